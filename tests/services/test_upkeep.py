"""Looking after one's records: counts, the number for comparing, second copies, closing."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.services.offices import PASSPHRASE, Closed, Office, Opener, restored, unlocked

from r2p_field.bootstrap import Starter
from r2p_field.domain.jobs import Silent
from r2p_field.ledger.checkpoint import read_checkpoint
from r2p_field.services.admissions import Admissions
from r2p_field.services.passphrases import suggest
from r2p_field.vault.errors import WrongPassphrase


def test_a_person_sees_at_a_glance_what_there_is(knowing: Office, approved: Office, tmp_path: Path) -> None:
    record = approved.record("one")
    approved.revise(record, "two")
    approved.program.observations.save_draft(b"half")
    before = approved.program.upkeep.info()
    approved.seal(tmp_path / "out")
    after = approved.program.upkeep.info()

    assert (before.role, before.device, before.certified) == ("field", approved.feed, True)
    assert (before.counts["observations"], before.counts["drafts"], before.counts["unsent"]) == (1, 1, 2)
    assert (before.last_packet, before.last_backup, after.counts["unsent"]) == ("", "", 0)
    assert after.last_packet.startswith("2026-11-23")
    assert not knowing.program.upkeep.info().certified


def test_records_of_no_programme_are_shown_too(opening: Opener) -> None:
    assert opening("lone").program.upkeep.info().programme == ""


def test_what_no_packet_carried_does_not_enter_the_number_for_comparing(
    knowing: Office, approved: Office, opening: Opener, tmp_path: Path
) -> None:
    second = opening("knowing", "second")
    record = approved.record("shared")
    packet = approved.seal(tmp_path / "out")
    for hq in (knowing, second):
        hq.take(packet)
    digest = second.digest()

    knowing.record("for headquarters alone")
    knowing.row("1", "on a row of its own")

    assert knowing.digest() == digest
    knowing.seal(tmp_path / "out")
    assert knowing.digest() != digest
    assert knowing.shown(record) == "shared"


def test_a_second_copy_comes_back_to_life_and_goes_on_in_a_new_chain(field: Office, tmp_path: Path) -> None:
    record = field.record("kept")
    field.program.upkeep.back_up(tmp_path / "backup", Silent())

    again = restored(tmp_path, tmp_path / "backup", "again", field.code)

    assert again.shown(record) == "kept"
    assert again.feed != field.feed
    again.revise(record, "changed by its own heir")
    assert again.shown(record) == "changed by its own heir"
    assert field.program.upkeep.info().last_backup.startswith("2026-11-23")
    again.close()


def test_the_tail_is_signed_when_asked_when_sealed_and_when_closed(field: Office, tmp_path: Path) -> None:
    def signed() -> int:
        held = field.vault.store.last_checkpoint(field.feed)
        return -1 if held is None else read_checkpoint(held).seq

    seen = [signed()]
    field.record()
    field.program.upkeep.sign_tail()
    seen.append(signed())
    field.record()
    field.seal(tmp_path / "out")
    seen.append(signed())
    field.record()
    field.program.upkeep.back_up(tmp_path / "backup", Silent())
    seen.append(signed())

    assert seen == [-1, 0, 1, 2]


def test_a_sound_vault_is_sound(field: Office) -> None:
    field.record()

    assert field.program.upkeep.check(Silent()).sound


def test_six_words_are_suggested(field: Office) -> None:
    assert len(suggest(field.program.resources).split()) == 6


def test_the_passphrase_can_be_changed_and_the_old_one_opens_no_more(field: Office, tmp_path: Path) -> None:
    record = field.record()
    field.close()
    starter = Starter(profile=tmp_path / "profile")
    from r2p_field.services.passphrases import LOW

    starter.change_passphrase(field.folder, "another seven lamp stone river", code=field.code, cost=LOW)

    with pytest.raises(WrongPassphrase):
        starter.unlock(field.folder, passphrase=PASSPHRASE)
    again = unlocked(tmp_path, field.folder, field.code)
    assert again.shown(record) == "seen"
    again.close()
    field.program = starter.unlock(field.folder, passphrase="another seven lamp stone river")


def test_closing_and_opening_changes_nothing(opening: Opener, tmp_path: Path) -> None:
    office = opening("field", "first")
    record = office.record("kept")
    chain = office.feed
    office.close()

    office.program = unlocked(tmp_path, office.folder, office.code).program

    assert (office.shown(record), office.feed) == ("kept", chain)
    assert isinstance(Admissions(office.vault).judge.heirs(chain), frozenset)
    assert Closed(folder=office.folder, code=office.code).folder.is_dir()
