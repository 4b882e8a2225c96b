"""Taking what a packet holds into the vault while it is read, in batches, so that memory stays bounded."""

from __future__ import annotations

from collections.abc import Iterable

from r2p_field.bundle.contents import (
    BlobChunk,
    Carried,
    CarriedCompartment,
    CarriedRevision,
    LatePayload,
    PayloadState,
)
from r2p_field.bundle.frames import FrameType
from r2p_field.bundle.staging import MemoryStaging, Section, Staging
from r2p_field.domain.attachments import BlobRef
from r2p_field.domain.errors import BadInput
from r2p_field.domain.ids import BlobId, RecordId, RevisionId
from r2p_field.ledger.checkpoint import read_checkpoint
from r2p_field.ledger.encoding import frame
from r2p_field.ledger.entry import Claim
from r2p_field.ledger.revision import Header
from r2p_field.ledger.signed import SignedObject
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


class Intake:
    """A `BodySink` that puts a body into an open vault.

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
        """Keep a statement until all of them are judged together."""
        self.objects.append(signed)

    def checkpoint(self, signed: SignedObject, /) -> None:
        """Put a checkpoint that was verified for one of the ranges."""
        self.flush()
        checkpoint = read_checkpoint(signed)
        self._vault.store.put_checkpoint(checkpoint, signed, carried=True)
        self._touch(self._vault.store.prove(checkpoint))

    def revision(self, revision: CarriedRevision, /) -> None:
        """Take an entry."""
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
        """Take a content that comes without its heading."""
        self._payloads.append(payload)
        self._count(len(payload.payload))

    def chunk(self, chunk: BlobChunk, /) -> None:
        """Put a piece of an attachment."""
        self._vault.blobs.put_chunk(chunk.blob, chunk.index, chunk.data)

    def compartment(self, compartment: CarriedCompartment, /) -> None:
        """Put a closed part as it is."""
        name = frame(compartment.id.encode("ascii"))
        self._keep(int(FrameType.COMPARTMENT), compartment.file, name)

    def receipt(self, signed: SignedObject, /) -> None:
        """Keep a receipt for one of our chains until its receiver is judged; others are none of ours."""
        if signed.value.get("of") in self._vault.store.own_feeds():
            self.receipts.append(signed)

    def bundle(self, file: Staging, /) -> None:
        """Put a packet of somebody else as it is."""
        self._keep(int(FrameType.BUNDLE), file)

    def carried(self, frame: Carried, /) -> None:
        """Put what this version does not know as it is."""
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


class BoundedStaging(MemoryStaging):
    """A place in memory for one part that is kept whole. Raises BadInput for a part that would fill it."""

    def append(self, data: bytes, /) -> None:
        """Add bytes at the end. Raises BadInput."""
        if self.size + len(data) > MOST_WHOLE:
            raise BadInput(
                what="The packet holds a closed part that is larger than this version can keep.",
                safe="Nothing was taken from it, and nothing here was changed.",
                next_="Keep the file, and ask headquarters how to go on.",
                code="part-too-large",
            )
        super().append(data)
