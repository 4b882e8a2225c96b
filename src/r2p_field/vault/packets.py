"""The journal of packets: what was sealed here, what arrived, what waits for checking, what others hold.

It never decides what a record says; it tells a person what became of each file.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from r2p_field.domain.ids import FeedId, ObjectId, WaitingId
from r2p_field.ledger.signed import SignedObject, object_from_bytes
from r2p_field.vault.connection import Connection, transaction
from r2p_field.vault.errors import NotThere


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A packet made here: by which chain, to which recipient ids, its number among those, what it carried.

    `others` are the records in it that are no observations and that people know: meetings, promises, bodies.
    """

    sender: FeedId
    to: tuple[str, ...]
    number: int
    manifest: ObjectId
    ranges: tuple[tuple[FeedId, int, int], ...]
    name: str
    at: str
    observations: int
    others: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrived:
    """A packet that came: hash of the file, hash of its manifest and its sender where they could be read."""

    digest: bytes
    outcome: str
    at: str
    manifest: ObjectId | None = None
    sender: FeedId | None = None
    number: int = 0
    counts: dict[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A packet that is kept sealed as received, since its signer is unknown or it is for a newer version.

    Nothing in it has been read; of one for a newer version not even the signer is known.
    """

    id: WaitingId
    digest: bytes
    sender: FeedId | None
    size: int
    request: SignedObject | None
    why: str
    at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NewWaiting:
    """A packet to be kept for checking: bytes as received, and what opens them again later."""

    digest: bytes
    sender: FeedId | None
    file: bytes
    file_key: bytes
    recipient: str
    request: SignedObject | None
    why: str
    at: str


class Packets:
    """The journal of one open vault."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def put_sent(self, sent: Sent) -> None:
        """Note a packet, once its file has been read back whole."""
        with transaction(self._db):
            self._db.execute(
                "INSERT INTO sent (sender, recipients, bundle_no, manifest, ranges, name, at, observations,"
                " others) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    bytes.fromhex(sent.sender),
                    " ".join(sent.to),
                    sent.number,
                    bytes.fromhex(sent.manifest),
                    json.dumps(sent.ranges),
                    sent.name,
                    sent.at,
                    sent.observations,
                    sent.others,
                ),
            )

    def sent(self) -> list[Sent]:
        """Return the packets made here, the newest first."""
        rows = self._db.execute(
            "SELECT sender, recipients, bundle_no, manifest, ranges, name, at, observations, others"
            " FROM sent ORDER BY n DESC"
        ).fetchall()
        return [_sent(row) for row in rows]

    def last_sent_to(self, sender: FeedId, to: tuple[str, ...]) -> Sent | None:
        """Return the last packet that a chain of ours made for exactly these recipients."""
        return next((sent for sent in self.sent() if (sent.sender, sent.to) == (sender, to)), None)

    def put_arrived(self, arrived: Arrived) -> None:
        """Note what became of a file; a later outcome for the same file replaces the earlier one."""
        with transaction(self._db):
            self._db.execute(
                "INSERT INTO arrived (digest, manifest, sender, bundle_no, outcome, at, counts)"
                " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (digest) DO UPDATE SET"
                " manifest = excluded.manifest, outcome = excluded.outcome, sender = excluded.sender,"
                " bundle_no = excluded.bundle_no, at = excluded.at, counts = excluded.counts",
                (
                    arrived.digest,
                    bytes.fromhex(arrived.manifest) if arrived.manifest else None,
                    bytes.fromhex(arrived.sender) if arrived.sender else None,
                    arrived.number,
                    arrived.outcome,
                    arrived.at,
                    json.dumps(arrived.counts, sort_keys=True),
                ),
            )

    def arrived(self, digest: bytes) -> Arrived | None:
        """Return what became of the file with this SHA-256, None when it never came."""
        row = self._db.execute(f"{_ARRIVED} WHERE digest = ?", (digest,)).fetchone()
        return _arrived(row) if row else None

    def all_arrived(self) -> list[Arrived]:
        """Return all packets that came, the newest first."""
        return [_arrived(row) for row in self._db.execute(f"{_ARRIVED} ORDER BY n DESC").fetchall()]

    def put_waiting(self, packet: NewWaiting) -> None:
        """Keep a packet for checking; one that waits already stays as it is."""
        with transaction(self._db):
            self._db.execute(
                "INSERT OR IGNORE INTO waiting (digest, sender, file, file_key, recipient, request, why, at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    packet.digest,
                    bytes.fromhex(packet.sender) if packet.sender else None,
                    packet.file,
                    packet.file_key,
                    packet.recipient,
                    packet.request.to_bytes() if packet.request else None,
                    packet.why,
                    packet.at,
                ),
            )

    def waiting(self) -> list[Waiting]:
        """Return what waits for checking, the oldest first."""
        return [_waiting(row) for row in self._db.execute(f"{_WAITING} ORDER BY n").fetchall()]

    def waiting_count(self) -> int:
        """Return how many packets wait for checking."""
        return int(self._db.value("SELECT count(*) FROM waiting"))

    def waiting_of(self, digest: bytes) -> WaitingId | None:
        """Return the packet that waits with this SHA-256, if one does."""
        number: int | None = self._db.value("SELECT n FROM waiting WHERE digest = ?", (digest,))
        return None if number is None else WaitingId(number)

    def waiting_file(self, waiting: WaitingId) -> tuple[bytes, bytes, str]:
        """Return bytes as received, file key and recipient id of a waiting packet. Raises NotThere."""
        query = "SELECT file, file_key, recipient FROM waiting WHERE n = ?"
        row = self._db.execute(query, (waiting,)).fetchone()
        if row is None:
            raise NotThere("This packet is not waiting any more.")
        return row[0], row[1], row[2]

    def waiting_size(self, sender: FeedId | None = None) -> int:
        """Return the bytes that wait, of one sender or of all."""
        raw = None if sender is None else bytes.fromhex(sender)
        return int(self._db.value(_WAITING_SIZE, (raw, raw)))

    def waiting_size_unsigned(self) -> int:
        """Return the bytes that wait of packets whose signature nobody could verify yet."""
        return int(self._db.value("SELECT coalesce(sum(length(file)), 0) FROM waiting WHERE sender IS NULL"))

    def drop_waiting(self, waiting: WaitingId) -> None:
        """Remove a packet that was released or refused by a person."""
        with transaction(self._db):
            self._db.execute("DELETE FROM waiting WHERE n = ?", (waiting,))

    def put_receipt(self, receiver: FeedId, feed: FeedId, number: int, signed: SignedObject) -> bool:
        """Keep a verified receipt unless a greater number is held; tell whether anything changed.

        Two different ones of one number are both kept, and void each other until a greater one comes
        (docs/formats.md section 7).
        """
        if number < self.last_receipt_no(receiver, feed):
            return False
        parties = (bytes.fromhex(receiver), bytes.fromhex(feed))
        before = self._db.total_changes
        with transaction(self._db):
            self._db.execute(
                "DELETE FROM receipts WHERE receiver = ? AND feed = ? AND no < ?", (*parties, number)
            )
            self._db.execute(
                "INSERT OR IGNORE INTO receipts (receiver, feed, id, no, object) VALUES (?, ?, ?, ?, ?)",
                (*parties, bytes.fromhex(signed.id), number, signed.to_bytes()),
            )
        return self._db.total_changes > before

    def receipts(self) -> list[SignedObject]:
        """Return the newest receipt of each receiver for each feed, but none where two contradict."""
        rows = self._db.execute(
            "SELECT object FROM receipts GROUP BY receiver, feed HAVING count(*) = 1 ORDER BY receiver, feed"
        )
        return [object_from_bytes(row[0]) for row in rows]

    def last_receipt_no(self, receiver: FeedId, feed: FeedId) -> int:
        """Return the number of the last receipt of a receiver for a feed, 0 for none."""
        query = "SELECT max(no) FROM receipts WHERE receiver = ? AND feed = ?"
        return int(self._db.value(query, (bytes.fromhex(receiver), bytes.fromhex(feed))) or 0)


