"""Everything signed that lies here beside the revisions: admission objects and checkpoints."""

from __future__ import annotations

import hashlib

from r2p_field.domain.ids import FeedId
from r2p_field.ledger.checkpoint import Checkpoint
from r2p_field.ledger.errors import LedgerError
from r2p_field.ledger.signed import SignedObject, object_from_bytes
from r2p_field.vault.errors import VaultDamaged
from r2p_field.vault.feeds import Feeds


class SignedObjects(Feeds):
    """The signed objects of one open vault. Methods that write run inside the caller's step."""

    def put_object(self, signed: SignedObject) -> bool:
        """Keep an admission object; tell whether this body with this signature list is new."""
        raw = signed.to_bytes()
        before = self._db.total_changes
        self._db.execute(
            "INSERT OR IGNORE INTO objects (digest, id, kind, object) VALUES (?, ?, ?, ?)",
            (_digest(raw), bytes.fromhex(signed.id), signed.kind, raw),
        )
        return self._db.total_changes > before

    def objects(self) -> list[SignedObject]:
        """Return all admission objects, in an order that does not depend on arrival."""
        rows = self._db.execute("SELECT object FROM objects ORDER BY kind, id, digest").fetchall()
        return [_read(row[0]) for row in rows]

    def put_checkpoint(self, checkpoint: Checkpoint, signed: SignedObject, *, carried: bool) -> None:
        """Keep a verified checkpoint; `carried` when a packet brought or took it.

        Of a feed's checkpoints the newest and the carried ones are kept.
        """
        feed = self.numbers_of([checkpoint.feed])[checkpoint.feed]
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
        raw = self._db.value(
            "SELECT object FROM checkpoints WHERE feed = (SELECT n FROM feeds WHERE feed = ?)"
            " ORDER BY seq DESC, tip DESC LIMIT 1",
            (bytes.fromhex(feed),),
        )
        return _read(raw) if raw else None

    def checkpoint_at(self, feed: FeedId, seq: int) -> SignedObject | None:
        """Return a checkpoint of a feed at exactly that seq; of a fork, the greater tip."""
        raw = self._db.value(
            "SELECT object FROM checkpoints WHERE feed = (SELECT n FROM feeds WHERE feed = ?) AND seq = ?"
            " ORDER BY tip DESC LIMIT 1",
            (bytes.fromhex(feed), seq),
        )
        return _read(raw) if raw else None

    def checkpoint_with(self, feed: FeedId, seq: int, tip: bytes) -> SignedObject | None:
        """Return the checkpoint of a feed for exactly that tip, None when it cannot be read."""
        raw = self._db.value(
            "SELECT object FROM checkpoints WHERE feed = (SELECT n FROM feeds WHERE feed = ?)"
            " AND seq = ? AND tip = ?",
            (bytes.fromhex(feed), seq, tip),
        )
        try:
            return object_from_bytes(raw) if raw else None
        except LedgerError:
            return None

    def put_unknown_frame(self, kind: int, frame: bytes) -> None:
        """Keep a frame of a type that a newer version understands."""
        self._db.execute(
            "INSERT OR IGNORE INTO unknown_frames (digest, type, frame) VALUES (?, ?, ?)",
            (_digest(frame), kind, frame),
        )


def _read(raw: bytes) -> SignedObject:
    """Read what was kept whole: SQLCipher gives zeros for a part that is damaged (decision 0027)."""
    try:
        return object_from_bytes(raw)
    except LedgerError:
        raise VaultDamaged("A signature in these records is damaged.") from None


def _digest(raw: bytes) -> bytes:
    return hashlib.sha256(raw).digest()
