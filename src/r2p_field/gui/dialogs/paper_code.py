"""The code on paper on a later day: typed back, put off once more, or replaced because it is lost."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from r2p_field.gui._forms.ui_paper_code_dialog import Ui_PaperCodeDialog
from r2p_field.gui.helping import offer_help
from r2p_field.gui.start.pages import Pages
from r2p_field.gui.start.paper_steps import PaperSteps
from r2p_field.viewmodels.paper_code import PaperCodeModel

_LETTERS: Final = 76
"""Letters that a line has room for."""
_FRAME: Final = 64
"""Pixels that a title bar and the edges of the screen need."""


class PaperCodeDialog(QDialog):
    """Accepted once the code was typed back or put off. Closing it leaves the question open."""

    def __init__(self, parent: QWidget | None, model: PaperCodeModel) -> None:
        super().__init__(parent)
        self._ui = Ui_PaperCodeDialog()
        self._ui.setupUi(self)
        self.pages = Pages(self._ui.pagesColumn, self._ui.banner)
        self._steps = PaperSteps(model, self.pages, self)
        self._steps.done.connect(self.accept)
        self.finished.connect(lambda _: self.pages.forget())
        self._ui.inside.installEventFilter(self)
        offer_help(self)
        self._steps.ask()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow with the page as far as the screen allows; beyond that it scrolls, and no word is ever cut."""
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Show}:
            self._fit()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the field or button that has the keyboard: a dialog would press another button."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        layout = self._ui.inside.layout()
        if layout is None:
            return
        room = self.screen().availableGeometry()
        wanted = max(layout.sizeHint().width(), _LETTERS * self.fontMetrics().averageCharWidth())
        width = min(wanted, room.width() - _FRAME)
        height = max(layout.totalHeightForWidth(width), self.height())
        self.resize(width, min(height, room.height() - _FRAME))
