"""Attachments in parts: cut for the way, named by a salted hash, whole only when every part is there.

The salt keeps anybody from finding out whether a known file is among the attachments (docs/formats.md
section 7).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from r2p_field.bundle.contents import CHUNK_SIZE, BlobChunk
from r2p_field.crypto.hashing import hasher
from r2p_field.domain.ids import BlobId


def blob_id(salt: bytes, pieces: Iterable[bytes]) -> BlobId:
    """Return the name of an attachment: H("blob", salt of 16 bytes, its bytes)."""
    running = hasher("blob")
    running.update(salt)
    for piece in pieces:
        running.update(piece)
    return BlobId(running.digest().hex())


def chunk_count(size: int) -> int:
    """Return how many chunks an attachment of `size` bytes has; an empty one has none."""
    return -(-size // CHUNK_SIZE)


def cut(blob: BlobId, data: bytes) -> Iterator[BlobChunk]:
    """Yield the chunks of an attachment."""
    for index, start in enumerate(range(0, len(data), CHUNK_SIZE)):
        yield BlobChunk(blob=blob, index=index, data=data[start : start + CHUNK_SIZE])


def is_whole(blob: BlobId, salt: bytes, size: int, chunks: Iterable[bytes]) -> bool:
    """Tell whether these chunks, in order, are the attachment that a payload names."""
    running = hasher("blob")
    running.update(salt)
    count = 0
    for chunk in chunks:
        running.update(chunk)
        count += len(chunk)
    return count == size and running.digest().hex() == blob
