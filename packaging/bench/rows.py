"""What a measurement says, for people (`table`) and for programs (`--json`)."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from bench.timing import Pair


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """How near to its floor a job should come.

    One of: `ratio` times the floor; at most `most` in the unit of the row; the floor and `above` more.
    Without any there is no goal: the row is there to be compared with later ones.
    """

    ratio: float | None = None
    most: float | None = None
    above: float | None = None

    def as_ratio(self, floor: float) -> float | None:
        """Return the goal as a ratio to the floor that was measured beside it."""
        if self.most is not None:
            return self.most / floor
        return self.ratio if self.above is None else 1 + self.above / floor


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the table. All figures are costs in `unit`: less is better.

    `spread_ours` and `spread_floor` are the least and the greatest of all rounds; `n` says how often the
    job ran (a job about a thousand observations counts a thousand times).
    """

    name: str
    group: str
    ours: float
    floor: float
    ratio: float
    goal: float | None
    met: bool | None
    unit: str
    spread_ours: tuple[float, float]
    spread_floor: tuple[float, float]
    n: int
    floor_is: str
    bound_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """A row that could not be measured, and why."""

    name: str
    group: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What is known of a row before it is measured."""

    name: str
    group: str
    unit: str
    floor_is: str
    bound_by: str
    goal: Goal = Goal()

    def row(self, pair: Pair, n: int) -> Row:
        """Return the row of what was measured."""
        ours, floor = pair.ours.median, pair.floor.median
        ratio, goal = ours / floor, self.goal.as_ratio(floor)
        return Row(
            name=self.name,
            group=self.group,
            ours=ours,
            floor=floor,
            ratio=ratio,
            goal=goal,
            met=None if goal is None else ratio <= goal,
            unit=self.unit,
            spread_ours=pair.ours.spread,
            spread_floor=pair.floor.spread,
            n=n,
            floor_is=self.floor_is,
            bound_by=self.bound_by,
        )

    def left_out(self, why: str) -> LeftOut:
        """Return the note that it was not measured."""
        return LeftOut(name=self.name, group=self.group, why=why)


def as_object(
    results: list[Row | LeftOut], machine: dict[str, Any], settings: dict[str, Any]
) -> dict[str, Any]:
    """Return everything as one value for JSON."""
    return {
        "machine": machine,
        "settings": settings,
        "rows": [asdict(one) for one in results if isinstance(one, Row)],
        "left_out": [asdict(one) for one in results if isinstance(one, LeftOut)],
    }
