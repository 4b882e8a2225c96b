"""What was in a table, by an index of it whose pages verify.

A row in a page that does not verify may be intact, or put there: pages are sealed in a way in which somebody
without the key moves and changes pieces of them, and packets bring bytes of their senders' choice. An entry
that fits its id is then only an entry that somebody could make. That its id stands in an index whose pages
verify shows that it was here (docs/decisions/0027-rescue.md).
"""

from __future__ import annotations

from typing import Final

from r2p_field.vault.btree import Value, rows
from r2p_field.vault.page_map import owners
from r2p_field.vault.pages import PageFile, Trust

IDS: Final = "sqlite_autoindex_revisions_1"
"""The index of all entries by their ids."""
KEYS: Final = "sqlite_autoindex_keys_1"
"""The index of this computer's keys by their public part."""


def named_in(file: PageFile, index: str) -> frozenset[Value]:
    """Return the first column of an index, as far as its pages verify and lead to each other."""
    pages = (file.page(number) for number in owners(file).get(index, ()))
    return frozenset(
        row.values[0]
        for page in pages
        if page is not None and page.trust is Trust.VERIFIED
        for row in rows(file, page)
        if row.trust is Trust.VERIFIED and row.values
    )
