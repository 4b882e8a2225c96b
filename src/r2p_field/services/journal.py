"""Writing down: every save becomes the next entry of this device's chain, in one durable step.

What is recorded, its place in the chain, what the lists show and the clock are kept together or not at all.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import r2p_field
from r2p_field.crypto.randomness import random_bytes
from r2p_field.domain.ids import FeedId, RecordId, RevisionId
from r2p_field.ledger.clock import Hlc, HybridClock
from r2p_field.ledger.payload import By, Payload, encode_payload
from r2p_field.ledger.record_ids import external_record, owned_record
from r2p_field.ledger.revision import BORN_SIZE, Revision, new_revision
from r2p_field.services.admissions import Admissions
from r2p_field.services.rules import RULES
from r2p_field.vault.store import full
from r2p_field.vault.vault import Vault

APP = f"r2p-field/{r2p_field.__version__}"
"""What every entry says of the program that wrote it."""
Wall = Callable[[], int]
"""Tells milliseconds since 1970-01-01 UTC."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing to write down.

    A new record of ours has neither `record` nor `origin`; a row of an external table has its `origin`; a change has
    the `record` and the `parents` that the author saw.
    """

    kind: str
    form: int
    body: Mapping[str, Any]
    record: RecordId | None = None
    origin: str | None = None
    parents: tuple[RevisionId, ...] = ()
    reason: str | None = None


class Journal:
    """Writes the entries of one open vault."""

    def __init__(self, vault: Vault, admissions: Admissions, wall: Wall) -> None:
        self._vault = vault
        self._admissions = admissions
        self._wall = wall

    def now(self) -> str:
        """Return the time by this computer's clock, as entries carry it."""
        stamp = dt.datetime.fromtimestamp(self._wall() // 1000, dt.UTC)
        return stamp.strftime("%Y-%m-%dT%H:%M:%SZ")

    def clock(self) -> HybridClock:
        """Return the clock of this vault as it stands."""
        return self._vault.clock(self._wall)

    def seconds(self) -> int:
        """Return the time by this computer's clock, in seconds since 1970-01-01 UTC."""
        return self._wall() // 1000

    def today(self) -> dt.date:
        """Return the day by this computer's clock and time zone."""
        return dt.datetime.fromtimestamp(self._wall() // 1000).date()  # noqa: DTZ006  (the person's own day)

    def write(self, entries: Sequence[Entry]) -> list[RecordId]:
        """Write entries in order, in one step. Returns their records. Raises VaultError; nothing is kept then."""
        vault = self._vault
        clock, feed = self.clock(), vault.feed
        last = vault.store.tip(feed)
        made: list[Revision] = []
        for entry in entries:
            place = (last[0] + 1, last[1]) if last else (0, None)
            revision = self._revision(entry, feed, place, clock.tick())
            made.append(revision)
            last = (revision.header.seq, revision.header.id)
        with vault.store.step():
            touched = vault.store.put([full(revision) for revision in made])
            vault.records.refold(touched, self._admissions, RULES)
            vault.meta.set("clock", clock.last)
        return [revision.header.record for revision in made]

    def _revision(
        self, entry: Entry, feed: FeedId, place: tuple[int, RevisionId | None], stamp: Hlc
    ) -> Revision:
        born = random_bytes(BORN_SIZE) if entry.record is None and entry.origin is None else None
        return new_revision(
            feed=feed,
            seq=place[0],
            prev=place[1],
            record=_record_of(entry, feed, born),
            parents=entry.parents,
            hlc=stamp,
            kind=entry.kind,
            form=entry.form,
            payload=encode_payload(self._payload(entry)),
            born=born,
            origin=entry.origin,
        )

    def _payload(self, entry: Entry) -> Payload:
        meta = self._vault.meta
        return Payload(
            app=APP,
            at=self.now(),
            by=By(person=meta.get("person"), role=meta.get("role")),
            body=entry.body,
            reason=entry.reason,
        )


def _record_of(entry: Entry, feed: FeedId, born: bytes | None) -> RecordId:
    if entry.record is not None:
        return entry.record
    if entry.origin is not None:
        return external_record(entry.origin)
    return owned_record(feed, born or b"")


def milliseconds_now() -> int:
    """Return this computer's clock, in milliseconds since 1970-01-01 UTC."""
    return int(dt.datetime.now(dt.UTC).timestamp() * 1000)
