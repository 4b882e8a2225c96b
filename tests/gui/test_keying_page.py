"""Keying in a sheet by keys alone: by its code, cell by cell, a second time, each difference chosen."""

import os

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QRadioButton, QWidget
from tests.gui.conftest import SCREEN

from r2p_field.bootstrap import Program
from r2p_field.domain.counts import Cell
from r2p_field.domain.ids import RecordId, item_id
from r2p_field.domain.observation import Change
from r2p_field.domain.paper_code import paper_code
from r2p_field.domain.session import AgendaPoint, Attendance, Dissent, Session, SessionState
from r2p_field.gui.app import Windows
from r2p_field.gui.main_window import MainWindow
from r2p_field.gui.pages.keying_page import KeyingPage
from r2p_field.services.keying import KEYED
from r2p_field.viewmodels.keying import Side

HILL, LAKE, WELL = (item_id(bytes([number]) * 16) for number in (1, 2, 3))
PLAN = Session(
    title="Water at the lower well",
    state=SessionState.PLANNED,
    attendance=(Attendance(id=HILL, group="hill people"), Attendance(id=LAKE, group="lake people")),
    agenda=(AgendaPoint(id=WELL, order=1, topic="who guards the well at night"),),
)
SHOTS = os.environ.get("R2P_SHOTS", "")
"""A folder in which to keep pictures of the page while one works on it."""


@pytest.fixture
def record(program: Program) -> RecordId:
    return program.meetings.add(PLAN)


@pytest.fixture
def page(main: MainWindow, record: RecordId) -> KeyingPage:
    """The page as one comes to it from the meetings, with the code of the sheet typed."""
    QApplication.processEvents()  # until then the window has no keyboard
    main.go(main.dialogue.meetings)
    main.dialogue.meetings._ui.keyIn.click()
    found = main.dialogue.keying
    assert main._ui.pages.currentWidget() is found
    assert found._ui.code.hasFocus()
    QTest.keyClicks(found._ui.code, paper_code(record).lower())
    QTest.keyClick(found._ui.code, Qt.Key.Key_Return)
    return found


def keys(*typed: str) -> None:
    """Type into whatever has the keyboard, and go on with Enter after each."""
    for text in typed:
        at = QApplication.focusWidget()
        assert isinstance(at, QLineEdit), at
        QTest.keyClicks(at, text)
        QTest.keyClick(at, Qt.Key.Key_Return)


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def key_in(page: KeyingPage, worse: str = "5") -> None:
    """Key in one sheet: six of the hill, four of the lake; most say that it got worse."""
    page._ui.groups.stand_on(HILL)
    keys("", "4", "2", "", "", "")
    keys("", "1", "3", "", "", "")
    assert focus() is page._points[0].first_cell()
    keys(worse, "1", "", "", "", "", "1", "5", "", "the guards sleep")
    keys("", "4")
    box = page._points[0]
    box.stands[next(iter(box.stands))].setFocus()
    keys("8", "", "2")
    QTest.keyClicks(box.minority, "the well stays open")


def shot(widget: QWidget, name: str) -> None:
    if SHOTS:
        for _ in range(5):
            QApplication.processEvents()
        widget.grab().save(f"{SHOTS}/{name}.png")


def met(program: Program, record: RecordId) -> Session:
    said = program.meetings.get(record).said
    assert isinstance(said, Session)
    return said


def test_one_sheet_is_keyed_in_by_keys_alone_and_written_down(
    page: KeyingPage, main: MainWindow, program: Program, record: RecordId
) -> None:
    assert focus() is page._ui.by
    key_in(page)
    shot(page._ui.fields, "keyed")
    page._ui.write.setFocus()
    QTest.keyClick(page._ui.write, Qt.Key.Key_Return)
    now = met(program, record)
    hill, lake = now.attendance
    assert (hill.women, hill.men, hill.girls) == (Cell(min=4, max=4), Cell(min=2, max=2), None)
    assert (lake.women, lake.men) == (Cell(min=1, max=1), Cell(min=3, max=3))
    first, second = now.views
    assert (first.group, first.direction, first.rating, first.reason) == (
        HILL,
        Change.WORSE,
        4,
        "the guards sleep",
    )
    assert (second.group, second.direction) == (LAKE, Change.SAME)
    [agreed] = now.consensus
    assert (agreed.agree, agreed.abstain, agreed.object) == (8, None, 2)
    assert (agreed.minority_view, agreed.dissent) == ("the well stays open", Dissent.VOICED)
    assert now.state is SessionState.HELD
    assert program.meetings.drafts(KEYED) == ()
    assert main._ui.pages.currentWidget() is main.dialogue.meetings


def test_the_second_time_begins_empty_and_the_differences_stand_side_by_side(
    page: KeyingPage, main: MainWindow, program: Program, record: RecordId
) -> None:
    QTest.keyClicks(page._ui.by, "clerk")
    key_in(page)
    page._ui.again.click()
    assert page._model.side is Side.SECOND
    assert page._points[0].minority.words() == ""
    QTest.keyClicks(page._ui.by, "teacher")
    key_in(page, worse="4")
    page._ui.compare.click()
    shot(main, "compared")
    assert not page._ui.write.isEnabled()
    assert "1 place" in page._ui.compared.text()
    first, second = page._ui.differences.findChildren(QRadioButton)
    assert focus() is first
    assert ("5" in first.text(), "4" in second.text()) == (True, True)
    assert "hill people" in first.accessibleName()
    assert "Worse" in first.accessibleName()
    QTest.keyClick(second, Qt.Key.Key_Space)
    assert page._ui.write.isEnabled()
    page._ui.write.click()
    view = met(program, record).views[0]
    assert next(one.count for one in view.leans if one.direction is Change.WORSE) == 4


