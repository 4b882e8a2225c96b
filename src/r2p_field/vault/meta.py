"""Small facts about a vault, by name: its format, role, programme, clock, date of the last backup."""

from __future__ import annotations

from r2p_field.vault.connection import Connection, transaction


class Meta:
    """Named texts of one open vault; an absent name reads as an empty text."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def get(self, name: str) -> str:
        """Return what is kept under a name, or an empty text."""
        value = self._db.value("SELECT value FROM meta WHERE name = ?", (name,))
        return "" if value is None else str(value)

    def set(self, name: str, value: str) -> None:
        """Keep a text under a name, as a step of its own or within the caller's."""
        with transaction(self._db):
            self._db.execute(
                "INSERT INTO meta (name, value) VALUES (?, ?)"
                " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                (name, value),
            )
