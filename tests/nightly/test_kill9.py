"""The trial by kill -9 strikes where it hurts, and finds what acknowledges too early."""

from pathlib import Path

from nightly.kill9 import run
from nightly.limits import Limit


def test_it_strikes_in_the_middle_and_finds_what_is_acknowledged_before_it_is_kept(tmp_path: Path) -> None:
    outcome = run(Limit(count=40), tmp_path / "yard", jobs=("acknowledged too early", "saving"))
    assert outcome.failures
    assert [one for one in outcome.failures if "acknowledged too early" not in one] == []
    assert outcome.parts["struck in the middle"] > 15
