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
from r2p_field.domain.errors import R2PError
from r2p_field.domain.ids import FeedId, RecordId, RevisionId
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
    """Why a record stays (empty: it goes), and which of its entries are what it says now."""

    reason: str
    heads: frozenset[RevisionId]


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
        going = [
            one for one in self.entries.values() if one.payload is not None and not self.reason_to_stay(one)
        ]
        named = {ref.id: ref for stored in (*going, *self._late) for ref in _named_by(stored)}
        return [ref for ref in named.values() if self._vault.blobs.is_whole(ref.id)]

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
        """Return why the content of an entry stays behind, an empty text when it goes. Erasures always go."""
        if stored.header.kind == ERASURE:
            return ""
        judged = self._judge(stored.header.record)
        if judged.reason:
            return judged.reason
        superseded = stored.header.id not in judged.heads
        return HISTORY if superseded and not self._keep_history else ""

    def _judge(self, record: RecordId) -> _Judged:
        if record not in self._judged:
            state = self._vault.records.state(record) or {}
            heads = frozenset(RevisionId(head) for head in state.get("heads", ()))
            self._judged[record] = _Judged(reason=self._reason(record, state, heads), heads=heads)
        return self._judged[record]

    def _reason(self, record: RecordId, state: dict[str, Any], heads: frozenset[RevisionId]) -> str:
        """What cannot be read whole here, or what an erasure may take, is not sent on trust."""
        body = state.get("body")
        if state.get("kind") in _BESIDE and body is not None:
            return self._reason_beside(RecordId(str(body.get("of"))))
        bodies = [body, *(self._bodies_of(record, heads) if "conflicts" in state else ())]
        return next(filter(None, map(self._why_it_stays, bodies)), "")

    def _reason_beside(self, about: RecordId) -> str:
        state = self._vault.records.state(about)
        return self._judge(about).reason if state and state["kind"] == OBSERVATION else ""

    def _bodies_of(self, record: RecordId, heads: frozenset[RevisionId]) -> Iterator[object]:
        """Yield what each side of a conflict says: the strictest of them decides."""
        for stored in self._vault.store.of_records([record])[record]:
            if stored.header.id in heads and stored.payload is not None:
                yield decode_payload(stored.payload).body

    def _why_it_stays(self, body: object) -> str:
        try:
            observation = records.observation_from(body) if isinstance(body, dict) else None
        except R2PError:
            observation = None
        if observation is None:
            return CHOICE
        decision = may_go(observation, Addressee.HEADQUARTERS, indicators=self._marked)
        if decision.release is not Release.WHOLE:
            return decision.reasons[0].value
        return "" if decision.compartment == _GENERAL else COMPARTMENT

    # For the person who asks before sealing

    def tally(self) -> tuple[int, Counter[str]]:
        """Return how many observations go, and how many stay for which reason (earlier wording left out)."""
        written = {one.header.record for one in self.entries.values() if one.header.kind == OBSERVATION}
        late = {one.header.record for one in self._late if one.header.kind == OBSERVATION}
        reasons = Counter(self._judge(record).reason for record in written | late)
        goes = reasons.pop("", 0)
        return goes, reasons

    def earlier_wordings(self) -> int:
        """Return how many superseded contents stay behind."""
        present = (one for one in self.entries.values() if one.payload is not None)
        return sum(self.reason_to_stay(one) == HISTORY for one in present)


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
