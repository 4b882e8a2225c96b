"""The alarm that goes where the detail stays: written while sealing, found again beside what it is about.

One record for each observation that stays behind under red, whoever seals and however often; it is revised
when what may be said changes, closed when there is nothing to ask for any more, and taken back with the
observation.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from r2p_field.domain import records
from r2p_field.domain.contact import CONTACT, Contact
from r2p_field.domain.ids import FeedId, RecordId, RevisionId
from r2p_field.domain.list_filter import Filter
from r2p_field.ledger.revision import MAX_PARENTS
from r2p_field.services.admissions import Admissions
from r2p_field.services.journal import Entry, Journal
from r2p_field.services.leaving import read_contact
from r2p_field.services.outgoing import Outgoing
from r2p_field.vault.projection import OPEN
from r2p_field.vault.records import Row
from r2p_field.vault.vault import Vault

ERASURE = "erasure"
_FORM = records.KINDS[CONTACT]


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactLine:
    """A recorder who asks to be contacted: the line of the request and what it says."""

    row: Row
    contact: Contact


@dataclass(frozen=True, slots=True, kw_only=True)
class _Held:
    """An alarm of ours as it stands: its record, its newest entries, what it says."""

    record: RecordId
    heads: tuple[RevisionId, ...]
    contact: Contact


class Contacts:
    """The requests to be contacted in one open vault."""

    def __init__(self, vault: Vault, admissions: Admissions, journal: Journal) -> None:
        self._vault = vault
        self._admissions = admissions
        self._journal = journal

    # For those who read

    def open(self) -> tuple[ContactLine, ...]:
        """Return who asks to be contacted, the newest month first, those without a month last."""
        found = [
            ContactLine(row=row, contact=contact)
            for row, body in self._vault.records.each(Filter(kind=CONTACT, type=OPEN))
            if (contact := read_contact(body)) is not None
        ]
        return tuple(sorted(found, key=lambda one: (one.row.day, one.row.n), reverse=True))

    def about(self, row: Row) -> Contact | None:
        """Return what its recorder asks about an observation; what others write about it is not theirs."""
        for record in self._vault.records.beside(row.record, CONTACT):
            asking, state = self._vault.records.row(record), self._vault.records.state(record)
            contact = read_contact(state.get("body")) if state else None
            if asking and contact and not contact.closed and self._is_theirs(asking.owner, row.owner):
                return contact
        return None

    def _is_theirs(self, asking: FeedId | None, owner: FeedId | None) -> bool:
        if asking is None or owner is None:
            return owner is None
        heirs = self._admissions.judge.heirs
        return asking == owner or asking in heirs(owner) or owner in heirs(asking)

    # For sealing

    def bring_up_to_date(self, outgoing: Outgoing) -> bool:
        """Write down what the alarms must say now, in one step. Tells whether anything had to be written."""
        due = list(self._due(outgoing))
        if due:
            self._journal.write(due)
        return bool(due)

    def _due(self, outgoing: Outgoing) -> Iterator[Entry]:
        held = self._ours()
        wanted = outgoing.alarms() | {about: outgoing.contact_of(about) for about in held}
        for about, contact in sorted(wanted.items()):
            if contact is None and self._is_gone(about):
                yield from (_taken_back(one) for one in held[about])
            else:
                yield from _brought_up_to_date(about, contact, held.get(about, []))

    def _is_gone(self, about: RecordId) -> bool:
        """Whether an observation was taken back whole; then nothing that was said of it stays either."""
        state = self._vault.records.state(about)
        return state is None or state.get("incomplete") == "erased"

    def _ours(self) -> dict[RecordId, list[_Held]]:
        """Return our alarms by what they are about; a copy brought back to life may have written a second."""
        own = self._vault.store.own_feeds()
        held: dict[RecordId, list[_Held]] = {}
        for row, body in self._vault.records.each(Filter(kind=CONTACT)):
            contact, state = read_contact(body), self._vault.records.state(row.record)
            if contact is not None and state is not None and row.owner in own:
                heads = tuple(RevisionId(head) for head in state["heads"])
                found = _Held(record=row.record, heads=heads, contact=contact)
                held.setdefault(contact.about, []).append(found)
        return held


def _brought_up_to_date(about: RecordId, contact: Contact | None, held: list[_Held]) -> Iterator[Entry]:
    """Let the first alarm say what may be said, and close those after it."""
    if contact is not None and not held:
        yield Entry(kind=CONTACT, form=_FORM, body=records.to_body(contact))
    over = Contact(about=about, closed=True)
    for number, one in enumerate(held):
        says = contact if contact is not None and number == 0 else over
        if one.contact != says or len(one.heads) > 1:
            yield Entry(
                kind=CONTACT,
                form=_FORM,
                body=records.to_body(says),
                record=one.record,
                parents=one.heads[:MAX_PARENTS],
            )


def _taken_back(held: _Held) -> Entry:
    return Entry(kind=ERASURE, form=records.KINDS[ERASURE], body={"record": held.record})
