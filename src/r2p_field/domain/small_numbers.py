"""Small numbers on paper: which may be read, and which are kept so that nobody can be found out.

A number from one to four is told only as "fewer than five". With it further numbers are kept, until nobody
who knows the sum, the other numbers and these words can work it out again. That it is not nothing is always
told: an objection is never hidden.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations
from typing import Final

LEAST: Final = 5
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
    """Give a spread with as few numbers kept as can be; None where fewer than five answered.

    Of two ways the one that keeps the smaller numbers. With `near` another page tells nearly the same spread:
    then no number is told but nothing, so that subtraction finds none.
    """
    whole = sum(values)
    if whole < LEAST:
        return None
    if near:
        return Spread(figures=tuple(map(_label, values)), whole=None)
    for places in _choices(values):
        if _safe(values, places):
            return Spread(figures=_told(values, places), whole=whole)
    return Spread(figures=tuple(map(_label, values)), whole=None)


def _choices(values: Sequence[int]) -> Iterator[frozenset[int]]:
    """Yield the places that could be kept: those of small numbers, with no, one or more others."""
    small = frozenset(place for place, value in enumerate(values) if 0 < value < LEAST)
    large = sorted((place for place, value in enumerate(values) if value >= LEAST), key=values.__getitem__)
    for more in range(len(large) + 1 if small else 1):
        yield from (small.union(others) for others in combinations(large, more))


def _told(values: Sequence[int], places: frozenset[int]) -> tuple[Figure, ...]:
    return tuple(_label(value) if place in places else value for place, value in enumerate(values))


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
