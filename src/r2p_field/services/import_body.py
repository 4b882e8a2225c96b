"""Taking the content of a packet into the records: everything that is understood and everything that is not.

The whole packet is one step: when a check fails at its last byte, nothing of it is kept. Content that this
version does not understand is kept and carried on, and never a reason to refuse (FORMATS 4).
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from r2p_field.bundle.contents import (
    BlobChunk,
    Carried,
    CarriedCompartment,
    CarriedRevision,
    LatePayload,
    PayloadState,
)
from r2p_field.bundle.errors import BadReceipt, Check, Refused
from r2p_field.bundle.frames import FrameType
from r2p_field.bundle.open_body import BodyReport, Committed, read_body
from r2p_field.bundle.open_cover import Unwrapped
from r2p_field.bundle.receipt import read_receipt, verify_receipt
from r2p_field.bundle.staging import MemoryStaging, Section, Staging
from r2p_field.crypto.errors import BadKey
from r2p_field.crypto.signing import PublicKeys
from r2p_field.domain.attachments import BlobRef
from r2p_field.domain.errors import BadInput
from r2p_field.domain.ids import BlobId, FeedId, RecordId, RevisionId
from r2p_field.ledger.checkpoint import read_checkpoint
from r2p_field.ledger.clock import Hlc
from r2p_field.ledger.encoding import frame
from r2p_field.ledger.entry import Claim
from r2p_field.ledger.errors import BrokenChain
from r2p_field.ledger.feed import check_links
from r2p_field.ledger.keys import keys_from_value
from r2p_field.ledger.revision import Header
from r2p_field.ledger.signed import SignedObject
from r2p_field.services import affected
from r2p_field.services.admissions import Admissions
from r2p_field.vault.records import attachments_of
from r2p_field.vault.store import Stored
from r2p_field.vault.vault import Vault

_CLAIMS = {
    PayloadState.FULL: Claim.NOTHING,
    PayloadState.WITHHELD: Claim.WITHHELD,
    PayloadState.ERASED: Claim.ERASED,
}
_BATCH = 1000
_BATCH_BYTES = 8 * 1024 * 1024
"""Entries, and bytes of their contents, that are held in memory before they are put into the store."""
MOST_WHOLE = 64 * 1024 * 1024
"""Bytes of a closed part, an inner packet or a part of an unknown kind."""
_BLOB = b'"blob"'
"""Stands in every payload that names an attachment; most do not, and are not read a second time."""


class KnownHere:
    """Answers what a packet's checks ask about what is held already."""

    def __init__(self, vault: Vault, admissions: Admissions) -> None:
        self._vault = vault
        self._admissions = admissions

    def keys_of(self, feed: FeedId, /) -> PublicKeys | None:
        """Return the keys that write a feed, if they were ever seen."""
        return self._admissions.judge.keys_of(feed) or self._vault.store.keys_of(feed)

    def proven(self, revision: RevisionId, /) -> Committed | None:
        """Return what the header of a revision fixes, if it is held and proven."""
        stored = self._vault.store.revision(revision)
        if stored is None or not stored.proven:
            return None
        return Committed(commitment=stored.header.commitment, length=stored.header.length)


class _Intake:
    """Takes what a body holds into the vault while it is read, in batches, so that memory stays bounded.

    Until `read_body` returned nothing of it is certain; the step around it is taken back when that raises.
    """

    def __init__(self, vault: Vault, admissions: Admissions) -> None:
        self._vault = vault
        self._admissions = admissions
        self._entries: list[Stored] = []
        self._payloads: list[LatePayload] = []
        self._size = 0
        self._attachments: dict[BlobId, list[BlobRef]] = {}
        self.headers: dict[RevisionId, Header] = {}
        self.touched: dict[RecordId, None] = {}
        self.objects: list[SignedObject] = []
        self.receipts: list[SignedObject] = []

    def object(self, signed: SignedObject, /) -> None:
        self.objects.append(signed)

    def checkpoint(self, signed: SignedObject, /) -> None:
        self.flush()
        checkpoint = read_checkpoint(signed)
        self._vault.store.put_checkpoint(checkpoint, signed, carried=True)
        self._touch(self._vault.store.prove(checkpoint))

    def revision(self, revision: CarriedRevision, /) -> None:
        full = revision.state is PayloadState.FULL
        self.headers[revision.header.id] = revision.header
        self._entries.append(
            Stored(
                header=revision.header,
                proven=True,
                nonce=revision.nonce,
                payload=revision.payload if full else None,
                claim=_CLAIMS[revision.state],
                reason=revision.reason,
            )
        )
        self._count(len(revision.payload))

    def payload(self, payload: LatePayload, /) -> None:
        self._payloads.append(payload)
        self._count(len(payload.payload))

    def chunk(self, chunk: BlobChunk, /) -> None:
        self._vault.blobs.put_chunk(chunk.blob, chunk.index, chunk.data)

    def compartment(self, compartment: CarriedCompartment, /) -> None:
        name = frame(compartment.id.encode("ascii"))
        self._keep(int(FrameType.COMPARTMENT), compartment.file, name)

    def receipt(self, signed: SignedObject, /) -> None:
        if signed.value.get("of") in self._vault.store.own_feeds():
            self.receipts.append(signed)

    def bundle(self, file: Staging, /) -> None:
        self._keep(int(FrameType.BUNDLE), file)

    def carried(self, frame: Carried, /) -> None:
        self._keep(frame.type, frame.content)

    def _keep(self, kind: int, content: Staging, before: bytes = b"") -> None:
        self._vault.store.put_unknown_frame(kind, before + Section.whole(content).read())

    def _count(self, size: int) -> None:
        self._size += size
        if self._size > _BATCH_BYTES or len(self._entries) >= _BATCH:
            self.flush()

    def flush(self) -> None:
        """Put what was gathered into the store."""
        entries, payloads = self._entries, self._payloads
        self._entries, self._payloads, self._size = [], [], 0
        self._begin_anew_if_copied(entries)
        self._touch(self._vault.store.put(entries))
        for late in payloads:
            filled = self._vault.store.fill(late.revision, late.nonce, late.payload)
            self._touch([filled] if filled else [])
        self._name_attachments(entries, payloads)

    def finish(self) -> None:
        """Put the rest, and look which attachments are whole now."""
        self.flush()
        self._touch(self._vault.store.fill_from_early())
        for refs in self._attachments.values():
            for ref in refs:
                self._vault.blobs.complete(ref)

    def _touch(self, records: Iterable[RecordId]) -> None:
        self.touched |= dict.fromkeys(records)

    def _begin_anew_if_copied(self, entries: Iterable[Stored]) -> None:
        """Begin a new chain when somebody with a copy of these records went on writing our present one.

        Going on in it ourselves would make a fork of every later entry.
        """
        own = self._vault.feed
        for one in entries:
            if one.header.feed == own and self._vault.store.revision(one.header.id) is None:
                self._vault.begin_chain()
                self._admissions.forget()
                return

    def _name_attachments(self, entries: Iterable[Stored], payloads: Iterable[LatePayload]) -> None:
        naming = [one for one in entries if one.payload is not None and _BLOB in one.payload]
        late = [self._vault.store.revision(one.revision) for one in payloads if _BLOB in one.payload]
        for entry in (*naming, *filter(None, late)):
            for ref in attachments_of(entry):
                known = self._attachments.setdefault(ref.id, [])
                if ref not in known:
                    known.append(ref)


