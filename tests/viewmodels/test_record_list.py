"""The list knows its whole length and reads only what is looked at; the last wish counts."""

from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from r2p_field.bootstrap import Program
from r2p_field.domain.jobs import Silent
from r2p_field.domain.list_filter import Filter
from r2p_field.domain.observation import Observation
from r2p_field.viewmodels.jobs import ImmediateRunner, JobRunner
from r2p_field.viewmodels.record_list import EXCERPT, PART, Column, DraftShown, ListRow, RecordList
from r2p_field.viewmodels.typed import Typed

HEADINGS = tuple(column.name for column in Column)
ALL = 308


def words_of(line: ListRow | DraftShown, column: Column) -> str:
    if isinstance(line, DraftShown):
        return line.words
    return line.row.title if column is Column.TITLE else line.row.day


def all_there(rows: RecordList, window: range) -> bool:
    return None not in [rows.line(at) for at in window]


def records_of(rows: RecordList, qtbot: QtBot) -> list[ListRow]:
    """Look at every line as a view does that is scrolled to the end, a window at a time."""
    for first in range(0, rows.rowCount(), PART):
        qtbot.waitUntil(partial(all_there, rows, range(first, min(first + PART, rows.rowCount()))))
    return [line for at in range(rows.rowCount()) if (line := rows.row(rows.index(at, 0))) is not None]


@pytest.fixture
def events(program: Program) -> Program:
    """308 real events."""
    sample = program.resources.sample("ucdp_ged_231_central_african_republic.csv")
    program.events.run(Path(str(sample)), program.events.profile("ucdp-ged"), Silent(), only=(0, 6))
    return program


def test_the_list_knows_its_length_and_shows_each_observation_once(
    events: Program, runner: ImmediateRunner, qtbot: QtBot
) -> None:
    rows = RecordList(events, runner, words_of, HEADINGS)
    totals: list[int] = []
    rows.counted.connect(totals.append)
    rows.refresh()
    assert rows.rowCount() == totals[-1] == ALL
    found = records_of(rows, qtbot)
    assert len({line.row.record for line in found}) == ALL
    days = [line.row.day for line in found]
    assert days == sorted(days, reverse=True)


def test_only_what_is_looked_at_is_read(events: Program, runner: ImmediateRunner, qtbot: QtBot) -> None:
    rows = RecordList(events, runner, words_of, HEADINGS)
    rows.refresh()
    assert len(rows._lines) == PART
    last = rows.index(rows.rowCount() - 1, Column.TITLE)
    assert rows.data(last) is None
    with qtbot.waitSignal(rows.dataChanged):
        pass
    assert rows.data(last)
    assert len(rows._lines) <= 2 * PART


def test_a_line_is_found_again_after_the_list_changed(events: Program, runner: ImmediateRunner) -> None:
    rows = RecordList(events, runner, words_of, HEADINGS)
    rows.refresh()
    key = rows.key(100)
    assert rows.place_of(key) == 100
    events.observations.save_draft(Typed(observation=Observation(what="half typed")).to_bytes())
    rows.refresh()
    assert rows.place_of(key) == 101
    assert rows.draft(rows.index(0, 0)) is not None
    assert rows.row(rows.index(0, 0)) is None
    rows.narrow(text="nowhere in these records")
    assert rows.place_of(key) == -1


def test_drafts_stand_above_and_are_narrowed_too(program: Program, runner: ImmediateRunner) -> None:
    rows = RecordList(program, runner, words_of, HEADINGS)
    program.observations.add(Observation(what="A market was closed"))
    for words in ("Shops were marked", "قرية"):
        program.observations.save_draft(Typed(observation=Observation(what=words)).to_bytes())
    rows.refresh()
    assert rows.rowCount() == 3
    rows.narrow(drafts=True)
    assert rows.rowCount() == 2
    rows.narrow(text="shop")
    assert [rows.data(rows.index(at, Column.TITLE)) for at in range(rows.rowCount())] == ["Shops were marked"]
    rows.show_only(Filter(unsent=True))
    assert [rows.data(rows.index(at, Column.TITLE)) for at in range(rows.rowCount())] == [
        "A market was closed"
    ]


def test_a_found_row_tells_where_the_word_stands(program: Program, runner: ImmediateRunner) -> None:
    program.observations.add(Observation(title="Market", what="Shops were marked with paint"))
    rows = RecordList(program, runner, words_of, HEADINGS)
    rows.narrow(text="paint")
    found = rows.data(rows.index(0, Column.TITLE), EXCERPT)
    assert (found.field, found.marked()) == ("what", "Shops were marked with [paint]")
    assert "[paint]" in rows.data(rows.index(0, Column.TITLE), 11)  # Qt::AccessibleTextRole
    assert rows.data(rows.index(0, Column.DAY), EXCERPT) is None


def test_typing_narrows_from_the_second_letter(events: Program, runner: ImmediateRunner) -> None:
    rows = RecordList(events, runner, words_of, HEADINGS)
    rows.refresh()
    rows.narrow(text="b")
    assert rows.rowCount() == ALL
    rows.narrow(text="bria")
    assert 0 < rows.rowCount() < ALL
    rows.narrow(text="nowhere in these records")
    assert rows.rowCount() == 0
    rows.narrow(text="")
    assert rows.rowCount() == ALL


def test_kind_and_area_narrow_together(events: Program, runner: ImmediateRunner, qtbot: QtBot) -> None:
    rows = RecordList(events, runner, words_of, HEADINGS)
    area = events.observations.areas()[0]
    rows.narrow(type="incident", area=area)
    found = records_of(rows, qtbot)
    assert found
    assert {line.row.area for line in found} == {area}
    rows.narrow(type="speech")
    assert rows.rowCount() == 0


def test_only_the_last_wish_is_shown(events: Program, qtbot: QtBot) -> None:
    threads = JobRunner()
    rows = RecordList(events, threads, words_of, HEADINGS)
    for typed in ("ba", "ban", "bang", "bangu", "bangui"):
        rows.narrow(text=typed)
    qtbot.waitUntil(lambda: not threads.busy)
    wanted = {line.row.record for line in events.observations.search("bangui", limit=ALL)}
    assert {line.row.record for line in records_of(rows, qtbot)} == wanted


def test_what_was_saved_meanwhile_is_there_after_a_second_look(program: Program, qtbot: QtBot) -> None:
    threads = JobRunner()
    rows = RecordList(program, threads, words_of, HEADINGS)
    rows.refresh()
    program.observations.add(Observation(what="Shops were marked"))
    rows.refresh()
    qtbot.waitUntil(lambda: not threads.busy)
    assert rows.rowCount() == 1
