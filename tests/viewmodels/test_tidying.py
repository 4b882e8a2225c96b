"""What waits is done while nobody works, and nothing is begun once the records close."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from r2p_field.bootstrap import Program
from r2p_field.services.journal import Entry
from r2p_field.viewmodels import tidying
from r2p_field.viewmodels.jobs import JobRunner
from r2p_field.viewmodels.tidying import Tidying


def import_many(program: Program, count: int) -> None:
    program.journal.write(
        [Entry(kind="observation", form=1, body={"what": f"number {number}"}) for number in range(count)]
    )


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tidying, "AFTER", 20)
    monkeypatch.setattr(tidying, "PAUSE", 1)


def test_words_of_an_import_are_indexed_piece_by_piece_while_nobody_works(
    program: Program, qtbot: QtBot
) -> None:
    threads = JobRunner()
    made = Tidying(program, threads)
    import_many(program, 250)
    assert program.upkeep.counts()["unindexed"] == 250
    threads.job(program.observations.areas).start()
    qtbot.waitUntil(lambda: not threads.busy and program.upkeep.counts()["unindexed"] == 0)
    qtbot.wait(100)
    assert not threads.busy
    made.stop()


def test_nothing_is_begun_after_it_was_stopped(program: Program, qtbot: QtBot) -> None:
    threads = JobRunner()
    made = Tidying(program, threads)
    import_many(program, 60)
    made.stop()
    threads.job(program.observations.drafts).start()
    qtbot.wait(100)
    assert program.upkeep.counts()["unindexed"] == 60
