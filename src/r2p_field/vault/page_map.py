"""Which part of the records each page belongs to, so that a person hears what damage means.

Read from the trees, as far as their own pages verify: a damaged page is named by the page that points to it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from enum import StrEnum
from typing import Final

from r2p_field.vault.btree import rows, rows_continue_in
from r2p_field.vault.pages import PageFile, Trust

_COLUMNS: Final = 5
_SCHEMA: Final = ("table", "index")
_INNER: Final = {0x05, 0x02}


class Part(StrEnum):
    """A part of the records, as a person would name it; `remade` tells which can be made anew."""

    START = "start"
    """What says where everything lies: the first page and the list of tables."""
    ENTRIES = "entries"
    DRAFTS = "drafts"
    PHOTOS = "photos"
    KEYS = "keys"
    PACKETS = "packets"
    PLACES = "places"
    SETTINGS = "settings"
    LISTS = "lists"
    """What lists show and searching finds: made anew from the entries."""
    UNUSED = "unused"
    UNKNOWN = "unknown"
    """A page to which no readable page points."""

    @property
    def remade(self) -> bool:
        """Whether nothing is lost with it."""
        return self in {Part.LISTS, Part.UNUSED}


_PARTS: Final = {
    **dict.fromkeys(("revisions", "checkpoints", "objects", "confirmed", "early", "feeds"), Part.ENTRIES),
    **dict.fromkeys(("sent", "arrived", "waiting", "receipts", "unknown_frames"), Part.PACKETS),
    **dict.fromkeys(("places", "place_lists"), Part.PLACES),
    **dict.fromkeys(("blobs", "originals", "chunks"), Part.PHOTOS),
    **dict.fromkeys(("records", "codes", "dates", "beside", "uses", "place_words"), Part.LISTS),
    **dict.fromkeys(("kept_packet", "staging"), Part.UNUSED),
    "drafts": Part.DRAFTS,
    "keys": Part.KEYS,
    "meta": Part.SETTINGS,
}


def damaged_parts(file: PageFile) -> Counter[Part]:
    """Return how many pages of each part do not verify; all of them are unknown when nothing can verify."""
    if not file.count:
        return Counter({Part.START: 1})
    bad = [page.number for page in file.pages() if page.trust is not Trust.VERIFIED]
    bad += filter(file.lacks, range(1, _declared(file) + 1))
    if not bad:
        return Counter()
    known = _parts_by_page(file)
    return Counter(known.get(number, Part.UNKNOWN) for number in bad)


def _declared(file: PageFile) -> int:
    """Return how many pages the file says it has; it may have lost its end."""
    first = file.page(1)
    return int.from_bytes(first.data[28:32], "big") if first and first.trust is Trust.VERIFIED else 0


def owners(file: PageFile) -> dict[str, list[int]]:
    """Return the pages of each table and index that can be named, the top of its tree first."""
    found: dict[str, list[int]] = {}
    for _, name, _, root in _named(file):
        found[name] = list(_tree(file, root))
    return found


def _named(file: PageFile) -> Iterator[tuple[str, str, str, int]]:
    """Yield kind, name, table and first page of everything that the list of tables names."""
    for number in _tree(file, 1):
        page = file.page(number)
        for row in rows(file, page) if page is not None else ():
            if len(row.values) == _COLUMNS and row.values[0] in _SCHEMA and isinstance(row.values[3], int):
                kind, name, table = map(str, row.values[:3])
                yield kind, name, table, row.values[3]


def _parts_by_page(file: PageFile) -> dict[int, Part]:
    found = dict.fromkeys(_tree(file, 1), Part.START)
    for kind, _, table, root in list(_named(file)):
        found |= dict.fromkeys(_tree(file, root), _part_of(kind, table))
    return found | dict.fromkeys(_unused(file), Part.UNUSED)


def _part_of(kind: str, table: str) -> Part:
    """An index is made anew from its table, whatever that is."""
    return Part.LISTS if kind == "index" else _PARTS.get(table, Part.LISTS)


def _tree(file: PageFile, root: int) -> Iterator[int]:
    """Yield the pages of a tree, with those in which long rows go on."""
    waiting, seen = [root], set()
    while waiting:
        number = waiting.pop()
        page = file.page(number)
        if number in seen:
            continue
        seen.add(number)
        yield number
        if page is not None and page.trust is Trust.VERIFIED:
            waiting += _children(page.data, 100 if number == 1 else 0)
            for further in rows_continue_in(page):
                yield from _chain(file, further)


def _children(data: bytes, start: int) -> list[int]:
    if data[start] not in _INNER:
        return []
    cells = int.from_bytes(data[start + 3 : start + 5], "big")
    places = (int.from_bytes(data[at : at + 2], "big") for at in range(start + 12, start + 12 + 2 * cells, 2))
    below = [int.from_bytes(data[at : at + 4], "big") for at in places]
    return [*below, int.from_bytes(data[start + 8 : start + 12], "big")]


def _chain(file: PageFile, first: int) -> Iterator[int]:
    seen: set[int] = set()
    number = first
    while number and number not in seen:
        seen.add(number)
        yield number
        page = file.page(number)
        number = int.from_bytes(page.data[:4], "big") if page and page.trust is Trust.VERIFIED else 0


def _unused(file: PageFile) -> Iterator[int]:
    """Yield the pages of the list of free pages, which starts in the file's header."""
    first = file.page(1)
    if first is None or first.trust is not Trust.VERIFIED:
        return
    for trunk in _chain(file, int.from_bytes(first.data[32:36], "big")):
        yield trunk
        page = file.page(trunk)
        if page is not None and page.trust is Trust.VERIFIED:
            leaves = int.from_bytes(page.data[4:8], "big")
            for at in range(8, min(8 + 4 * leaves, len(page.data)), 4):
                yield int.from_bytes(page.data[at : at + 4], "big")
