"""Where promises stand, and how a body did over time: meetings, who was missing, promises made and kept."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from msgspec.structs import replace

from r2p_field.domain.absent import absent
from r2p_field.domain.commitment import Commitment, CommitmentState, StatusEntry, overdue, status
from r2p_field.domain.groups import GroupKind
from r2p_field.domain.ids import RecordId
from r2p_field.domain.mechanism import Mechanism, Situation, Standing
from r2p_field.domain.session import Session, SessionState
from r2p_field.domain.turnout import turnout

SOON: Final = 7
"""Days within which a promise is due soon."""


class Column(StrEnum):
    """Where a promise stands on the board, what wants asking about first."""

    OVERDUE = "overdue"
    SOON = "soon"
    OPEN = "open"
    BROKEN = "broken"
    KEPT = "kept"
    LET_GO = "let_go"


_DONE: Final = {
    CommitmentState.KEPT: Column.KEPT,
    CommitmentState.PARTLY_KEPT: Column.BROKEN,
    CommitmentState.NOT_KEPT: Column.BROKEN,
    CommitmentState.WITHDRAWN: Column.LET_GO,
}

_DOES: Final = (
    Standing.UNKNOWN,
    Standing.WORKS,
    Standing.WORKS_IN_PART,
    Standing.UNDER_PRESSURE,
    Standing.STOPPED,
)
"""Of two words of one day the worse counts, as with promises: lists have no order that a merge keeps."""


def column(promise: Commitment, today: dt.date) -> Column:
    """Return where a promise stands. One that was kept in part stands with the broken ones."""
    if (done := _DONE.get(status(promise))) is not None:
        return done
    if overdue(promise, today):
        return Column.OVERDUE
    near = promise.due is not None and (promise.due - today).days <= SOON
    return Column.SOON if near else Column.OPEN


@dataclass(frozen=True, slots=True, kw_only=True)
class Standings:
    """How many promises stood where on one day; `made` is all of them together."""

    made: int
    columns: Mapping[Column, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class MetOn:
    """A meeting that was held: how many groups and people were there, and which kinds were missing.

    `promises` is how the promises of the body stood at the end of that day.
    """

    day: dt.date
    session: RecordId
    groups: int
    least: int | None
    most: int | None
    missing: tuple[GroupKind, ...]
    promises: Standings


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """A body over time, the oldest day first.

    `undated` are meetings and words about the body that have no day: they are counted and not placed.
    `standing` is how it does by the newest word, the worst of that day; None where nobody said.
    """

    meetings: tuple[MetOn, ...]
    situation: tuple[Situation, ...]
    standing: Standing | None
    promises: Standings
    undated: int


def body_timeline(
    body: Mechanism,
    sessions: Iterable[tuple[RecordId, Session]],
    promises: Iterable[Commitment],
    today: dt.date,
) -> Timeline:
    """Tell how a body did: its meetings that were held until `today`, its promises, and what was said of it.

    `sessions` and `promises` are those of the body. A meeting that is planned, or called off, is none.
    """
    held = [(record, one) for record, one in sessions if one.state is SessionState.HELD]
    dated = [(day, record, one) for record, one in held if (day := _day(one)) and day <= today]
    dated.sort(key=lambda found: found[:2])
    made = tuple(promises)
    told = [one for one in body.situation if one.on is not None and one.on <= today]
    told.sort(key=lambda one: (one.on or dt.date.min, _DOES.index(one.standing or Standing.UNKNOWN), one.id))
    undated = sum(_day(one) is None for _, one in held) + sum(one.on is None for one in body.situation)
    return Timeline(
        meetings=tuple(_met(day, record, one, body, made) for day, record, one in dated),
        situation=tuple(told),
        standing=next((one.standing for one in reversed(told) if one.standing is not None), None),
        promises=standings(made, today),
        undated=undated,
    )


def standings(promises: Sequence[Commitment], day: dt.date) -> Standings:
    """Return how many promises stood where at the end of a day; those made later are not counted.

    Without a day on which it was made, a promise counts from the beginning; what was found out without a
    day counts as the oldest.
    """
    known = [_as_of(one, day) for one in promises if one.made_on is None or one.made_on <= day]
    stood = [column(one, day) for one in known]
    return Standings(made=len(stood), columns={where: stood.count(where) for where in Column})


def _as_of(promise: Commitment, day: dt.date) -> Commitment:
    return replace(promise, history=tuple(_until(promise.history, day)))


def _until(history: Iterable[StatusEntry], day: dt.date) -> Iterator[StatusEntry]:
    return (entry for entry in history if entry.on is None or entry.on <= day)


def _day(session: Session) -> dt.date | None:
    return session.when.start if session.when else None


def _met(
    day: dt.date, record: RecordId, session: Session, body: Mechanism, promises: Sequence[Commitment]
) -> MetOn:
    there = turnout(session)
    return MetOn(
        day=day,
        session=record,
        groups=there.groups,
        least=there.whole.min,
        most=there.whole.max,
        missing=tuple(one.kind for one in absent(session, body) if not one.partly),
        promises=standings(promises, day),
    )
