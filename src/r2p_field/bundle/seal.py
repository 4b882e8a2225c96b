"""Sealing a packet: the body is packed first, then described on a signed cover, then all of it is sealed.

Memory stays constant whatever the size: contents come from iterators, the packed body lies in staging. Given
fixed randomness and a signer without chance of its own the same contents give the same plaintext.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from r2p_field.bundle.compression import BodyWriter, PackedBody
from r2p_field.bundle.contents import MAX_REVISIONS, MAX_SIGNED, CarriedCompartment, CarriedRevision, Contents
from r2p_field.bundle.errors import CannotSeal
from r2p_field.bundle.frame_contents import write_chunk, write_payload, write_revision
from r2p_field.bundle.frames import SIGNED_TYPES, FrameType
from r2p_field.bundle.manifest import (
    BUNDLE,
    VERSION,
    ZLIB,
    CompartmentEntry,
    Manifest,
    bundle_id,
    keys_in_request,
)
from r2p_field.bundle.padding import LENGTH_SIZE, padded_size
from r2p_field.bundle.staging import PIECE, MemoryStaging, Section, Staging
from r2p_field.crypto.age import AgeWriter, Recipient, with_decoys
from r2p_field.crypto.age.source import Writable
from r2p_field.crypto.age.stream import CHUNK_SIZE, TAG_SIZE
from r2p_field.crypto.hashing import digest
from r2p_field.crypto.signing import PublicKeys, Signer
from r2p_field.domain.ids import ProgrammeId
from r2p_field.ledger.encoding import FRAME_PREFIX, frame
from r2p_field.ledger.errors import NotCanonical
from r2p_field.ledger.feed import FeedRange
from r2p_field.ledger.keys import feed_of
from r2p_field.ledger.signed import SignedObject, sign_object

MAX_FILE: Final = 2 * 1024**3
"""Bytes of a packet."""
_STANZA: Final = 2048
"""More bytes than the header of a packet needs for one recipient."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """What the sender says about a packet; the rest of the manifest follows from its content."""

    kind: str
    programme: ProgrammeId
    epoch: int
    request: SignedObject
    certificate: SignedObject | None = None
    successions: tuple[SignedObject, ...] = ()
    keys: tuple[PublicKeys, ...] = ()
    bundle_no: int
    prev_bundle: str | None = None
    ranges: tuple[FeedRange, ...] = ()
    policy_version: int
    min_reader: int = VERSION
    needs: tuple[str, ...] = ()
    compartments: tuple[CompartmentEntry, ...] = ()
    app: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealed:
    """What was sealed: the packet's name among packets, its cover, and the size and SHA-256 of the file.

    Read the written file back and compare it with `file_sha256` before the packet counts as made.
    """

    bundle_id: str
    manifest: Manifest
    manifest_bytes: bytes
    file_size: int
    file_sha256: str


def recipient_id(raw: bytes) -> str:
    """Return the name of a recipient key of 1,216 bytes (hex), as `to` lists it."""
    return digest("recipient", raw).hex()


def seal(
    sink: Writable,
    cover: Cover,
    contents: Contents,
    *,
    sender: Signer,
    recipients: Sequence[Recipient],
    staging: Callable[[], Staging] = MemoryStaging,
    decoys: bool = True,
) -> Sealed:
    """Write a sealed packet to `sink` for `recipients`; with `decoys` their number does not show.

    `staging` gives places for the packed body (plaintext!). Raises CannotSeal before anything is written when
    the contents are more than one packet may carry; ValueError when `cover.request` is not the sender's.
    """
    if keys_in_request(cover.request) != sender.public_keys:
        raise ValueError("the request on the cover is not the sender's")
    body = pack_body(contents, staging)
    manifest = _manifest(cover, body, sender.public_keys, recipients)
    raw, signatures = _sign(manifest, sender)
    length = 3 * FRAME_PREFIX + len(raw) + len(signatures) + body.packed.size
    addressed = with_decoys(recipients) if decoys else tuple(recipients)
    _refuse_giant(padded_size(length), len(addressed))
    counted = _Counted(sink)
    with AgeWriter(counted, addressed) as writer:
        for piece in _plaintext(length, raw, signatures, body.packed):
            writer.write(piece)
    return Sealed(
        bundle_id=bundle_id(raw),
        manifest=manifest,
        manifest_bytes=raw,
        file_size=counted.size,
        file_sha256=counted.sha256,
    )


def pack_body(contents: Contents, staging: Callable[[], Staging]) -> PackedBody:
    """Write all contents as frames and pack them. Raises CannotSeal."""
    body = BodyWriter(staging)
    signed = _objects(body, FrameType.OBJECT, contents.objects)
    signed += _objects(body, FrameType.CHECKPOINT, contents.checkpoints)
    for revision in _bounded(contents.revisions):
        body.frame(FrameType.REVISION, write_revision(revision))
    for payload in contents.payloads:
        body.frame(FrameType.PAYLOAD, write_payload(payload))
    for chunk in contents.chunks:
        body.frame(FrameType.BLOB_CHUNK, write_chunk(chunk))
    for compartment in contents.compartments:
        _compartment(body, compartment)
    signed += _objects(body, FrameType.RECEIPT, contents.receipts)
    for file in contents.bundles:
        body.frame_in_pieces(FrameType.BUNDLE, file.size, Section.whole(file).pieces())
    for carried in contents.carried:
        body.frame_in_pieces(carried.type, carried.content.size, Section.whole(carried.content).pieces())
        signed += carried.type in SIGNED_TYPES
    if signed > MAX_SIGNED:
        raise CannotSeal(f"more than {MAX_SIGNED} signed statements")
    return body.finish()


def _objects(body: BodyWriter, kind: FrameType, objects: Iterable[SignedObject]) -> int:
    """Write signed objects and return how many they were."""
    count = 0
    for signed in objects:
        body.frame(kind, signed.to_bytes())
        count += 1
    return count


def _compartment(body: BodyWriter, compartment: CarriedCompartment) -> None:
    name = frame(compartment.id.encode("ascii"))
    pieces = (name, *Section.whole(compartment.file).pieces())
    body.frame_in_pieces(FrameType.COMPARTMENT, len(name) + compartment.file.size, pieces)


def _bounded(revisions: Iterable[CarriedRevision]) -> Iterator[CarriedRevision]:
    for number, revision in enumerate(revisions):
        if number == MAX_REVISIONS:
            raise CannotSeal(f"more than {MAX_REVISIONS} entries")
        yield revision


def _manifest(
    cover: Cover, body: PackedBody, sender: PublicKeys, recipients: Sequence[Recipient]
) -> Manifest:
    return Manifest(
        kind=cover.kind,
        programme=cover.programme,
        epoch=cover.epoch,
        sender=feed_of(sender),
        request=cover.request,
        certificate=cover.certificate,
        successions=cover.successions,
        keys=tuple(sorted(cover.keys, key=feed_of)),
        bundle_no=cover.bundle_no,
        prev_bundle=cover.prev_bundle,
        to=tuple(sorted({recipient_id(one.raw) for one in recipients})),
        ranges=tuple(sorted(set(cover.ranges), key=lambda one: (one.feed, one.first, one.tip))),
        policy_version=cover.policy_version,
        min_reader=cover.min_reader,
        needs=tuple(sorted(set(cover.needs))),
        codec=ZLIB,
        body_sha256=body.sha256,
        body_size=body.packed.size,
        plain_size=body.plain_size,
        count=body.count,
        compartments=tuple(sorted(cover.compartments, key=lambda one: one.id)),
        app=cover.app,
    )


def _sign(manifest: Manifest, sender: Signer) -> tuple[bytes, bytes]:
    """Return the bytes of the cover and its signature list. Raises CannotSeal when the cover is too long."""
    try:
        signed = sign_object(BUNDLE, manifest.value(), [sender])
    except NotCanonical as error:
        raise CannotSeal(error.reason) from error
    return signed.body, signed.signature_list


def _refuse_giant(plaintext: int, recipients: int) -> None:
    tags = (plaintext // CHUNK_SIZE + 1) * TAG_SIZE
    if plaintext + tags + (recipients + 1) * _STANZA > MAX_FILE:
        raise CannotSeal(f"more than {MAX_FILE // 1024**3} GiB")


def _plaintext(length: int, manifest: bytes, signatures: bytes, packed: Section) -> Iterator[bytes]:
    yield length.to_bytes(LENGTH_SIZE, "big") + frame(manifest) + frame(signatures)
    yield packed.size.to_bytes(FRAME_PREFIX, "big")
    yield from packed.pieces()
    missing = padded_size(length) - LENGTH_SIZE - length
    for start in range(0, missing, PIECE):
        yield bytes(min(PIECE, missing - start))


class _Counted:
    """Passes on what is written, counts and hashes it."""

    def __init__(self, sink: Writable) -> None:
        self._sink = sink
        self._hash = hashlib.sha256()
        self.size = 0

    def write(self, data: bytes, /) -> int:
        taken = self._sink.write(data)
        self._hash.update(data[:taken])
        self.size += taken
        return taken

    @property
    def sha256(self) -> str:
        return self._hash.hexdigest()
