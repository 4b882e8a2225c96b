"""Lists of observations: which there are, how far they have come, where a searched word stands in them."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import msgspec

from r2p_field.domain.contact import Contact
from r2p_field.domain.excerpts import Excerpt, excerpt
from r2p_field.domain.folding import words
from r2p_field.domain.list_filter import Filter
from r2p_field.domain.observation import Observation, named_texts
from r2p_field.services.contacts import Contacts
from r2p_field.services.delivery import Delivery
from r2p_field.services.journal import Journal
from r2p_field.services.searchable import BEFORE_A_LIST, make_searchable
from r2p_field.vault.records import Flag, Place, Row
from r2p_field.vault.vault import Vault

__all__ = ["Contact", "Excerpt", "Filter", "Flag", "ListRow", "Lists", "Page", "Place", "Row", "State"]


class State(StrEnum):
    """How far an observation has come."""

    RECORDED = "recorded"
    SEALED = "sealed"
    RECEIVED = "received"
    THEIRS = "theirs"
    """Another device recorded it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListRow:
    """One line of a list: what the record says, how far it has come, and where a searched word stands.

    `contact`: what its recorder says instead of it, of an observation whose detail stayed behind.
    """

    row: Row
    state: State
    excerpt: Excerpt | None = None
    contact: Contact | None = None

    @property
    def snippet(self) -> str:
        """The words around what was searched, on one line."""
        return self.excerpt.text if self.excerpt else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A part of a list.

    `next` goes back in for the following part; None at the end. `total` counts the whole list.
    """

    rows: tuple[ListRow, ...]
    next: Place | None
    total: int


class Lists:
    """The lists of one open vault."""

    def __init__(self, vault: Vault, journal: Journal, delivery: Delivery, contacts: Contacts) -> None:
        self._vault = vault
        self._journal = journal
        self._delivery = delivery
        self._contacts = contacts

    def find(self, wanted: Filter) -> array[int]:
        """Return the rows of a whole list, the newest day first; `lines` tells what stands in them."""
        make_searchable(self._vault, BEFORE_A_LIST)
        return self._vault.records.rows(wanted.on(self._journal.today()), self._delivery.carried)

    def lines(self, rows: Sequence[int], searched: str = "") -> tuple[ListRow, ...]:
        """Return what stands in some rows, with the place of what was searched; those that are gone lack."""
        return tuple(self._line(row, body, searched) for row, body in self._vault.records.lines(rows))

    def line_of(self, row: Row) -> ListRow:
        """Return a record as a line of a list."""
        return self._line(row, {}, "")

    def page(self, wanted: Filter, after: Place | None = None, limit: int = 200) -> Page:
        """Return a part of a list, the newest day first; `after` is where the part before it ended."""
        found = self.find(wanted)
        begin = 0 if after is None else self._vault.records.after(found, after)
        lines = self.lines(found[begin : begin + limit], wanted.text)
        goes_on = bool(lines) and begin + limit < len(found)
        last = lines[-1].row if goes_on else None
        return Page(rows=lines, next=(last.day, last.n) if last else None, total=len(found))

    def search(self, text: str, limit: int = 50) -> tuple[ListRow, ...]:
        """Return the newest observations that hold every word; the last word may be a beginning."""
        return self.page(Filter(text=text), limit=limit).rows if words(text) else ()

    def areas(self) -> tuple[str, ...]:
        """Return the areas that occur in the records, for choosing."""
        return tuple(self._vault.records.areas())

    def factors(self) -> tuple[str, ...]:
        """Return the factors that occur in the records, for choosing."""
        return tuple(self._vault.records.factors())

    def _line(self, row: Row, body: Mapping[str, Any], searched: str) -> ListRow:
        return ListRow(
            row=row,
            state=State(self._delivery.state_of(row)),
            excerpt=_excerpt(body, searched) if searched else None,
            contact=self._contacts.about(row) if row.flags & Flag.INCOMPLETE else None,
        )


def _excerpt(body: Mapping[str, Any], searched: str) -> Excerpt | None:
    try:
        seen = msgspec.convert(body, Observation)  # it was checked when it was folded
    except msgspec.ValidationError:
        return None
    return excerpt(named_texts(seen), searched)
