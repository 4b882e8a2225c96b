"""The dialogue side: bodies, sessions, promises and local wordings, written down, listed and read.

What a group did not agree to have told stands in a record of its own beside the session and goes nowhere but
to its committee; here both are written, and read, as one.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from msgspec.structs import replace

from r2p_field.domain import records
from r2p_field.domain.commitment import OUTSTANDING, Commitment, StatusEntry
from r2p_field.domain.errors import BadInput, R2PError
from r2p_field.domain.ids import ItemId, RecordId, RevisionId
from r2p_field.domain.list_filter import Filter
from r2p_field.domain.mechanism import Mechanism
from r2p_field.domain.session import Session
from r2p_field.domain.wording import Wording
from r2p_field.ledger.revision import MAX_PARENTS
from r2p_field.services.asides import Asides
from r2p_field.services.journal import Entry, Journal
from r2p_field.services.meeting_versions import MeetingVersions, Version, Versions
from r2p_field.services.settling import Choice, Choices
from r2p_field.services.standing import Standing
from r2p_field.vault.agenda import DateOf, Promises
from r2p_field.vault.drafts import Draft, DraftId
from r2p_field.vault.errors import NotThere
from r2p_field.vault.records import Flag, Row
from r2p_field.vault.vault import Vault

__all__ = [
    "Choice",
    "Choices",
    "Closed",
    "Closing",
    "Dialogue",
    "DialogueView",
    "Draft",
    "DraftId",
    "Meeting",
    "Meetings",
    "Promises",
    "Row",
    "Version",
    "Versions",
]

MECHANISM: Final = "mechanism"
SESSION: Final = "session"
COMMITMENT: Final = "commitment"
WORDING: Final = "wording"
KINDS: Final = frozenset({MECHANISM, SESSION, COMMITMENT, WORDING})
Dialogue = Mechanism | Session | Commitment | Wording
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
    `mine`: this device may write its next wording.
    """

    row: Row
    said: Dialogue | None
    titles: dict[RecordId, str]
    disputed: bool
    mine: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """Everything that a session leaves behind, written down in one step.

    `promises` are new and get their session from it; `reviewed` is what was found out about earlier ones,
    each under its record; `wordings` are what the community chose, each under the proposal that it comes
    from. The body that the session names has last met on the session's day.
    """

    session: Session
    promises: Sequence[Commitment] = ()
    reviewed: Sequence[tuple[RecordId, StatusEntry]] = ()
    wordings: Sequence[tuple[ItemId, Wording]] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Closed:
    """The records of a session that was closed: its own, its promises and its wordings, in their order.

    `not_ours` are promises and the body that another committee wrote, or that are not whole here: what was
    found out about them stands in the session alone.
    """

    session: RecordId
    promises: tuple[RecordId, ...]
    wordings: tuple[RecordId, ...]
    not_ours: tuple[RecordId, ...] = ()


