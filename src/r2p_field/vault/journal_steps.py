"""The steps that stand in a journal, one after another, damaged or not.

Only reading, and without a key: the sums of the frames tell which follows which
(https://www.sqlite.org/fileformat2.html, section 4).
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO, Final

HEADER: Final = 32
FRAME: Final = 24
"""Bytes before each page."""
_MOST: Final = 2**32 - 2
"""Pages of the largest file that there can be."""
_MAGIC: Final = b"\x37\x7f\x06"
"""How the journal begins; the fourth byte tells the order of its sums."""
_ORDERS: Final = {_MAGIC + b"\x83": ">", _MAGIC + b"\x82": "<"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """A page in the journal: its number, where its bytes begin, and whether its sums follow from before."""

    number: int
    at: int
    follows: bool


@dataclass(slots=True)
class Step:
    """The frames of one finished step; it is `whole` when all of them follow and none is of another day."""

    frames: list[Frame] = field(default_factory=list)
    whole: bool = True

    def leftover(self) -> int | None:
        """Return from which frame on this may be the rest of an older step, None where it cannot be that.

        Then that frame follows from nothing that is here, and the one after it from that frame.
        """
        first = next((at for at, one in enumerate(self.frames) if not one.follows), None)
        if first is None or not all(one.follows for one in self.frames[first + 1 : first + 2]):
            return None
        return first


def order_of(header: bytes) -> str | None:
    """Return the order in which a journal sums its words, None when its header tells none."""
    return _ORDERS.get(header[:4])


def steps(file: BinaryIO, size: int, most: int = _MOST) -> Iterator[Step]:
    """Yield the finished steps of a journal with pages of that size.

    The last frame of a step says how many pages there are then. A power cut may leave the head of another
    one half written, with old bytes in that place: a frame that does not follow ends no step when its sums
    show that it said nothing there, nor when it speaks of more than `most` pages.
    Without a header nothing is known of the sums, and every frame of the first one's day counts as following.
    """
    header = _read(file, 0, HEADER)
    order, before = order_of(header), header[24:32]
    salts = header[16:24] if header.startswith(_MAGIC) else None
    step = Step()
    for at in range(HEADER + FRAME, file.seek(0, os.SEEK_END) + 1, FRAME + size):
        head, body = _read(file, at - FRAME, FRAME), _read(file, at, size)
        salts = salts or head[8:16]
        follows = order is None or sums(before, head[:8] + body, order) == head[16:24]
        ends = int.from_bytes(head[4:8], "big")
        earlier, before = before, head[16:24]
        if head[8:16] != salts:
            step.whole = False
            continue
        if ends and not follows and (ends > most or (order and _said(earlier, body, before, order) == 0)):
            ends = 0
        step.frames.append(Frame(number=int.from_bytes(head[:4], "big"), at=at, follows=follows))
        step.whole = step.whole and follows
        if ends:
            yield step
            step = Step()


def _read(file: BinaryIO, at: int, size: int) -> bytes:
    """Read so many bytes; what cannot be read, or is cut off, is zeros, as of a bad sector."""
    try:
        file.seek(at)
        found = file.read(size)
    except OSError:
        found = b""
    return found.ljust(size, b"\0")


def _said(before: bytes, body: bytes, after: bytes, order: str) -> int:
    """Return the second word of a frame's head by its sums, which can be run backwards: nothing else fits."""
    second = int.from_bytes(after[4:], "big")
    first = int.from_bytes(after[:4], "big")
    words = struct.unpack(f"{order}{len(body) // 4}I", body)
    for one, other in zip(words[-2::-2], words[::-2], strict=True):
        second = (second - other - first) & 0xFFFFFFFF
        first = (first - one - second) & 0xFFFFFFFF
    return (second - int.from_bytes(before[4:], "big") - first) & 0xFFFFFFFF


def sums(before: bytes, data: bytes, order: str) -> bytes:
    """Return SQLite's two sums of a frame, going on from those of the frame before (8 bytes each)."""
    first, second = int.from_bytes(before[:4], "big"), int.from_bytes(before[4:], "big")
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for one, other in zip(words[::2], words[1::2], strict=True):
        first = (first + one + second) & 0xFFFFFFFF
        second = (second + other + first) & 0xFFFFFFFF
    return first.to_bytes(4, "big") + second.to_bytes(4, "big")
