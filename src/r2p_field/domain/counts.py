"""Counting people without lying: ranges, empty cells that are not zero, sums only of what may be added."""

from enum import StrEnum
from typing import Final

from r2p_field.domain.part import Count, Item, Part


class Harm(StrEnum):
    """What was done to those counted. Figures are never added across harms."""

    KILLED = "killed"
    INJURED = "injured"
    SEXUAL_VIOLENCE = "sexual_violence"
    ABDUCTED_OR_DETAINED = "abducted_or_detained"
    MISSING = "missing"
    DISPLACED = "displaced"
    PROPERTY_OR_LIVELIHOOD_LOST = "property_or_livelihood_lost"
    THREATENED = "threatened"
    OTHER = "other"
    UNKNOWN = "unknown"


class CivilianStatus(StrEnum):
    """Whether those counted were civilians. A side's own dead are fighters, never civilians."""

    CIVILIAN = "civilian"
    FIGHTER = "fighter"
    UNKNOWN = "unknown"


class Unit(StrEnum):
    """What one in the figure stands for."""

    PERSONS = "persons"
    HOUSEHOLDS = "households"
    INCIDENTS = "incidents"


class Cell(Part, frozen=True, kw_only=True):
    """A figure as somebody stated it: at least `min`, at most `max`, probably `best`. Absent is not zero."""

    min: Count | None = None
    max: Count | None = None
    best: Count | None = None


class CountRow(Item, frozen=True, kw_only=True):
    """How many of one group suffered one harm, in the cells that are the same everywhere.

    `group` is the local term for the people, never a name; `protected` says that it is a national, ethnic,
    racial or religious group. `whole` marks a total that the source states over the whole event without
    splitting it by status: it is shown beside the other rows and never added to them.
    """

    harm: Harm = Harm.UNKNOWN
    status: CivilianStatus = CivilianStatus.UNKNOWN
    unit: Unit = Unit.PERSONS
    group: str | None = None
    protected: bool = False
    whole: bool = False
    women: Cell | None = None
    men: Cell | None = None
    girls: Cell | None = None
    boys: Cell | None = None
    other: Cell | None = None
    unknown: Cell | None = None


CELLS: Final = ("women", "men", "girls", "boys", "other", "unknown")
"""The names of the cells of a row, in the order of screen and paper."""
