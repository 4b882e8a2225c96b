"""The code on paper on a later day: typed back, put off once more, or replaced because it is lost."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from r2p_field.gui._forms.ui_paper_code_dialog import Ui_PaperCodeDialog
from r2p_field.gui.controls.fitting import Fitting
from r2p_field.gui.helping import offer_help
from r2p_field.gui.start.pages import Pages
from r2p_field.gui.start.paper_steps import PaperSteps
from r2p_field.viewmodels.paper_code import PaperCodeModel


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
        Fitting(self)
        offer_help(self)
        self._steps.ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the field or button that has the keyboard: a dialog would press another button."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
