"""Counting by hand what groups see in a point: one more, one fewer, and how the answers are spread.

A spread is told as it is: how many chose each answer, and which one most chose if there is one. Never a mean
alone: two halves that see opposite things are not "in between".
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Final, TypeVar

from msgspec.structs import replace

from r2p_field.domain.groups import Heads
from r2p_field.domain.ids import ItemId
from r2p_field.domain.observation import Change
from r2p_field.domain.session import Hands, Lean, Session, TallyMethod, View
from r2p_field.domain.spread import RATINGS
from r2p_field.domain.turnout import added

DIRECTIONS: Final = (Change.WORSE, Change.SAME, Change.BETTER)
"""What a group may see, in the order of screen and paper; the pictograms count them 1, 2, 3."""
Answer = Change | int
"""A direction, or a rating from 1 to 5."""
NewId = Callable[[], ItemId]
T = TypeVar("T")


def view_of(session: Session, point: ItemId | None, group: ItemId | None) -> View | None:
    """Return what a group sees in a point; without a group, what the whole room said as one."""
    return next((one for one in session.views if (one.point, one.group) == (point, group)), None)


def with_view(
    session: Session,
    point: ItemId | None,
    group: ItemId | None,
    change: Callable[[View], View],
    new_id: NewId,
) -> Session:
    """Return the session with the view of a group on a point changed; a new one where there was none.

    A view that says nothing any more is taken out.
    """
    found = view_of(session, point, group)
    if found is None:
        made = change(View(id=new_id(), group=group, point=point))
        return session if _empty(made) else replace(session, views=(*session.views, made))
    changed = change(found)
    kept = (changed if one is found else one for one in session.views)
    return replace(session, views=tuple(one for one in kept if one is not changed or not _empty(changed)))


def _empty(view: View) -> bool:
    return view == View(id=view.id, group=view.group, point=view.point)


def counted(view: View, answer: Answer, by: int, new_id: NewId) -> View:
    """Return a view with one answer given by more people, or fewer; never below none.

    A group that speaks as one (`TallyMethod.SPOKEN`) gives an answer without a figure. The answer of the
    group is the one that most chose; where two are level it has none.
    """
    if view.method is TallyMethod.SPOKEN:
        return _spoken(view, answer, given=by > 0)
    if isinstance(answer, Change):
        leans = _leans(view, answer, by, new_id)
        return replace(view, leans=leans, direction=most_say(leaning([replace(view, leans=leans)])))
    hands = _hands(view, answer, by, new_id)
    return replace(view, hands=hands, rating=most_say(rated([replace(view, hands=hands)])))


def _spoken(view: View, answer: Answer, *, given: bool) -> View:
    if isinstance(answer, Change):
        return replace(view, direction=answer if given else None)
    return replace(view, rating=answer if given else None)


def _leans(view: View, direction: Change, by: int, new_id: NewId) -> tuple[Lean, ...]:
    found = next((one for one in view.leans if one.direction is direction), None)
    if found is None:
        return (*view.leans, Lean(id=new_id(), direction=direction, count=by)) if by > 0 else view.leans
    changed = replace(found, count=max(0, (found.count or 0) + by))
    return tuple(changed if one is found else one for one in view.leans if one is not found or changed.count)


def _hands(view: View, rating: int, by: int, new_id: NewId) -> tuple[Hands, ...]:
    found = next((one for one in view.hands if one.rating == rating), None)
    if found is None:
        return (*view.hands, Hands(id=new_id(), rating=rating, count=by)) if by > 0 else view.hands
    changed = replace(found, count=max(0, (found.count or 0) + by))
    return tuple(changed if one is found else one for one in view.hands if one is not found or changed.count)


def leaning(views: Iterable[View]) -> dict[Change, int]:
    """Return how many people of some groups chose each direction."""
    spread = dict.fromkeys(DIRECTIONS, 0)
    for lean in (lean for view in views for lean in view.leans):
        spread[lean.direction] = spread.get(lean.direction, 0) + (lean.count or 0)
    return spread


def rated(views: Iterable[View]) -> dict[int, int]:
    """Return how many people of some groups chose each rating."""
    spread = dict.fromkeys(RATINGS, 0)
    for hand in (hand for view in views for hand in view.hands):
        spread[hand.rating] += hand.count or 0
    return spread


def most_say(spread: Mapping[T, int]) -> T | None:
    """Return the answer that most chose; None where nobody chose, or two are level."""
    most = max(spread.values(), default=0)
    chosen = [answer for answer, count in spread.items() if count == most]
    return chosen[0] if most and len(chosen) == 1 else None


def voters(view: View | None) -> int:
    """Return how many people at least gave an answer in a view."""
    if view is None:
        return 0
    return max(sum(leaning([view]).values()), sum(rated([view]).values()))


def too_many(view: View | None, heads: Iterable[Heads]) -> int:
    """Return by how many the answers outnumber the people who were counted; 0 where nothing is odd.

    Who was not counted is not known: then nothing can be said. It is a slip of a finger or of the count of
    those who came, and never a reason to refuse an answer.
    """
    most = added(heads).whole.max
    return 0 if most is None else max(0, voters(view) - most)
