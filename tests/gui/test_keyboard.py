"""Who has only a keyboard: Enter presses, pages and sections are reached, the keyboard follows the eye."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from r2p_field.bootstrap import Program
from r2p_field.domain.observation import Observation
from r2p_field.domain.places import Point
from r2p_field.gui.controls.count_rows import CountRowEdit
from r2p_field.gui.dialogs.confirm import ConfirmDialog, Doubt
from r2p_field.gui.dialogs.photo_says import PhotoSaysDialog
from r2p_field.gui.main_window import MainWindow
from r2p_field.viewmodels.attaching import PhotoSays

CONTROL = Qt.KeyboardModifier.ControlModifier


def focus() -> QWidget:
    now = QApplication.focusWidget()
    assert now is not None
    return now


def write(main: MainWindow, words: str) -> None:
    main.writing.observation()
    main.editor._ui.what.setPlainText(words)
    QTest.keyClick(main.editor._ui.what, Qt.Key.Key_S, CONTROL)


def test_enter_presses_the_button_that_has_the_keyboard(main: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(main.writing.page_wanted):
        QTest.keyClick(main._ui.newButton, Qt.Key.Key_Return)
    main.writing.observation()
    header, body = main.editor._ui.countsHeader, main.editor._ui.countsBody
    assert body.isHidden()
    QTest.keyClick(header, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert not body.isHidden()


def test_enter_on_a_button_never_presses_another_one(main: MainWindow) -> None:
    asked = PhotoSaysDialog(main, [PhotoSays(point=Point(lat="4.39", lon="18.55"))])
    asked.show()
    asked._ui.place.setCurrentIndex(1)
    QTest.keyClick(asked._ui.leaveOut, Qt.Key.Key_Return)
    assert asked.isHidden()
    assert asked.result() == PhotoSaysDialog.DialogCode.Rejected


@pytest.mark.parametrize(("button", "result"), [("cancel", 0), ("accept", 1)])
def test_enter_answers_a_doubt_with_the_button_that_has_the_keyboard(
    main: MainWindow, button: str, result: int
) -> None:
    dialog = ConfirmDialog(main, Doubt(heading="Remove it?", explain="It is gone then.", accept="&Remove"))
    dialog.show()
    assert dialog.focusWidget() is dialog._ui.cancel
    pressed = getattr(dialog._ui, button)
    pressed.setFocus()
    QTest.keyClick(pressed, Qt.Key.Key_Return)
    assert dialog.isHidden()
    assert dialog.result() == result


def test_the_key_of_the_records_leads_onto_a_line(main: MainWindow, program: Program) -> None:
    for words in ("Shops were marked", "A meeting was held"):
        program.observations.add(Observation(what=words))
    main._ui.safetyButton.setFocus()
    QTest.keyClick(main, Qt.Key.Key_2, CONTROL)
    table = main.records._ui.table
    assert table.hasFocus()
    assert len(table.selectionModel().selectedRows()) == 1
    QTest.keyClick(main, Qt.Key.Key_5, CONTROL)
    assert main._ui.sendButton.hasFocus()


def test_the_keyboard_stands_on_what_was_recorded_just_now(main: MainWindow, program: Program) -> None:
    program.observations.add(Observation(what="Later, and so at the top"))
    write(main, "Shops were marked")
    table = main.records._ui.table
    assert table.hasFocus()
    [row] = table.selectionModel().selectedRows()
    shown = main.records.list.row(row)
    assert shown is not None
    assert shown.row.title == "Shops were marked"


def test_searching_and_enter_show_which_line_is_read(main: MainWindow, program: Program) -> None:
    program.observations.add(Observation(what="Shops were marked"))
    main.go(main.records)
    main.records._ui.table.setFocus()  # which makes a line the current one, without choosing it
    main.records._ui.table.selectionModel().clearSelection()
    main._ui.search.setFocus()
    QTest.keyClick(main._ui.search, Qt.Key.Key_Return)
    assert main.records._ui.table.selectionModel().selectedRows()


def test_keys_go_from_section_to_section(main: MainWindow) -> None:
    main.writing.observation()
    ui = main.editor._ui
    QTest.keyClick(ui.what, Qt.Key.Key_PageDown, CONTROL)
    assert focus() is ui.whenHeader
    QTest.keyClick(ui.whenHeader, Qt.Key.Key_PageDown, CONTROL)
    assert focus() is ui.whereHeader
    ui.whereHeader.click()
    ui.country.setFocus()
    QTest.keyClick(ui.country, Qt.Key.Key_PageUp, CONTROL)
    assert focus() is ui.whereHeader
    for _ in range(30):
        QTest.keyClick(focus(), Qt.Key.Key_PageUp, CONTROL)
    assert focus() is ui.whatHeader
    for _ in range(30):
        QTest.keyClick(focus(), Qt.Key.Key_PageDown, CONTROL)
    assert focus() is ui.languageHeader  # speech and rumour, which are not offered, were passed over


def test_a_section_that_opens_shows_what_is_in_it(main: MainWindow, qtbot: QtBot) -> None:
    main.resize(1024, 600)
    main.writing.observation()
    ui = main.editor._ui
    ui.countsHeader.setFocus()
    QTest.keyClick(ui.countsHeader, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not ui.addCount.visibleRegion().isEmpty())
    QTest.keyClick(ui.addCount, Qt.Key.Key_Return)
    [row] = ui.counts.rows()
    assert isinstance(row, CountRowEdit)
    assert focus() is row.stops()[0]
    qtbot.waitUntil(lambda: not focus().visibleRegion().isEmpty())
    while focus() is not row.first_cell():  # on so low a screen the figures come into sight with the keyboard
        QTest.keyClick(focus(), Qt.Key.Key_Tab)
        assert row.isAncestorOf(focus())
    qtbot.waitUntil(lambda: not row.first_cell().visibleRegion().isEmpty())


def test_saving_leads_to_the_figure_that_cannot_be_read(main: MainWindow, program: Program) -> None:
    main.writing.observation()
    ui = main.editor._ui
    ui.what.setPlainText("Boys were beaten")
    ui.addCount.click()
    [row] = ui.counts.rows()
    assert isinstance(row, CountRowEdit)
    boys = row.cells["boys"]
    boys.setFocus()
    QTest.keyClicks(boys, "dozens")
    ui.countsHeader.setChecked(False)
    QTest.keyClick(ui.what, Qt.Key.Key_S, CONTROL)
    assert boys.hasFocus()
    assert main._ui.banner.isVisible()
    QTest.keyClick(boys, Qt.Key.Key_S, CONTROL)
    assert main._ui.pages.currentWidget() is main.records


def test_joining_takes_away_what_failed_before(
    main: MainWindow, card: tuple[Path, str], program: Program
) -> None:
    path, fingerprint = card
    main.go(main.send)
    joining = main._workspace.joining
    joining.join(path, f"{fingerprint[:-1]}{(int(fingerprint[-1]) + 1) % 10}")
    assert main._ui.banner.isVisible()
    joining.join(path, fingerprint)
    assert main._ui.banner.isHidden()
