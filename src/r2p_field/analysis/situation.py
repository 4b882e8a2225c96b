"""The situation summary: one pass over the observations of a period and an area."""

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Final

from r2p_field.analysis.areas import AreaNames, area_key
from r2p_field.analysis.by_month import ByMonth
from r2p_field.analysis.count_table import CountTable
from r2p_field.analysis.evidence import Evidence
from r2p_field.analysis.factor_matrix import FactorMatrix
from r2p_field.analysis.key_observations import LIMIT, RULE, KeyObservations
from r2p_field.analysis.tally import Tally
from r2p_field.domain.catalogues import Catalogues
from r2p_field.domain.dates import Days, possible_days
from r2p_field.domain.minimum import why_minimum
from r2p_field.domain.observation import ObservationType, Origin
from r2p_field.domain.summary import Audience, Coverage, MonthSeries, Period, Summary

ALL_AREAS: Final = "all areas"
METHOD: Final = (
    (
        "Numbers are of observations, not of events: what several people report is counted several times, "
        "and totals of people can hold the same people more than once."
    ),
    "A data set counts as one source, however many rows it has.",
    "An observation whose date is not exact is counted in every period in which it may have happened.",
)
"""How the figures were made: printed with the caveats of the frameworks."""
LEFT_OUT: Final = "Figures from records in minimum form are left out where fewer than five make them up."


def summarise(
    evidence: Iterable[Evidence],
    *,
    catalogues: Catalogues,
    as_of: dt.date,
    period: Period | None = None,
    area: str | None = None,
    audience: Audience = Audience.HQ,
    citations: Mapping[str, str] | None = None,
    incomplete: int = 0,
    limit: int = LIMIT,
) -> Summary:
    """Give the summary of the observations that may have happened in `period`, in the first-level `area`.

    Without a period it speaks of all days of all observations, undated ones included; with one, those without
    a date are only counted as such. `as_of` is the day up to which records had come in, `citations` how each
    data set asks to be cited, `incomplete` the number of records that cannot be shown yet, `limit` how many
    key observations to choose. The order in which observations come makes no difference.
    """
    summary = _Situation(catalogues, period, area, limit)
    for one in evidence:
        summary.add(one)
    return summary.build(audience=audience, as_of=as_of, citations=citations or {}, incomplete=incomplete)


class _Situation:
    """Gathers a summary, one observation after another."""

    def __init__(self, catalogues: Catalogues, period: Period | None, area: str | None, limit: int) -> None:
        self._marked = catalogues.minimum_form_indicators()
        self._catalogues = catalogues
        self._period = period
        self._area = area
        self._names = AreaNames()
        self._areas: set[str] = set()
        self._days: Days | None = None
        self._undated = self._ungraded = self._uncoded = self._unlocated = 0
        self._origins: dict[str, Origin] = {}
        self._every = Tally()
        self._matrices = [FactorMatrix(pack) for pack in catalogues.packs]
        self._months = ByMonth()
        self._counts = CountTable()
        self._key = KeyObservations(limit)

    def add(self, evidence: Evidence) -> None:
        """Take one observation, if it belongs to the area and may belong to the period."""
        area = self._names.key(evidence.where)
        if self._area is not None and area != area_key(self._area):
            return
        days = possible_days(evidence.when)
        self._undated += days is None
        if self._in_period(days):
            self._take(evidence, area)
            self._stretch(days)

    def _in_period(self, days: Days | None) -> bool:
        if self._period is None:
            return True
        return days is not None and days.overlaps(self._period.start, self._period.end)

    def _stretch(self, days: Days | None) -> None:
        if days is not None:
            known = self._days or days
            self._days = Days(first=min(known.first, days.first), last=max(known.last, days.last))

    def _take(self, evidence: Evidence, area: str) -> None:
        source = evidence.source
        self._areas.add(area)
        self._every.add(source)
        self._ungraded += not evidence.graded
        self._uncoded += not evidence.factors
        self._unlocated += evidence.where is None
        if origin := evidence.observation.origin:
            self._origins.setdefault(origin.data_set, origin)
        for matrix in self._matrices:
            matrix.add(evidence, source, area)
        self._months.add(evidence.when, source)
        minimum = bool(why_minimum(evidence.observation, indicators=self._marked))
        self._counts.add(evidence.observation, source, minimum=minimum)
        if not minimum:
            self._key.add(evidence, mitigating=self._is_mitigating(evidence))

    def _is_mitigating(self, evidence: Evidence) -> bool:
        peace = evidence.observation.type is ObservationType.PEACE_SIGN
        return peace or any(matrix.is_mitigating(evidence) for matrix in self._matrices)

    def build(
        self, *, audience: Audience, as_of: dt.date, citations: Mapping[str, str], incomplete: int
    ) -> Summary:
        """Give everything gathered."""
        period = self._spoken_of(as_of)
        months = self._months.build(period)
        areas = self._names.ordered(self._areas)
        chosen = self._key.build()
        return Summary(
            period=period,
            area=self._area or ALL_AREAS,
            matrices=tuple(matrix.build(areas, self._names) for matrix in self._matrices),
            months=months,
            key_observations=chosen,
            counts=self._counts.build(),
            coverage=self._coverage(months, incomplete),
            caveats=self._caveats(),
            attributions=self._attributions(citations),
            audience=audience,
            as_of=as_of,
            selection_rule=RULE if chosen else "",
        )

    def _spoken_of(self, as_of: dt.date) -> Period:
        """The period asked for, or all days of the observations; `as_of` where none has a date."""
        if self._period is not None:
            return self._period
        days = self._days or Days(first=as_of, last=as_of)
        return Period(start=days.first, end=days.last)

    def _coverage(self, months: MonthSeries, incomplete: int) -> Coverage:
        silent = self._names.silent(self._areas) if self._area is None else ()
        return Coverage(
            observations=self._every.observations,
            sources=self._every.sources,
            areas_silent=silent,
            months_silent=tuple(point.month for point in months.points if not point.observations),
            ungraded=self._ungraded,
            uncoded=self._uncoded,
            undated=self._undated,
            unlocated=self._unlocated,
            incomplete=incomplete,
        )

    def _caveats(self) -> tuple[str, ...]:
        left_out = (LEFT_OUT,) if self._counts.left_out() else ()
        return (*self._catalogues.caveats(), *METHOD, *left_out)

    def _attributions(self, citations: Mapping[str, str]) -> tuple[str, ...]:
        """How the data sets in it ask to be cited; where that is not known, their label and licence."""
        return tuple(
            citations.get(name) or "; ".join(part for part in (origin.label, origin.licence, name) if part)
            for name, origin in sorted(self._origins.items())
        )
