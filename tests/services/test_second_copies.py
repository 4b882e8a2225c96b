"""Second copies on sticks: where they go, what fails, and whether they open."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.cli.small_disk import small_disk
from tests.services.offices import PASSPHRASE, TODAY, Office, plugged_in, restored

from r2p_field.bootstrap import Starter
from r2p_field.domain.jobs import Silent
from r2p_field.services.files import FileRefused, TargetFull
from r2p_field.services.observations import State
from r2p_field.services.paper_code import as_words
from r2p_field.services.trying_copies import CopyRefused
from r2p_field.vault import backup, rehearsal
from r2p_field.vault.errors import StorageFull, StorageRefused, VaultNewer


def test_a_second_copy_goes_into_a_folder_of_its_own_named_by_the_day(field: Office, tmp_path: Path) -> None:
    record, copies = field.record("kept"), field.program.copies
    before = copies.last_made()

    made = [copies.make(tmp_path, Silent()) for _ in range(2)]

    assert [one.name for one in made] == ["copy-2026-11-23", "copy-2026-11-23-2"]
    assert (before, copies.last_made()[:10]) == ("", "2026-11-23")
    again = restored(tmp_path, made[1], "again", field.code)
    assert again.shown(record) == "kept"
    again.close()


def test_a_stick_that_is_not_there_gets_no_folder_in_its_place(field: Office, tmp_path: Path) -> None:
    with pytest.raises(FileRefused):
        field.program.copies.make(tmp_path / "media" / "stick", Silent())

    assert not (tmp_path / "media").exists()
    assert field.program.copies.last_made() == ""


@pytest.mark.parametrize(("storage", "told"), [(StorageFull(), TargetFull), (StorageRefused(), FileRefused)])
def test_a_stick_that_fails_is_told_as_the_sticks_failure(
    field: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, storage: Exception, told: type[Exception]
) -> None:
    def fails(*_: object) -> None:
        raise storage

    monkeypatch.setattr(backup, "_copy", fails)

    with pytest.raises(told):
        field.program.copies.make(tmp_path, Silent())
    assert not list(tmp_path.glob("copy-*"))


def test_a_copy_on_the_disk_of_the_records_is_known_as_such(field: Office, tmp_path: Path) -> None:
    assert field.program.copies.on_same_disk(tmp_path)
    assert not field.program.copies.on_same_disk(Path("/proc"))
    assert not field.program.copies.on_same_disk(tmp_path / "gone")


def test_a_full_stick_leaves_no_half_copy_and_no_half_packet(approved: Office, tmp_path: Path) -> None:
    approved.record("kept")
    packet = approved.seal(tmp_path / "out")
    with small_disk(tmp_path)(12) as (place, limits):
        if limits:
            pytest.skip("nobody may mount a disk here")
        with pytest.raises(TargetFull):
            approved.program.copies.make(place, Silent())
        with pytest.raises(TargetFull):
            approved.program.sealing.copy_last(place, Silent())
        left = list(place.iterdir())

    assert (left, approved.program.copies.last_made()) == ([], "")
    assert approved.program.upkeep.check(Silent()).sound
    assert packet.is_file()


@pytest.mark.parametrize("step", [1, 2, 3])
def test_a_stick_pulled_in_the_middle_is_told_and_loses_nothing_here(
    field: Office, tmp_path: Path, step: int
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    record = field.record("kept")

    class Pulled:
        def report(self, done: int, total: int, text: str) -> None:
            if done == step:
                shutil.rmtree(stick)

    with pytest.raises(FileRefused) as told:
        field.program.copies.make(stick, Pulled())

    assert "stick" in told.value.what
    assert not stick.exists()
    assert field.program.copies.last_made() == ""
    assert field.shown(record) == "kept"
    assert field.program.upkeep.check(Silent()).sound


# Trying whether one opens


def test_a_copy_tells_what_it_holds_what_was_written_since_and_on_which_day_it_was_tried(
    field: Office, tmp_path: Path
) -> None:
    copies = field.program.copies
    field.record("kept")
    copies.make(tmp_path, Silent())
    field.record("written since")
    before = copies.last_tried()

    found = copies.try_one(tmp_path / "copy-2026-11-23", Silent(), code=field.code)

    assert (found.name, found.observations, found.newer, found.only_there) == ("copy-2026-11-23", 1, 1, 0)
    assert found.made == found.until == found.since == TODAY
    assert (before, copies.last_tried()[:10]) == ("", "2026-11-23")
    assert field.program.today.look().last_rehearsal == TODAY
    assert field.program.upkeep.info().last_rehearsal == copies.last_tried()


def test_a_stick_may_be_chosen_instead_of_the_newest_copy_on_it(field: Office, tmp_path: Path) -> None:
    copies = field.program.copies
    for _ in range(11):
        copies.make(tmp_path, Silent())
    (tmp_path / "copy-2026-12-24").mkdir()

    assert copies.try_one(tmp_path, Silent(), code=field.code).name == "copy-2026-11-23-11"
    again = restored(tmp_path, tmp_path, "again", field.code)
    assert again.program.upkeep.check(Silent()).sound
    again.close()


def test_every_refusal_speaks_of_the_copy_and_notes_no_day(
    field: Office, other: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copies = field.program.copies
    sound, theirs = copies.make(tmp_path, Silent()), tmp_path / "theirs"
    other.program.upkeep.back_up(theirs, Silent())
    damaged = Path(shutil.copytree(sound, tmp_path / "damaged"))
    (damaged / "blobs.db").unlink()
    half = tmp_path / "half"
    half.mkdir()
    (half / "vault.unfinished").touch()

    def refused(copy: Path, code: str) -> CopyRefused:
        with pytest.raises(CopyRefused) as told:
            copies.try_one(copy, Silent(), code=code)
        return told.value

    told = [
        refused(tmp_path / "nothing here", field.code),
        refused(half, field.code),
        refused(sound, other.code),
        refused(damaged, field.code),
        refused(theirs, other.code),
    ]
    for failure in (StorageRefused(), StorageFull(), VaultNewer()):
        monkeypatch.setattr(rehearsal, "check", raising(failure))
        told.append(refused(sound, field.code))

    assert [one.code for one in told] == [
        "vault-missing",
        "vault-unfinished",
        "wrong-passphrase",
        "vault-damaged",
        "copy-of-others",
        "storage-refused",
        "storage-full",
        "vault-newer",
    ]
    assert all("copy" in one.what and one.safe and one.next_ for one in told)
    assert len({one.what for one in told}) == len(told)
    assert copies.last_tried() == ""


def raising(failure: Exception) -> Callable[..., None]:
    def fails(*_: object) -> None:
        raise failure

    return fails


# Before one is made


def test_the_stick_of_the_last_copy_is_remembered_as_long_as_it_is_there(
    field: Office, tmp_path: Path
) -> None:
    copies, stick = field.program.copies, tmp_path / "stick"
    stick.mkdir()
    before = copies.place()
    copies.make(stick, Silent())
    remembered = copies.place()
    stick.rename(tmp_path / "taken out")

    assert (before, remembered, copies.place()) == (None, stick, None)


def test_room_and_older_copies_are_told_before_and_a_full_stick_is_not_written_to(
    field: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copies = field.program.copies
    made = copies.make(tmp_path, Silent())
    plan = copies.plan(tmp_path)
    written = sum(one.stat().st_size for one in made.iterdir())

    assert (plan.name, plan.there, plan.same_disk, plan.fits) == ("copy-2026-11-23-2", 1, True, True)
    assert written <= plan.needed <= written + 128 * 1024

    monkeypatch.setattr(backup, "size_of", lambda _: plan.free + 1)
    with pytest.raises(TargetFull):
        copies.make(tmp_path, Silent())
    assert [one.name for one in tmp_path.glob("copy-*")] == [made.name]


# Brought back to life


@pytest.mark.parametrize("profile", ["profile", "another"])
@pytest.mark.parametrize("secret", ["passphrase", "digits", "words"])
def test_a_copy_brought_back_with_any_secret_on_any_profile_seals_at_once_and_is_known(
    knowing: Office, approved: Office, tmp_path: Path, secret: str, profile: str
) -> None:
    before = approved.record("before the loss")
    approved.seal(tmp_path / "out")
    copy, chain = approved.program.copies.make(tmp_path, Silent()), approved.feed
    words = " ".join(as_words(approved.code, approved.program.resources))
    key = {
        "passphrase": {"passphrase": PASSPHRASE},
        "digits": {"code": approved.code},
        "words": {"code": words},
    }[secret]
    approved.close()
    starter = Starter(profile=tmp_path / profile, wall=approved.clock)

    back = starter.restore(copy, tmp_path / "back", **key)
    again = Office(program=back, folder=tmp_path / "back", code=approved.code)
    after = again.record("after it")
    (verdict,) = knowing.take(again.seal(tmp_path / "out-again"))
    again.take(knowing.program.receipts.make(chain, plugged_in(tmp_path / "answer")).path)

    assert (verdict.outcome, again.feed == chain) == ("imported", False)
    assert (knowing.shown(before), knowing.shown(after)) == ("before the loss", "after it")
    assert {again.program.observations.get(one).line.state for one in (before, after)} == {State.RECEIVED}
    assert knowing.program.upkeep.counts()["doubled"] == 0
    again.close()
