"""What headquarters says that it has, and what a device may conclude from it."""

from __future__ import annotations

import dataclasses
import shutil
from pathlib import Path

import pytest
from tests.services.offices import Office, Opener, opened, plugged_in, restored, sealed_by, unlocked

from r2p_field.bundle.contents import Contents
from r2p_field.bundle.receipt import Absent, Gap, Prefix, Receipt, Tip, make_receipt, read_receipt
from r2p_field.domain.consent import Agreement, Answer, Consent
from r2p_field.domain.errors import BadInput
from r2p_field.domain.ids import FeedId, RecordId
from r2p_field.domain.jobs import Silent
from r2p_field.services import receipts
from r2p_field.services.acknowledged import acknowledged
from r2p_field.services.files import FileRefused
from r2p_field.services.journal import Entry
from r2p_field.services.observations import State

REFUSED = Consent(headquarters=Agreement(answer=Answer.NO))


def _answer(hq: Office, office: Office, out: Path) -> Receipt:
    """Let headquarters answer and the office take the answer in; return what the receipt says."""
    made = hq.program.receipts.make(office.feed, plugged_in(out))
    _, body = opened(made.path, office)
    office.take(made.path)
    return read_receipt(body.receipts[0])


def _state(office: Office, record: RecordId) -> State:
    return office.program.observations.get(record).line.state


