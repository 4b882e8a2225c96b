"""A body over time, and what its last meeting leaves to speak of next."""

from __future__ import annotations

import datetime as dt

from msgspec.structs import replace

from r2p_field.domain.board import Timeline, body_timeline
from r2p_field.domain.errors import BadInput
from r2p_field.domain.ids import ItemId, RecordId
from r2p_field.domain.mechanism import Mechanism, Situation
from r2p_field.domain.session import Session, SessionState
from r2p_field.services.dialogue_json import new_item
from r2p_field.services.meetings import Dialogue, Meetings
from r2p_field.services.next_plan import next_plan, promises_of, sessions_of


def does_now(meetings: Meetings, record: RecordId, situation: Situation) -> None:
    """Put down how a body does on some day; what was put down before stays.

    Raises NotThere, BadInput where it is no body, another's, or not whole here.
    """
    body = _body(meetings, record)
    meetings.revise(record, replace(body, situation=(*body.situation, situation)))


def life_of(meetings: Meetings, record: RecordId, today: dt.date) -> Timeline:
    """Return how a body did over time: meetings, promises, what was said of it. Raises as above."""
    sessions = sessions_of(meetings, record)
    promises = (said for _, said in promises_of(meetings, sessions))
    return body_timeline(_body(meetings, record), sessions.items(), promises, today)


def plan_for(meetings: Meetings, record: RecordId) -> Session:
    """Return the plan of a body's next meeting, as its last one that was held leaves it. Raises as above."""
    _body(meetings, record)
    held = [
        ((met.when.start if met.when else None) or dt.date.min, session)
        for session, met in sessions_of(meetings, record).items()
        if met.state is SessionState.HELD
    ]
    if not held:
        return Session(mechanism=record, state=SessionState.PLANNED)
    return next_plan(meetings, max(held)[1], new_item)


def planned_telling(said: Dialogue | None, typed: str) -> ItemId:
    """Return the id of what a session had set down to tell. Raises BadInput when there is none."""
    for plan in said.to_tell if isinstance(said, Session) else ():
        if plan.id == typed.strip().lower():
            return plan.id
    raise BadInput(
        what="The session set down nothing to tell under that id.",
        safe="Nothing was changed.",
        next_="Take the id from `to_tell` as `session show` prints it, or leave it out.",
        code="points-nowhere",
    )


def _body(meetings: Meetings, record: RecordId) -> Mechanism:
    said = meetings.get(record).said
    if isinstance(said, Mechanism):
        return said
    raise BadInput(
        what="This record is not a body, or it is not whole here.",
        safe="Nothing was changed.",
        next_="Take the digits of a body from: body list.",
        code="wrong-kind",
    )