def test_two_that_say_the_same_are_said_to(page: KeyingPage) -> None:
    key_in(page)
    page._ui.again.click()
    key_in(page)
    page._ui.compare.click()
    assert "say the same" in page._ui.compared.text()
    assert "one role" in page._ui.compared.text()
    assert focus() is page._ui.write


def test_the_arrows_go_to_the_same_cell_of_the_next_group(page: KeyingPage) -> None:
    page._ui.groups.stand_on(HILL)
    keys("")
    assert focus().accessibleName() == "hill people: Women"
    QTest.keyClick(focus(), Qt.Key.Key_Down)
    assert focus().accessibleName() == "lake people: Women"
    QTest.keyClick(focus(), Qt.Key.Key_Down)
    assert focus().accessibleName() == "lake people: Women"
    page._points[0].first_cell().setFocus()
    QTest.keyClick(focus(), Qt.Key.Key_Down)
    assert "lake people, Worse" in focus().accessibleName()


def test_what_is_no_figure_is_marked_kept_and_never_written_down(
    page: KeyingPage, main: MainWindow, program: Program, record: RecordId
) -> None:
    page._ui.groups.stand_on(HILL)
    keys("", "many")
    assert "A word holds no figure" in page._ui.groups._fault.text()
    page._points[0].first_cell().setFocus()
    keys("-3")
    page._ui.write.click()
    assert main._ui.banner.isVisible()
    assert met(program, record) == PLAN
    page._ui.leave.click()
    main.dialogue.meetings._ui.keyIn.click()
    [button] = page._ui.waiting.findChildren(QPushButton)
    assert PLAN.title is not None
    assert PLAN.title in button.text()
    button.click()
    shown = {field.text() for field in page.findChildren(QLineEdit)}
    assert {"many", "-3"} <= shown


def test_more_answers_than_people_are_said_and_kept(
    page: KeyingPage, program: Program, record: RecordId
) -> None:
    page._ui.groups.stand_on(HILL)
    keys("", "2", "0", "0", "0", "0")
    page._points[0].first_cell().setFocus()
    keys("5")
    assert "3 more answer" in page._points[0]._warnings[HILL].text()
    page._ui.write.click()
    assert met(program, record).views[0].leans[0].count == 5


def test_a_group_and_a_point_that_nobody_planned_can_be_added(
    page: KeyingPage, program: Program, record: RecordId
) -> None:
    page._ui.addGroup.click()
    QTest.keyClicks(focus(), "young porters")
    page._ui.addPoint.click()
    QTest.keyClicks(focus(), "the ferry")
    page._points[-1]._answers[HILL, Change.BETTER].setFocus()
    keys("3")
    page._ui.addPromise.click()
    QTest.keyClicks(focus(), "mend the pump")
    page._ui.write.click()
    now = met(program, record)
    assert [one.group for one in now.attendance] == ["hill people", "lake people", "young porters"]
    assert [one.topic for one in now.agenda][-1] == "the ferry"
    assert now.views[0].point == now.agenda[-1].id
    assert [row.title for row in program.meetings.commitments()] == ["mend the pump"]


def test_a_code_of_no_sheet_is_told_and_one_may_try_again(main: MainWindow) -> None:
    main.dialogue.key_in()
    page = main.dialogue.keying
    QTest.keyClicks(page._ui.code, "zz")
    page._ui.find.click()
    assert main._ui.banner.isVisible()
    assert page._ui.finding.isVisible()


@pytest.mark.parametrize(("zoom", "dark", "rtl"), [(2.0, False, False), (1.0, True, True)])
def test_it_fits_on_a_small_screen_at_any_size_and_direction(
    page: KeyingPage, main: MainWindow, windows: Windows, *, zoom: float, dark: bool, rtl: bool
) -> None:
    key_in(page)
    page._ui.again.click()
    key_in(page, worse="4")
    windows.theme.set_zoom(zoom)
    windows.theme.set_dark(dark)
    if rtl:
        QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    page.dress()
    for _ in range(8):
        QApplication.processEvents()
    shot(main, f"zoom{zoom}-{rtl}")
    bar = page._ui.scroll.horizontalScrollBar()
    assert bar.maximum() == 0
    page._ui.compare.click()
    for _ in range(8):
        QApplication.processEvents()
    shot(main, f"compare-zoom{zoom}-{rtl}")
    assert bar.maximum() == 0
    assert main.width() == SCREEN[0]


def test_every_field_has_a_name_for_screen_readers(page: KeyingPage) -> None:
    for field in page.findChildren(QLineEdit):
        labelled = any(label.buddy() is field for label in page.findChildren(QLabel))
        assert labelled or field.accessibleName(), field


def test_hostile_words_are_shown_as_they_are_written(
    main: MainWindow, program: Program, hostile_text: str
) -> None:
    group = Attendance(id=HILL, group=hostile_text)
    record = program.meetings.add(
        Session(title=hostile_text, attendance=(group,), agenda=(AgendaPoint(id=WELL, topic=hostile_text),))
    )
    main.dialogue.key_in(program.meetings.get(record))
    page = main.dialogue.keying
    page._points[0].first_cell().setFocus()
    keys("3")
    page._ui.again.click()
    page._ui.compare.click()
    for label in page.findChildren(QLabel):
        assert label.textFormat() is not Qt.TextFormat.RichText
    assert isinstance(page, QObject)
