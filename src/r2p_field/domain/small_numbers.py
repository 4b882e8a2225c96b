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

LEAST: Final = SMALLEST
"""The smallest number of people that is printed, and the smallest group whose view is."""


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
    """Give a spread as a page may show it; None where fewer than five answered.

    Beside small numbers one larger one is kept, the next by place, and how many answered is not told: then
    nothing can be subtracted. What is kept is decided by which numbers are small and never by how large any
    is, since the words for what is kept would otherwise tell about it to whoever knows the rule. With `near`
    another page tells nearly the same spread: no number is told but nothing.
    """
    whole = sum(values)
    if whole < LEAST:
        return None
    kept = _kept(values)
    told = (_label(value) if near or place in kept else value for place, value in enumerate(values))
    return Spread(figures=tuple(told), whole=None if near or kept else whole)


def _kept(values: Sequence[int]) -> frozenset[int]:
    small = [place for place, value in enumerate(values) if 0 < value < LEAST]
    if not small:
        return frozenset()
    behind = (*range(small[0] + 1, len(values)), *range(small[0]))
    second = [place for place in behind if values[place] >= LEAST][:1]
    return frozenset((*small, *second))


def _label(value: int) -> Figure:
    return Kept.MANY if value >= LEAST else figure(value)
