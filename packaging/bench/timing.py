"""Taking turns: ours and its floor run one after the other, so that a busy neighbour hurts both."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

_A = TypeVar("_A")
Cost = Callable[[], float]
"""Does a job and returns what it cost; whatever it prepares or clears away is not in the cost."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """The costs of all rounds."""

    rounds: tuple[float, ...]

    @property
    def median(self) -> float:
        """The cost of the middle round."""
        return statistics.median(self.rounds)

    @property
    def spread(self) -> tuple[float, float]:
        """The least and the greatest cost."""
        return min(self.rounds), max(self.rounds)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Ours and the floor, measured in turns."""

    ours: Measured
    floor: Measured


def in_turns(ours: Cost, floor: Cost, rounds: int) -> Pair:
    """Run both once a round, the other one first in every second round."""
    costs: dict[Cost, list[float]] = {ours: [], floor: []}
    for number in range(rounds):
        for job in (ours, floor) if number % 2 == 0 else (floor, ours):
            gc.collect()
            costs[job].append(job())
    return Pair(ours=Measured(rounds=tuple(costs[ours])), floor=Measured(rounds=tuple(costs[floor])))


def in_quick_turns(
    ours: Cost, floor: Cost, *, times: int, rounds: int, quantiles: Sequence[float]
) -> list[Pair]:
    """Run two quick jobs alternately, `times` times a round; return a pair for each quantile (0.5: median).

    The figure of a round is that quantile of its runs.
    """
    rounds_ours, rounds_floor = [], []
    for _ in range(rounds):
        gc.collect()
        costs = [(ours(), floor()) for _ in range(times)]
        rounds_ours.append(sorted(one for one, _ in costs))
        rounds_floor.append(sorted(one for _, one in costs))
    return [
        Pair(
            ours=Measured(rounds=tuple(at(one, share) for one in rounds_ours)),
            floor=Measured(rounds=tuple(at(one, share) for one in rounds_floor)),
        )
        for share in quantiles
    ]


def at(costs: Sequence[float], share: float) -> float:
    """Return the cost that this share of sorted runs stays at or below (0.99: 99 of 100)."""
    return costs[min(len(costs) - 1, int(len(costs) * share))]


def milliseconds(job: Callable[[], object]) -> float:
    """Run a job and return how long it took, in milliseconds of wall time."""
    begun = time.perf_counter()
    job()
    return (time.perf_counter() - begun) * 1000


def timed(job: Callable[[_A], object], argument: _A) -> float:
    """Run a job on something and return how long it took, in milliseconds of wall time."""
    return milliseconds(lambda: job(argument))


def once(value: float) -> Measured:
    """Return a cost that is the same however often it is taken: a size."""
    return Measured(rounds=(value,))
