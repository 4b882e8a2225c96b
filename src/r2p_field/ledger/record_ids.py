"""Who owns a record shows in its id: only the feed that made it can recompute it (docs/formats.md section 3).

A row of an external table gets the same id in every vault that imports it, so two imports make one record,
which nobody owns.
"""

import hashlib

from r2p_field.crypto.hashing import digest
from r2p_field.domain.ids import FeedId, ItemId, RecordId, uuid8
from r2p_field.ledger import canonical
from r2p_field.ledger.encoding import b64u_decode
from r2p_field.ledger.revision import Header


def owned_record(feed: FeedId, born: bytes) -> RecordId:
    """Return the id of a record that `feed` makes with 16 random bytes."""
    return RecordId(uuid8(digest("record", bytes.fromhex(feed), born)))


def origin_of(data_set: str, row: str) -> str:
    """Return the origin (hex) of a row of an external table, for the headers of its record."""
    return hashlib.sha256(canonical.encode([data_set, row])).hexdigest()


def external_record(origin: str) -> RecordId:
    """Return the id of the record that an external row becomes."""
    return RecordId(uuid8(digest("import", bytes.fromhex(origin))))


def external_item(data_set: str, row: str, list_name: str, key: str) -> ItemId:
    """Return the id of a thing in a list inside an imported record."""
    return ItemId(uuid8(digest("import", canonical.encode([data_set, row, list_name, key]))))


def is_birth(header: Header) -> bool:
    """Whether this revision proves that its writer owns its record."""
    return header.born is not None and owned_record(header.feed, b64u_decode(header.born)) == header.record


def is_external(header: Header) -> bool:
    """Whether this revision proves that its record comes from an external table."""
    return header.origin is not None and external_record(header.origin) == header.record
