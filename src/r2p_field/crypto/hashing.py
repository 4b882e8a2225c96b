"""Hashes with a purpose: the same bytes under two purposes never give the same hash.

Every hashed or signed object has its own context prefix (docs/formats.md section 2).
"""

from __future__ import annotations

import hashlib
import re
from typing import Protocol

DIGEST_SIZE = 32
"""Bytes of a SHA-256 digest."""

_KIND = re.compile(r"[a-z][a-z0-9-]{0,62}")


class Hasher(Protocol):
    """A running hash, for content that does not fit in memory."""

    def update(self, data: bytes | bytearray | memoryview, /) -> None:
        """Add `data`."""

    def digest(self) -> bytes:
        """Return the 32 bytes so far."""


def context(kind: str) -> bytes:
    """Return the prefix of a kind: `r2p/<kind>/1` and a zero byte.

    Raises ValueError for a name that is not lower-case letters, digits and hyphens (a mistake of ours).
    """
    if not _KIND.fullmatch(kind):
        raise ValueError(f"not a kind: {kind!r}")
    return b"r2p/" + kind.encode("ascii") + b"/1\0"


def hasher(kind: str) -> Hasher:
    """Start a SHA-256 of `context(kind)` followed by whatever is added."""
    return hashlib.sha256(context(kind))


def digest(kind: str, *parts: bytes) -> bytes:
    """Return SHA-256 of `context(kind)` and the parts, joined without separators (32 bytes).

    Callers give every part but the last a fixed length, or one hash would stand for two lists of parts.
    """
    running = hasher(kind)
    for part in parts:
        running.update(part)
    return running.digest()
