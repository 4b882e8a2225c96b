"""Which groups' views may stand on a page as their own, so that nobody works out those of the others.

A page shows what the whole room says. Take away what each named group says, and what is left is what the
others say: so those others are never one group alone, never fewer than five people, and never of one mind
where the room was not. A group is held back rather than another given away (the threshold and the second cell
of statistical disclosure control: Hundepool and others, Statistical Disclosure Control, 2012, chapter 4).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from msgspec.structs import replace

from r2p_field.domain.groups import Heads
from r2p_field.domain.ids import ItemId
from r2p_field.domain.session import Hands, Lean, Session, View
from r2p_field.domain.spread import leaning, rated
from r2p_field.domain.turnout import in_room, people

SMALLEST: Final = 5
"""People of which a group has at least as many, or its view is not told as its own (design 11)."""


class Why(StrEnum):
    """Why a group's view is not shown as its own."""

    NOT_AGREED = "not_agreed"
    TOO_FEW = "too_few"
    """Fewer than five people, fewer than five who answered, or nobody counted them."""
    TWICE = "twice"
    """Two notebooks say different things of it."""
    FOR_OTHERS = "for_others"
    """With it on the page, somebody could work out what another group said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnViews:
    """The views that may be shown as those of their groups, and why the others are not.

    `shown` are without figures, and without reasons and root causes that were not released. `held` has one
    entry per group that said something of the point and is not shown, by its row of the attendance.
    """

    shown: tuple[View, ...]
    held: Mapping[ItemId, Why]


def enough(row: Heads) -> bool:
    """Tell whether a group surely has as many people as are needed to show its view."""
    return (people(row).min or 0) >= SMALLEST


def views_to_show(session: Session, point: ItemId) -> OwnViews:
    """Choose the groups whose view of a point may be shown beside what the room says of it."""
    views = [view for view in session.views if view.point == point and view.group is not None]
    sizes = {row.id: people(row).min or 0 for row in in_room(session)}
    held: dict[ItemId, Why] = {}
    open_: dict[ItemId, View] = {}
    for view in views:
        group = view.group or view.id
        if group in open_ or group in held:
            held[group] = Why.TWICE
            open_.pop(group, None)
        elif why := _why_not(view, sizes.get(group, 0)):
            held[group] = why
        else:
            open_[group] = view
    for group in sorted(open_, key=lambda one: (sizes[one], one)):
        if _safe(views, frozenset(open_), sizes):
            break
        del open_[group]
        held[group] = Why.FOR_OTHERS
    return OwnViews(shown=tuple(_bare(view) for view in open_.values()), held=held)


def _why_not(view: View, size: int) -> Why | None:
    if not view.may_show:
        return Why.NOT_AGREED
    return Why.TOO_FEW if min(_voices(view.hands, size), _voices(view.leans, size)) < SMALLEST else None


def _voices(rows: Sequence[Hands] | Sequence[Lean], size: int) -> int:
    """Return how many people of a group of `size` surely stand behind an answer."""
    counts = [row.count for row in rows if row.count is not None]
    return min(size, sum(counts)) if counts else size


def _bare(view: View) -> View:
    """Figures within a group are small, and are told of the whole room only."""
    words = {} if view.reason_may_show else {"reason": None, "root_cause": None}
    return replace(view, hands=(), leans=(), **words)


def _safe(views: Sequence[View], shown: frozenset[ItemId], sizes: Mapping[ItemId, int]) -> bool:
    """Tell whether ratings and directions both keep those who are not shown."""
    ratings = [_Said.of(view, rated(view), view.hands, sizes) for view in views]
    directions = [_Said.of(view, leaning(view), view.leans, sizes) for view in views]
    return _hidden_well(ratings, shown) and _hidden_well(directions, shown)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """The answers of one group to one question, and how many people stand behind them."""

    group: ItemId | None
    answers: frozenset[object]
    voices: int

    @classmethod
    def of(
        cls,
        view: View,
        answers: frozenset[Any],
        rows: Sequence[Hands] | Sequence[Lean],
        sizes: Mapping[ItemId, int],
    ) -> "_Said":
        size = sizes.get(view.group, 0) if view.group else 0
        return cls(group=view.group, answers=answers, voices=_voices(rows, size))


def _hidden_well(said: Sequence[_Said], shown: frozenset[ItemId]) -> bool:
    """Tell whether what is left of the room, once the shown are taken away, says nothing of any one group."""
    spoke = [one for one in said if one.answers]
    left = [one for one in spoke if one.group not in shown]
    if not left or len(left) == len(spoke):
        return True
    several = len({one.group for one in left if one.voices}) > 1
    of_one_mind = _minds(left) == 1 and _minds(spoke) > 1
    return several and sum(one.voices for one in left) >= SMALLEST and not of_one_mind


def _minds(said: Sequence[_Said]) -> int:
    return len({answer for one in said for answer in one.answers})
