"""A body on its way in or out, in pieces inside the encrypted database: never in a readable temporary file.

It satisfies the `Staging` port of bundles. Pieces have 256 KiB, so that any part is read without the rest.
"""

from __future__ import annotations

from typing import Final

from r2p_field.vault.connection import Connection
from r2p_field.vault.errors import NotThere

PIECE: Final = 256 * 1024


class VaultStaging:
    """Bytes appended once and read in any place; emptied when the step around it ends, or by `clear`."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection
        self._pieces = 0
        self._open = bytearray()
        self.clear()

    @property
    def size(self) -> int:
        """Bytes appended so far."""
        return self._pieces * PIECE + len(self._open)

    def append(self, data: bytes, /) -> None:
        """Add bytes at the end."""
        self._open += data
        while len(self._open) >= PIECE:
            self._db.execute(
                "INSERT INTO staging (n, piece) VALUES (?, ?)", (self._pieces, bytes(self._open[:PIECE]))
            )
            self._pieces += 1
            del self._open[:PIECE]

    def read(self, start: int, count: int, /) -> bytes:
        """Return at most `count` bytes from `start`. Raises NotThere when the step was taken back."""
        wanted = bytearray()
        at, end = start, min(start + count, self.size)
        while at < end:
            part = self._piece(at // PIECE)[at % PIECE : at % PIECE + end - at]
            wanted += part
            at += len(part)
        return bytes(wanted)

    def clear(self) -> None:
        """Forget everything."""
        self._db.execute("DELETE FROM staging")
        self._pieces = 0
        self._open.clear()

    def _piece(self, number: int) -> bytes | bytearray:
        if number == self._pieces:
            return self._open
        piece: bytes | None = self._db.value("SELECT piece FROM staging WHERE n = ?", (number,))
        if piece is None:
            raise NotThere("This packet is not being read any more.")
        return piece
