"""Observations month by month. What cannot be put into one month is counted beside the chart."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator

from r2p_field.analysis.tally import Tally
from r2p_field.domain.dates import When, month_of
from r2p_field.domain.sources import SourceKey
from r2p_field.domain.summary import MonthPoint, MonthSeries, Period


class ByMonth:
    """Gathers the months, one observation after another."""

    def __init__(self) -> None:
        self._months: defaultdict[str, Tally] = defaultdict(Tally)
        self._unplaced = 0

    def add(self, when: When | None, source: SourceKey | None) -> None:
        """Count one observation in its month, or beside the chart."""
        month = month_of(when)
        if month is None:
            self._unplaced += 1
        else:
            self._months[month].add(source)

    def build(self, period: Period) -> MonthSeries:
        """Give every month of the period, silent ones included."""
        points = (self._point(month) for month in months(period))
        return MonthSeries(points=tuple(points), unplaced=self._unplaced)

    def _point(self, month: str) -> MonthPoint:
        tally = self._months.get(month) or Tally()
        return MonthPoint(month=month, observations=tally.observations, sources=tally.sources)


def months(period: Period) -> Iterator[str]:
    """Name the months of a period in their order, as `YYYY-MM`."""
    first = period.start.year * 12 + period.start.month - 1
    last = period.end.year * 12 + period.end.month - 1
    for month in range(first, last + 1):
        yield dt.date(month // 12, month % 12 + 1, 1).isoformat()[:7]
