"""What the printed summary says: analysis fills these values, reports print them, windows may show them.

Every figure carries what was counted and from how many sources, and who was silent stands beside it.
"""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


class Audience(StrEnum):
    """Who will read the page: it sets what is left out and which words are used."""

    COMMUNITY = "community"
    HQ = "hq"
    PUBLIC = "public"


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """The days that a summary speaks about, both included."""

    start: dt.date
    end: dt.date


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixCell:
    """One factor in one area. Risk and mitigating signs are counted apart and never set off.

    `risk` and `mitigating` are numbers of observations; `risk_sources` and `mitigating_sources` of distinct
    sources.
    """

    risk: int = 0
    risk_sources: int = 0
    mitigating: int = 0
    mitigating_sources: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixRow:
    """One factor across the areas; `cells` has one entry per area of the matrix, in its order.

    `total` counts each observation and each source of the row once; absent where nobody worked it out.
    """

    factor: str
    title: str
    plain_title: str
    cells: tuple[MatrixCell, ...]
    total: MatrixCell | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Matrix:
    """Factors down, areas across, for one framework (id, version and the title it is cited by).

    `area_totals` has one entry per area: an observation under several factors counts once in it, so it is
    no sum of the column. Empty where nobody worked it out.
    """

    catalogue: str
    version: str
    areas: tuple[str, ...]
    rows: tuple[MatrixRow, ...]
    title: str = ""
    area_totals: tuple[MatrixCell, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthPoint:
    """One month (`YYYY-MM`): number of observations and of distinct sources."""

    month: str
    observations: int
    sources: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthSeries:
    """Observations by month, silent months included. `unplaced` could not be put into one month."""

    points: tuple[MonthPoint, ...]
    unplaced: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyLine:
    """A party as printed: what it is, and on what basis it is named."""

    party: str
    basis: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyObservation:
    """One observation worth reading in full, as printed; `grade` is "ungraded" where nobody graded.

    `date` says its precision in words; each of `counts` is one row ("persons killed, civilian: 3 to 5").
    """

    reference: str
    date: str
    place: str
    title: str
    grade: str
    parties: tuple[PartyLine, ...] = ()
    counts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CountLine:
    """A total of one unit, harm and status; `status` is absent where sources state it over a whole event.

    `least`, `best`, `most` are absent where nothing can honestly be said; `without_best` is the number of
    rows that state no best figure and so are not in `best`. The other two likewise.
    """

    unit: str
    harm: str
    status: str | None
    least: int | None
    best: int | None
    most: int | None
    observations: int
    sources: int
    without_least: int = 0
    without_best: int = 0
    without_most: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """Who was silent and what has not been looked at: printed beside every trend."""

    observations: int
    sources: int
    areas_silent: tuple[str, ...] = ()
    months_silent: tuple[str, ...] = ()
    ungraded: int = 0
    uncoded: int = 0
    undated: int = 0
    unlocated: int = 0
    incomplete: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """One situation summary. The caveats are never empty and cannot be switched off."""

    period: Period
    area: str
    matrices: tuple[Matrix, ...]
    months: MonthSeries
    key_observations: tuple[KeyObservation, ...]
    counts: tuple[CountLine, ...]
    coverage: Coverage
    caveats: tuple[str, ...]
    attributions: tuple[str, ...] = ()
    """How the published event data used asks to be cited; printed as "published event data, real deaths"."""
    audience: Audience = Audience.HQ
    as_of: dt.date | None = None
    """The day up to which records had come in."""
    selection_rule: str = ""
    """How the key observations were chosen, in a sentence; needed as soon as there are any."""

    def __post_init__(self) -> None:
        if not self.caveats:
            raise ValueError("a summary always carries its caveats")
        if self.key_observations and not self.selection_rule:
            raise ValueError("a list of chosen observations says how they were chosen")
