"""Makes any number of observations from a seed: the same seed and number give the same everywhere."""

from __future__ import annotations

import datetime as dt
import itertools
import random
from collections.abc import Iterator, Sequence
from typing import Final, TypeVar

from msgspec.structs import replace

from bench.shapes import Shapes
from r2p_field.domain.counts import CELLS, Cell, CountRow
from r2p_field.domain.dates import When
from r2p_field.domain.ids import ItemId
from r2p_field.domain.observation import FactorSeen, Observation, ObservationType, Party

_T = TypeVar("_T", CountRow, FactorSeen, Party)
_YEAR: Final = 365
_TITLE_WORDS: Final = 6


class Generator:
    """Draws observations; `observations` may be called again and starts anew."""

    def __init__(self, shapes: Shapes, seed: int) -> None:
        self._shapes = shapes
        self._seed = seed
        weights = (1 / (rank + 2) for rank in range(len(shapes.words)))  # Zipf's law, as prose has it
        self._weights = tuple(itertools.accumulate(weights))

    def observations(self, count: int, *, first: int = 0) -> Iterator[Observation]:
        """Yield the observations number `first` to `first + count - 1`."""
        for number in range(first, first + count):
            yield self._observation(random.Random(f"{self._seed}/{number}"))  # noqa: S311  (must repeat)

    def queries(self, count: int) -> list[str]:
        """Return what people type into the search field: words, beginnings of words, two words."""
        chance = random.Random(f"{self._seed}/queries")  # noqa: S311
        return [self._query(chance) for _ in range(count)]

    def _query(self, chance: random.Random) -> str:
        word, other = self._draw(chance, 2)
        return chance.choice([word, word[:2], word[:3], f"{word} {other[:3]}"])

    def _observation(self, chance: random.Random) -> Observation:
        shapes = self._shapes
        what = self._prose(chance, chance.choice(shapes.lengths))
        return Observation(
            what=what,
            title=" ".join(what.split()[:_TITLE_WORDS]),
            type=ObservationType.INCIDENT,
            language="en",
            when=_moved(chance.choice(shapes.whens), chance),
            where=chance.choice(shapes.wheres),
            counts=tuple(_counted(row, chance) for row in _fresh(chance.choice(shapes.counts), chance)),
            factors=_fresh(chance.choice(shapes.factors), chance),
            parties=_fresh(chance.choice(shapes.parties), chance),
            known=chance.choice(shapes.knowns),
            conflict=chance.choice(shapes.conflicts),
        )

    def _prose(self, chance: random.Random, length: int) -> str:
        """Return words in sentences, cut at about this many characters."""
        words = self._draw(chance, length // 4 + 1)
        for place in range(0, len(words), 11):
            words[place] = words[place].capitalize()
            words[place - 1] += "."
        return " ".join(words)[:length].strip() or words[0]

    def _draw(self, chance: random.Random, count: int) -> list[str]:
        return chance.choices(self._shapes.words, cum_weights=self._weights, k=count)


def _fresh(items: Sequence[_T], chance: random.Random) -> tuple[_T, ...]:
    """Give every item an id of its own."""
    return tuple(replace(item, id=ItemId(chance.randbytes(16).hex())) for item in items)


def _moved(when: When | None, chance: random.Random) -> When | None:
    """Move the days by up to a year either way; how long it took and how exactly it is known stay."""
    if when is None:
        return None
    by = dt.timedelta(days=chance.randint(-_YEAR, _YEAR))
    return replace(when, start=when.start and when.start + by, end=when.end and when.end + by)


def _counted(row: CountRow, chance: random.Random) -> CountRow:
    factor = chance.choice([1, 1, 2, 3])
    cells = {name: cell for name in CELLS if (cell := getattr(row, name)) is not None}
    return replace(row, **{name: _times(cell, factor) for name, cell in cells.items()})


def _times(cell: Cell, factor: int) -> Cell:
    return Cell(
        min=cell.min and cell.min * factor,
        max=cell.max and cell.max * factor,
        best=cell.best and cell.best * factor,
    )
