"""A section that folds: its header says what is inside, its body shows it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from r2p_field.gui.icons import NAME, dress_button, size_beside


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
        self._header.setProperty(NAME, "chevron-down" if checked else "chevron-right")
        dress_button(self._header, size_beside(self._header))
        self.body.setVisible(checked)
        self.opened.emit(checked)
