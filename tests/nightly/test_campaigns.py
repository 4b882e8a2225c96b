"""Each campaign in short: what nights try thousands of times is tried a few times with every change."""

import json
from pathlib import Path

import pytest

from nightly import figures
from nightly.__main__ import campaign, main
from nightly.catalogue import CAMPAIGNS
from nightly.figures import Figure
from nightly.limits import Limit

SHORT = {"order": 2, "kill9": 2, "flips": 150}


@pytest.mark.parametrize("name", [one.name for one in CAMPAIGNS])
def test_a_campaign_in_short_finds_nothing(name: str, tmp_path: Path) -> None:
    outcome = campaign(name)(Limit(count=SHORT[name]), tmp_path / "stage")
    assert (outcome.tries, outcome.failures) == (SHORT[name], ())
    assert not (tmp_path / "stage").exists()


def test_a_campaign_ends_when_its_time_is_over_but_tries_once() -> None:
    assert list(Limit(count=5).tries()) == [0, 1, 2, 3, 4]
    assert list(Limit(count=5, seconds=-1).tries()) == [0]


def test_the_last_figure_of_each_campaign_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "reliability.json"
    assert figures.read(file) == {}
    older = Figure(day="2026-11-01", version="0.1.0", tries=10, failures=1, seconds=5)
    newer = Figure(day="2026-11-02", version="0.1.0", tries=20_000, failures=0, seconds=3_600)
    figures.note(file, "order", older)
    figures.note(file, "flips", older)
    figures.note(file, "order", newer)
    assert figures.read(file) == {"flips": older, "order": newer}
    assert str(newer) == "2026-11-02: 20,000 tries, 0 failed, 3,600 s"


def test_a_run_from_the_command_line_notes_its_figures(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "docs").mkdir()
    assert main(["flips", "--count", "3"], tmp_path) == 0
    noted = json.loads((tmp_path / "docs" / "reliability.json").read_text("utf-8"))["flips"]
    assert (noted["tries"], noted["failures"]) == (3, 0)
    assert "3 tries, 0 failed" in capsys.readouterr().out
