"""Three outcomes, each told in the window's thread; nothing that a person typed leaves with a fault."""

import gc
from functools import partial

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from r2p_field.domain.errors import BadInput, R2PError
from r2p_field.domain.jobs import Cancelled
from r2p_field.viewmodels.jobs import ImmediateRunner, JobProgress, JobRunner, Step
from r2p_field.viewmodels.told import Surprise, told


def refusal() -> BadInput:
    return BadInput(what="It is full.", safe="Nothing is lost.", next_="Take another.", code="full")


def fail() -> None:
    raise refusal()


def break_down() -> None:
    raise KeyError("the village of the witness")


def stop() -> None:
    raise Cancelled


@pytest.fixture
def threads(qtbot: QtBot) -> JobRunner:
    return JobRunner()


def test_a_value_arrives_in_the_window_s_thread(threads: JobRunner, qtbot: QtBot) -> None:
    seen: list[object] = []

    def note(worker: object) -> None:
        seen.extend((worker, QThread.currentThread()))

    threads.job(QThread.currentThread).on_success(note).start()
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0] is not seen[1]
    assert seen[1] is threads.thread()


def test_jobs_run_one_after_the_other_in_the_order_given(threads: JobRunner, qtbot: QtBot) -> None:
    order: list[int] = []
    for number in range(50):
        threads.job(partial(order.append, number)).start()
    qtbot.waitUntil(lambda: not threads.busy)
    assert order == list(range(50))


def test_an_expected_failure_goes_to_the_first_handler_that_fits(threads: JobRunner, qtbot: QtBot) -> None:
    told_to: list[str] = []
    threads.job(fail).on_error(BadInput, lambda _: told_to.append("near")).on_error(
        R2PError, lambda _: told_to.append("far")
    ).finally_(lambda: told_to.append("after")).start()
    qtbot.waitUntil(lambda: len(told_to) == 2)
    assert told_to == ["near", "after"]


def test_a_fault_is_told_without_what_was_typed(threads: JobRunner, qtbot: QtBot) -> None:
    with qtbot.waitSignal(threads.unexpected) as heard:
        threads.job(break_down).on_error(R2PError, lambda _: None).start()
    assert heard.args is not None
    surprise = heard.args[0]
    assert isinstance(surprise, Surprise)
    assert surprise.kind == "KeyError"
    assert any("break_down" in line for line in surprise.lines)
    assert "witness" not in repr(surprise)


def test_a_failure_that_nobody_expected_there_is_not_swallowed(runner: ImmediateRunner, qtbot: QtBot) -> None:
    with qtbot.waitSignal(runner.unexpected):
        runner.job(fail).start()


def test_cancelling_is_no_failure(runner: ImmediateRunner) -> None:
    heard: list[str] = []
    runner.job(stop).on_error(R2PError, lambda _: heard.append("error")).on_cancelled(
        lambda: heard.append("cancelled")
    ).start()
    assert heard == ["cancelled"]


def test_a_cancelled_job_stops_at_its_next_step(qtbot: QtBot) -> None:
    progress = JobProgress()
    progress.report(1, 3, "one")
    progress.cancel()
    with pytest.raises(Cancelled):
        progress.report(2, 3, "two")


def test_progress_is_shown_when_the_words_change_and_at_the_end(qtbot: QtBot) -> None:
    progress = JobProgress()
    shown: list[Step] = []
    progress.reported.connect(shown.append)
    for done in range(1, 1001):
        progress.report(done, 1000, "reading")
    assert (shown[0].done, shown[-1].done) == (1, 1000)
    assert len(shown) < 100


def test_a_window_that_goes_away_does_not_take_its_job_along(threads: JobRunner, qtbot: QtBot) -> None:
    heard: list[int] = []
    for number in range(200):
        threads.job(partial(int, number)).on_success(heard.append).start()
        if number % 50 == 0:
            gc.collect()
    qtbot.waitUntil(lambda: not threads.busy)
    assert heard == list(range(200))


def test_the_three_sentences_are_told_as_they_are() -> None:
    failure = told(refusal())
    assert (failure.what, failure.safe, failure.next, failure.code) == (
        "It is full.",
        "Nothing is lost.",
        "Take another.",
        "full",
    )
