"""What a room may see of its own session on the wall: nothing of who is missing, of hints, risk or consent.

The window for the room is given this and never the session, so that nothing else can slip onto the wall.
Groups stand there only when the facilitator shows them: to be seen apart can be dangerous. Words of those
who did not agree stand there only when they said so; that they did not agree always does.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from r2p_field.domain.gathering import Gathering, NewPromise
from r2p_field.domain.groups import GroupKind
from r2p_field.domain.ids import ItemId
from r2p_field.domain.objection import consensus_of, objected
from r2p_field.domain.observation import Change
from r2p_field.domain.session import (
    AgendaPoint,
    Attendance,
    ConsensusMethod,
    Dissent,
    Session,
    TallyMethod,
    View,
)
from r2p_field.domain.spread import Answers, spread
from r2p_field.domain.tally import DIRECTIONS, leaning, most_say, rated, view_of
from r2p_field.domain.turnout import in_room

K = TypeVar("K")


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """How answers are spread. `groups`, `groups_rated`: figures are whole groups and not people."""

    directions: Mapping[Change, int] = field(default_factory=dict)
    ratings: Mapping[int, int] = field(default_factory=dict)
    most: Change | None = None
    most_rating: int | None = None
    groups: bool = False
    groups_rated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupSight:
    """What one group sees, with its reason if the reason may be shown."""

    name: str | None
    kind: GroupKind | None
    direction: Change | None
    rating: int | None
    spread: Seen
    reason: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """What the room agrees on, and beside it, as large, those who do not."""

    statement: str | None = None
    method: ConsensusMethod | None = None
    agree: int | None = None
    abstain: int | None = None
    object: int | None = None
    objected: bool = False
    dissent: Dissent | None = None
    minority: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomSight:
    """Everything that the window for the room is given about one point."""

    topic: str | None = None
    sign: str | None = None
    method: TallyMethod | None = None
    spread: Seen = Seen()
    groups: tuple[GroupSight, ...] = ()
    agreement: Agreement = Agreement()
    promises: tuple[NewPromise, ...] = ()


def sight_of(now: Gathering, *, with_groups: bool) -> RoomSight:
    """Return what the room may see of the point that it speaks of now."""
    session = now.session
    point = next((one for one in session.agenda if one.id == now.at), None)
    views = (one for one in session.views if one.point == now.at)
    return RoomSight(
        topic=point.topic if point else None,
        sign=point.factor if point else None,
        method=next((one.method for one in views if one.method), None),
        spread=_seen(session, now.at),
        groups=_groups(session, now.at) if with_groups else (),
        agreement=_agreement(session, now.at),
        promises=tuple(one for one in now.promises if one.text.strip()),
    )


def _seen(session: Session, at: ItemId | None) -> Seen:
    """People where they were counted, whole groups where nobody counted."""
    whole = spread(session, at)
    directions = {answer: _figure(whole.directions, answer) for answer in DIRECTIONS}
    ratings = {answer: _figure(whole.ratings, answer) for answer, _ in whole.ratings.given}
    return Seen(
        directions=directions,
        ratings=ratings,
        most=most_say(directions),
        most_rating=most_say(ratings),
        groups=whole.directions.people is None and whole.directions.groups > 0,
        groups_rated=whole.ratings.people is None and whole.ratings.groups > 0,
    )


def _figure(answers: Answers[K], answer: K) -> int:
    tally = answers[answer]
    return tally.groups if answers.people is None else tally.people or 0


def _groups(session: Session, at: ItemId | None) -> tuple[GroupSight, ...]:
    pairs = ((one, view_of(session, at, one.id)) for one in in_room(session))
    return tuple(_group(one, view) for one, view in pairs if view is not None)


def _group(one: Attendance, view: View) -> GroupSight:
    return GroupSight(
        name=one.group,
        kind=one.kind,
        direction=view.direction,
        rating=view.rating,
        spread=Seen(directions=leaning([view]), ratings=rated([view])),
        reason=view.reason if view.reason_may_show else None,
    )


def _agreement(session: Session, at: ItemId | None) -> Agreement:
    found = consensus_of(session, at)
    if found is None:
        return Agreement()
    return Agreement(
        statement=found.statement,
        method=found.method,
        agree=found.agree,
        abstain=found.abstain,
        object=found.object,
        objected=objected(found),
        dissent=found.dissent,
        minority=found.minority_view if found.minority_may_show else None,
    )


def in_order(agenda: tuple[AgendaPoint, ...]) -> tuple[AgendaPoint, ...]:
    """Return the points in the order in which they are spoken about; those without a place come last."""
    last = len(agenda)
    return tuple(sorted(agenda, key=lambda point: last if point.order is None else point.order))
