"""What FAT, exFAT and NTFS take as the name of a file, and every name that Python gives a file meanwhile."""

from __future__ import annotations

import contextlib
import os
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

_FORBIDDEN = frozenset('<>:"/\\|?*') | {chr(one) for one in range(32)} | {"\x7f"}
_DEVICES = {
    "CON",
    "PRN",
    "AUX",
    "NUL",
    *(f"{port}{one}" for port in ("COM", "LPT") for one in "0123456789¹²³"),
}
_MOST = 100
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT


def trouble_with(names: Iterable[str]) -> list[str]:
    """Return what is wrong with names that lie in one folder; nothing for names that every stick takes."""
    found: list[str] = []
    seen: dict[str, str] = {}
    for name in sorted(set(names)):
        found += [f"{name!r}: {one}" for one in _trouble(name)]
        twin = seen.setdefault(unicodedata.normalize("NFC", name).upper(), name)
        found += [f"{name!r} is {twin!r} to a stick"] if twin != name else []
    return found


def _trouble(name: str) -> Iterator[str]:
    if _FORBIDDEN & set(name):
        yield "has a forbidden sign"
    if not name or name.endswith((".", " ")) or name.startswith(" "):
        yield "is empty, or begins or ends with a blank or dot"
    if name.partition(".")[0].strip().upper() in _DEVICES:
        yield "is a device"
    if len(name) > _MOST:
        yield "is too long"
    if unicodedata.normalize("NFC", name) != name or not name.isprintable():
        yield "is written in two ways, or not to be seen"


_watching: list[set[Path]] = []


def _hear(event: str, arguments: tuple[Any, ...]) -> None:
    if not _watching:
        return
    path: Any = None
    if event in {"open", "os.mkdir"}:
        reads = event == "open" and isinstance(arguments[2], int) and not arguments[2] & _WRITING
        path = None if reads else arguments[0]
    elif event == "os.rename":
        path = arguments[1]
    if isinstance(path, str | bytes | os.PathLike):
        _watching[-1].add(Path(os.fsdecode(path)))


@contextlib.contextmanager
def written_names() -> Iterator[set[Path]]:
    """Collect the paths of all files and folders that this process makes, also those that do not stay."""
    if not hasattr(sys, "_stick_names_heard"):  # a hook cannot be taken away again
        sys.addaudithook(_hear)
        sys._stick_names_heard = True  # type: ignore[attr-defined]
    made: set[Path] = set()
    _watching.append(made)
    try:
        yield made
    finally:
        _watching.pop()
