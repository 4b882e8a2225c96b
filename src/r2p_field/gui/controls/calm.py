"""Manners that every window keeps: the wheel changes nothing by accident, Tab goes on, F1 explains."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QPlainTextEdit,
    QSizePolicy,
    QTextEdit,
    QWidget,
)

from r2p_field.gui.helping import offer_help


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
    for plain in root.findChildren(QPlainTextEdit):
        plain.setTabChangesFocus(True)
    for rich in root.findChildren(QTextEdit):
        rich.setTabChangesFocus(True)
