"""Where the truth rests: headers verbatim, payloads while they may be held.

Nothing here is ever changed but the presence of a payload: it can come later, be withheld, or be erased. What
is shown is made from this by folding (vault/folds.py). Rules: docs/formats.md sections 3 to 6.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

import msgspec

from r2p_field.domain.ids import BlobId, FeedId, RecordId, RevisionId
from r2p_field.ledger import canonical
from r2p_field.ledger.checkpoint import Checkpoint
from r2p_field.ledger.revision import fits
from r2p_field.vault.connection import Connection, transaction
from r2p_field.vault.feeds import Standing
from r2p_field.vault.kept_packet import forget_erased
from r2p_field.vault.known_erasures import KnownErasures
from r2p_field.vault.signed_objects import SignedObjects
from r2p_field.vault.stored import SELECT, Stored, blobs_named, full, once_each, parts, read_row
from r2p_field.vault.ways import Ways

__all__ = ["Standing", "Store", "Stored", "full", "parts"]

_Place = tuple[FeedId, int, str]
"""A place in a chain, as something that counts names it: feed, seq and revision id."""


class Store(SignedObjects):
    """The set of revisions and signed objects of one open vault."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection)
        self._ways = Ways(connection)
        self.erasing = KnownErasures(connection)

    @contextlib.contextmanager
    def step(self) -> Iterator[None]:
        """Run a block that is kept whole or not at all."""
        try:
            with transaction(self._db):
                yield
        except BaseException:
            self.forget_cached()
            raise

    def forget_cached(self) -> None:
        """Drop what was remembered; to be called after a step was taken back."""
        self._ways.forget()
        self.erasing.forget()

    def tip(self, feed: FeedId) -> tuple[int, RevisionId] | None:
        """Return seq and id of a feed's last revision, None for an empty feed. Of a fork, the greater id."""
        row = self._db.execute(
            "SELECT seq, id FROM revisions WHERE feed = (SELECT n FROM feeds WHERE feed = ?)"
            " ORDER BY seq DESC, id DESC LIMIT 1",
            (bytes.fromhex(feed),),
        ).fetchone()
        return (row[0], RevisionId(row[1].hex())) if row else None

    def forks(self) -> list[tuple[FeedId, int]]:
        """Return the places of chains at which two proven revisions stand, sorted: it was written twice."""
        twice = "SELECT feed, seq FROM revisions GROUP BY feed, seq HAVING count(*) > 1"
        rows = self._db.execute(
            f"SELECT feeds.feed, twice.seq FROM ({twice}) AS twice JOIN feeds ON feeds.n = twice.feed"  # noqa: S608
            " WHERE 1 < (SELECT count(*) FROM revisions AS one"
            " WHERE one.feed = twice.feed AND one.seq = twice.seq AND one.proven = 1)"
        )
        return sorted((FeedId(feed.hex()), seq) for feed, seq in rows)

    # Taking in. The caller has checked headers, chains and commitments, and has begun a step.

    def put(self, entries: Sequence[Stored]) -> list[RecordId]:
        """Keep revisions; what is here already only gains (a payload, a proof, a claim).

        What a proof reaches, here or among the entries, is proven with it, in whatever order they come.
        Returns the records touched.
        """
        told = once_each(entries)
        known = self._known(list(told))
        fresh = [entry for revision, entry in told.items() if revision not in known]
        self._insert(fresh)
        touched = {entry.header.record: None for entry in fresh}
        for revision, before in known.items():
            if self._improve(before, told[revision]):
                touched[told[revision].header.record] = None
        reached = [*self._led_to(told.values()), *self._vouched_for(fresh)]
        return list(touched | dict.fromkeys(self._prove(reached)))

    def _insert(self, entries: Sequence[Stored]) -> None:
        numbers = self.numbers_of(entry.header.feed for entry in entries)
        self._db.executemany(
            "INSERT INTO revisions (id, feed, seq, prev, record, kind, header, claim, reason, nonce, payload,"
            " proven) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [_row(entry, numbers) for entry in entries],
        )
        self._ways.forget(set(numbers))
        self.erasing.note(entries)
        self._note_uses(entries)

    def _note_uses(self, entries: Iterable[Stored]) -> None:
        """Remember which photos and documents the payloads name."""
        self._db.executemany(
            "INSERT OR IGNORE INTO uses (revision, blob) VALUES (?, ?)",
            [
                (bytes.fromhex(entry.header.id), bytes.fromhex(blob))
                for entry in entries
                for blob in blobs_named(entry.payload)
            ],
        )

    def note_uses_anew(self) -> None:
        """Look in every payload which photos and documents it names, within the caller's step."""
        with_blobs = f"{SELECT} WHERE payload IS NOT NULL AND instr(payload, ?)"
        rows = self._db.execute(with_blobs, (b'"blob"',)).fetchall()
        self._db.execute("DELETE FROM uses")
        self._note_uses(map(read_row, rows))

    def _known(self, ids: Sequence[RevisionId]) -> dict[RevisionId, Stored]:
        found: dict[RevisionId, Stored] = {}
        for part in parts(ids):
            rows = self._db.execute(f"{SELECT} WHERE id IN {_ASKED}", (json.dumps(part),))
            found |= {entry.header.id: entry for entry in map(read_row, rows)}
        return found

    def _improve(self, before: Stored, told: Stored) -> bool:
        """Add to a revision what was not here; tell whether that can change a record."""
        after = once_each([before, told])[before.header.id]
        if after == before:
            return False
        self._db.execute(
            "UPDATE revisions SET proven = ?, nonce = ?, payload = ?, claim = ?, reason = ? WHERE id = ?",
            (
                after.proven,
                after.nonce or None,
                after.payload,
                int(after.claim),
                after.reason,
                bytes.fromhex(after.header.id),
            ),
        )
        self.erasing.note([after])
        self._note_uses([after])
        return True

    def fill(self, revision: RevisionId, nonce: bytes, payload: bytes) -> RecordId | None:
        """Take in a payload that came apart from its header. Returns the record when it was wanted.

        Before its header is proven it is kept aside (docs/formats.md section 7); one that does not fit is
        dropped.
        """
        entry = self.revision(revision)
        if entry is None or not entry.proven:
            self._db.execute(
                "INSERT OR IGNORE INTO early (revision, digest, nonce, payload) VALUES (?, ?, ?, ?)",
                (bytes.fromhex(revision), hashlib.sha256(nonce + payload).digest(), nonce, payload),
            )
            return None
        if not fits(entry.header, nonce, payload):
            return None
        arrived = msgspec.structs.replace(entry, nonce=nonce, payload=payload)
        return entry.header.record if self._improve(entry, arrived) else None

    def fill_from_early(self) -> list[RecordId]:
        """Try the payloads that were kept aside; return the records that gained one."""
        rows = self._db.execute(
            "SELECT early.revision, digest, early.nonce, early.payload FROM early"
            " JOIN revisions ON revisions.id = early.revision WHERE revisions.proven = 1"
        ).fetchall()
        touched = []
        for raw, digest, nonce, payload in rows:
            self._db.execute("DELETE FROM early WHERE revision = ? AND digest = ?", (raw, digest))
            if record := self.fill(RevisionId(raw.hex()), nonce, payload):
                touched.append(record)
        return touched

    # Proofs

    def prove(self, checkpoint: Checkpoint) -> list[RecordId]:
        """Mark everything that a verified checkpoint reaches; return the records that gained a proof.

        A tip that is not here yet is proven when it comes, if the checkpoint was kept (`put_checkpoint`).
        """
        return self._prove([(checkpoint.feed, checkpoint.seq, checkpoint.tip)])

    def _prove(self, reached: Sequence[_Place]) -> list[RecordId]:
        """Walk back from places that count, as far as links count, and stop at what is proven already."""
        if not reached:
            return []
        rows = self._db.execute(_WAY_BACK, (json.dumps(reached),)).fetchall()
        self._db.executemany("UPDATE revisions SET proven = 1 WHERE id = ?", [(row[0],) for row in rows])
        self.erasing.forget([RevisionId(row[0].hex()) for row in rows])
        return [RecordId(row[1].hex()) for row in rows]

    @staticmethod
    def _led_to(entries: Iterable[Stored]) -> Iterator[_Place]:
        """Yield what proven entries name as their predecessor, unless it came proven with them."""
        proven = {entry.header.id: entry.header for entry in entries if entry.proven}
        for header in proven.values():
            if header.prev is not None and header.prev not in proven:
                yield header.feed, header.seq - 1, header.prev

    def _vouched_for(self, fresh: Iterable[Stored]) -> Iterator[_Place]:
        """Yield those new entries that a kept checkpoint or a proven successor vouches for."""
        unproven = [entry.header.id for entry in fresh if not entry.proven]
        for part in parts(unproven):
            for raw, feed, seq in self._db.execute(_VOUCHED, (json.dumps(part),)).fetchall():
                yield FeedId(feed.hex()), seq, raw.hex()

    # Reading

    def revision(self, revision: RevisionId) -> Stored | None:
        """Return one revision, or None."""
        row = self._db.execute(f"{SELECT} WHERE id = ?", (bytes.fromhex(revision),)).fetchone()
        return read_row(row) if row else None

    def count(self) -> int:
        """Return how many revisions are here. None is ever removed but by a rescue: the last row tells."""
        return int(self._db.value("SELECT max(n) FROM revisions") or 0)

    def of_records(self, records: Sequence[RecordId]) -> dict[RecordId, list[Stored]]:
        """Return all revisions of each of the records, present or not."""
        found: dict[RecordId, list[Stored]] = {record: [] for record in records}
        for part in parts(records):
            rows = self._db.execute(f"{SELECT} WHERE record IN {_ASKED}", (json.dumps(part),))
            for entry in map(read_row, rows):
                found[entry.header.record].append(entry)
        return found

    def of_feed(self, feed: FeedId, first: int = 0, last: int | None = None) -> Iterator[Stored]:
        """Yield a feed's revisions from seq `first` to `last` in order; both branches of a fork."""
        end = last if last is not None else canonical.MAX_INTEGER
        rows = self._db.execute(
            f"{SELECT} WHERE feed = {_FEED} AND seq BETWEEN ? AND ? ORDER BY seq, id",
            (bytes.fromhex(feed), first, end),
        )
        yield from map(read_row, rows)

    def using(self, blob: BlobId) -> Iterator[Stored]:
        """Yield the revisions whose payload names a photo or document."""
        rows = self._db.execute(f"{SELECT} WHERE id IN {_USING}", (bytes.fromhex(blob),))
        yield from map(read_row, rows.fetchall())

    def is_filed_right(self, entry: Stored) -> bool:
        """Tell whether the columns of a revision, by which chains are followed, say what its header does."""
        head = entry.header
        found = self._db.execute(_FILED, (bytes.fromhex(head.id),)).fetchone()
        prev = None if head.prev is None else bytes.fromhex(head.prev)
        return bool(
            found == (bytes.fromhex(head.feed), head.seq, prev, bytes.fromhex(head.record), head.kind)
        )

    def every_record(self) -> list[RecordId]:
        """Return the ids of all records of which a revision is here."""
        rows = self._db.execute("SELECT DISTINCT record FROM revisions")
        return [RecordId(row[0].hex()) for row in rows]

    def records_of_feed(self, feed: FeedId, after: int = -1) -> list[RecordId]:
        """Return the records in which a feed wrote after the seq `after`."""
        rows = self._db.execute(
            "SELECT DISTINCT record FROM revisions"
            " WHERE feed = (SELECT n FROM feeds WHERE feed = ?) AND seq > ?",
            (bytes.fromhex(feed), after),
        )
        return [RecordId(row[0].hex()) for row in rows]

    def records_with_own_after(self, carried: Mapping[FeedId, int]) -> set[RecordId]:
        """Return the records in which a feed of ours wrote what no packet carried.

        `carried` gives the last seq that one did; a feed that is not in it was never carried.
        """
        own = self.own_feeds()
        return {record for feed in own for record in self.records_of_feed(feed, carried.get(feed, -1))}

    def is_ancestor(self, feed: FeedId, revision: RevisionId, tip: RevisionId) -> bool:
        """Tell whether `revision` lies before `tip` on the same feed, by `prev` links that count."""
        return revision != tip and self._ways.leads(feed, revision, tip)

    # Taking away

    def leave_behind(self, revisions: Sequence[RevisionId]) -> None:
        """Take back entries that a rescue put here and that nothing proves, within the caller's step."""
        raw = [(bytes.fromhex(one),) for one in revisions]
        self._db.executemany("DELETE FROM revisions WHERE id = ? AND proven = 0", raw)
        self._db.executemany("DELETE FROM uses WHERE revision = ?", raw)
        self._ways.forget()
        self.erasing.forget()

    def erase(self, revisions: Sequence[RevisionId]) -> None:
        """Remove nonce and payload for ever, with the photos and documents that nothing else names.

        The headers stay and the chain still verifies. Without its key a photo is noise; `Blobs.sweep` removes
        that too. The last packet goes as well when it holds one of them, and the journal is folded with the
        step.
        """
        self._db.fold_with_step()
        raw = [(bytes.fromhex(one),) for one in revisions]
        forget_erased(self._db, {one for (one,) in raw})
        self._db.executemany("UPDATE revisions SET nonce = NULL, payload = NULL WHERE id = ?", raw)
        self._db.executemany("DELETE FROM early WHERE revision = ?", raw)
        self.erasing.forget(revisions)
        named = {row[0] for one in raw for row in self._db.execute(_NAMED_BY, one)}
        self._db.executemany("DELETE FROM uses WHERE revision = ?", raw)
        self._db.executemany(_ERASE_KEYS, [(one,) for one in named])


