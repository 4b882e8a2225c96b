"""What goes into a packet and what stays behind, entry by entry, with the reason.

Decided for the record as it stands now and applied to all its entries (FORMATS 5). Headers always travel, so
the chain still verifies; only contents stay behind. Earlier wording stays behind unless the person wants to
keep the history.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from r2p_field.bundle.contents import BlobChunk, CarriedRevision, LatePayload, PayloadState
from r2p_field.domain import records
from r2p_field.domain.attachments import BlobRef
from r2p_field.domain.consent import Addressee
from r2p_field.domain.contact import CONTACT, Contact, contact_for
from r2p_field.domain.errors import R2PError
from r2p_field.domain.ids import FeedId, RecordId, RevisionId
from r2p_field.domain.observation import Observation
from r2p_field.domain.release import Release, may_go
from r2p_field.ledger.entry import Claim
from r2p_field.ledger.erasure import KIND as ERASURE
from r2p_field.ledger.feed import FeedRange, walk_back
from r2p_field.ledger.payload import decode_payload
from r2p_field.services.delivery import Delivery
from r2p_field.services.own_chains import ends_of
from r2p_field.services.resources import Resources
from r2p_field.vault.records import OBSERVATION, attachments_of
from r2p_field.vault.store import Stored
from r2p_field.vault.vault import Vault

HISTORY = "history"
CHOICE = "choice"
RISK = "risk"
COMPARTMENT = "compartment"
MOST_ENTRIES = 50_000
MOST_TEXT = 256 * 1024 * 1024
MOST_BYTES = 1024 * 1024 * 1024
"""What one packet carries at most: entries, bytes without and with attachments. The next goes on after it."""
_GENERAL = "general"
_BESIDE = frozenset({"grade", "coding"})
"""Judgements beside a record: what they say of it stays where it stays."""
_ASKED_AGAIN = frozenset({"withheld", "compartment", "wanted"})
"""Reasons why headquarters lacks a content that may be sent later."""
_BLOB = b'"blob"'


@dataclass(frozen=True, slots=True, kw_only=True)
class _Judged:
    """Why a record stays (empty: it goes), and which of its entries are what it says now.

    `contact`: what may be said instead of it, where the alarm goes and the detail stays. `unasked`: nobody
    answered its risk check.
    """

    reason: str
    heads: frozenset[RevisionId]
    contact: Contact | None = None
    unasked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stretch:
    """Entries of one branch of a chain that go, in order, and how many must wait for the next packet."""

    feed: FeedId
    entries: tuple[Stored, ...]
    left: int


class Outgoing:
    """The content of the next packet to headquarters.

    Everything since what headquarters acknowledged goes again.
    """

    def __init__(
        self, vault: Vault, delivery: Delivery, resources: Resources, *, keep_history: bool = False
    ) -> None:
        self._vault = vault
        self._delivery = delivery
        self._marked = resources.catalogues().minimum_form_indicators()
        self._keep_history = keep_history
        self._judged: dict[RecordId, _Judged] = {}

    # Entries

    @cached_property
    def _stretches(self) -> list[_Stretch]:
        return [one for feed in self._vault.store.own_feeds() for one in self._stretches_of(feed)]

    def _stretches_of(self, feed: FeedId) -> Iterator[_Stretch]:
        tip = self._vault.store.tip(feed)
        if tip is None:
            return
        first = self._first(feed, tip[0])
        window = self._window(feed, first)
        stored = {one.header.id: one for one in window}
        headers = {revision: one.header for revision, one in stored.items()}
        for _, end in ends_of(window):
            entries = [stored[header.id] for header in walk_back(end, headers.get)]
            going = self._as_many_as_fit(entries[::-1])
            yield _Stretch(feed=feed, entries=going, left=tip[0] - going[-1].header.seq)

    def _window(self, feed: FeedId, first: int) -> list[Stored]:
        """Read as many entries as one packet may carry and memory holds; both sides of a fork."""
        window: list[Stored] = []
        size = 0
        for stored in self._vault.store.of_feed(feed, first, first + MOST_ENTRIES - 1):
            size += len(stored.payload or b"")
            if window and size > MOST_TEXT and stored.header.seq > window[-1].header.seq:
                break
            window.append(stored)
        return window

    def _first(self, feed: FeedId, last: int) -> int:
        """Return where to begin: after what is acknowledged, or what was sealed if one cannot hold all."""
        acknowledged, sealed = self._delivery.received_until(feed), self._delivery.sealed_until(feed)
        if last - acknowledged > MOST_ENTRIES and acknowledged < sealed < last:
            return sealed + 1
        return acknowledged + 1

    def _as_many_as_fit(self, entries: list[Stored]) -> tuple[Stored, ...]:
        size = 0
        for number, stored in enumerate(entries):
            size += len(stored.payload or b"") + sum(ref.size for ref in _named_by(stored))
            if number and size > MOST_BYTES:
                return tuple(entries[:number])
        return tuple(entries)

    @cached_property
    def entries(self) -> dict[RevisionId, Stored]:
        """The entries that go, each once."""
        return {stored.header.id: stored for one in self._stretches for stored in one.entries}

    @property
    def ranges(self) -> tuple[FeedRange, ...]:
        """The stretches of feeds that go."""
        return tuple(
            FeedRange(
                feed=one.feed,
                first=one.entries[0].header.seq,
                last=one.entries[-1].header.seq,
                tip=one.entries[-1].header.id,
            )
            for one in self._stretches
        )

    @property
    def left(self) -> int:
        """How many entries must wait for the next packet, as one cannot hold them all."""
        return sum(one.left for one in self._stretches)

    # Contents

    def revisions(self) -> Iterator[CarriedRevision]:
        """Yield every entry that goes, with or without its content."""
        return (self._carried(stored) for stored in self.entries.values())

    def late_payloads(self) -> Iterator[LatePayload]:
        """Yield contents that headquarters lacks of entries that it has, and that may go now."""
        for stored in self._late:
            yield LatePayload(revision=stored.header.id, nonce=stored.nonce, payload=stored.payload or b"")

    @cached_property
    def _late(self) -> list[Stored]:
        received = self._delivery.received
        lacking = [one for one, why in received.lacking.items() if why in _ASKED_AGAIN]
        found = [stored for one in lacking if (stored := self._vault.store.revision(one)) is not None]
        if received.blobs:
            found += [
                one for one in self._acknowledged() if received.blobs & {ref.id for ref in _named_by(one)}
            ]
        own = self._vault.store.own_feeds()
        wanted = {
            one.header.id: one
            for one in found
            if one.header.feed in own and one.header.id not in self.entries
        }
        return [one for one in wanted.values() if one.payload is not None and not self.reason_to_stay(one)]

    def _acknowledged(self) -> Iterator[Stored]:
        for feed, last in self._delivery.received.until.items():
            yield from self._vault.store.of_feed(feed, 0, last)

    def attachments(self) -> list[BlobRef]:
        """Return the attachments that go: those named by contents that go and whole here, each once."""
        named = {ref.id: ref for stored in self._going() for ref in _named_by(stored)}
        return [ref for ref in named.values() if self._vault.blobs.is_whole(ref.id)]

    def contents(self) -> Iterator[RevisionId]:
        """Yield the entries whose contents go."""
        return (stored.header.id for stored in self._going())

    def _going(self) -> Iterator[Stored]:
        for stored in self.entries.values():
            if stored.payload is not None and not self.reason_to_stay(stored):
                yield stored
        yield from self._late

    def chunks(self) -> Iterator[BlobChunk]:
        """Yield the pieces of the attachments that go."""
        for ref in self.attachments():
            for index, data in enumerate(self._vault.blobs.read(ref.id)):
                yield BlobChunk(blob=ref.id, index=index, data=data)

    def size(self) -> int:
        """Return about how many bytes go, before they are packed."""
        texts = sum(len(one.payload or b"") for one in self.entries.values())
        return texts + sum(ref.size for ref in self.attachments())

    def _carried(self, stored: Stored) -> CarriedRevision:
        if stored.payload is None:
            return _without_content(stored)
        if reason := self.reason_to_stay(stored):
            return CarriedRevision(header=stored.header, state=PayloadState.WITHHELD, reason=reason)
        return CarriedRevision(
            header=stored.header, state=PayloadState.FULL, nonce=stored.nonce, payload=stored.payload
        )

    # Decisions

    def reason_to_stay(self, stored: Stored) -> str:
        """Return why the content of an entry stays behind, an empty text when it goes. Erasures always go.

        What an alarm said before is nobody's wording and never kept as history.
        """
        if stored.header.kind == ERASURE:
            return ""
        judged = self._judge(stored.header.record)
        if judged.reason:
            return judged.reason
        superseded = stored.header.id not in judged.heads
        keeps = self._keep_history and stored.header.kind != CONTACT
        return HISTORY if superseded and not keeps else ""

    def reason_of(self, record: RecordId) -> str:
        """Return why a record stays behind as it stands now, an empty text when it goes."""
        return self._judge(record).reason

    def contact_of(self, record: RecordId) -> Contact | None:
        """Return what may be said instead of an observation whose alarm goes and whose detail stays."""
        return self._judge(record).contact

    def is_unasked(self, record: RecordId) -> bool:
        """Tell whether an observation goes and nobody answered its risk check."""
        judged = self._judge(record)
        return judged.unasked and not judged.reason

    def _judge(self, record: RecordId) -> _Judged:
        if record not in self._judged:
            state = self._vault.records.state(record) or {}
            self._judged[record] = self._judged_anew(record, state)
        return self._judged[record]

    def _judged_anew(self, record: RecordId, state: dict[str, Any]) -> _Judged:
        """What cannot be read whole here, or what an erasure may take, is not sent on trust."""
        heads = frozenset(RevisionId(head) for head in state.get("heads", ()))
        body = state.get("body")
        if body is None:
            return _Judged(reason=CHOICE, heads=heads)
        if state["kind"] in _BESIDE:
            return _Judged(reason=self._reason_beside(RecordId(str(body.get("of")))), heads=heads)
        if state["kind"] == CONTACT:
            return _Judged(reason=self._reason_of_alarm(body), heads=heads)
        bodies = [body, *(self._bodies_of(record, heads) if "conflicts" in state else ())]
        sides = [seen for one in bodies if (seen := _observation(one)) is not None]
        if len(sides) < len(bodies):
            return _Judged(reason=CHOICE, heads=heads)
        return _Judged(
            reason=next(filter(None, map(self._why_it_stays, sides)), ""),
            heads=heads,
            contact=contact_for(record, sides, Addressee.HEADQUARTERS, indicators=self._marked),
            unasked=all(one.risk is None for one in sides),
        )

    def _reason_beside(self, about: RecordId) -> str:
        state = self._vault.records.state(about)
        return self._judge(about).reason if state and state["kind"] == OBSERVATION else ""

    def _reason_of_alarm(self, body: dict[str, Any]) -> str:
        """An alarm goes as long as it says no more than it may now, whenever it was written."""
        says = read_contact(body)
        if says is None:
            return RISK
        may = self._judge(says.about).contact
        told = (Contact(about=says.about, closed=True), *((may,) if may else ()))
        return "" if any(records.to_body(one) == body for one in told) else RISK

    def _bodies_of(self, record: RecordId, heads: frozenset[RevisionId]) -> Iterator[object]:
        """Yield what each side of a conflict says: the strictest of them decides."""
        for stored in self._vault.store.of_records([record])[record]:
            if stored.header.id in heads and stored.payload is not None:
                yield decode_payload(stored.payload).body

    def _why_it_stays(self, observation: Observation) -> str:
        decision = may_go(observation, Addressee.HEADQUARTERS, indicators=self._marked)
        if decision.release is not Release.WHOLE:
            return decision.reasons[0].value
        return "" if decision.compartment == _GENERAL else COMPARTMENT

    # For the person who asks before sealing

    def tally(self) -> tuple[int, Counter[str]]:
        """Return how many observations go, and how many stay for which reason (earlier wording left out)."""
        reasons = Counter(self._judge(record).reason for record in self.observations)
        goes = reasons.pop("", 0)
        return goes, reasons

    @cached_property
    def observations(self) -> tuple[RecordId, ...]:
        """The observations that this packet is about, those that go and those that stay, in a fixed order."""
        about = (*self.entries.values(), *self._late)
        return tuple(dict.fromkeys(one.header.record for one in about if one.header.kind == OBSERVATION))

    def alarms(self) -> dict[RecordId, Contact]:
        """Return what may be said instead of observations that stay, of this packet and of earlier ones."""
        lacking = self._delivery.received.lacking
        before = (self._vault.store.revision(one) for one, why in lacking.items() if why in _ASKED_AGAIN)
        kept = (one.header.record for one in before if one and one.header.kind == OBSERVATION)
        found = {record: self.contact_of(record) for record in (*self.observations, *kept)}
        return {record: contact for record, contact in found.items() if contact is not None}

    def earlier_wordings(self) -> int:
        """Return how many superseded contents stay behind."""
        present = (one for one in self.entries.values() if one.payload is not None)
        return sum(self.reason_to_stay(one) == HISTORY for one in present)


def _observation(body: object) -> Observation | None:
    try:
        return records.observation_from(body) if isinstance(body, dict) else None
    except R2PError:
        return None


def read_contact(body: object) -> Contact | None:
    """Read the body of a request to be contacted; None for one that this version cannot read."""
    try:
        read = records.from_body(CONTACT, records.KINDS[CONTACT], body) if isinstance(body, dict) else None
    except R2PError:
        return None
    return read if isinstance(read, Contact) else None


def _named_by(stored: Stored) -> tuple[BlobRef, ...]:
    """Return the attachments that an entry names; most name none and are not read for that."""
    return attachments_of(stored) if stored.payload is not None and _BLOB in stored.payload else ()


def _without_content(stored: Stored) -> CarriedRevision:
    """An entry whose content is not here: it came back withheld in a packet of ours, or it was erased."""
    if stored.claim is Claim.WITHHELD:
        return CarriedRevision(
            header=stored.header, state=PayloadState.WITHHELD, reason=stored.reason or CHOICE
        )
    return CarriedRevision(header=stored.header, state=PayloadState.ERASED)
