"""A list with what is read of it beside; where there is no room, what is read takes the place of the list."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QPushButton, QSplitter, QTextBrowser

_BESIDE: Final = 100
"""Letters that a line of the page must have for both to stand beside each other."""


class Beside(QObject):
    """Arranges the two halves of a splitter. `back` leads back from what is read, as Escape does."""

    def __init__(self, split: QSplitter, rows: QListWidget, sheet: QTextBrowser, back: QPushButton) -> None:
        super().__init__(split)
        self._split, self._rows, self._sheet, self._back = split, rows, sheet, back
        self._left = split.widget(0) or split
        self._reads = self._narrow = False
        back.hide()
        back.clicked.connect(self.back)
        for widget in (split, sheet):
            widget.installEventFilter(self)

    def read(self) -> None:
        """Take the keyboard to what is read."""
        self._reads = self._narrow
        self._arrange()
        self._sheet.setFocus(Qt.FocusReason.TabFocusReason)

    def back(self) -> None:
        """Go back from what is read to its line."""
        self._reads = False
        self._arrange()
        self._rows.setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrange anew in another size; Escape leads back."""
        if watched is self._split and event.type() in {QEvent.Type.Resize, QEvent.Type.FontChange}:
            self._measure()
        elif (
            watched is self._sheet
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            self.back()
            return True
        return super().eventFilter(watched, event)

    def _measure(self) -> None:
        narrow = self._split.width() < _BESIDE * self._split.fontMetrics().averageCharWidth()
        if narrow is not self._narrow:
            self._narrow, self._reads = narrow, False
            self._arrange()
        self.settle()

    def _arrange(self) -> None:
        across = Qt.Orientation.Vertical if self._narrow else Qt.Orientation.Horizontal
        self._split.setOrientation(across)
        self._left.setVisible(not self._reads)
        self._sheet.setVisible(self._reads or not self._narrow)
        self._back.setVisible(self._reads)
        self.settle()

    def settle(self) -> None:
        """Give the buttons below the list the room that they need in so many lines, and the list the rest."""
        if self._narrow and not self._reads:
            below = self._split.widget(1)
            layout = below.layout() if below is not None else None
            needed = layout.totalHeightForWidth(self._split.width()) if layout is not None else 0
            self._split.setSizes([max(1, self._split.height() - needed), max(1, needed)])
