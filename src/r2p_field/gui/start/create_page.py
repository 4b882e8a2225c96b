"""New records: where, and with which passphrase, judged while it is typed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from r2p_field.gui._forms.ui_start_create_page import Ui_StartCreatePage
from r2p_field.gui.controls.passphrase import show_typed
from r2p_field.gui.start.page import StartPage, path_in
from r2p_field.viewmodels.start import StartModel

if TYPE_CHECKING:
    from r2p_field.services.passphrases import Judgement


class CreatePage(StartPage):
    """Asks for folder and passphrase.

    Signals:
        back_wanted(): to the choices.
    """

    back_wanted = Signal()

    def __init__(self, model: StartModel, folder: Path, choose: Callable[[Path], Path | None]) -> None:
        super().__init__()
        self._model = model
        self._choose = choose
        self._suggested = False
        self._ui = Ui_StartCreatePage()
        self._ui.setupUi(self)
        self._ui.folder.setText(str(folder))
        self._ui.hint.hide()
        self._ui.choose.clicked.connect(self._choose_folder)
        self._ui.suggest.clicked.connect(self._suggest)
        show_typed(self._ui.show, self._ui.passphrase, self._ui.again)
        self._ui.passphrase.textChanged.connect(lambda _: self._judge())
        self._ui.passphrase.textEdited.connect(lambda _: self._own())
        for field in (self._ui.folder, self._ui.passphrase, self._ui.again):
            field.textChanged.connect(lambda _: self._can_create())
        self._ui.passphrase.returnPressed.connect(self._ui.again.setFocus)
        self._ui.again.returnPressed.connect(self._ui.create.click)
        self._ui.create.clicked.connect(self._create)
        self._ui.back.clicked.connect(self.back_wanted)
        self._can_create()

    def first(self) -> QWidget:
        """Return the field of the passphrase."""
        return self._ui.passphrase

    def forget(self) -> None:
        """Take the passphrase out."""
        self._ui.passphrase.clear()
        self._ui.again.clear()
        self._suggested = False
        self._ui.hint.hide()

    def reword(self) -> None:
        """Put the words anew."""
        self._ui.retranslateUi(self)
        self._judge()

    def _suggest(self) -> None:
        self._ui.again.clear()
        self._suggested = True
        self._ui.passphrase.setText(self._model.suggest())
        self._judge()
        self._ui.show.setChecked(True)
        self._ui.again.setFocus()

    def _own(self) -> None:
        """These are words of one's own now, not those that were suggested."""
        self._suggested = False
        self._can_create()

    def _hint(self, *, differ: bool) -> None:
        """Say below the second field why there is no going on yet."""
        if differ:
            self._ui.hint.setText(self.tr("The two are not the same."))
        elif self._suggested:
            self._ui.hint.setText(
                self.tr("Write these words on paper now, then type them once more from the paper.")
            )
        self._ui.hint.setVisible(differ or self._suggested)

    def _judge(self) -> None:
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

        judged: Judgement = self._model.judge(typed)
        self._ui.strength.setValue(percent(judged))
        self._ui.strengthText.setText(sentence(judged))

    def _can_create(self) -> None:
        typed, again = self._ui.passphrase.text(), self._ui.again.text()
        self._ui.create.setEnabled(bool(typed) and typed == again and bool(self._ui.folder.text().strip()))
        self._hint(differ=bool(again) and not typed.startswith(again))

    def _create(self) -> None:
        self._model.create(path_in(self._ui.folder), self._ui.passphrase.text())

    def _choose_folder(self) -> None:
        if (folder := self._choose(path_in(self._ui.folder).parent)) is not None:
            self._ui.folder.setText(str(folder))
