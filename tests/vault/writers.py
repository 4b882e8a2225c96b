"""Devices that write revisions with real payloads and commitments, for tests of what keeps and folds them."""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Mapping, Sequence
from typing import Any

from tests.ledger.replica import Kinds, Register

from r2p_field.domain.ids import FeedId, RecordId, RevisionId
from r2p_field.ledger.admission import Position
from r2p_field.ledger.checkpoint import Checkpoint
from r2p_field.ledger.clock import Hlc
from r2p_field.ledger.payload import By, Payload, encode_payload
from r2p_field.ledger.record_ids import external_record, origin_of, owned_record
from r2p_field.ledger.revision import Header, Revision, new_revision

KINDS = Kinds({"observation": [1], "grade": [1], "erasure": [1]})
OFFICER = Position(role="field", may=frozenset({"record"}))
CHAIR = Position(role="committee", may=frozenset({"record", "erase"}), committee="bria")


def feed_named(name: str) -> FeedId:
    """A feed for a made-up device."""
    return FeedId(hashlib.sha256(name.encode()).hexdigest())


class Writer:
    """Writes one feed; `stamps` is shared by all writers, so that what is written later sorts later."""

    def __init__(self, name: str, stamps: itertools.count[int]) -> None:
        self.feed = feed_named(name)
        self.tip: Header | None = None
        self._stamps = stamps

    def observe(self, what: str, **fields: Any) -> Revision:
        """Write the first revision of an observation of one's own."""
        return self.first({"what": what, **fields})

    def first(self, body: Mapping[str, Any], kind: str = "observation") -> Revision:
        """Write the first revision of a record of one's own."""
        born = next(self._stamps).to_bytes(16, "big")
        return self._write(owned_record(self.feed, born), body, kind=kind, born=born)

    def amend(self, what: str, *parents: Revision, **fields: Any) -> Revision:
        """Write an observation anew after having seen `parents`."""
        return self._write(parents[0].header.record, {"what": what, **fields}, parents)

    def external(self, row: str, what: str, *parents: Revision) -> Revision:
        """Write a revision of a record that comes from a table."""
        origin = origin_of("table", row)
        return self._write(external_record(origin), {"what": what}, parents, origin=origin)

    def grade(self, of: Revision, source: str = "B", information: str = "2") -> Revision:
        """Write a judgement beside somebody's record."""
        return self.first({"of": of.header.record, "source": source, "information": information}, "grade")

    def erase(self, *, record: RecordId | None = None, targets: Sequence[RevisionId] = ()) -> Revision:
        """Ask for a record or for some revisions to be erased."""
        body: Mapping[str, Any] = {"targets": list(targets)} if record is None else {"record": record}
        return self.first(body, "erasure")

    def checkpoint(self) -> Checkpoint:
        """Stand for everything written so far."""
        assert self.tip is not None
        return Checkpoint(feed=self.feed, seq=self.tip.seq, tip=self.tip.id)

    def _write(
        self,
        record: RecordId,
        body: Mapping[str, Any],
        parents: Sequence[Revision] = (),
        *,
        kind: str = "observation",
        born: bytes | None = None,
        origin: str | None = None,
    ) -> Revision:
        number = next(self._stamps)
        written = new_revision(
            feed=self.feed,
            seq=0 if self.tip is None else self.tip.seq + 1,
            prev=None if self.tip is None else self.tip.id,
            record=record,
            parents=[one.header.id for one in parents],
            hlc=Hlc(f"{number:012x}0000"),
            kind=kind,
            form=1,
            payload=payload_of(body),
            born=born,
            origin=origin,
            randomness=lambda count: number.to_bytes(count, "big"),
        )
        self.tip = written.header
        return written


def payload_of(body: Mapping[str, Any]) -> bytes:
    """A payload that says `body`."""
    by = By(person="p-0", role="field")
    return encode_payload(Payload(app="test", at="2026-11-23T10:00:00Z", by=by, body=body))


class World:
    """Some writers whose clocks agree, and who they are."""

    def __init__(self, *names: str) -> None:
        stamps = itertools.count(1)
        self.register = Register()
        self.writers = {name: Writer(name, stamps) for name in names}
        for name in names:
            self.admit(name, OFFICER)

    def __getitem__(self, name: str) -> Writer:
        return self.writers[name]

    def admit(self, name: str, position: Position, first: int = 0) -> None:
        """Give a writer a position from a seq on."""
        self.register.positions[feed_named(name)].append((first, position))
