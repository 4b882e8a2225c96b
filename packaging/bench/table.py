"""The table that people read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final

from bench.rows import LeftOut, Row

_NAME: Final = 66
_HEAD: Final = f"{'':{_NAME}} {'ours':>16} {'floor':>16} {'ratio':>8} {'goal':>7}  met"


def heading(machine: dict[str, Any], settings: dict[str, Any]) -> str:
    """Return what was measured where."""
    where = (
        f"{machine['processor']}, {machine['cores']} cores, {machine['memory_gib']} GiB, {machine['system']}"
    )
    what = f"{settings['n']:,} observations, {settings['rounds']} rounds"
    return f"{what}; median (least to greatest of the rounds)\n{where}, Python {machine['python']}"


def group_head(group: str) -> str:
    """Return the line above the rows of a group."""
    return f"\n{group.upper() + _HEAD[len(group) :]}"


def lines(result: Row | LeftOut) -> Iterator[str]:
    """Return the lines of one result: the figures, then what they mean."""
    if isinstance(result, LeftOut):
        yield f"{result.name:{_NAME}} left out: {result.why}"
        return
    met = {True: "yes", False: "no", None: ""}[result.met]
    goal = "" if result.goal is None else number(result.goal)
    yield (
        f"{result.name:{_NAME}} {number(result.ours) + ' ' + result.unit:>16}"
        f" {number(result.floor) + ' ' + result.unit:>16} {number(result.ratio):>8} {goal:>7}  {met}"
    )
    spreads = f"{_spread(result.spread_ours)}; {_spread(result.spread_floor)}"
    yield f"    {result.floor_is} ({spreads}). Bound by {result.bound_by}."


def verdict(results: Iterable[Row | LeftOut]) -> str:
    """Return the last line: how many goals were met."""
    judged = [one.met for one in results if isinstance(one, Row) and one.met is not None]
    return f"\n{sum(judged)} of {len(judged)} goals met"


def number(value: float) -> str:
    """Return a figure with three digits that count."""
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.3g}" if value < 10 else f"{value:.1f}"


def _spread(ends: tuple[float, float]) -> str:
    return f"{number(ends[0])} to {number(ends[1])}" if ends[0] != ends[1] else number(ends[0])
