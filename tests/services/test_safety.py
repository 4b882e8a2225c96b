"""What an emergency would do is known after every change, without reading anything in that moment."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from r2p_field.bootstrap import Program, Starter
from r2p_field.crypto.errors import WeakPassphrase
from r2p_field.crypto.randomness import wipe
from r2p_field.domain.errors import BadInput
from r2p_field.services.paper_code import BadCode, BadWords, as_words
from r2p_field.services.passphrases import LOW
from r2p_field.services.safety import Emergency, Safety, Whose
from r2p_field.vault import slots
from r2p_field.vault.errors import StorageRefused, VaultDamaged, WrongPassphrase
from r2p_field.vault.people import open_key_file, replace_slots

MINE, THEIRS = "river stone lamp seven window cloud", "candle bridge winter harbour meadow lantern"
NEW = "orchard kettle marble thunder ribbon saddle"


def _does(safety: Safety) -> tuple[Emergency, int]:
    return safety.plan_now.does, safety.plan_now.others


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    made = Starter(profile=tmp_path / "profile").create(tmp_path / "records", MINE, cost=LOW).program
    yield made
    made.upkeep.close()


def _opens(program: Program, passphrase: str) -> bool:
    try:
        wipe(slots.unlock(program.upkeep.folder, slots.Secret(passphrase=passphrase)).master)
    except (VaultDamaged, WrongPassphrase):
        return False
    return True


@pytest.mark.parametrize("shared", [False, True])
def test_whoever_is_being_let_in_brings_no_way_in_back_after_an_emergency(
    program: Program, shared: bool
) -> None:
    """It takes seconds, and the slots are in memory by then."""
    safety = program.safety
    if shared:
        safety.add_person(MINE, THEIRS, "secretary", LOW)
    vault = safety._vault
    unlocked = open_key_file(vault, slots.Secret(passphrase=MINE))
    fresh = slots.person_slot(unlocked.file.vault, unlocked.master, "a third one", LOW)

    safety.act(safety.plan_now.does)
    with pytest.raises(StorageRefused):
        replace_slots(vault, unlocked, plus=[fresh])

    assert [_opens(program, one) for one in (MINE, THEIRS, "a third one")] == [False, shared, False]


def test_who_is_alone_by_the_time_of_the_second_step_takes_everything_away(program: Program) -> None:
    safety = program.safety
    safety.add_person(MINE, THEIRS, "secretary", LOW)
    asked = safety.plan_now.does
    safety.remove_person(MINE, next(one.slot for one in safety.people() if not one.me))

    safety.act(asked)

    assert not _opens(program, MINE)


def test_every_change_of_who_gets_in_changes_what_an_emergency_does_at_once(program: Program) -> None:
    """It may be pressed while other work holds the records and before anybody looks at the list again."""
    safety = program.safety
    assert _does(safety) == (Emergency.ALL_ACCESS, 0)
    safety.add_person(MINE, THEIRS, "secretary", LOW)
    assert _does(safety) == (Emergency.MY_ACCESS, 1)
    safety.agree_to_destroy_all(True)
    assert _does(safety) == (Emergency.ALL_ACCESS, 1)
    safety.agree_to_destroy_all(False)
    assert _does(safety) == (Emergency.MY_ACCESS, 1)
    safety.remove_person(MINE, next(one.slot for one in safety.people() if not one.me))
    assert _does(safety) == (Emergency.ALL_ACCESS, 0)


def test_a_passphrase_is_changed_while_the_records_are_open_and_the_others_stay(program: Program) -> None:
    safety = program.safety
    safety.add_person(MINE, THEIRS, "secretary", LOW)
    people, plan = safety.people(), safety.plan_now

    safety.change_passphrase(MINE, NEW, LOW)

    assert [_opens(program, one) for one in (MINE, NEW, THEIRS)] == [False, True, True]
    assert set(safety.people()) == set(people)
    assert safety.plan_now == plan
    kept = (program.upkeep.folder / slots.OLD).read_bytes()
    (program.upkeep.folder / slots.NAME).write_bytes(kept)
    assert not _opens(program, MINE), "the older generation still opens with what was replaced"


def test_a_wrong_passphrase_a_weak_one_and_one_in_use_change_nothing(program: Program) -> None:
    safety = program.safety
    safety.add_person(MINE, THEIRS, "secretary", LOW)
    before = (program.upkeep.folder / slots.NAME).read_bytes()
    for old, new, refused in (
        ("not this one at all", NEW, WrongPassphrase),
        (MINE, "short", WeakPassphrase),
        (MINE, MINE, BadInput),
        (MINE, THEIRS, BadInput),
    ):
        with pytest.raises(refused):
            safety.change_passphrase(old, new, LOW)
    assert (program.upkeep.folder / slots.NAME).read_bytes() == before


def test_an_emergency_takes_the_changed_passphrase_away_and_no_change_brings_one_back(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    safety = program.safety
    safety.add_person(MINE, THEIRS, "secretary", LOW)
    safety.change_passphrase(MINE, NEW, LOW)

    made = slots.person_slot

    def while_it_is_stretched(*args: Any, **more: Any) -> slots.Slot:
        safety.act(safety.plan_now.does)
        return made(*args, **more)

    monkeypatch.setattr(slots, "person_slot", while_it_is_stretched)
    with pytest.raises(StorageRefused):
        safety.change_passphrase(NEW, MINE, LOW)
    assert [_opens(program, one) for one in (MINE, NEW, THEIRS)] == [False, False, True]


def test_a_role_stays_with_whoever_changes_the_passphrase_of_closed_records(tmp_path: Path) -> None:
    starter = Starter(profile=tmp_path / "profile")
    program = starter.create(tmp_path / "records", MINE, cost=LOW).program
    program.safety.add_person(MINE, THEIRS, "secretary", LOW)
    program.upkeep.close()

    starter.change_passphrase(tmp_path / "records", NEW, passphrase=THEIRS, cost=LOW)

    program = starter.unlock(tmp_path / "records", passphrase=NEW)
    assert [one.role for one in program.safety.people() if one.me] == ["secretary"]
    program.upkeep.close()


def test_who_comes_with_the_paper_chooses_a_passphrase_of_their_own(tmp_path: Path) -> None:
    """The words are typed again, the organisation's rules count, and what an emergency does is known."""
    starter = Starter(profile=tmp_path / "profile")
    made = starter.create(tmp_path / "records", MINE, cost=LOW)
    made.program.recovery.shown()
    made.program.safety.add_person(MINE, THEIRS, "secretary", LOW)
    made.program.upkeep.close()
    words = " ".join(as_words(made.code, starter.resources))

    program = starter.unlock(tmp_path / "records", code=words)
    safety = program.safety
    lost = Whose(slot=next(one.slot for one in safety.people() if one.role))
    assert safety.opened_by_code()
    assert not program.recovery.state().due, "the paper has just proved that it opens"
    before = (program.upkeep.folder / slots.NAME).read_bytes()
    for code, new, refused in (
        (words, "short", WeakPassphrase),
        (words.replace(" ", " x", 1), NEW, BadWords),
        ("000000 " * 8, NEW, BadCode),
        (words, MINE, BadInput),
    ):
        with pytest.raises(refused):
            safety.choose_passphrase(code, new, lost, LOW)
    assert (program.upkeep.folder / slots.NAME).read_bytes() == before

    safety.choose_passphrase(words, NEW, lost, LOW)

    assert [_opens(program, one) for one in (MINE, THEIRS, NEW)] == [True, False, True]
    assert [one.role for one in safety.people() if one.me] == ["secretary"]
    assert not safety.opened_by_code()
    assert _does(safety) == (Emergency.MY_ACCESS, 1)
    program.upkeep.close()
    program = starter.unlock(tmp_path / "records", code=made.code)
    assert program.safety.opened_by_code(), "the code stays valid"
    program.upkeep.close()
