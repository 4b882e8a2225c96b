"""The rows of damaged records put into new ones: keys and chains first, then what refers to them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from r2p_field.crypto.randomness import random_bytes
from r2p_field.domain.errors import R2PError
from r2p_field.domain.ids import RevisionId
from r2p_field.ledger import canonical, keys
from r2p_field.ledger.checkpoint import Checkpoint, read_checkpoint
from r2p_field.ledger.clock import FIRST
from r2p_field.ledger.payload import By, decode_payload
from r2p_field.ledger.signed import SignedObject, object_from_bytes
from r2p_field.vault.btree import Value
from r2p_field.vault.connection import transaction
from r2p_field.vault.errors import VaultNewer
from r2p_field.vault.feeds import Standing
from r2p_field.vault.pages import Trust
from r2p_field.vault.salvage import Found
from r2p_field.vault.schema import FORMAT
from r2p_field.vault.stored import Stored, read_row
from r2p_field.vault.vault import Vault

_FIRST: Final = ("keys", "feeds", "meta")
_PUBLIC: Final = 4
"""Where a key's public part stands in its row."""
_AT_A_TIME: Final = 100
"""Pages whose rows are kept in one step."""
_OWN_FACTS: Final = {
    "installation",
    "installation_next",
    "slots",
    "backup",
    "folding",
    "format",
    "min_reader",
}
"""What the new files say of themselves."""
_COLUMNS: Final = {
    "objects": "digest, id, kind, object",
    "confirmed": "erasure",
    "early": "revision, digest, nonce, payload",
    "drafts": "id, record, body, changed, kind",
    "blobs": "id, key, whole",
    "originals": "working, original, type",
    "sent": "n, sender, recipients, bundle_no, manifest, ranges, name, at, observations, others",
    "arrived": "n, digest, manifest, sender, bundle_no, outcome, at, counts",
    "waiting": "n, digest, sender, file, file_key, recipient, request, why, at",
    "receipts": "receiver, feed, id, no, object",
    "unknown_frames": "digest, type, frame",
    "place_lists": "n, scheme, country, version, valid_from, places, deepest, loaded, offered, digest",
    "places": "n, list, code, level, parent, name, folded, alternates, valid_from",
}
_Rows = dict[str, list[tuple[Any, ...]]]


@dataclass(slots=True)
class Taken:
    """What was met on the way and is settled later; `carried` tells of a checkpoint that a packet took it.

    `doubtful` are entries in pages that do not verify.
    """

    checkpoints: list[tuple[Checkpoint, SignedObject, bool]] = field(default_factory=list)
    cut: set[RevisionId] = field(default_factory=set)
    doubtful: set[RevisionId] = field(default_factory=set)
    settings: bool = False


def take_first(
    vault: Vault, pages: Iterable[list[Found]], taken: Taken, known: Callable[[], Collection[Value]]
) -> None:
    """Take over keys, chains that are known and settings, in the order in which they were kept.

    A key in a damaged page counts when it is among those that are `known` to have been here.
    """
    rows: _Rows = defaultdict(list)
    doubtful = []
    for found in pages:
        for one in found:
            if one.table == "keys" and one.trust is Trust.DAMAGED:
                doubtful.append(one.values)
            elif one.table in _FIRST:
                rows[one.table].append(one.values)
    if doubtful:
        here = known()
        rows["keys"] += [values for values in doubtful if values[_PUBLIC] in here]
    with transaction(vault.database):
        _take_keys(vault, sorted(rows["keys"]))
        _take_feeds(vault, sorted(rows["feeds"], key=lambda values: values[0]))
        _take_meta(vault, dict(rows["meta"]), taken)


def _take_keys(vault: Vault, rows: Sequence[tuple[Any, ...]]) -> None:
    vault.database.executemany(
        "INSERT OR IGNORE INTO keys (id, purpose, compartment, epoch, public, secret, active)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        rows,
    )


def _take_feeds(vault: Vault, rows: Sequence[tuple[Any, ...]]) -> None:
    """Keep whose chains were known. A chain is ours when its row says so, or when we hold its keys."""
    ours = {public: bool(active) for public, active in vault.database.execute(_DEVICE_KEYS).fetchall()}
    for _, feed, public, standing in rows:
        if public is None:
            vault.store.numbers_of([feed.hex()])
        else:
            kept = Standing.OWN if ours.get(public) else Standing.EARLIER if standing > 0 else Standing.OTHER
            vault.store.know_keys(keys.keys_from_value(canonical.decode(public)), kept)
    for public, active in ours.items():
        kept = Standing.OWN if active else Standing.EARLIER
        vault.store.know_keys(keys.keys_from_value(canonical.decode(public)), kept)


