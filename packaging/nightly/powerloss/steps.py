"""What happened to the files of one folder, step by step, without a word about how it was recorded.

A file is a number, a name only leads to it: a file that is renamed or whose name is gone keeps its bytes,
and a name can be lost when the bytes are not.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

BEGIN, SAID, END = "begin", "said", "end"
"""What the recorded process says: that an act begins, what was kept for good, that it ended."""
FOLDER = -1
"""What the name of a folder leads to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Write:
    """Bytes at an offset of a file."""

    file: int
    offset: int
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Resize:
    """A file cut, or grown by zeros, to a size."""

    file: int
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sync:
    """A file's bytes and size are durable from here on; its name may not be."""

    file: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A name leads to a file or folder from here on, and the name `instead` of which it came to none."""

    path: str
    file: int
    instead: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unname:
    """A name leads nowhere from here on."""

    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncFolder:
    """The names in a folder are durable from here on (not those in the folders in it, nor its own)."""

    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What the process said: from here on it had promised that."""

    text: str


Step = Write | Resize | Sync | Name | Unname | SyncFolder | Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """The names and bytes of a folder that were durable at the beginning, and every step afterwards.

    Paths are relative to the folder, which itself has the empty path.
    """

    names: Mapping[str, int]
    contents: Mapping[int, bytes]
    steps: tuple[Step, ...]


def snapshot(folder: Path) -> tuple[dict[str, int], dict[int, bytes]]:
    """Return the names and bytes below a folder."""
    names, contents = {"": FOLDER}, {}
    for number, path in enumerate(sorted(folder.rglob("*"))):
        name = path.relative_to(folder).as_posix()
        names[name] = FOLDER if path.is_dir() else number
        if not path.is_dir():
            contents[number] = path.read_bytes()
    return names, contents


def folder_of(path: str) -> str:
    """Return the folder in which a name lies."""
    return path.rpartition("/")[0]


def marks(steps: Iterable[Step]) -> list[str]:
    """Return what was said in some steps."""
    return [step.text for step in steps if isinstance(step, Mark)]


Change = Write | Resize | Name | Unname
"""A step that may be lost."""


def within(path: str, names: Iterable[str]) -> list[str]:
    """Return a name and those below it, as far as they are among some."""
    return [one for one in names if one == path or one.startswith(f"{path}/")]


def rename(names: dict[str, int], change: Change) -> None:
    """Change names as a change of names does; what it takes away may never have come.

    A folder takes along what is in it, and what was in a folder goes with it.
    """
    if isinstance(change, Unname):
        _drop(names, change.path)
    elif isinstance(change, Name):
        if change.instead and names.get(change.instead) == change.file:
            _drop(names, change.path)
            for one in within(change.instead, list(names)):
                names[change.path + one.removeprefix(change.instead)] = names.pop(one)
        names[change.path] = change.file


def _drop(names: dict[str, int], path: str) -> None:
    for one in within(path, list(names)):
        del names[one]
