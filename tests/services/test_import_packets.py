"""Packets on their way in: each whole or not at all, each with a verdict that a person understands."""

from __future__ import annotations

import datetime as dt
import hashlib
import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from tests.services.offices import (
    Office,
    Opener,
    approve,
    open_cover,
    opened,
    plugged_in,
    restored,
    sealed_by,
)

from r2p_field.bundle.contents import Contents
from r2p_field.bundle.errors import Check, Refused
from r2p_field.domain.errors import BadInput
from r2p_field.domain.ids import ObjectId
from r2p_field.domain.jobs import Cancelled, Silent
from r2p_field.services import import_packets
from r2p_field.services.files import FileRefused
from r2p_field.services.import_results import Outcome
from r2p_field.vault.errors import NotThere, StorageFull
from r2p_field.vault.packets import Arrived


class _Impatient:
    """A person who cancels after some reports."""

    def __init__(self, reports: int) -> None:
        self.left = reports

    def report(self, done: int, total: int, text: str) -> None:
        self.left -= 1
        if self.left < 0:
            raise Cancelled


def _flipped(packet: Path, place: int = -20_000) -> Path:
    raw = bytearray(packet.read_bytes())
    raw[place] ^= 1
    bad = packet.with_name("flipped.r2pb")
    bad.write_bytes(raw)
    return bad


def test_what_an_approved_device_recorded_arrives(knowing: Office, approved: Office, tmp_path: Path) -> None:
    record = approved.record("the bridge is closed")
    packet = approved.seal(tmp_path / "out")

    (verdict,) = knowing.take(packet)

    assert verdict.outcome is Outcome.IMPORTED
    assert (verdict.file, verdict.entries, verdict.new_entries, verdict.records) == (packet.name, 1, 1, 1)
    assert knowing.shown(record) == "the bridge is closed"
    assert knowing.program.observations.search("bridge")[0].row.record == record


