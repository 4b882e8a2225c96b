"""Ctrl+Z of a page while a field has the keyboard: fields of Qt would keep the key for their own letters."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

_KEYS: Final = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class StepBack(QObject):
    """Lets the keys for undo and redo through to the shortcuts of the page from the fields below a widget."""

    def watch(self, root: QWidget) -> None:
        """Do so for all fields below `root`, once they are there."""
        for kind in (QLineEdit, QPlainTextEdit):
            for field in root.findChildren(kind):
                field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a field from claiming the keys."""
        claims = event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if claims and any(event.matches(key) for key in _KEYS):  # type: ignore[attr-defined]
            event.ignore()
            return True
        return super().eventFilter(watched, event)
