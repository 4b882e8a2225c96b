"""The content of each type of frame, written and read (the table of docs/formats.md section 7).

Readers raise BadFrame; which check that fails is decided by whoever reads the body.
"""

from __future__ import annotations

import re
from typing import Final

from r2p_field.bundle.contents import CHUNK_SIZE, BlobChunk, CarriedRevision, LatePayload, PayloadState
from r2p_field.domain.ids import BlobId, RevisionId
from r2p_field.ledger.encoding import FRAME_PREFIX, frame
from r2p_field.ledger.revision import NONCE_SIZE, Header, decode_header

HASH_SIZE: Final = 32
INDEX_SIZE: Final = 4
_REASON: Final = re.compile(rb"[a-z][a-z0-9_.-]{0,63}")


class BadFrame(ValueError):
    """A frame whose content is cut off or not of its type's shape."""


def write_revision(revision: CarriedRevision) -> bytes:
    """Return the content of a frame of type 3."""
    head = bytes((revision.state,)) + frame(revision.header.raw)
    if revision.state is PayloadState.FULL:
        return head + revision.nonce + revision.payload
    return head + revision.reason.encode("ascii")


def split_revision(content: bytes) -> tuple[PayloadState, bytes, bytes]:
    """Return the state, the header's bytes and what follows them."""
    start = 1 + FRAME_PREFIX
    end = start + int.from_bytes(content[1:start], "big")
    if end > len(content):
        raise BadFrame("an entry is cut off")
    try:
        state = PayloadState(content[0])
    except ValueError:
        raise BadFrame("an entry is in no known state") from None
    rest = content[end:]
    if state is PayloadState.FULL and len(rest) < NONCE_SIZE:
        raise BadFrame("an entry is cut off")
    if state is PayloadState.WITHHELD and not _REASON.fullmatch(rest):
        raise BadFrame("an entry is withheld without a reason")
    if state is PayloadState.ERASED and rest:
        raise BadFrame("an erased entry has content")
    return state, content[start:end], rest


def join_revision(state: PayloadState, header: Header, rest: bytes) -> CarriedRevision:
    """Put together what `split_revision` took apart, once the header is read."""
    if state is PayloadState.FULL:
        return CarriedRevision(header=header, state=state, nonce=rest[:NONCE_SIZE], payload=rest[NONCE_SIZE:])
    return CarriedRevision(header=header, state=state, reason=rest.decode("ascii"))


def read_revision(content: bytes) -> CarriedRevision:
    """Read the content of a frame of type 3. Raises BadFrame, BadHeader or NotCanonical."""
    state, header, rest = split_revision(content)
    return join_revision(state, decode_header(header), rest)


def write_payload(payload: LatePayload) -> bytes:
    """Return the content of a frame of type 4."""
    return bytes.fromhex(payload.revision) + payload.nonce + payload.payload


def read_payload(content: bytes) -> LatePayload:
    """Read the content of a frame of type 4."""
    start = HASH_SIZE + NONCE_SIZE
    if len(content) < start:
        raise BadFrame("a late content is cut off")
    return LatePayload(
        revision=RevisionId(content[:HASH_SIZE].hex()),
        nonce=content[HASH_SIZE:start],
        payload=content[start:],
    )


def write_chunk(chunk: BlobChunk) -> bytes:
    """Return the content of a frame of type 5."""
    return bytes.fromhex(chunk.blob) + chunk.index.to_bytes(INDEX_SIZE, "big") + chunk.data


def read_chunk(content: bytes) -> BlobChunk:
    """Read the content of a frame of type 5."""
    start = HASH_SIZE + INDEX_SIZE
    if not start < len(content) <= start + CHUNK_SIZE:
        raise BadFrame("a part of an attachment is empty, cut off or too long")
    return BlobChunk(
        blob=BlobId(content[:HASH_SIZE].hex()),
        index=int.from_bytes(content[HASH_SIZE:start], "big"),
        data=content[start:],
    )
