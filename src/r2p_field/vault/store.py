"""Where the truth rests: headers verbatim, payloads while they may be held, checkpoints, admission objects.

Nothing here is ever changed but the presence of a payload: it can come later, be withheld, or be erased. What is shown
is made from this by folding (vault/records.py). Rules: docs/formats.md sections 3 to 6.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from enum import IntEnum
from typing import TypeVar

import msgspec

from r2p_field.crypto.signing import PublicKeys
from r2p_field.domain.ids import FeedId, RecordId, RevisionId
from r2p_field.ledger import canonical, keys
from r2p_field.ledger.checkpoint import Checkpoint
from r2p_field.ledger.entry import Claim, Entry
from r2p_field.ledger.revision import Header, Revision, decode_header, fits
from r2p_field.ledger.signed import SignedObject, object_from_bytes
from r2p_field.vault.connection import Connection, transaction

_T = TypeVar("_T")
_BATCH = 500
"""Records or ids in one question to the database."""


class Standing(IntEnum):
    """Whose a feed is, seen from this vault."""

    OTHER = 0
    OWN = 1
    EARLIER = 2
    """Ours before a backup was restored; never written again."""


class Stored(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A revision as it lies here. `payload` is None while it is absent; `claim` and `reason` are what carriers said."""

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


class Store:
    """The set of revisions and signed objects of one open vault."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection
        self._feeds: dict[FeedId, int] = {}
        self._names: dict[int, FeedId] = {}

    # Feeds

    def feed_number(self, feed: FeedId) -> int:
        """Return the row of a feed, made when it is new."""
        if feed not in self._feeds:
            raw = bytes.fromhex(feed)
            self._db.execute("INSERT OR IGNORE INTO feeds (feed) VALUES (?)", (raw,))
            self._remember(
                feed, int(self._db.execute("SELECT n FROM feeds WHERE feed = ?", (raw,)).fetchone()[0])
            )
        return self._feeds[feed]

    def feed_name(self, number: int) -> FeedId:
        """Return the feed of a row."""
        if number not in self._names:
            row = self._db.execute("SELECT feed FROM feeds WHERE n = ?", (number,)).fetchone()
            self._remember(FeedId(row[0].hex()), number)
        return self._names[number]

    def _remember(self, feed: FeedId, number: int) -> None:
        self._feeds[feed], self._names[number] = number, feed

    def forget_cached(self) -> None:
        """Drop what was remembered of rows; to be called after a step was taken back."""
        self._feeds.clear()
        self._names.clear()

    def know_keys(self, found: PublicKeys, standing: Standing = Standing.OTHER) -> FeedId:
        """Keep the public keys of a feed; its standing only ever rises. Returns the feed."""
        feed = keys.feed_of(found)
        self._db.execute(
            "UPDATE feeds SET keys = ?, standing = max(standing, ?) WHERE n = ?",
            (keys.key_object(found), int(standing), self.feed_number(feed)),
        )
        return feed

    def keys_of(self, feed: FeedId) -> PublicKeys | None:
        """Return the public keys of a feed, None while no key object of it is known."""
        row = self._db.execute("SELECT keys FROM feeds WHERE feed = ?", (bytes.fromhex(feed),)).fetchone()
        return keys.keys_from_value(canonical.decode(row[0])) if row and row[0] else None

    def all_keys(self) -> list[PublicKeys]:
        """Return every set of public keys that was seen."""
        rows = self._db.execute("SELECT keys FROM feeds WHERE keys IS NOT NULL ORDER BY feed").fetchall()
        return [keys.keys_from_value(canonical.decode(row[0])) for row in rows]

    def own_feeds(self) -> dict[FeedId, Standing]:
        """Return this vault's feed and its earlier ones."""
        rows = self._db.execute("SELECT feed, standing FROM feeds WHERE standing > 0 ORDER BY n").fetchall()
        return {FeedId(feed.hex()): Standing(standing) for feed, standing in rows}

    def retire_own_feed(self) -> None:
        """Count the present own feed among the earlier ones."""
        self._db.execute("UPDATE feeds SET standing = 2 WHERE standing = 1")

    # Revisions

    def tip(self, feed: FeedId) -> tuple[int, RevisionId] | None:
        """Return seq and id of the last revision of a feed; None for an empty one. Of a fork, the greater id."""
        row = self._db.execute(
            "SELECT seq, id FROM revisions WHERE feed = ? ORDER BY seq DESC, id DESC LIMIT 1",
            (self.feed_number(feed),),
        ).fetchone()
        return (row[0], RevisionId(row[1].hex())) if row else None

    def put(self, entries: Sequence[Stored]) -> list[RecordId]:
        """Keep revisions; what is here already only gains (a payload, a proof, a claim). Returns the records touched.

        Runs inside the caller's step. The caller has checked headers, chains and commitments.
        """
        known = self._known([entry.header.id for entry in entries])
        fresh = {entry.header.id: entry for entry in entries if entry.header.id not in known}
        self._insert(fresh.values())
        touched = {entry.header.record: None for entry in fresh.values()}
        for entry in entries:
            if entry.header.id in known and self._improve(entry, *known[entry.header.id]):
                touched[entry.header.record] = None
        return list(touched)

    def _insert(self, entries: Iterable[Stored]) -> None:
        self._db.executemany(
            "INSERT INTO revisions (id, feed, seq, record, kind, header, claim, reason, nonce, payload, proven)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [self._row(entry) for entry in entries],
        )

    def _row(self, entry: Stored) -> tuple[object, ...]:
        head = entry.header
        return (
            bytes.fromhex(head.id),
            self.feed_number(head.feed),
            head.seq,
            bytes.fromhex(head.record),
            head.kind,
            head.raw,
            int(entry.claim),
            entry.reason,
            entry.nonce or None,
            entry.payload,
            entry.proven,
        )

    def _known(self, ids: Sequence[RevisionId]) -> dict[RevisionId, tuple[bool, bool, int]]:
        """Return of those that are here whether they are proven, whether the payload is here, and the claim."""
        found: dict[RevisionId, tuple[bool, bool, int]] = {}
        for part in parts(ids):
            marks = ",".join("?" * len(part))
            rows = self._db.execute(
                f"SELECT id, proven, payload IS NOT NULL, claim FROM revisions WHERE id IN ({marks})",  # noqa: S608
                [bytes.fromhex(one) for one in part],
            )
            for raw, proven, present, claim in rows:
                found[RevisionId(raw.hex())] = (bool(proven), bool(present), claim)
        return found

    def _improve(self, entry: Stored, proven: bool, present: bool, claim: int) -> bool:
        raw, gained = bytes.fromhex(entry.header.id), False
        if entry.proven and not proven:
            self._db.execute("UPDATE revisions SET proven = 1 WHERE id = ?", (raw,))
            gained = True
        if entry.payload is not None and not present:
            self._db.execute(
                "UPDATE revisions SET nonce = ?, payload = ? WHERE id = ?", (entry.nonce, entry.payload, raw)
            )
            gained = True
        if entry.claim > claim:
            self._db.execute(
                "UPDATE revisions SET claim = ?, reason = ? WHERE id = ?",
                (int(entry.claim), entry.reason, raw),
            )
            gained = gained or not present
        return gained

    def fill(self, revision: RevisionId, nonce: bytes, payload: bytes) -> RecordId | None:
        """Take in a payload that came apart from its header. Returns the record when it was wanted.

        Before its header is proven it is kept aside (docs/formats.md section 7); one that does not fit is dropped.
        """
        entry = self.revision(revision)
        if entry is None or not entry.proven:
            self._db.execute(
                "INSERT OR IGNORE INTO early (revision, nonce, payload) VALUES (?, ?, ?)",
                (bytes.fromhex(revision), nonce, payload),
            )
            return None
        if not fits(entry.header, nonce, payload):
            return None
        arrived = msgspec.structs.replace(entry, nonce=nonce, payload=payload)
        present = entry.payload is not None
        return entry.header.record if self._improve(arrived, entry.proven, present, entry.claim) else None

    def fill_from_early(self) -> list[RecordId]:
        """Try the payloads that were kept aside; return the records that gained one."""
        rows = self._db.execute(
            "SELECT early.revision, early.nonce, early.payload FROM early JOIN revisions ON revisions.id = early.revision"
            " WHERE revisions.proven = 1"
        ).fetchall()
        touched = []
        for raw, nonce, payload in rows:
            self._db.execute("DELETE FROM early WHERE revision = ? AND nonce = ?", (raw, nonce))
            if record := self.fill(RevisionId(raw.hex()), nonce, payload):
                touched.append(record)
        return touched

    def prove(self, checkpoint: Checkpoint) -> list[RecordId]:
        """Mark everything that a verified checkpoint reaches; return the records that gained a proof.

        Walks back from the tip and stops at what is proven already.
        """
        touched: dict[RecordId, None] = {}
        at: RevisionId | None = checkpoint.tip
        seq, feed = checkpoint.seq, checkpoint.feed
        while at is not None:
            entry = self.revision(at)
            if entry is None or entry.proven or (entry.header.feed, entry.header.seq) != (feed, seq):
                break
            self._db.execute("UPDATE revisions SET proven = 1 WHERE id = ?", (bytes.fromhex(at),))
            touched[entry.header.record] = None
            at, seq = entry.header.prev, seq - 1
        return list(touched)

    def revision(self, revision: RevisionId) -> Stored | None:
        """Return one revision, or None."""
        row = self._db.execute(f"{_SELECT} WHERE id = ?", (bytes.fromhex(revision),)).fetchone()
        return _stored(row) if row else None

    def of_records(self, records: Sequence[RecordId]) -> dict[RecordId, list[Stored]]:
        """Return all revisions of each of the records, present or not."""
        found: dict[RecordId, list[Stored]] = {record: [] for record in records}
        for part in parts(records):
            marks = ",".join("?" * len(part))
            rows = self._db.execute(
                f"{_SELECT} WHERE record IN ({marks}) ORDER BY n",
                [bytes.fromhex(record) for record in part],
            )
            for row in rows:
                entry = _stored(row)
                found[entry.header.record].append(entry)
        return found

    def of_feed(self, feed: FeedId, first: int = 0, last: int | None = None) -> Iterator[Stored]:
        """Yield a feed's revisions from seq `first` to `last` in order; both branches of a fork."""
        end = last if last is not None else canonical.MAX_INTEGER
        rows = self._db.execute(
            f"{_SELECT} WHERE feed = ? AND seq BETWEEN ? AND ? ORDER BY seq, id",
            (self.feed_number(feed), first, end),
        )
        for row in rows:
            yield _stored(row)

    def of_kind(self, kind: str) -> Iterator[Stored]:
        """Yield every revision of a kind (erasures: few)."""
        for row in self._db.execute(f"{_SELECT} WHERE kind = ? ORDER BY n", (kind,)).fetchall():
            yield _stored(row)

    def feeds_with_revisions(self) -> list[FeedId]:
        """Return the feeds of which at least one proven revision is here."""
        rows = self._db.execute(
            "SELECT feed FROM feeds WHERE EXISTS (SELECT 1 FROM revisions WHERE revisions.feed = feeds.n AND proven = 1)"
        ).fetchall()
        return sorted(FeedId(row[0].hex()) for row in rows)

    def count(self) -> int:
        """Return how many revisions are here."""
        return int(self._db.execute("SELECT count(*) FROM revisions").fetchone()[0])

    def every_record(self) -> list[RecordId]:
        """Return the ids of all records of which a revision is here."""
        return [
            RecordId(row[0].hex())
            for row in self._db.execute("SELECT DISTINCT record FROM revisions").fetchall()
        ]

    def records_of_feed(self, feed: FeedId, after: int = -1) -> list[RecordId]:
        """Return the records in which a feed wrote after the seq `after`."""
        query = "SELECT DISTINCT record FROM revisions WHERE feed = ? AND seq > ?"
        rows = self._db.execute(query, (self.feed_number(feed), after)).fetchall()
        return [RecordId(row[0].hex()) for row in rows]

    def is_ancestor(self, feed: FeedId, revision: RevisionId, tip: RevisionId) -> bool:
        """Tell whether `revision` lies before `tip` on the same feed, by `prev` links."""
        target, at = self.revision(revision), self.revision(tip)
        if target is None or at is None or target.header.feed != feed or at.header.feed != feed:
            return False
        while at.header.seq > target.header.seq and at.header.prev is not None:
            step = self.revision(at.header.prev)
            if step is None or step.header.feed != feed or step.header.seq != at.header.seq - 1:
                return False
            at = step
        return at.header.id == revision != tip

    def erase(self, revisions: Sequence[RevisionId]) -> None:
        """Remove nonce and payload for ever; the headers stay and the chain still verifies."""
        raw = [(bytes.fromhex(one),) for one in revisions]
        self._db.executemany("UPDATE revisions SET nonce = NULL, payload = NULL WHERE id = ?", raw)
        self._db.executemany("DELETE FROM early WHERE revision = ?", raw)

    # Signed objects

    def put_object(self, signed: SignedObject) -> bool:
        """Keep an admission object; tell whether this body with this signature list is new."""
        raw = signed.to_bytes()
        before = self._db.total_changes
        self._db.execute(
            "INSERT OR IGNORE INTO objects (digest, id, kind, object) VALUES (?, ?, ?, ?)",
            (_digest(raw), bytes.fromhex(signed.id), signed.kind, raw),
        )
        return bool(self._db.total_changes > before)

    def objects(self) -> list[SignedObject]:
        """Return all admission objects, in an order that does not depend on arrival."""
        rows = self._db.execute("SELECT object FROM objects ORDER BY kind, id, digest").fetchall()
        return [object_from_bytes(row[0]) for row in rows]

    def put_checkpoint(self, checkpoint: Checkpoint, signed: SignedObject, *, carried: bool) -> None:
        """Keep a verified checkpoint; `carried` when a packet brought or took it.

        Of a feed's checkpoints the newest and the carried ones are kept.
        """
        feed = self.feed_number(checkpoint.feed)
        if not carried:
            self._db.execute(
                "DELETE FROM checkpoints WHERE feed = ? AND seq < ? AND carried = 0", (feed, checkpoint.seq)
            )
        self._db.execute(
            "INSERT INTO checkpoints (feed, seq, tip, object, carried) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (feed, seq, tip) DO UPDATE SET carried = max(carried, excluded.carried)",
            (feed, checkpoint.seq, bytes.fromhex(checkpoint.tip), signed.to_bytes(), carried),
        )

    def last_checkpoint(self, feed: FeedId) -> SignedObject | None:
        """Return the newest checkpoint of a feed."""
        row = self._db.execute(
            "SELECT object FROM checkpoints WHERE feed = ? ORDER BY seq DESC, tip DESC LIMIT 1",
            (self.feed_number(feed),),
        ).fetchone()
        return object_from_bytes(row[0]) if row else None

    def checkpoint_at(self, feed: FeedId, seq: int) -> SignedObject | None:
        """Return a checkpoint of a feed at exactly that seq."""
        row = self._db.execute(
            "SELECT object FROM checkpoints WHERE feed = ? AND seq = ?", (self.feed_number(feed), seq)
        ).fetchone()
        return object_from_bytes(row[0]) if row else None

    def put_unknown_frame(self, kind: int, frame: bytes) -> None:
        """Keep a frame of a type that a newer version understands."""
        self._db.execute(
            "INSERT OR IGNORE INTO unknown_frames (digest, type, frame) VALUES (?, ?, ?)",
            (_digest(frame), kind, frame),
        )

    def step(self) -> AbstractContextManager[None]:
        """Return a block that is kept whole or not at all."""
        return transaction(self._db)


_SELECT = "SELECT header, proven, nonce, payload, claim, reason FROM revisions"


def parts(items: Sequence[_T]) -> Iterator[Sequence[_T]]:
    """Cut a long list into parts that fit one question to the database."""
    for start in range(0, len(items), _BATCH):
        yield items[start : start + _BATCH]


def _digest(raw: bytes) -> bytes:
    return hashlib.sha256(raw).digest()


def _stored(row: tuple[bytes, int, bytes | None, bytes | None, int, str]) -> Stored:
    raw, proven, nonce, payload, claim, reason = row
    return Stored(
        header=decode_header(raw),
        proven=bool(proven),
        nonce=nonce or b"",
        payload=payload,
        claim=Claim(claim),
        reason=reason,
    )
