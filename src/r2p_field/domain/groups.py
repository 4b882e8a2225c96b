"""The groups that sit in a body or a room: counted by women, men, girls and boys, and never by name."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Final

from r2p_field.domain.counts import Cell
from r2p_field.domain.part import Item

HEADS: Final = ("women", "men", "girls", "boys", "unknown")
"""The cells in which people of a group are counted, in the order of screen and paper."""


class GroupKind(StrEnum):
    """What kind of group it is, whatever it is called where it lives."""

    COMMUNITY = "community"
    WOMEN = "women"
    YOUTH = "youth"
    MINORITY = "minority"
    DISPLACED = "displaced"
    VICTIMS = "victims"
    """A victims' association."""
    FAITH = "faith"
    CIVIL_SOCIETY = "civil_society"
    AUTHORITY = "authority"
    SECURITY = "security"
    OTHER = "other"
    UNKNOWN = "unknown"


class Heads(Item, frozen=True, kw_only=True):
    """People of one group, as somebody counted or estimated them. An empty cell is not zero.

    `group` is the local term for the people, never a name.
    """

    group: str | None = None
    kind: GroupKind | None = None
    women: Cell | None = None
    men: Cell | None = None
    girls: Cell | None = None
    boys: Cell | None = None
    unknown: Cell | None = None


def counted(heads: Heads) -> tuple[tuple[str, Cell], ...]:
    """Give the cells in which somebody stated a figure, with their names, in the order of `HEADS`."""
    cells = ((name, getattr(heads, name)) for name in HEADS)
    return tuple((name, cell) for name, cell in cells if cell is not None and cell != Cell())


def room(rows: Iterable[Heads]) -> tuple[int | None, int | None]:
    """Return how many people the groups have together: at least, and at most. None is not known, not zero.

    As soon as one group has no upper end, the room has none.
    """
    return ends(cell for row in rows for _, cell in counted(row))


def ends(cells: Iterable[Cell]) -> tuple[int | None, int | None]:
    """Return at least and at most how many people stated cells hold together, as `room` does."""
    cells = tuple(cells)
    least = [figure for cell in cells if (figure := _first(cell.min, cell.best)) is not None]
    most = [_first(cell.max, cell.best) for cell in cells]
    known = [figure for figure in most if figure is not None]
    return sum(least) if least else None, sum(known) if known and len(known) == len(cells) else None


def _first(*figures: int | None) -> int | None:
    return next((figure for figure in figures if figure is not None), None)
