"""What a room as a whole sees, told where its groups do not let their own views be told.

Without it a headquarters would learn nothing of a room that prefers not to be told apart. With it, it must
not learn what one group sees: taken from the total, what is told of the others must never leave just one.
"""

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Final

from msgspec.structs import replace

from r2p_field.domain.ids import ItemId, item_id
from r2p_field.domain.session import Hands, Lean, Session, View
from r2p_field.domain.spread import Spread, spread

FEWEST_GROUPS: Final = 2
FEWEST_PEOPLE: Final = 5
"""Groups that are not told apart, and people counted in them, without whom a total is not told."""

_MARK: Final = b"total of a room"
_LEANS, _HANDS = 2, 10
"""From here on the last digits of the figures of a total are counted."""


def totals(session: Session, stand: Sequence[View] = ()) -> Iterator[View]:
    """Yield one view of the whole room for each point on which groups answered that are not told apart.

    A point on which the room already spoke as one needs none. Their ids follow from the point, so that two
    laptops make the same. Those that `stand` are taken as they were.
    """
    yield from stand
    made = {view.point for view in stand}
    for point in dict.fromkeys(view.point for view in session.views if view.stays):
        views = tuple(view for view in session.views if view.point == point)
        if point not in made and all(view.group is not None for view in views):
            yield from _total(point, spread(session, point), [view for view in views if view.stays])


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """What left of a session before: as it was `told`, and the same as its room knew it then."""

    told: Session
    room: Session


def held_to(before: Before, now: Session) -> tuple[Session, tuple[View, ...]]:
    """Give a session as it may go on after a total has left, and the totals that stay as they were.

    Whoever holds the total of two silent groups learns the one from what the other lets be told later, and
    a group that joins them from the total that it changes. So while somebody of those whose answers are in it
    stays silent, all of them do, and the total of a point changes only with the same groups in it.
    """
    stand: list[View] = []
    for total in filter(is_total, before.told.views):
        silent = {view.id for view in before.room.views if view.point == total.point and view.stays}
        still = {view.id for view in now.views if view.point == total.point and view.stays}
        if silent & still:
            now = replace(now, views=tuple(map(_silent, now.views, [silent] * len(now.views))))
            still |= silent & {view.id for view in now.views}
        if still and still != silent:
            stand.append(total)
    return now, tuple(stand)


def _silent(view: View, silent: AbstractSet[ItemId]) -> View:
    return replace(view, may_show=False, reason_may_show=False) if view.id in silent else view


def without_totals(session: Session) -> Session:
    """Return the session without the views that `totals` made."""
    return replace(session, views=tuple(one for one in session.views if not is_total(one)))


def is_total(view: View) -> bool:
    """Tell whether it is a view that `totals` made."""
    return view.group is None and view.id == _made(view.point, 1)


def leaves_too_few(session: Session, view: View) -> bool:
    """Tell whether figures of the room as one give away a group that is not told apart.

    Taken from them, those of the groups that are told must leave several groups and enough people.
    """
    here = [one for one in session.views if one.point == view.point and one.group is not None]
    hidden = {one.group for one in here if one.stays}
    if view.group is not None or not hidden or is_total(view):
        return False
    told = [one for one in here if not one.stays]
    left = [
        _people(rows(view)) - sum(_people(rows(one)) for one in told)
        for rows in (_hands, _leans)
        if rows(view)
    ]
    return bool(left) and (len(hidden) < FEWEST_GROUPS or min(left) < FEWEST_PEOPLE)


def _total(point: ItemId | None, whole: Spread, hidden: Sequence[View]) -> Iterator[View]:
    leans = tuple(
        Lean(id=_made(point, _LEANS + number), direction=answer, count=tally.people)
        for number, (answer, tally) in enumerate(whole.directions.given)
        if tally.people and _enough((view.group, view.leans) for view in hidden)
    )
    hands = tuple(
        Hands(id=_made(point, _HANDS + answer), rating=answer, count=tally.people)
        for answer, tally in whole.ratings.given
        if tally.people and _enough((view.group, view.hands) for view in hidden)
    )
    if leans or hands:
        yield View(id=_made(point, 1), point=point, leans=leans, hands=hands)


def _enough(hidden: Iterable[tuple[ItemId | None, Sequence[Hands] | Sequence[Lean]]]) -> bool:
    """Count people of whom there are figures, and the groups that they are of: a word alone hides nobody."""
    voices: dict[ItemId | None, int] = {}
    for group, rows in hidden:
        voices[group] = max(voices.get(group, 0), _people(rows))
    return (
        sum(count > 0 for count in voices.values()) >= FEWEST_GROUPS and sum(voices.values()) >= FEWEST_PEOPLE
    )


def _hands(view: View) -> Sequence[Hands]:
    return view.hands


def _leans(view: View) -> Sequence[Lean]:
    return view.leans


def _people(rows: Sequence[Hands] | Sequence[Lean]) -> int:
    return sum(row.count or 0 for row in rows)


def _made(point: ItemId | None, number: int) -> ItemId:
    start = bytes(16) if point is None else bytes.fromhex(point)
    mark = _MARK + bytes([number])
    return item_id(bytes(one ^ two for one, two in zip(start, mark, strict=True)))
