"""A new passphrase for who came in by the code on paper: whose was lost, and if the others stay."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from r2p_field.gui.controls.new_passphrase import Judge
from r2p_field.gui.dialogs.confirm import Doubt
from r2p_field.gui.dialogs.passphrase import Asks, PersonDialog
from r2p_field.gui.person_words import person_words
from r2p_field.viewmodels.safety import Person, Whose

_NEW_ENTRY: Final = ""


class LostPassphraseDialog(PersonDialog):
    """Asks for the code on paper and a new passphrase; where several come in, also whose was lost.

    Nothing is chosen beforehand: a wrong entry would lock somebody else out. The code is shown while it is
    typed, as everywhere: it is twelve words, read from a paper that lies there.
    """

    def __init__(self, parent: QWidget | None, judge: Judge, people: tuple[Person, ...]) -> None:
        self._people = people
        super().__init__(parent, choosing(several=len(people) > 1), Asks.CODE, judge)
        self._ui.mine.setEchoMode(QLineEdit.EchoMode.Normal)
        self._ask_whose()
        self._can()

    def whose(self) -> Whose:
        """Return whose passphrase was lost, as the person said."""
        if len(self._people) <= 1:
            return Whose(slot=next((one.slot for one in self._people), ""))
        slot, alone = str(self._ui.whose.currentData()), self._ui.alone.isChecked()
        role = "" if slot else self._ui.role.text().strip()
        return Whose(slot=slot, role=role, alone=alone)

    def _word(self, doubt: Doubt) -> None:
        super()._word(doubt)
        self.setProperty("help", "backup#forgotten")
        ui = self._ui
        ui.mineLabel.setText(self.tr("&Words or digits on paper"))
        ui.roleLabel.setText(self.tr("Your &role, no name"))
        ui.passphraseLabel.setText(self.tr("New &passphrase"))
        ui.againLabel.setText(self.tr("New passphrase a&gain"))

    def _ask_whose(self) -> None:
        ui = self._ui
        several = len(self._people) > 1
        for part in (ui.whoseLabel, ui.whose, ui.alone):
            part.setVisible(several)
        if several:
            for person in self._people:
                ui.whose.addItem(person_words(person), person.slot)
            ui.whose.addItem(self.tr("None of these: I had no passphrase here"), _NEW_ENTRY)
        ui.whose.setCurrentIndex(-1)
        ui.whose.currentIndexChanged.connect(lambda _: self._whose_chosen())

    def _whose_chosen(self) -> None:
        for part in (self._ui.roleLabel, self._ui.role):
            part.setVisible(self._is_new)
        self._can()

    @property
    def _is_new(self) -> bool:
        return self._ui.whose.currentIndex() >= 0 and self._ui.whose.currentData() == _NEW_ENTRY

    def _who_is_known(self) -> bool:
        if len(self._people) <= 1:
            return True
        return self._ui.whose.currentIndex() >= 0 and (not self._is_new or bool(self._ui.role.text().strip()))


def choosing(*, several: bool) -> Doubt:
    """What is asked of who came in by the code on paper."""
    alone = QCoreApplication.translate(
        "LostPassphraseDialog",
        "The passphrase until now opens these records no more. The code on paper stays valid.",
    )
    shared = QCoreApplication.translate(
        "LostPassphraseDialog",
        "Choose your own entry: its passphrase until now opens these records no more. Those of the others "
        "still do, unless you tick that nobody else may come in. The code on paper stays valid.",
    )
    return Doubt(
        heading=QCoreApplication.translate("LostPassphraseDialog", "Choose a new passphrase"),
        explain=shared if several else alone,
        accept=QCoreApplication.translate("LostPassphraseDialog", "C&hoose"),
    )
