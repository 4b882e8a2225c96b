"""A new passphrase: typed twice or suggested, judged while it is typed, and why there is no going on yet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QProgressBar, QPushButton, QWidget

from r2p_field.gui.controls.announce import announce

if TYPE_CHECKING:
    from r2p_field.services.passphrases import Judgement


class Fields(Protocol):
    """What a form must hold."""

    passphrase: QLineEdit
    again: QLineEdit
    suggest: QPushButton
    show: QCheckBox
    strength: QProgressBar
    strengthText: QLabel  # noqa: N815  (named as the forms name it)
    hint: QLabel


class Judge(Protocol):
    """What suggests and judges."""

    def suggest(self) -> str:
        """Return six random words."""

    def judge(self, passphrase: str) -> Judgement:
        """Say how long a passphrase would hold."""


class NewPassphrase(QObject):
    """Two fields that must hold the same, with words beside them.

    Signals:
        changed(): one of the two holds something else.
    """

    changed = Signal()

    def __init__(self, parent: QWidget, ui: Fields, judge: Judge) -> None:
        super().__init__(parent)
        self._ui = ui
        self._judge = judge
        self._suggested = False
        self._left = False
        ui.hint.hide()
        ui.suggest.clicked.connect(self._suggest)
        ui.passphrase.textChanged.connect(lambda _: self._look())
        ui.passphrase.textEdited.connect(lambda _: self._own())
        for field in (ui.passphrase, ui.again):
            field.textChanged.connect(lambda _: self._typing())
            field.editingFinished.connect(self._stopped)
        self._look()

    @property
    def whole(self) -> bool:
        """Whether both hold the same, and anything at all."""
        return bool(self._ui.passphrase.text()) and self._ui.passphrase.text() == self._ui.again.text()

    def forget(self) -> None:
        """Take the passphrase out."""
        self._ui.passphrase.clear()
        self._ui.again.clear()
        self._suggested = False
        self._ui.hint.hide()

    def reword(self) -> None:
        """Put the words anew in another language."""
        self._look()
        self._hint()

    def _suggest(self) -> None:
        self._ui.again.clear()
        self._suggested = True
        self._ui.passphrase.setText(self._judge.suggest())
        self._look()
        self._ui.show.setChecked(True)
        self._ui.again.setFocus()

    def _own(self) -> None:
        """These are words of one's own now, not those that were suggested."""
        self._suggested = False
        self._hint()

    def _typing(self) -> None:
        self._left = False
        self._hint()
        self.changed.emit()

    def _stopped(self) -> None:
        """Whoever goes on from a field that is filled in half is told, and not while typing."""
        self._left = bool(self._ui.again.text())
        self._hint()

    def _hint(self) -> None:
        """Say below the second field why there is no going on yet."""
        typed, again = self._ui.passphrase.text(), self._ui.again.text()
        differ = bool(again) and (typed != again if self._left else not typed.startswith(again))
        before = self._ui.hint.text() if not self._ui.hint.isHidden() else ""
        if differ:
            self._ui.hint.setText(self.tr("The two are not the same."))
        elif self._suggested:
            self._ui.hint.setText(
                self.tr("Write these words on paper now, then type them once more from the paper.")
            )
        self._ui.hint.setVisible(differ or self._suggested)
        if differ and before != self._ui.hint.text():
            announce(self._ui.again, self._ui.hint.text())

    def _look(self) -> None:
        """Say in words, and as a bar, how long it would hold."""
        typed = self._ui.passphrase.text()
        if not typed:
            self._ui.strength.setValue(0)
            self._ui.strengthText.setText(
                self.tr(
                    "Six random words are best: easy to write down, impossible to guess. "
                    "Your own should have at least 14 characters."
                )
            )
            return
        from r2p_field.gui.strength_words import percent, sentence

        judged = self._judge.judge(typed)
        self._ui.strength.setValue(percent(judged))
        self._ui.strengthText.setText(sentence(judged))
