"""The paper is lost: a new code in its place, for the passphrase."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from r2p_field.gui._forms.ui_lost_code_page import Ui_LostCodePage
from r2p_field.gui.start.page import StartPage
from r2p_field.viewmodels.paper_code import PaperCodeModel


class LostPage(StartPage):
    """Asks for the passphrase again: only who knows it may replace the code.

    Signals:
        back_wanted(): the paper was found.
    """

    back_wanted = Signal()

    def __init__(self, model: PaperCodeModel) -> None:
        super().__init__()
        self._ui = Ui_LostCodePage()
        self._ui.setupUi(self)
        self._ui.make.setEnabled(False)
        self._ui.passphrase.textChanged.connect(lambda text: self._ui.make.setEnabled(bool(text)))
        self._ui.passphrase.returnPressed.connect(self._ui.make.click)
        self._ui.make.clicked.connect(lambda: model.renew(self._ui.passphrase.text()))
        self._ui.back.clicked.connect(self.back_wanted)

    def first(self) -> QWidget:
        """Return the field of the passphrase."""
        return self._ui.passphrase

    def forget(self) -> None:
        """Take the passphrase out."""
        self._ui.passphrase.clear()

    def failed(self, code: str) -> None:
        """What was typed stands selected."""
        del code
        self._ui.passphrase.selectAll()

    def reword(self) -> None:
        """Put the words anew."""
        self._ui.retranslateUi(self)
