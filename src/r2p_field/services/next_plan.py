"""The plan of the next meeting of a body, as the last one leaves it."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator

from msgspec.structs import replace

from r2p_field.domain.commitment import Commitment
from r2p_field.domain.dates import When
from r2p_field.domain.ids import ItemId, RecordId
from r2p_field.domain.next_agenda import prefill
from r2p_field.domain.session import Attendance, Presence, Session, SessionState
from r2p_field.services.meetings import COMMITMENT, SESSION, Meetings


def sessions_of(meetings: Meetings, body: RecordId) -> dict[RecordId, Session]:
    """Return the sessions of a body that are whole here."""
    return {
        record: said
        for record, said in meetings.each(SESSION)
        if isinstance(said, Session) and said.mechanism == body
    }


def promises_of(meetings: Meetings, sessions: Container[RecordId]) -> Iterator[tuple[RecordId, Commitment]]:
    """Yield the promises that were made in these sessions, as far as they are whole here."""
    for record, said in meetings.each(COMMITMENT):
        if isinstance(said, Commitment) and said.made_at in sessions:
            yield record, said


def next_plan(meetings: Meetings, last: RecordId, new_id: Callable[[], ItemId]) -> Session:
    """Return a plan: the body, place, languages and rules of the last meeting, and what is left to speak of.

    Groups are expected as they were, those that were missing too, without their numbers. Raises NotThere.
    """
    view = meetings.get(last)
    met = view.said if isinstance(view.said, Session) else Session()
    sessions = {last: met} | (sessions_of(meetings, met.mechanism) if met.mechanism else {})
    return Session(
        mechanism=met.mechanism,
        state=SessionState.PLANNED,
        when=When(start=met.next_on) if met.next_on else None,
        where=met.where,
        languages=tuple(replace(one, id=new_id()) for one in met.languages),
        facilitators=tuple(replace(one, id=new_id()) for one in met.facilitators),
        rules=tuple(replace(one, id=new_id()) for one in met.rules),
        agenda=prefill(sessions.items(), promises_of(meetings, sessions), new_id),
        attendance=tuple(_expected(met, new_id)),
        language=met.language,
    )


def _expected(met: Session, new_id: Callable[[], ItemId]) -> Iterator[Attendance]:
    for row in met.attendance:
        if row.presence is not Presence.NOT_INVITED:
            yield Attendance(id=new_id(), group=row.group, kind=row.kind)
