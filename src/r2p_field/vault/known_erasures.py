"""The erasures that lie here, read once and then kept up to date.

Every save and every packet folds records, and each fold must know which erasures name them. Reading all of
them for that each time made a vault with a thousand erasures slow at everything.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from r2p_field.domain.ids import RevisionId
from r2p_field.ledger.admission import Rules
from r2p_field.ledger.erasure import KIND, Erasures, read_erasure
from r2p_field.vault.connection import Connection
from r2p_field.vault.stored import SELECT, Stored, read_row


class KnownErasures:
    """What the erasures of one open vault name. The store tells what came and what was taken back."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection
        self._rules: Rules | None = None
        self._index = Erasures()
        self._ids: set[RevisionId] = set()

    def stored(self) -> list[Stored]:
        """Return every revision that may erase others; they have an index of their own."""
        return [read_row(row) for row in self._db.execute(f"{SELECT} WHERE kind = 'erasure' ORDER BY n")]

    def index(self, rules: Rules) -> Erasures:
        """Return all that can be read, to be found by what they name."""
        if self._rules is not rules:
            self._rules, self._index, self._ids = rules, Erasures(), set()
            self.note(self.stored())
        return self._index

    def note(self, entries: Iterable[Stored]) -> None:
        """Take in what came, or gained a content or a proof."""
        if self._rules is None:
            return
        for one in entries:
            if one.header.kind == KIND:
                self._ids.add(one.header.id)
                read = read_erasure(one.entry(), self._rules)
                if read is not None:
                    self._index.add(read)

    def forget(self, revisions: Collection[RevisionId] | None = None) -> None:
        """Read all anew at the next question, if any of these is an erasure, or everything may be other."""
        if revisions is None or not self._ids.isdisjoint(revisions):
            self._rules = None
