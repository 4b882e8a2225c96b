"""Typing that is not saved yet: never part of any feed, and it never leaves this computer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NewType

from r2p_field.crypto.randomness import random_bytes
from r2p_field.domain.ids import RecordId
from r2p_field.vault.connection import Connection, transaction
from r2p_field.vault.errors import NotThere

DraftId = NewType("DraftId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What was typed so far: bytes of the caller's choosing, for a new record or for a change to `record`."""

    id: DraftId
    record: RecordId | None
    body: bytes
    changed: str


class Drafts:
    """The drafts of one open vault."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def save(
        self, body: bytes, at: str, *, draft: DraftId | None = None, record: RecordId | None = None
    ) -> DraftId:
        """Keep what was typed, durably; `at` is the time of typing. Returns the draft's id."""
        kept = draft or DraftId(random_bytes(16).hex())
        with transaction(self._db):
            self._db.execute(
                "INSERT INTO drafts (id, record, body, changed) VALUES (?, ?, ?, ?)"
                " ON CONFLICT (id) DO UPDATE SET body = excluded.body, changed = excluded.changed",
                (kept, record, body, at),
            )
        return kept

    def load(self, draft: DraftId) -> Draft:
        """Return a draft. Raises NotThere."""
        row = self._db.execute(f"{_SELECT} WHERE id = ?", (draft,)).fetchone()
        if row is None:
            raise NotThere("This draft is not here any more.")
        return _draft(row)

    def all(self) -> list[Draft]:
        """Return all drafts, the newest first."""
        return [_draft(row) for row in self._db.execute(f"{_SELECT} ORDER BY changed DESC, id").fetchall()]

    def newest(self) -> DraftId | None:
        """Return the draft that was typed in last, if there is one."""
        found = self._db.value("SELECT id FROM drafts ORDER BY changed DESC, id LIMIT 1")
        return None if found is None else DraftId(str(found))

    def discard(self, draft: DraftId) -> None:
        """Remove a draft; one that is gone already is no mistake."""
        with transaction(self._db):
            self._db.execute("DELETE FROM drafts WHERE id = ?", (draft,))

    def count(self) -> int:
        """Return how many drafts there are."""
        return int(self._db.value("SELECT count(*) FROM drafts"))


_SELECT = "SELECT id, record, body, changed FROM drafts"


def _draft(row: tuple[str, str | None, bytes, str]) -> Draft:
    return Draft(id=DraftId(row[0]), record=RecordId(row[1]) if row[1] else None, body=row[2], changed=row[3])