def _take_meta(vault: Vault, told: dict[str, str], taken: Taken) -> None:
    if told.get("min_reader", "0").isdecimal() and int(told.get("min_reader", "0")) > FORMAT:
        raise VaultNewer
    taken.settings = "role" in told and "person" in told
    for name, value in told.items():
        if name not in _OWN_FACTS:
            vault.meta.set(name, value)


def take_rest(vault: Vault, pages: Iterable[list[Found]], taken: Taken) -> None:
    """Take over everything else, some pages at a time."""
    for part in _parts(pages):
        with transaction(vault.database):
            vault.store.put([_stored(one, taken) for one in part if one.table == "revisions"])
            rows: _Rows = defaultdict(list)
            for one in part:
                if one.table == "checkpoints":
                    _note_checkpoint(one, taken)
                elif one.table in _COLUMNS:
                    rows[one.table].append(one.values)
            for table, values in rows.items():
                _insert(vault, table, values)


def _insert(vault: Vault, table: str, values: list[tuple[Any, ...]]) -> None:
    columns = _COLUMNS[table]
    asked = ", ".join("?" for _ in columns.split(", "))
    sql = f"INSERT OR IGNORE INTO {table} ({columns}) VALUES ({asked})"  # noqa: S608  (names of ours)
    vault.database.executemany(sql, values)


def _parts(pages: Iterable[list[Found]]) -> Iterator[list[Found]]:
    part: list[Found] = []
    for number, found in enumerate(pages, 1):
        part += found
        if number % _AT_A_TIME == 0:
            yield part
            part = []
    yield part


def _stored(one: Found, taken: Taken) -> Stored:
    """Return a revision that is not proven yet; proofs are found when all are here."""
    header, claim, reason, nonce, payload = one.values
    stored = read_row((header, 0, nonce, payload, claim, reason))
    if one.trust is not Trust.VERIFIED:
        taken.doubtful.add(stored.header.id)
    if one.cut:
        taken.cut.add(stored.header.id)
    return stored


def _note_checkpoint(one: Found, taken: Taken) -> None:
    try:
        signed = object_from_bytes(one.values[3])
        taken.checkpoints.append((read_checkpoint(signed), signed, bool(one.values[4])))
    except (R2PError, ValueError):
        return


def settle_rows(vault: Vault) -> None:
    """Cut what refers to something that is lost, and let packets be taken in again. Runs inside a step."""
    for statement in _SETTLED:
        vault.database.execute(statement)
    vault.places.find_anew()


def settle_settings(vault: Vault, taken: Taken, generation: int) -> None:
    """Fill in what the settings said from the entries that count. Runs inside a step."""
    by = None if taken.settings else _newest_author(vault)
    for name, value in (
        ("format", str(FORMAT)),
        ("min_reader", str(FORMAT)),
        ("slots", str(generation)),
        ("role", vault.meta.get("role") or (by.role if by else "field")),
        ("person", vault.meta.get("person") or (by.person if by else f"p-{random_bytes(4).hex()}")),
        ("clock", max(vault.meta.get("clock"), _last_stamp(vault))),
    ):
        vault.meta.set(name, value)


def _newest_author(vault: Vault) -> By | None:
    """Return whom the last readable entry of ours names: the settings that did are lost."""
    for feed in reversed(vault.store.own_feeds()):
        for entry in reversed(list(vault.store.of_feed(feed))):
            if entry.payload is not None:
                try:
                    return decode_payload(entry.payload).by
                except R2PError:
                    continue
    return None


def _last_stamp(vault: Vault) -> str:
    """Return the last stamp that our own chains gave, so that the clock never goes back."""
    own = vault.store.own_feeds()
    tips = [
        entry for feed in own if (tip := vault.store.tip(feed)) for entry in vault.store.of_feed(feed, tip[0])
    ]
    return max((str(entry.header.hlc) for entry in tips), default=str(FIRST))


_DEVICE_KEYS: Final = "SELECT public, active FROM keys WHERE purpose = 'device' ORDER BY id"
_SETTLED: Final = (
    "DELETE FROM originals WHERE working NOT IN (SELECT id FROM blobs)",
    "DELETE FROM places WHERE list NOT IN (SELECT n FROM place_lists)",
    "UPDATE places SET parent = NULL WHERE parent NOT IN (SELECT n FROM places)",
    "DELETE FROM confirmed WHERE erasure NOT IN (SELECT id FROM revisions WHERE kind = 'erasure')",
    "UPDATE arrived SET outcome = 'again' WHERE outcome = 'imported'",
)
"""The last one: a packet that was taken in may bring back what damage took of it."""