class Meetings:
    """What a person does with bodies, sessions, promises and local wordings in one open vault."""

    def __init__(self, vault: Vault, journal: Journal, standing: Standing) -> None:
        self._vault = vault
        self._journal = journal
        self._standing = standing
        self._asides = Asides(vault, standing)
        self._versions = MeetingVersions(vault, self._asides)

    # Writing

    def add(self, said: Dialogue, *, draft: DraftId | None = None) -> RecordId:
        """Write down something new; its `draft` goes in the same step.

        Raises BadRecord when a field has the wrong shape.
        """
        born, record = self._journal.new_record()
        self._write(self._first(said, born, record), draft)
        return record

    def revise(
        self, record: RecordId, said: Dialogue, reason: str | None = None, *, draft: DraftId | None = None
    ) -> None:
        """Put what is said now after what was said; that also settles where two wordings stand.

        What a newer version of the program wrote in it is carried on. Raises NotThere, and BadInput where it
        is another's to change or not whole here.
        """
        self._write(self._next(record, said, reason), draft)

    def settle(self, record: RecordId, choices: Choices, reason: str | None = None) -> None:
        """Write one version in place of several, with what was chosen; the rest stays as it is shown.

        What stays in a session's room is settled with it. Raises as `revise` does.
        """
        said = self._versions.settled(record, choices)
        if not isinstance(said, Dialogue):
            raise _not_whole()
        self.revise(record, said, reason)

    def close(self, record: RecordId | None, closing: Closing, *, draft: DraftId | None = None) -> Closed:
        """Write down a session that is over with all that came of it, in one durable step.

        `record` is the session if it was planned here, None for one that was not. Raises as `revise` does.
        """
        born, met = (None, record) if record is not None else self._journal.new_record()
        made = [(*self._journal.new_record(), promise) for promise in closing.promises]
        named = [(*self._journal.new_record(), one, wording) for one, wording in closing.wordings]
        session = _naming(closing.session, {one: wording for _, wording, one, _ in named})
        entries = self._next(met, session) if born is None else self._first(session, born, met)
        for start, promise_id, promise in made:
            entries += self._first(_made_at(promise, met), start, promise_id)
        for start, wording_id, _, wording in named:
            entries += self._first(_agreed_in(wording, met), start, wording_id)
        changed, not_ours = self._found_out(closing, met)
        self._write([*entries, *changed], draft)
        return Closed(
            session=met,
            promises=tuple(one for _, one, _ in made),
            wordings=tuple(one for _, one, _, _ in named),
            not_ours=not_ours,
        )

    def _found_out(self, closing: Closing, met: RecordId) -> tuple[list[Entry], tuple[RecordId, ...]]:
        """Return entries for what a session says of earlier records; nothing that fails there stops it."""
        entries: list[Entry] = []
        not_ours: list[RecordId] = []
        for record, said in self._as_found_out(closing, met):
            try:
                entries += self._next(record, said)
            except BadInput:
                not_ours.append(record)
        return entries, tuple(not_ours)

    def _as_found_out(self, closing: Closing, met: RecordId) -> Iterator[tuple[RecordId, Dialogue]]:
        for record, found in closing.reviewed:
            promise = self._said(record)
            if isinstance(promise, Commitment):
                entry = found if found.seen_at else replace(found, seen_at=met)
                yield record, replace(promise, history=(*promise.history, entry))
        session = closing.session
        day = session.when.start if session.when else None
        body = self._said(session.mechanism) if session.mechanism and day else None
        if (
            session.mechanism
            and isinstance(body, Mechanism)
            and (body.last_met or dt.date.min) < (day or dt.date.min)
        ):
            yield session.mechanism, replace(body, last_met=day, next_due=session.next_on or body.next_due)

    def _said(self, record: RecordId) -> Dialogue | None:
        row, state = self._vault.records.row(record), self._vault.records.state(record)
        return _readable(row, state) if row is not None and state is not None else None

    def _first(self, said: Dialogue, born: bytes, record: RecordId) -> list[Entry]:
        told, beside = self._told(record, said)
        kind = records.kind_of(told)
        return [Entry(kind=kind, form=records.form_of(told), body=records.to_body(told), born=born), *beside]

    def _next(self, record: RecordId, said: Dialogue, reason: str | None = None) -> list[Entry]:
        state = self._state(record)
        if not self._standing.may_change(record):
            raise _not_yours()
        if "body" not in state or state["kind"] != records.kind_of(said):
            raise _not_whole()
        told, beside = self._told(record, said)
        changed = Entry(
            kind=state["kind"],
            form=state["form"],
            body=records.amend(state["body"], told),
            record=record,
            parents=tuple(RevisionId(head) for head in state["heads"])[:MAX_PARENTS],
            reason=reason,
        )
        return [changed, *beside]

    def _told(self, record: RecordId, said: Dialogue) -> tuple[Dialogue, list[Entry]]:
        return self._asides.told(record, said) if isinstance(said, Session) else (said, [])

    def _write(self, entries: Sequence[Entry], draft: DraftId | None) -> None:
        def without_draft() -> None:
            if draft is not None:
                self._vault.drafts.discard(draft)

        self._journal.write(entries, also=without_draft)

    # What is being written

    def save_draft(
        self, typed: bytes, kind: str, draft: DraftId | None = None, record: RecordId | None = None
    ) -> DraftId:
        """Keep what is being written, a session being held above all. Returns the draft's id."""
        return self._vault.drafts.save(typed, self._journal.now(), draft=draft, record=record, kind=kind)

    def drafts(self, kind: str) -> tuple[Draft, ...]:
        """Return what is being written of one kind, the newest first."""
        return tuple(self._vault.drafts.of(kind))

    def load_draft(self, draft: DraftId) -> Draft:
        """Return one draft. Raises NotThere."""
        return self._vault.drafts.load(draft)

    def discard_draft(self, draft: DraftId) -> None:
        """Remove a draft: the person threw it away."""
        self._vault.drafts.discard(draft)

    # Reading

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

    def wordings(self, limit: int = 200) -> tuple[Row, ...]:
        """Return the local wordings and the community's own signs, the newest first."""
        return self._listed(WORDING, limit)

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
        """Return one record to read, with what stays in its room. Raises NotThere."""
        row, state = self._vault.records.row(record), self._vault.records.state(record)
        if row is None or state is None or row.kind not in KINDS:
            raise NotThere("This record is not here.")
        said = _readable(row, state)
        disputed = bool(row.flags & Flag.CONFLICT)
        if isinstance(said, Session):
            said = self._asides.joined(record, said)
            disputed = disputed or self._asides.disputed(record)
        titles = ((one, self._vault.records.row(one)) for one in (_named(said) if said else ()))
        return DialogueView(
            row=row,
            said=said,
            titles={one: found.title or found.reference for one, found in titles if found},
            disputed=disputed,
            mine=self._standing.may_change(record),
        )

    def history(self, record: RecordId) -> Versions:
        """Return all versions of a record and what is to be settled. Raises NotThere."""
        return self._versions.of(record)

    def each(self, kind: str) -> Iterator[tuple[RecordId, Dialogue]]:
        """Yield every readable record of one kind with what it says, sessions as their rooms know them."""
        for row, _ in self._vault.records.each(Filter(kind=kind)):
            said = _readable(row, self._vault.records.state(row.record) or {})
            if isinstance(said, Session):
                said = self._asides.joined(row.record, said)
            if said is not None:
                yield row.record, said

    def _state(self, record: RecordId) -> dict[str, Any]:
        state = self._vault.records.state(record)
        if state is None:
            raise NotThere("This record is not here.")
        return state


