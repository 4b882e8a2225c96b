"""Counting people without lying: ranges, empty cells that are not zero, sums only of what may be added."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from r2p_field.domain.part import Count, Item, Part
from r2p_field.domain.problems import Problem


class Harm(StrEnum):
    """What was done to those counted. Figures are never added across harms."""

    KILLED = "killed"
    INJURED = "injured"
    SEXUAL_VIOLENCE = "sexual_violence"
    ABDUCTED_OR_DETAINED = "abducted_or_detained"
    MISSING = "missing"
    DISPLACED = "displaced"
    PROPERTY_OR_LIVELIHOOD_LOST = "property_or_livelihood_lost"
    THREATENED = "threatened"
    OTHER = "other"
    UNKNOWN = "unknown"


class CivilianStatus(StrEnum):
    """Whether those counted were civilians. A side's own dead are fighters, never civilians."""

    CIVILIAN = "civilian"
    FIGHTER = "fighter"
    UNKNOWN = "unknown"


class Unit(StrEnum):
    """What one in the figure stands for."""

    PERSONS = "persons"
    HOUSEHOLDS = "households"
    INCIDENTS = "incidents"


class Cell(Part, frozen=True, kw_only=True):
    """A figure as somebody stated it: at least `min`, at most `max`, probably `best`. Absent is not zero."""

    min: Count | None = None
    max: Count | None = None
    best: Count | None = None


class CountRow(Item, frozen=True, kw_only=True):
    """How many of one group suffered one harm, in the cells that are the same everywhere.

    `group` is the local term for the people, never a name; `protected` says that it is a national, ethnic,
    racial or religious group. `whole` marks a total that the source states over the whole event without
    splitting it by status: it is shown beside the other rows and never added to them.
    """

    harm: Harm = Harm.UNKNOWN
    status: CivilianStatus = CivilianStatus.UNKNOWN
    unit: Unit = Unit.PERSONS
    group: str | None = None
    protected: bool = False
    whole: bool = False
    women: Cell | None = None
    men: Cell | None = None
    girls: Cell | None = None
    boys: Cell | None = None
    other: Cell | None = None
    unknown: Cell | None = None


CELLS: Final = ("women", "men", "girls", "boys", "other", "unknown")
"""The names of the cells of a row, in the order of screen and paper."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CountKey:
    """What a total is of: rows of different keys are never added. No `status`: totals of whole events."""

    unit: Unit
    harm: Harm
    status: CivilianStatus | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Total:
    """What rows of one key add up to, and what they leave open.

    `least` adds the lower ends that were stated (still true as a lower end), `best` the best figures that
    were stated, `most` the upper ends, absent as soon as one row states none. `without_*` says how many of
    the `rows` state no such figure. Absent is never zero.
    """

    least: int | None = None
    best: int | None = None
    most: int | None = None
    rows: int = 0
    without_least: int = 0
    without_best: int = 0
    without_most: int = 0

    def __add__(self, other: "Total") -> "Total":
        rows, without_most = self.rows + other.rows, self.without_most + other.without_most
        return Total(
            least=_sum((self.least, other.least)),
            best=_sum((self.best, other.best)),
            most=None if without_most else _sum((self.most, other.most)),
            rows=rows,
            without_least=self.without_least + other.without_least,
            without_best=self.without_best + other.without_best,
            without_most=without_most,
        )


def key_of(row: CountRow) -> CountKey:
    """Say with which other rows this one may be added."""
    return CountKey(unit=row.unit, harm=row.harm, status=None if row.whole else row.status)


def stated(row: CountRow) -> tuple[tuple[str, Cell], ...]:
    """Give the cells of a row in which somebody stated a figure, with their names, in order of `CELLS`."""
    cells = ((name, getattr(row, name)) for name in CELLS)
    return tuple((name, cell) for name, cell in cells if cell is not None and cell != Cell())


def row_total(row: CountRow) -> Total:
    """Add the cells of one row: the same harm, status and unit, so nothing is mixed.

    A best figure and an upper end are only given when every stated cell has one; a cell whose two ends are
    equal has that as its best figure.
    """
    cells = [cell for _, cell in stated(row)]
    least = _sum(cell.min for cell in cells)
    best = _all([_best(cell) for cell in cells])
    most = _all([cell.max for cell in cells])
    return Total(
        least=least,
        best=best,
        most=most,
        rows=1,
        without_least=int(least is None),
        without_best=int(best is None),
        without_most=int(most is None),
    )


def totals(rows: Iterable[CountRow]) -> dict[CountKey, Total]:
    """Add rows key by key. Rows of records that tell of one event must have been reduced to one before."""
    result: dict[CountKey, Total] = {}
    for row in rows:
        result[key_of(row)] = result.get(key_of(row), Total()) + row_total(row)
    return result


def check_counts(rows: Sequence[CountRow]) -> tuple[Problem, ...]:
    """Say in a person's words which figures cannot all be true. Nothing is corrected, nothing blocked."""
    single = [problem for row in rows for problem in _check_row(row)]
    return (*single, *_check_twice(rows), *_check_whole(rows))


