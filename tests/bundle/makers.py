"""Packets for tests: a device with a feed, its packet made properly, and the same with one thing bent."""

from __future__ import annotations

import hashlib
import io
import zlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

from r2p_field.bundle.contents import CarriedRevision, CollectedBody, Contents, PayloadState
from r2p_field.bundle.frame_contents import write_revision
from r2p_field.bundle.frames import FrameType, typed_frame
from r2p_field.bundle.open_body import BodyReport, Committed, collect_body
from r2p_field.bundle.open_cover import Unwrapped, unwrap
from r2p_field.bundle.padding import padded_size
from r2p_field.bundle.seal import Cover, Sealed, seal
from r2p_field.crypto.age import Identity, seal_bytes
from r2p_field.crypto.hashing import digest
from r2p_field.crypto.signing import PublicKeys, SigningKeys
from r2p_field.domain.ids import FeedId, ProgrammeId, RevisionId
from r2p_field.ledger import canonical
from r2p_field.ledger.checkpoint import make_checkpoint
from r2p_field.ledger.clock import Hlc
from r2p_field.ledger.encoding import b64u_encode, frame
from r2p_field.ledger.feed import FeedRange
from r2p_field.ledger.keys import feed_of, key_value
from r2p_field.ledger.record_ids import owned_record
from r2p_field.ledger.revision import Revision, new_revision
from r2p_field.ledger.signed import SignedObject, sign_object

PROGRAMME = ProgrammeId("ab" * 32)
HQ = Identity(bytes(32))
BORN = bytes(range(16))


@cache
def keys(name: str = "device") -> SigningKeys:
    return SigningKeys(1, (digest("keys", name.encode(), b"1"), digest("keys", name.encode(), b"2")))


def fixed(count: int) -> bytes:
    return bytes(count)


@cache
def chain(name: str, length: int, *, first: int = 0, text: str = "seen") -> tuple[Revision, ...]:
    """Return the first revisions of one record in the feed of `name`; from seq `first` on they say `text`."""
    feed = feed_of(keys(name).public_keys)
    made: list[Revision] = []
    for seq in range(length):
        prev = made[-1].header.id if made else None
        said = text if seq >= first else "seen"
        made.append(
            new_revision(
                feed=feed,
                seq=seq,
                prev=prev,
                record=owned_record(feed, BORN),
                parents=[prev] if prev else [],
                hlc=Hlc(f"{seq + 1:016x}"),
                kind="observation",
                form=1,
                payload=canonical.encode({"body": {"note": f"{said} {seq}"}}),
                born=BORN if seq == 0 else None,
                randomness=fixed,
            )
        )
    return tuple(made)


def full(revision: Revision) -> CarriedRevision:
    return CarriedRevision(
        header=revision.header,
        state=PayloadState.FULL,
        nonce=revision.nonce,
        payload=revision.payload,
    )


def withheld(revision: Revision, reason: str = "consent") -> CarriedRevision:
    return CarriedRevision(header=revision.header, state=PayloadState.WITHHELD, reason=reason)


def erased(revision: Revision) -> CarriedRevision:
    return CarriedRevision(header=revision.header, state=PayloadState.ERASED)


@cache
def request(name: str = "device", programme: str = PROGRAMME) -> SignedObject:
    body = {
        "keys": key_value(keys(name).public_keys),
        "nonce": b64u_encode(bytes(16)),
        "programme": programme,
        "recipient": b64u_encode(HQ.recipient.raw),
        "role": "field",
        "suite": 1,
        "v": 1,
    }
    return sign_object("enrol", body, [keys(name)])


@cache
def certificate(name: str = "device", programme: str = PROGRAMME) -> SignedObject:
    """A certificate as far as packets look at it: the programme, and the keys."""
    body = {
        "feed": feed_of(keys(name).public_keys),
        "keys": key_value(keys(name).public_keys),
        "programme": programme,
    }
    return sign_object("cert", body, [keys("registrar")])


