"""What an emergency would do is known after every change, without reading anything in that moment."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from r2p_field.bootstrap import Program, Starter
from r2p_field.crypto.randomness import wipe
from r2p_field.services.passphrases import LOW
from r2p_field.services.safety import Emergency, Safety
from r2p_field.vault import slots
from r2p_field.vault.errors import StorageRefused, VaultDamaged, WrongPassphrase
from r2p_field.vault.people import open_key_file, replace_slots

MINE, THEIRS = "river stone lamp seven window cloud", "candle bridge winter harbour meadow lantern"


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
