"""Bytes as text, and several byte strings in one: strict both ways, so that nothing has two spellings.

b64u is base64url (RFC 4648 section 5) without padding and with zero trailing bits; frame(x) is the length
of x as four big-endian bytes, then x (docs/formats.md, first lines and section 2).
"""

import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error
from collections.abc import Iterator
from typing import Final

from r2p_field.ledger.errors import BadEncoding

FRAME_PREFIX: Final = 4
"""Bytes of the length before a framed byte string."""

_HEX32: Final = re.compile(r"[0-9a-f]{32}")
_HEX64: Final = re.compile(r"[0-9a-f]{64}")


def b64u_encode(data: bytes | bytearray) -> str:
    """Write bytes as base64url without padding."""
    return urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def b64u_decode(text: str, size: int | None = None) -> bytes:
    """Read base64url without padding.

    Raises BadEncoding for anything that `b64u_encode` would not have written, or for another number of bytes
    than `size`.
    """
    try:
        data = urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except (Error, ValueError):
        raise BadEncoding("a value is no base64url") from None
    if b64u_encode(data) != text:
        raise BadEncoding("a value is not strict base64url")
    if size is not None and len(data) != size:
        raise BadEncoding(f"a value has {len(data)} bytes, not {size}")
    return data


def is_hash(text: object) -> bool:
    """Whether `text` is the hex of a SHA-256, as the ids of feeds, revisions and objects are."""
    return isinstance(text, str) and _HEX64.fullmatch(text) is not None


def is_uuid(text: object) -> bool:
    """Whether `text` is 32 hex digits, as the ids of records and items are."""
    return isinstance(text, str) and _HEX32.fullmatch(text) is not None


def frame(data: bytes) -> bytes:
    """Put the length in front, so that byte strings can stand one after another."""
    return len(data).to_bytes(FRAME_PREFIX, "big") + data


def frames(data: bytes) -> Iterator[bytes]:
    """Take apart what `frame` joined. Raises BadEncoding when the lengths do not fill `data` exactly."""
    at = 0
    while at < len(data):
        start = at + FRAME_PREFIX
        end = start + int.from_bytes(data[at:start], "big")
        if start > len(data) or end > len(data):
            raise BadEncoding("a frame is cut off")
        yield data[start:end]
        at = end
