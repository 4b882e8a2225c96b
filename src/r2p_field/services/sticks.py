"""Which sticks packets and second copies went to, so that an empty folder is not taken for one of them.

Some systems keep the folder under which a stick appears when the stick is pulled. What is written there then
lies on the disk of this computer, and the person believes that it is on the stick.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from pathlib import Path
from typing import Final

from r2p_field.services.files import FolderGone, require_folder
from r2p_field.vault.errors import StorageFull, StorageRefused
from r2p_field.vault.vault import Vault

_KEPT: Final = "sticks"
_MOST: Final = 20
"""Sticks that are remembered, the last ones."""


class Sticks:
    """Remembers, in the records of one open vault, the folders that lay on another disk than the records."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def require_in_place(self, folder: Path) -> None:
        """Remember a folder that is there and lies on another disk; refuse one that did and now does not.

        Raises FolderGone, FileRefused. One stick in place of another cannot be told, and need not be: what is
        written lies on a stick then.
        """
        require_folder(folder)
        if _known_by(folder) in self._kept() and self.on_disk_of_records(folder):
            raise FolderGone(
                what="The stick is not in place: what is there now is a folder of this computer.",
                safe="Your records are safe; nothing was written.",
                next_="Put the stick in, or choose another folder.",
            )
        self._remember(folder)

    def _remember(self, folder: Path) -> None:
        """Remember a folder on another disk, where there is room for that."""
        known, kept = _known_by(folder), self._kept()
        with contextlib.suppress(StorageFull, StorageRefused, OSError):
            if known not in kept and folder.stat().st_dev != self._vault.folder.stat().st_dev:
                self._vault.meta.set(_KEPT, " ".join([*kept, known][-_MOST:]))

    def on_disk_of_records(self, folder: Path) -> bool:
        """Tell whether a folder lies on the disk that holds the records: one fall or theft takes both."""
        try:
            return folder.stat().st_dev == self._vault.folder.stat().st_dev
        except OSError:
            return False

    def _kept(self) -> list[str]:
        return self._vault.meta.get(_KEPT).split()


def _known_by(folder: Path) -> str:
    """Return what a folder is known by; its name may be that of a person, or no text at all."""
    return hashlib.sha256(os.fsencode(os.path.normpath(folder.absolute()))).hexdigest()
