"""Packing and unpacking the body, with bounds that a small file cannot be made to burst.

A body inflates to exactly the size that was signed: at most 2 GiB, and at most 200 times its packed size
(docs/formats.md section 7). The writer keeps to the same bounds, or its own packets would be refused.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from r2p_field.bundle.errors import CannotSeal, Check, Refused
from r2p_field.bundle.frames import typed_frame, typed_frame_head
from r2p_field.bundle.staging import PIECE, Section, Staging

MAX_PLAIN = 2 * 1024**3
"""Bytes of an inflated body."""
MAX_RATIO = 200
MAX_FRAMES = 1_000_000
_LEVEL = 6
_STORED = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PackedBody:
    """A body as its cover will describe it: packed bytes and their SHA-256, plain size, number of frames."""

    packed: Section
    sha256: str
    plain_size: int
    count: int


class BodyWriter:
    """Packs frames one after the other into staging. Raises CannotSeal beyond what a packet may hold."""

    def __init__(self, staging: Callable[[], Staging]) -> None:
        self._staging = staging
        self._target = staging()
        self._deflate = zlib.compressobj(_LEVEL)
        self._plain_size = 0
        self._count = 0

    def frame(self, kind: int, *parts: bytes) -> None:
        """Add a frame that is given whole."""
        self._add(typed_frame(kind, *parts))
        self._count_frame()

    def frame_in_pieces(self, kind: int, size: int, pieces: Iterable[bytes]) -> None:
        """Add a frame of `size` bytes of content that come in pieces."""
        self._add(typed_frame_head(kind, size))
        for piece in pieces:
            self._add(piece)
        self._count_frame()

    def finish(self) -> PackedBody:
        """End the body. What packs so well that readers would refuse it is stored without packing."""
        _put(self._target, self._deflate.flush())
        if self._plain_size > MAX_RATIO * self._target.size:
            self._target = _stored(Section.whole(self._target), self._staging())
        packed = Section.whole(self._target)
        return PackedBody(
            packed=packed, sha256=sha256(packed), plain_size=self._plain_size, count=self._count
        )

    def _add(self, data: bytes) -> None:
        self._plain_size += len(data)
        if self._plain_size > MAX_PLAIN:
            raise CannotSeal(f"more than {MAX_PLAIN // 1024**3} GiB")
        _put(self._target, self._deflate.compress(data))

    def _count_frame(self) -> None:
        self._count += 1
        if self._count > MAX_FRAMES:
            raise CannotSeal(f"more than {MAX_FRAMES} parts")


def sha256(section: Section) -> str:
    """Return the hex SHA-256 of what is staged."""
    running = hashlib.sha256()
    for piece in section.pieces():
        running.update(piece)
    return running.hexdigest()


def refuse_giants(packed_size: int, plain_size: int) -> None:
    """Refuse a body by its announced sizes, before any of it is inflated. Raises Refused (INFLATE)."""
    if plain_size > MAX_PLAIN:
        raise Refused(Check.INFLATE, f"more than {MAX_PLAIN // 1024**3} GiB")
    if plain_size > MAX_RATIO * packed_size:
        raise Refused(Check.INFLATE, f"more than {MAX_RATIO} times its packed size")


def inflate(packed: Section, plain_size: int) -> Iterator[bytes]:
    """Yield the plain body in pieces; never more than `plain_size` bytes and one.

    Raises Refused (INFLATE) when it is damaged, or not exactly `plain_size` bytes to its very end.
    """
    inflater = zlib.decompressobj()
    missing = plain_size
    for piece in packed.pieces():
        for plain in _inflated(inflater, piece):
            missing -= len(plain)
            if missing < 0:
                raise Refused(Check.INFLATE, "it is longer than announced")
            yield plain
        if inflater.unused_data:
            raise Refused(Check.INFLATE, "bytes follow after its end")
    if missing or not inflater.eof:
        raise Refused(Check.INFLATE, "it is shorter than announced")


def _inflated(inflater: zlib._Decompress, piece: bytes) -> Iterator[bytes]:
    """Yield what one packed piece inflates to, a bounded piece at a time."""
    more = True
    while more:
        try:
            plain = inflater.decompress(piece, PIECE)
        except zlib.error:
            raise Refused(Check.INFLATE, "it is damaged") from None
        if plain:
            yield plain
        piece = inflater.unconsumed_tail
        more = bool(piece) or len(plain) == PIECE  # a full piece may leave some inside, with nothing to feed


def _stored(packed: Section, target: Staging) -> Staging:
    """Unpack our own body and write it again without packing."""
    inflater, deflate = zlib.decompressobj(), zlib.compressobj(_STORED)
    for piece in packed.pieces():
        for plain in _inflated(inflater, piece):
            _put(target, deflate.compress(plain))
    _put(target, deflate.flush())
    return target


def _put(target: Staging, data: bytes) -> None:
    if data:
        target.append(data)