class _BoundedStaging(MemoryStaging):
    """A place in memory for one part that is kept whole. Raises BadInput for a part that would fill it."""

    def append(self, data: bytes, /) -> None:
        if self.size + len(data) > MOST_WHOLE:
            raise BadInput(
                what="The packet holds a closed part that is larger than this version can keep.",
                safe="Nothing was taken from it, and nothing here was changed.",
                next_="Keep the file, and ask headquarters how to go on.",
                code="part-too-large",
            )
        super().append(data)


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What a packet brought: the report of its checks, records touched, and receipts that count.

    `stamps` are the clock stamps of its entries, for our clock to go on after them.
    """

    report: BodyReport
    records: int
    new_entries: int
    receipts: int
    stamps: tuple[Hlc, ...]


def take_body(unwrapped: Unwrapped, vault: Vault, admissions: Admissions) -> Taken:
    """Check the body of a packet of a known signer and take it in; to be called inside one step.

    Raises Refused, BadInput and whatever the vault raises: the caller takes the step back.
    """
    before = vault.store.count()
    body = _Intake(vault, admissions)
    report = read_body(unwrapped, KnownHere(vault, admissions), body, staging=_BoundedStaging)
    _refuse_crossed(body.headers, vault)
    body.finish()
    statements = [*unwrapped.statements(), *body.objects]
    fresh = admissions.take(statements, _keys_shown(statements, unwrapped))
    written = {header.feed for header in body.headers.values()}
    records = affected.refold(vault, admissions, fresh, touched=body.touched, written=written)
    receipts = sum(_take_receipt(signed, vault, admissions) for signed in body.receipts)
    return Taken(
        report=report,
        records=len(records),
        new_entries=vault.store.count() - before,
        receipts=receipts,
        stamps=tuple(header.hlc for header in body.headers.values()),
    )


def _refuse_crossed(brought: Mapping[RevisionId, Header], vault: Vault) -> None:
    """A header that names a known one of another feed or place as its predecessor refuses the packet."""

    def lookup(revision: RevisionId) -> Header | None:
        if revision in brought:
            return brought[revision]
        stored = vault.store.revision(revision)
        return stored.header if stored else None

    try:
        check_links(brought.values(), lookup)
    except BrokenChain as error:
        raise Refused(Check.CHAINS, error.reason) from error


def _keys_shown(statements: Iterable[SignedObject], unwrapped: Unwrapped) -> list[PublicKeys]:
    """Return every set of keys that the packet showed; a key names its feed by itself."""
    found = [unwrapped.sender_keys, *unwrapped.manifest.keys]
    for signed in statements:
        with contextlib.suppress(BadKey):
            found.append(keys_from_value(signed.value.get("keys")))
    return found


def _take_receipt(signed: SignedObject, vault: Vault, admissions: Admissions) -> bool:
    """Keep a receipt for one of our feeds that its receiver really signed. Others count for nothing here."""
    try:
        receipt = read_receipt(signed)
        keys = admissions.judge.keys_of(receipt.receiver)
        if keys is None:
            return False
        verify_receipt(signed, keys)
    except BadReceipt:
        return False
    if receipt.programme != admissions.programme:
        return False
    return vault.packets.put_receipt(receipt.receiver, receipt.of, receipt.no, signed)
