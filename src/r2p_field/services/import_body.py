"""Taking the content of a packet into the records: everything that is understood and everything that is not.

The whole packet is one step: when a check fails at its last byte, nothing of it is kept. Content that this
version does not understand is kept and carried on, and never a reason to refuse (FORMATS 4).
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

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
from r2p_field.bundle.staging import Section, Staging
from r2p_field.crypto.errors import BadKey
from r2p_field.crypto.signing import PublicKeys
from r2p_field.domain.ids import FeedId, RecordId, RevisionId
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


@dataclass(slots=True, kw_only=True)
class _Gathered:
    """What a body holds, gathered while it is read.

    Attachments and unknown frames go straight to the vault.
    """

    vault: Vault
    objects: list[SignedObject] = field(default_factory=list)
    checkpoints: list[SignedObject] = field(default_factory=list)
    entries: list[Stored] = field(default_factory=list)
    payloads: list[LatePayload] = field(default_factory=list)
    receipts: list[SignedObject] = field(default_factory=list)

    def object(self, signed: SignedObject, /) -> None:
        self.objects.append(signed)

    def checkpoint(self, signed: SignedObject, /) -> None:
        self.checkpoints.append(signed)

    def revision(self, revision: CarriedRevision, /) -> None:
        full = revision.state is PayloadState.FULL
        self.entries.append(
            Stored(
                header=revision.header,
                proven=True,
                nonce=revision.nonce,
                payload=revision.payload if full else None,
                claim=_CLAIMS[revision.state],
                reason=revision.reason,
            )
        )

    def payload(self, payload: LatePayload, /) -> None:
        self.payloads.append(payload)

    def chunk(self, chunk: BlobChunk, /) -> None:
        self.vault.blobs.put_chunk(chunk.blob, chunk.index, chunk.data)

    def compartment(self, compartment: CarriedCompartment, /) -> None:
        name = frame(compartment.id.encode("ascii"))
        self._keep(int(FrameType.COMPARTMENT), compartment.file, name)

    def receipt(self, signed: SignedObject, /) -> None:
        self.receipts.append(signed)

    def bundle(self, file: Staging, /) -> None:
        self._keep(int(FrameType.BUNDLE), file)

    def carried(self, frame: Carried, /) -> None:
        self._keep(frame.type, frame.content)

    def _keep(self, kind: int, content: Staging, before: bytes = b"") -> None:
        self.vault.store.put_unknown_frame(kind, before + Section.whole(content).read())


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

    Raises Refused and whatever the vault raises: the caller takes the step back.
    """
    body = _Gathered(vault=vault)
    report = read_body(unwrapped, KnownHere(vault, admissions), body)
    _refuse_crossed(body.entries, vault)
    if _written_elsewhere(body.entries, vault):
        vault.begin_chain()
        admissions.forget()
    before = vault.store.count()
    statements = [*unwrapped.statements(), *body.objects]
    fresh = admissions.take(statements, _keys_shown(statements, unwrapped))
    touched = _keep(body, vault)
    written = {one.header.feed for one in body.entries}
    records = affected.refold(vault, admissions, fresh, touched=touched, written=written)
    _complete_attachments(body, vault)
    receipts = sum(_take_receipt(signed, vault, admissions) for signed in body.receipts)
    return Taken(
        report=report,
        records=len(records),
        new_entries=vault.store.count() - before,
        receipts=receipts,
        stamps=tuple(one.header.hlc for one in body.entries),
    )


def _refuse_crossed(entries: Sequence[Stored], vault: Vault) -> None:
    """A header that names a known one of another feed or place as its predecessor refuses the packet."""
    brought = {one.header.id: one.header for one in entries}

    def lookup(revision: RevisionId) -> Header | None:
        if revision in brought:
            return brought[revision]
        stored = vault.store.revision(revision)
        return stored.header if stored else None

    try:
        check_links(brought.values(), lookup)
    except BrokenChain as error:
        raise Refused(Check.CHAINS, error.reason) from error


def _written_elsewhere(entries: Sequence[Stored], vault: Vault) -> bool:
    """Tell whether somebody with a copy of these records went on writing our present chain.

    Going on in it ourselves would make a fork of every later entry, so this vault begins a new one.
    """
    own = vault.feed
    return any(one.header.feed == own and vault.store.revision(one.header.id) is None for one in entries)


def _keep(body: _Gathered, vault: Vault) -> list[RecordId]:
    store = vault.store
    touched = store.put(body.entries)
    for signed in body.checkpoints:
        checkpoint = read_checkpoint(signed)
        store.put_checkpoint(checkpoint, signed, carried=True)
        touched += store.prove(checkpoint)
    for late in body.payloads:
        if record := store.fill(late.revision, late.nonce, late.payload):
            touched.append(record)
    return touched + store.fill_from_early()


def _keys_shown(statements: Iterable[SignedObject], unwrapped: Unwrapped) -> list[PublicKeys]:
    """Return every set of keys that the packet showed; a key names its feed by itself."""
    found = [unwrapped.sender_keys, *unwrapped.manifest.keys]
    for signed in statements:
        with contextlib.suppress(BadKey):
            found.append(keys_from_value(signed.value.get("keys")))
    return found


def _complete_attachments(body: _Gathered, vault: Vault) -> None:
    """Look whether attachments are whole now: those of entries that came, and those of which a piece came."""
    naming = [one for one in body.entries if one.payload is not None and _BLOB in one.payload]
    late = [vault.store.revision(one.revision) for one in body.payloads if _BLOB in one.payload]
    for entry in (*naming, *filter(None, late)):
        for ref in attachments_of(entry):
            vault.blobs.complete(ref)


def _take_receipt(signed: SignedObject, vault: Vault, admissions: Admissions) -> bool:
    """Keep a receipt for one of our feeds that its receiver really signed. Others count for nothing here."""
    try:
        receipt = read_receipt(signed)
        keys = admissions.judge.keys_of(receipt.receiver)
        if keys is None or receipt.of not in vault.store.own_feeds():
            return False
        verify_receipt(signed, keys)
    except BadReceipt:
        return False
    if receipt.programme != admissions.programme:
        return False
    return vault.packets.put_receipt(receipt.receiver, receipt.of, receipt.no, signed)
