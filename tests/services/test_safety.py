"""What an emergency would do is known after every change, without reading anything in that moment."""

from __future__ import annotations

from pathlib import Path

from r2p_field.bootstrap import Starter
from r2p_field.services.passphrases import LOW
from r2p_field.services.safety import Emergency, Safety

MINE, THEIRS = "river stone lamp seven window cloud", "candle bridge winter harbour meadow lantern"


def _does(safety: Safety) -> tuple[Emergency, int]:
    return safety.plan_now.does, safety.plan_now.others


def test_every_change_of_who_gets_in_changes_what_an_emergency_does_at_once(tmp_path: Path) -> None:
    """It may be pressed while other work holds the records and before anybody looks at the list again."""
    program = Starter(profile=tmp_path / "profile").create(tmp_path / "records", MINE, cost=LOW).program
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
    program.upkeep.close()
