"""The board of promises by keys: what is late stands first, what came of one is said and taken back."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from r2p_field.bootstrap import Program
from r2p_field.domain.commitment import Commitment, CommitmentState, StatusEntry
from r2p_field.domain.dates import When
from r2p_field.domain.ids import RecordId, item_id
from r2p_field.domain.mechanism import Mechanism
from r2p_field.domain.observation import Observation
from r2p_field.domain.session import Session, SessionState
from r2p_field.gui.app import Windows
from r2p_field.gui.dialogs.found_out import FoundOutDialog
from r2p_field.gui.dialogs.link_picker import LinkPicker
from r2p_field.gui.main_window import MainWindow
from r2p_field.gui.pages.promises_page import PromisesPage

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def made(program: Program) -> dict[str, RecordId]:
    """Promises of two bodies: one late, one due soon, one open, one kept."""
    today, meetings = program.journal.today(), program.meetings
    found: dict[str, RecordId] = {}
    for body in ("water", "market"):
        found[body] = meetings.add(Mechanism(name=f"{body} committee"))
        found[f"{body} met"] = meetings.add(
            Session(
                title=f"{body} meeting",
                mechanism=found[body],
                state=SessionState.HELD,
                when=When(start=today),
            )
        )
    kept = StatusEntry(id=item_id(bytes(16)), state=CommitmentState.KEPT, evidence="the pump runs")
    for name, body, days, history in (
        ("late", "water", -3, ()),
        ("soon", "water", 5, ()),
        ("open", "market", 60, ()),
        ("kept", "market", -30, (kept,)),
    ):
        found[name] = meetings.add(
            Commitment(
                text=f"the {name} one",
                owner_role="chair",
                due=today + dt.timedelta(days=days),
                made_at=found[f"{body} met"],
                history=history,
            )
        )
    return found


@pytest.fixture
def page(main: MainWindow, made: dict[str, RecordId]) -> PromisesPage:
    shown = main.dialogue.promises
    main.go(shown)
    shown._ui.list.setFocus()
    QApplication.processEvents()
    return shown


def lines(page: PromisesPage) -> list[str]:
    rows = page._ui.list
    return [rows.item(at).text() for at in range(rows.count())]


def on(page: PromisesPage) -> str:
    return page._ui.list.currentItem().text()


def answer(page: PromisesPage, key: Qt.Key, then: object) -> None:
    """Press a key on the list and do something with the dialog that it opens."""

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, FoundOutDialog)
        then(dialog)  # type: ignore[operator]

    QTimer.singleShot(0, act)
    QTest.keyClick(page._ui.list, key)
    page.window().activateWindow()
    page._ui.list.setFocus()
    QApplication.processEvents()


def said(program: Program, record: RecordId) -> Commitment:
    found = program.meetings.get(record).said
    assert isinstance(found, Commitment)
    return found


def test_what_is_late_stands_first_and_totals_are_told_in_words(page: PromisesPage) -> None:
    shown = lines(page)
    heads = [shown[at] for at in (0, 2, 4, 6)]
    assert heads == ["Late (1)", "Due within a week (1)", "Open (1)", "Kept (1)"]
    assert "the late one" in on(page)
    assert "water meeting" in on(page)
    assert "the pump runs" in shown[7]
    assert "Late: 1" in page._ui.totals.text()


def test_arrows_pass_over_headings_and_enter_reads(page: PromisesPage) -> None:
    QTest.keyClick(page._ui.list, Qt.Key.Key_Down)
    assert "the soon one" in on(page)
    QTest.keyClick(page._ui.list, Qt.Key.Key_Return)
    assert page._ui.sheet.hasFocus()
    assert "the soon one" in page._ui.sheet.toPlainText()


def test_one_digit_opens_what_came_of_it_and_the_promise_moves(
    page: PromisesPage, program: Program, made: dict[str, RecordId]
) -> None:
    def fill(dialog: FoundOutDialog) -> None:
        ui = dialog._ui
        assert ui.state.currentData() == CommitmentState.NOT_KEPT
        ui.evidence.setFocus()
        QTest.keyClicks(ui.evidence, "no cement came")
        ui.saidBy.setFocus()
        QTest.keyClicks(ui.saidBy, "market warden")
        ui.seenAt.setFocus()
        QTest.keyClick(ui.seenAt, Qt.Key.Key_Down)
        QTest.keyClick(ui.keep, Qt.Key.Key_Return)

    answer(page, Qt.Key.Key_3, fill)
    [entry] = said(program, made["late"]).history
    assert (entry.state, entry.evidence, entry.said_by) == (
        CommitmentState.NOT_KEPT,
        "no cement came",
        "market warden",
    )
    assert entry.on == program.journal.today()
    assert entry.seen_at in {made["water met"], made["market met"]}
    assert "Not kept, or in part (1)" in lines(page)
    assert "the late one" in on(page), "one stays on the promise of which one spoke"


def test_what_was_said_last_is_taken_back_and_nothing_else(
    page: PromisesPage, program: Program, made: dict[str, RecordId]
) -> None:
    for key in (Qt.Key.Key_4, Qt.Key.Key_1):
        answer(page, key, lambda dialog: QTest.keyClick(dialog._ui.keep, Qt.Key.Key_Return))
    assert len(said(program, made["late"]).history) == 2
    QTest.keyClick(page._ui.list, Qt.Key.Key_Z, CONTROL)
    assert [one.state for one in said(program, made["late"]).history] == [CommitmentState.UNDER_WAY]
    assert page._ui.undo.isEnabled()
    QTest.keyClick(page._ui.list, Qt.Key.Key_Z, CONTROL)
    assert said(program, made["late"]).history == ()
    assert not page._ui.undo.isEnabled()


def test_escape_changes_nothing(page: PromisesPage, program: Program, made: dict[str, RecordId]) -> None:
    answer(page, Qt.Key.Key_1, lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    assert said(program, made["late"]).history == ()


def test_a_day_that_is_none_is_pointed_out_before_anything_is_written(
    page: PromisesPage, program: Program, made: dict[str, RecordId]
) -> None:
    def fill(dialog: FoundOutDialog) -> None:
        dialog._ui.on.setText("soon")
        QTest.keyClick(dialog._ui.keep, Qt.Key.Key_Return)
        assert dialog.isVisible()
        assert "2026-11-23" in dialog._ui.warning.text()
        dialog._ui.on.setFocus()
        dialog._ui.on.selectAll()
        QTest.keyClicks(dialog._ui.on, "2026-10-01")
        QTest.keyClick(dialog._ui.keep, Qt.Key.Key_Return)

    answer(page, Qt.Key.Key_1, fill)
    assert said(program, made["late"]).history[0].on == dt.date(2026, 10, 1)


def test_observations_bear_it_out(page: PromisesPage, program: Program, made: dict[str, RecordId]) -> None:
    seen = program.observations.add(Observation(what="Cement was unloaded at the well"))

    def fill(dialog: FoundOutDialog) -> None:
        def choose() -> None:
            picker = QApplication.activeModalWidget()
            assert isinstance(picker, LinkPicker)
            assert not picker._ui.type.isVisible()
            QTest.keyClick(picker._ui.accept, Qt.Key.Key_Return)

        QTimer.singleShot(0, choose)
        QTest.keyClick(dialog._ui.add, Qt.Key.Key_Return)
        assert "Cement" in dialog._ui.observations.item(0).text()
        QTest.keyClick(dialog._ui.keep, Qt.Key.Key_Return)

    answer(page, Qt.Key.Key_2, fill)
    assert said(program, made["late"]).history[0].observations == {seen}


def test_one_body_alone(page: PromisesPage) -> None:
    combo = page._ui.body
    assert [combo.itemText(at) for at in range(combo.count())] == [
        "All bodies",
        "market committee",
        "water committee",
    ]
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Down)
    assert [line for line in lines(page) if "one" in line and "the late one" in line] == []
    assert "Open: 1" in page._ui.totals.text()


def test_a_name_in_place_of_a_role_is_pointed_out_and_not_refused(
    page: PromisesPage, program: Program, made: dict[str, RecordId]
) -> None:
    def fill(dialog: FoundOutDialog) -> None:
        dialog._ui.saidBy.setFocus()
        QTest.keyClicks(dialog._ui.saidBy, "Amina Diallo")
        assert dialog._ui.warning.isVisible()
        QTest.keyClick(dialog._ui.keep, Qt.Key.Key_Return)

    answer(page, Qt.Key.Key_1, fill)
    assert len(said(program, made["late"]).history) == 1


def test_hostile_words_stay_words(main: MainWindow, program: Program, qtbot: QtBot) -> None:
    text = "<img src='/etc/passwd'>\u202egnirts\u2069 &amp; %n {day}\nsecond line " + "long" * 100
    program.meetings.add(Commitment(text=text, owner_role="<b>chair</b>"))
    page = main.dialogue.promises
    main.go(page)
    assert "<img" in on(page)
    assert on(page).count("\n") == 1
    assert page._ui.sheet.document().toPlainText().count("<b>chair</b>") == 1


def test_an_empty_board_says_how_promises_come_about(main: MainWindow) -> None:
    page = main.dialogue.promises
    main.go(page)
    assert page._ui.nothing.isVisible()
    assert not page._ui.list.isVisible()


def test_the_meeting_in_which_it_was_made_is_one_key_away(page: PromisesPage, main: MainWindow) -> None:
    page._ui.meeting.setFocus()
    QTest.keyClick(page._ui.meeting, Qt.Key.Key_Return)
    assert main._ui.pages.currentWidget() is main.dialogue.meetings
    assert "water meeting" in main.dialogue.meetings._ui.sheet.toPlainText()


def test_where_there_is_no_room_what_is_read_takes_the_place_of_the_list(
    page: PromisesPage, windows: Windows
) -> None:
    windows.theme.set_zoom(2.0)
    QApplication.processEvents()
    assert not page._ui.sheet.isVisible()
    assert page._ui.list.height() > 4 * page.fontMetrics().height()
    QTest.keyClick(page._ui.list, Qt.Key.Key_Return)
    assert page._ui.sheet.hasFocus()
    assert not page._ui.list.isVisible()
    QTest.keyClick(page._ui.sheet, Qt.Key.Key_Escape)
    assert page._ui.list.hasFocus()
    assert not page._ui.sheet.isVisible()
