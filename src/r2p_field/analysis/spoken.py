"""How many of a room chose what in one matter, as far as paper may tell."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, TypeVar

from msgspec.structs import replace

from r2p_field.domain.folding import fold
from r2p_field.domain.ids import ItemId
from r2p_field.domain.room_totals import FEWEST_GROUPS, FEWEST_PEOPLE
from r2p_field.domain.session import AgendaPoint, Session, View
from r2p_field.domain.small_numbers import LEAST, Spread, spread
from r2p_field.domain.spread import Answers
from r2p_field.domain.spread import spread as answers_in
from r2p_field.domain.turnout import added, in_room

NOWHERE: Final = ItemId("0" * 32)
"""Stands for all that is said of no matter on the agenda."""
Counts = tuple[int, ...]
_K = TypeVar("_K")


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How many chose each answer. `of_groups`: nobody counted people, so these are answers of groups."""

    counts: Counts
    of_groups: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """What the whole room said of one matter, by direction and by rating, as far as it was counted.

    `answer` is the one answer of the room as a whole, where nobody spoke for a group.
    """

    leans: Tally | None
    hands: Tally | None
    answer: View | None


def placed(session: Session) -> Session:
    """Return the session with every view of no matter on its agenda standing at `NOWHERE`."""
    agenda = {one.id for one in session.agenda}
    rows = {row.id for row in session.attendance}
    views = (
        replace(
            view,
            point=view.point if view.point in agenda else NOWHERE,
            group=view.group if view.group in rows else None,
        )
        for view in session.views
    )
    return replace(session, views=tuple(views))


def views_on(session: Session, point: ItemId) -> tuple[tuple[View, ...], tuple[View, ...]]:
    """Give the views of the whole room and those of groups in one matter of a `placed` session."""
    found = [view for view in session.views if view.point == point]
    whole = tuple(view for view in found if view.group is None)
    return whole, tuple(view for view in found if view.group is not None)


def room_on(session: Session, point: ItemId) -> Room:
    """Say what the whole room said of one matter of a `placed` session.

    Where groups stay away, a total of the room may stand in their place: the fuller count is the room's.
    """
    whole, groups = views_on(session, point)
    found = answers_in(session, point)
    alone = answers_in(replace(session, views=whole), point)
    answer = next((view for view in whole if view.direction or view.rating), None)
    return Room(
        leans=_fuller(found.directions, alone.directions),
        hands=_fuller(found.ratings, alone.ratings),
        answer=None if groups else answer,
    )


def _fuller(one: Answers[_K], other: Answers[_K]) -> Tally | None:
    return _tally(other if (other.people or 0) > (one.people or 0) else one)


def _tally(answers: Answers[_K]) -> Tally | None:
    """Count answers. What one group alone said is its own view, and not the room's."""
    if answers.groups == 1 and not answers.whole_room:
        return None
    if answers.people:
        return Tally(counts=tuple(one.people or 0 for _, one in answers.given))
    if answers.groups:
        return Tally(counts=tuple(one.groups for _, one in answers.given), of_groups=True)
    return None


def told_spread(tally: Tally | None, *, exact: bool = False, near: bool = False) -> Spread | None:
    """Give a spread as paper may show it; None where fewer than five answered, or nobody counted.

    With `near` another page tells nearly the same, and no number is told but nothing.
    """
    if tally is None:
        return None
    whole = sum(tally.counts)
    if exact:
        return Spread(figures=tally.counts, whole=whole) if whole >= LEAST else None
    return spread(tally.counts, near=near)


def nearly(tally: Tally | None, others: Iterable[Tally]) -> bool:
    """Tell whether another has nearly as many answers: the difference would be the view of a few."""
    whole = sum(tally.counts) if tally else 0
    return any(0 < abs(sum(one.counts) - whole) < LEAST for one in others)


def has_total(session: Session, point: ItemId) -> bool:
    """Tell whether a total of the room stands in the place of groups that stay away."""
    whole, groups = views_on(session, point)
    return bool(whole and groups)


def few_stay_away(session: Session, point: ItemId) -> bool:
    """Tell whether one group alone, or few people, stay away from what headquarters is told of a matter."""
    away = {view.group for view in session.views if view.point == point and view.stays}
    people = added(row for row in in_room(session) if row.id in away).whole.min or 0
    return bool(away) and (len(away) < FEWEST_GROUPS or people < FEWEST_PEOPLE)


def rooms_before(earlier: Iterable[Session], point: AgendaPoint) -> Iterator[Room]:
    """Yield what was said in the same matter at earlier meetings of the period."""
    about = _matter(point)
    for session in map(placed, earlier):
        yield from (room_on(session, one.id) for one in session.agenda if about and _matter(one) == about)


def _matter(point: AgendaPoint) -> str:
    """Return what tells that two points of two agendas are about the same."""
    return point.factor or point.wording or fold(point.topic or "")


def too_few(session: Session) -> bool:
    """Tell whether it is known that fewer than five people were in the room."""
    most = added(in_room(session)).whole.max
    return most is not None and most < LEAST


def large_enough(session: Session) -> bool:
    """Tell whether surely five people were in the room; what was not counted is not enough."""
    least = added(in_room(session)).whole.min
    return least is not None and least >= LEAST
