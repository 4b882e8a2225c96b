"""Everything can be reached by keyboard, says what it is, and is told by more than colour."""

import re
from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QTextDocumentFragment, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.gui.every_window import fill, settle, stops

from r2p_field.gui.main_window import MainWindow
from r2p_field.gui.theme import DARK, LIGHT, Colours

MNEMONIC = re.compile(r"&([^&\s])")


def spoken(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


def test_whatever_takes_the_focus_has_a_name_for_screen_readers(shown: Iterator[tuple[str, QWidget]]) -> None:
    silent, walked = [], 0
    for name, window in shown:
        settle()
        for widget in stops(window):
            walked += 1
            if not spoken(widget):
                silent.append(f"{name}: {type(widget).__name__} {widget.objectName()}")
    assert silent == []
    assert walked > 150


def test_what_the_pointer_is_told_a_screen_reader_is_told_too(shown: Iterator[tuple[str, QWidget]]) -> None:
    """Through QAccessible: that it takes the focus, what it is, and the words that a pointer shows."""
    dumb, told = [], 0
    for name, window in shown:
        settle()
        for widget in stops(window):
            seen = QAccessible.queryAccessibleInterface(widget)
            words = QTextDocumentFragment.fromHtml(widget.toolTip()).toPlainText()
            said = f"{seen.text(QAccessible.Text.Name)} {seen.text(QAccessible.Text.Description)}"
            told += bool(words)
            if seen.role() is QAccessible.Role.NoRole or not seen.state().focusable or words not in said:
                dumb.append(f"{name}: {type(widget).__name__} {widget.objectName()}")
    assert dumb == []
    assert told > 30


def test_every_accelerator_means_one_thing(shown: Iterator[tuple[str, QWidget]]) -> None:
    twice = []
    for name, window in shown:
        settle()
        words = [
            widget.text()
            for widget in window.findChildren(QWidget)
            if isinstance(widget, QAbstractButton | QLabel) and widget.isVisibleTo(window)
            if isinstance(widget, QAbstractButton) or widget.buddy() is not None
        ]
        letters = Counter(found.group(1).lower() for text in words if (found := MNEMONIC.search(text)))
        twice += [f"{name}: {letter}" for letter, times in letters.items() if times > 1]
    assert not twice, twice


def test_tab_leaves_every_text(shown: Iterator[tuple[str, QWidget]]) -> None:
    traps = [
        f"{name}: {text.objectName()}"
        for name, window in shown
        for kind in (QPlainTextEdit, QTextEdit)
        for text in window.findChildren(kind)
        if isinstance(text, QPlainTextEdit | QTextEdit) and not text.tabChangesFocus()
    ]
    assert traps == []


def test_tab_comes_round_to_every_field_of_the_editor(main: MainWindow, qtbot: QtBot) -> None:
    main.writing.observation()
    fill(main.editor)
    settle()
    wanted = {id(widget) for widget in stops(main) if main.editor.isAncestorOf(widget)}
    seen: set[int] = set()
    at: QWidget | None = main.editor._ui.what
    for _ in range(2000):
        if at is None or id(at) in seen:
            break
        seen.add(id(at))
        at = at.nextInFocusChain()
    assert wanted <= seen
    order = [main.editor._ui.counts.rows()[0].stops()[0], main.editor._ui.addCount]
    places: list[int] = []
    at, place = main.editor._ui.what, 0
    while len(places) < len(order) and place < 2000 and at is not None:
        if at in order:
            places.append(order.index(at))
        at, place = at.nextInFocusChain(), place + 1
    assert places == [0, 1]


def test_the_wheel_changes_no_field_without_focus(main: MainWindow) -> None:
    main.writing.observation()
    settle()
    combo = main.editor.findChild(QComboBox, "type")
    assert combo is not None
    combo.setCurrentIndex(1)
    main.editor._ui.what.setFocus()
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(combo.mapToGlobal(QPoint(5, 5))),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(combo, wheel)
    assert combo.currentIndex() == 1


def test_what_cannot_be_read_is_told_in_words_too(main: MainWindow) -> None:
    main.writing.observation()
    day = main.editor.findChild(QLineEdit, "start")
    assert day is not None
    day.setText("last week")
    day.textEdited.emit("last week")
    day.editingFinished.emit()
    main.editor._ui.end.setFocus()
    settle()
    advice = [main.editor._ui.advice.item(at).text() for at in range(main.editor._ui.advice.count())]
    assert "Cannot be read yet: When" in advice


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_words_and_edges_stand_out_from_their_ground(colours: Colours) -> None:
    grounds = (
        colours.ground,
        colours.surface,
        colours.sunken,
        colours.note,
        colours.good,
        colours.accent_soft,
    )
    assert all(contrast(colours.text, ground) >= 7 for ground in grounds)
    assert all(
        contrast(colours.muted, ground) >= 4.5 for ground in (colours.ground, colours.surface, colours.sunken)
    )
    assert contrast(colours.on_accent, colours.accent) >= 4.5
    assert all(contrast(colours.edge, ground) >= 3 for ground in (colours.ground, colours.surface))
    assert all(
        contrast(colours.accent, ground) >= 3 for ground in (colours.ground, colours.surface, colours.sunken)
    )
