"""Lists of places: areas inside areas, each with a code, so that two spellings of a village are one place.

The shape follows OCHA's P-codes: unique within a list, one for each area, from the country down. A name
alone never identifies an area (hundreds occur twice within one country and level), so areas are shown with
what they lie in.
A settlement that no list has gets a *local* code, made from the code of the area it lies in.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import msgspec

from r2p_field.domain.folding import words
from r2p_field.domain.places import PlaceCode, PlacePrecision, Where

LOCAL: Final = "local"
"""The scheme of codes that were made in the field; no list that is loaded may have this name."""
SETTLEMENT_LEVEL: Final = 6
"""The level of settlements, below every administrative one."""
DISTRICT: Final = 2
"""The finest level that records in minimum form may name."""

_PRECISIONS: Final = {
    0: PlacePrecision.COUNTRY,
    1: PlacePrecision.ADMIN1,
    2: PlacePrecision.ADMIN2,
    3: PlacePrecision.ADMIN3,
}
_SPOILT: Final = re.compile(r"[0-9]+\.0+|[0-9](?:\.[0-9]+)?E\+?[0-9]+", re.IGNORECASE)
_ALIKE: Final = 0.9
"""Share of the codes of one level with one length from which on a shorter one looks cut."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """One area or settlement of a list; `parent` is the code of the area it lies in, empty for none.

    `level` counts from the country (0) down. `alternates` are its other names, in any language and script.
    `country` is the code of the area at the top, by which a newer version of a list replaces an older one.
    """

    code: str
    name: str
    level: int
    parent: str = ""
    alternates: tuple[str, ...] = ()
    country: str = ""
    scheme: str = ""
    version: str = ""
    valid_from: str = ""

    @property
    def local(self) -> bool:
        """Whether its code was made in the field."""
        return self.scheme == LOCAL

    @property
    def place(self) -> PlaceCode:
        """What stands for it in a record."""
        return PlaceCode(code=self.code, scheme=self.scheme, version=self.version or None)


@dataclass(frozen=True, slots=True, kw_only=True)
class CountryNames:
    """A country by its ISO 3166-1 codes, with its names in several languages, the first to be shown."""

    iso3: str
    iso2: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """An area with what it lies in, nearest first, and whether something lies in it."""

    area: Area
    within: tuple[Area, ...] = ()
    holds_others: bool = False

    @property
    def line(self) -> str:
        """The names from the place to its country, as one says them: village, district, province."""
        return ", ".join(one.name for one in (self.area, *self.within))

    def at_level(self, level: int) -> Area | None:
        """Return the area of that level in which the place lies, or the place itself."""
        return next((one for one in (self.area, *self.within) if one.level == level), None)

    def widened(self, level: int) -> "Placed | None":
        """Return the nearest area that is no finer than `level`; None where there is none."""
        chain = (self.area, *self.within)
        at = next((at for at, one in enumerate(chain) if one.level <= level), None)
        return None if at is None else Placed(area=chain[at], within=chain[at + 1 :], holds_others=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """An area as a row of a table states it; rows are counted as a spreadsheet does."""

    row: int
    area: Area


class Fault(StrEnum):
    """What can be wrong with a list of places."""

    DUPLICATE = "duplicate"
    """Two rows give one code to different places, or the same twice."""
    CYCLE = "cycle"
    """Places lie inside each other."""
    SPOILT = "spoilt"
    """A spreadsheet made a number of the code."""
    NO_PARENT = "no_parent"
    """A place lies in one that the list does not have."""
    SHORT = "short"
    """A code is shorter than its neighbours: zeros at its beginning were lost, or its end was cut."""
    NO_CODE = "no_code"
    """A row names a place and gives it no code."""


GRAVE: Final = frozenset({Fault.DUPLICATE, Fault.CYCLE, Fault.SPOILT})
"""Faults with which no part of a list is taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A fault, the code it concerns, and the rows in which it stands."""

    fault: Fault
    code: str
    rows: tuple[int, ...]


def findings(stated: Sequence[Stated]) -> tuple[Finding, ...]:
    """Look a whole list over. In the order of the faults, then of the rows."""
    rows = defaultdict(list)
    for one in stated:
        rows[one.area.code].append(one.row)
    parents = {one.area.code: one.area.parent for one in stated}
    found = [
        *(
            Finding(fault=Fault.DUPLICATE, code=code, rows=tuple(at))
            for code, at in rows.items()
            if len(at) > 1
        ),
        *(
            Finding(fault=Fault.CYCLE, code=ring[0], rows=tuple(rows[code][0] for code in ring))
            for ring in _rings(parents)
        ),
        *_faulty_codes(stated, parents),
    ]
    order = list(Fault)
    return tuple(sorted(found, key=lambda one: (order.index(one.fault), one.rows)))


def _faulty_codes(stated: Sequence[Stated], parents: dict[str, str]) -> Iterator[Finding]:
    short = _cut(stated)
    for one in stated:
        code, at = one.area.code, (one.row,)
        if _SPOILT.fullmatch(code):
            yield Finding(fault=Fault.SPOILT, code=code, rows=at)
        if one.area.parent and one.area.parent not in parents:
            yield Finding(fault=Fault.NO_PARENT, code=code, rows=at)
        if code in short:
            yield Finding(fault=Fault.SHORT, code=code, rows=at)


def _rings(parents: dict[str, str]) -> Iterator[list[str]]:
    """Yield every ring of places that lie inside each other, once."""
    settled: set[str] = set()
    for start in parents:
        path: dict[str, int] = {}
        at = start
        while at in parents and at not in settled and at not in path:
            path[at] = len(path)
            at = parents[at]
        if at in path:
            yield list(path)[path[at] :]
        settled.update(path)


def _cut(stated: Iterable[Stated]) -> set[str]:
    """Give the codes that are shorter than nearly all, or than any where all are plain numbers."""
    groups: dict[tuple[str, int], list[str]] = defaultdict(list)
    for one in stated:
        groups[one.area.country, one.area.level].append(one.area.code)
    short: set[str] = set()
    for codes in groups.values():
        lengths = Counter(map(len, codes))
        usual, times = lengths.most_common(1)[0]
        if all(code.isdecimal() for code in codes):
            usual = max(lengths)
        elif times < _ALIKE * len(codes):
            continue
        short.update(code for code in codes if len(code) < usual)
    return short


def where_of(placed: Placed) -> Where:
    """Give a place of a list as a record holds it: words, code, and the names of the areas around it.

    The names travel along, so that a record can be read where the list is not loaded.
    """
    return Where(
        words=placed.area.name,
        place=placed.area.place,
        country=_name(placed, 0),
        admin1=_name(placed, 1),
        admin2=_name(placed, 2),
        precision=_PRECISIONS.get(placed.area.level, PlacePrecision.SETTLEMENT),
    )


def _name(placed: Placed, level: int) -> str | None:
    found = placed.at_level(level)
    return found.name if found else None


def completed(where: Where, placed: Placed) -> Where:
    """Fill in what the list knows and the record does not say; nothing that was said is changed."""
    known = where_of(placed)
    missing = {
        name: getattr(known, name)
        for name in ("country", "admin1", "admin2", "precision")
        if getattr(where, name) is None
    }
    return msgspec.structs.replace(where, **missing)


def names_it(text: str, area: Area) -> bool:
    """Say whether a person's words still name the place, so that its code may stay beside them."""
    there = words(text)
    return any(_side_by_side(words(name), there) for name in (area.name, *area.alternates) if words(name))


def _side_by_side(wanted: tuple[str, ...], there: tuple[str, ...]) -> bool:
    return any(there[at : at + len(wanted)] == wanted for at in range(len(there) - len(wanted) + 1))
