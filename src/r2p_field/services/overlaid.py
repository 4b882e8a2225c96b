"""Files in memory laid over a folder of the program: where both have a file, the one in memory is read."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from importlib.resources.abc import Traversable
from os import PathLike, fspath
from typing import IO, Any


class Overlaid(Traversable):
    """A file or folder of the program with what lies over it. `files` are whole paths from its root."""

    def __init__(self, under: Traversable | None, files: Mapping[str, bytes], path: str = "") -> None:
        self._under = under
        self._files = files
        self._path = path

    @property
    def name(self) -> str:
        """The last part of its path."""
        return self._path.rpartition("/")[2]

    def iterdir(self) -> Iterator[Traversable]:
        """Yield what is in a folder, each name once."""
        names = {one.name for one in self._under.iterdir()} if self._under and self._under.is_dir() else set()
        start = f"{self._path}/" if self._path else ""
        names |= {path[len(start) :].partition("/")[0] for path in self._files if path.startswith(start)}
        return iter([self.joinpath(name) for name in sorted(names)])

    def joinpath(self, *descendants: str | PathLike[str]) -> Traversable:
        """Return what lies at a path in it."""
        found: Overlaid = self
        for part in "/".join(fspath(one) for one in descendants).split("/"):
            found = found._child(part)
        return found

    def __truediv__(self, child: str | PathLike[str]) -> Traversable:
        return self.joinpath(child)

    def is_dir(self) -> bool:
        """Tell whether it is a folder."""
        over = any(path.startswith(f"{self._path}/") for path in self._files)
        return over or (self._under is not None and self._under.is_dir())

    def is_file(self) -> bool:
        """Tell whether it is a file."""
        return self._path in self._files or (self._under is not None and self._under.is_file())

    def read_bytes(self) -> bytes:
        """Return a file's bytes. Raises FileNotFoundError."""
        if self._path in self._files:
            return self._files[self._path]
        if self._under is None:
            raise FileNotFoundError(self._path)
        return self._under.read_bytes()

    def read_text(self, encoding: str | None = None) -> str:
        """Return a file's text. Raises FileNotFoundError."""
        return io.TextIOWrapper(io.BytesIO(self.read_bytes()), encoding or "utf-8").read()

    def open(self, mode: str = "r", *args: Any, **kwargs: Any) -> IO[Any]:
        """Open a file for reading. Raises FileNotFoundError."""
        raw = io.BytesIO(self.read_bytes())
        return raw if "b" in mode else io.TextIOWrapper(raw, *args, **kwargs)

    def _child(self, part: str) -> Overlaid:
        under = self._under / part if self._under is not None else None
        return Overlaid(under, self._files, f"{self._path}/{part}" if self._path else part)
