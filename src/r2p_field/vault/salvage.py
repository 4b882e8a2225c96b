"""Which table a row belongs to that was read without SQLite, and whether what it says proves itself.

The trees that say which page belongs to which table may be lost, so a row is known by its columns alone; the
tables that matter differ in them. What lies in a damaged page is taken only where it proves itself: by the
hash that names it, by the key that is derived from it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from r2p_field.crypto.age import Identity
from r2p_field.crypto.signing import SigningKeys
from r2p_field.domain.errors import R2PError
from r2p_field.ledger import canonical, keys
from r2p_field.ledger.revision import decode_header, fits
from r2p_field.vault.btree import Row, Value, rows
from r2p_field.vault.pages import PageFile, Trust

_TYPES: Final = {"i": int, "t": str, "b": bytes}
_SEED: Final = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class _Table:
    """The columns of a table in the order in which they are stored.

    Each is `i`, `t` or `b` (number, text, bytes), with `?` where it may be empty, `n` for the row's number;
    `later` gives what rows say that were written before their last columns were added.
    """

    columns: str
    numbered: bool = True
    later: tuple[Value, ...] = ()

    def holds(self, row: Row) -> bool:
        """Tell whether a row can be one of this table."""
        if self.numbered != (row.number is not None):
            return False
        shape = self.columns.split()
        missing = len(shape) - len(row.values)
        return 0 <= missing <= len(self.later) and all(map(_suits, shape, row.values))

    def whole(self, row: Row) -> tuple[Any, ...]:
        """Return all values of a row, with its number in its place."""
        missing = len(self.columns.split()) - len(row.values)
        values = row.values + self.later[len(self.later) - missing :]
        return (row.number, *values[1:]) if self.columns.startswith("n") else values


_TABLES: Final = {
    "meta": _Table(columns="t t", numbered=False),
    "keys": _Table(columns="n t t? i? b b i"),
    "feeds": _Table(columns="n b b? i"),
    "revisions": _Table(columns="n b i i b? b t i i t b b? b?"),
    "checkpoints": _Table(columns="i i b b i", numbered=False),
    "objects": _Table(columns="b b t b"),
    "confirmed": _Table(columns="b", numbered=False),
    "early": _Table(columns="b b b b"),
    "drafts": _Table(columns="t t? b t t", numbered=False, later=("observation",)),
    "blobs": _Table(columns="b b i"),
    "originals": _Table(columns="b b t", numbered=False),
    "sent": _Table(columns="n b t i b t t t i i", later=(0,)),
    "arrived": _Table(columns="n b b? b? i? t t t"),
    "waiting": _Table(columns="n b b? b b t b? t t"),
    "receipts": _Table(columns="b b b i b", numbered=False),
    "unknown_frames": _Table(columns="b i b"),
    "place_lists": _Table(columns="n t t t t i i t i b"),
    "places": _Table(columns="n i t i i? t t t t"),
}
_CHUNKS: Final = {"chunks": _Table(columns="b i b")}


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A row that may be taken over, under the name of its table.

    `cut`: its content is lost, not its head. `trust` is what the pages deserve in which it lies.
    """

    table: str
    values: tuple[Any, ...]
    trust: Trust
    cut: bool = False


def found_in(file: PageFile) -> Iterator[list[Found]]:
    """Yield what can be taken over from each page of `vault.db`, in order."""
    return _found(file, _TABLES)


def pieces_in(file: PageFile) -> Iterator[list[Found]]:
    """Yield the pieces of photos and documents that lie in each page of `blobs.db`, in order."""
    return _found(file, _CHUNKS)


def _found(file: PageFile, tables: dict[str, _Table]) -> Iterator[list[Found]]:
    for page in file.pages():
        told = (_taken(row, tables) for row in rows(file, page))
        yield [one for one in told if one is not None]


def _taken(row: Row, tables: dict[str, _Table]) -> Found | None:
    name = next((name for name, table in tables.items() if table.holds(row)), None)
    if name is None:
        return None
    values = tables[name].whole(row)
    if name == "revisions":
        return _revision(values, row.trust)
    if name in _ALWAYS_PROVEN or row.trust is Trust.DAMAGED:
        return _proven(name, values, row.trust)
    return Found(table=name, values=values, trust=row.trust)


def _proven(name: str, values: tuple[Any, ...], trust: Trust) -> Found | None:
    proof = _PROOFS.get(name)
    if proof is None or not _holds(proof, values):
        return None
    if name == "feeds" and trust is Trust.DAMAGED:
        values = (*values[:3], 0)
    return Found(table=name, values=values, trust=trust)


def _holds(proof: Callable[[tuple[Any, ...]], bool], values: tuple[Any, ...]) -> bool:
    try:
        return proof(values)
    except (R2PError, ValueError, TypeError, KeyError):
        return False


def _revision(values: tuple[Any, ...], trust: Trust) -> Found | None:
    """Take a revision whose header is the one its id names, its content only where that commits to it."""
    id_, claim, reason, header, nonce, payload = (values[at] for at in (1, 8, 9, 10, 11, 12))
    if not _holds(lambda _: decode_header(header).id == id_.hex(), values):
        return None
    whole = payload is None or fits(decode_header(header), nonce or b"", payload)
    told = (claim, reason) if trust and claim in (0, 1, 2) else (0, "")
    content = (nonce, payload) if whole and payload is not None else (None, None)
    return Found(table="revisions", values=(header, *told, *content), trust=trust, cut=not whole)


def _names_bytes(digest: bytes, *parts: bytes) -> bool:
    return hashlib.sha256(b"".join(parts)).digest() == digest


def _is_key(values: tuple[Any, ...]) -> bool:
    """Tell whether a public key is the one that belongs to the secret beside it."""
    purpose, public, secret = values[1], values[4], values[5]
    if purpose == "recipient":
        return bool(Identity(secret).recipient.raw == public)
    made = SigningKeys(1, (secret[:_SEED], secret[_SEED:]))
    return bool(keys.key_object(made.public_keys) == public)


def _is_feed(values: tuple[Any, ...]) -> bool:
    return (
        values[2] is None
        or keys.feed_of(keys.keys_from_value(canonical.decode(values[2]))) == values[1].hex()
    )


def _by_others(values: tuple[Any, ...]) -> bool:
    """What is put together proves it."""
    return bool(values)


_PROOFS: Final[dict[str, Callable[[tuple[Any, ...]], bool]]] = {
    "keys": _is_key,
    "feeds": _is_feed,
    "checkpoints": _by_others,
    "objects": lambda values: _names_bytes(values[0], values[3]),
    "early": lambda values: _names_bytes(values[1], values[2], values[3]),
    "waiting": lambda values: _names_bytes(values[1], values[3]),
    "unknown_frames": lambda values: _names_bytes(values[0], values[2]),
    "blobs": lambda values: len(values[1]) == _SEED,
    "chunks": _by_others,
}
"""What proves a row; checkpoints by their signature, pieces and their keys by each other, in `rescue`."""
_ALWAYS_PROVEN: Final = {"keys", "feeds", "objects", "early", "waiting", "unknown_frames"}


def _suits(column: str, value: Value) -> bool:
    if column == "n":
        return value is None
    if value is None:
        return column.endswith("?")
    return isinstance(value, _TYPES[column[0]])
