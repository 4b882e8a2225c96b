"""The trial by kill -9 strikes where it hurts, and finds what was planted for it to find."""

from pathlib import Path

import pytest

from nightly.kill9 import run
from nightly.limits import Limit


@pytest.mark.parametrize(
    ("planted", "finding"),
    [
        ("acknowledged too early", "is lost"),
        ("committed with the journal", "is lost"),
        ("packet written in place", "refused"),
        ("meeting in two steps", "without its promises"),
        ("version started too early", "is not as it was signed"),
    ],
)
def test_a_planted_fault_is_found(planted: str, finding: str, tmp_path: Path) -> None:
    outcome = run(Limit(count=18), tmp_path / "yard", jobs=(planted,))
    assert [one for one in outcome.failures if finding in one]


def test_victims_are_struck_in_the_middle_of_their_work(tmp_path: Path) -> None:
    outcome = run(Limit(count=24), tmp_path / "yard", jobs=("saving", "sealing", "restoring"))
    assert outcome.failures == ()
    in_the_middle = sum(outcome.parts[f"struck {where}"] for where in ("between durable steps", "within one"))
    assert in_the_middle > 5
