"""Rows as they lie in the pages of an SQLite file, read without SQLite and without following its trees.

A damaged page hides nothing that lies in others: every page with rows is read for itself, and only what a
long row continues in (its overflow) is followed. Freed pages hold zeros, since `secure_delete` is on, so
nothing that was removed comes back. https://www.sqlite.org/fileformat2.html
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from r2p_field.vault.pages import Page, PageFile, Trust

Value = int | float | str | bytes | None

_TABLE_LEAF: Final = 0x0D
_INDEX_LEAF: Final = 0x0A
_INDEX_INNER: Final = 0x02
_FIRST_HEADER: Final = 100
"""Bytes of the file's own header at the start of the first page."""
_INTEGERS: Final = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_KINDS: Final = {_TABLE_LEAF, _INDEX_LEAF, _INDEX_INNER}
_MOST_COLUMNS: Final = 64
_MOST_BYTES: Final = 64 * 1024 * 1024
"""A longer row is none of ours: a garbled length must not fill the memory."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row: its number (None in tables without one), values, the pages in which it lies, their trust."""

    number: int | None
    values: tuple[Value, ...]
    pages: tuple[int, ...]
    trust: Trust


class _Garbled(Exception):
    """What is being read is no row."""


def rows(file: PageFile, page: Page) -> Iterator[Row]:
    """Yield the rows that lie in a page, those of tables with row numbers and of tables without."""
    for cell in _cells(page):
        try:
            record, trust, pages = _record(file, page, cell)
            yield Row(number=cell.number, values=_values(record), pages=pages, trust=trust)
        except (_Garbled, IndexError, ValueError):
            continue


def rows_continue_in(page: Page) -> Iterator[int]:
    """Yield the pages in which the long rows of a page go on."""
    return (cell.further for cell in _cells(page) if cell.further)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cell:
    """Where a row lies: its number, its whole size, the bytes of it in this page and the page after them."""

    number: int | None
    size: int
    at: int
    here: int
    further: int


def _cells(page: Page) -> Iterator[_Cell]:
    start = _FIRST_HEADER if page.number == 1 else 0
    kind = page.data[start] if len(page.data) > start else 0
    if kind not in _KINDS:
        return
    count, long = int.from_bytes(page.data[start + 3 : start + 5], "big"), 0
    first = start + (12 if kind == _INDEX_INNER else 8)
    for place in range(first, min(first + 2 * count, len(page.data) - 1), 2):
        at = int.from_bytes(page.data[place : place + 2], "big")
        try:
            cell = _cell(page, kind, at + 4 if kind == _INDEX_INNER else at)
        except (_Garbled, IndexError):
            continue
        long += bool(cell.further)
        if not cell.further or long * _least_here(len(page.data)) <= len(page.data):
            yield cell


def _cell(page: Page, kind: int, at: int) -> _Cell:
    number = None
    usable = len(page.data)
    size, at = _varint(page.data, at)
    most = (usable - 12) * 64 // 255 - 23
    if kind == _TABLE_LEAF:
        number, at = _varint(page.data, at)
        most = usable - 35
    if not 0 < size <= _MOST_BYTES:
        raise _Garbled
    if size <= most:
        return _Cell(number=number, size=size, at=at, here=size, further=0)
    least = _least_here(usable)
    here = least + (size - least) % (usable - 4)
    here = here if here <= most else least
    further = int.from_bytes(_piece(page.data, at + here, 4), "big")
    return _Cell(number=number, size=size, at=at, here=here, further=further)


def _least_here(usable: int) -> int:
    """Return how many bytes of a row that goes on elsewhere stand in its first page at least."""
    return (usable - 12) * 32 // 255 - 23


def _record(file: PageFile, page: Page, cell: _Cell) -> tuple[bytes, Trust, tuple[int, ...]]:
    """Return the bytes of a row, what the pages deserve in which they lie, and which those are.

    What is lost of its overflow reads as zeros, and the row as damaged: its start may still prove itself. No
    page is read twice for it: a damaged one may lead back.
    """
    record, trust, further = bytearray(_piece(page.data, cell.at, cell.here)), page.trust, cell.further
    pages = {page.number: None}
    while len(record) < cell.size:
        more = file.page(further) if further and further not in pages else None
        pages[further] = None
        if more is None:
            return bytes(record.ljust(cell.size, b"\0")), Trust.DAMAGED, tuple(pages)
        trust = min(trust, more.trust)
        record += more.data[4 : 4 + cell.size - len(record)]
        further = int.from_bytes(more.data[:4], "big")
    return bytes(record), trust, tuple(pages)


def _piece(data: bytes, at: int, size: int) -> bytes:
    if at + size > len(data):
        raise _Garbled
    return data[at : at + size]


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """Return a number of one to nine bytes and where it ends."""
    value = 0
    for place in range(8):
        byte = data[at + place]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + place + 1
    value = value << 8 | data[at + 8]
    return value - (1 << 64) if value >= 1 << 63 else value, at + 9


def _values(record: bytes) -> tuple[Value, ...]:
    end, at = _varint(record, 0)
    kinds: list[int] = []
    while at < end and len(kinds) <= _MOST_COLUMNS:
        kind, at = _varint(record, at)
        kinds.append(kind)
    if at != end or len(kinds) > _MOST_COLUMNS:
        raise _Garbled
    values = []
    for kind in kinds:
        value, at = _value(record, at, kind)
        values.append(value)
    if at != len(record):
        raise _Garbled
    return tuple(values)


def _value(record: bytes, at: int, kind: int) -> tuple[Value, int]:
    """Return one value and where it ends. Floats occur nowhere in our tables."""
    if kind in (0, 8, 9):
        return (None if kind == 0 else kind - 8), at
    if kind in _INTEGERS:
        size = _INTEGERS[kind]
        return int.from_bytes(_piece(record, at, size), "big", signed=True), at + size
    if kind < 12:
        raise _Garbled
    size = (kind - 12) // 2
    raw = _piece(record, at, size)
    return (raw.decode("utf-8") if kind % 2 else raw), at + size
