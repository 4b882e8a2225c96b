"""What goes into a packet and what stays behind, entry by entry, with the reason.

Decided for the record as it stands now and applied to all its entries (FORMATS 5). Headers always travel, so the chain
still verifies; only contents stay behind. Earlier wording stays behind unless the person wants to keep the history.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from r2p_field.bundle.contents import BlobChunk, CarriedRevision, LatePayload, PayloadState
from r2p_field.domain import records
from r2p_field.domain.consent import Addressee
from r2p_field.domain.errors import R2PError
from r2p_field.domain.ids import BlobId, FeedId, RecordId, RevisionId
from r2p_field.domain.release import Release, may_go
from r2p_field.ledger.entry import Claim
from r2p_field.ledger.feed import FeedRange, walk_back
from r2p_field.services.acknowledged import missing_there
from r2p_field.services.admissions import Admissions
from r2p_field.services.delivery import Delivery
from r2p_field.services.resources import Resources
from r2p_field.vault.records import OBSERVATION, attachments_of
from r2p_field.vault.store import Stored
from r2p_field.vault.vault import Vault

HISTORY = "history"
_GENERAL = "general"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Judged:
    """Why a record stays (empty: it goes), and which of its entries are what it says now."""

    reason: str
    heads: frozenset[RevisionId]


class Outgoing:
    """The content of the next packet to headquarters. Everything since what headquarters acknowledged goes again."""

    def __init__(
        self,
        vault: Vault,
        admissions: Admissions,
        delivery: Delivery,
        resources: Resources,
        *,
        keep_history: bool = False,
    ) -> None:
        self._vault = vault
        self._admissions = admissions
        self._delivery = delivery
        self._marked = resources.catalogues().minimum_form_indicators()
        self._keep_history = keep_history
        self._judged: dict[RecordId, _Judged] = {}

    @cached_property
    def entries(self) -> dict[FeedId, list[Stored]]:
        """Own entries that go, by feed, in order: one branch each, from after the acknowledged one to the tip."""
        found = {}
        for feed in self._vault.store.own_feeds():
            if own := self._branch(feed):
                found[feed] = own
        return found

    def _branch(self, feed: FeedId) -> list[Stored]:
        tip = self._vault.store.tip(feed)
        first = self._delivery.received_until(feed) + 1
        if tip is None or tip[0] < first:
            return []
        stored = {one.header.id: one for one in self._vault.store.of_feed(feed, first)}
        headers = {revision: one.header for revision, one in stored.items()}
        return [stored[header.id] for header in reversed(list(walk_back(tip[1], headers.get)))]

    @property
    def ranges(self) -> tuple[FeedRange, ...]:
        """The stretches of feeds that go."""
        return tuple(
            FeedRange(feed=feed, first=own[0].header.seq, last=own[-1].header.seq, tip=own[-1].header.id)
            for feed, own in self.entries.items()
        )

    def revisions(self) -> Iterator[CarriedRevision]:
        """Yield every entry that goes, with or without its content."""
        for own in self.entries.values():
            for stored in own:
                yield self._carried(stored)

    def late_payloads(self) -> Iterator[LatePayload]:
        """Yield contents that stayed behind in an earlier packet and may go now."""
        for revision, why in missing_there(self._vault, self._admissions.judge).items():
            stored = self._vault.store.revision(revision)
            if why != "withheld" or stored is None or stored.payload is None:
                continue
            if not self.reason_to_stay(stored):
                yield LatePayload(revision=revision, nonce=stored.nonce, payload=stored.payload)

    def chunks(self) -> Iterator[BlobChunk]:
        """Yield the attachments named by contents that go."""
        sent: set[BlobId] = set()
        for own in self.entries.values():
            for stored in own:
                if stored.payload is not None and not self.reason_to_stay(stored):
                    yield from self._chunks_of(stored, sent)

    def _chunks_of(self, stored: Stored, sent: set[BlobId]) -> Iterator[BlobChunk]:
        for blob in (ref.id for ref in attachments_of(stored)):
            if blob not in sent and self._vault.blobs.is_whole(blob):
                sent.add(blob)
                for index, data in enumerate(self._vault.blobs.read(blob)):
                    yield BlobChunk(blob=blob, index=index, data=data)

    def _carried(self, stored: Stored) -> CarriedRevision:
        if stored.payload is None:
            erased = stored.claim is Claim.ERASED or self._is_erased(stored)
            state = PayloadState.ERASED if erased else PayloadState.WITHHELD
            reason = "" if erased else stored.reason or "choice"
            return CarriedRevision(header=stored.header, state=state, reason=reason)
        if reason := self.reason_to_stay(stored):
            return CarriedRevision(header=stored.header, state=PayloadState.WITHHELD, reason=reason)
        return CarriedRevision(
            header=stored.header, state=PayloadState.FULL, nonce=stored.nonce, payload=stored.payload
        )

    def _is_erased(self, stored: Stored) -> bool:
        state = self._vault.records.state(stored.header.record) or {}
        return state.get("incomplete") == "erased" or stored.header.id not in state.get("heads", ())

    def reason_to_stay(self, stored: Stored) -> str:
        """Return why the content of an entry stays behind, an empty text when it goes."""
        if stored.header.kind != OBSERVATION:
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
            self._judged[record] = _Judged(reason=self._why_it_stays(state.get("body")), heads=heads)
        return self._judged[record]

    def _why_it_stays(self, body: object) -> str:
        """A record that cannot be read whole here (a newer version wrote it, say) is not sent on trust."""
        try:
            observation = records.observation_from(body) if isinstance(body, dict) else None
        except R2PError:
            observation = None
        if observation is None:
            return "choice"
        decision = may_go(observation, Addressee.HEADQUARTERS, indicators=self._marked)
        if decision.release is not Release.WHOLE:
            return decision.reasons[0].value
        return "" if decision.compartment == _GENERAL else "compartment"

    def tally(self) -> tuple[int, Counter[str]]:
        """Return how many observations go, and how many stay for which reason (earlier wording left out)."""
        goes, stays = 0, Counter[str]()
        touched = {
            one.header.record
            for own in self.entries.values()
            for one in own
            if one.header.kind == OBSERVATION
        }
        for record in touched:
            reason = self._judge(record).reason
            goes += not reason
            stays[reason] += bool(reason)
        return goes, +stays

    def earlier_wordings(self) -> int:
        """Return how many superseded contents stay behind."""
        return sum(
            self.reason_to_stay(one) == HISTORY
            for own in self.entries.values()
            for one in own
            if one.payload is not None
        )
