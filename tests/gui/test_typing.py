"""What a person types by mistake or pastes: cleaned in sight, named, pointed at, and never refused."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from r2p_field.bootstrap import Program
from r2p_field.domain.places import Where
from r2p_field.gui.controls.day_edit import DayEdit
from r2p_field.gui.main_window import MainWindow
from r2p_field.services.observations import Filter
from r2p_field.viewmodels.carry_over import Pin


def hints(main: MainWindow) -> list[str]:
    shown = main.editor._ui.advice
    return [shown.item(at).text() for at in range(shown.count())]


def test_signs_that_nobody_sees_are_taken_out_in_sight(main: MainWindow) -> None:
    main.writing.observation()
    QApplication.clipboard().setText(
        "report\u202egpj.exe with \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"
    )
    main.editor._ui.what.paste()
    assert main.editor._ui.what.toPlainText().startswith("reportgpj.exe with \u0645\u06cc\u200c")
    assert "\u202e" not in main.editor._model.typed.get("what")
    assert "taken out" in main.editor._ui.draftState.text()


def test_the_cursor_stays_where_one_types(main: MainWindow) -> None:
    main.writing.observation()
    what = main.editor._ui.what
    what.setPlainText("one two")
    cursor = what.textCursor()
    cursor.setPosition(3)
    what.setTextCursor(cursor)
    what.insertPlainText("\u202e!")
    QTest.keyClicks(what, "?")
    assert what.toPlainText() == "one!? two"


def test_lines_of_lists_are_cleaned_too(main: MainWindow) -> None:
    main.writing.observation()
    main.editor._ui.addCheck.click()
    [row] = main.editor._ui.checks.rows()
    field = row.stops()[0]
    QTest.keyClicks(field, "asked")
    QApplication.clipboard().setText("\u2066two")
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert main.editor._model.typed.get("rumour.checks")[0].what == "askedtwo"


def test_a_name_is_quoted_first_and_the_hint_selects_it(main: MainWindow) -> None:
    main.writing.observation()
    ui = main.editor._ui
    ui.what.setPlainText("😀 We met Jean Kossi there.")
    first = ui.advice.item(0)
    assert "“Jean Kossi”" in first.text()
    ui.advice.itemActivated.emit(first)
    assert ui.what.textCursor().selectedText() == "Jean Kossi"
    assert ui.what.hasFocus()
    QTest.keyClicks(ui.what, "a man")
    assert not any("name of a person" in text for text in hints(main))


def test_a_name_in_the_place_is_found_there(main: MainWindow) -> None:
    main.writing.observation()
    ui = main.editor._ui
    ui.whereWords.setText("house of Jean Kossi")
    ui.advice.itemActivated.emit(ui.advice.item(0))
    assert ui.whereWords.selectedText() == "Jean Kossi"


def test_a_mebibyte_is_explained_and_stays_in_the_field(main: MainWindow, program: Program) -> None:
    main.writing.observation()
    main.editor._ui.what.setPlainText("x " * (1 << 19) + "end")
    assert any("very long" in text for text in hints(main))
    main.editor._ui.save.click()
    assert main._ui.banner.isVisible()
    assert main.editor._ui.what.toPlainText().endswith("end")
    assert program.observations.page(Filter()).total == 0


@pytest.mark.parametrize(
    ("before", "key", "after"),
    [
        ("", Qt.Key.Key_T, 0),
        ("rubbish", Qt.Key.Key_T, 0),
        ("", Qt.Key.Key_Y, -1),
        ("", Qt.Key.Key_Plus, 0),
        ("", Qt.Key.Key_Up, 0),
    ],
)
def test_one_key_means_a_day(main: MainWindow, before: str, key: Qt.Key, after: int) -> None:
    main.writing.observation()
    day = main.editor._ui.start
    day.setText(before)
    QTest.keyClick(day, key)
    today = dt.datetime.now().date()  # noqa: DTZ005  (as the field has it)
    assert main.editor._model.typed.get("when.start") == today + dt.timedelta(days=after)


def test_plus_and_minus_go_on_from_a_whole_day_and_digits_are_typed(main: MainWindow) -> None:
    main.writing.observation()
    day: DayEdit = main.editor._ui.start
    QTest.keyClicks(day, "2026-02-28")
    assert day.day() == dt.date(2026, 2, 28)
    QTest.keyClicks(day, "+")
    assert day.day() == dt.date(2026, 3, 1)
    QTest.keyClicks(day, "--")
    assert day.day() == dt.date(2026, 2, 27)


def test_what_is_pinned_stands_in_the_next_observations_until_it_is_let_go(
    main: MainWindow, program: Program
) -> None:
    main.writing.observation()
    editor = main.editor
    editor._ui.whereWords.setText("the market")
    editor.pins.button(Pin.PLACE).click()
    assert editor.pins.button(Pin.PLACE).text() == "Pinned"
    assert program.preferences.read().pinned_place == Where(words="the market")
    editor._model.throw_away()
    main.go(main.records)
    main.writing.observation()
    assert editor._ui.whereWords.text() == "the market"
    assert editor._model.blank
    main.writing.note()
    assert main.quick._ui.where.text() == "the market"
    editor.pins.button(Pin.PLACE).click()
    assert program.preferences.read().pinned_place is None
    editor._model.begin()
    assert editor._ui.whereWords.text() == ""


def test_a_pin_follows_what_was_recorded_last(main: MainWindow, program: Program) -> None:
    main.writing.observation()
    main.editor._ui.whereWords.setText("the market")
    main.editor.pins.button(Pin.PLACE).click()
    main.editor._ui.whereWords.setText("the well")
    main.editor._ui.what.setPlainText("Shots")
    main.editor._ui.save.click()
    assert program.preferences.read().pinned_place == Where(words="the well")


def test_nothing_can_be_pinned_where_nothing_stands(main: MainWindow, program: Program) -> None:
    main.writing.observation()
    main.editor.pins.button(Pin.DAY).click()
    assert not main.editor.pins.button(Pin.DAY).isChecked()
    assert program.preferences.read().pinned_day is None
