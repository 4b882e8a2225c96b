"""How many of a room chose what in one matter, and which groups' views may be shown on paper."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, TypeVar

from msgspec.structs import replace

from r2p_field.domain.folding import fold
from r2p_field.domain.groups import Heads
from r2p_field.domain.ids import ItemId
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
    """Say what the whole room said of one matter of a `placed` session."""
    found = answers_in(session, point)
    whole, groups = views_on(session, point)
    answer = next((view for view in whole if view.direction or view.rating), None)
    return Room(
        leans=_tally(found.directions), hands=_tally(found.ratings), answer=None if groups else answer
    )


def _tally(answers: Answers[_K]) -> Tally | None:
    """Count answers. What one group alone said is its own view, and not the room's."""
    if answers.groups == 1 and not answers.whole_room:
        return None
    if answers.people:
        return Tally(counts=tuple(one.people or 0 for _, one in answers.given))
    if answers.groups:
        return Tally(counts=tuple(one.groups for _, one in answers.given), of_groups=True)
    return None


def told_spread(tally: Tally | None, earlier: Iterable[Tally | None], *, exact: bool) -> Spread | None:
    """Give a spread as the reader's pages show it; None where fewer than five answered, or nobody counted.

    `earlier` are those of the same matter on pages of the same period: where one has nearly as many answers,
    the difference would be the view of a few, and no number is told.
    """
    if tally is None:
        return None
    whole = sum(tally.counts)
    if exact:
        return Spread(figures=tally.counts, whole=whole) if whole >= LEAST else None
    near = any(0 < abs(sum(one.counts) - whole) < LEAST for one in earlier if one)
    return spread(tally.counts, near=near)


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


def large_enough(rows: Iterable[Heads]) -> bool:
    """Tell whether groups together surely are at least five people; what was not counted is not enough."""
    least = added(rows).whole.min
    return least is not None and least >= LEAST


def all_may_be_shown(session: Session, groups: tuple[View, ...]) -> bool:
    """Tell whether every group that has a view in a matter agreed and has at least five people.

    All or none: the view of one group that stays away could be worked out from the others and the room.
    """
    return bool(groups) and all(may_be_shown(session, view) for view in groups)


def may_be_shown(session: Session, view: View) -> bool:
    """Tell whether a group agreed to its view being shown as its own and has at least five people."""
    return view.may_show and large_enough(row for row in session.attendance if row.id == view.group)