def test_an_observation_goes_from_recorded_to_sealed_to_received(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    record = approved.record()
    states = [_state(approved, record)]
    packet = approved.seal(tmp_path / "out")
    states.append(_state(approved, record))
    knowing.take(packet)
    told = _answer(knowing, approved, tmp_path / "back")
    states.append(_state(approved, record))

    assert states == [State.RECORDED, State.SEALED, State.RECEIVED]
    assert [(one.seq, one.tip) for one in told.tips] == [(0, approved.heads(record)[0])]
    assert told.prefix == (Prefix(feed=approved.feed, seq=0),)
    assert _state(knowing, record) is State.THEIRS


def test_what_stayed_behind_is_never_shown_as_received(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    record = approved.record(consent=REFUSED)
    knowing.take(approved.seal(tmp_path / "out"))

    told = _answer(knowing, approved, tmp_path / "back")

    assert told.absent == (Absent(rev=approved.heads(record)[0], why="withheld"),)
    assert _state(approved, record) is State.RECORDED


def test_what_headquarters_cannot_read_yet_is_sealed_and_not_received(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    record = approved.record()
    knowing.take(approved.seal(tmp_path / "out"))
    head = approved.heads(record)[0]
    _forge(
        knowing, approved, tmp_path / "back", tips=_tips(approved), absent=(Absent(rev=head, why="wanted"),)
    )

    assert _state(approved, record) is State.SEALED


def _tips(office: Office) -> tuple[Tip, ...]:
    seq, tip = office.vault.store.tip(office.feed) or (0, "")
    return (Tip(feed=office.feed, seq=seq, tip=tip),)  # type: ignore[arg-type]


def _forge(hq: Office, office: Office, out: Path, *, no: int = 1, **fields: object) -> None:
    """Let headquarters sign any receipt for an office, and the office take it in."""
    said = Receipt(
        programme=hq.program.programmes.require_joined(),
        receiver=hq.feed,
        of=office.feed,
        no=no,
        tips=(),
        prefix=(),
        gaps=(),
        absent=(),
        blobs_missing=(),
        first_received="2026-11-23T12:00:00Z",
    )
    signed = make_receipt(dataclasses.replace(said, **fields), hq.vault.keyring.device())  # type: ignore[arg-type]
    address = office.vault.keyring.device_identity().recipient.raw
    office.take(sealed_by(hq, out, Contents(receipts=[signed]), [address], kind="feedback"))


def _until(office: Office) -> dict[FeedId, int]:
    return dict(acknowledged(office.vault, office.program.packets._admissions.judge).until)


def test_a_number_alone_acknowledges_nothing(knowing: Office, approved: Office, tmp_path: Path) -> None:
    approved.record()
    approved.record()
    entries = list(approved.vault.store.of_feed(approved.feed))
    wrong = [
        Tip(feed=approved.feed, seq=10**9, tip=entries[1].header.id),
        Tip(feed=approved.feed, seq=1, tip=entries[0].header.id),
        Tip(feed=approved.feed, seq=1, tip="ab" * 32),  # type: ignore[arg-type]
        Tip(feed=knowing.feed, seq=1, tip=entries[1].header.id),
    ]

    _forge(knowing, approved, tmp_path / "back", tips=tuple(wrong))

    assert _until(approved) == {}


def test_a_gap_ends_what_is_acknowledged(knowing: Office, approved: Office, tmp_path: Path) -> None:
    for _ in range(4):
        approved.record()

    gaps = (Gap(feed=approved.feed, first=2, last=2), Gap(feed=knowing.feed, first=0, last=0))
    _forge(knowing, approved, tmp_path / "back", tips=_tips(approved), gaps=gaps)

    assert _until(approved) == {approved.feed: 1}


def test_two_receipts_of_one_number_void_each_other(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    approved.record()
    _forge(knowing, approved, tmp_path / "back", tips=_tips(approved))
    before = _until(approved)
    _forge(knowing, approved, tmp_path / "back", tips=_tips(approved), first_received="2026-11-24T12:00:00Z")
    contradicted = _until(approved)
    _forge(knowing, approved, tmp_path / "back", no=2, tips=_tips(approved))

    assert (before, contradicted, _until(approved)) == ({approved.feed: 0}, {}, {approved.feed: 0})


def test_receipts_of_a_headquarters_that_was_restored_are_void_until_issued_anew(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    record = approved.record()
    knowing.take(approved.seal(tmp_path / "out"))
    _answer(knowing, approved, tmp_path / "back")
    knowing.program.upkeep.back_up(tmp_path / "backup", Silent())
    again = restored(tmp_path, tmp_path / "backup", "restored", knowing.code)
    states = [_state(approved, record)]

    made = again.program.receipts.make(approved.feed, plugged_in(tmp_path / "back"))
    (verdict,) = approved.take(made.path)
    states.append(_state(approved, record))

    assert verdict.outcome == "imported"
    assert states == [State.RECEIVED, State.RECEIVED]
    counting = acknowledged(approved.vault, approved.program.packets._admissions.judge)
    assert counting.until == {approved.feed: 0}
    again.close()


def test_a_receipt_of_the_old_headquarters_counts_no_more(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    approved.record()
    knowing.take(approved.seal(tmp_path / "out"))
    knowing.program.upkeep.back_up(tmp_path / "backup", Silent())
    again = restored(tmp_path, tmp_path / "backup", "restored", knowing.code)
    address = approved.vault.keyring.device_identity().recipient.raw
    _answer(knowing, approved, tmp_path / "back")

    approved.take(sealed_by(again, tmp_path / "out", Contents(), [address], kind="feedback"))

    assert _until(approved) == {}
    again.close()


def test_a_gap_at_headquarters_is_told_and_filled_by_the_next_packet(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    for _ in range(2):
        approved.record()
    knowing.take(approved.seal(tmp_path / "out"))
    number = _answer(knowing, approved, tmp_path / "back").no
    approved.record("lost on the way")
    approved.seal(tmp_path / "lost")
    _forge(knowing, approved, tmp_path / "back", no=number + 1, tips=_tips(approved))
    approved.record("arrives first")
    knowing.take(approved.seal(tmp_path / "out"))

    told = _answer_from(knowing, approved, tmp_path / "back")
    knowing.take(approved.seal(tmp_path / "out"))

    assert told.gaps == (Gap(feed=approved.feed, first=2, last=2),)
    assert told.prefix == (Prefix(feed=approved.feed, seq=1),)
    assert [one.header.seq for one in knowing.vault.store.of_feed(approved.feed)] == [0, 1, 2, 3]


def _answer_from(hq: Office, office: Office, out: Path) -> Receipt:
    """Answer under a number greater than a forged one."""
    hq.program.receipts.make(office.feed, plugged_in(out))
    return _answer(hq, office, out)


def test_a_chain_whose_beginning_is_missing_has_no_prefix(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    approved.record()
    _forge(knowing, approved, tmp_path / "back", tips=_tips(approved))
    approved.record()
    knowing.take(approved.seal(tmp_path / "out"))

    told = _answer_from(knowing, approved, tmp_path / "back")

    assert (told.prefix, told.gaps) == ((), (Gap(feed=approved.feed, first=0, last=0),))


def test_why_a_content_is_absent_is_said_in_one_word(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    erased = approved.record("erased")
    approved.erase(record=erased)
    approved.record(minimum_form=True)
    approved.write(Entry(kind="rumour", form=1, body={}))
    lost = approved.record("lost at headquarters")
    later = approved.record("erased later")
    knowing.take(approved.seal(tmp_path / "out"))
    approved.erase(record=later)
    knowing.take(approved.seal(tmp_path / "out"))
    knowing.vault.store.erase(list(approved.heads(lost)))

    told = _answer(knowing, approved, tmp_path / "back")

    assert [one.why for one in told.absent] == ["erased", "compartment", "withheld", "wanted", "erased"]


def test_headquarters_says_what_it_cannot_read(knowing: Office, approved: Office, tmp_path: Path) -> None:
    record = approved.record("a form of the future", title="x")
    knowing.take(approved.seal(tmp_path / "out"))
    rules, stored = knowing.program.receipts, knowing.vault.store.revision(approved.heads(record)[0])
    assert stored is not None

    import msgspec

    header = msgspec.structs.replace(stored.header, form=99)
    assert rules._why_absent(stored) == ""
    assert rules._why_absent(msgspec.structs.replace(stored, header=header)) == "not_understood"


def test_a_receipt_that_would_be_too_long_speaks_of_less(
    knowing: Office, approved: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(receipts, "MOST_NAMED", 2)
    for _ in range(5):
        approved.record(consent=REFUSED)
    knowing.take(approved.seal(tmp_path / "out"))

    told = _answer(knowing, approved, tmp_path / "back")

    assert len(told.absent) == 2
    assert [one.seq for one in told.tips] == [1]


def test_numbers_run_and_a_number_is_used_up_even_when_the_stick_is_bad(
    knowing: Office, approved: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("r2p_field.services.journal.Journal.seconds", lambda _: 7)
    first = knowing.program.receipts.make(approved.feed, plugged_in(tmp_path / "back")).number
    with monkeypatch.context() as bent:
        bent.setattr("r2p_field.services.packet_files._read_back", _bad_stick)
        with pytest.raises(FileRefused):
            knowing.program.receipts.make(approved.feed, plugged_in(tmp_path / "back"))
    third = knowing.program.receipts.make(approved.feed, plugged_in(tmp_path / "back"))

    assert (first, third.number) == (7, 9)
    assert len(list((tmp_path / "back").iterdir())) == 2


def _bad_stick(*_: object) -> None:
    raise FileRefused(what="bad", safe="safe", next_="next")


def test_only_headquarters_answers_and_only_devices_that_it_admitted(
    knowing: Office, approved: Office, other: Office, tmp_path: Path
) -> None:
    with pytest.raises(BadInput):
        knowing.program.receipts.make(other.feed, tmp_path)
    with pytest.raises(BadInput) as told:
        approved.program.receipts.make(approved.feed, tmp_path)

    assert told.value.code == "no-receipt"
    assert not list(tmp_path.glob("*.r2pb"))


def test_a_device_that_was_restored_hears_of_both_its_chains(
    knowing: Office, approved: Office, opening: Opener, tmp_path: Path
) -> None:
    approved.record("before")
    approved.program.upkeep.back_up(tmp_path / "backup", Silent())
    again = restored(tmp_path, tmp_path / "backup", "again", approved.code)
    again.record("after")
    knowing.take(again.seal(tmp_path / "out"))

    made = knowing.program.receipts.make(approved.feed, plugged_in(tmp_path / "back"))
    again.take(made.path)

    assert _until(again) == {approved.feed: 0, again.feed: 0}
    assert again.program.upkeep.counts()["unsent"] == 0
    again.close()


# Computers that were put back to an earlier day, with everything that tells a copy


def _put_back(office: Office, earlier: Path) -> Office:
    """Close an office and put its records and its profile back to what they were."""
    office.close()
    for name in (office.folder.name, "profile"):
        shutil.rmtree(office.folder.parent / name)
        shutil.copytree(earlier / name, office.folder.parent / name)
    return unlocked(office.folder.parent, office.folder, office.code)


def _kept(office: Office, place: Path) -> Path:
    """Keep the records and the profile of an office as they are between two unlockings."""
    office.close()
    for name in (office.folder.name, "profile"):
        shutil.copytree(office.folder.parent / name, place / name)
    office.program = unlocked(office.folder.parent, office.folder, office.code).program
    return place


@pytest.mark.parametrize("held", [0, 1])
def test_whoever_hears_that_headquarters_has_more_of_its_chain_begins_a_new_one(
    knowing: Office, approved: Office, tmp_path: Path, held: int
) -> None:
    """With nothing of the chain here it is handed over from the end that headquarters names."""
    for _ in range(held):
        approved.record("before")
    earlier = _kept(approved, tmp_path / "earlier")
    lost = approved.record("lost here, held there")
    knowing.take(approved.seal(tmp_path / "out"))
    receipt = knowing.program.receipts.make(approved.feed, plugged_in(tmp_path / "back"))
    chain = approved.feed
    again = _put_back(approved, earlier)
    before = again.feed

    again.take(receipt.path)
    kept = again.record("after")
    (verdict,) = knowing.take(again.seal(tmp_path / "out"))

    assert before == chain != again.feed
    assert verdict.outcome == "imported"
    assert (knowing.shown(lost), knowing.shown(kept)) == ("lost here, held there", "after")
    assert knowing.program.upkeep.counts()["doubled"] == 0
    _answer(knowing, Office(program=again.program, folder=again.folder, code=""), tmp_path / "back")
    assert _state(again, kept) is State.RECEIVED
    again.close()


def test_a_chain_that_was_written_twice_is_kept_on_both_branches_and_raises_an_alarm(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    earlier = _kept(approved, tmp_path / "earlier")
    one = approved.record("on one branch")
    knowing.take(approved.seal(tmp_path / "out"))
    chain = approved.feed
    again = _put_back(approved, earlier)
    two = again.record("on the other")
    knowing.take(again.seal(tmp_path / "out"))

    told = knowing.program.receipts.make(chain, plugged_in(tmp_path / "back"))
    again.take(told.path)

    assert (knowing.shown(one), knowing.shown(two)) == ("on one branch", "on the other")
    assert knowing.vault.store.forks() == [(chain, 0)]
    assert knowing.program.upkeep.counts()["doubled"] == 1
    assert again.feed != chain
    again.close()


def test_a_headquarters_that_was_put_back_is_not_taken_for_what_it_said_before(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    earlier = _kept(knowing, tmp_path / "earlier")
    record = approved.record()
    packet = approved.seal(tmp_path / "out")
    knowing.take(packet)
    _answer(knowing, approved, tmp_path / "back")
    before = _state(approved, record)
    again = _put_back(knowing, earlier)
    again.clock.now = knowing.clock.now + 60_000
    forgotten = again.program.receipts.make(approved.feed, plugged_in(tmp_path / "back"))
    approved.take(forgotten.path)

    assert (before, _state(approved, record)) == (State.RECEIVED, State.SEALED)
    again.take(approved.seal(tmp_path / "out"))
    assert again.shown(record) == "seen"
    again.close()


def test_a_folder_clone_hears_of_what_it_has_though_the_chain_went_on_without_it(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    record = approved.record("in both")
    approved.program.upkeep.back_up(tmp_path / "backup", Silent())
    clone = restored(tmp_path, tmp_path / "backup", "clone", approved.code)
    approved.record("in the first alone")
    clone.record("in the clone alone")
    for one in (approved, clone):
        knowing.take(one.seal(tmp_path / "out"))

    told = knowing.program.receipts.make(approved.feed, plugged_in(tmp_path / "back"))
    for one in (approved, clone):
        one.take(told.path)

    assert (_state(approved, record), _state(clone, record)) == (State.RECEIVED, State.RECEIVED)
    assert _until(clone) == {approved.feed: 0, clone.feed: 0}
    clone.close()


def test_a_headquarters_and_a_device_that_only_read_so_far_can_be_restored_too(
    knowing: Office, approved: Office, tmp_path: Path
) -> None:
    for one in (knowing, approved):
        one.program.upkeep.back_up(tmp_path / f"copy of {one.folder.name}", Silent())
    hq = restored(tmp_path, tmp_path / "copy of knowing", "hq-again", knowing.code)
    device = restored(tmp_path, tmp_path / "copy of approved", "device-again", approved.code)

    record = device.record("after")
    (verdict,) = hq.take(device.seal(tmp_path / "out"))
    _answer(hq, Office(program=device.program, folder=device.folder, code=""), tmp_path / "back")

    assert verdict.outcome == "imported"
    assert (hq.shown(record), _state(device, record)) == ("after", State.RECEIVED)
    hq.close()
    device.close()
