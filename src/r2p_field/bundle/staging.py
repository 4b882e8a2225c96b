"""Where a packet lies while it is checked or made: in memory when small, in the vault when not.

What is staged is plaintext, so it never reaches a disk unencrypted: `MemoryStaging` keeps it in memory, and
the vault offers a `Staging` of its own whose pages are encrypted.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

PIECE = 256 * 1024
"""Bytes that are handed on at a time."""


class Staging(Protocol):
    """Bytes that grow at the end and can be read anywhere. Calls carry at most 1 MiB."""

    @property
    def size(self) -> int:
        """Bytes so far."""

    def append(self, data: bytes, /) -> None:
        """Add bytes at the end."""

    def read(self, start: int, count: int, /) -> bytes:
        """Return `count` bytes from `start`, fewer only at the end."""


class MemoryStaging:
    """A `Staging` for what is small."""

    __slots__ = ("_data",)

    def __init__(self) -> None:
        self._data = bytearray()

    @property
    def size(self) -> int:
        """Bytes so far."""
        return len(self._data)

    def append(self, data: bytes, /) -> None:
        """Add bytes at the end."""
        self._data += data

    def read(self, start: int, count: int, /) -> bytes:
        """Return `count` bytes from `start`, fewer only at the end."""
        return bytes(memoryview(self._data)[start : start + count])


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of what is staged: `size` bytes from `start`."""

    staging: Staging
    start: int
    size: int

    @classmethod
    def whole(cls, staging: Staging) -> Section:
        """Return all that is staged."""
        return cls(staging=staging, start=0, size=staging.size)

    def read(self) -> bytes:
        """Return the whole part; only for what is known to be small."""
        return b"".join(self.pieces())

    def pieces(self) -> Iterator[bytes]:
        """Yield the part in order, `PIECE` bytes at a time."""
        end = self.start + self.size
        for start in range(self.start, end, PIECE):
            yield self.staging.read(start, min(PIECE, end - start))
