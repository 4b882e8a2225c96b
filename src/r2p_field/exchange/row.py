"""The cells of one row by the names of their columns: only those that the profile names can be asked for."""

from collections.abc import Mapping
from typing import TypeVar

from r2p_field.exchange.cells import CellError, number, quoted, text

_V = TypeVar("_V")


class Row:
    """The cells of one row by the names of their columns; a missing cell is an empty text."""

    def __init__(self, places: Mapping[str, int], cells: list[str], missing: frozenset[str]) -> None:
        self._places = places
        self._cells = cells
        self._missing = missing

    def __getitem__(self, column: str) -> str:
        """Give the cell without the blanks around it."""
        value = self._cells[self._places[column]].strip()
        return "" if value in self._missing else value

    def text(self, column: str | None) -> str:
        """Give the cell as plain text; nothing where the profile names no column."""
        return "" if column is None else text(self[column], column)

    def number(self, column: str | None) -> int | None:
        """Give the cell as a count; None where it is empty, which is not zero."""
        value = "" if column is None else self[column]
        return number(value, column or "") if value else None

    def coded(self, column: str, values: Mapping[str, _V]) -> _V | None:
        """Give what the cell's code means; None where it is empty. Raises CellError for an unknown code."""
        value = self[column]
        if not value:
            return None
        if value not in values:
            raise CellError(f"{column} is {quoted(value)}, to which the profile gives no meaning")
        return values[value]