def _check_row(row: CountRow) -> Iterable[Problem]:
    for name, cell in stated(row):
        for rule, text, values in check_cell(cell):
            said = f"{_label(row)}, {name}: {text}"
            yield _problem(row, "range", said, {"rule": rule, "cell": name, **values})
    split = [name for name, _ in stated(row) if name != "unknown"]
    if row.unit is not Unit.PERSONS and split:
        text = f"{_label(row)}: {row.unit} are not women, men, girls or boys. Use the box “unknown”."
        yield _problem(row, "unit", text)
    if row.whole and row.status is not CivilianStatus.UNKNOWN:
        text = f"{_label(row)}: a total over the whole event has no status. Leave it unknown."
        yield _problem(row, "whole", text)


def check_cell(cell: Cell) -> Iterable[tuple[str, str, dict[str, int]]]:
    """Say which ends of one figure cannot both be true: a rule, the end of a sentence, and the figures."""
    low, high, best = cell.min, cell.max, cell.best
    if low is not None and high is not None and low > high:
        yield "ends", f"at least {low} is more than at most {high}.", {"low": low, "high": high}
    if best is not None and low is not None and best < low:
        yield "below", f"the best figure {best} is less than at least {low}.", {"best": best, "low": low}
    if best is not None and high is not None and best > high:
        yield "above", f"the best figure {best} is more than at most {high}.", {"best": best, "high": high}


def _check_twice(rows: Sequence[CountRow]) -> Iterable[Problem]:
    seen: set[tuple[CountKey, str | None]] = set()
    for row in rows:
        if (place := (key_of(row), row.group)) in seen:
            yield _problem(row, "twice", f"{_label(row)}: two rows count the same. Put them together.")
        seen.add(place)


def _check_whole(rows: Sequence[CountRow]) -> Iterable[Problem]:
    """The parts of an event cannot certainly hold more people than the source says it has at most."""
    for row in rows:
        most = row_total(row).most
        if not row.whole or most is None:
            continue
        parts = (part for part in rows if not part.whole and (part.unit, part.harm) == (row.unit, row.harm))
        least = _sum(row_total(part).least for part in parts)
        if least is not None and least > most:
            text = f"{_label(row)}: the rows add up to at least {least}, yet the event has at most {most}."
            yield _problem(row, "sum", text, {"low": least, "high": most})


def _problem(
    row: CountRow, code: str, text: str, values: Mapping[str, str | int] = MappingProxyType({})
) -> Problem:
    return Problem(code=f"counts_{code}", field="counts", item=row.id, text=text, values=values)


def _label(row: CountRow) -> str:
    return f"{row.unit}, {row.harm}".replace("_", " ").capitalize()


def _best(cell: Cell) -> int | None:
    return cell.min if cell.best is None and cell.min == cell.max else cell.best


def _sum(figures: Iterable[int | None]) -> int | None:
    """Add what is stated; nothing stated is not zero."""
    known = [figure for figure in figures if figure is not None]
    return sum(known) if known else None


def _all(figures: Sequence[int | None]) -> int | None:
    """Add only if everything is stated."""
    return None if None in figures else _sum(figures)
