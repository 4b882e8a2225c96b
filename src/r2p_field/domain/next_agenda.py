"""The next agenda as earlier meetings leave it: promises, questions, what was left over, what got worse."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

from msgspec.structs import replace

from r2p_field.domain.commitment import OUTSTANDING, Commitment, status
from r2p_field.domain.folding import fold
from r2p_field.domain.ids import ItemId, RecordId
from r2p_field.domain.observation import Change
from r2p_field.domain.session import AgendaPoint, Question, Session, SessionState
from r2p_field.domain.spoken import spoken_of
from r2p_field.domain.spread import Spread, spread

_LATER: Final = ItemId("0" * 32)
"""Stands in for the id of a point until it is known that the point is on the agenda."""
Met = tuple[RecordId, Session]
"""A session of one body, under its record."""


def prefill(
    sessions: Iterable[Met],
    promises: Iterable[tuple[RecordId, Commitment]],
    new_id: Callable[[], ItemId],
) -> tuple[AgendaPoint, ...]:
    """Put together what a body should speak of next, each thing once, with its `order` from 1.

    `sessions` are those of the body, in any order, `promises` those made in it. First promises that are
    overdue, then others still to come by their day; questions without an answer, the oldest first; points of
    the last meeting, and of meetings called off since, of which nobody spoke; and signs that were last seen
    to get worse. `topic` holds the words of a promise or a question, so that a room can read it.
    """
    met = sorted(sessions, key=_day_of)
    points = (*_promises(promises), *_questions(met), *_left_over(met), *_worse(met))
    seen: set[tuple[str, str]] = set()
    agenda: list[AgendaPoint] = []
    for point in points:
        about = subjects(point)
        if about and not about & seen:
            seen |= about
            agenda.append(replace(point, id=new_id(), order=len(agenda) + 1, minutes=None))
    return tuple(agenda)


def subjects(point: AgendaPoint) -> frozenset[tuple[str, str]]:
    """Return what a point is about, so that the same thing is found again under another id.

    That is the most exact thing that it names: a promise, words of the community, a factor, or its topic,
    whatever its case and accents. A question is found by its id and by its words, since it may be asked in
    two meetings.
    """
    topic = fold(point.topic or "").strip()
    named = (
        ("promise", point.promise),
        ("wording", point.wording),
        ("factor", point.factor),
        ("topic", topic),
    )
    about = {(kind, what) for kind, what in named if what}
    exact = {next(one for one in named if one in about)} if about else set()
    if point.question:
        exact.add(("question", f"{point.asked_in}/{point.question}"))
    return frozenset((kind, what or "") for kind, what in exact)


def _day_of(met: Met) -> tuple[dt.date, RecordId]:
    record, session = met
    return (session.when.start if session.when else None) or dt.date.min, record


def _promises(promises: Iterable[tuple[RecordId, Commitment]]) -> Iterator[AgendaPoint]:
    """The day decides: what is overdue has the oldest days, what has no day comes last."""
    open_ = [(record, one) for record, one in promises if status(one) in OUTSTANDING]
    for record, one in sorted(open_, key=lambda found: (found[1].due or dt.date.max, found[0])):
        yield AgendaPoint(id=_LATER, promise=record, topic=one.text)


def _questions(met: Sequence[Met]) -> Iterator[AgendaPoint]:
    for record, session in met:
        for asked in session.questions:
            if (asked.text or "").strip() and not answered(asked):
                yield AgendaPoint(id=_LATER, asked_in=record, question=asked.id, topic=asked.text)


def answered(asked: Question) -> bool:
    """Tell whether a question of the community has an answer."""
    return bool((asked.answer or "").strip() or asked.answered_on or asked.answered_in)


def _left_over(met: Sequence[Met]) -> Iterator[AgendaPoint]:
    """Points of the last meeting that was held, and of those called off after it."""
    held = [place for place, (_, session) in enumerate(met) if session.state is SessionState.HELD]
    for _, session in met[held[-1] if held else 0 :]:
        if session.state in {SessionState.HELD, SessionState.CANCELLED}:
            spoken = spoken_of(session)
            for point in sorted(session.agenda, key=_place):
                if point.id not in spoken and not point.promise and not point.question:
                    yield point


def _place(point: AgendaPoint) -> tuple[bool, int, ItemId]:
    return point.order is None, point.order or 0, point.id


def _worse(met: Sequence[Met]) -> Iterator[AgendaPoint]:
    """Signs of which the newest answer is that it gets worse, the gravest first."""
    newest: dict[frozenset[tuple[str, str]], tuple[AgendaPoint, Spread]] = {}
    for _, session in met:
        for point in session.agenda:
            said = spread(session, point.id)
            if not point.promise and any(tally.people or tally.groups for _, tally in said.directions.given):
                newest[subjects(point)] = (point, said)
    worse = [found for found in newest.items() if got_worse(found[1][1])]
    for _, (point, _) in sorted(worse, key=lambda found: (-_grave(found[1][1]), sorted(found[0]))):
        yield point


def got_worse(said: Spread) -> bool:
    """Tell whether at least as many see a point getting worse as see it the same, or better.

    Where people were counted they decide, else groups; whoever does not know decides nothing.
    """
    figures = {
        answer: (tally.people or 0) if said.directions.people else tally.groups
        for answer, tally in said.directions.given
    }
    worse = figures[Change.WORSE]
    return worse > 0 and worse >= max(figures[Change.SAME], figures[Change.BETTER])


def _grave(said: Spread) -> float:
    return said.middle.median if said.middle else 0.0
