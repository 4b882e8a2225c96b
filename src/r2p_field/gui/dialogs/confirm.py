"""Asking before something that cannot be taken back; the safe answer is under Escape and Enter."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QWidget

from r2p_field.gui._forms.ui_confirm_dialog import Ui_ConfirmDialog
from r2p_field.gui.controls.calm import calm
from r2p_field.gui.controls.fitting import Fitting
from r2p_field.gui.icons import dress


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """What is asked, what follows from it, and the words of the button that does it."""

    heading: str
    explain: str
    accept: str


class ConfirmDialog(QDialog):
    """Asks one question."""

    def __init__(self, parent: QWidget | None, doubt: Doubt) -> None:
        super().__init__(parent)
        self._ui = Ui_ConfirmDialog()
        self._ui.setupUi(self)
        calm(self)
        self.setWindowTitle(doubt.heading)
        self._ui.heading.setText(doubt.heading)
        self._ui.explain.setText(doubt.explain)
        self._ui.accept.setText(doubt.accept)
        self._ui.accept.clicked.connect(self.accept)
        self._ui.cancel.clicked.connect(self.reject)
        self._ui.cancel.setFocus()
        dress(self)
        Fitting(self)


def confirmed(parent: QWidget | None, doubt: Doubt) -> bool:
    """Ask, and tell whether the person wants it."""
    dialog = ConfirmDialog(parent, doubt)
    wanted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return wanted
