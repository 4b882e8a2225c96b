"""Whom one calls in danger, as a role, and how the phone tree begins."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from r2p_field.domain.text import Giveaway
from r2p_field.gui._forms.ui_start_contact_page import Ui_StartContactPage
from r2p_field.gui.start.page import StartPage
from r2p_field.viewmodels.today import giveaways


class ContactPage(StartPage):
    """Asks two questions that may be left out.

    Signals:
        answered(str, str): role and first step, either may be empty.
    """

    answered = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._ui = Ui_StartContactPage()
        self._ui.setupUi(self)
        for field in (self._ui.role, self._ui.tree):
            field.textChanged.connect(lambda _: self._warn())
        self._ui.role.returnPressed.connect(self._ui.tree.setFocus)
        self._ui.tree.returnPressed.connect(self._ui.next.click)
        self._ui.next.clicked.connect(
            lambda: self.answered.emit(self._ui.role.text().strip(), self._ui.tree.text().strip())
        )
        self._ui.skip.clicked.connect(lambda: self.answered.emit("", ""))
        self._warn()

    def first(self) -> QWidget:
        """Return the field of the role."""
        return self._ui.role

    def forget(self) -> None:
        """Take the answers out: they lie in the records now."""
        self._ui.role.clear()
        self._ui.tree.clear()

    def reword(self) -> None:
        """Put the words anew."""
        self._ui.retranslateUi(self)
        self._warn()

    def _warn(self) -> None:
        """Warn of what looks like a person or a number, and let it pass."""
        kinds = giveaways(self._ui.role.text()) | giveaways(self._ui.tree.text())
        words = ""
        if kinds & {Giveaway.PHONE, Giveaway.ADDRESS}:
            words = self.tr("This looks like a number or an address. Keep it in your head, not here.")
        elif Giveaway.NAME in kinds:
            words = self.tr("This looks like a person's name. Write what they do instead.")
        self._ui.warning.setText(words)
        self._ui.warning.setVisible(bool(words))
