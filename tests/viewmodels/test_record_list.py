"""The list reads only what is looked at, newest day first, and the last wish counts."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex
from pytestqt.qtbot import QtBot

from r2p_field.bootstrap import Program
from r2p_field.domain.jobs import Silent
from r2p_field.domain.observation import Observation
from r2p_field.viewmodels.jobs import ImmediateRunner, JobRunner
from r2p_field.viewmodels.record_list import PART, Column, ListRow, RecordList

HEADINGS = tuple(column.name for column in Column)


def words_of(line: ListRow, column: Column) -> str:
    return line.row.title if column is Column.TITLE else line.row.day


@pytest.fixture
def events(program: Program) -> Program:
    """308 real events."""
    sample = program.resources.sample("ucdp_ged_231_central_african_republic.csv")
    program.events.run(Path(str(sample)), program.events.profile("ucdp-ged"), Silent(), only=(0, 6))
    return program


def test_the_list_grows_in_parts_and_shows_each_observation_once(
    events: Program, runner: ImmediateRunner
) -> None:
    rows = RecordList(events, runner, words_of, HEADINGS)
    totals: list[int] = []
    rows.counted.connect(totals.append)
    rows.refresh()
    assert rows.rowCount() == PART
    while rows.canFetchMore(QModelIndex()):
        rows.fetchMore(QModelIndex())
    assert rows.rowCount() == totals[-1]
    records = [line.row.record for at in range(rows.rowCount()) if (line := rows.row(rows.index(at, 0)))]
    assert len(set(records)) == totals[-1]
    days = [rows.data(rows.index(at, Column.DAY)) for at in range(rows.rowCount())]
    assert days == sorted(days, reverse=True)


def test_typing_narrows_from_the_second_letter(events: Program, runner: ImmediateRunner) -> None:
    rows = RecordList(events, runner, words_of, HEADINGS)
    rows.refresh()
    rows.narrow(text="b")
    assert rows.rowCount() == PART
    rows.narrow(text="bria")
    assert 0 < rows.rowCount() < PART
    rows.narrow(text="nowhere in these records")
    assert rows.rowCount() == 0
    rows.narrow(text="")
    assert rows.rowCount() == PART


def test_kind_and_area_narrow_together(events: Program, runner: ImmediateRunner) -> None:
    rows = RecordList(events, runner, words_of, HEADINGS)
    area = events.observations.areas()[0]
    rows.narrow(type_="incident", area=area)
    found = [line for at in range(rows.rowCount()) if (line := rows.row(rows.index(at, 0)))]
    assert found
    assert {line.row.area for line in found} == {area}
    rows.narrow(type_="speech")
    assert rows.rowCount() == 0


def test_only_the_last_wish_is_shown(events: Program, qtbot: QtBot) -> None:
    threads = JobRunner()
    rows = RecordList(events, threads, words_of, HEADINGS)
    for typed in ("ba", "ban", "bang", "bangu", "bangui"):
        rows.narrow(text=typed)
    qtbot.waitUntil(lambda: not threads.busy)
    shown: Any = [rows.row(rows.index(at, 0)) for at in range(rows.rowCount())]
    wanted = {line.row.record for line in events.observations.search("bangui", limit=PART)}
    assert {line.row.record for line in shown} == wanted


def test_what_was_saved_meanwhile_is_there_after_a_second_look(program: Program, qtbot: QtBot) -> None:
    threads = JobRunner()
    rows = RecordList(program, threads, words_of, HEADINGS)
    rows.refresh()
    program.observations.add(Observation(what="Shops were marked"))
    rows.refresh()
    qtbot.waitUntil(lambda: not threads.busy)
    assert rows.rowCount() == 1
