"""The dialogue side: bodies, sessions and promises, written down, listed and read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from r2p_field.domain import records
from r2p_field.domain.commitment import OUTSTANDING, Commitment
from r2p_field.domain.errors import R2PError
from r2p_field.domain.ids import RecordId
from r2p_field.domain.list_filter import Filter
from r2p_field.domain.mechanism import Mechanism
from r2p_field.domain.session import Session
from r2p_field.services.journal import Entry, Journal
from r2p_field.vault.agenda import DateOf, Promises
from r2p_field.vault.errors import NotThere
from r2p_field.vault.records import Flag, Row
from r2p_field.vault.vault import Vault

__all__ = ["Dialogue", "DialogueView", "Meeting", "Meetings", "Promises", "Row"]

MECHANISM: Final = "mechanism"
SESSION: Final = "session"
COMMITMENT: Final = "commitment"
Dialogue = Mechanism | Session | Commitment
"""What this module reads and writes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """A meeting to come: its day, and the session that says so."""

    day: dt.date
    session: Row


@dataclass(frozen=True, slots=True, kw_only=True)
class DialogueView:
    """A record of the dialogue side as a person reads it.

    `said` is None where it is not whole here. `titles` gives for each record that it names what that is
    called, as far as it is here. `disputed` tells that two people wrote different things; both are kept.
    """

    row: Row
    said: Dialogue | None
    titles: dict[RecordId, str]
    disputed: bool


class Meetings:
    """What a person does with bodies, sessions and promises in one open vault."""

    def __init__(self, vault: Vault, journal: Journal) -> None:
        self._vault = vault
        self._journal = journal

    def add(self, said: Dialogue) -> RecordId:
        """Write down a body, a session or a promise. Raises BadRecord when a field has the wrong shape."""
        kind = records.kind_of(said)
        entry = Entry(kind=kind, form=records.form_of(said), body=records.to_body(said))
        return self._journal.write([entry])[0]

    def bodies(self, limit: int = 200) -> tuple[Row, ...]:
        """Return the committees and bodies, the newest first."""
        return self._listed(MECHANISM, limit)

    def sessions(self, limit: int = 200) -> tuple[Row, ...]:
        """Return the sessions, the newest day first."""
        return self._listed(SESSION, limit)

    def commitments(self, limit: int = 200) -> tuple[Row, ...]:
        """Return the promises: those still to come first, by their day, then the others, newest day first."""
        outstanding = self._vault.agenda.outstanding(sorted(OUTSTANDING), limit)
        known = {row.record for row in outstanding}
        rest = self._listed(COMMITMENT, limit)
        return (*outstanding, *(row for row in rest if row.record not in known))[:limit]

    def promises(self, today: dt.date) -> Promises:
        """Return how many promises are still to come, and how many of those are late."""
        return self._vault.agenda.promises(sorted(OUTSTANDING), today)

    def next_meeting(self, today: dt.date) -> Meeting | None:
        """Return the next meeting that a session names, from today on."""
        found = self._vault.agenda.dated(DateOf.MEETING, since=today.isoformat(), limit=1)
        return Meeting(day=dt.date.fromisoformat(found[0][0]), session=found[0][1]) if found else None

    def _listed(self, kind: str, limit: int) -> tuple[Row, ...]:
        rows = self._vault.records.rows(Filter(kind=kind))[:limit]
        return tuple(row for row, _ in self._vault.records.lines(rows))

    def get(self, record: RecordId) -> DialogueView:
        """Return one record to read. Raises NotThere."""
        row, state = self._vault.records.row(record), self._vault.records.state(record)
        if row is None or state is None or row.kind not in {MECHANISM, SESSION, COMMITMENT}:
            raise NotThere("This record is not here.")
        said = _readable(row, state)
        named = _named(said) if said else ()
        titles = ((one, self._vault.records.row(one)) for one in named)
        return DialogueView(
            row=row,
            said=said,
            titles={one: found.title or found.reference for one, found in titles if found},
            disputed=bool(row.flags & Flag.CONFLICT),
        )


def _readable(row: Row, state: dict[str, object]) -> Dialogue | None:
    body, form = state.get("body"), state.get("form")
    if not isinstance(body, dict) or not isinstance(form, int):
        return None
    try:
        said = records.from_body(row.kind, form, body)
    except R2PError:
        return None
    return said if isinstance(said, Mechanism | Session | Commitment) else None


def _named(said: Dialogue) -> Iterator[RecordId]:
    """Yield the records that one of the dialogue side names."""
    if isinstance(said, Session):
        yield from (one for one in (said.mechanism, *(one.observation for one in said.concerns)) if one)
    if isinstance(said, Commitment):
        yield from (one for one in (said.made_at, said.review_at) if one)
        for entry in said.history:
            yield from entry.observations
            if entry.seen_at:
                yield entry.seen_at
