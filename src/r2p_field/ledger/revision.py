"""One immutable step of a record: a header that is never lost and a payload that can be taken away.

The header chains the writer's steps and commits to the payload by a salted hash, so a payload can be withheld
or erased without breaking the chain, and nobody can guess what it said (docs/formats.md section 3).
"""

import re
from collections.abc import Callable, Sequence
from typing import Final

import msgspec

from r2p_field.crypto.hashing import digest
from r2p_field.crypto.randomness import random_bytes
from r2p_field.domain.ids import FeedId, RecordId, RevisionId
from r2p_field.ledger import canonical
from r2p_field.ledger.clock import Hlc
from r2p_field.ledger.encoding import b64u_encode
from r2p_field.ledger.errors import BadHeader

VERSION: Final = 1
"""The version of headers that this program writes and folds."""
MAX_HEADER: Final = 16 * 1024
"""Bytes of a header."""
MAX_PARENTS: Final = 64
MAX_KIND: Final = 64
"""Characters of a kind."""
NONCE_SIZE: Final = 16
BORN_SIZE: Final = 16

_IDS: Final = re.compile(
    r"[0-9a-f]{64} [0-9a-f]{64} [0-9a-f]{32} [0-9a-f]{16} [a-z][a-z0-9_.-]{0,63}", re.ASCII
)
_HASH: Final = re.compile(r"[0-9a-f]{64}")
_BORN: Final = re.compile(r"[A-Za-z0-9_-]{21}[AQgw]")


