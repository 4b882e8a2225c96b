"""What remains of words and bytes in the files of an office, looked for by the second reader of pages."""

from __future__ import annotations

import random
from collections.abc import Iterable

from tests.services.offices import Office
from tests.vault import page_reader

from r2p_field.crypto import kdf
from r2p_field.vault import slots

_LETTERS = "bcdfghjklmnpqrstvwxz"
"""Those that folding leaves as they are, in any order that no word of a language has."""
PIECE = 8
"""Bytes by which a remainder is known: the index keeps words cut at their beginnings."""


def nonsense(number: random.Random) -> str:
    """Return a word of 16 letters that stands nowhere else, nor any half of it."""
    return "".join(number.choice(_LETTERS) for _ in range(16))


class Remains:
    """Looks into both files of an office and their journals, wherever a page lies, free ones too."""

    def __init__(self, office: Office) -> None:
        master = slots.unlock(office.folder, slots.Secret.of(None, office.code)).master
        self._files = (
            (office.folder / "vault.db", bytes(kdf.derive(master, "database")), 4096),
            (office.folder / "blobs.db", bytes(kdf.derive(master, "blobs")), 16_384),
        )

    def of(self, things: Iterable[str | bytes]) -> list[bytes]:
        """Return the pieces of words or bytes that stand in any page."""
        pages = b"\0".join(b"".join(page_reader.pages(*file)) for file in self._files)
        return [piece for thing in things for piece in _pieces(thing) if piece in pages]


def _pieces(thing: str | bytes) -> list[bytes]:
    raw = thing.encode() if isinstance(thing, str) else bytes(thing)
    return [raw[at : at + PIECE] for at in range(0, max(1, len(raw) - PIECE + 1), 2)]
