"""Noticing that these files are a copy: a random mark lies in the person's profile and must match the one inside.

A copied folder that went on writing to the same chain would fork it, and forks are what killed its ancestors
(SECURITY_NOTES 3.2). So a vault whose mark is missing or other goes on in a new chain, and hands over by a signed
succession. The mark is found by the folder's place and the vault's id, and holds nothing else.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from r2p_field.crypto.randomness import random_bytes
from r2p_field.vault.files import make_private_folder, sync_folder, translated, write_private


class Installation:
    """The mark of one vault folder in one person's profile."""

    def __init__(self, profile: Path, folder: Path, vault: str) -> None:
        place = hashlib.sha256(f"{folder.resolve()}\0{vault}".encode("utf-8", "surrogateescape")).hexdigest()
        self._profile = profile
        self._file = profile / f"{place[:32]}.mark"

    def mark(self) -> str:
        """Return the mark in the profile, or an empty text."""
        with translated():
            return self._file.read_text("ascii", "replace").strip() if self._file.is_file() else ""

    def renew(self) -> str:
        """Put a new random mark into the profile and return it, so that it can be kept inside too."""
        mark = random_bytes(16).hex()
        with translated():
            make_private_folder(self._profile)
            write_private(self._file, mark.encode("ascii"))
            sync_folder(self._profile)
        return mark
