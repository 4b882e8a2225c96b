"""Reading an agency's event table: each row becomes an observation, or comes back with the reason why not.

Rows are handed out one by one, so that a table of any size needs little memory. The same row gives the same
observation, with the same ids inside, on every machine.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from r2p_field.domain.observation import Observation
from r2p_field.exchange.cells import CellError
from r2p_field.exchange.errors import BadTable, bad_table
from r2p_field.exchange.mapping import Mapper
from r2p_field.exchange.profile import Profile
from r2p_field.exchange.row import Row
from r2p_field.exchange.table import Record, Table, Unreadable, open_table


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """A row that became an observation; `data_set` and `row_id` make its record's identity (FORMATS 2).

    `row` counts as a spreadsheet does (the header is row 1), `line` as a text editor does.
    """

    row: int
    line: int
    data_set: str
    row_id: str
    observation: Observation


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejected:
    """A row that cannot be taken, and why; `row_id` is empty when it cannot be told."""

    row: int
    line: int
    row_id: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Events:
    """An open event table: its number of text lines, to show progress by, and its rows, to be read once."""

    lines: int
    rows: Iterator[Accepted | Rejected]


@contextmanager
def open_events(path: Path, profile: Profile, *, release: str | None = None) -> Iterator[Events]:
    """Open the event table `path` and check that it has what `profile` needs, before the first row.

    `release` names the release of the data set, where the person knows it; it is kept with every observation.
    Raises BadTable when the file as a whole cannot be taken. No row has been handed out then, unless somebody
    changed the file while it was read, or it has more than two million rows.
    """
    spec = profile.table
    with open_table(path, encoding=spec.encoding, delimiter=spec.delimiter) as table:
        places = _places(table, profile)
        reader = _Rows(places, len(table.header), profile, Mapper(profile, release))
        yield Events(lines=table.lines, rows=map(reader.take, table.records))


def _places(table: Table, profile: Profile) -> dict[str, int]:
    """Find each column that the profile names; the case of its name does not matter. Raises BadTable."""
    found = {name.casefold(): place for place, name in enumerate(table.header)}
    wanted = profile.columns()
    if absent := [column for column in wanted if column.casefold() not in found]:
        raise _columns_missing(absent, table, profile)
    return {column: found[column.casefold()] for column in wanted}


def _columns_missing(absent: list[str], table: Table, profile: Profile) -> BadTable:
    names = ", ".join(absent)
    if len(table.header) == 1 and len(absent) > 1:
        hint = f"Are its cells separated by “{profile.table.delimiter}”? The profile says so."
    else:
        hint = f"Is it a table of {profile.data_set.name}? If it is another one, choose another profile."
    return bad_table(f"Columns are missing from the file: {names}.", hint)


@dataclass(slots=True)
class _Rows:
    """Takes rows one after the other and remembers which ids it has met."""

    places: dict[str, int]
    width: int
    profile: Profile
    mapper: Mapper
    met: set[str] = field(default_factory=set)

    def take(self, record: Record | Unreadable) -> Accepted | Rejected:
        """Make an observation of the row, or say why not."""
        if isinstance(record, Unreadable):
            return Rejected(row=record.row, line=record.line, row_id="", reason=record.reason)
        row_id = ""
        try:
            row = self._row(record)
            row_id = self.mapper.row_id(row)
            self._refuse_twin(row_id)
            observation = self.mapper.observation(row, row_id)
        except CellError as error:
            return Rejected(row=record.row, line=record.line, row_id=row_id, reason=error.reason)
        return Accepted(
            row=record.row,
            line=record.line,
            data_set=self.profile.data_set.id,
            row_id=row_id,
            observation=observation,
        )

    def _row(self, record: Record) -> Row:
        if len(record.cells) != self.width:
            raise CellError(f"the row has {len(record.cells)} cells where the header has {self.width}")
        if any("\0" in cell for cell in record.cells):
            raise CellError("a cell holds a zero byte, which is not text")
        return Row(self.places, record.cells, frozenset(self.profile.table.missing))

    def _refuse_twin(self, row_id: str) -> None:
        if row_id in self.met:
            raise CellError("an earlier row of this file has the same id; only the first is taken")
        self.met.add(row_id)
