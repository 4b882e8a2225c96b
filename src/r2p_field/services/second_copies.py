"""Second copies of the records: where the next one goes, made and read back, tried whether it opens."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from r2p_field.domain.jobs import Progress
from r2p_field.services.files import FileRefused, TargetFull, require_folder, told
from r2p_field.services.journal import Journal
from r2p_field.services.paper_code import as_groups
from r2p_field.services.resources import Resources
from r2p_field.services.sticks import Sticks
from r2p_field.services.trying_copies import CopyTried, newest_copy, try_copy
from r2p_field.vault import backup
from r2p_field.vault.errors import StorageFull, StorageRefused
from r2p_field.vault.vault import Vault, exists

__all__ = ["CopyPlan", "CopyState", "CopyTried", "SecondCopies"]

_MOST_COPIES: Final = 1000
"""Second copies of one day in one folder."""
_MADE: Final = "last_backup"
_PLACE: Final = "backup_place"
_TRIED: Final = "last_rehearsal"


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyPlan:
    """Where a second copy would go: the folder chosen, and the name of the new one in it.

    `same_disk`: the records lie on that disk too. `needed` and `free` are bytes. `there`: how many second
    copies lie in the folder already; none of them is ever removed.
    """

    folder: Path
    name: str
    same_disk: bool
    needed: int
    free: int
    there: int

    @property
    def fits(self) -> bool:
        """Whether there is room."""
        return self.needed <= self.free


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyState:
    """When the last copy was made and when one last opened on trial (ISO time, UTC), empty for never.

    `place` is the folder or stick of the last copy, None where it is not there now.
    """

    made: str
    tried: str
    place: Path | None


class SecondCopies:
    """Second copies of one open vault. `profile` is where what a trial needs aside lies while it runs."""

    def __init__(self, vault: Vault, journal: Journal, resources: Resources, profile: Path) -> None:
        self._vault = vault
        self._resources = resources
        self._journal = journal
        self._profile = profile
        self._sticks = Sticks(vault)

    def last_made(self) -> str:
        """Return when the last second copy was made (ISO time, UTC), an empty text for never."""
        return self._vault.meta.get(_MADE)

    def last_tried(self) -> str:
        """Return when a second copy of these records last opened on trial, an empty text for never."""
        return self._vault.meta.get(_TRIED)

    def place(self) -> Path | None:
        """Return the folder or stick of the last copy, if it is there now."""
        kept = self._vault.meta.get(_PLACE)
        try:
            return Path(kept) if kept and Path(kept).is_dir() else None
        except OSError:
            return None

    def state(self) -> CopyState:
        """Return what is known of the copies made so far."""
        return CopyState(made=self.last_made(), tried=self.last_tried(), place=self.place())

    def plan(self, folder: Path) -> CopyPlan:
        """Say where a copy would go and whether there is room. Raises FileRefused."""
        name = self.new_folder(folder).name
        with told("The folder cannot be used"):
            return CopyPlan(
                folder=folder,
                name=name,
                same_disk=self.on_same_disk(folder),
                needed=backup.size_of(self._vault),
                free=shutil.disk_usage(folder).free,
                there=sum(1 for one in folder.glob("copy-*") if exists(one)),
            )

    def make(self, folder: Path, progress: Progress) -> Path:
        """Make a second copy in a new folder below a stick or folder that is there, read back; return it.

        Copies that lie there already stay. Raises FolderGone, FileRefused, TargetFull, VaultDamaged,
        Cancelled; nothing is left then, and the records are as they were.
        """
        self._sticks.require_in_place(folder)
        plan = self.plan(folder)
        if not plan.fits:
            raise _no_room()
        target = folder / plan.name
        try:
            backup.back_up(self._vault, target, self._journal.now(), progress)
        except StorageFull:
            raise _no_room() from None
        except StorageRefused:
            raise FileRefused(
                what="The second copy cannot be written there: the stick is gone or write-protected.",
                safe="Your records are safe, and nothing counts as copied.",
                next_="Put the stick in again or choose another one, then make the copy again.",
            ) from None
        self._vault.meta.set(_PLACE, os.fspath(folder.absolute()))
        return target

    def new_folder(self, folder: Path) -> Path:
        """Return a new folder for a second copy, named by the day alone. Raises FileRefused.

        The folder around it must be there: a path that is not is a stick that is not plugged in.
        """
        require_folder(folder)
        with told("The folder cannot be used"):
            name = f"copy-{self._journal.today().isoformat()}"
            names = (name, *(f"{name}-{number}" for number in range(2, _MOST_COPIES)))
            return next(folder / one for one in names if not (folder / one).exists())

    def on_same_disk(self, folder: Path) -> bool:
        """Tell whether a folder lies on the disk that holds the records: one fall or theft takes both."""
        return self._sticks.on_disk_of_records(folder)

    def try_one(
        self, folder: Path, progress: Progress, *, passphrase: str | None = None, code: str | None = None
    ) -> CopyTried:
        """Open a second copy, read everything in it and compare it with these records; note the day.

        `folder` is the copy, or a stick with copies: then the newest. Neither the copy nor the records
        change, but for the day on which this was done. Raises CopyRefused, BadCode, BadWords, Cancelled.
        """
        tried = try_copy(
            newest_copy(folder),
            self._profile,
            progress,
            passphrase=passphrase,
            code=None if code is None else as_groups(code, self._resources),
            beside=self._vault,
        )
        self._vault.meta.set(_TRIED, self._journal.now())
        return tried


def _no_room() -> TargetFull:
    return TargetFull(
        what="There is no room left where the second copy should go.",
        safe="Your records are safe, no half copy was left, and older copies there were not touched.",
        next_="Free some space there or use a larger stick, then make the copy again.",
    )
