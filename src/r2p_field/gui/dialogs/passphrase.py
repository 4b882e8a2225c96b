"""Asking for one's own passphrase again, and for that of somebody who is let in."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from r2p_field.gui._forms.ui_person_dialog import Ui_PersonDialog
from r2p_field.gui.controls.calm import calm
from r2p_field.gui.controls.fitting import Fitting
from r2p_field.gui.controls.passphrase import show_typed
from r2p_field.gui.dialogs.confirm import Doubt
from r2p_field.gui.icons import dress


class PersonDialog(QDialog):
    """Asks for a passphrase; with `new` also for the role and the passphrase of somebody else."""

    def __init__(self, parent: QWidget | None, doubt: Doubt, *, new: bool = False) -> None:
        super().__init__(parent)
        self._new = new
        self._ui = Ui_PersonDialog()
        self._ui.setupUi(self)
        self.setWindowTitle(doubt.heading)
        self._ui.heading.setText(doubt.heading)
        self._ui.explain.setText(doubt.explain)
        self._ui.accept.setText(doubt.accept)
        for part in (
            self._ui.roleLabel,
            self._ui.role,
            self._ui.theirsLabel,
            self._ui.theirs,
            self._ui.againLabel,
            self._ui.again,
        ):
            part.setVisible(new)
        show_typed(self._ui.show, self._ui.mine, self._ui.theirs, self._ui.again)
        for field in (self._ui.mine, self._ui.role, self._ui.theirs, self._ui.again):
            field.textChanged.connect(lambda _: self._can())
        self._ui.accept.clicked.connect(self.accept)
        self._ui.cancel.clicked.connect(self.reject)
        self._can()
        calm(self)
        Fitting(self)
        dress(self)
        self._ui.mine.setFocus()

    def _can(self) -> None:
        theirs = self._ui.theirs.text()
        whole = bool(theirs) and theirs == self._ui.again.text() and bool(self._ui.role.text().strip())
        self._ui.accept.setEnabled(bool(self._ui.mine.text()) and (whole or not self._new))

    def taken(self) -> tuple[str, str, str]:
        """Return one's own passphrase, theirs, and their role."""
        return self._ui.mine.text(), self._ui.theirs.text(), self._ui.role.text().strip()

    def forget(self) -> None:
        """Clear what was typed and go."""
        for field in (self._ui.mine, self._ui.theirs, self._ui.again):
            field.clear()
        self.deleteLater()
