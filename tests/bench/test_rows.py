"""The rows of the benchmark: their shape, their goals, and how they are printed. Nothing is timed."""

import json
import platform
import re
from pathlib import Path
from typing import Any

import pytest

from bench import machine, table
from bench.__main__ import main, measure
from bench.groups import NAMES, Effort, rows_of
from bench.rows import Goal, LeftOut, Line, Row, as_object
from bench.scene import scene
from bench.timing import Measured, Pair, at, in_quick_turns, in_turns

WANTED = {
    "name",
    "group",
    "ours",
    "floor",
    "ratio",
    "goal",
    "met",
    "unit",
    "spread_ours",
    "spread_floor",
    "n",
}
MACHINE = {
    "processor": "a processor",
    "cores": 2,
    "memory_gib": 8,
    "system": "Linux x86_64",
    "python": "3.11.0",
}


def line(goal: Goal) -> Line:
    return Line(name="a job", group="seal", unit="ms", floor_is="the least", bound_by="the disk", goal=goal)


def row(goal: Goal, *, ours: float = 3.0, floor: float = 2.0) -> Row:
    pair = Pair(ours=Measured(rounds=(ours - 1, ours, ours + 1)), floor=Measured(rounds=(floor,)))
    return line(goal).row(pair, 30)


@pytest.mark.parametrize(
    ("goal", "ratio", "met"),
    [
        (Goal(ratio=1.5), 1.5, True),
        (Goal(ratio=1.4), 1.4, False),
        (Goal(most=3), 1.5, True),
        (Goal(most=2.9), 1.45, False),
        (Goal(above=1), 1.5, True),
        (Goal(above=0.5), 1.25, False),
        (Goal(), None, None),
    ],
)
def test_a_goal_is_met_or_not_as_a_ratio_to_the_floor(
    goal: Goal, ratio: float | None, met: bool | None
) -> None:
    judged = row(goal)
    assert (judged.ratio, judged.goal, judged.met) == (1.5, ratio, met)
    assert (judged.spread_ours, judged.spread_floor) == ((2.0, 4.0), (2.0, 2.0))


def test_ours_and_floor_take_turns_in_being_first() -> None:
    order: list[str] = []

    def job(name: str, cost: float) -> float:
        order.append(name)
        return cost

    pair = in_turns(lambda: job("ours", 5), lambda: job("floor", 2), 3)
    assert order == ["ours", "floor", "floor", "ours", "ours", "floor"]
    assert (pair.ours.median, pair.floor.median) == (5, 2)


def test_quantiles_are_taken_within_each_round() -> None:
    costs = iter([*range(100), *range(100, 200)])
    half, most = in_quick_turns(
        lambda: float(next(costs)), lambda: 1.0, times=100, rounds=2, quantiles=(0.5, 0.99)
    )
    assert [half.ours.rounds, most.ours.rounds] == [(50, 150), (99, 199)]


def test_the_greatest_of_few_runs_stands_for_its_quantile() -> None:
    assert at([1.0, 2.0, 3.0], 0.99) == 3.0


def test_the_table_is_read_line_by_line() -> None:
    figures, meaning = table.lines(row(Goal(ratio=1.4)))
    assert re.fullmatch(r"a job +3 ms +2 ms +1\.5 +1\.4  no", figures)
    assert meaning == "    the least (2 to 4; 2). Bound by the disk."
    assert [*table.lines(line(Goal()).left_out("there is no window"))] == [
        f"{'a job':66} left out: there is no window"
    ]
    assert table.verdict([row(Goal(ratio=2)), row(Goal(ratio=1)), row(Goal())]) == "\n1 of 2 goals met"


def test_the_heading_says_how_much_and_where() -> None:
    assert table.heading(MACHINE, {"n": 10_000, "rounds": 3}).splitlines() == [
        "10,000 observations, 3 rounds; median (least to greatest of the rounds)",
        "a processor, 2 cores, 8 GiB, Linux x86_64, Python 3.11.0",
    ]


def test_facts_about_the_machine_do_not_name_it() -> None:
    assert platform.node() not in json.dumps(machine.facts())


def test_every_group_can_be_measured() -> None:
    assert all(callable(rows_of(name)) for name in NAMES)


def test_an_unknown_group_is_a_usage_error(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--group", "moonlight"])
    assert ended.value.code == 2
    assert "moonlight" in capsys.readouterr().err


def test_a_tiny_run_of_one_group_gives_whole_rows_and_leaves_nothing_behind(tmp_path: Path) -> None:
    folder = tmp_path / "bench"
    with scene(folder, 5) as made:
        results = list(measure(made, ["record"], Effort(rounds=1, times=2)))
    assert not folder.exists()
    written: dict[str, Any] = json.loads(json.dumps(as_object(results, machine.facts(), {"n": 5})))
    assert [one["name"] for one in written["rows"]] == [
        "save one observation, p50",
        "save one observation, p99",
        "encode, hash and chain one revision",
        "take in a document of 3.5 MB",
        "make a 12 MP photo again, keep both",
    ]
    for one in written["rows"]:
        assert set(one) >= WANTED
        assert one["ratio"] == one["ours"] / one["floor"]
        assert one["met"] is (one["ratio"] <= one["goal"])
    assert not any(isinstance(one, LeftOut) for one in results)
