"""What comes after a session: what was found out about a promise, and what was told back to whom."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TypeVar

import msgspec

from r2p_field.domain.commitment import Commitment, StatusEntry
from r2p_field.domain.errors import BadInput
from r2p_field.domain.ids import ItemId, RecordId
from r2p_field.domain.mechanism import Mechanism, Situation, Standing
from r2p_field.domain.session import Session, SessionState, ToldBack
from r2p_field.services.meetings import SESSION, Dialogue, Meetings

_D = TypeVar("_D", Mechanism, Session, Commitment)


def found_out(meetings: Meetings, record: RecordId, found: StatusEntry) -> None:
    """Put down what was found out about a promise; what was found out before stays.

    Raises NotThere, BadInput where it is no promise, another's, or not whole here.
    """
    promise = _as(meetings.get(record).said, Commitment)
    meetings.revise(record, msgspec.structs.replace(promise, history=(*promise.history, found)))


def told_back(meetings: Meetings, record: RecordId, told: ToldBack) -> None:
    """Put down that something of a session was told back. Raises as `found_out`."""
    met = _as(meetings.get(record).said, Session)
    meetings.revise(record, msgspec.structs.replace(met, told_back=(*met.told_back, told)))


def does_now(meetings: Meetings, record: RecordId, situation: Situation) -> None:
    """Put down how a body does on some day. Raises as `found_out`."""
    body = _as(meetings.get(record).said, Mechanism)
    meetings.revise(record, msgspec.structs.replace(body, situation=(*body.situation, situation)))


def planned_telling(said: Dialogue | None, typed: str) -> ItemId:
    """Return the id of what a session had set down to tell. Raises BadInput when there is none."""
    met = _as(said, Session)
    for plan in met.to_tell:
        if plan.id == typed.strip().lower():
            return plan.id
    raise BadInput(
        what="The session set down nothing to tell under that id.",
        safe="Nothing was changed.",
        next_="Take the id from `to_tell` as `session show` prints it, or leave it out.",
        code="points-nowhere",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """One day in the life of a body: how it did, or a session that it held (`session`, with its title)."""

    on: dt.date | None
    standing: Standing | None = None
    why: str | None = None
    session: RecordId | None = None
    title: str = ""


def timeline_of(meetings: Meetings, body: RecordId) -> tuple[Moment, ...]:
    """Return how a body did over time, and the sessions that it held, the oldest day first.

    Raises as `found_out`.
    """
    said = _as(meetings.get(body).said, Mechanism)
    moments = [Moment(on=one.on, standing=one.standing, why=one.why) for one in said.situation]
    for record, met in meetings.each(SESSION):
        if isinstance(met, Session) and met.mechanism == body and met.state is SessionState.HELD:
            day = met.when.start if met.when else None
            moments.append(Moment(on=day, session=record, title=met.title or ""))
    return tuple(sorted(moments, key=lambda one: (one.on or dt.date.min, one.session or "")))


def _as(said: Dialogue | None, kind: type[_D]) -> _D:
    if not isinstance(said, kind):
        raise BadInput(
            what="This record is of another kind, or it is not whole here.",
            safe="Nothing was changed.",
            next_="Look at it with `show`, and take the digits of the right one from its list.",
            code="wrong-kind",
        )
    return said
