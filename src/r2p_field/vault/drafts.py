"""Typing that is not saved yet: never part of any feed, and it never leaves this computer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NewType

from r2p_field.crypto.randomness import random_bytes
from r2p_field.domain.ids import RecordId
from r2p_field.domain.list_filter import OBSERVATION
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
    kind: str = OBSERVATION


class Drafts:
    """The drafts of one open vault."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def save(
        self,
        body: bytes,
        at: str,
        *,
        draft: DraftId | None = None,
        record: RecordId | None = None,
        kind: str = OBSERVATION,
    ) -> DraftId:
        """Keep what was typed, durably; `at` is the time of typing. Returns the draft's id."""
        kept = draft or DraftId(random_bytes(16).hex())
        with transaction(self._db):
            self._db.execute(
                "INSERT INTO drafts (id, record, body, changed, kind) VALUES (?, ?, ?, ?, ?)"
                " ON CONFLICT (id) DO UPDATE SET body = excluded.body, changed = excluded.changed,"
                " record = coalesce(excluded.record, record)",
                (kept, record, body, at, kind),
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
        return [_draft(row) for row in self._db.execute(f"{_SELECT} {_NEWEST}").fetchall()]

    def of(self, kind: str) -> list[Draft]:
        """Return the drafts of one kind of record, the newest first."""
        return [_draft(row) for row in self._db.execute(f"{_SELECT} WHERE kind = ? {_NEWEST}", (kind,))]

    def newest(self, kind: str) -> DraftId | None:
        """Return the draft of one kind that was typed in last, if there is one."""
        found = self._db.value(f"SELECT id FROM drafts WHERE kind = ? {_NEWEST} LIMIT 1", (kind,))  # noqa: S608
        return None if found is None else DraftId(str(found))

    def discard(self, draft: DraftId) -> None:
        """Remove a draft; one that is gone already is no mistake."""
        with transaction(self._db):
            self._db.execute("DELETE FROM drafts WHERE id = ?", (draft,))

    def count(self, kind: str | None = None) -> int:
        """Return how many drafts there are, of one kind or in all."""
        if kind is None:
            return int(self._db.value("SELECT count(*) FROM drafts"))
        return int(self._db.value("SELECT count(*) FROM drafts WHERE kind = ?", (kind,)))


_SELECT = "SELECT id, record, body, changed, kind FROM drafts"
_NEWEST = "ORDER BY changed DESC, id"


def _draft(row: tuple[str, str | None, bytes, str, str]) -> Draft:
    draft, record, body, changed, kind = row
    return Draft(
        id=DraftId(draft), record=RecordId(record) if record else None, body=body, changed=changed, kind=kind
    )
