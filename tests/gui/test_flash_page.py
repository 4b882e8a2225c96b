"""Danger within hours: a line is written, recorded, and shown so large that it can be read out."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from r2p_field.bootstrap import Program
from r2p_field.gui.main_window import MainWindow
from r2p_field.services.observations import Filter

LINE = "Armed men moving toward the market, two hours away"


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def raise_alarm(main: MainWindow, line: str = LINE) -> None:
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(focused(), Qt.Key.Key_F, held)
    QTest.keyClicks(focused(), line)
    QTest.keyClick(focused(), Qt.Key.Key_Return)


def test_one_key_one_line_and_enter_record_it_and_show_it_large(main: MainWindow, program: Program) -> None:
    program.preferences.change(emergency_role="the duty officer", phone_tree="then the two villages north")
    raise_alarm(main)
    ui = main.flash._ui
    assert ui.large.text() == LINE
    assert ui.large.isVisible()
    assert (
        ui.large.font().pixelSize() == -1
        or ui.large.fontMetrics().height() > 1.8 * ui.role.fontMetrics().height()
    )
    assert "the duty officer" in ui.role.text()
    assert "two villages" in ui.tree.text()
    assert ui.reached.isHidden()
    [line] = program.observations.page(Filter()).rows
    seen = program.observations.get(line.row.record).observation
    assert seen is not None
    assert (seen.flash, seen.what) == (LINE, LINE)
    assert seen.when is not None
    assert seen.when.start == program.journal.today()
    assert main._ui.notice.words() == f"Recorded as {line.row.reference}"


def test_a_name_in_the_line_is_warned_of_before_it_is_said(main: MainWindow) -> None:
    main.writing.danger()
    QTest.keyClicks(main.flash._ui.line, "they want to kill Jean Kossi tonight")
    assert "“Jean Kossi”" in main.flash._ui.warnings.text()


def test_where_nobody_is_noted_that_is_said(main: MainWindow) -> None:
    raise_alarm(main)
    assert main.flash._ui.reached.isVisible()


def test_the_rest_is_written_into_the_same_record(main: MainWindow, program: Program) -> None:
    raise_alarm(main)
    assert main.flash._ui.writeRest.hasFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert main._ui.pages.currentWidget() is main.editor
    main.editor._ui.whereWords.setText("the north road")
    main.editor._ui.save.click()
    [line] = program.observations.page(Filter()).rows
    seen = program.observations.get(line.row.record).observation
    assert seen is not None
    assert seen.where is not None
    assert (seen.where.words, seen.flash) == ("the north road", LINE)


def test_escape_goes_back_to_what_was_being_written(main: MainWindow, program: Program) -> None:
    main.writing.observation()
    QTest.keyClicks(focused(), "A long account")
    main.writing.danger()
    QTest.keyClicks(focused(), "half a li")
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert main._ui.pages.currentWidget() is main.editor
    assert main.editor._ui.what.toPlainText() == "A long account"
    assert len(program.observations.drafts()) == 2
