"""A message that must be seen: a failure in three parts, with details below where there are any."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from r2p_field.gui._forms.ui_message_dialog import Ui_MessageDialog
from r2p_field.gui.controls.fitting import Fitting
from r2p_field.gui.helping import offer_help
from r2p_field.gui.icons import dress
from r2p_field.viewmodels.told import Told


class MessageDialog(QDialog):
    """Shows one message."""

    def __init__(self, parent: QWidget | None, failure: Told, details: str = "") -> None:
        super().__init__(parent)
        self._ui = Ui_MessageDialog()
        self._ui.setupUi(self)
        offer_help(self)
        self._ui.what.setText(failure.what)
        self._ui.safe.setText(failure.safe)
        self._ui.next.setText(failure.next)
        self._ui.details.setPlainText(details)
        self._ui.details.setVisible(bool(details))
        self._ui.save.hide()
        self._ui.close.clicked.connect(self.accept)
        Fitting(self)
        dress(self)
