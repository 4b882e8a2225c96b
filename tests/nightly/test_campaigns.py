"""Each campaign in short: what nights try thousands of times is tried a few times with every change."""

import json
import re
from pathlib import Path

import pytest

from nightly import by_pytest, figures
from nightly.__main__ import campaign, main
from nightly.catalogue import CAMPAIGNS, Campaign
from nightly.figures import Figure
from nightly.limits import Limit

ROOT = Path(__file__).resolve().parents[2]
TRIED = [
    pytest.param(one, id=one.name, marks=[getattr(pytest.mark, one.needs)] if one.needs else [])
    for one in CAMPAIGNS
    if not one.tests
]


@pytest.mark.parametrize("tried", TRIED)
def test_a_campaign_in_short_finds_nothing(tried: Campaign, tmp_path: Path) -> None:
    assert tried.short < tried.night
    outcome = campaign(tried.name)(Limit(count=tried.short), tmp_path / "stage")
    assert (outcome.tries, outcome.failures) == (tried.short, ())
    assert not (tmp_path / "stage").exists()


def test_a_campaign_ends_when_its_time_is_over_but_tries_once() -> None:
    assert list(Limit(count=5).tries()) == [0, 1, 2, 3, 4]
    assert list(Limit(count=5, seconds=-1).tries()) == [0]


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout with an empty table."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "reliability.md").write_text(
        "Before.\n<!-- table: made by dev.py nightly -->\n<!-- end of table -->\nAfter.\n", "utf-8"
    )
    return tmp_path


def test_the_last_figure_of_each_campaign_is_kept(checkout: Path) -> None:
    file = checkout / "docs" / "reliability.json"
    assert figures.read(file) == {}
    older = Figure(day="2026-11-01", version="0.1.0", tries=10, failures=1, seconds=5)
    newer = Figure(
        day="2026-11-02", version="0.1.0", tries=20_000, failures=0, seconds=3_600, parts={"saving": 20_000}
    )
    figures.note(checkout, "order", older)
    figures.note(checkout, "flips", older)
    figures.note(checkout, "order", newer)
    assert figures.read(file) == {"flips": older, "order": newer}
    assert str(newer) == "2026-11-02: 20,000 tries, 0 failed (saving 20,000), 3,600 s"


def test_the_table_has_a_row_for_each_campaign(checkout: Path) -> None:
    figures.note(checkout, "flips", Figure(day="2026-11-01", version="0.1.0", tries=7, failures=0, seconds=5))
    page = (checkout / "docs" / "reliability.md").read_text("utf-8")
    assert page.startswith("Before.\n")
    assert page.endswith("After.\n")
    rows = [line for line in page.splitlines() if line.startswith("| ")][2:]
    assert [row.split(" | ")[0] for row in rows] == [f"| {one.name}" for one in CAMPAIGNS]
    [flips] = [row for row in rows if row.startswith("| flips ")]
    assert flips.endswith("| 7 tries, 0 failed | 2026-11-01 |")


def test_the_table_of_this_checkout_says_what_its_figures_say() -> None:
    page = figures.page_in(ROOT).read_text("utf-8")
    assert figures.with_table(page, figures.read(figures.path_in(ROOT))) == page


@pytest.mark.parametrize("name", ["reliability.md", "threat-model.md"])
def test_everything_that_the_page_names_is_there(name: str) -> None:
    page = (ROOT / "docs" / name).read_text("utf-8")
    named = re.findall(r"\]\(([^)#]+)", page)
    assert named
    assert [one for one in named if not (ROOT / "docs" / one).exists()] == []


def test_a_run_from_the_command_line_notes_its_figures(
    checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["flips", "--count", "3"], checkout) == 0
    noted = json.loads((checkout / "docs" / "reliability.json").read_text("utf-8"))["flips"]
    assert (noted["tries"], noted["failures"]) == (3, 0)
    assert "3 tries, 0 failed" in capsys.readouterr().out


def test_the_tests_of_a_campaign_are_run_and_counted(tmp_path: Path) -> None:
    (tmp_path / "test_some.py").write_text(
        "import pytest\ndef test_good(): pass\ndef test_bad(): assert 0\ndef test_none(): pytest.skip()\n"
        "def test_many(record_property): record_property('tries', 40)\n",
        "utf-8",
    )
    wanted = Campaign(name="some", sentence="", method="", tests=("test_some.py",))
    outcome = by_pytest.run(wanted, tmp_path / "stage", tmp_path)
    assert (outcome.tries, outcome.failures) == (42, ("test_some: test_bad",))


def test_tests_that_cannot_be_run_at_all_are_a_failure(tmp_path: Path) -> None:
    wanted = Campaign(name="some", sentence="", method="", tests=("no_such_file.py",))
    assert by_pytest.run(wanted, tmp_path / "stage", tmp_path).failures


def test_tests_whose_programs_are_not_here_are_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "pytest.ini").write_text("[pytest]\nmarkers =\n nightly\n xvfb\n", "utf-8")
    (tmp_path / "test_some.py").write_text(
        "import pytest\n@pytest.mark.nightly\ndef test_one(): pass\n"
        "@pytest.mark.nightly\n@pytest.mark.xvfb\ndef test_two(): assert 0\n",
        "utf-8",
    )
    monkeypatch.setenv("R2P_FIELD_LEFT_OUT", "xvfb")
    wanted = Campaign(name="some", sentence="", method="", tests=("-m", "nightly"))
    outcome = by_pytest.run(wanted, tmp_path / "stage", tmp_path)
    assert (outcome.tries, outcome.failures) == (1, ())
