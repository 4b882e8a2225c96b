"""A quick note: a few keys beside the words, complete when saved, never lost when it is not."""

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from r2p_field.bootstrap import Program
from r2p_field.domain.dates import DatePrecision
from r2p_field.domain.observation import Basis, Observation, ObservationType
from r2p_field.domain.places import Where
from r2p_field.gui.main_window import MainWindow
from r2p_field.services.observations import Filter


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focused(), key, held)


def write(text: str) -> None:
    QTest.keyClicks(focused(), text)


def only_record(program: Program) -> Observation:
    [line] = program.observations.page(Filter()).rows
    found = program.observations.get(line.row.record).observation
    assert found is not None
    return found


def note(main: MainWindow, words: str, place: str = "") -> None:
    main.writing.note()
    main.quick._ui.what.setPlainText(words)
    if place:
        main.quick._ui.where.setText(place)
    press(Qt.Key.Key_Return)


def test_words_and_enter_make_a_complete_record_of_today(main: MainWindow, program: Program) -> None:
    main.writing.note()
    write("Shops were marked")
    press(Qt.Key.Key_Return)
    found = only_record(program)
    assert found.what == "Shops were marked"
    assert found.when is not None
    assert found.when.start == program.journal.today()
    assert found.when.precision is DatePrecision.DAY
    assert program.observations.drafts() == ()


def test_every_question_is_answered_by_tab_and_one_letter(main: MainWindow, program: Program) -> None:
    main.writing.note()
    write("Both sides met")
    press(Qt.Key.Key_Tab)
    write("behind the mill")
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    write("t")
    press(Qt.Key.Key_Tab)
    write("g")
    press(Qt.Key.Key_Return)
    found = only_record(program)
    assert found.where == Where(words="behind the mill")
    assert found.known is not None
    assert found.known.basis is Basis.PERSON_TOLD
    assert found.type is ObservationType.PEACE_SIGN


def test_arrows_and_numbers_answer_too_and_delete_takes_back(main: MainWindow) -> None:
    main.writing.note()
    model, known = main.quick._model, main.quick._ui.known
    known.setFocus()
    write("1")
    assert model.typed.get("known.basis") is Basis.OWN_OBSERVATION
    press(Qt.Key.Key_Right)
    assert model.typed.get("known.basis") is Basis.PERSON_TOLD
    press(Qt.Key.Key_Delete)
    assert model.typed.get("known") is None
    assert known.choice() is None


def test_shift_and_enter_begin_a_new_line(main: MainWindow) -> None:
    main.writing.note()
    write("one")
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    write("two")
    assert main.quick._model.typed.get("what") == "one\ntwo"


def test_the_last_place_is_offered_and_typing_replaces_it(main: MainWindow, program: Program) -> None:
    place = Where(words="the market", admin2="Bria", country="CAR")
    main.quick._model.begin(Observation(what="first", where=place))
    main.go(main.quick)
    press(Qt.Key.Key_Return)
    main.writing.note()
    assert main.quick._model.typed.get("where") == place
    write("second")
    press(Qt.Key.Key_Tab)
    write("the well")
    assert main.quick._model.typed.get("where") == Where(words="the well")


def test_escape_keeps_a_draft_and_goes_back_where_one_was(main: MainWindow, program: Program) -> None:
    main.go(main.send)
    main.writing.note()
    write("Half a")
    press(Qt.Key.Key_Escape)
    assert main._ui.pages.currentWidget() is main.send
    assert len(program.observations.drafts()) == 1


def test_escape_from_an_untouched_note_leaves_no_draft(main: MainWindow, program: Program) -> None:
    note(main, "first", "the market")
    main.writing.note()
    press(Qt.Key.Key_Escape)
    assert program.observations.drafts() == ()


def test_a_note_interrupts_nothing_that_is_being_written(main: MainWindow) -> None:
    main.writing.observation()
    write("A long account")
    main.writing.note()
    write("something urgent")
    press(Qt.Key.Key_Return)
    assert main._ui.pages.currentWidget() is main.editor
    assert main.editor._ui.what.toPlainText() == "A long account"
    write(" goes on")
    assert main.editor._model.typed.get("what") == "A long account goes on"


def test_more_carries_everything_over_and_leaves_one_draft(main: MainWindow, program: Program) -> None:
    main.writing.note()
    write("Shops were marked")
    main.quick._model.keep_draft()
    press(Qt.Key.Key_Tab)
    write("the market")
    press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert main._ui.pages.currentWidget() is main.editor
    assert main.editor._ui.whereWords.text() == "the market"
    write(" at night")
    main.editor._model.keep_draft()
    [draft] = program.observations.drafts()
    assert b"Shops were marked at night" in draft.body
    main.editor._ui.save.click()
    assert program.observations.drafts() == ()
    assert main.quick._model.blank


def test_the_same_again_repeats_place_source_and_day(main: MainWindow, program: Program) -> None:
    main.writing.note()
    write("first")
    ui = main.quick._ui
    ui.where.setText("the market")
    ui.day.setText("2026-11-20")
    ui.day.textEdited.emit(ui.day.text())
    ui.known.setFocus()
    write("p")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_F4)
    typed = main.quick._model.typed
    assert typed.get("what") == ""
    assert typed.get("where.words") == "the market"
    assert typed.get("known.basis") is Basis.PUBLIC_SOURCE
    assert typed.get("when.start") == dt.date(2026, 11, 20)


def test_what_was_recorded_is_said_where_the_eye_is_and_can_be_opened(
    main: MainWindow, program: Program
) -> None:
    note(main, "Shops were marked")
    [line] = program.observations.page(Filter()).rows
    notice = main._ui.notice
    assert notice.isVisible()
    assert notice.words() == f"Recorded as {line.row.reference}"
    named = QAccessible.queryAccessibleInterface(notice).text(QAccessible.Text.Name)
    assert line.row.reference in named
    notice.open_button.click()
    assert "Shops were marked" in main.records._ui.sheet.toPlainText()


def test_an_empty_note_is_told_and_the_keyboard_stays_in_it(main: MainWindow, qtbot: QtBot) -> None:
    main.writing.note()
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)
    assert main._ui.banner.isVisible()
    assert main.quick._ui.what.hasFocus()


def test_tab_goes_through_the_questions_in_their_order(main: MainWindow) -> None:
    main.writing.note()
    stops = []
    for _ in range(9):
        at = focused()
        stops.append(at.objectName() or at.accessibleName())
        press(Qt.Key.Key_Tab)
    assert stops == [
        "what",
        "where",
        "day",
        "How do you know? I saw or heard it",
        "Good or bad sign? Good sign",
        "throwAway",
        "later",
        "more",
        "save",
    ]
