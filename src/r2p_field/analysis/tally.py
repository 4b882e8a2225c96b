"""Counting observations together with their sources, so that no figure stands without the other."""

from r2p_field.domain.sources import SourceKey, distinct
from r2p_field.domain.summary import MatrixCell


class Tally:
    """A number of observations and the sources behind them."""

    __slots__ = ("keys", "observations")

    def __init__(self) -> None:
        self.observations = 0
        self.keys: set[SourceKey | None] = set()
        """The sources met; None stands for all that cannot be told from others."""

    def add(self, source: SourceKey | None) -> None:
        """Count one observation from `source`; None where it cannot be told from others."""
        self.observations += 1
        self.keys.add(source)

    def take(self, other: "Tally") -> None:
        """Count what another tally of other observations counted."""
        self.observations += other.observations
        self.keys |= other.keys

    @property
    def sources(self) -> int:
        """The number of different sources, as the lowest that must be true."""
        return distinct(self.keys)


class Sides:
    """Risk and mitigating signs, each counted by itself and never set off."""

    __slots__ = ("mitigating", "risk")

    def __init__(self) -> None:
        self.risk = Tally()
        self.mitigating = Tally()

    def add(self, source: SourceKey | None, *, mitigating: bool) -> None:
        """Count one observation on one side."""
        (self.mitigating if mitigating else self.risk).add(source)

    def cell(self) -> MatrixCell:
        """Give both sides as they are shown."""
        return MatrixCell(
            risk=self.risk.observations,
            risk_sources=self.risk.sources,
            mitigating=self.mitigating.observations,
            mitigating_sources=self.mitigating.sources,
        )
