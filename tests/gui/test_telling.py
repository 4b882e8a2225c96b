"""Telling back by keys: what is late stands on Today, is written down where it was planned, and undone."""

import datetime as dt
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.domain.dialogue import item

from r2p_field.bootstrap import Program
from r2p_field.domain.ids import RecordId
from r2p_field.domain.session import Question, Session, SessionState, ToTell
from r2p_field.gui.dialogs.telling import TellingDialog
from r2p_field.gui.main_window import MainWindow
from r2p_field.viewmodels.today import CardKind

HOSTILE = "<b>\u202egnirts</b> &amp; %n {day}"


@pytest.fixture
def record(program: Program) -> RecordId:
    """A session of which the market should have been told two days ago."""
    today = program.journal.today()
    return program.meetings.add(
        Session(
            title="Water",
            state=SessionState.HELD,
            to_tell=(
                ToTell(
                    id=item(1), what="the gate opens", to="the market", until=today - dt.timedelta(days=2)
                ),
                ToTell(id=item(2), what=HOSTILE, to="herders", until=today + dt.timedelta(days=9)),
            ),
            questions=(Question(id=item(3), text="who guards the well"),),
        )
    )


@pytest.fixture
def dialog(main: MainWindow, record: RecordId) -> Iterator[TellingDialog]:
    shown = TellingDialog(main, main._workspace.telling, record)
    shown.show()
    shown.activateWindow()
    QApplication.processEvents()
    yield shown
    shown.close()


def lines(dialog: TellingDialog) -> list[str]:
    return [dialog._ui.list.item(at).text() for at in range(dialog._ui.list.count())]


def session(program: Program, record: RecordId) -> Session:
    said = program.meetings.get(record).said
    assert isinstance(said, Session)
    return said


def go(dialog: TellingDialog, words: str) -> None:
    """Come to a line with the arrows alone."""
    rows = dialog._ui.list
    rows.setFocus()
    QTest.keyClick(rows, Qt.Key.Key_Home)
    for _ in range(rows.count()):
        if words in rows.currentItem().text():
            return
        QTest.keyClick(rows, Qt.Key.Key_Down)
    raise AssertionError(words)


def test_today_says_that_people_are_still_to_be_told(
    main: MainWindow, program: Program, record: RecordId
) -> None:
    found = program.today.look()
    assert found.tellings == (record,)
    main.go(main.today)
    assert main.today._cards[CardKind.TELLING].isVisible()


def test_what_was_planned_is_written_down_as_told_and_leaves_today(
    dialog: TellingDialog, program: Program, record: RecordId
) -> None:
    assert "late: not told yet" in lines(dialog)[1]
    go(dialog, "the gate opens")
    assert dialog._ui.to.text() == "the market"
    QTest.keyClick(dialog._ui.list, Qt.Key.Key_Return)
    assert dialog._ui.on.hasFocus()
    QTest.keyClick(dialog._ui.keep, Qt.Key.Key_Return)
    [told] = session(program, record).told_back
    assert (told.plan, told.to, told.what, told.on) == (
        item(1),
        "the market",
        "the gate opens",
        program.journal.today(),
    )
    assert program.today.look().tellings == ()
    assert any("told on" in line for line in lines(dialog))


def test_it_can_be_taken_back(dialog: TellingDialog, program: Program, record: RecordId) -> None:
    go(dialog, "the gate opens")
    QTest.keyClick(dialog._ui.keep, Qt.Key.Key_Return)
    QTest.keyClick(dialog._ui.undo, Qt.Key.Key_Return)
    assert session(program, record).told_back == ()
    assert not dialog._ui.undo.isEnabled()
    assert program.today.look().tellings == (record,)


def test_something_that_was_not_planned_is_told_too(
    dialog: TellingDialog, program: Program, record: RecordId
) -> None:
    go(dialog, "Something else")
    dialog._ui.to.setFocus()
    QTest.keyClicks(dialog._ui.to, "Amina Diallo")
    assert dialog._ui.warning.isVisible(), "a name is pointed out"
    dialog._ui.to.selectAll()
    QTest.keyClicks(dialog._ui.to, "the ferry crew")
    assert not dialog._ui.warning.isVisible()
    dialog._ui.words.setFocus()
    QTest.keyClicks(dialog._ui.words, "the ferry stops at dusk")
    QTest.keyClick(dialog._ui.keep, Qt.Key.Key_Return)
    [told] = session(program, record).told_back
    assert (told.plan, told.to) == (None, "the ferry crew")
    assert len(program.today.look().tellings) == 1


def test_a_question_is_answered_and_the_answer_taken_back(
    dialog: TellingDialog, program: Program, record: RecordId
) -> None:
    go(dialog, "who guards the well")
    assert dialog._ui.seenIn.isVisible()
    assert not dialog._ui.to.isVisible()
    dialog._ui.words.setFocus()
    QTest.keyClicks(dialog._ui.words, "two from each side")
    dialog._ui.seenIn.setFocus()
    QTest.keyClick(dialog._ui.seenIn, Qt.Key.Key_Down)
    QTest.keyClick(dialog._ui.keep, Qt.Key.Key_Return)
    [asked] = session(program, record).questions
    assert (asked.answer, asked.answered_in) == ("two from each side", record)
    assert asked.answered_on == program.journal.today()
    QTest.keyClick(dialog._ui.undo, Qt.Key.Key_Return)
    assert session(program, record).questions == (Question(id=item(3), text="who guards the well"),)


def test_a_day_that_is_none_is_pointed_out_and_nothing_is_written(
    dialog: TellingDialog, program: Program, record: RecordId
) -> None:
    go(dialog, "the gate opens")
    dialog._ui.on.setText("soon")
    QTest.keyClick(dialog._ui.keep, Qt.Key.Key_Return)
    assert dialog._ui.warning.isVisible()
    assert session(program, record).told_back == ()


def test_hostile_words_stay_words(dialog: TellingDialog) -> None:
    go(dialog, "gnirts")
    assert dialog._ui.words.words() == HOSTILE


def test_the_meetings_lead_to_it(main: MainWindow, record: RecordId) -> None:
    page = main.dialogue.meetings
    main.dialogue.stand_on(record)
    QApplication.processEvents()
    assert main.dialogue.follow_up._telling.isVisibleTo(page)
    assert "people are still to be told" in page._ui.list.currentItem().text()
