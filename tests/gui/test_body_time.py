"""A body over time: meetings, who was missing, promises as they stood, told by a table and opened by keys."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.domain.dialogue import item

from r2p_field.bootstrap import Program
from r2p_field.domain.commitment import Commitment, CommitmentState, StatusEntry
from r2p_field.domain.counts import Cell
from r2p_field.domain.dates import When
from r2p_field.domain.groups import GroupKind
from r2p_field.domain.ids import RecordId
from r2p_field.domain.mechanism import Mechanism, Situation, Standing
from r2p_field.domain.session import Attendance, Session, SessionState
from r2p_field.gui.dialogs.body_time import BodyTimeDialog
from r2p_field.gui.main_window import MainWindow


def met(body: RecordId, day: dt.date, title: str, women: int | None) -> Session:
    return Session(
        title=title,
        mechanism=body,
        state=SessionState.HELD,
        when=When(start=day),
        attendance=(
            Attendance(
                id=item(1), group="circle", kind=GroupKind.WOMEN, women=Cell(best=women) if women else None
            ),
        ),
    )


@pytest.fixture
def body(program: Program) -> RecordId:
    """A committee that met twice; its one promise was kept at the second meeting."""
    today, meetings = program.journal.today(), program.meetings
    found = meetings.add(
        Mechanism(
            name="<b>water</b> committee",
            situation=(
                Situation(
                    id=item(9),
                    on=today - dt.timedelta(days=5),
                    standing=Standing.UNDER_PRESSURE,
                    why="threats",
                ),
            ),
        )
    )
    first = meetings.add(met(found, today - dt.timedelta(days=40), "first & foremost", 12))
    meetings.add(met(found, today - dt.timedelta(days=10), "second", None))
    kept = StatusEntry(id=item(2), state=CommitmentState.KEPT, on=today - dt.timedelta(days=10))
    meetings.add(
        Commitment(
            text="the pump",
            made_at=first,
            made_on=today - dt.timedelta(days=40),
            due=today - dt.timedelta(days=20),
            history=(kept,),
        )
    )
    return found


@pytest.fixture
def dialog(main: MainWindow, body: RecordId, qtbot: QtBot) -> BodyTimeDialog:
    shown = BodyTimeDialog(main, main._workspace.body_time, body)
    qtbot.addWidget(shown)
    shown.show()
    QApplication.processEvents()
    return shown


def rows(dialog: BodyTimeDialog) -> list[list[str]]:
    table = dialog._ui.table
    model = table.model()
    return [
        [str(model.index(row, column).data()) for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


def test_the_newest_stands_first_and_every_row_is_told_in_words(dialog: BodyTimeDialog) -> None:
    said = rows(dialog)
    assert "under pressure" in said[0][1]
    assert "threats" in said[0][1]
    assert said[1][1] == "second"
    assert "not counted" in said[1][2]
    assert "Kept: 1" in said[1][4]
    assert "12 people" in said[2][2]
    assert "young people" in said[2][3]
    assert "women" not in said[2][3]
    assert "Open: 1" in said[2][4]


def test_the_sum_is_told_and_a_name_stays_words(dialog: BodyTimeDialog) -> None:
    assert dialog._ui.heading.text() == "<b>water</b> committee"
    assert "2 meeting(s) held" in dialog._ui.summary.text()
    assert "under pressure" in dialog._ui.summary.text()
    assert dialog._ui.strip.isVisible()


def test_enter_opens_the_meeting_and_not_a_word_about_the_body(dialog: BodyTimeDialog) -> None:
    opened: list[str] = []
    dialog.opened.connect(opened.append)
    table = dialog._ui.table
    table.setFocus()
    assert not dialog._ui.open.isEnabled()
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened == []
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert dialog._ui.open.isEnabled()
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert len(opened) == 1
    assert not dialog.isVisible()


def test_a_body_that_never_met_says_so(main: MainWindow, program: Program, qtbot: QtBot) -> None:
    record = program.meetings.add(Mechanism(name="new"))
    dialog = BodyTimeDialog(main, main._workspace.body_time, record)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog._ui.nothing.isVisible()
    assert not dialog._ui.table.isVisible()


def test_the_register_leads_to_it(main: MainWindow, body: RecordId) -> None:
    main.dialogue.stand_on(body)
    assert main.dialogue.follow_up._time.isVisible()
    assert not main.dialogue.follow_up._telling.isVisible()
