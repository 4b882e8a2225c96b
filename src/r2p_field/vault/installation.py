"""Noticing that these files are a copy: a random mark in the person's profile must match the one inside.

A copied folder that went on writing to the same chain would fork it, and forks are what killed its ancestors.
So a vault whose mark is missing or other goes on in a new chain, and hands over by a signed succession
(docs/format-rules.md 3). The mark is found by the folder's place and the vault's id, and holds nothing else.

It changes at every unlocking: an earlier copy of the folder that was put back in its place is noticed too.
While it changes, the old and the new one are both kept inside, so that a crash is not taken for a copy.
"""

from __future__ import annotations

import contextlib
import hashlib
from pathlib import Path
from typing import Final

from r2p_field.crypto.randomness import random_bytes
from r2p_field.vault.errors import StorageFull, StorageRefused
from r2p_field.vault.files import make_private_folder, place, translated
from r2p_field.vault.meta import Meta

_NOW: Final = "installation"
_NEXT: Final = "installation_next"


class Installation:
    """The mark of one vault folder in one person's profile."""

    def __init__(self, profile: Path, folder: Path, vault: str) -> None:
        place = hashlib.sha256(f"{folder.resolve()}\0{vault}".encode("utf-8", "surrogateescape")).hexdigest()
        self._profile = profile
        self._file = profile / f"{place[:32]}.mark"

    def recognises(self, meta: Meta) -> bool:
        """Tell whether the mark in the profile is one of those inside."""
        with translated():
            mark = self._file.read_text("ascii", "replace").strip() if self._file.is_file() else ""
        return mark != "" and mark in {meta.get(_NOW), meta.get(_NEXT)}

    def begin(self, meta: Meta) -> None:
        """Put a first mark into the profile, then inside, within the caller's step.

        Should the step be taken back, the two differ and the next unlocking begins anew. Raises StorageFull,
        StorageRefused.
        """
        meta.set(_NOW, self._write(random_bytes(16).hex()))
        meta.set(_NEXT, "")

    def go_on(self, meta: Meta) -> None:
        """Change the mark. A profile that cannot be written keeps the mark that it has."""
        mark = random_bytes(16).hex()
        meta.set(_NEXT, mark)
        with contextlib.suppress(StorageFull, StorageRefused):
            self._write(mark)
            meta.set(_NOW, mark)

    def _write(self, mark: str) -> str:
        with translated():
            make_private_folder(self._profile)
            place(self._file, mark.encode("ascii"))
        return mark
