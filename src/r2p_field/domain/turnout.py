"""How many came: the groups of a room added up by women, men, girls and boys. Nobody counted is not zero."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from r2p_field.domain.counts import Cell
from r2p_field.domain.groups import HEADS, Heads, counted, ends
from r2p_field.domain.session import Attendance, Presence, Session

NOT_THERE: Final = frozenset({Presence.ABSENT, Presence.NOT_INVITED})
"""What says that a group was not in the room. Nothing said means that it was: somebody wrote it down."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Turnout:
    """What the groups of a room add up to.

    `cells` are those in which somebody stated a figure, by the names of `HEADS`; `whole` is everybody
    together. Both are at least `min`, at most `max`, probably `best`; an end that one group does not state
    is stated by none. `uncounted` of the `groups` have no figure at all, and as long as there is one, nobody
    knows how many there were at most.
    """

    cells: tuple[tuple[str, Cell], ...]
    whole: Cell
    groups: int
    uncounted: int


def in_room(session: Session) -> tuple[Attendance, ...]:
    """Return the groups that were in the room."""
    return tuple(row for row in session.attendance if row.presence not in NOT_THERE)


def turnout(session: Session) -> Turnout:
    """Add up who was in the room; groups that were not there count for nothing."""
    return added(in_room(session))


def added(rows: Iterable[Heads]) -> Turnout:
    """Add up groups, in whatever order they come."""
    rows = tuple(rows)
    columns = [(name, [cell for row in rows for own, cell in counted(row) if own == name]) for name in HEADS]
    uncounted = sum(not counted(row) for row in rows)
    whole = _together([cell for _, cells in columns for cell in cells])
    return Turnout(
        cells=tuple((name, _together(cells)) for name, cells in columns if cells),
        whole=Cell(min=whole.min) if uncounted else whole,
        groups=len(rows),
        uncounted=uncounted,
    )


def people(row: Heads) -> Cell:
    """Return how many people one group has, all its cells together."""
    return added((row,)).whole


def _together(cells: Sequence[Cell]) -> Cell:
    least, most = ends(cells)
    return Cell(min=least, max=most, best=_best(cells))


def _best(cells: Sequence[Cell]) -> int | None:
    """Return what is probable when each cell says so; two ends that are equal say it too."""
    figures = [cell.min if cell.best is None and cell.min == cell.max else cell.best for cell in cells]
    known = [figure for figure in figures if figure is not None]
    return sum(known) if known and len(known) == len(figures) else None
