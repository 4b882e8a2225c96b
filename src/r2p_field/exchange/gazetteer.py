"""Reading a list of places (a gazetteer): OCHA's P-codes as CSV, and HXL. All of a list is taken, or none.

The file is untrusted. Rows that cannot be read, codes that occur twice and places that lie inside each other
refuse the whole list with the rows named; what is only doubtful is told and taken.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from r2p_field.domain.jobs import Progress
from r2p_field.domain.place_list import GRAVE, LOCAL, Area, CountryNames, Fault, Finding, Stated, findings
from r2p_field.exchange.cells import plain, quoted
from r2p_field.exchange.errors import BadTable
from r2p_field.exchange.gazetteer_columns import Columns, by_names, by_tags, is_tags
from r2p_field.exchange.table import Record, Table, Unreadable, open_table

OCHA: Final = "ocha-pcode"
"""The usual scheme: OCHA's common operational data sets."""
LARGEST_FILE: Final = 200 << 20
"""Bytes. The list of all countries has 2 MB; a national list of every village about 20."""
MOST_PLACES: Final = 500_000
_LONGEST_NAME: Final = 200
_LONGEST_CODE: Final = 64
_SHOWN_ROWS: Final = 5
_REPORT_EVERY: Final = 500
_SCHEME_SIGNS: Final = frozenset("abcdefghijklmnopqrstuvwxyz0123456789.-")
_CODE: Final = "places-bad"
_GRAVE: Final[dict[Fault, Callable[[str], str]]] = {
    Fault.DUPLICATE: lambda rows: (
        f"A code may stand for one place only, and in this list some stand twice: {rows}."
    ),
    Fault.CYCLE: lambda rows: f"Some places of this list lie inside each other in a circle: {rows}.",
    Fault.SPOILT: lambda rows: (
        f"A spreadsheet has turned codes of this list into numbers, so that they are wrong: {rows}."
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceFile:
    """A list as read: every area, what is doubtful, and how many rows it had below its header."""

    scheme: str
    areas: tuple[Area, ...]
    doubts: tuple[Finding, ...]
    rows: int


def read_places(
    path: Path, countries: Mapping[str, CountryNames], progress: Progress, *, scheme: str = OCHA
) -> PlaceFile:
    """Read a whole list. `countries` gives countries by both their codes; `scheme` names the list.

    Raises BadTable, naming rows where rows are at fault, and Cancelled.
    """
    _refuse_scheme(scheme)
    _refuse_large(path)
    with _opened(path) as table:
        reader = _Reader(table, countries, scheme, progress)
        reader.read()
    if not reader.stated:
        raise _bad("There is no place in this list.")
    found = (*findings(reader.stated), *reader.uncoded)
    _refuse_grave(found)
    return PlaceFile(
        scheme=scheme,
        areas=tuple(one.area for one in reader.stated),
        doubts=tuple(one for one in found if one.fault not in GRAVE),
        rows=reader.rows,
    )


def _bad(what: str, next_: str = "Ask for the list again, or correct it and load it once more.") -> BadTable:
    return BadTable(
        what=what, safe="Nothing of it was taken; the places you had are all there.", next_=next_, code=_CODE
    )


def _refuse_scheme(scheme: str) -> None:
    if scheme == LOCAL:
        raise _bad("“local” is the name for codes that are made in the field.", "Give the list another name.")
    if not 1 <= len(scheme) <= 40 or not _SCHEME_SIGNS.issuperset(scheme):
        raise _bad(
            "The name of a list has small letters a to z, digits, points and hyphens, 40 at most.",
            "Give it a short name, for example ocha-pcode.",
        )


def _refuse_other_width(tags: Record, header: Sequence[str]) -> None:
    if len(tags.cells) != len(header):
        raise _bad(f"The row of tags has {len(tags.cells)} cells where the header has {len(header)}.")


def _refuse_large(path: Path) -> None:
    try:
        size = path.stat().st_size
    except OSError:
        return  # told in words when it is opened
    if size > LARGEST_FILE:
        raise _bad(
            f"The file has {size >> 20:,} MB; no list of places is larger than {LARGEST_FILE >> 20} MB.",
            "Look whether this is the right file, or ask for the list of your country alone.",
        )


@contextmanager
def _opened(path: Path) -> Iterator[Table]:
    """Open the table with the separator of its first line; what the reader refuses is a list's fault."""
    try:
        with open_table(path, encoding="utf-8", delimiter=_delimiter(path)) as table:
            yield table
    except BadTable as error:
        if error.code == _CODE:
            raise
        raise _bad(error.what, _next(error)) from None


def _next(error: BadTable) -> str:
    if "profile" in error.next_ or "import" in error.next_:
        return "Save the list as “CSV UTF-8” in the program it came from, and load that."
    return error.next_


def _delimiter(path: Path) -> str:
    """Give the sign that separates the cells: the one that is most often in the first line."""
    try:
        with path.open("rb") as stream:
            first = stream.readline(1 << 16)
    except OSError:
        return ","
    return max(",;\t", key=lambda sign: first.count(sign.encode()))


@dataclass(slots=True)
class _Reader:
    """Takes the rows of one list, in whichever shape."""

    table: Table
    countries: Mapping[str, CountryNames]
    scheme: str
    progress: Progress
    stated: list[Stated] = field(default_factory=list)
    uncoded: list[Finding] = field(default_factory=list)
    rows: int = 0
    _met: dict[str, Area] = field(default_factory=dict)
    _made: set[str] = field(default_factory=set)
    _faulty: list[tuple[int, str]] = field(default_factory=list)

    def read(self) -> None:
        """Read every row. Raises BadTable for the rows that cannot be taken, named together."""
        records = iter(self.table.records)
        columns, first = self._columns(records)
        for record in _with(first, records):
            self.rows += 1
            if self.rows % _REPORT_EVERY == 0:
                self.progress.report(record.line, self.table.lines, "Reading the list")
            self._take(record, columns)
            if len(self.stated) > MOST_PLACES:
                raise _bad(
                    f"The list has more than {MOST_PLACES:,} places.", "Load the list of your country alone."
                )
        if self._faulty:
            raise _bad(_listed(self._faulty))

    def _columns(self, records: Iterator[Record | Unreadable]) -> tuple[Columns, Record | Unreadable | None]:
        """Find the columns; the first row after the header is given back where it holds no tags."""
        header, first = self.table.header, None
        if is_tags(header):
            columns = by_tags(header)
        else:
            first = next(records, None)
            if isinstance(first, Record) and is_tags(first.cells):
                _refuse_other_width(first, header)
                columns, first = by_tags(first.cells), None
            else:
                columns = by_names(header)
        if columns is None:
            raise _bad(
                "This is no list of places: it lacks the columns Admin Level, P-Code, Name and Parent P-Code "
                "(or ADM1_PCODE, ADM1_EN and so on).",
                "Look whether this is the right file. OCHA's lists for one country or for all can be loaded.",
            )
        return columns, first

    def _take(self, record: Record | Unreadable, columns: Columns) -> None:
        if isinstance(record, Unreadable):
            self._faulty.append((record.row, record.reason))
            return
        if not any(map(str.strip, record.cells)):
            return
        if len(record.cells) != len(self.table.header):
            reason = f"it has {len(record.cells)} cells where the header has {len(self.table.header)}"
            self._faulty.append((record.row, reason))
        elif any("\0" in cell for cell in record.cells):
            self._faulty.append((record.row, "a cell holds a zero byte, which is not text"))
        elif columns.long:
            self._long(record, columns)
        else:
            self._wide(record, columns)

    def _long(self, record: Record, columns: Columns) -> None:
        cells = {part: plain(record.cells[at]) for part, at in columns.long.items()}
        level = cells["level"]
        if not (level.isascii() and level.isdecimal() and int(level) <= 9):
            self._faulty.append((record.row, f"its level is {quoted(level)}, which is not 0 to 9"))
            return
        others = record.cells[columns.long["alternates"]] if "alternates" in columns.long else ""
        area = self._area(record, columns, cells["code"], int(level), (cells["name"], *_parted(others)))
        if area is None:
            return
        if area.level == 0:
            self._own_top(record.row, area)
            return
        parent, top = cells["parent"], self.countries.get(cells["parent"]) if area.level == 1 else None
        country = cells.get("country") or (parent if area.level == 1 else self._country_of(parent))
        country = self._country(record, columns, country)
        self._state(record.row, area, parent=top.iso3 if top else parent, country=country)

    def _own_top(self, row: int, area: Area) -> None:
        """State a country by its own row, unless the rows inside it have stated it already."""
        known = self.countries.get(area.code)
        whole = replace(area, code=known.iso3 if known else area.code)
        if whole.code in self._made:
            self._made.discard(whole.code)
        else:
            self._state(row, whole, country=whole.code)

    def _country_of(self, parent: str) -> str:
        known = self._met.get(parent)
        return known.country if known else ""

    def _country(self, record: Record, columns: Columns, code: str) -> str:
        """Give the code of the country, after stating it where the list has no row of its own for it."""
        known = self.countries.get(code)
        if known is None:
            return code
        if known.iso3 not in self._met:
            area = self._area(record, columns, known.iso3, 0, known.names)
            if area is not None:
                self._made.add(known.iso3)
                self._state(record.row, area, country=known.iso3)
        return known.iso3

    def _wide(self, record: Record, columns: Columns) -> None:
        parent = country = ""
        for level in columns.levels:
            code = plain(record.cells[level.code])
            names = tuple(plain(record.cells[at]) for at in level.names)
            if level.level == 0:
                country = parent = self._top(record, columns, code, names)
                continue
            if not code:
                if any(names):
                    self.uncoded.append(Finding(fault=Fault.NO_CODE, code="", rows=(record.row,)))
                continue
            area = self._area(record, columns, code, level.level, names)
            if area is None:
                return
            self._state_once(record.row, area, parent, country)
            parent = area.code

    def _top(self, record: Record, columns: Columns, code: str, names: tuple[str, ...]) -> str:
        if not code:
            return ""
        if code in self.countries:
            return self._country(record, columns, code)
        area = self._area(record, columns, code, 0, names)
        if area is not None:
            self._state_once(record.row, area, "", area.code)
        return code

    def _area(
        self, record: Record, columns: Columns, code: str, level: int, names: tuple[str, ...]
    ) -> Area | None:
        """Make an area of what a row says, without what it lies in; a row that cannot be taken is noted."""
        given = tuple(dict.fromkeys(name for name in names if name))
        if reason := _unfit(code, given):
            self._faulty.append((record.row, reason))
            return None
        return Area(
            code=code,
            name=given[0],
            level=level,
            alternates=given[1:],
            scheme=self.scheme,
            version=_cell(record, columns.version),
            valid_from=_cell(record, columns.valid_from),
        )

    def _state_once(self, row: int, area: Area, parent: str, country: str) -> None:
        """State an area that many rows of a wide table repeat; where they differ, it stands there twice."""
        known = self._met.get(area.code)
        whole = replace(area, parent=parent, country=country)
        if known is None or (known.name, known.level, known.parent) != (
            whole.name,
            whole.level,
            whole.parent,
        ):
            self._state(row, area, parent=parent, country=country)

    def _state(self, row: int, area: Area, *, parent: str = "", country: str) -> None:
        whole = replace(area, parent=parent, country=country)
        self._met.setdefault(whole.code, whole)
        self.stated.append(Stated(row=row, area=whole))


def _with(
    first: Record | Unreadable | None, rest: Iterator[Record | Unreadable]
) -> Iterator[Record | Unreadable]:
    if first is not None:
        yield first
    yield from rest


def _cell(record: Record, at: int | None) -> str:
    return plain(record.cells[at])[:40] if at is not None else ""


def _parted(others: str) -> tuple[str, ...]:
    return tuple(plain(name) for name in others.replace("|", ";").split(";"))


def _unfit(code: str, names: tuple[str, ...]) -> str:
    if not code:
        return "it gives no code"
    if len(code) > _LONGEST_CODE or not code.isprintable() or any(sign.isspace() for sign in code):
        return f"its code is {quoted(code)}, which is no code"
    if not names:
        return "it gives no name"
    if max(map(len, names)) > _LONGEST_NAME:
        return f"a name in it has more than {_LONGEST_NAME} letters"
    return ""


def _listed(faulty: list[tuple[int, str]]) -> str:
    shown = "; ".join(f"row {row}: {reason}" for row, reason in faulty[:_SHOWN_ROWS])
    more = len(faulty) - _SHOWN_ROWS
    return f"Rows of this list cannot be read. {shown[0].upper()}{shown[1:]}" + (
        f"; and {more:,} more rows." if more > 0 else "."
    )


def _refuse_grave(found: tuple[Finding, ...]) -> None:
    for fault, say in _GRAVE.items():
        grave = [one for one in found if one.fault is fault]
        if grave:
            raise _bad(say(_rows(grave)))


def _rows(found: list[Finding]) -> str:
    shown = [_code_in_rows(one) for one in found[:_SHOWN_ROWS]]
    more = len(found) - len(shown)
    return "; ".join(shown) + (f"; and {more:,} more codes" if more else "")


def _code_in_rows(one: Finding) -> str:
    noun = "rows" if len(one.rows) > 1 else "row"
    return f"{quoted(one.code)} in {noun} {', '.join(map(str, one.rows[:_SHOWN_ROWS]))}"