def range_of(revisions: Iterable[Revision]) -> FeedRange:
    held = list(revisions)
    last = held[-1].header
    return FeedRange(feed=last.feed, first=held[0].header.seq, last=last.seq, tip=last.id)


@cache
def checkpoint(name: str, tip: Revision) -> SignedObject:
    return make_checkpoint(keys(name), tip.header.seq, tip.header.id)


def cover(**changes: Any) -> Cover:
    plain = Cover(
        kind="field",
        programme=PROGRAMME,
        epoch=1,
        request=request(),
        certificate=certificate(),
        bundle_no=1,
        policy_version=1,
        app="test 1",
    )
    return replace(plain, **changes)


def sealed(
    the_cover: Cover | None = None, contents: Contents | None = None, **options: Any
) -> tuple[bytes, Sealed]:
    sink = io.BytesIO()
    made = seal(
        sink,
        the_cover or cover(),
        contents or Contents(),
        sender=options.pop("sender", keys()),
        recipients=options.pop("recipients", [HQ.recipient]),
        **{"decoys": False, **options},
    )
    return sink.getvalue(), made


@dataclass
class Held:
    """What a vault holds already."""

    keys: dict[FeedId, PublicKeys] = field(default_factory=dict)
    headers: dict[RevisionId, Committed] = field(default_factory=dict)

    def keys_of(self, feed: FeedId, /) -> PublicKeys | None:
        return self.keys.get(feed)

    def proven(self, revision: RevisionId, /) -> Committed | None:
        return self.headers.get(revision)


def unwrapped(file: bytes, **options: Any) -> Unwrapped:
    identities = options.pop("keys", [HQ])
    programmes = options.pop("programmes", {PROGRAMME})
    return unwrap(io.BytesIO(file), options.pop("size", len(file)), identities, programmes, **options)


def opened(file: bytes, held: Held | None = None) -> tuple[CollectedBody, BodyReport]:
    return collect_body(unwrapped(file), held or Held())


@dataclass
class Bench:
    """A packet taken to pieces: bend one of them, then `file()` signs and seals the rest as it should be."""

    frames: list[bytes]
    value: dict[str, Any]
    signer: SigningKeys = field(default_factory=keys)
    packed: bytes | None = None
    keep: frozenset[str] = frozenset()
    """Names of the manifest that are not brought in line with the body."""
    bend_manifest: Callable[[bytes], bytes] = bytes
    bend_signatures: Callable[[bytes], bytes] = bytes
    bend_plain: Callable[[bytes], bytes] = bytes

    def file(self) -> bytes:
        return seal_bytes(self.plain(), [HQ.recipient])

    def plain(self) -> bytes:
        body = b"".join(self.frames)
        packed = zlib.compress(body) if self.packed is None else self.packed
        line = {
            "body_sha256": hashlib.sha256(packed).hexdigest(),
            "body_size": len(packed),
            "count": len(self.frames),
            "plain_size": len(body),
        }
        value = self.value | {name: part for name, part in line.items() if name not in self.keep}
        signed = sign_object("bundle", value, [self.signer])
        parts = self.bend_manifest(signed.body), self.bend_signatures(signed.signature_list), packed
        framed = b"".join(frame(part) for part in parts)
        plain = len(framed).to_bytes(8, "big") + framed
        return self.bend_plain(plain + bytes(padded_size(len(framed)) - len(plain)))


def bench(length: int = 3, **changes: Any) -> Bench:
    """A good packet of the first `length` revisions of the device, in pieces."""
    revisions = chain("device", length)
    _, made = sealed(cover(ranges=(range_of(revisions),), **changes))
    frames = [
        typed_frame(FrameType.OBJECT, request().to_bytes()),
        typed_frame(FrameType.CHECKPOINT, checkpoint("device", revisions[-1]).to_bytes()),
        *(revision_frame(full(one)) for one in revisions),
    ]
    return Bench(frames=frames, value=made.manifest.value())


def revision_frame(revision: CarriedRevision) -> bytes:
    return typed_frame(FrameType.REVISION, write_revision(revision))
