"""Manners that every window keeps: no accident with the wheel, Tab goes on, F1 explains, Enter presses."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QTextEdit,
    QToolButton,
    QWidget,
)

from r2p_field.gui.helping import offer_help

_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class _EnterPresses(QObject):
    """Lets Enter press the button that has the keyboard, on pages too, and not another one in a dialog."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in _ENTER
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            and isinstance(watched, QAbstractButton)
        ):
            if not event.isAutoRepeat():
                watched.click()
            return True
        return False


class _WheelGuard(QObject):
    """Lets the wheel scroll the page instead of changing a field that has no focus."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False


_SHORT: Final = 8
"""Letters that a list must show at least; long words must not make a page wider than the window."""


def _let_shrink(combo: QComboBox) -> None:
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    if combo.minimumContentsLength() == 0:
        combo.setMinimumContentsLength(_SHORT)
        combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


def calm(root: QWidget) -> None:
    """Give everything below `root` these manners. To be called once its fields are there."""
    if isinstance(root, QDialog):
        offer_help(root)
    guard = _WheelGuard(root)
    for kind in (QComboBox, QAbstractSpinBox):
        for field in root.findChildren(kind):
            field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            field.installEventFilter(guard)
    for combo in root.findChildren(QComboBox):
        _let_shrink(combo)
    press = _EnterPresses(root)
    for button in (*root.findChildren(QPushButton), *root.findChildren(QToolButton)):
        button.installEventFilter(press)
    for plain in root.findChildren(QPlainTextEdit):
        plain.setTabChangesFocus(True)
    for rich in root.findChildren(QTextEdit):
        rich.setTabChangesFocus(True)
