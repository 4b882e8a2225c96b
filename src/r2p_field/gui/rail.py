"""The rail: the pages on the left from the top, the keys that lead to them, and what each is called."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QToolButton, QWidget

from r2p_field.gui.shortcuts import page_keys


class Rail(QObject):
    """Ties each button of the rail to the kind of page that it shows.

    Signals:
        wanted(type): show the page of this kind; its button was pressed.
        wanted_by_key(type): the same, and take the keyboard there.
    """

    wanted = Signal(type)
    wanted_by_key = Signal(type)

    def __init__(self, window: QWidget, buttons: Mapping[type[QWidget], QToolButton]) -> None:
        super().__init__(window)
        self.buttons = buttons
        for keys, (kind, button) in zip(page_keys(len(buttons)), buttons.items(), strict=True):
            button.clicked.connect(partial(self.wanted.emit, kind))
            QShortcut(QKeySequence(keys), window).activated.connect(partial(self.wanted_by_key.emit, kind))

    def mark(self, page: QWidget) -> None:
        """Show on which page one is."""
        for kind, button in self.buttons.items():
            button.setChecked(isinstance(page, kind))

    def focus(self, page: QWidget | type[QWidget]) -> None:
        """Put the keyboard on the button of a page or of its kind; on none where it has none."""
        for kind, button in self.buttons.items():
            if page is kind or isinstance(page, kind):
                button.setFocus()

    def title(self, page: QWidget) -> str:
        """Return what screen readers and lists of windows call a page of the rail; empty for another."""
        for kind, button in self.buttons.items():
            if isinstance(page, kind):
                return self.tr("{page} – R2P Field").format(page=button.text())
        return ""
