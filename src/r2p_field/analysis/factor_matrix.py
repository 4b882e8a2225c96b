"""Factors down, areas across: how many observations, from how many sources, risk and peace side apart.

An observation counts once per factor, side and area, however many indicators of the factor it names. Triggers
count on the side of risk.
"""

from collections import defaultdict

from r2p_field.analysis.areas import AreaNames
from r2p_field.analysis.evidence import Evidence
from r2p_field.analysis.tally import Sides
from r2p_field.domain.catalogue import Catalogue, Factor, IndicatorKind
from r2p_field.domain.sources import SourceKey
from r2p_field.domain.summary import Matrix, MatrixRow


class FactorMatrix:
    """Gathers the matrix of one framework, one observation after another."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._places = {
            indicator.id: (indicator.factor, indicator.kind is IndicatorKind.MITIGATING)
            for indicator in catalogue.indicators
        }
        self._cells: defaultdict[tuple[str, str], Sides] = defaultdict(Sides)
        self._factors: defaultdict[str, Sides] = defaultdict(Sides)
        self._areas: defaultdict[str, Sides] = defaultdict(Sides)

    def add(self, evidence: Evidence, source: SourceKey | None, area: str) -> None:
        """Count one observation. Indicators that this version of the framework lacks are passed over."""
        named = {
            self._places[factor.indicator] for factor in evidence.factors if factor.indicator in self._places
        }
        for factor, mitigating in named:
            self._cells[factor, area].add(source, mitigating=mitigating)
            self._factors[factor].add(source, mitigating=mitigating)
        for mitigating in {side for _, side in named}:
            self._areas[area].add(source, mitigating=mitigating)

    def is_mitigating(self, evidence: Evidence) -> bool:
        """Say whether the observation names a mitigating sign of this framework."""
        return any(self._places.get(factor.indicator, ("", False))[1] for factor in evidence.factors)

    def build(self, areas: tuple[str, ...], names: AreaNames) -> Matrix:
        """Give the matrix with one column per area; factors without a single observation keep their row."""
        return Matrix(
            catalogue=self._catalogue.id,
            version=self._catalogue.version,
            title=self._catalogue.title,
            areas=tuple(names.shown(area) for area in areas),
            rows=tuple(self._row(factor, areas) for factor in self._catalogue.factors),
            area_totals=tuple(self._areas[area].cell() for area in areas),
        )

    def _row(self, factor: Factor, areas: tuple[str, ...]) -> MatrixRow:
        return MatrixRow(
            factor=factor.id,
            title=factor.title,
            plain_title=factor.plain_title,
            cells=tuple(self._cells[factor.id, area].cell() for area in areas),
            total=self._factors[factor.id].cell(),
        )
