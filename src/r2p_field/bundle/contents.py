"""What travels in the body of a packet, one value for each kind of frame (docs/formats.md section 7)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Final, Protocol

import msgspec

from r2p_field.bundle.staging import Staging
from r2p_field.domain.ids import BlobId, RevisionId
from r2p_field.ledger.revision import Header
from r2p_field.ledger.signed import SignedObject

CHUNK_SIZE: Final = 262_144
"""Bytes of every chunk of an attachment but the last."""
MAX_REVISIONS: Final = 100_000
MAX_SIGNED: Final = 10_000
"""Signed objects, checkpoints and receipts in one packet, together."""


class PayloadState(IntEnum):
    """Whether the content of a revision travels with its header."""

    FULL = 0
    WITHHELD = 1
    ERASED = 2


class CarriedRevision(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A revision as it travels: always its header, and its content unless that is withheld or erased.

    `reason` stands only beside WITHHELD: `choice`, `history`, `consent`, `risk`, `not_for`, `compartment`,
    `erased`, or what a newer version says. `nonce` and `payload` are empty unless FULL.
    """

    header: Header
    state: PayloadState
    reason: str = ""
    nonce: bytes = b""
    payload: bytes = b""


class LatePayload(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """The content of a revision whose header travelled before: what could be released only later."""

    revision: RevisionId
    nonce: bytes
    payload: bytes


class BlobChunk(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A part of an attachment, `CHUNK_SIZE` bytes except for the last; `index` counts from 0."""

    blob: BlobId
    index: int
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """A frame that is passed on as bytes: of an unknown type, or a signed object of an unknown kind."""

    type: int
    content: Staging


@dataclass(frozen=True, slots=True, kw_only=True)
class CarriedCompartment:
    """A closed part for its own readers: an age file."""

    id: str
    file: Staging


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What is sealed into a packet. Everything may come from iterators and is used once, in this order."""

    objects: Iterable[SignedObject] = ()
    checkpoints: Iterable[SignedObject] = ()
    revisions: Iterable[CarriedRevision] = ()
    payloads: Iterable[LatePayload] = ()
    chunks: Iterable[BlobChunk] = ()
    compartments: Iterable[CarriedCompartment] = ()
    receipts: Iterable[SignedObject] = ()
    bundles: Iterable[Staging] = ()
    carried: Iterable[Carried] = ()


class BodySink(Protocol):
    """Takes what is read from a body, while it is read.

    Nothing of it is certain before `read_body` returns: when that raises, everything taken must be undone.
    What occurs twice in a body may be handed over twice.
    """

    def object(self, signed: SignedObject, /) -> None:
        """Take a policy, certificate, request, revocation, release, succession or genesis: not judged yet."""

    def checkpoint(self, signed: SignedObject, /) -> None:
        """Take a checkpoint that is verified for one of the ranges."""

    def revision(self, revision: CarriedRevision, /) -> None:
        """Take a revision."""

    def payload(self, payload: LatePayload, /) -> None:
        """Take a late payload; whether it fits is said in the report, or known when its header comes."""

    def chunk(self, chunk: BlobChunk, /) -> None:
        """Take a part of an attachment."""

    def compartment(self, compartment: CarriedCompartment, /) -> None:
        """Take a closed part."""

    def receipt(self, signed: SignedObject, /) -> None:
        """Take a receipt: not judged yet."""

    def bundle(self, file: Staging, /) -> None:
        """Take a whole packet of somebody else."""

    def carried(self, frame: Carried, /) -> None:
        """Take what this version does not know."""


@dataclass(slots=True, kw_only=True)
class CollectedBody:
    """A `BodySink` that keeps everything in memory: for small packets."""

    objects: list[SignedObject] = field(default_factory=list)
    checkpoints: list[SignedObject] = field(default_factory=list)
    revisions: list[CarriedRevision] = field(default_factory=list)
    payloads: list[LatePayload] = field(default_factory=list)
    chunks: list[BlobChunk] = field(default_factory=list)
    compartments: list[CarriedCompartment] = field(default_factory=list)
    receipts: list[SignedObject] = field(default_factory=list)
    bundles: list[Staging] = field(default_factory=list)
    unknown: list[Carried] = field(default_factory=list)

    def object(self, signed: SignedObject, /) -> None:
        """Keep a statement."""
        self.objects.append(signed)

    def checkpoint(self, signed: SignedObject, /) -> None:
        """Keep a checkpoint."""
        self.checkpoints.append(signed)

    def revision(self, revision: CarriedRevision, /) -> None:
        """Keep a revision."""
        self.revisions.append(revision)

    def payload(self, payload: LatePayload, /) -> None:
        """Keep a late payload."""
        self.payloads.append(payload)

    def chunk(self, chunk: BlobChunk, /) -> None:
        """Keep a part of an attachment."""
        self.chunks.append(chunk)

    def compartment(self, compartment: CarriedCompartment, /) -> None:
        """Keep a closed part."""
        self.compartments.append(compartment)

    def receipt(self, signed: SignedObject, /) -> None:
        """Keep a receipt."""
        self.receipts.append(signed)

    def bundle(self, file: Staging, /) -> None:
        """Keep a packet."""
        self.bundles.append(file)

    def carried(self, frame: Carried, /) -> None:
        """Keep what is not known."""
        self.unknown.append(frame)
