"""Which copy of the program starts: the folder as it was unpacked, or a newer one beneath it.

    r2p-field/                   the first program; no update ever changes it
    r2p-field/versions/current   the pointer: which version starts, and which one it replaced
    r2p-field/versions/0.2.0/    a whole program each

An update puts a whole folder there and then exchanges the pointer, one small file, in one step: whatever
happens at whatever moment, a program starts, the old one or the new one. Read at each start, so that nothing
heavy is imported here.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

VERSIONS: Final = "versions"
CURRENT: Final = "current"
FIRST: Final = ""
"""In the place of a version: the program as it was unpacked."""
_VERSION: Final = re.compile(r"[0-9]{1,6}\.[0-9]{1,6}\.[0-9]{1,6}")
_MOST: Final = 1000
"""Bytes of a pointer."""
_MOST_SCHEMA: Final = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A copy of the program: its version (`FIRST` for the one unpacked), and how new its tables are."""

    version: str
    schema: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Pointer:
    """Which copy starts, and which one can be gone back to, if any."""

    current: Place
    previous: Place | None = None

    def to_bytes(self) -> bytes:
        """Write the pointer."""
        places = {"current": self.current, "previous": self.previous}
        told = {
            name: {"schema": place.schema, "version": place.version}
            for name, place in places.items()
            if place is not None
        }
        return json.dumps(told, separators=(",", ":"), sort_keys=True).encode("ascii")


def home_of(executable: Path) -> tuple[Path, str]:
    """Return the folder as it was unpacked, and which copy in it this program is."""
    folder = executable.parent
    if folder.parent.name == VERSIONS and _VERSION.fullmatch(folder.name):
        return folder.parent.parent, folder.name
    return folder, FIRST


def read_pointer(home: Path) -> Pointer | None:
    """Return the pointer; None where there is none that can be read: the first program starts then."""
    try:
        with (home / VERSIONS / CURRENT).open("rb") as file:
            told = json.loads(file.read(_MOST))
        return Pointer(
            current=_place(told["current"]),
            previous=_place(told["previous"]) if "previous" in told else None,
        )
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def program_of(home: Path, version: str, name: str) -> Path:
    """Return the file that starts a copy."""
    return home / name if version == FIRST else home / VERSIONS / version / name


def to_start_instead(executable: Path) -> Path | None:
    """Return the program that should run in the place of this one; None when this is it, or it is gone."""
    home, version = home_of(executable)
    pointer = read_pointer(home)
    if pointer is None or pointer.current.version == version:
        return None
    other = program_of(home, pointer.current.version, executable.name)
    return other if other.is_file() else None


def _place(told: Any) -> Place:
    version, schema = told["version"], told["schema"]
    if not isinstance(version, str) or not (version == FIRST or _VERSION.fullmatch(version)):
        raise ValueError("no version")
    if type(schema) is not int or not 0 < schema <= _MOST_SCHEMA:
        raise ValueError("no schema")
    return Place(version=version, schema=schema)
