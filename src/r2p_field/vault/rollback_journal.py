"""The slower journal, read without SQLite: which pages of a file it puts back after a crash.

Only reading, and without a key (https://www.sqlite.org/fileformat2.html, section 3). The journal holds the
pages as they were before a step; while it says so, the file is as before the step only together with it.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import BinaryIO, Final

_MAGIC: Final = bytes.fromhex("d9d505f920a163d7")
_HEAD: Final = 28
_ROUND: Final = 8
"""Bytes around each page: its number before it, its sum behind it."""
_APART: Final = 200
"""Every so many bytes, from the end, one counts into the sum."""
_UNTIL_THE_END: Final = 0xFFFFFFFF
_SECTORS: Final = range(32, 65_537)


def put_back(journal: BinaryIO, size: int) -> Iterator[tuple[int, int]]:
    """Yield number and place of every page that would be put back into a file with pages of that size.

    Like SQLite it ends at the first page whose sum is wrong, and yields nothing for a journal that is over.
    Raises OSError.
    """
    end, at = journal.seek(0, os.SEEK_END), 0
    while at + _HEAD <= end:
        head = _read(journal, at, _HEAD)
        count, nonce, pages, sector, page = (
            int.from_bytes(head[n : n + 4], "big") for n in range(8, _HEAD, 4)
        )
        if not head.startswith(_MAGIC) or page != size or sector not in _SECTORS:
            return
        at += sector
        there = max(0, end - at) // (size + _ROUND)
        for _ in range(there if count == _UNTIL_THE_END else min(count, there)):
            number = int.from_bytes(_read(journal, at, 4), "big")
            data = _read(journal, at + 4, size)
            if int.from_bytes(_read(journal, at + 4 + size, 4), "big") != _sum(data, nonce):
                return
            if number <= pages:
                yield number, at + 4
            at += size + _ROUND
        at += -at % sector


def _sum(data: bytes, nonce: int) -> int:
    return (nonce + sum(data[len(data) - _APART : 0 : -_APART])) & 0xFFFFFFFF


def _read(file: BinaryIO, at: int, size: int) -> bytes:
    file.seek(at)
    return file.read(size).ljust(size, b"\0")