_FEED: Final = "(SELECT n FROM feeds WHERE feed = ?)"
_ASKED: Final = "(SELECT unhex(value) FROM json_each(?))"
_WAY_BACK: Final = """
    WITH RECURSIVE way (id, record, feed, seq, prev) AS (
        SELECT r.id, r.record, r.feed, r.seq, r.prev FROM json_each(?) AS place JOIN revisions AS r
            ON r.id = unhex(place.value ->> 2) AND r.seq = place.value ->> 1
            AND r.feed = (SELECT n FROM feeds WHERE feed = unhex(place.value ->> 0))
            WHERE r.proven = 0
        UNION
        SELECT r.id, r.record, r.feed, r.seq, r.prev FROM way JOIN revisions AS r
            ON r.id = way.prev AND r.feed = way.feed AND r.seq = way.seq - 1
            WHERE r.proven = 0)
    SELECT id, record FROM way"""
_VOUCHED: Final = """
    SELECT r.id, feeds.feed, r.seq FROM json_each(?) JOIN revisions AS r ON r.id = unhex(value)
        JOIN feeds ON feeds.n = r.feed
        WHERE EXISTS (SELECT 1 FROM checkpoints AS c WHERE c.feed = r.feed AND c.seq = r.seq AND c.tip = r.id)
        OR EXISTS (SELECT 1 FROM revisions AS later WHERE later.feed = r.feed AND later.seq = r.seq + 1
            AND later.prev = r.id AND later.proven = 1)"""
_USING: Final = "(SELECT revision FROM uses WHERE blob = ?)"
_FILED: Final = (
    "SELECT feeds.feed, seq, prev, record, kind FROM revisions"
    " JOIN feeds ON feeds.n = revisions.feed WHERE id = ?"
)
_NAMED_BY: Final = "SELECT blob FROM uses WHERE revision = ?"
_ERASE_KEYS: Final = (
    "DELETE FROM blobs WHERE id = ? AND NOT EXISTS (SELECT 1 FROM uses WHERE blob = blobs.id)"
)


def _row(entry: Stored, numbers: Mapping[FeedId, int]) -> tuple[object, ...]:
    head = entry.header
    return (
        bytes.fromhex(head.id),
        numbers[head.feed],
        head.seq,
        None if head.prev is None else bytes.fromhex(head.prev),
        bytes.fromhex(head.record),
        head.kind,
        head.raw,
        int(entry.claim),
        entry.reason,
        entry.nonce or None,
        entry.payload,
        entry.proven,
    )
