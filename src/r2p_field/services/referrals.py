"""The list of services for survivors, read from a table that the protection office keeps."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from r2p_field.domain.errors import BadInput
from r2p_field.domain.referral import Service
from r2p_field.domain.text import clean, without_unseen
from r2p_field.exchange.table import Record, Table, open_table

MOST: Final = 200
"""Services of one list: more is no card but a directory."""
_LONGEST: Final = 400
"""Characters of one cell that are kept."""
_NAMES: Final = {
    "kind": ("kind", "service", "type", "sector"),
    "offers": ("offers", "what it offers", "description", "help"),
    "reach": ("reach", "how to reach", "contact", "phone", "address"),
    "hours": ("hours", "opening hours", "when"),
}
"""What the columns may be called; where none of these stands above them, the first four in this order."""


def services_in(path: Path) -> tuple[Service, ...]:
    """Read a list of services from a CSV file with commas or semicolons.

    Raises BadInput when it is no table, holds no service, or too many.
    """
    delimiter = _delimiter(path)
    with open_table(path, encoding="utf-8", delimiter=delimiter) as table:
        found = tuple(one for one in _services(table) if one != Service())
    if not found:
        raise _refused("There is no service in this table.")
    return found


def _services(table: Table) -> Iterator[Service]:
    columns = _columns(table.header)
    for number, record in enumerate(table.records):
        if number >= MOST:
            raise _refused("This list is too long for a card.")
        if isinstance(record, Record):
            yield Service(**{name: _cell(record.cells, at) for name, at in columns.items()})


def _columns(header: tuple[str, ...]) -> dict[str, int]:
    known = {word.casefold(): at for at, word in enumerate(header)}
    named = {
        name: next((known[word] for word in words if word in known), -1) for name, words in _NAMES.items()
    }
    if all(at < 0 for at in named.values()):
        return {name: at for at, name in enumerate(_NAMES)}
    return {name: at for name, at in named.items() if at >= 0}


def _cell(cells: list[str], at: int) -> str:
    text = cells[at] if at < len(cells) else ""
    return " ".join(without_unseen(clean(text)).text.split())[:_LONGEST]


def _delimiter(path: Path) -> str:
    try:
        with path.open("rb") as stream:
            first = stream.readline(1 << 16)
    except OSError:  # told with its reason when the table is opened
        return ","
    return ";" if first.count(b";") > first.count(b",") else ","


def _refused(what: str) -> BadInput:
    return BadInput(
        what=what,
        safe="The list that was here is still here.",
        next_="Ask your protection office for the table: a line for each service, with its kind, what it"
        " offers, how to reach it, and its hours.",
        code="bad-services",
    )
