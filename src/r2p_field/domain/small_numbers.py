"""Small numbers on paper: which may be read, and which are kept so that nobody can be found out.

A number from one to four is told only as "fewer than five". With it further numbers are kept, until nobody
who knows the sum, the other numbers and these words can work it out again. That it is not nothing is always
told: an objection is never hidden.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from r2p_field.domain.own_views import SMALLEST
from r2p_field.domain.suppress import left_out, line

LEAST: Final = SMALLEST
"""The smallest number of people that is printed, and the smallest group whose view is."""
_WHOLE: Final = "whole"


class Kept(StrEnum):
    """What is told of a number that is kept."""

    FEW = "few"
    """From one to four."""
    MANY = "many"
    """Five or more."""


Figure = int | Kept
"""A number as paper may show it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """How many chose each answer, in the order of the answers, as paper may show it.

    `whole` is how many answered; absent where that would give a kept number away.
    """

    figures: tuple[Figure, ...]
    whole: int | None


def figure(value: int) -> Figure:
    """Give a number that stands by itself."""
    return Kept.FEW if 0 < value < LEAST else value


def round_down(value: int) -> int:
    """Give a number of people by fives, so that two of them do not tell how large a small group is."""
    return value - value % LEAST


def spread(values: Sequence[int], *, near: bool = False) -> Spread | None:
    """Give a spread with what `suppress` leaves out kept; None where fewer than five answered.

    Where the words for what is kept would give a number away after all, no number is told but nothing. The
    same with `near`: another page tells nearly the same spread, and subtraction shall find none.
    """
    whole = sum(values)
    if whole < LEAST:
        return None
    parts = {str(place): value for place, value in enumerate(values)}
    gone = left_out([line(parts, _WHOLE)])
    places = frozenset(place for place in range(len(values)) if str(place) in gone)
    if near or _WHOLE in gone or not _safe(values, places):
        return Spread(figures=tuple(map(_label, values)), whole=None)
    told = (_label(value) if place in places else value for place, value in enumerate(values))
    return Spread(figures=tuple(told), whole=whole)


def _label(value: int) -> Figure:
    return Kept.MANY if value >= LEAST else figure(value)


def _safe(values: Sequence[int], places: frozenset[int]) -> bool:
    """Tell whether each kept number could be another one, for somebody who knows the sum of all."""
    together = sum(values[place] for place in places)
    ends = {place: _ends(values[place], together) for place in places}
    least, most = (sum(end[side] for end in ends.values()) for side in (0, 1))
    return all(
        max(low, together - (most - high)) < min(high, together - (least - low))
        for low, high in ends.values()
    )


def _ends(value: int, together: int) -> tuple[int, int]:
    """Return the smallest and the largest number that the words for a kept number allow."""
    return (1, LEAST - 1) if value < LEAST else (LEAST, together)