class _Wire(msgspec.Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """The names of a header in the order in which canonical JSON writes them."""

    born: str | None = None
    commitment: str
    feed: str
    form: int
    hlc: str
    kind: str
    length: int
    origin: str | None = None
    parents: tuple[str, ...]
    prev: str | None = None
    record: str
    seq: int
    v: int


class Header(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What is known of a revision even when its payload is not here.

    `raw` are the bytes as received, the truth, with whatever a newer version added; `id` is their hash.
    `seq` counts from 0 on the writer's `feed`; `prev` is None exactly there. `born` (b64u) marks the first
    revision of a record that the writer owns, `origin` a record from an external table. `parents` are the
    heads that the author saw; `length` are the bytes of the payload.
    """

    id: RevisionId
    raw: bytes
    v: int
    feed: FeedId
    seq: int
    prev: RevisionId | None
    record: RecordId
    born: str | None
    origin: str | None
    parents: tuple[RevisionId, ...]
    hlc: Hlc
    kind: str
    form: int
    commitment: str
    length: int


class Revision(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A header with the nonce and payload that its commitment binds."""

    header: Header
    nonce: bytes
    payload: bytes


_DECODER: Final = msgspec.json.Decoder(_Wire)
_ENCODER: Final = msgspec.json.Encoder()


def decode_header(raw: bytes) -> Header:
    """Read a header and give it its id.

    Raises NotCanonical or BadHeader: no chain can stand on such bytes, and the whole packet is refused.
    A header of a later version is read like any other, since all names keep their meaning.
    """
    if len(raw) > MAX_HEADER:
        raise BadHeader("it is larger than 16 KiB")
    wire = _read(raw)
    if reason := _fault(wire):
        raise BadHeader(reason)
    return _header(raw, wire)


def commitment(nonce: bytes, payload: bytes) -> str:
    """Return the salted hash by which a header binds its payload (hex)."""
    return digest("pay", nonce, payload).hex()


def fits(header: Header, nonce: bytes, payload: bytes) -> bool:
    """Whether a nonce and a payload are those that the header commits to."""
    return (
        len(payload) == header.length
        and len(nonce) == NONCE_SIZE
        and commitment(nonce, payload) == header.commitment
    )


def write_header(
    *,
    feed: FeedId,
    seq: int,
    prev: RevisionId | None,
    record: RecordId,
    parents: Sequence[RevisionId],
    hlc: Hlc,
    kind: str,
    form: int,
    commitment: str,
    length: int,
    born: bytes | None = None,
    origin: str | None = None,
) -> Header:
    """Make a header of this version; `born` are the 16 bytes of a record's first revision.

    Raises BadHeader when a value lies outside its column.
    """
    wire = _Wire(
        born=None if born is None else b64u_encode(born),
        commitment=commitment,
        feed=feed,
        form=form,
        hlc=hlc,
        kind=kind,
        length=length,
        origin=origin,
        parents=tuple(sorted(set(parents))),
        prev=prev,
        record=record,
        seq=seq,
        v=VERSION,
    )
    return decode_header(_ENCODER.encode(wire))


def new_revision(
    *,
    feed: FeedId,
    seq: int,
    prev: RevisionId | None,
    record: RecordId,
    parents: Sequence[RevisionId],
    hlc: Hlc,
    kind: str,
    form: int,
    payload: bytes,
    born: bytes | None = None,
    origin: str | None = None,
    randomness: Callable[[int], bytes] = random_bytes,
) -> Revision:
    """Bind a payload (see `payload.encode_payload`) under a fresh nonce and write its header."""
    nonce = randomness(NONCE_SIZE)
    header = write_header(
        feed=feed,
        seq=seq,
        prev=prev,
        record=record,
        parents=parents,
        hlc=hlc,
        kind=kind,
        form=form,
        commitment=commitment(nonce, payload),
        length=len(payload),
        born=born,
        origin=origin,
    )
    return Revision(header=header, nonce=nonce, payload=payload)


def _read(raw: bytes) -> _Wire:
    """Decode once; only what a newer version extended pays for the general proof that it is canonical."""
    try:
        wire = _DECODER.decode(raw)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        canonical.decode(raw)
        raise BadHeader("a name is missing or of another type") from None
    if _ENCODER.encode(wire) != raw:
        canonical.decode(raw)
    return wire


def _fault(wire: _Wire) -> str | None:
    """Name what lies outside its column, if anything does."""
    if not _IDS.fullmatch(f"{wire.feed} {wire.commitment} {wire.record} {wire.hlc} {wire.kind}"):
        return "an id, the clock or the kind is not written as prescribed"
    if not (0 <= wire.seq <= canonical.MAX_INTEGER and 1 <= wire.form <= canonical.MAX_INTEGER):
        return "a number lies outside its limits"
    if not 1 <= wire.v <= canonical.MAX_INTEGER or not 0 <= wire.length <= canonical.MAX_SIZE:
        return "a number lies outside its limits"
    if (wire.seq == 0) != (wire.prev is None):
        return "prev is absent exactly at seq 0"
    if wire.prev is not None and not _HASH.fullmatch(wire.prev):
        return "prev is no id"
    return _fault_of_parents(wire.parents) or _fault_of_birth(wire.born, wire.origin)


def _fault_of_parents(parents: tuple[str, ...]) -> str | None:
    if len(parents) > MAX_PARENTS:
        return "it names more than 64 parents"
    if not all(_HASH.fullmatch(parent) for parent in parents):
        return "a parent is no id"
    if len(parents) > 1 and list(parents) != sorted(set(parents)):
        return "its parents are not sorted, each once"
    return None


def _fault_of_birth(born: str | None, origin: str | None) -> str | None:
    if born is not None and origin is not None:
        return "born and origin exclude each other"
    if born is not None and not _BORN.fullmatch(born):
        return "born is not 16 bytes"
    if origin is not None and not _HASH.fullmatch(origin):
        return "origin is no hash"
    return None


def _header(raw: bytes, wire: _Wire) -> Header:
    return Header(
        id=RevisionId(digest("rev", raw).hex()),
        raw=raw,
        v=wire.v,
        feed=FeedId(wire.feed),
        seq=wire.seq,
        prev=None if wire.prev is None else RevisionId(wire.prev),
        record=RecordId(wire.record),
        born=wire.born,
        origin=wire.origin,
        parents=wire.parents,  # type: ignore[arg-type]
        hlc=Hlc(wire.hlc),
        kind=wire.kind,
        form=wire.form,
        commitment=wire.commitment,
        length=wire.length,
    )
