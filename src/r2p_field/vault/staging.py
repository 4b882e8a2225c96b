"""A body on its way in or out, in pieces inside the encrypted database: never in a readable temporary file.

It satisfies the `Staging` port of bundles. Pieces have 256 KiB, so that any part is read without the rest.
"""

from __future__ import annotations

from r2p_field.vault.connection import Connection

PIECE = 256 * 1024


class VaultStaging:
    """Bytes appended once and read in any place; emptied when the step around it ends, or by `clear`."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection
        self._size = 0
        self._open = bytearray()
        self.clear()

    @property
    def size(self) -> int:
        """Bytes appended so far."""
        return self._size

    def append(self, data: bytes) -> None:
        """Add bytes at the end."""
        self._open += data
        self._size += len(data)
        while len(self._open) >= PIECE:
            self._put(bytes(self._open[:PIECE]))
            del self._open[:PIECE]

    def read(self, start: int, count: int) -> bytes:
        """Return at most `count` bytes from `start`."""
        wanted = bytearray()
        at, end = start, min(start + count, self._size)
        while at < end:
            piece = self._piece(at // PIECE)
            part = piece[at % PIECE : at % PIECE + end - at]
            wanted += part
            at += len(part)
        return bytes(wanted)

    def clear(self) -> None:
        """Forget everything."""
        self._db.execute("DELETE FROM staging")
        self._size = 0
        self._open.clear()

    def _put(self, piece: bytes) -> None:
        number = self._db.execute("SELECT count(*) FROM staging").fetchone()[0]
        self._db.execute("INSERT INTO staging (n, piece) VALUES (?, ?)", (number, piece))

    def _piece(self, number: int) -> bytes:
        row = self._db.execute("SELECT piece FROM staging WHERE n = ?", (number,)).fetchone()
        return bytes(row[0]) if row else bytes(self._open)
