"""What is measured, group by group. A group is a module with `rows(scene, effort)`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module

from bench.rows import LeftOut, Row
from bench.scene import Scene


@dataclass(frozen=True, slots=True, kw_only=True)
class Effort:
    """How often things are measured: `rounds` of long jobs, `times` runs of quick ones in each round."""

    rounds: int
    times: int


Rows = Callable[[Scene, Effort], Iterator[Row | LeftOut]]

NAMES = ("start", "built", "desktop", "record", "search", "seal", "import", "fold", "PDF", "memory")
_MODULES = {"import": "take_in"}


def rows_of(group: str) -> Rows:
    """Return what measures a group."""
    found: Rows = import_module(f"bench.groups.{_MODULES.get(group, group.lower())}").rows
    return found
