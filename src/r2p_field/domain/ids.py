"""Ids have their own types, so that the wrong one is noticed before it does harm.

All are lower-case hex `str`: 64 digits where they are a SHA-256, 32 digits where they are a UUID (FORMATS
1, 2).
"""

from typing import Annotated, Final, NewType

from msgspec import Meta

FeedId = NewType("FeedId", str)
"""A device's hash-chained list of revisions: 64 hex digits."""
RevisionId = NewType("RevisionId", str)
"""One immutable change to a record: 64 hex digits."""
ObjectId = NewType("ObjectId", str)
"""A signed object (certificate, policy, checkpoint and so on): 64 hex digits."""
ProgrammeId = NewType("ProgrammeId", str)
"""A headquarters' trust domain: 64 hex digits."""
BlobId = NewType("BlobId", str)
"""An attachment's bytes: 64 hex digits."""
RecordId = NewType("RecordId", str)
"""An observation, grade, coding and so on: a UUIDv8 of 32 hex digits without hyphens."""
ItemId = NewType("ItemId", str)
"""One thing in a list inside a record: a UUIDv8 of 32 hex digits without hyphens."""
WaitingId = NewType("WaitingId", int)
"""A packet that waits for checking, by its number in this vault."""

_HASH: Final = Meta(pattern=r"^[0-9a-f]{64}\Z")
_UUID: Final = Meta(pattern=r"^[0-9a-f]{32}\Z")

RevisionIdField = Annotated[RevisionId, _HASH]
"""A revision id inside a record, checked when the record is read."""
BlobIdField = Annotated[BlobId, _HASH]
"""A blob id inside a record, checked when the record is read."""
HashField = Annotated[str, _HASH]
"""A SHA-256 inside a record, checked when the record is read."""
RecordIdField = Annotated[RecordId, _UUID]
"""A record id inside a record, checked when the record is read."""
ItemIdField = Annotated[ItemId, _UUID]
"""An item id inside a record, checked when the record is read."""


def uuid8(raw: bytes) -> str:
    """Give the UUIDv8 (RFC 9562 section 5.8) made of the first 16 bytes of `raw`, as 32 hex digits.

    `raw` is random, or a hash; the version and variant bits replace six of its bits. Raises ValueError for
    fewer than 16 bytes.
    """
    if len(raw) < 16:
        raise ValueError("a UUID needs 16 bytes")
    octets = bytearray(raw[:16])
    octets[6] = 0x80 | (octets[6] & 0x0F)
    octets[8] = 0x80 | (octets[8] & 0x3F)
    return octets.hex()


def item_id(raw: bytes) -> ItemId:
    """Give the id of a new thing in a list; `raw` is 16 random bytes, or a hash for imported rows."""
    return ItemId(uuid8(raw))
