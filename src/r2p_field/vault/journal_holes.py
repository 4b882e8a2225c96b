"""Noticing that a journal was damaged in its middle, before SQLite throws away what stands behind.

After a crash SQLite takes the journal up to the first frame whose sum is wrong and says nothing of the rest:
that is right for what the crash cut short, and wrong for a place that the disk lost. The two can be told
apart: with `synchronous = FULL` a step is only begun when the one before it is on the disk, so behind the
step that a crash cut short there is no whole one (https://www.sqlite.org/fileformat2.html, section 4).
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import BinaryIO, Final

from r2p_field.vault.errors import VaultDamaged
from r2p_field.vault.files import translated

_HEADER: Final = 32
_FRAME: Final = 24
_BIG_ENDIAN: Final = b"\x37\x7f\x06\x83"
_LITTLE_ENDIAN: Final = b"\x37\x7f\x06\x82"
_SIZES: Final = frozenset({4096, 16_384})
_ORDERS: Final = {_BIG_ENDIAN: ">", _LITTLE_ENDIAN: "<"}


def refuse_holes(database: Path) -> None:
    """Raise VaultDamaged when a whole step stands in the journal behind a damaged one. Reads only.

    To be called before the file is opened: closing it would throw away what stands behind. A journal that
    somebody writes meanwhile says nothing; opening finds that it is in use.
    """
    journal = database.with_name(f"{database.name}-wal")
    with translated():
        if not journal.is_file():
            return
        before = _state(journal)
        with journal.open("rb") as file:
            damaged = _has_hole(file)
        damaged = damaged and journal.is_file() and _state(journal) == before
    if damaged:
        raise VaultDamaged("The journal of these records is damaged.")


def _state(journal: Path) -> tuple[int, int]:
    found = journal.stat()
    return found.st_size, found.st_mtime_ns


def _has_hole(file: BinaryIO) -> bool:
    """Walk the frames of this journal; a step is whole when every sum in it follows from the one before."""
    header = file.read(_HEADER)
    order = _ORDERS.get(header[:4])
    size = int.from_bytes(header[8:12], "big")
    if order is None or size not in _SIZES:
        return False
    before, whole, damaged = header[24:32], True, False
    while len(head := file.read(_FRAME)) == _FRAME and len(body := file.read(size)) == size:
        of_this = head[8:16] == header[16:24]
        whole = whole and of_this and sums(before, head[:8] + body, order) == head[16:24]
        before = head[16:24]
        if of_this and int.from_bytes(head[4:8], "big"):
            if whole and damaged:
                return True
            damaged, whole = damaged or not whole, True
    return False


def sums(before: bytes, data: bytes, order: str) -> bytes:
    """Return SQLite's two sums of a frame, going on from those of the frame before (8 bytes each)."""
    first, second = int.from_bytes(before[:4], "big"), int.from_bytes(before[4:], "big")
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for one, other in zip(words[::2], words[1::2], strict=True):
        first = (first + one + second) & 0xFFFFFFFF
        second = (second + other + first) & 0xFFFFFFFF
    return first.to_bytes(4, "big") + second.to_bytes(4, "big")
