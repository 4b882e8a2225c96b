"""A pen: one set of keys that writes a chain and seals packets, without the cost of a whole vault.

What it writes and seals is made by the program's own ledger and packets; only the disk is left out. All but
the signatures and the sealing follows from its source of chance, so that a try can be made again.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from r2p_field.bundle.contents import CarriedRevision, Contents, LatePayload, PayloadState
from r2p_field.bundle.manifest import FIELD
from r2p_field.bundle.names import SUFFIX
from r2p_field.bundle.seal import Cover, seal
from r2p_field.crypto.age import Identity, Recipient
from r2p_field.crypto.signing import SEED_SIZE, SUITE, PublicKeys, SigningKeys
from r2p_field.domain.ids import ObjectId, ProgrammeId, RecordId, RevisionId
from r2p_field.ledger.checkpoint import make_checkpoint, make_succession
from r2p_field.ledger.clock import FIRST, Hlc, HybridClock
from r2p_field.ledger.feed import FeedRange
from r2p_field.ledger.keys import feed_of
from r2p_field.ledger.payload import By, Payload, encode_payload
from r2p_field.ledger.record_ids import external_record, owned_record
from r2p_field.ledger.revision import BORN_SIZE, Header, Revision, new_revision
from r2p_field.ledger.signed import SignedObject
from r2p_field.trust.requests import make_request

_APP: Final = "r2p-field/trial"
_AT: Final = "2026-11-23T12:00:00Z"


@dataclass(frozen=True, slots=True, kw_only=True)
class Addressee:
    """For whom a packet is sealed, and by which policy."""

    programme: ProgrammeId
    recipient: Recipient
    epoch: int
    policy_version: int


@dataclass(slots=True)
class Branch:
    """One way through a chain, and how many of its entries were sealed."""

    entries: list[Revision] = field(default_factory=list)
    sealed: int = 0

    @property
    def fresh(self) -> bool:
        """Whether something was written since the last packet."""
        return self.sealed < len(self.entries)


class Pen:
    """One device, or what went on after it with new keys."""

    def __init__(
        self,
        chance: random.Random,
        programme: ProgrammeId,
        wall: Callable[[], int],
        *,
        role: str,
        committee: str,
    ) -> None:
        self.chance = chance
        self.role, self.committee = role, committee
        self.keys = SigningKeys(SUITE, [chance.randbytes(SEED_SIZE), chance.randbytes(SEED_SIZE)])
        self.feed = feed_of(self.keys.public_keys)
        address = Identity(chance.randbytes(SEED_SIZE)).recipient.raw
        self.request = make_request(
            self.keys, programme=programme, recipient=address, role=role, committee=committee
        )
        self.certificate: SignedObject | None = None
        self.branches = [Branch()]
        self.before: list[Pen] = []
        self.successions: tuple[SignedObject, ...] = ()
        self.shown_keys: tuple[PublicKeys, ...] = ()
        self._clock = HybridClock(FIRST, wall)
        self._numbers: tuple[int, str | None] = (1, None)

    # Writing

    def write(
        self,
        kind: str,
        body: Mapping[str, Any] | bytes,
        *,
        form: int = 1,
        record: RecordId | None = None,
        origin: str | None = None,
        parents: Iterable[RevisionId] = (),
        branch: int = 0,
    ) -> Revision:
        """Write an entry; a `body` of bytes is a content that nobody can read."""
        entries = self.branches[branch].entries
        born = self.chance.randbytes(BORN_SIZE) if record is None and origin is None else None
        if born is not None:
            record = owned_record(self.feed, born)
        made = new_revision(
            feed=self.feed,
            seq=len(entries),
            prev=entries[-1].header.id if entries else None,
            record=external_record(origin)
            if record is None and origin is not None
            else record or RecordId(""),
            parents=tuple(parents),
            hlc=self._clock.tick(),
            kind=kind,
            form=form,
            payload=body if isinstance(body, bytes) else self._said(body),
            born=born,
            origin=origin,
            randomness=self.chance.randbytes,
        )
        entries.append(made)
        return made

    def _said(self, body: Mapping[str, Any]) -> bytes:
        by = By(person=self.feed[:8], role=self.role)
        return encode_payload(Payload(app=_APP, at=_AT, by=by, body=body))

    def heard_of(self, stamp: Hlc) -> None:
        """Let the clock go on after what somebody else wrote."""
        self._clock.observe(stamp)

    def copied(self) -> None:
        """Go on in two copies that know nothing of each other."""
        first = self.branches[0]
        self.branches.append(Branch(entries=list(first.entries), sealed=first.sealed))

    def hand_over(self, heir: Pen) -> None:
        """Let another pen go on after this one, as a restored second copy does."""
        last = self.branches[0].entries[-1].header
        signed = make_succession(self.keys, last.seq, last.id, heir.feed)
        heir.before = [*self.before, self]
        heir.successions = (*self.successions, signed)
        heir.shown_keys = (*self.shown_keys, self.keys.public_keys)

    # Sealing

    def seal(
        self,
        folder: Path,
        addressee: Addressee,
        ranges: Sequence[Stretch] = (),
        *,
        objects: Iterable[SignedObject] = (),
        payloads: Iterable[Revision] = (),
        withheld: Callable[[Header], str] = lambda _: "",
    ) -> Path:
        """Write a packet of some stretches of chains, and of contents that come alone."""
        revisions = {one.header.id: one for part in ranges for one in part.entries}
        contents = Contents(
            objects=[*objects, *(part.pen.request for part in ranges if part.pen is not self)],
            checkpoints=[part.checkpoint() for part in ranges],
            revisions=[_carried(one, withheld(one.header)) for one in revisions.values()],
            payloads=[
                LatePayload(revision=one.header.id, nonce=one.nonce, payload=one.payload) for one in payloads
            ],
        )
        path = folder / f"{self.chance.randbytes(8).hex()}{SUFFIX}"
        with path.open("wb") as sink:
            made = seal(
                sink,
                self._cover(addressee, tuple(part.range for part in ranges)),
                contents,
                sender=self.keys,
                recipients=[addressee.recipient],
            )
        self._numbers = (self._numbers[0] + 1, made.bundle_id)
        return path

    def _cover(self, addressee: Addressee, ranges: tuple[FeedRange, ...]) -> Cover:
        number, last = self._numbers
        return Cover(
            kind=FIELD,
            programme=addressee.programme,
            epoch=addressee.epoch,
            request=self.request,
            certificate=self.certificate,
            successions=self.successions,
            keys=self.shown_keys,
            bundle_no=number,
            prev_bundle=None if last is None else ObjectId(last),
            ranges=ranges,
            policy_version=addressee.policy_version,
            app=_APP,
        )

    def stretch(self, first: int, branch: int = 0) -> Stretch:
        """Return what was written from a place on; from now on it counts as sealed."""
        way = self.branches[branch]
        way.sealed = len(way.entries)
        return Stretch(pen=self, entries=tuple(way.entries[first:]))


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Entries of one branch, in order and without a gap; at least one."""

    pen: Pen
    entries: tuple[Revision, ...]

    @property
    def range(self) -> FeedRange:
        """How a cover names it."""
        first, last = self.entries[0].header, self.entries[-1].header
        return FeedRange(feed=last.feed, first=first.seq, last=last.seq, tip=last.id)

    def checkpoint(self) -> SignedObject:
        """Return what its writer signs for it."""
        last = self.entries[-1].header
        return make_checkpoint(self.pen.keys, last.seq, last.id)


def _carried(one: Revision, reason: str) -> CarriedRevision:
    if reason:
        return CarriedRevision(header=one.header, state=PayloadState.WITHHELD, reason=reason)
    return CarriedRevision(header=one.header, state=PayloadState.FULL, nonce=one.nonce, payload=one.payload)
