"""What was counted: a line per unit, harm and civilian status, and nothing added across them.

Ranges that a source states over a whole event have lines of their own. Records in minimum form are counted
only where at least five of them make up a figure (DESIGN 5); fewer are left out, not shown as nothing.
"""

from collections import defaultdict
from typing import Final

from r2p_field.analysis.tally import Tally
from r2p_field.domain.counts import CivilianStatus, CountKey, Harm, Total, Unit, key_of, row_total
from r2p_field.domain.observation import Observation
from r2p_field.domain.sources import SourceKey
from r2p_field.domain.summary import CountLine

LEAST_IN_MINIMUM_FORM: Final = 5
"""Observations in minimum form that must stand behind a figure before it is counted."""
_HARMS: Final = tuple(Harm)
_STATUSES: Final = (*CivilianStatus, None)
_UNITS: Final = tuple(Unit)


class _Line:
    """The total of one key with the observations behind it."""

    __slots__ = ("tally", "total")

    def __init__(self) -> None:
        self.total = Total()
        self.tally = Tally()

    def take(self, other: "_Line") -> None:
        self.total += other.total
        self.tally.take(other.tally)


class CountTable:
    """Gathers the table, one observation after another."""

    def __init__(self) -> None:
        self._open: defaultdict[CountKey, _Line] = defaultdict(_Line)
        self._minimum: defaultdict[CountKey, _Line] = defaultdict(_Line)

    def add(self, observation: Observation, source: SourceKey | None, *, minimum: bool) -> None:
        """Count the rows of one observation; `minimum`: it is in minimum form."""
        lines = self._minimum if minimum else self._open
        for row in observation.counts:
            lines[key_of(row)].total += row_total(row)
        for key in {key_of(row) for row in observation.counts}:
            lines[key].tally.add(source)

    def left_out(self) -> bool:
        """Say whether figures from records in minimum form are missing, because too few make them up."""
        return any(not _enough(line) for line in self._minimum.values())

    def build(self) -> tuple[CountLine, ...]:
        """Give the lines, in the order of harm, status and unit."""
        keys = {*self._open, *(key for key, line in self._minimum.items() if _enough(line))}
        return tuple(_count_line(key, self._line(key)) for key in sorted(keys, key=_order))

    def _line(self, key: CountKey) -> _Line:
        line = _Line()
        if key in self._open:
            line.take(self._open[key])
        if key in self._minimum and _enough(self._minimum[key]):
            line.take(self._minimum[key])
        return line


def _enough(line: _Line) -> bool:
    return line.tally.observations >= LEAST_IN_MINIMUM_FORM


def _order(key: CountKey) -> tuple[int, int, int]:
    return _HARMS.index(key.harm), _STATUSES.index(key.status), _UNITS.index(key.unit)


def _count_line(key: CountKey, line: _Line) -> CountLine:
    total = line.total
    return CountLine(
        unit=key.unit.value,
        harm=key.harm.value,
        status=None if key.status is None else key.status.value,
        least=total.least,
        best=total.best,
        most=total.most,
        observations=line.tally.observations,
        sources=line.tally.sources,
        without_least=total.without_least,
        without_best=total.without_best,
        without_most=total.without_most,
    )
