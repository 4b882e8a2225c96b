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
from r2p_field.domain.errors import BadInput
from r2p_field.domain.ids import FeedId, RecordId, RevisionId
from r2p_field.ledger.clock import Hlc, HybridClock
from r2p_field.ledger.errors import LedgerError
from r2p_field.ledger.payload import By, Payload, encode_payload
from r2p_field.ledger.record_ids import external_record, owned_record
from r2p_field.ledger.revision import BORN_SIZE, Revision, new_revision
from r2p_field.services.admissions import Admissions
from r2p_field.services.rules import RULES
from r2p_field.vault.errors import StorageFull
from r2p_field.vault.store import full
from r2p_field.vault.vault import Vault

APP = f"r2p-field/{r2p_field.__version__}"
"""What every entry says of the program that wrote it."""
_FIRST_SECOND, _LAST_SECOND = 86_400, 4_102_444_800
"""1970-01-02 and 2100-01-01: between them every system can name the day in every time zone."""
_AT_ONCE = 50
"""Entries of one step whose words are indexed with them; those of a large import wait."""
Wall = Callable[[], int]
"""Tells milliseconds since 1970-01-01 UTC."""
Also = Callable[[], object]
"""Changes something else in the same step."""


def _nothing() -> None:
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing to write down.

    A new record of ours has neither `record` nor `origin`; a row of an external table has its `origin`; a
    change has the `record` and the `parents` that the author saw. `born` gives a new record the id that
    `Journal.new_record` announced, so that others of the same step can name it.
    """

    kind: str
    form: int
    body: Mapping[str, Any]
    record: RecordId | None = None
    origin: str | None = None
    parents: tuple[RevisionId, ...] = ()
    reason: str | None = None
    born: bytes | None = None


class Journal:
    """Writes the entries of one open vault."""

    def __init__(self, vault: Vault, admissions: Admissions, wall: Wall) -> None:
        self._vault = vault
        self._admissions = admissions
        self._wall = wall

    def now(self) -> str:
        """Return the time by this computer's clock, as entries carry it."""
        return iso_time(self._wall())

    def clock(self) -> HybridClock:
        """Return the clock of this vault as it stands."""
        return self._vault.clock(self._wall)

    def seconds(self) -> int:
        """Return the time by this computer's clock, in seconds since 1970-01-01 UTC.

        A clock that was never set, or runs wild, is taken for the nearest time that has a name: it never
        refuses a save.
        """
        return _within_calendar(self._wall() // 1000)

    def today(self) -> dt.date:
        """Return the day by this computer's clock and time zone."""
        return own_day(self.seconds())

    def new_record(self) -> tuple[bytes, RecordId]:
        """Return what a new record of ours is born of, and the id that it will have."""
        born = random_bytes(BORN_SIZE)
        return born, owned_record(self._vault.feed, born)

    def write(self, entries: Sequence[Entry], *, also: Also = _nothing) -> list[RecordId]:
        """Write entries in order, in one step with what is `also` to be done. Returns their records.

        What one person writes at a time can be found at once, by the same step; where the disk has no room
        for that, it is written without and can be found later. Raises BadInput for one that is too long, and
        VaultError; nothing is kept then.
        """
        if len(entries) > _AT_ONCE:
            with self._vault.roomy():
                return self._write(entries, also, findable=False)
        try:
            return self._write(entries, also, findable=True)
        except StorageFull:
            return self._write(entries, also, findable=False)

    def _write(self, entries: Sequence[Entry], also: Also, *, findable: bool) -> list[RecordId]:
        vault = self._vault
        with self._admissions.step():
            clock = self.clock()
            made = self._chained(entries, clock)
            touched = vault.store.put([full(revision) for revision in made])
            vault.records.refold(touched, self._admissions, RULES, findable=findable)
            vault.meta.set("clock", clock.last)
            also()
        return [revision.header.record for revision in made]

    def _chained(self, entries: Sequence[Entry], clock: HybridClock) -> list[Revision]:
        feed = self._vault.feed
        last = self._vault.store.tip(feed)
        by, at = self._by(), self.now()
        made: list[Revision] = []
        for entry in entries:
            place = (last[0] + 1, last[1]) if last else (0, None)
            payload = _encoded(Payload(app=APP, at=at, by=by, body=entry.body, reason=entry.reason))
            revision = _revision(entry, payload, feed, place, clock.tick())
            made.append(revision)
            last = (revision.header.seq, revision.header.id)
        return made

    def _by(self) -> By:
        meta = self._vault.meta
        return By(person=meta.get("person"), role=meta.get("role"))


def _revision(
    entry: Entry, payload: bytes, feed: FeedId, place: tuple[int, RevisionId | None], stamp: Hlc
) -> Revision:
    born = (entry.born or random_bytes(BORN_SIZE)) if entry.record is None and entry.origin is None else None
    return new_revision(
        feed=feed,
        seq=place[0],
        prev=place[1],
        record=_record_of(entry, feed, born),
        parents=entry.parents,
        hlc=stamp,
        kind=entry.kind,
        form=entry.form,
        payload=payload,
        born=born,
        origin=entry.origin,
    )


def _encoded(payload: Payload) -> bytes:
    """Return the bytes of a payload. Raises BadInput when they are more than one entry may hold."""
    try:
        return encode_payload(payload)
    except LedgerError:
        raise BadInput(
            what="This is too long for one record, or holds signs that cannot be kept.",
            safe="Nothing was recorded; what you typed is still where you typed it.",
            next_="Shorten it, record the rest as a second observation, or attach it as a document.",
            code="too-long",
        ) from None


def _record_of(entry: Entry, feed: FeedId, born: bytes | None) -> RecordId:
    if entry.record is not None:
        return entry.record
    if entry.origin is not None:
        return external_record(entry.origin)
    return owned_record(feed, born or b"")


def iso_time(milliseconds: int) -> str:
    """Return a time since 1970 as entries carry it; what has no name is taken for the nearest that has."""
    seconds = _within_calendar(milliseconds // 1000)
    return dt.datetime.fromtimestamp(seconds, dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def own_day(seconds: int) -> dt.date:
    """Return the day on which a time (seconds since 1970-01-01 UTC) falls where this computer stands."""
    return dt.datetime.fromtimestamp(_within_calendar(seconds)).date()  # noqa: DTZ006  (the person's own day)


def day_of(time: str) -> dt.date | None:
    """Return the person's own day of a time as records carry it (UTC); None for what is no time."""
    try:
        return own_day(int(dt.datetime.fromisoformat(time).timestamp()))
    except (ValueError, OverflowError):
        return None


def _within_calendar(seconds: int) -> int:
    return min(max(seconds, _FIRST_SECOND), _LAST_SECOND)


def milliseconds_now() -> int:
    """Return this computer's clock, in milliseconds since 1970-01-01 UTC."""
    return int(dt.datetime.now(dt.UTC).timestamp() * 1000)
