"""Taking a stream of frames apart, in constant memory and within limits.

frame(x) = u32 length || x; in a body x begins with one byte that says what it is (docs/formats.md section 7).
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum

from r2p_field.bundle.errors import Check, Refused
from r2p_field.bundle.staging import PIECE
from r2p_field.ledger.encoding import FRAME_PREFIX


class FrameType(IntEnum):
    """What a frame of the body holds. Other numbers belong to newer versions: kept as bytes."""

    OBJECT = 1
    CHECKPOINT = 2
    REVISION = 3
    PAYLOAD = 4
    BLOB_CHUNK = 5
    COMPARTMENT = 6
    RECEIPT = 7
    BUNDLE = 8


SIGNED_TYPES = frozenset({FrameType.OBJECT, FrameType.CHECKPOINT, FrameType.RECEIPT})
"""Frames that hold one signed object each."""


def typed_frame(kind: int, *parts: bytes) -> bytes:
    """Return frame(u8 kind || parts)."""
    size = 1 + sum(map(len, parts))
    return b"".join((size.to_bytes(FRAME_PREFIX, "big"), bytes((kind,)), *parts))


def typed_frame_head(kind: int, size: int) -> bytes:
    """Return the beginning of a frame whose `size` bytes of content follow in pieces."""
    return (size + 1).to_bytes(FRAME_PREFIX, "big") + bytes((kind,))


class FrameReader:
    """Reads frames from pieces of bytes: ask for the next `head`, then `take` all of its content.

    Raises Refused (BODY_FRAMES) when a frame is empty or the bytes end in the middle of one.
    """

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._buffer = b""
        self._at = 0

    def head(self) -> tuple[int, int] | None:
        """Return the type of the next frame and the bytes of its content, or None at the end."""
        if not self._fill(1):
            return None
        size = int.from_bytes(self.take(FRAME_PREFIX), "big")
        if size == 0:
            raise Refused(Check.BODY_FRAMES, "an empty part")
        return self.take(1)[0], size - 1

    def take(self, count: int) -> bytes:
        """Return exactly `count` bytes; callers bound `count` before."""
        if not self._fill(count):
            raise Refused(Check.BODY_FRAMES, "it ends in the middle of a part")
        start = self._at
        self._at = start + count
        return self._buffer[start : self._at]

    def take_pieces(self, count: int) -> Iterator[bytes]:
        """Yield `count` bytes in pieces, for content that may not fit in memory."""
        while count:
            piece = self.take(min(count, PIECE))
            count -= len(piece)
            yield piece

    def _fill(self, count: int) -> bool:
        """Make sure that `count` bytes are at hand; False when the stream ends before."""
        held = len(self._buffer) - self._at
        if held >= count:
            return True
        gathered = [self._buffer[self._at :]]
        while held < count:
            piece = next(self._pieces, None)
            if piece is None:
                break
            gathered.append(piece)
            held += len(piece)
        self._buffer, self._at = b"".join(gathered), 0
        return held >= count
