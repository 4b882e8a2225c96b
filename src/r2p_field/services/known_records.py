"""Which records there are on this computer: found by their name in one place, or remembered if asked to.

A list of folders tells whoever takes the computer where to look. So nothing is kept of records that lie where
this program puts them by itself (anybody finds those), others are remembered only when somebody asks for it,
and those on a stick never: the computer would tell of the stick. No name, date or number is kept; who was
here last is told by the files themselves.
"""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec

from r2p_field.services.brand import brand
from r2p_field.vault.files import make_private_folder, place, translated
from r2p_field.vault.medium import wants_slower_journal

FILE: Final = "folders"
"""Name of the list in the folder of this person's marks."""
GENERATIONS: Final = ("vault.slots", "vault.slots.new", "vault.slots.old")
WRITTEN: Final = ("vault.db", "vault.db-wal", "blobs.db")
"""Names of the vault's files, written here anew: loading what knows them would delay the first window."""
_MOST: Final = 100
_MOST_BYTES: Final = 256 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A folder with records, under the name that people gave it. `remembered`: it can be forgotten."""

    folder: Path
    remembered: bool

    @property
    def name(self) -> str:
        """The name that people gave it: the folder's own."""
        return self.folder.name


class KnownRecords:
    """The records that a person can choose from.

    `home` is where new records are put unless another place is chosen; `carried` tells that it is on the
    stick with the program, so that what is remembered stays on that stick.
    """

    def __init__(self, profile: Path, home: Path, *, carried: bool = False) -> None:
        self._file = profile / FILE
        self._home = home
        self._carried = carried
        self._name = brand().records

    @property
    def usual(self) -> Path:
        """Where records lie unless a person chooses another place."""
        return self._home / self._name

    def free(self) -> Path:
        """Return a folder for new records: the usual one, or the next beside it that is not there yet."""
        return next((one for one in self._by_itself() if not one.exists()), self.usual)

    def all(self) -> tuple[Known, ...]:
        """Return the records that are there, those used last first; a stick that is not in is left out."""
        there = _listed(self._home)
        by_itself = [one for one in self._by_itself() if one.name in there and holds_records(one)]
        asked = [one for one in self._remembered() if one not in by_itself and holds_records(one)]
        found = [Known(folder=one, remembered=one in asked) for one in (*by_itself, *asked)]
        return tuple(sorted(found, key=lambda one: _last_used(one.folder), reverse=True))

    def may_remember(self, folder: Path) -> bool:
        """Tell whether a folder can be remembered: not one that is found anyway, and none on a stick."""
        whole = _whole(folder)
        found_anyway = whole.parent == _whole(self._home) and whole.name in self._names()
        if found_anyway or whole in self._remembered():
            return False
        return self._carried or not wants_slower_journal(whole)

    def remember(self, folder: Path) -> None:
        """Keep a folder, if it may be kept. Raises StorageFull, StorageRefused."""
        if self.may_remember(folder):
            self._keep([_whole(folder), *self._remembered()])

    def forget(self, folder: Path) -> None:
        """Keep a folder no more; the records stay where they are. Raises StorageFull, StorageRefused."""
        self._keep([one for one in self._remembered() if one != _whole(folder)])

    def _names(self) -> list[str]:
        return [self._name, *(f"{self._name}-{number}" for number in range(2, 100))]

    def _by_itself(self) -> list[Path]:
        return [self._home / name for name in self._names()]

    def _remembered(self) -> list[Path]:
        with contextlib.suppress(OSError, msgspec.MsgspecError):
            with self._file.open("rb") as file:
                told = msgspec.json.decode(file.read(_MOST_BYTES), type=list[str])
            return [self._home / one for one in told[:_MOST] if "\0" not in one]
        return []

    def _keep(self, folders: list[Path]) -> None:
        with translated():
            make_private_folder(self._file.parent)
            if folders:
                told = [self._told(one) for one in folders[:_MOST]]
                place(self._file, msgspec.json.encode(told))
            else:
                self._file.unlink(missing_ok=True)

    def _told(self, folder: Path) -> str:
        """Return a folder as it is kept: below `home` from there, since a stick is called otherwise later."""
        home = _whole(self._home)
        return str(folder.relative_to(home)) if folder.is_relative_to(home) else str(folder)


def holds_records(folder: Path) -> bool:
    """Tell whether there are records in a folder; what cannot be looked at holds none."""
    with contextlib.suppress(OSError):
        return any((folder / name).is_file() for name in GENERATIONS)
    return False


def _listed(folder: Path) -> set[str]:
    with contextlib.suppress(OSError):
        return set(os.listdir(folder))  # noqa: PTH208  (names alone)
    return set()


def _whole(folder: Path) -> Path:
    with contextlib.suppress(OSError):
        return folder.expanduser().resolve()
    return folder


def _last_used(folder: Path) -> float:
    """Return when something was written there last: opening and closing records writes."""
    times = [0.0]
    for name in WRITTEN:
        with contextlib.suppress(OSError):
            times.append((folder / name).stat().st_mtime)
    return max(times)
