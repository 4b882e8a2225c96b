"""From the calls of a process to the steps of one folder."""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from nightly.powerloss.steps import (
    FOLDER,
    Name,
    Resize,
    Step,
    Sync,
    SyncFolder,
    Unname,
    Write,
    folder_of,
    rename,
)
from nightly.powerloss.tracing import Argument, Call

_OPENING = frozenset({"openat", "open", "creat"})
_ON_OPEN_FILES = frozenset({"write", "pwrite64", "lseek", "fsync", "fdatasync", "ftruncate"})
_FIRST_NEW = 1_000_000
"""The number of the first file that is made; those that were there have smaller ones."""


@dataclass(slots=True, kw_only=True)
class Follower:
    """Follows the calls of a process and tells what they do to one folder. `names` is changed with them."""

    folder: Path
    names: dict[str, int]
    steps: list[Step] = field(default_factory=list)
    _files: dict[int, int] = field(default_factory=dict)
    """Which file stands behind an open one: its name may be another's by now."""
    _places: dict[int, int] = field(default_factory=dict)
    """Where the next plain write to an open file goes."""
    _numbers: Iterator[int] = field(default_factory=lambda: itertools.count(_FIRST_NEW))

    def follow(self, call: Call) -> None:
        """Note what one call does to the folder. Raises ValueError for one that nobody here understands."""
        if call.name in _ON_OPEN_FILES:
            self._on_open_file(call)
            return
        paths = list(self._paths(call))
        if call.name in _OPENING:
            self._open(call, paths[0])
        elif call.refused and (any(paths) or self._inside(call.arguments[0].path)):
            raise ValueError(f"{call.name} changes a file, and nobody here knows how")
        elif call.name.startswith("rename"):
            self._rename(*paths)
        elif not call.refused and paths[0] is not None:
            self._on_name(call, paths[0])

    def _open(self, call: Call, path: str | None) -> None:
        self._files.pop(call.result, None)
        if path is None:
            return
        flags = "O_TRUNC" if call.name == "creat" else next(one.word for one in call.arguments if one.word)
        if "O_APPEND" in flags:
            raise ValueError("appending is not followed")
        if path not in self.names:
            self._name(path, next(self._numbers))
        elif "O_TRUNC" in flags:
            self.steps.append(Resize(file=self.names[path], size=0))
        self._files[call.result], self._places[call.result] = self.names[path], 0

    def _on_open_file(self, call: Call) -> None:
        handle = call.arguments[0]
        folder, file = self._inside(handle.path), self._files.get(handle.number)
        if file is None or folder is None:
            return
        if call.name in {"fsync", "fdatasync"}:
            self.steps.append(SyncFolder(path=folder) if file == FOLDER else Sync(file=file))
        elif call.name == "ftruncate":
            self.steps.append(Resize(file=file, size=int(call.arguments[1].word)))
        elif call.name == "lseek":
            self._places[handle.number] = call.result
        else:
            self._write(call, handle.number, file)

    def _write(self, call: Call, handle: int, file: int) -> None:
        data = call.arguments[1].data[: call.result]
        if call.name == "pwrite64":
            self.steps.append(Write(file=file, offset=int(call.arguments[3].word), data=data))
            return
        self.steps.append(Write(file=file, offset=self._places[handle], data=data))
        self._places[handle] += call.result

    def _rename(self, old: str | None, new: str | None) -> None:
        if old is None and new is None:
            return
        if old is None or new is None or folder_of(old) != folder_of(new):
            raise ValueError("files and folders are renamed within their folder only")
        step = Name(path=new, file=self.names[old], instead=old)
        rename(self.names, step)
        self.steps.append(step)

    def _on_name(self, call: Call, path: str) -> None:
        if call.name.startswith("mkdir"):
            self._name(path, FOLDER)
        else:
            self.names.pop(path)
            self.steps.append(Unname(path=path))

    def _name(self, path: str, file: int) -> None:
        self.names[path] = file
        self.steps.append(Name(path=path, file=file))

    def _paths(self, call: Call) -> Iterator[str | None]:
        """Yield the paths that a call was given; one that is relative is so to the argument before it."""
        before = Argument()
        for one in call.arguments:
            if one.data:
                yield self._inside(os.path.join(before.path, os.fsdecode(one.data)))  # noqa: PTH118  (text)
            before = one

    def _inside(self, path: str) -> str | None:
        """Return a path relative to the folder, None for one outside of it."""
        folder = os.fspath(self.folder)
        if path == folder:
            return ""
        return os.path.normpath(path[len(folder) + 1 :]) if path.startswith(f"{folder}/") else None
