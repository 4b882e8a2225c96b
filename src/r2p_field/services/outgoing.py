"""What goes into a packet and what stays behind, entry by entry.

What may leave is decided in `leaving` for the record as it stands now, and applied to all its entries
(FORMATS 5). Headers always travel, so the chain still verifies; only contents stay behind.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from r2p_field.bundle.contents import BlobChunk, CarriedRevision, LatePayload, PayloadState
from r2p_field.domain.attachments import BlobRef
from r2p_field.domain.contact import Contact
from r2p_field.domain.ids import FeedId, RecordId, RevisionId
from r2p_field.ledger.entry import Claim
from r2p_field.ledger.feed import FeedRange, walk_back
from r2p_field.services.delivery import Way
from r2p_field.services.leaving import CHOICE, HISTORY, SESSION, Leaving
from r2p_field.services.own_chains import ends_of
from r2p_field.vault.lost import Lost, lost
from r2p_field.vault.records import OBSERVATION, attachments_of
from r2p_field.vault.store import Stored
from r2p_field.vault.vault import Vault

MOST_ENTRIES = 50_000
MOST_TEXT = 256 * 1024 * 1024
MOST_BYTES = 1024 * 1024 * 1024
"""What one packet carries at most: entries, bytes without and with attachments. The next goes on after it."""
_ASKED_AGAIN = frozenset({"withheld", "compartment", "wanted"})
"""Reasons why headquarters lacks a content that may be sent later."""
_BLOB = b'"blob"'


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stretch:
    """Entries of one branch of a chain that go, in order, and how many must wait for the next packet.

    `cut`: one packet cannot hold the branch to its end.
    """

    feed: FeedId
    entries: tuple[Stored, ...]
    left: int
    cut: bool


class Outgoing:
    """The content of the next packet to one addressee.

    `way` tells what that addressee has: everything since what it acknowledged goes again. `leaving` decides
    what may leave for it.
    """

    def __init__(self, vault: Vault, way: Way, leaving: Leaving, *, keep_history: bool = False) -> None:
        self._vault = vault
        self._way = way
        self._leaving = leaving
        self._keep_history = keep_history

    # Entries

    @cached_property
    def _stretches(self) -> list[_Stretch]:
        return [one for feed in self._vault.store.own_feeds() for one in self._stretches_of(feed)]

    def _stretches_of(self, feed: FeedId) -> Iterator[_Stretch]:
        tip = self._vault.store.tip(feed)
        if tip is None:
            return
        acknowledged, sealed = self._way.received_until(feed), self._way.sealed_until(feed)
        found = list(self._branches(feed, acknowledged + 1, tip[0]))
        if acknowledged < sealed < tip[0] and any(one.cut for one in found):
            found = list(self._branches(feed, sealed + 1, tip[0]))
        yield from found

    def _branches(self, feed: FeedId, first: int, last: int) -> Iterator[_Stretch]:
        """Yield as much as one packet holds of each branch from `first` on."""
        window = self._window(feed, first)
        stored = {one.header.id: one for one in window}
        headers = {revision: one.header for revision, one in stored.items()}
        for _, end in ends_of(window):
            entries = [stored[header.id] for header in walk_back(end, headers.get)]
            going = self._as_many_as_fit(entries[::-1])
            until = going[-1].header.seq
            left = 0 if self._lost.skips(feed, until + 1) else last - until
            cut = len(going) < len(entries) or window[-1].header.seq < last
            yield _Stretch(feed=feed, entries=going, left=left, cut=cut)

    @cached_property
    def _lost(self) -> Lost:
        return lost(self._vault.meta)

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
        received = self._way.received
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
        for feed, last in self._way.received.until.items():
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
        if stored.payload is None and stored.header.id in self._lost.contents:
            return CarriedRevision(header=stored.header, state=PayloadState.WITHHELD, reason=CHOICE)
        if stored.payload is None:
            return _without_content(stored)
        if reason := self.reason_to_stay(stored):
            return CarriedRevision(header=stored.header, state=PayloadState.WITHHELD, reason=reason)
        return CarriedRevision(
            header=stored.header, state=PayloadState.FULL, nonce=stored.nonce, payload=stored.payload
        )

    # Decisions

    def reason_to_stay(self, stored: Stored) -> str:
        """Return why the content of an entry stays behind, an empty text when it goes."""
        return self._leaving.reason_to_stay(stored, keep_history=self._keep_history)

    def reason_of(self, record: RecordId) -> str:
        """Return why a record stays behind as it stands now, an empty text when it goes."""
        return self._leaving.judge(record).reason

    def contact_of(self, record: RecordId) -> Contact | None:
        """Return what may be said instead of an observation whose alarm goes and whose detail stays."""
        return self._leaving.judge(record).contact

    def is_unasked(self, record: RecordId) -> bool:
        """Tell whether an observation or a session goes and nobody answered its risk check."""
        judged = self._leaving.judge(record)
        return judged.unasked and not judged.reason

    # For the person who asks before sealing

    def tally(self, kind: str = OBSERVATION) -> tuple[int, Counter[str]]:
        """Return how many records of a kind go, and how many stay why (earlier wording left out)."""
        reasons = Counter(self.reason_of(record) for record in self.about(kind))
        goes = reasons.pop("", 0)
        return goes, reasons

    def about(self, kind: str = OBSERVATION) -> tuple[RecordId, ...]:
        """Return the records of a kind that this packet is about, going or staying, in a fixed order."""
        return self._about.get(kind, ())

    @cached_property
    def _about(self) -> dict[str, tuple[RecordId, ...]]:
        found: dict[str, dict[RecordId, None]] = {}
        for one in (*self.entries.values(), *self._late):
            found.setdefault(one.header.kind, {})[one.header.record] = None
        return {kind: tuple(records) for kind, records in found.items()}

    def kept_in_rooms(self) -> int:
        """Return of how many sessions that go something stays in the room."""
        return sum(self._leaving.keeps_in_room(record) for record in self.about(SESSION))

    def alarms(self) -> dict[RecordId, Contact]:
        """Return what may be said instead of observations that stay, of this packet and of earlier ones."""
        lacking = self._way.received.lacking
        before = (self._vault.store.revision(one) for one, why in lacking.items() if why in _ASKED_AGAIN)
        kept = (one.header.record for one in before if one and one.header.kind == OBSERVATION)
        found = {record: self.contact_of(record) for record in (*self.about(), *kept)}
        return {record: contact for record, contact in found.items() if contact is not None}

    def earlier_wordings(self) -> int:
        """Return how many superseded contents stay behind that a person could send too."""
        entries = self.entries.values()
        present = (one for one in entries if one.payload is not None and one.header.kind != SESSION)
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