def _readable(row: Row, state: dict[str, Any]) -> Dialogue | None:
    body, form = state.get("body"), state.get("form")
    if not isinstance(body, dict) or not isinstance(form, int):
        return None
    try:
        said = records.from_body(row.kind, form, body)
    except R2PError:
        return None
    return said if isinstance(said, Mechanism | Session | Commitment | Wording) else None


def _named(said: Dialogue) -> Iterator[RecordId]:
    """Yield the records that one of the dialogue side names."""
    if isinstance(said, Session):
        yield from (one for one in _named_by_session(said) if one)
    if isinstance(said, Wording) and said.agreed_in:
        yield said.agreed_in
    if isinstance(said, Commitment):
        yield from (one for one in (said.made_at, said.review_at) if one)
        for entry in said.history:
            yield from entry.observations
            if entry.seen_at:
                yield entry.seen_at


def _named_by_session(met: Session) -> Iterator[RecordId | None]:
    yield met.mechanism
    yield from (one.observation for one in met.concerns)
    for point in met.agenda:
        yield from (point.wording, point.promise, point.asked_in)
    yield from (one.answered_in for one in met.questions)
    yield from (one.wording for one in met.proposals)


def _naming(session: Session, wordings: dict[ItemId, RecordId]) -> Session:
    """Return the session with each proposal naming the record that was made of it."""
    proposals = tuple(
        replace(one, wording=wordings[one.id]) if one.id in wordings else one for one in session.proposals
    )
    return replace(session, proposals=proposals)


def _made_at(promise: Commitment, session: RecordId) -> Commitment:
    return promise if promise.made_at else replace(promise, made_at=session)


def _agreed_in(wording: Wording, session: RecordId) -> Wording:
    return wording if wording.agreed_in else replace(wording, agreed_in=session)


def _not_yours() -> BadInput:
    return BadInput(
        what="Another committee or person wrote this.",
        safe="Nobody changes another's words; nothing was changed.",
        next_="Write down what you know in a session, promise or observation of your own.",
        code="not-yours",
    )


def _not_whole() -> BadInput:
    return BadInput(
        what="This record is not whole here, so it cannot be changed.",
        safe="What is here was left as it is.",
        next_="Wait until the rest of it has come.",
        code="not-whole",
    )
