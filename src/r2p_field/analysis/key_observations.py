"""Choosing the observations worth reading in full, by a rule that is printed beside them."""

import heapq
from collections.abc import Iterator
from typing import Final, NamedTuple

from r2p_field.analysis.evidence import Evidence
from r2p_field.analysis.printed import printed
from r2p_field.domain.counts import row_total
from r2p_field.domain.dates import possible_days
from r2p_field.domain.observation import Observation
from r2p_field.domain.summary import KeyObservation

LIMIT: Final = 12
"""Observations on the list, so that it fits two pages."""
RULE: Final = (
    "Chosen in this order: graded by headquarters; with a danger line; the largest number of people stated "
    "for the event; the newest. A third of the places is kept for signs of peace. Records in minimum form "
    "are never listed. The order is no ranking of risk."
)


class _Rank(NamedTuple):
    """Compared from the left, greatest first; the id decides last, so that the choice is always the same."""

    graded: bool
    flash: bool
    people: int
    day: str
    record: str


class KeyObservations:
    """Keeps the foremost observations while all of them pass by once."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._kept_for_peace = limit // 3
        self._all: list[tuple[_Rank, int, Evidence]] = []
        self._peace: list[tuple[_Rank, int, Evidence]] = []
        self._seen = 0

    def add(self, evidence: Evidence, *, mitigating: bool) -> None:
        """Consider one observation that is not in minimum form; `mitigating`: it tells of a sign of peace."""
        self._seen += 1
        candidate = (_rank(evidence), self._seen, evidence)
        _keep(self._all, candidate, self._limit)
        if mitigating:
            _keep(self._peace, candidate, self._kept_for_peace)

    def build(self) -> tuple[KeyObservation, ...]:
        """Give the chosen ones, foremost first."""
        chosen = {entry[0].record: entry for entry in self._peace}
        for entry in sorted(self._all, reverse=True):
            if len(chosen) < self._limit:
                chosen.setdefault(entry[0].record, entry)
        return tuple(printed(evidence) for _, _, evidence in sorted(chosen.values(), reverse=True))


def _keep(
    heap: list[tuple[_Rank, int, Evidence]], candidate: tuple[_Rank, int, Evidence], limit: int
) -> None:
    """Put the candidate among the foremost `limit`, if it belongs there."""
    if len(heap) < limit:
        heapq.heappush(heap, candidate)
    elif limit:
        heapq.heappushpop(heap, candidate)


def _rank(evidence: Evidence) -> _Rank:
    days = possible_days(evidence.when)
    return _Rank(
        graded=evidence.graded,
        flash=bool(evidence.observation.flash),
        people=max(_people(evidence.observation), default=0),
        day=days.last.isoformat() if days else "",
        record=evidence.record,
    )


def _people(observation: Observation) -> Iterator[int]:
    """Give the figures stated over the whole event, or where there is none those of the single rows."""
    whole = [row for row in observation.counts if row.whole]
    for row in whole or observation.counts:
        total = row_total(row)
        figures = (total.best, total.least, total.most)
        yield next((figure for figure in figures if figure is not None), 0)
