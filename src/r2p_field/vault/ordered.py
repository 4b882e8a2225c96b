"""A whole list by its rows alone: eight bytes a record, in the order of the list."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from itertools import compress
from typing import Final

FEW: Final = 4000
"""Up to so many rows are quicker put in order than marked in the whole list."""


class Ordered:
    """The rows of a list in their order; `last` is the greatest number that a row may have."""

    def __init__(self, rows: Iterable[int], last: int) -> None:
        self.rows = array("q", rows)
        self._last = last
        self._places: array[int] | None = None

    def only(self, held: Sequence[int], few: int = FEW) -> array[int]:
        """Return the rows of the list that are among `held`, which may come in any order."""
        if len(held) > few:
            return array("q", compress(self.rows, self._marked(held)))
        places, nowhere = self._known_places(), len(self.rows)
        there = sorted(place for place in map(places.__getitem__, held) if place < nowhere)
        return array("q", map(self.rows.__getitem__, there))

    def _marked(self, held: Sequence[int]) -> bytearray:
        """Mark in the order of the list what is held; what is not in the list marks a place behind it."""
        marks = bytearray(len(self.rows) + 1)
        for place in map(self._known_places().__getitem__, held):
            marks[place] = 1
        return marks

    def _known_places(self) -> array[int]:
        """Where each row stands; gathered when something is searched for the first time."""
        if self._places is None:
            places = array("q", [len(self.rows)]) * (self._last + 1)
            for place, row in enumerate(self.rows):
                places[row] = place
            self._places = places
        return self._places
