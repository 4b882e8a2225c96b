"""Asking for one's own passphrase again, for that of somebody who is let in, and for a new one."""

from __future__ import annotations

from enum import Enum
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from r2p_field.gui._forms.ui_person_dialog import Ui_PersonDialog
from r2p_field.gui.controls.announce import announce
from r2p_field.gui.controls.calm import calm
from r2p_field.gui.controls.fitting import Fitting
from r2p_field.gui.controls.new_passphrase import Judge, NewPassphrase
from r2p_field.gui.controls.passphrase import show_typed
from r2p_field.gui.dialogs.confirm import Doubt
from r2p_field.gui.icons import dress
from r2p_field.viewmodels.told import Told

_ABOUT_NEW: Final = frozenset({"weak-passphrase", "untypeable-passphrase", "passphrase-in-use"})


class Asks(Enum):
    """What a dialog asks for."""

    MINE = 1
    """One's own passphrase and nothing else."""
    PERSON = 2
    """Also the role and the passphrase of somebody else, twice."""
    CHANGE = 3
    """Also a new passphrase of one's own, twice."""
    CODE = 4
    """The code on paper instead of one's own, and a new passphrase, twice."""


class PersonDialog(QDialog):
    """Asks, and stays while the answer is tried: it takes seconds, and a slip is mended where it was made.

    `judge` suggests and judges new passphrases; without one nothing new is asked for.

    Signals:
        answered(str, str, str): one's own passphrase, the new one, and the role; `wait`, `tell` and `accept`
            say what came of it.
    """

    answered = Signal(str, str, str)

    def __init__(
        self, parent: QWidget | None, doubt: Doubt, asks: Asks = Asks.MINE, judge: Judge | None = None
    ) -> None:
        super().__init__(parent)
        self._asks = asks
        self._waiting = False
        self._ui = Ui_PersonDialog()
        self._ui.setupUi(self)
        self._first = self._ui.mine
        self._new = NewPassphrase(self, self._ui, judge) if judge is not None else None
        self._word(doubt)
        self._connect()
        self._can()
        calm(self)
        Fitting(self)
        dress(self)
        self._ui.mine.setFocus()

    def _word(self, doubt: Doubt) -> None:
        self.setWindowTitle(doubt.heading)
        self._ui.heading.setText(doubt.heading)
        self._ui.explain.setText(doubt.explain)
        self._ui.accept.setText(doubt.accept)
        if self._asks is Asks.CHANGE:
            self._ui.mineLabel.setText(self.tr("&Your passphrase until now"))
            self._ui.passphraseLabel.setText(self.tr("New &passphrase"))
            self._ui.againLabel.setText(self.tr("New passphrase a&gain"))

    def _connect(self) -> None:
        ui = self._ui
        shown: tuple[QWidget, ...] = (ui.roleLabel, ui.role)
        for part in shown:
            part.setVisible(self._asks is Asks.PERSON)
        new = (ui.passphraseLabel, ui.passphrase, ui.suggest, ui.strength, ui.strengthText)
        for part in (*new, ui.againLabel, ui.again):
            part.setVisible(self._new is not None)
        for later in (ui.hint, ui.working, ui.busy, ui.whoseLabel, ui.whose, ui.alone):
            later.hide()
        mine = () if self._asks is Asks.CODE else (ui.mine,)
        show_typed(ui.show, *mine, ui.passphrase, ui.again)
        for field in (ui.mine, ui.role):
            field.textChanged.connect(lambda _: self._can())
        if self._new is not None:
            self._new.changed.connect(self._can)
        ui.accept.clicked.connect(lambda: self.answered.emit(*self.taken()))
        ui.cancel.clicked.connect(self.reject)

    def _can(self) -> None:
        whole = self._new is None or self._new.whole
        answered = bool(self._ui.mine.text()) and whole and self._who_is_known()
        self._ui.accept.setEnabled(answered and not self._waiting)

    def _who_is_known(self) -> bool:
        """Tell whether it was said whose passphrase this is, where that is asked."""
        return self._asks is not Asks.PERSON or bool(self._ui.role.text().strip())

    def taken(self) -> tuple[str, str, str]:
        """Return one's own passphrase, the new one, and the role."""
        return self._ui.mine.text(), self._ui.passphrase.text(), self._ui.role.text().strip()

    def wait(self, busy: bool) -> None:
        """Hold the fields while the key file is opened and written; then the keyboard is where it belongs."""
        self._waiting = busy
        self._ui.scrollInside.setEnabled(not busy)
        self._ui.cancel.setEnabled(not busy)
        for part in (self._ui.working, self._ui.busy):
            part.setVisible(busy)
        if busy:
            self._ui.banner.hide()
            self._ui.working.setText(self.tr("Please wait: passphrases take a few seconds, on purpose."))
            announce(self, self._ui.working.text())
        else:
            self._first.setFocus()  # what was disabled has lost it
        self._can()

    def tell(self, failure: Told) -> None:
        """Say why it did not work; what was typed stays and can be mended."""
        self._ui.banner.tell(failure)
        self._first = self._ui.passphrase if failure.code in _ABOUT_NEW else self._ui.mine
        self._first.selectAll()

    def reject(self) -> None:
        """Go, unless the key file is being written: what comes of it is said here."""
        if not self._waiting:
            super().reject()

    def forget(self) -> None:
        """Clear what was typed and go."""
        for field in (self._ui.mine, self._ui.passphrase, self._ui.again):
            field.clear()
        self.deleteLater()