def test_the_same_file_a_second_time_changes_nothing(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    approved.record()
    packet = approved.seal(tmp_path / "out")
    copy = shutil.copy(packet, tmp_path / "copy of it")
    verdicts = knowing.take(packet, Path(copy))
    digest = knowing.digest()

    again = knowing.take(packet)

    assert [one.outcome for one in verdicts] == [Outcome.IMPORTED, Outcome.ALREADY]
    assert [one.outcome for one in again] == [Outcome.ALREADY]
    assert knowing.digest() == digest


def test_a_folder_gives_its_packets_whatever_they_are_called(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    approved.record()
    packet = approved.seal(tmp_path / "out")
    packet.rename(tmp_path / "out" / "holiday photo.jpg")
    (tmp_path / "out" / "letter.txt").write_text("age-old")
    (tmp_path / "out" / ".hidden").write_bytes(b"age-encryption.org/v1\n")
    (tmp_path / "out" / "half.part").write_bytes(b"age-encryption.org/v1\n")
    (tmp_path / "out" / "folder").mkdir()

    verdicts = knowing.take(tmp_path / "out", tmp_path / "out" / "holiday photo.jpg")

    assert [(one.file, one.outcome) for one in verdicts] == [("holiday photo.jpg", Outcome.IMPORTED)]


@pytest.mark.parametrize("day", ["1980-01-01", "2026-11-23", "2107-12-31"])
def test_neither_name_nor_time_that_a_stick_gives_a_file_counts(
    knowing: Office, approved: Office, tmp_path: Path, day: str
) -> None:
    """Old names of eight letters and three, in capitals; times from the first to the last that FAT knows."""
    record = approved.record("from an old stick")
    packet = approved.seal(tmp_path / "out")
    moment = dt.datetime.fromisoformat(day).replace(tzinfo=dt.UTC).timestamp() // 2 * 2
    renamed = packet.rename(packet.with_name("DXCY-G~1.R2P"))
    os.utime(renamed, (moment, moment))
    (verdict,) = knowing.take(renamed.parent)
    assert (verdict.outcome, knowing.shown(record)) == (Outcome.IMPORTED, "from an old stick")


def test_a_packet_of_ours_on_the_stick_that_comes_back_is_no_fault(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    approved.record()
    packet = approved.seal(tmp_path / "stick")
    foreign = shutil.copy(packet, tmp_path / "stick" / "aaaa-aaaa-aaaa.r2pb")
    knowing.take(packet)
    receipt = knowing.program.receipts.make(approved.feed, tmp_path / "stick").path

    field = {one.file: one.outcome for one in approved.take(tmp_path / "stick")}
    hq = {one.file: one.outcome for one in knowing.take(tmp_path / "stick")}

    assert field == {
        packet.name: Outcome.OWN,
        Path(foreign).name: Outcome.REFUSED,
        receipt.name: Outcome.IMPORTED,
    }
    assert hq[receipt.name] is Outcome.OWN


def test_a_packet_that_lost_its_beginning_is_not_passed_over(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    approved.record()
    packet = approved.seal(tmp_path / "out")
    packet.write_bytes(bytes(64) + packet.read_bytes()[64:])

    (verdict,) = knowing.take(tmp_path / "out")

    assert (verdict.file, verdict.outcome) == (packet.name, Outcome.REFUSED)


def test_a_damaged_packet_falls_alone(knowing: Office, approved: Office, tmp_path: Path) -> None:
    record = approved.record("first")
    good = approved.seal(tmp_path / "out")
    bad = _flipped(good)

    verdicts = knowing.take(bad, good)

    assert [one.outcome for one in verdicts] == [Outcome.REFUSED, Outcome.IMPORTED]
    assert verdicts[0].code == f"packet-{Check.CONTENT.short_name}"
    assert knowing.shown(record) == "first"


def test_a_file_that_is_no_packet_is_refused(hq: Office, tmp_path: Path) -> None:
    file = tmp_path / "note.txt"
    file.write_text("hello")

    (verdict,) = hq.take(file)

    assert (verdict.outcome, verdict.code) == (Outcome.REFUSED, f"packet-{Check.AGE_HEADER.short_name}")


def test_a_path_that_is_not_there_stops_before_anything_is_taken(hq: Office, tmp_path: Path) -> None:
    with pytest.raises(FileRefused) as told:
        hq.take(tmp_path / "gone")

    assert str(tmp_path) not in str(told.value)


def test_a_folder_named_as_packet_is_looked_into_and_an_unreadable_file_falls_alone(
    hq: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "stick.r2pb"
    file.write_bytes(b"age-encryption.org/v1\n")
    real = Path.open

    def pulled(self: Path, *args: object, **named: object) -> object:
        if self == file:
            raise OSError(5, "Input/output error")
        return real(self, *args, **named)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", pulled)
    (verdict,) = hq.take(file)

    assert (verdict.outcome, verdict.code) == (Outcome.REFUSED, "file-refused")


def test_trying_first_keeps_nothing(knowing: Office, approved: Office, other: Office, tmp_path: Path) -> None:
    record = approved.record("first", attachments=())
    other.record("of a stranger")
    known, stranger = approved.seal(tmp_path / "out"), other.seal(tmp_path / "out")

    verdicts = knowing.take(known, stranger, dry_run=True)

    assert {one.outcome for one in verdicts} == {Outcome.IMPORTED, Outcome.WAITING}
    assert knowing.shown(record) is None
    assert knowing.program.packets.waiting() == ()
    assert [one.outcome for one in knowing.take(known)] == [Outcome.IMPORTED]


def test_a_photo_arrives_whole_even_after_it_was_tried_first(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    photo = tmp_path / "photo"
    photo.write_bytes(bytes(range(256)) * 3000)
    attached = approved.program.attachments
    from r2p_field.domain.observation import Observation

    seen = attached.attach(Observation(what="a photo"), [photo])
    approved.program.observations.add(seen)
    packet = approved.seal(tmp_path / "out")
    knowing.take(packet, dry_run=True)

    knowing.take(packet)

    blob = seen.attachments[0].blob.id
    assert b"".join(knowing.program.attachments.read(blob)) == photo.read_bytes()


def test_whoever_cancels_keeps_the_packets_taken_before(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    first = approved.record("first")
    one = approved.seal(tmp_path / "out")
    second = approved.record("second")
    two = approved.seal(tmp_path / "out")

    with pytest.raises(Cancelled):
        knowing.program.packets.import_paths([one, two], _Impatient(1))

    assert (knowing.shown(first), knowing.shown(second)) == ("first", None)


def test_whoever_cancels_a_trial_keeps_nothing(knowing: Office, approved: Office, tmp_path: Path) -> None:
    record = approved.record()
    packet = approved.seal(tmp_path / "out")

    with pytest.raises(Cancelled):
        knowing.program.packets.import_paths(
            [packet, approved.seal(tmp_path / "out")], _Impatient(1), dry_run=True
        )

    assert knowing.shown(record) is None


def test_packets_beyond_one_group_arrive_too(
    knowing: Office, approved: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_packets, "_GROUP", 1)
    records = []
    for number in range(3):
        records.append(approved.record(f"number {number}"))
        approved.seal(tmp_path / "out")

    knowing.take(tmp_path / "out")

    assert [knowing.shown(one) for one in records] == ["number 0", "number 1", "number 2"]


def test_a_full_disk_refuses_the_rest_and_keeps_what_was_durable(
    knowing: Office, approved: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_packets, "_GROUP", 1)
    first = approved.record("first")
    one = approved.seal(tmp_path / "out")
    second = approved.record("second")
    two = approved.seal(tmp_path / "out")
    put, calls = knowing.vault.packets.put_arrived, []

    def full(arrived: object) -> None:
        calls.append(arrived)
        if len(calls) == 2:
            raise StorageFull
        put(arrived)  # type: ignore[arg-type]

    three = approved.seal(tmp_path / "out")
    monkeypatch.setattr(knowing.vault.packets, "put_arrived", full)
    verdicts = knowing.take(one, two, three)

    assert [(v.outcome, v.code) for v in verdicts] == [
        (Outcome.IMPORTED, ""),
        (Outcome.REFUSED, "storage-full"),
        (Outcome.REFUSED, "storage-full"),
    ]
    assert (knowing.shown(first), knowing.shown(second)) == ("first", None)


def test_records_of_no_programme_can_open_nothing(opening: Opener, tmp_path: Path) -> None:
    lone = opening("lone")

    with pytest.raises(BadInput) as told:
        lone.take(tmp_path)
    with pytest.raises(BadInput):
        lone.program.packets.inspect(tmp_path / "any")

    assert told.value.code == "no-programme"


def test_a_packet_sealed_for_headquarters_cannot_be_opened_by_a_device(
    approved: Office, other: Office, tmp_path: Path
) -> None:
    other.record()

    (verdict,) = approved.take(other.seal(tmp_path / "out"))

    assert verdict.code == f"packet-{Check.NOT_FOR_US.short_name}"


def test_looking_at_a_cover_takes_nothing_in(knowing: Office, approved: Office, tmp_path: Path) -> None:
    approved.record()
    approved.record()
    packet = approved.seal(tmp_path / "out")

    seen = knowing.program.packets.inspect(packet)

    assert (seen.kind, seen.sender, seen.role, seen.standing) == ("field", approved.feed, "field", "known")
    assert (seen.number, seen.entries, seen.size) == (1, 2, packet.stat().st_size)
    assert seen.fingerprint == approved.program.devices.own_fingerprint().fingerprint
    assert knowing.vault.store.count() == 0


def test_looking_at_a_damaged_cover_says_what_is_wrong(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    packet = _flipped(approved.seal(tmp_path / "out"))

    with pytest.raises(Refused):
        knowing.program.packets.inspect(packet)


def test_large_packets_pass_through_the_vault_and_leave_nothing_there(
    knowing: Office, approved: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from r2p_field.services import packet_space

    monkeypatch.setattr(packet_space, "IN_MEMORY", 0)
    record = approved.record("large")
    packet = approved.seal(tmp_path / "out")

    knowing.program.packets.inspect(packet)
    knowing.take(packet)

    assert knowing.shown(record) == "large"
    for office in (knowing, approved):
        assert office.vault.database.value("SELECT count(*) FROM staging") == 0


def test_our_clock_goes_on_after_what_came(knowing: Office, approved: Office, tmp_path: Path) -> None:
    approved.clock.now += 3_600_000
    approved.record()
    packet = approved.seal(tmp_path / "out")
    _, body = opened(packet, knowing)

    knowing.take(packet)
    later = knowing.record("afterwards")

    stamps = [one.header.hlc for one in knowing.vault.store.of_records([later])[later]]
    assert stamps[0] > body.revisions[0].header.hlc


def test_a_clock_that_runs_days_ahead_is_not_followed(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    approved.clock.now += 10 * 86_400_000
    approved.record()
    knowing.take(approved.seal(tmp_path / "out"))

    later = knowing.record("afterwards")

    stamps = [one.header.hlc for one in knowing.vault.store.of_records([later])[later]]
    assert int(stamps[0][:12], 16) < approved.clock.now - 86_400_000


def test_a_report_counts_what_became_of_all(knowing: Office, approved: Office, tmp_path: Path) -> None:
    approved.record()
    good = approved.seal(tmp_path / "out")
    bad = _flipped(good)

    report = knowing.program.packets.import_paths([good, bad], Silent())

    assert report.totals == {
        "imported": 1,
        "already": 0,
        "own": 0,
        "waiting": 0,
        "newer": 0,
        "refused": 1,
        "new_entries": 1,
        "records": 1,
        "contacts": 0,
    }


# Waiting


def test_a_strangers_packet_waits_sealed_until_somebody_approves_its_device(
    hq: Office, field: Office, tmp_path: Path
) -> None:
    record = field.record("from a stranger")
    (verdict,) = hq.take(field.seal(tmp_path / "out"))
    (waiting,) = hq.program.packets.waiting()
    heard = field.program.devices.own_fingerprint().fingerprint

    before = hq.program.packets.release(waiting.id, Silent())
    hq.program.devices.approve_waiting(waiting.id, heard, None)
    after = hq.program.packets.release(waiting.id, Silent())

    assert (verdict.outcome, verdict.waiting, verdict.fingerprint) == (Outcome.WAITING, waiting.id, heard)
    assert (waiting.role, waiting.committee, waiting.why, waiting.fingerprint) == (
        "field",
        "",
        "unknown",
        heard,
    )
    assert (before.outcome, before.waiting) == (Outcome.WAITING, waiting.id)
    assert after.outcome is Outcome.IMPORTED
    assert hq.shown(record) == "from a stranger"
    assert hq.program.packets.waiting() == ()
    with pytest.raises(NotThere):
        hq.program.packets.release(waiting.id, Silent())


def test_a_waiting_packet_that_is_brought_again_is_taken_in_once_its_device_is_known(
    hq: Office, field: Office, tmp_path: Path
) -> None:
    record = field.record("twice")
    packet = field.seal(tmp_path / "out")
    first, second = (*hq.take(packet), *hq.take(packet))
    approve(hq, field, tmp_path)

    (third,) = hq.take(packet)

    assert first.waiting == second.waiting
    assert third.outcome is Outcome.IMPORTED
    assert hq.shown(record) == "twice"
    assert hq.program.packets.waiting() == ()


def test_a_waiting_packet_can_be_thrown_away(hq: Office, field: Office, tmp_path: Path) -> None:
    field.record()
    hq.take(field.seal(tmp_path / "out"))
    (waiting,) = hq.program.packets.waiting()

    hq.program.packets.discard(waiting.id)

    assert hq.program.packets.waiting() == ()
    with pytest.raises(NotThere):
        hq.program.packets.discard(waiting.id)


def test_a_released_packet_that_is_bad_inside_is_refused_and_goes_on_waiting(
    hq: Office, field: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    field.record()
    hq.take(field.seal(tmp_path / "out"))
    (waiting,) = hq.program.packets.waiting()
    approve(hq, field, tmp_path)

    def crossed(*_: object) -> None:
        raise Refused(Check.CHAINS, "bent for this test")

    with monkeypatch.context() as bent:
        bent.setattr("r2p_field.services.import_body._refuse_crossed", crossed)
        verdict = hq.program.packets.release(waiting.id, Silent())

    assert (verdict.outcome, verdict.code) == (Outcome.REFUSED, "packet-chains")
    assert hq.vault.store.count() == 0
    assert hq.program.packets.release(waiting.id, Silent()).outcome is Outcome.IMPORTED


def test_a_full_disk_while_releasing_is_told_as_such(
    hq: Office, field: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    field.record()
    hq.take(field.seal(tmp_path / "out"))
    (waiting,) = hq.program.packets.waiting()
    approve(hq, field, tmp_path)

    def full(*_: object) -> None:
        raise StorageFull

    with monkeypatch.context() as bent:
        bent.setattr(hq.vault.packets, "put_arrived", full)
        with pytest.raises(StorageFull):
            hq.program.packets.release(waiting.id, Silent())

    assert hq.vault.store.count() == 0
    assert len(hq.program.packets.waiting()) == 1


# Copies of ourselves


def test_headquarters_takes_back_what_it_sealed_itself(hq: Office, opening: Opener, tmp_path: Path) -> None:
    record = hq.record("by headquarters")
    packet = hq.seal(tmp_path / "out")

    (verdict,) = hq.take(packet)

    assert (verdict.outcome, verdict.new_entries) == (Outcome.IMPORTED, 0)
    assert hq.shown(record) == "by headquarters"


def test_a_restored_vault_takes_back_what_it_had_sealed_after_the_backup(
    hq: Office, template: object, tmp_path: Path
) -> None:
    hq.record("before")
    hq.program.upkeep.back_up(tmp_path / "backup", Silent())
    after = hq.record("after the backup")
    packet = hq.seal(tmp_path / "out")
    again = restored(tmp_path, tmp_path / "backup", "restored", hq.code)

    (verdict,) = again.take(packet)

    assert verdict.new_entries == 1
    assert again.shown(after) == "after the backup"
    assert again.states() == again.states_from_scratch()
    again.close()


def test_a_copy_that_went_on_writing_our_chain_makes_us_begin_a_new_one(
    opening: Opener, tmp_path: Path
) -> None:
    one, twin = opening("hq"), opening("hq", "twin")
    chain = one.feed
    ours, theirs = one.record("ours"), twin.record("theirs")

    (verdict,) = one.take(twin.seal(tmp_path / "out"))

    assert verdict.outcome is Outcome.IMPORTED
    assert twin.feed == chain != one.feed
    assert one.shown(one.record("in the new chain")) == "in the new chain"
    assert (one.shown(ours), one.shown(theirs)) == ("ours", "theirs")
    assert one.states() == one.states_from_scratch()
    both = one.seal(tmp_path / "out")
    assert len([each for each in opened(both, one)[0].ranges if each.feed == chain]) == 2
    (back,) = twin.take(both)
    assert (back.outcome, twin.shown(ours)) == (Outcome.IMPORTED, "ours")
    assert twin.feed != chain


def test_what_came_in_is_searchable_at_once_and_after_a_trial_run_nothing_is(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    approved.record("smoke over the mill")
    packet = approved.seal(tmp_path / "out")
    told = Told()
    knowing.program.packets.import_paths([packet], told, dry_run=True)
    assert "Making the records searchable" not in told.doing
    knowing.program.packets.import_paths([packet], told)
    assert told.doing[-1] == "Making the records searchable"
    assert (len(knowing.vault.records.search.find("mill")), knowing.vault.records.search.waiting()) == (1, 0)


def test_each_packet_is_announced_by_its_number(knowing: Office, approved: Office, tmp_path: Path) -> None:
    packets = [approved.seal(tmp_path / "one"), approved.seal(tmp_path / "two")]
    told = Told()
    knowing.program.packets.import_paths(packets, told)
    assert told.reports == [
        (0, 2, "Checking packet 1 of 2"),
        (1, 2, "Checking packet 2 of 2"),
        (0, 0, "Making the records searchable"),
    ]


def test_a_released_packet_is_announced_and_its_words_are_found_at_once(
    hq: Office, field: Office, tmp_path: Path
) -> None:
    field.record("smoke over the mill")
    hq.take(field.seal(tmp_path / "out"))
    (waiting,) = hq.program.packets.waiting()
    approve(hq, field, tmp_path)
    told = Told()
    hq.program.packets.release(waiting.id, told)
    assert told.reports == [(0, 1, "Checking the packet"), (0, 0, "Making the records searchable")]
    assert (len(hq.vault.records.search.find("mill")), hq.vault.records.search.waiting()) == (1, 0)


def test_of_each_file_that_came_it_is_noted_what_it_was_and_what_became_of_it(
    hq: Office, field: Office, tmp_path: Path
) -> None:
    field.record("one")
    packet = field.seal(tmp_path / "out")
    newer = sealed_by(field, tmp_path / "newer", Contents(), needs=("colours",))
    hq.take(packet, newer)
    waits = Arrived(
        digest=hashlib.sha256(packet.read_bytes()).digest(),
        outcome="waiting",
        at="",
        manifest=ObjectId(open_cover(packet, hq).bundle_id),
        sender=field.feed,
        number=1,
        counts={},
    )
    unread = Arrived(digest=hashlib.sha256(newer.read_bytes()).digest(), outcome="newer", at="", counts={})
    assert [noted(hq, one) for one in (waits, unread)] == [waits, unread]
    approve(hq, field, tmp_path)
    hq.take(packet)
    taken = replace(waits, outcome="imported", counts={"entries": 1, "new_entries": 1})
    assert noted(hq, waits) == taken


def noted(office: Office, wanted: Arrived) -> Arrived | None:
    """Return what an office noted of a file, but for the moment."""
    found = office.vault.packets.arrived(wanted.digest)
    return found and replace(found, at="")


def test_a_cover_tells_how_many_entries_are_in_its_packet_and_not_how_far_the_chain_is(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    approved.record("received already")
    knowing.take(approved.seal(tmp_path / "first"))
    approved.take(knowing.program.receipts.make(approved.feed, plugged_in(tmp_path / "back")).path)
    for _ in range(3):
        approved.record("new")
    assert knowing.program.packets.inspect(approved.seal(tmp_path / "second")).entries == 3


def test_what_waits_for_the_same_reason_as_before_keeps_its_place(
    hq: Office, field: Office, tmp_path: Path
) -> None:
    hq.take(field.seal(tmp_path / "out"), field.seal(tmp_path / "again"))
    first, second = hq.program.packets.waiting()
    hq.program.packets.release(first.id, Silent())
    assert [one.id for one in hq.program.packets.waiting()] == [first.id, second.id]


def test_invented_records_take_nothing_in(opening: Opener, approved: Office, tmp_path: Path) -> None:
    approved.record()
    packet = approved.seal(tmp_path / "out")
    invented = opening("knowing", "invented")
    invented.vault.meta.set("sample", "1")
    with pytest.raises(BadInput) as told:
        invented.program.packets.inspect(packet)
    assert told.value.code == "sample-data"
    with pytest.raises(BadInput, match="These records are invented"):
        invented.take(packet)


class Told:
    """Keeps what is said while people wait."""

    def __init__(self) -> None:
        self.reports: list[tuple[int, int, str]] = []

    @property
    def doing(self) -> list[str]:
        return [text for _, _, text in self.reports]

    def report(self, done: int, total: int, text: str) -> None:
        self.reports.append((done, total, text))
