"""A file of signed objects that need no secrecy: programme cards, requests, approvals.

ASCII `r2p/pack/1`, a zero byte, then the objects, each framed (docs/formats.md section 2). What a pack is
follows from its objects, never from its name.
"""

from collections.abc import Iterable
from typing import Final

from r2p_field.ledger.encoding import frame, frames
from r2p_field.ledger.errors import BadEncoding, BadPack
from r2p_field.ledger.signed import SignedObject, object_from_bytes

MAGIC: Final = b"r2p/pack/1\0"
MAX_SIZE: Final = 16 * 1024 * 1024
"""Bytes of a pack."""
MAX_OBJECTS: Final = 10_000


def encode_pack(objects: Iterable[SignedObject]) -> bytes:
    """Write signed objects into one file. Raises BadPack when they are too many or too large."""
    parts = [frame(signed.to_bytes()) for signed in objects]
    raw = MAGIC + b"".join(parts)
    if len(parts) > MAX_OBJECTS or len(raw) > MAX_SIZE:
        raise BadPack("it would hold more than 16 MiB or 10,000 statements")
    return raw


def decode_pack(raw: bytes) -> tuple[SignedObject, ...]:
    """Read the signed objects of a file, in its order. Raises BadPack, BadObject or NotCanonical."""
    if len(raw) > MAX_SIZE:
        raise BadPack("it is larger than 16 MiB")
    if not raw.startswith(MAGIC):
        raise BadPack("it does not begin like one")
    try:
        parts = list(frames(raw[len(MAGIC) :]))
    except BadEncoding:
        raise BadPack("it is cut off") from None
    if len(parts) > MAX_OBJECTS:
        raise BadPack("it holds more than 10,000 statements")
    return tuple(object_from_bytes(part) for part in parts)
