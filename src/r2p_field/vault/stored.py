"""A revision as it lies here, and how it is read from a row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final, TypeVar

import msgspec

from r2p_field.domain.ids import BlobId, RevisionId
from r2p_field.ledger.encoding import is_hash
from r2p_field.ledger.entry import Claim, Entry
from r2p_field.ledger.errors import LedgerError
from r2p_field.ledger.payload import decode_payload
from r2p_field.ledger.revision import Header, Revision, decode_header
from r2p_field.vault.errors import VaultDamaged

_T = TypeVar("_T")
_BATCH: Final = 500
"""Records or ids in one question to the database."""
SELECT: Final = "SELECT header, proven, nonce, payload, claim, reason FROM revisions"


class Stored(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A revision with what is here of it.

    `payload` is None while it is absent; `claim` and `reason` are what carriers said.
    """

    header: Header
    proven: bool
    nonce: bytes = b""
    payload: bytes | None = None
    claim: Claim = Claim.NOTHING
    reason: str = ""

    def entry(self) -> Entry:
        """Return what the fold reads."""
        return Entry(header=self.header, proven=self.proven, payload=self.payload, claim=self.claim)


def full(revision: Revision, *, proven: bool = True) -> Stored:
    """Return a revision with its payload, ready to be kept."""
    return Stored(header=revision.header, proven=proven, nonce=revision.nonce, payload=revision.payload)


def read_row(row: tuple[bytes, int, bytes | None, bytes | None, int, str]) -> Stored:
    """Return what a row of `SELECT` holds. Raises VaultDamaged when its header is not what was written."""
    raw, proven, nonce, payload, claim, reason = row
    try:
        header = decode_header(raw)
    except LedgerError:
        raise VaultDamaged("An entry of these records is damaged.") from None
    return Stored(
        header=header,
        proven=bool(proven),
        nonce=nonce or b"",
        payload=payload,
        claim=Claim(claim),
        reason=reason,
    )


def joined(one: Stored, other: Stored) -> Stored:
    """Return what two tellings of one revision say together, whichever came first."""
    told = max((one.claim, one.reason), (other.claim, other.reason))
    whole = one if one.payload is not None else other
    return Stored(
        header=one.header,
        proven=one.proven or other.proven,
        nonce=whole.nonce,
        payload=whole.payload,
        claim=told[0],
        reason=told[1],
    )


def once_each(entries: Iterable[Stored]) -> dict[RevisionId, Stored]:
    """Return each revision once, with everything that was said of it."""
    found: dict[RevisionId, Stored] = {}
    for entry in entries:
        known = found.get(entry.header.id)
        found[entry.header.id] = entry if known is None else joined(known, entry)
    return found


def blobs_named(payload: bytes | None) -> set[BlobId]:
    """Return every photo or document that a payload names, wherever in its body, in any kind of record."""
    if payload is None or b'"blob"' not in payload:
        return set()
    try:
        return set(_blobs_in(decode_payload(payload).body))
    except LedgerError:
        return set()


def _blobs_in(value: Any) -> Iterator[BlobId]:
    if isinstance(value, dict):
        named = value.get("blob")
        if isinstance(named, dict) and is_hash(named.get("id")):
            yield BlobId(named["id"])
        for part in value.values():
            yield from _blobs_in(part)
    elif isinstance(value, list):
        for part in value:
            yield from _blobs_in(part)


def parts(items: Sequence[_T]) -> Iterator[Sequence[_T]]:
    """Cut a long list into parts that fit one question to the database."""
    for start in range(0, len(items), _BATCH):
        yield items[start : start + _BATCH]
