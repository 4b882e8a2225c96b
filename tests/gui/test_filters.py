"""Filters combine, show as buttons that take them off, and are kept under names, all by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from tests.gui.every_window import settle

from r2p_field.bootstrap import Program
from r2p_field.domain.list_filter import Filter
from r2p_field.domain.observation import Observation, ObservationType
from r2p_field.gui.dialogs.saved_filters import SavedFiltersDialog
from r2p_field.gui.main_window import MainWindow


@pytest.fixture
def page(main: MainWindow, program: Program) -> MainWindow:
    for what, kind in (("Shops were marked", None), ("They say the bridge is gone", ObservationType.RUMOUR)):
        program.observations.add(Observation(what=what, type=kind))
    main.go(main.records)
    return main


def chips(main: MainWindow) -> list[QToolButton]:
    return [chip for chip in main.records._ui.chips.findChildren(QToolButton) if chip.isVisible()]


def choose(main: MainWindow, field: str, value: object) -> None:
    combo = getattr(main.records._ui, field)
    combo.setCurrentIndex(combo.findData(value))


def test_filters_combine_and_each_is_taken_off_by_its_button(page: MainWindow) -> None:
    choose(page, "type", "rumour")
    page.records._ui.unsent.setChecked(True)
    assert page.records.list.filter == Filter(type="rumour", unsent=True)
    assert page.records.list.rowCount() == 1
    assert [chip.accessibleName() for chip in chips(page)] == [
        "Take off: Kind: Rumour",
        "Take off: Not sent yet",
    ]
    chips(page)[0].setFocus()
    QTest.keyClick(chips(page)[0], Qt.Key.Key_Space)
    settle()
    assert page.records.list.filter == Filter(unsent=True)
    assert page.records._ui.type.currentIndex() == 0
    assert chips(page)[0].hasFocus()
    QTest.keyClick(chips(page)[0], Qt.Key.Key_Space)
    settle()
    assert chips(page) == []
    assert page.records._ui.filters.hasFocus()


def test_every_field_of_the_panel_becomes_a_condition(page: MainWindow) -> None:
    ui = page.records._ui
    for field, value in (("whose", "mine"), ("period", 30), ("source", "B"), ("information", "2")):
        choose(page, field, value)
    for box in (ui.drafts, ui.disputed, ui.partial):
        box.setChecked(True)
    ui.since.setText("2026-01-01")
    ui.since.day_typed.emit()
    wanted = page.records.list.filter
    assert (wanted.whose, wanted.days, wanted.grade, wanted.since) == ("mine", 30, "B2", "2026-01-01")
    assert wanted.drafts
    assert wanted.flags == 1 | 2 | 4
    assert len(chips(page)) == 7
    ui.clear.click()
    assert page.records.list.filter == Filter()
    assert ui.since.text() == ""
    assert not ui.drafts.isChecked()


def test_a_day_that_cannot_be_read_narrows_nothing(page: MainWindow) -> None:
    page.records._ui.since.setText("30.2.2026")
    page.records._ui.since.day_typed.emit()
    assert page.records.list.filter == Filter()


def test_what_is_searched_and_what_is_filtered_go_together(page: MainWindow) -> None:
    choose(page, "type", "rumour")
    page._ui.search.setText("shops")
    assert page.records._ui.nothing.isVisible()
    assert page.records._ui.nothingText.text().endswith("Words: shops, Kind: Rumour")
    page.records._ui.clearHere.click()
    assert page._ui.search.text() == ""
    assert page.records.list.rowCount() == 2


def test_a_filter_is_kept_used_renamed_and_deleted(page: MainWindow, program: Program) -> None:
    choose(page, "type", "rumour")
    model, words = page._workspace.filters, page.records._filter_words
    dialog = SavedFiltersDialog(page, model, page.records.list.filter, words)
    dialog.show()
    assert not dialog._ui.keep.isEnabled()
    dialog._ui.name.setText("  said &  heard ")
    dialog._ui.keep.click()
    assert [one.name for one in program.preferences.read().saved_filters] == ["said & heard"]
    dialog._ui.name.setText("rumours")
    dialog._ui.rename.click()
    assert [one.name for one in model.kept] == ["rumours"]
    page.records.filters.clear()
    dialog.chosen.connect(page.records.list.show_only)
    dialog._ui.use.click()
    assert page.records.list.filter == Filter(type="rumour")
    menu = page.records._ui.saved.menu()
    assert next(action.text() for action in menu.actions() if action.text()) == "rumours"
    model.remove("rumours")
    assert program.preferences.read().saved_filters == ()


def test_one_stays_on_the_same_record_when_the_list_changes(page: MainWindow, program: Program) -> None:
    page.records._ui.table.selectRow(1)
    stood = page.records.list.key(1)
    program.observations.add(Observation(what="A new one"))
    page.records.refresh()
    at = page.records._ui.table.currentIndex().row()
    assert page.records.list.key(at) == stood
    assert at == 2


def test_the_end_of_the_list_is_one_key_away(page: MainWindow, program: Program) -> None:
    for number in range(200):
        program.observations.add(Observation(what=f"number {number}"))
    page.records.refresh()
    page.records.focus_list()
    settle()
    QTest.keyClick(page.records._ui.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert page.records._ui.table.currentIndex().row() == 201
    assert page.records._view is not None
    assert page.records._view.observation is not None
    assert page.records._view.observation.what == "Shops were marked"
