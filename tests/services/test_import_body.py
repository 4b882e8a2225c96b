"""What a packet may hold, and what becomes of each part of it."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from tests.services.offices import Office, Opener, sealed_by, unlocked

from r2p_field.bundle.contents import (
    BlobChunk,
    Carried,
    CarriedCompartment,
    CarriedRevision,
    Contents,
    LatePayload,
    PayloadState,
)
from r2p_field.bundle.manifest import COURIER, CompartmentEntry
from r2p_field.bundle.receipt import Receipt, Tip, make_receipt
from r2p_field.bundle.seal import recipient_id
from r2p_field.bundle.staging import MemoryStaging, Section
from r2p_field.crypto.hashing import digest
from r2p_field.crypto.signing import SigningKeys
from r2p_field.domain.ids import FeedId, RevisionId
from r2p_field.domain.observation import Observation
from r2p_field.ledger.checkpoint import make_checkpoint
from r2p_field.ledger.feed import FeedRange
from r2p_field.ledger.keys import feed_of
from r2p_field.ledger.revision import write_header
from r2p_field.ledger.signed import SignedObject, sign_object
from r2p_field.services import import_intake
from r2p_field.services.import_body import KnownHere
from r2p_field.services.import_results import Outcome
from r2p_field.services.journal import Entry
from r2p_field.vault.store import Stored


def _stored(office: Office) -> list[Stored]:
    return list(office.vault.store.of_feed(office.feed))


def _whole(stored: Stored) -> CarriedRevision:
    return CarriedRevision(
        header=stored.header, state=PayloadState.FULL, nonce=stored.nonce, payload=stored.payload or b""
    )


def _withheld(stored: Stored, reason: str = "choice") -> CarriedRevision:
    return CarriedRevision(header=stored.header, state=PayloadState.WITHHELD, reason=reason)


def _range(office: Office, entries: list[Stored]) -> tuple[FeedRange, SignedObject]:
    first, last = entries[0].header, entries[-1].header
    announced = FeedRange(feed=last.feed, first=first.seq, last=last.seq, tip=last.id)
    return announced, make_checkpoint(office.vault.keyring.device(), last.seq, last.id)


def _late(stored: Stored) -> LatePayload:
    return LatePayload(revision=stored.header.id, nonce=stored.nonce, payload=stored.payload or b"")


def _staged(data: bytes) -> MemoryStaging:
    staged = MemoryStaging()
    staged.append(data)
    return staged


def test_a_content_that_comes_later_completes_its_record(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    record = approved.record("came later")
    (entry,) = _stored(approved)
    announced, checkpoint = _range(approved, [entry])
    heading = Contents(checkpoints=[checkpoint], revisions=[_withheld(entry)])
    knowing.take(sealed_by(approved, tmp_path / "out", heading, ranges=(announced,)))
    before = knowing.shown(record)

    (verdict,) = knowing.take(sealed_by(approved, tmp_path / "out", Contents(payloads=[_late(entry)])))

    assert (before, knowing.shown(record)) == ("(withheld)", "came later")
    assert (verdict.outcome, verdict.records, verdict.new_entries) == (Outcome.IMPORTED, 1, 0)


def test_a_content_that_comes_before_its_heading_is_kept_for_it(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    record = approved.record("came early")
    (entry,) = _stored(approved)
    announced, checkpoint = _range(approved, [entry])
    heading = Contents(checkpoints=[checkpoint], revisions=[_withheld(entry)])
    knowing.take(sealed_by(approved, tmp_path / "out", Contents(payloads=[_late(entry)])))

    knowing.take(sealed_by(approved, tmp_path / "out", heading, ranges=(announced,)))

    assert knowing.shown(record) == "came early"
    assert knowing.states() == knowing.states_from_scratch()


def test_a_late_content_that_does_not_fit_refuses_the_whole_packet(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    record = approved.record("true")
    (entry,) = _stored(approved)
    knowing.take(approved.seal(tmp_path / "out"))
    forged = LatePayload(revision=entry.header.id, nonce=entry.nonce, payload=b'{"body":{}}')

    (verdict,) = knowing.take(sealed_by(approved, tmp_path / "out", Contents(payloads=[forged])))

    assert (verdict.outcome, verdict.code) == (Outcome.REFUSED, "packet-commitments")
    assert knowing.shown(record) == "true"


def test_an_entry_that_follows_another_devices_entry_refuses_the_packet(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    knowing.record("by headquarters")
    (foreign,) = _stored(knowing)
    approved.record("mine")
    (own,) = _stored(approved)
    crossed = write_header(
        feed=approved.feed,
        seq=1,
        prev=foreign.header.id,
        record=own.header.record,
        parents=(),
        hlc=own.header.hlc,
        kind=own.header.kind,
        form=own.header.form,
        commitment=own.header.commitment,
        length=own.header.length,
    )
    entry = Stored(header=crossed, proven=True, nonce=own.nonce, payload=own.payload)
    announced, checkpoint = _range(approved, [entry])
    contents = Contents(checkpoints=[checkpoint], revisions=[_whole(entry)])

    (verdict,) = knowing.take(sealed_by(approved, tmp_path / "out", contents, ranges=(announced,)))

    assert (verdict.outcome, verdict.code) == (Outcome.REFUSED, "packet-chains")
    assert knowing.vault.store.revision(crossed.id) is None


def test_a_refused_packet_teaches_nothing_not_even_who_is_who(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    approved.record("mine")
    (own,) = _stored(approved)
    stranger = SigningKeys.generate()
    request = _request_of(stranger, knowing)
    announced, _ = _range(approved, [own])
    contents = Contents(objects=[request], revisions=[_whole(own)])
    before = knowing.program.packets._admissions.judge

    (verdict,) = knowing.take(sealed_by(approved, tmp_path / "out", contents, ranges=(announced,)))

    assert verdict.code == "packet-checkpoints"
    assert knowing.program.packets._admissions.judge is before
    assert knowing.vault.store.keys_of(feed_of(stranger.public_keys)) is None
    assert request not in knowing.program.packets._admissions.objects


def _request_of(keys: SigningKeys, hq: Office) -> SignedObject:
    from r2p_field.trust.requests import make_request

    programme = hq.program.programmes.require_joined()
    recipient = hq.vault.keyring.device_identity().recipient.raw
    return make_request(keys, programme=programme, recipient=recipient, role="field")


def test_another_devices_entries_may_travel_along_and_wait_for_their_own_approval(
    knowing: Office, approved: Office, other: Office, tmp_path: Path
) -> None:
    record = other.record("carried by a neighbour")
    (entry,) = _stored(other)
    announced, checkpoint = _range(other, [entry])
    request = other.program.devices.request_object()
    contents = Contents(objects=[request], checkpoints=[checkpoint], revisions=[_whole(entry)])
    (verdict,) = knowing.take(sealed_by(approved, tmp_path / "out", contents, ranges=(announced,)))
    before = knowing.shown(record)

    out = tmp_path / "other.r2pq"
    heard = other.program.devices.request(out).fingerprint
    knowing.program.devices.approve_file(out, heard, None)

    assert (verdict.outcome, before) == (Outcome.IMPORTED, None)
    assert knowing.shown(record) == "carried by a neighbour"
    assert knowing.states() == knowing.states_from_scratch()


@pytest.mark.parametrize("value", [{"feed": "no feed", "heir": 7}, {}, {"keys": {"keys": [], "suite": 1}}])
@pytest.mark.parametrize("kind", ["cert", "succeed", "revoke", "release", "enrol", "policy"])
def test_a_statement_that_makes_no_sense_is_kept_and_gives_nothing(
    knowing: Office, approved: Office, tmp_path: Path, kind: str, value: dict[str, object]
) -> None:
    record = approved.record("beside nonsense")
    nonsense = sign_object(kind, value, [approved.vault.keyring.device()])
    knowing.take(approved.seal(tmp_path / "out"))

    (verdict,) = knowing.take(sealed_by(approved, tmp_path / "out", Contents(objects=[nonsense])))

    assert verdict.outcome is Outcome.IMPORTED
    assert nonsense in knowing.program.packets._admissions.objects
    assert knowing.shown(record) == "beside nonsense"
    assert knowing.seal(tmp_path / "mine").exists()


def test_what_nobody_understands_yet_is_kept_byte_for_byte(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    unknown = Carried(type=77, content=_staged(b"of the future"))

    (verdict,) = knowing.take(sealed_by(approved, tmp_path / "out", Contents(carried=[unknown])))

    kept = knowing.vault.database.execute("SELECT type, frame FROM unknown_frames").fetchall()
    assert (verdict.outcome, kept) == (Outcome.IMPORTED, [(77, b"of the future")])


def test_a_closed_part_and_a_couriers_packets_are_kept_for_those_who_can_read_them(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    closed, inner = b"age file of the closed part", b"a whole packet"
    entry = CompartmentEntry(
        id="protection", to=(recipient_id(b"x"),), size=len(closed), digest=_sha256(closed)
    )
    contents = Contents(
        compartments=[CarriedCompartment(id="protection", file=_staged(closed))], bundles=[_staged(inner)]
    )
    packet = sealed_by(approved, tmp_path / "out", contents, kind=COURIER, compartments=(entry,))

    (verdict,) = knowing.take(packet)

    rows = knowing.vault.database.execute("SELECT type, frame FROM unknown_frames ORDER BY type").fetchall()
    assert verdict.outcome is Outcome.IMPORTED
    assert [kind for kind, _ in rows] == [6, 8]
    assert rows[0][1].endswith(closed)
    assert rows[1][1] == inner


def _sha256(data: bytes) -> str:
    import hashlib

    return hashlib.sha256(data).hexdigest()


def test_pieces_of_a_photo_may_come_before_the_entry_that_names_it(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    seen = _with_photo(approved, tmp_path, b"p" * 300_000)
    blob = seen.attachments[0].blob.id
    pieces = [
        BlobChunk(blob=blob, index=number, data=piece)
        for number, piece in enumerate(approved.vault.blobs.read(blob))
    ]
    approved.program.observations.add(seen)
    (entry,) = _stored(approved)
    announced, checkpoint = _range(approved, [entry])
    knowing.take(sealed_by(approved, tmp_path / "out", Contents(chunks=pieces[:1])))
    naming = Contents(checkpoints=[checkpoint], revisions=[_withheld(entry)], chunks=pieces[1:])
    knowing.take(sealed_by(approved, tmp_path / "out", naming, ranges=(announced,)))
    before = knowing.vault.blobs.is_whole(blob)

    knowing.take(sealed_by(approved, tmp_path / "out", Contents(payloads=[_late(entry)])))

    assert not before
    assert b"".join(knowing.program.attachments.read(blob)) == b"p" * 300_000


def _with_photo(office: Office, base: Path, data: bytes) -> Observation:
    photo = base / "photo"
    photo.write_bytes(data)
    return office.program.attachments.attach(Observation(what="with a photo"), [photo])


def test_an_unreadable_content_is_kept_and_shown_as_such(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    from r2p_field.ledger.record_ids import owned_record
    from r2p_field.ledger.revision import new_revision

    born = bytes(16)
    made = new_revision(
        feed=approved.feed,
        seq=0,
        prev=None,
        record=owned_record(approved.feed, born),
        parents=(),
        hlc=approved.program.journal.clock().tick(),
        kind="observation",
        form=1,
        payload=b'"blob" that is no payload',
        born=born,
    )
    entry = Stored(header=made.header, proven=True, nonce=made.nonce, payload=made.payload)
    announced, checkpoint = _range(approved, [entry])
    contents = Contents(checkpoints=[checkpoint], revisions=[_whole(entry)])

    (verdict,) = knowing.take(sealed_by(approved, tmp_path / "out", contents, ranges=(announced,)))

    assert verdict.outcome is Outcome.IMPORTED
    assert knowing.shown(made.header.record) == "(unreadable)"


# Receipts


def _receipt(hq: Office, of: FeedId, **fields: object) -> Receipt:
    receipt = Receipt(
        programme=hq.program.programmes.require_joined(),
        receiver=hq.feed,
        of=of,
        no=1,
        tips=(),
        prefix=(),
        gaps=(),
        absent=(),
        blobs_missing=(),
        first_received="2026-11-23T12:00:00Z",
    )
    return dataclasses.replace(receipt, **fields)  # type: ignore[arg-type]


def _give(hq: Office, approved: Office, out: Path, *receipts: SignedObject) -> None:
    address = approved.vault.keyring.device_identity().recipient.raw
    packet = sealed_by(hq, out, Contents(receipts=receipts), [address], kind="feedback")
    (verdict,) = approved.take(packet)
    assert verdict.outcome is Outcome.IMPORTED


def test_a_receipt_is_kept_when_it_is_for_us_and_its_receiver_signed_it(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    good = make_receipt(_receipt(knowing, approved.feed), knowing.vault.keyring.device())

    _give(knowing, approved, tmp_path / "out", good)

    assert approved.vault.packets.receipts() == [good]


def test_receipts_for_others_from_others_or_of_other_programmes_count_for_nothing(
    knowing: Office, approved: Office, other: Office, tmp_path: Path
) -> None:
    signer = knowing.vault.keyring.device()
    mine = _receipt(knowing, approved.feed)
    stranger = SigningKeys.generate()
    receipts = [
        make_receipt(dataclasses.replace(mine, of=other.feed), signer),
        make_receipt(dataclasses.replace(mine, receiver=feed_of(stranger.public_keys)), stranger),
        make_receipt(dataclasses.replace(mine, programme=RevisionId(digest("programme").hex())), signer),  # type: ignore[arg-type]
        sign_object("receipt", mine.value(), [stranger]),
        sign_object("receipt", {"v": 1}, [signer]),
    ]

    _give(knowing, approved, tmp_path / "out", *receipts)

    assert approved.vault.packets.receipts() == []


def test_a_receipt_that_does_not_count_hides_none_that_says_how_far_our_chain_was(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    approved.record("before")
    chain = approved.feed
    further = Tip(feed=chain, seq=10**6, tip=RevisionId("ab" * 32))
    mine = dataclasses.replace(_receipt(knowing, chain), tips=(further,))
    stranger = SigningKeys.generate()
    idle = make_receipt(dataclasses.replace(mine, receiver=feed_of(stranger.public_keys)), stranger)

    _give(knowing, approved, tmp_path / "out", idle, make_receipt(mine, knowing.vault.keyring.device()))

    assert list(approved.vault.store.own_feeds()) == [chain, approved.feed]
    assert approved.feed != chain


def test_keys_in_a_packet_are_remembered_for_whoever_carries_more_later(
    knowing: Office, approved: Office, other: Office, tmp_path: Path
) -> None:
    request = other.program.devices.request_object()

    knowing.take(sealed_by(approved, tmp_path / "out", Contents(objects=[request])))

    assert knowing.vault.store.keys_of(other.feed) == other.vault.keyring.device().public_keys


def test_an_erasure_takes_what_came_and_what_still_comes(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    record = approved.record("a name slipped in")
    (first,) = approved.heads(record)
    one = approved.seal(tmp_path / "out")
    approved.revise(record, "corrected")
    approved.erase(targets=[first])
    two = approved.seal(tmp_path / "out")

    knowing.take(two)
    (verdict,) = knowing.take(one)

    stored = knowing.vault.store.revision(first)
    assert stored is not None
    assert (verdict.outcome, stored.payload) == (Outcome.IMPORTED, None)
    assert knowing.shown(record) == "corrected"
    assert knowing.states() == knowing.states_from_scratch()
    assert not knowing.program.observations.search("slipped")


def test_a_section_of_a_file_is_read_whole() -> None:
    assert Section.whole(_staged(b"abc")).read() == b"abc"


def test_our_own_earlier_chain_is_no_copy_of_us(knowing: Office, opening: Opener, tmp_path: Path) -> None:
    packet = _sealed_then_restored(knowing, tmp_path)
    again = unlocked(tmp_path, tmp_path / "restored", knowing.code)
    chain = again.feed

    (verdict,) = again.take(packet)

    assert (verdict.outcome, again.feed) == (Outcome.IMPORTED, chain)
    again.close()


def _sealed_then_restored(hq: Office, base: Path) -> Path:
    from tests.services.offices import restored

    from r2p_field.domain.jobs import Silent

    hq.record("in the backup")
    hq.program.upkeep.back_up(base / "backup", Silent())
    restored(base, base / "backup", "restored", hq.code).close()
    hq.write(Entry(kind="observation", form=1, body={"what": "after the backup"}))
    return hq.seal(base / "own")


def test_a_large_body_is_taken_in_by_batches(
    knowing: Office, approved: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    records = [approved.record(f"number {number}") for number in range(5)]
    packet = approved.seal(tmp_path / "out")
    monkeypatch.setattr(import_intake, "_BATCH", 2)

    (verdict,) = knowing.take(packet)

    assert (verdict.entries, verdict.new_entries, verdict.records) == (5, 5, 5)
    assert [knowing.shown(one) for one in records] == [f"number {number}" for number in range(5)]


def test_a_body_that_is_refused_at_its_end_leaves_nothing_of_its_batches(
    knowing: Office, approved: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_intake, "_BATCH_BYTES", 1)
    approved.record("one")
    approved.record("two")
    entries = _stored(approved)
    announced, _ = _range(approved, entries)
    contents = Contents(revisions=[_whole(one) for one in entries])

    (verdict,) = knowing.take(sealed_by(approved, tmp_path / "out", contents, ranges=(announced,)))

    assert verdict.code == "packet-checkpoints"
    assert knowing.vault.store.count() == 0


def test_a_part_too_large_to_keep_whole_leaves_the_packet_where_it_is(
    knowing: Office, approved: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_intake, "MOST_WHOLE", 3)
    unknown = Carried(type=77, content=_staged(b"four"))

    (verdict,) = knowing.take(sealed_by(approved, tmp_path / "out", Contents(carried=[unknown])))

    assert (verdict.outcome, verdict.code) == (Outcome.REFUSED, "part-too-large")


def test_a_part_as_large_as_may_be_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(import_intake, "MOST_WHOLE", 4)
    kept = import_intake.BoundedStaging()
    kept.append(b"four")
    assert kept.size == 4


def test_a_photo_that_two_entries_name_is_looked_at_once(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    seen = _with_photo(approved, tmp_path, b"twice")
    record = approved.program.observations.add(seen)
    approved.program.observations.revise(record, seen, "the same again")

    knowing.take(approved.seal(tmp_path / "out", keep_history=True))

    assert knowing.vault.blobs.is_whole(seen.attachments[0].blob.id)


def test_what_is_known_of_an_entry_is_said_only_when_it_is_proven(knowing: Office) -> None:
    knowing.record()
    (entry,) = _stored(knowing)
    known = KnownHere(knowing.vault, knowing.program.packets._admissions)

    fixed = known.proven(entry.header.id)

    assert fixed is not None
    assert (fixed.commitment, fixed.length) == (entry.header.commitment, entry.header.length)
    assert known.proven(RevisionId("0" * 64)) is None
    assert known.keys_of(knowing.feed) == knowing.vault.keyring.device().public_keys
