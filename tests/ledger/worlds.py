"""Devices that write revisions, for tests: feeds without keys, since signatures are checked elsewhere."""

import hashlib
import itertools
from collections.abc import Mapping, Sequence
from typing import Any

from tests.ledger.replica import Stored

from r2p_field.domain.ids import FeedId, RecordId, RevisionId
from r2p_field.ledger import canonical
from r2p_field.ledger.clock import Hlc
from r2p_field.ledger.encoding import b64u_encode
from r2p_field.ledger.payload import By, Payload, encode_payload
from r2p_field.ledger.record_ids import external_record, origin_of, owned_record
from r2p_field.ledger.revision import Header, commitment, decode_header


def feed_named(name: str) -> FeedId:
    """A feed for a made-up device."""
    return FeedId(hashlib.sha256(name.encode()).hexdigest())


def payload_of(body: Mapping[str, Any]) -> bytes:
    """A payload that says `body`."""
    return encode_payload(
        Payload(app="test", at="2026-11-23T10:00:00Z", by=By(person="p", role="field"), body=body)
    )


class Device:
    """Writes one feed; `stamps` is shared by all devices, so that what is written later sorts later."""

    def __init__(self, name: str, stamps: "itertools.count[int]") -> None:
        self.name = name
        self.feed = feed_named(name)
        self.tip: Header | None = None
        self._stamps = stamps

    def born(self) -> bytes:
        """Sixteen bytes that nobody used yet."""
        return hashlib.sha256(f"{self.name}/{next(self._stamps)}".encode()).digest()[:16]

    def first(self, body: Mapping[str, Any], **header: Any) -> Stored:
        """Write the first revision of a record of one's own."""
        born = self.born()
        record = owned_record(self.feed, born)
        return self.write(record, body, born=b64u_encode(born), **header)

    def external(self, row: str, body: Mapping[str, Any], *parents: Stored, **header: Any) -> Stored:
        """Write a revision of a record that comes from a table."""
        origin = origin_of("table", row)
        return self.write(external_record(origin), body, *parents, origin=origin, **header)

    def amend(self, body: Mapping[str, Any], *parents: Stored, **header: Any) -> Stored:
        """Write a revision after having seen `parents`."""
        return self.write(parents[0].header.record, body, *parents, **header)

    def erase(self, *, record: RecordId | None = None, targets: Sequence[RevisionId] = ()) -> Stored:
        """Ask for a record or for some revisions to be erased."""
        body = {"targets": list(targets)} if record is None else {"record": record}
        return self.first(body, kind="erasure")

    def write(
        self, record: RecordId, body: Mapping[str, Any] | bytes, *parents: Stored, **header: Any
    ) -> Stored:
        """Write any revision; `header` replaces or adds names, whatever they mean."""
        payload = body if isinstance(body, bytes) else payload_of(body)
        number = next(self._stamps)
        nonce = number.to_bytes(16, "big")
        value = {
            "commitment": commitment(nonce, payload),
            "feed": self.feed,
            "form": 1,
            "hlc": Hlc(f"{number:012x}0000"),
            "kind": "observation",
            "length": len(payload),
            "parents": sorted({parent.header.id for parent in parents}),
            "record": record,
            "seq": 0 if self.tip is None else self.tip.seq + 1,
            "v": 1,
        }
        if self.tip is not None:
            value["prev"] = self.tip.id
        self.tip = decode_header(canonical.encode(value | header))
        return Stored(header=self.tip, payload=payload)
