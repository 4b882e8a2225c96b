"""A section that folds: its header says what is inside, its body shows it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget


class Folding(QObject):
    """Ties a header button of a form to the body below it.

    Signals:
        opened(bool): whether the body shows now.
    """

    opened = Signal(bool)

    def __init__(self, header: QToolButton, body: QWidget, *, open_: bool = False) -> None:
        super().__init__(header)
        self._header = header
        self.body = body
        header.toggled.connect(self._toggled)
        header.setChecked(open_)
        self._toggled(open_)

    def open(self) -> None:
        """Show the body."""
        self._header.setChecked(True)

    def set_offered(self, offered: bool) -> None:
        """Show or hide the whole section."""
        self._header.setVisible(offered)
        self.body.setVisible(offered and self._header.isChecked())

    def _toggled(self, checked: bool) -> None:
        self._header.setArrowType(Qt.ArrowType.DownArrow if checked else self._closed_arrow())
        self.body.setVisible(checked)
        self.opened.emit(checked)

    def _closed_arrow(self) -> Qt.ArrowType:
        right_to_left = self._header.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return Qt.ArrowType.LeftArrow if right_to_left else Qt.ArrowType.RightArrow