_ARRIVED = "SELECT digest, outcome, at, manifest, sender, bundle_no, counts FROM arrived"
_WAITING = "SELECT n, digest, sender, length(file), request, why, at FROM waiting"
_WAITING_SIZE = "SELECT coalesce(sum(length(file)), 0) FROM waiting WHERE ? IS NULL OR sender = ?"


def _sent(row: tuple[bytes, str, int, bytes, str, str, str, int, int]) -> Sent:
    sender, to, number, manifest, ranges, name, at, observations, others = row
    return Sent(
        sender=FeedId(sender.hex()),
        to=tuple(to.split()),
        number=number,
        manifest=ObjectId(manifest.hex()),
        ranges=tuple((FeedId(feed), first, last) for feed, first, last in json.loads(ranges)),
        name=name,
        at=at,
        observations=observations,
        others=others,
    )


def _arrived(row: tuple[bytes, str, str, bytes | None, bytes | None, int, str]) -> Arrived:
    return Arrived(
        digest=row[0],
        outcome=row[1],
        at=row[2],
        manifest=ObjectId(row[3].hex()) if row[3] else None,
        sender=FeedId(row[4].hex()) if row[4] else None,
        number=row[5] or 0,
        counts=json.loads(row[6]),
    )


def _waiting(row: tuple[int, bytes, bytes | None, int, bytes | None, str, str]) -> Waiting:
    return Waiting(
        id=WaitingId(row[0]),
        digest=row[1],
        sender=FeedId(row[2].hex()) if row[2] else None,
        size=row[3],
        request=object_from_bytes(row[4]) if row[4] else None,
        why=row[5],
        at=row[6],
    )
