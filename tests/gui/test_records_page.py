"""The list of records: the keyboard stands on a line, its state is always told, and the reader has room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QWidget
from pytestqt.qtbot import QtBot
from tests.gui.conftest import SCREEN
from tests.gui.every_window import PAPER, settle

from r2p_field.bootstrap import Program
from r2p_field.domain.excerpts import Excerpt
from r2p_field.domain.observation import Observation
from r2p_field.gui.app import Windows
from r2p_field.gui.controls.found_words import near
from r2p_field.gui.main_window import MainWindow
from r2p_field.viewmodels.record_list import Column


def chosen(main: MainWindow) -> list[int]:
    return [index.row() for index in main.records._ui.table.selectionModel().selectedRows()]


def test_the_first_line_is_chosen_when_the_list_comes_after_the_keyboard(
    main: MainWindow, program: Program
) -> None:
    """Also while another window is in front, as after a question of the system."""
    main.go(main.records)
    main.records.focus_list()
    assert main.records.list.rowCount() == 0
    other = QWidget()
    other.show()
    other.activateWindow()
    settle()
    for number in range(3):
        program.observations.add(Observation(what=f"Shops were marked {number}"))
    main.records.list.refresh()
    assert chosen(main) == [0]
    other.deleteLater()


def test_ctrl_2_stands_on_the_first_line(main: MainWindow, program: Program) -> None:
    for number in range(3):
        program.observations.add(Observation(what=f"Shops were marked {number}"))
    main.activateWindow()
    QTest.keyClick(main, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert chosen(main) == [0]
    assert main.focusWidget() is main.records._ui.table


def test_who_throws_a_draft_away_stands_on_another_line(main: MainWindow, program: Program) -> None:
    program.observations.add(Observation(what="Shops were marked"))
    main.writing.observation()
    main.editor._ui.what.setPlainText("Half a sentence")
    main.go(main.records)
    main.records.focus_list()
    assert main.records.list.rowCount() == 2
    main.records._ui.discardDraft.click()
    settle()
    assert main.records.list.rowCount() == 1
    assert chosen(main) == [0]


def test_a_draft_is_told_from_a_record_though_its_column_has_no_room(
    main: MainWindow, program: Program
) -> None:
    program.observations.add(Observation(what="Shops were marked"))
    main.writing.observation()
    main.editor._ui.what.setPlainText("Half a sentence")
    main.go(main.records)
    main.records.focus_list()
    page, table = main.records, main.records._ui.table
    main.resize(*SCREEN)
    settle()
    title = page.list.index(0, Column.TITLE)
    without = table.viewport().grab().toImage()
    assert "Not finished" not in title.data(Qt.ItemDataRole.AccessibleTextRole)
    main.resize(700, 600)
    settle()
    assert page._ui.reader.isVisible()
    assert set(page.list.no_room) == {Column.DAY, Column.STATE}
    assert title.data(Qt.ItemDataRole.AccessibleTextRole) == "Half a sentence\nNot finished"
    assert page.list.index(1, Column.TITLE).data(Qt.ItemDataRole.ToolTipRole).endswith("Recorded")
    shown = table.viewport().grab().toImage()
    table.setItemDelegateForColumn(Column.TITLE, table.itemDelegate())
    assert table.viewport().grab().toImage() != shown, "the state is drawn"
    assert shown != without


@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_the_words_of_the_filters_are_whole(windows: Windows, main: MainWindow, zoom: float) -> None:
    windows.theme.set_zoom(zoom)
    main.go(main.records)
    main.records._ui.filters.setChecked(True)
    settle()
    ui, cut = main.records._ui, []
    for combo in (ui.type, ui.whose, ui.period, ui.source, ui.information):
        room = room_for_words(combo)
        cut += [
            combo.itemText(at)
            for at in range(combo.count())
            if combo.fontMetrics().horizontalAdvance(combo.itemText(at)) > room
        ]
    assert not cut, cut
    assert ui.period.itemText(2) == "The last 30 day(s)" or "30" in ui.period.itemText(2)


def room_for_words(combo: QComboBox) -> int:
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    return (
        combo.style()
        .subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, combo
        )
        .width()
    )


@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_photos_leave_the_reader_most_of_its_room(
    windows: Windows, main: MainWindow, program: Program, zoom: float
) -> None:
    windows.theme.set_zoom(zoom)
    main.resize(*SCREEN)
    program.observations.add(Observation(what="Shops were marked. " * 40, attachments=(PAPER,)))
    main.go(main.records)
    main.records.focus_list()
    settle()
    ui = main.records._ui
    assert ui.photos.isVisible()
    assert ui.photos.height() * 3 <= ui.reader.height(), (ui.photos.height(), ui.reader.height())
    line = ui.photos.fontMetrics().height()
    assert ui.photos.gridSize().height() >= ui.photos.iconSize().height() + line, "its name has a line"


def test_who_takes_the_search_back_reads_the_line_that_is_chosen_again(
    main: MainWindow, program: Program
) -> None:
    program.observations.add(Observation(what="Shops were marked"))
    main.go(main.records)
    main.records.focus_list()
    assert main.records._ui.reader.isVisible()
    main._ui.search.setText("nowhere")
    assert main.records.list.rowCount() == 0
    assert main.records._ui.reader.isHidden()
    main._ui.search.clear()
    assert chosen(main) == [0]
    assert main.records._ui.reader.isVisible()
    assert "Shops were marked" in main.records._ui.sheet.toPlainText()


def test_alt_and_f_lead_into_the_filters(main: MainWindow, qtbot: QtBot) -> None:
    main.go(main.records)
    main.activateWindow()
    main.records.focus_list()
    QTest.keyClick(main, Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: main.focusWidget() is main.records._ui.type)
    main.records._ui.filters.setFocus()
    QTest.keyClick(main.records._ui.filters, Qt.Key.Key_Space)
    QTest.keyClick(main.records._ui.filters, Qt.Key.Key_Space)
    assert main.records._ui.filters.isChecked()
    assert main.focusWidget() is main.records._ui.filters


@pytest.mark.parametrize("room", [6, 12, 30, 80])
def test_the_word_that_was_searched_is_never_cut(room: int) -> None:
    found = Excerpt(field="what", text="Shops were marked with paint near the market", marks=((38, 44),))
    lead, shown = near(found, lambda text: len(text) <= max(room, 7))
    start, end = shown.marks[0]
    assert shown.text[start:end] == "market"
    assert len(lead + shown.text[:end]) <= max(room, 7)
    assert lead == ("" if room < 20 else "What happened: ")
    assert (shown == found) is (room == 80)


@pytest.mark.parametrize("room", range(8, 70, 3))
def test_an_excerpt_has_room_as_a_whole(room: int) -> None:
    """Of Arabic words in a window that is read from the left, the edge cuts off the beginning."""
    text = "أُحرقت أكشاك السوق ليلاً قرب الجسر وقرب السوق القديم"
    found = Excerpt(field="what", text=text, marks=((13, 18), (40, 45)))
    lead, shown = near(found, lambda text: len(text) <= room)
    start, end = shown.marks[0]
    assert shown.text[start:end] == text[13:18]
    assert all(shown.text[start:end] == text[40:45][: end - start] for start, end in shown.marks[1:])
    assert len(lead + shown.text) <= room or shown.text[end:] == "…"
    assert shown.text.strip("…") in text
