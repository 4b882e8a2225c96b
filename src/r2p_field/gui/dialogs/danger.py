"""Whom to reach in danger: a role and a step of the phone tree, and a warning where it looks like more."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from r2p_field.gui._forms.ui_danger_dialog import Ui_DangerDialog
from r2p_field.gui.controls.fitting import Fitting
from r2p_field.gui.helping import offer_help
from r2p_field.gui.icons import dress
from r2p_field.viewmodels.today import giveaways


class DangerDialog(QDialog):
    """Asks for two lines. It warns of names and numbers and never refuses them."""

    def __init__(self, parent: QWidget | None, role: str, tree: str) -> None:
        super().__init__(parent)
        self._ui = Ui_DangerDialog()
        self._ui.setupUi(self)
        offer_help(self)
        self._ui.role.setText(role)
        self._ui.tree.setText(tree)
        for field in (self._ui.role, self._ui.tree):
            field.textChanged.connect(lambda _: self._look_over())
        self._ui.keep.clicked.connect(self.accept)
        self._ui.cancel.clicked.connect(self.reject)
        self._look_over()
        self._ui.role.setFocus()
        dress(self)
        Fitting(self)

    def role(self) -> str:
        """Return the role as typed."""
        return self._ui.role.text()

    def tree(self) -> str:
        """Return the step of the phone tree as typed."""
        return self._ui.tree.text()

    def _look_over(self) -> None:
        found = giveaways(self.role()) | giveaways(self.tree())
        text = self.tr("This looks like a name, a number or an address. Write the role instead.")
        self._ui.warning.setText(text if found else "")
