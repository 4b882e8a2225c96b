"""A field for a sentence or two: as high as two lines, in which Tab goes on."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

_LINES: Final = 2
_EDGES: Final = 20


class FewLines(QPlainTextEdit):
    """Takes a sentence or two.

    Signals:
        edited(): a person typed; ask `words`.
    """

    edited = Signal()

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self.edited)

    def words(self) -> str:
        """Return what stands there."""
        return self.toPlainText()

    def sizeHint(self) -> QSize:
        """Leave room for two lines."""
        return QSize(super().sizeHint().width(), self.fontMetrics().lineSpacing() * _LINES + _EDGES)

    def minimumSizeHint(self) -> QSize:
        """Never less than that."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())
