"""Records lock when nobody works, and at once when the computer slept; whoever is there stays."""

from dataclasses import dataclass

import pytest
from pytestqt.qtbot import QtBot

from r2p_field.viewmodels.idle import SLEPT, WARN_FOR, IdleModel, awake, elapsed


@dataclass
class Clocks:
    """Time as the computer and as the world see it."""

    awake: float = 100.0
    world: float = 1000.0

    def work(self, seconds: float) -> None:
        self.awake += seconds
        self.world += seconds

    def sleep(self, seconds: float) -> None:
        self.world += seconds


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.fixture
def idle(clocks: Clocks, qtbot: QtBot) -> IdleModel:
    model = IdleModel(minutes=5, awake=lambda: clocks.awake, elapsed=lambda: clocks.world)
    model.start()
    return model


def heard(model: IdleModel) -> list[object]:
    told: list[object] = []
    model.warned.connect(told.append)
    model.expired.connect(lambda: told.append("expired"))
    model.slept.connect(lambda: told.append("slept"))
    return told


def test_a_warning_comes_first_and_then_it_locks(idle: IdleModel, clocks: Clocks) -> None:
    told = heard(idle)
    clocks.work(5 * 60 - WARN_FOR - 1)
    idle.look()
    assert told == []
    clocks.work(2)
    idle.look()
    assert told == [29]
    clocks.work(WARN_FOR)
    idle.look()
    assert told == [29, "expired"]


def test_any_key_takes_the_warning_back(idle: IdleModel, clocks: Clocks) -> None:
    told = heard(idle)
    clocks.work(5 * 60 - 10)
    idle.look()
    idle.touched()
    clocks.work(60)
    idle.look()
    assert told == [10, 0]


def test_a_computer_that_slept_locks_at_once(idle: IdleModel, clocks: Clocks) -> None:
    told = heard(idle)
    clocks.work(1)
    clocks.sleep(SLEPT + 1)
    idle.look()
    assert told == ["slept"]


def test_a_busy_computer_is_not_a_sleeping_one(idle: IdleModel, clocks: Clocks) -> None:
    told = heard(idle)
    clocks.work(90)
    idle.look()
    assert told == []


def test_a_clock_that_is_set_back_locks_nobody_out(idle: IdleModel, clocks: Clocks) -> None:
    told = heard(idle)
    clocks.sleep(-3600)
    idle.look()
    assert told == []


def test_the_clocks_of_this_computer_go_on() -> None:
    before = (awake(), elapsed())
    assert (awake(), elapsed()) >= before
