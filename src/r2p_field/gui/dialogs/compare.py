"""Comparing a fingerprint by voice: what this computer shows, and what the other side reads aloud."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QWidget

from r2p_field.gui._forms.ui_compare_dialog import Ui_CompareDialog
from r2p_field.gui.controls.fitting import Fitting
from r2p_field.gui.helping import offer_help
from r2p_field.gui.icons import dress
from r2p_field.viewmodels.joining import differs


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """The words of the question, the fingerprint shown, and what the button does."""

    heading: str
    explain: str
    fingerprint: str
    accept: str


class CompareDialog(QDialog):
    """Asks for the digits that the person hears, and stays until they are the same: a slip is mended here."""

    def __init__(self, parent: QWidget | None, comparison: Comparison) -> None:
        super().__init__(parent)
        self._ui = Ui_CompareDialog()
        self._ui.setupUi(self)
        self._ui.heading.setText(comparison.heading)
        self._ui.explain.setText(comparison.explain)
        self._ui.fingerprint.setText(comparison.fingerprint)
        self._ui.accept.setText(comparison.accept)
        self._ui.accept.setEnabled(False)
        self._ui.typed.textChanged.connect(lambda text: self._ui.accept.setEnabled(bool(text.strip())))
        self._ui.typed.textEdited.connect(lambda _: self._ui.banner.hide())
        self._ui.accept.clicked.connect(self.accept)
        self._ui.cancel.clicked.connect(self.reject)
        self._ui.typed.setFocus()
        Fitting(self)
        offer_help(self)
        dress(self)

    def accept(self) -> None:
        """Go on when the digits are the same; say what is wrong with them otherwise."""
        failure = differs(self._ui.fingerprint.text(), self.typed())
        if failure is None:
            super().accept()
            return
        self._ui.banner.tell(failure)
        self._ui.typed.setFocus()

    def typed(self) -> str:
        """Return the digits as typed."""
        return self._ui.typed.text()
