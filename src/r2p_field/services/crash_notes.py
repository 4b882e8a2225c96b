"""When a library ends the whole process: the places in the code, told at the next start and then deleted.

Python's `faulthandler` writes them as the process dies, into one file among this person's marks: names of
functions and lines, no values, but whole paths, and those hold the name of a home folder. So the file is
never handed on as it is: the next start shortens every path to the name of a module, deletes the file, and
shows what is left. A process that ends as it should removes its file (docs/decisions/0020).
"""

from __future__ import annotations

import contextlib
import faulthandler
import re
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final

_NAME: Final = "crash"
_MOST: Final = 64 * 1024
_MOST_LINES: Final = 200
_HEAD: Final = re.compile(r"(Fatal Python error|Windows fatal exception): ([A-Za-z0-9 _]{1,60})\Z")
_THREAD: Final = re.compile(r"(Current thread|Thread) 0x[0-9a-f]+.*\(most recent call first\):\Z")
_PLACE: Final = re.compile(r'  File "(.*)", line ([0-9]{1,7}) in ([\w<>.]{1,100})\Z')
_PART: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")
_ROOTS: Final = ("site-packages", "dist-packages")
_OURS: Final = "r2p_field"


class CrashNotes:
    """The note that a dying process leaves in the folder of this person's marks."""

    def __init__(self, profile: Path) -> None:
        self._path = profile / _NAME
        self._file: BinaryIO | None = None

    def begin(self) -> tuple[str, ...]:
        """Return what the last process left, shortened, and be ready to note how this one dies.

        Where nothing can be written there are no notes; that stops nobody.
        """
        with contextlib.suppress(OSError):
            left = self._take()
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._file = self._path.open("wb", buffering=0)
            faulthandler.enable(self._file)
            return tuple(shortened(left))
        return ()

    def end(self) -> None:
        """Remove the note: this process ends as it should."""
        if self._file is None:
            return
        faulthandler.disable()
        self._file.close()
        self._file = None
        with contextlib.suppress(OSError):
            self._path.unlink(missing_ok=True)

    def _take(self) -> str:
        if not self._path.is_file():
            return ""
        with self._path.open("rb") as file:
            left = file.read(_MOST)
        self._path.unlink()
        return left.decode("utf-8", "replace")


def shortened(dump: str) -> Iterator[str]:
    """Yield the lines of a dump that are known to hold code alone, with modules in place of paths."""
    for line in dump.splitlines()[:_MOST_LINES]:
        if found := _HEAD.match(line):
            yield f"{found[1]}: {found[2]}"
        elif _THREAD.match(line):
            yield "thread"
        elif found := _PLACE.match(line):
            yield f"  {_module(found[1])}:{found[2]} in {found[3]}"


def _module(path: str) -> str:
    """Return the module of a file: below our package or where packages lie in whole, else its last name."""
    parts = path.replace("\\", "/").removesuffix(".py").split("/")
    if _OURS in parts:
        at = len(parts) - 1 - parts[::-1].index(_OURS)
        parts = parts[at:]
    else:
        roots = [at for at, part in enumerate(parts) if part in _ROOTS]
        parts = parts[roots[-1] + 1 :] if roots else parts[-1:]
    return ".".join(part if _PART.match(part) else "?" for part in parts)
