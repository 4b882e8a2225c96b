"""Opening a packet, second step: its body, once the caller has judged who sent it.

One pass in constant memory but for headers: each item goes to the sink as soon as it is read, and what is
found wrong is remembered, so that whatever the order of the frames the first failing check of docs/formats.md
section 7 names the refusal. The sink must undo everything when `read_body` raises.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Final, Protocol

import msgspec

from r2p_field.bundle.compression import MAX_FRAMES, inflate, refuse_giants, sha256
from r2p_field.bundle.contents import (
    MAX_REVISIONS,
    MAX_SIGNED,
    BodySink,
    Carried,
    CarriedCompartment,
    CollectedBody,
    PayloadState,
)
from r2p_field.bundle.errors import Check, Refused
from r2p_field.bundle.frame_contents import (
    BadFrame,
    join_revision,
    read_chunk,
    read_payload,
    split_revision,
)
from r2p_field.bundle.frames import SIGNED_TYPES, FrameReader, FrameType
from r2p_field.bundle.key_objects import KeyBook
from r2p_field.bundle.manifest import COURIER
from r2p_field.bundle.open_cover import Unwrapped
from r2p_field.bundle.staging import MemoryStaging, Section, Staging
from r2p_field.crypto.signing import PublicKeys, SuiteVerifier
from r2p_field.domain.errors import R2PError
from r2p_field.domain.ids import BlobId, FeedId, ObjectId, RevisionId
from r2p_field.ledger import canonical
from r2p_field.ledger.checkpoint import read_checkpoint, verify_checkpoint
from r2p_field.ledger.encoding import FRAME_PREFIX, frames
from r2p_field.ledger.errors import BrokenChain
from r2p_field.ledger.feed import FeedRange, check_ranges
from r2p_field.ledger.revision import Header, commitment, decode_header
from r2p_field.ledger.signed import SignedObject, object_from_bytes

MAX_FRAME: Final = 2 * 1024 * 1024
"""Bytes of a frame of types 1 to 5 and 7."""
IN_MEMORY: Final = 32 * 1024 * 1024
"""Bytes of an inflated body up to which it is inflated once and held; larger ones are inflated twice."""
MAX_CHECKPOINTS: Final = 4
"""Different checkpoints for the end of one range; a writer sends one."""
OBJECT_KINDS: Final = frozenset({"programme", "policy", "enrol", "cert", "revoke", "release", "succeed"})
RECEIPT: Final = "receipt"
_LONGEST_NAME: Final = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Committed:
    """What a proven header fixes of its content: the salted hash (hex) and the length in bytes."""

    commitment: str
    length: int


class Known(Protocol):
    """What is held already and helps to check a packet."""

    def keys_of(self, feed: FeedId, /) -> PublicKeys | None:
        """Return the keys that write a feed, if they were ever seen."""

    def proven(self, revision: RevisionId, /) -> Committed | None:
        """Return what the header of a revision fixes, if it is held and proven."""


@dataclass(slots=True, kw_only=True)
class BodyReport:
    """How much came, and what became of late payloads.

    `fitting` are late payloads whose commitment was verified against a proven header; `waiting` are those
    whose header is not known or not proven yet: they are kept aside and judged when it is.
    """

    objects: int = 0
    revisions: int = 0
    withheld: int = 0
    erased: int = 0
    payloads: int = 0
    chunks: int = 0
    compartments: int = 0
    receipts: int = 0
    bundles: int = 0
    unknown: int = 0
    fitting: frozenset[RevisionId] = frozenset()
    waiting: frozenset[RevisionId] = frozenset()


def read_body(
    unwrapped: Unwrapped,
    known: Known,
    sink: BodySink,
    *,
    staging: Callable[[], Staging] = MemoryStaging,
) -> BodyReport:
    """Check the body of a packet whose sender was judged, handing everything in it to `sink`.

    `staging` gives places for what is passed on whole: closed parts, packets inside, unknown frames. Raises
    Refused; then everything that the sink took must be undone.
    """
    manifest = unwrapped.manifest
    if unwrapped.body.size != manifest.body_size or sha256(unwrapped.body) != manifest.body_sha256:
        raise Refused(Check.BODY_DIGEST, "its hash or size differs")
    refuse_giants(manifest.body_size, manifest.plain_size)
    pieces = _inflated(unwrapped.body, manifest.plain_size)
    return _BodyReader(unwrapped, known, sink, staging).read(pieces)


def collect_body(unwrapped: Unwrapped, known: Known) -> tuple[CollectedBody, BodyReport]:
    """Check the body of a small packet and return all that is in it. Raises Refused."""
    body = CollectedBody()
    return body, read_body(unwrapped, known, body)


def _inflated(packed: Section, plain_size: int) -> Iterator[bytes]:
    """Inflate to the very end before anything of it is looked at; yield the plain body in pieces."""
    if plain_size <= IN_MEMORY:
        return iter((b"".join(inflate(packed, plain_size)),))
    for _ in inflate(packed, plain_size):
        pass
    return inflate(packed, plain_size)


@dataclass(slots=True, kw_only=True)
class _Seen:
    """What must agree when it occurs again, and what is checked once everything is there."""

    headers: dict[RevisionId, Header] = field(default_factory=dict)
    """Without their bytes and parents, which are as much as 16 KiB each and were handed on."""
    states: dict[RevisionId, tuple[PayloadState, str]] = field(default_factory=dict)
    payloads: dict[RevisionId, tuple[str, int]] = field(default_factory=dict)
    chunks: dict[tuple[BlobId, int], bytes] = field(default_factory=dict)
    compartments: dict[str, tuple[str, int]] = field(default_factory=dict)
    checkpoints: dict[tuple[FeedId, int, RevisionId], dict[tuple[bytes, ObjectId], SignedObject]] = field(
        default_factory=dict
    )


class _BodyReader:
    """Reads one body."""

    def __init__(
        self, unwrapped: Unwrapped, known: Known, sink: BodySink, staging: Callable[[], Staging]
    ) -> None:
        self._manifest = unwrapped.manifest
        self._known = known
        self._sink = sink
        self._staging = staging
        self._failures: dict[Check, str] = {}
        self._report = BodyReport()
        self._signed = 0
        self._seen = _Seen()
        self._keys = KeyBook(
            unwrapped.statements(),
            (*unwrapped.manifest.keys, unwrapped.sender_keys),
            asked={one.feed for one in unwrapped.manifest.ranges},
        )
        self._ends = {(one.feed, one.last, one.tip) for one in unwrapped.manifest.ranges}
        self._small: dict[int, Callable[[bytes], None]] = {
            FrameType.OBJECT: self._object,
            FrameType.CHECKPOINT: self._checkpoint,
            FrameType.REVISION: self._revision,
            FrameType.PAYLOAD: self._payload,
            FrameType.BLOB_CHUNK: self._chunk,
            FrameType.RECEIPT: self._receipt,
        }

    def read(self, pieces: Iterator[bytes]) -> BodyReport:
        """Read every frame, then check what needs all of them."""
        try:
            self._frames(FrameReader(pieces))
        except BadFrame as error:
            raise Refused(Check.BODY_FRAMES, str(error)) from error
        self._check_compartments()
        self._check_chains()
        self._check_checkpoints()
        self._check_payloads()
        self._raise_first()
        return self._report

    def _fail(self, check: Check, reason: str) -> None:
        self._failures.setdefault(check, reason)

    def _raise_first(self) -> None:
        if self._failures:
            first = min(self._failures, key=lambda check: check.rank)
            raise Refused(first, self._failures[first])

    def _frames(self, body: FrameReader) -> None:
        if self._manifest.count > MAX_FRAMES:
            raise Refused(Check.BODY_FRAMES, f"more than {MAX_FRAMES} parts")
        count = 0
        while head := body.head():
            count += 1
            if count > self._manifest.count:
                break
            self._frame(body, *head)
        if count != self._manifest.count:
            raise Refused(Check.BODY_FRAMES, "another number of parts than announced")

    def _frame(self, body: FrameReader, kind: int, size: int) -> None:
        small = self._small.get(kind)
        if small is not None:
            self._count_signed(kind)
            if size >= MAX_FRAME:
                raise Refused(Check.BODY_FRAMES, "a part is too long")
            small(body.take(size))
        elif kind == FrameType.COMPARTMENT:
            self._compartment(body, size)
        elif kind == FrameType.BUNDLE:
            self._bundle(body, size)
        else:
            self._report.unknown += 1
            self._carry(kind, self._staged(body, size))

    def _count_signed(self, kind: int) -> None:
        """Refuse a flood of signed objects: each may cost 16 signature checks, now and at every judging."""
        self._signed += kind in SIGNED_TYPES
        if self._signed > MAX_SIGNED:
            raise Refused(Check.BODY_FRAMES, f"more than {MAX_SIGNED} signed statements")

    def _object(self, content: bytes) -> None:
        """Hand on a statement; one that is of an unknown kind or cannot count is kept as it is."""
        signed = _statement(content)
        if signed is not None and signed.kind in OBJECT_KINDS:
            self._report.objects += 1
            self._keys.add(signed)
            if not self._failures:
                self._sink.object(signed)
        elif signed is not None or _is_whole(content):
            self._report.unknown += 1
            self._carry(FrameType.OBJECT, _in_memory(content))
        else:
            self._fail(Check.OBJECTS, "it is cut off or not canonical")

    def _checkpoint(self, content: bytes) -> None:
        """Remember the checkpoint of a range; others prove nothing that was announced and are passed over."""
        try:
            signed = object_from_bytes(content)
            checkpoint = read_checkpoint(signed)
        except R2PError as error:
            self._fail(Check.OBJECTS, error.code)
            return
        end = (checkpoint.feed, checkpoint.seq, checkpoint.tip)
        if end not in self._ends:
            return
        held = self._seen.checkpoints.setdefault(end, {})
        held[signed.signature_list, signed.id] = signed
        if len(held) > MAX_CHECKPOINTS:
            raise Refused(Check.OBJECTS, "more checkpoints than anybody needs for one row of entries")

    def _revision(self, content: bytes) -> None:
        self._report.revisions += 1
        if self._report.revisions > MAX_REVISIONS:
            raise Refused(Check.BODY_FRAMES, f"more than {MAX_REVISIONS} entries")
        state, raw, rest = split_revision(content)
        try:
            header = decode_header(raw)
        except R2PError as error:
            self._fail(Check.HEADERS, error.code)
            return
        revision = join_revision(state, header, rest)
        what = revision.reason
        if state is PayloadState.FULL:
            what = self._fixed(header, commitment(revision.nonce, revision.payload), len(revision.payload))
        self._report.withheld += state is PayloadState.WITHHELD
        self._report.erased += state is PayloadState.ERASED
        self._seen.headers[header.id] = msgspec.structs.replace(header, raw=b"", parents=())
        if self._seen.states.setdefault(header.id, (state, what)) != (state, what):
            self._fail(Check.CONFLICT, "an entry in two states")
        if not self._failures:
            self._sink.revision(revision)

    def _fixed(self, header: Header, found: str, length: int) -> str:
        """Check content against its header; return the commitment (the header's own text if it is equal)."""
        if found != header.commitment or length != header.length:
            self._fail(Check.COMMITMENTS, "the content of an entry differs")
            return found
        return header.commitment

    def _payload(self, content: bytes) -> None:
        payload = read_payload(content)
        self._report.payloads += 1
        what = (commitment(payload.nonce, payload.payload), len(payload.payload))
        if self._seen.payloads.setdefault(payload.revision, what) != what:
            self._fail(Check.CONFLICT, "two late contents for one entry")
        if not self._failures:
            self._sink.payload(payload)

    def _chunk(self, content: bytes) -> None:
        chunk = read_chunk(content)
        self._report.chunks += 1
        what = hashlib.sha256(chunk.data).digest()
        if self._seen.chunks.setdefault((chunk.blob, chunk.index), what) != what:
            self._fail(Check.CONFLICT, "two contents for one part of an attachment")
        if not self._failures:
            self._sink.chunk(chunk)

    def _receipt(self, content: bytes) -> None:
        try:
            signed = object_from_bytes(content)
        except R2PError as error:
            self._fail(Check.OBJECTS, error.code)
            return
        if signed.kind != RECEIPT:
            self._fail(Check.OBJECTS, "a receipt is of another kind")
            return
        self._report.receipts += 1
        if not self._failures:
            self._sink.receipt(signed)

    def _compartment(self, body: FrameReader, size: int) -> None:
        name = self._compartment_name(body, size)
        file = self._staged(body, size - FRAME_PREFIX - len(name))
        whole = Section.whole(file)
        what = (sha256(whole), whole.size)
        self._report.compartments += 1
        if self._seen.compartments.setdefault(name, what) != what:
            self._fail(Check.CONFLICT, "two contents for one closed part")
        if not self._failures:
            self._sink.compartment(CarriedCompartment(id=name, file=file))

    def _compartment_name(self, body: FrameReader, size: int) -> str:
        length = int.from_bytes(body.take(FRAME_PREFIX), "big") if size >= FRAME_PREFIX else size
        if length > min(_LONGEST_NAME, size - FRAME_PREFIX):
            raise Refused(Check.BODY_FRAMES, "a closed part has no name")
        try:
            return body.take(length).decode("ascii")
        except UnicodeDecodeError:
            raise Refused(Check.BODY_FRAMES, "a closed part has no name") from None

    def _bundle(self, body: FrameReader, size: int) -> None:
        if self._manifest.kind != COURIER:
            raise Refused(Check.BODY_FRAMES, "a packet inside one that is no courier's")
        file = self._staged(body, size)
        self._report.bundles += 1
        if not self._failures:
            self._sink.bundle(file)

    def _carry(self, kind: int, content: Staging) -> None:
        if not self._failures:
            self._sink.carried(Carried(type=kind, content=content))

    def _staged(self, body: FrameReader, size: int) -> Staging:
        staged = self._staging()
        for piece in body.take_pieces(size):
            staged.append(piece)
        return staged

    def _check_compartments(self) -> None:
        announced = {one.id: (one.digest, one.size) for one in self._manifest.compartments}
        if announced != self._seen.compartments:
            self._fail(Check.BODY_FRAMES, "other closed parts than announced")

    def _check_chains(self) -> None:
        try:
            check_ranges(self._seen.headers, self._manifest.ranges)
        except BrokenChain as error:
            self._fail(Check.CHAINS, error.reason)

    def _check_checkpoints(self) -> None:
        for announced in self._manifest.ranges:
            checkpoint = self._verified(announced)
            if checkpoint is None:
                self._fail(Check.CHECKPOINTS, "a row of entries has no valid one")
            elif not self._failures:
                self._sink.checkpoint(checkpoint)

    def _verified(self, announced: FeedRange) -> SignedObject | None:
        """Return a checkpoint for the end of a range that the feed's own keys signed."""
        keys = self._keys.keys_of(announced.feed) or self._known.keys_of(announced.feed)
        if keys is None:
            return None
        end = (announced.feed, announced.last, announced.tip)
        for _, signed in sorted(self._seen.checkpoints.get(end, {}).items(), key=lambda item: item[0]):
            try:
                verify_checkpoint(signed, keys, SuiteVerifier())
            except R2PError:
                continue
            return signed
        return None

    def _check_payloads(self) -> None:
        fitting: set[RevisionId] = set()
        for revision, what in self._seen.payloads.items():
            fixed = self._fixed_by(revision)
            if fixed is None:
                continue
            if what != (fixed.commitment, fixed.length):
                self._fail(Check.COMMITMENTS, "a late content differs")
            fitting.add(revision)
        self._report.fitting = frozenset(fitting)
        self._report.waiting = frozenset(self._seen.payloads.keys() - fitting)

    def _fixed_by(self, revision: RevisionId) -> Committed | None:
        header = self._seen.headers.get(revision)
        if header is not None:
            return Committed(commitment=header.commitment, length=header.length)
        return self._known.proven(revision)


def _statement(content: bytes) -> SignedObject | None:
    try:
        return object_from_bytes(content)
    except R2PError:
        return None


def _is_whole(content: bytes) -> bool:
    """Tell whether only its kind or signature list is bad: such a statement refuses nothing."""
    try:
        parts = list(frames(content))
        return len(parts) == 3 and isinstance(canonical.decode(parts[1]), dict)
    except R2PError:
        return False


def _in_memory(content: bytes) -> Staging:
    staged = MemoryStaging()
    staged.append(content)
    return staged
