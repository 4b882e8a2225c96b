"""Reading somebody's table as CSV, whatever is in it, in little memory.

The file is untrusted. It is first read through once, to refuse what is not text in the expected encoding
before anything is taken; then record by record. A record longer than a megabyte is passed over, never held.
"""

import csv
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TextIO

from r2p_field.exchange.cells import quoted
from r2p_field.exchange.errors import bad_table
from r2p_field.exchange.text_check import check_text, unreadable

LONGEST_RECORD: Final = 1 << 20
"""Characters of one record. Real ones have a few thousand."""
MOST_ROWS: Final = 2_000_000
"""Rows of one file; the largest event data sets have about a fifth. Beyond, split the file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One row: `row` as a spreadsheet counts (the header is 1), `line` as an editor counts, its cells."""

    row: int
    line: int
    cells: list[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unreadable:
    """One row that cannot even be split into cells, and why."""

    row: int
    line: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """An open table: the names of its columns, its number of text lines, and its rows, to be read once."""

    header: tuple[str, ...]
    lines: int
    records: Iterator[Record | Unreadable]


@contextmanager
def open_table(path: Path, *, encoding: str, delimiter: str) -> Iterator[Table]:
    """Open the CSV file `path`, header first. A byte order mark is accepted, as are all ends of line.

    Raises BadTable: not readable, not text in `encoding`, no header, a column twice, too many rows.
    """
    lines = check_text(path, encoding)
    try:
        with path.open(encoding="utf-8-sig" if encoding == "utf-8" else encoding, newline="") as stream:
            records = _records(stream, delimiter)
            yield Table(header=_header(next(records, None)), lines=lines, records=records)
    except UnicodeDecodeError:
        raise bad_table("The file changed while it was being read.") from None
    except OSError as error:
        raise unreadable(error) from None


def _header(first: Record | Unreadable | None) -> tuple[str, ...]:
    if first is None:
        raise bad_table("The file is empty.")
    if isinstance(first, Unreadable):
        raise bad_table(f"The first row, which should name the columns, cannot be read: {first.reason}.")
    names = tuple(" ".join(name.split()) for name in first.cells)
    known = Counter(name.casefold() for name in names if name)
    if twice := sorted(name for name, count in known.items() if count > 1):
        raise bad_table(f"The file has more than one column named {quoted(', '.join(twice))}.")
    return names


class _TooLongError(Exception):
    """The record grew past its limit."""


class _Lines:
    """Hands lines to csv.reader and keeps the text of the record being read, up to its limit.

    csv.reader asks for another line while a quoted cell is open, so an endless cell is noticed here.
    """

    def __init__(self, stream: TextIO, delimiter: str) -> None:
        self._stream = stream
        self._delimiter = delimiter
        self._held: list[str] = []
        self._size = 0
        self.line = 0

    def begin(self) -> None:
        """Forget the last record."""
        self._held.clear()
        self._size = 0

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        piece = self._read()
        if not piece:
            raise StopIteration
        self._held.append(piece)
        self._size += len(piece)
        if self._size > LONGEST_RECORD:
            raise _TooLongError
        return piece

    def _read(self) -> str:
        piece = self._stream.readline(LONGEST_RECORD + 1)
        self.line += piece.endswith(("\n", "\r"))
        return piece

    def pass_over(self) -> None:
        """Read on to the end of the record that could not be taken, holding nothing."""
        quotes = _Quotes(self._delimiter)
        ended = False
        for piece in self._held:
            ended = quotes.ends(piece)
        self._held.clear()
        while not ended and (piece := self._read()):
            ended = quotes.ends(piece)


class _Quotes:
    """Follows quotation marks through a record just closely enough to find its end (RFC 4180)."""

    def __init__(self, delimiter: str) -> None:
        self._break = re.compile(f"[{re.escape(delimiter)}\r\n]")
        self._delimiter = delimiter
        self._state = self._start

    def ends(self, piece: str) -> bool:
        """Take the next piece of text, at most one line; True when the record ends with it."""
        at = 0
        while 0 <= at < len(piece):
            at = self._state(piece, at)
        return at < 0

    def _start(self, piece: str, at: int) -> int:
        quoted_cell = piece[at] == '"'
        self._state = self._inside if quoted_cell else self._outside
        return at + quoted_cell

    def _outside(self, piece: str, at: int) -> int:
        found = self._break.search(piece, at)
        if found is None:
            return len(piece)
        self._state = self._start
        return found.end() if found[0] == self._delimiter else -1

    def _inside(self, piece: str, at: int) -> int:
        mark = piece.find('"', at)
        if mark < 0:
            return len(piece)
        self._state = self._after_mark
        return mark + 1

    def _after_mark(self, piece: str, at: int) -> int:
        doubled = piece[at] == '"'
        self._state = self._inside if doubled else self._outside
        return at + doubled


def _records(stream: TextIO, delimiter: str) -> Iterator[Record | Unreadable]:
    lines = _Lines(stream, delimiter)
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    row = 0
    while True:
        lines.begin()
        row, line = row + 1, lines.line + 1
        if row > MOST_ROWS + 1:
            raise bad_table(f"The file has more than {MOST_ROWS:,} rows.", "Split it and import the parts.")
        try:
            cells = next(reader)
        except StopIteration:
            return
        except (_TooLongError, csv.Error) as error:
            lines.pass_over()
            yield Unreadable(row=row, line=line, reason=_why(error))
        else:
            if cells:
                yield Record(row=row, line=line, cells=cells)


def _why(error: Exception) -> str:
    if isinstance(error, _TooLongError) or "field larger" in str(error):
        return "a cell is far too long, or a quotation mark that opens it is never closed"
    if "unexpected end" in str(error):
        return "a quotation mark that opens a cell is never closed"
    return "a quotation mark inside a cell is not doubled, so that the cells cannot be told apart"
