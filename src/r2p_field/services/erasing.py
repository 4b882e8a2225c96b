"""Taking back what one wrote: the text goes here and wherever the erasure arrives; the chain stays.

What cannot be taken back: copies on paper, backups made earlier, and that there was an entry.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from r2p_field.domain import records
from r2p_field.domain.erasure import Erasure
from r2p_field.domain.errors import BadInput
from r2p_field.domain.ids import RecordId, RevisionId
from r2p_field.services.asides import Asides
from r2p_field.services.journal import Entry, Journal
from r2p_field.services.standing import Standing
from r2p_field.vault.errors import NotThere
from r2p_field.vault.vault import Vault

ERASURE = "erasure"


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased:
    """What was taken back: contents removed here, and when the last backup was made that still holds them."""

    contents: int
    last_backup: str


class Erasing:
    """Takes back what was written in one open vault."""

    def __init__(self, vault: Vault, journal: Journal, standing: Standing) -> None:
        self._vault = vault
        self._journal = journal
        self._asides = Asides(vault, standing)

    def whole(self, record: RecordId, reason: str | None = None) -> Erased:
        """Erase a record with all its wordings, now and later; drafts of it go too.

        A session takes what stays in its room with it.

        Raises NotThere, BadInput (another person wrote it).
        """
        return self._write(record, [Erasure(record=one) for one in self._with_room(record)], reason)

    def earlier_wordings(self, record: RecordId, reason: str | None = None) -> Erased:
        """Erase what a record said before, and keep what it says now; of a session also what its room kept.

        Raises NotThere, BadInput (nothing earlier, or another person wrote it).
        """
        if self._vault.records.state(record) is None:
            raise _not_there()
        earlier = {one: self._earlier(one) for one in self._with_room(record)}
        if not any(earlier.values()):
            raise BadInput(
                what="There is no earlier wording of this record here.",
                safe="Nothing was changed.",
                next_="To take the record itself back, erase it whole.",
                code="nothing-earlier",
            )
        due = [Erasure(targets=frozenset(found)) for found in earlier.values() if found]
        return self._write(record, due, reason)

    def _earlier(self, record: RecordId) -> set[RevisionId]:
        state = self._vault.records.state(record) or {}
        stored = self._vault.store.of_records([record])[record]
        return {one.header.id for one in stored if one.payload is not None} - set(state.get("heads", ()))

    def _with_room(self, record: RecordId) -> list[RecordId]:
        """Return a record and what stays in its room, as far as it is ours to take back."""
        return [record, *self._asides.ours(record)]

    def _write(self, record: RecordId, erasures: Sequence[Erasure], reason: str | None) -> Erased:
        self._require_own(record)
        concerned = self._with_room(record)
        before = sum(map(self._contents, concerned))
        form = records.KINDS[ERASURE]
        entries = [
            Entry(kind=ERASURE, form=form, body=records.to_body(one), reason=reason) for one in erasures
        ]
        whole = {one.record for one in erasures if one.record is not None}
        self._journal.write(entries, also=lambda: self._discard_drafts(whole))
        self._vault.blobs.sweep()
        self._vault.tidy()
        return Erased(
            contents=before - sum(map(self._contents, concerned)),
            last_backup=self._vault.meta.get("last_backup"),
        )

    def _discard_drafts(self, records: Collection[RecordId]) -> None:
        """Remove drafts in the step that erases: a crash must not leave the words of what is gone."""
        for draft in self._vault.drafts.all():
            if draft.record in records:
                self._vault.drafts.discard(draft.id)

    def _contents(self, record: RecordId) -> int:
        return sum(one.payload is not None for one in self._vault.store.of_records([record])[record])

    def _require_own(self, record: RecordId) -> None:
        """Only what this device wrote; an imported row has no owner, so there its own entries."""
        row = self._vault.records.row(record)
        if row is None:
            raise _not_there()
        own = self._vault.store.own_feeds()
        writers = {one.header.feed for one in self._vault.store.of_records([record])[record]}
        if row.owner not in own and (row.owner is not None or writers.isdisjoint(own)):
            raise BadInput(
                what="Another person recorded this.",
                safe="Nobody takes back another's words; nothing was changed.",
                next_="Ask its author to take it back, or headquarters to hide it.",
                code="not-yours",
            )


def _not_there() -> NotThere:
    return NotThere("This record is not here.")
