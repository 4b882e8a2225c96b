"""New records: where, and with which passphrase, judged while it is typed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from r2p_field.gui._forms.ui_start_create_page import Ui_StartCreatePage
from r2p_field.gui.controls.new_passphrase import NewPassphrase
from r2p_field.gui.controls.passphrase import show_typed
from r2p_field.gui.start.page import StartPage, path_in
from r2p_field.viewmodels.start import StartModel


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
        self._ui = Ui_StartCreatePage()
        self._ui.setupUi(self)
        self._ui.folder.setText(str(folder))
        self._ui.choose.clicked.connect(self._choose_folder)
        show_typed(self._ui.show, self._ui.passphrase, self._ui.again)
        self._new = NewPassphrase(self, self._ui, model)
        self._new.changed.connect(self._can_create)
        self._ui.folder.textChanged.connect(lambda _: self._can_create())
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
        self._new.forget()

    def reword(self) -> None:
        """Put the words anew."""
        self._ui.retranslateUi(self)
        self._new.reword()

    def _can_create(self) -> None:
        self._ui.create.setEnabled(self._new.whole and bool(self._ui.folder.text().strip()))

    def _create(self) -> None:
        self._model.create(path_in(self._ui.folder), self._ui.passphrase.text())

    def _choose_folder(self) -> None:
        if (folder := self._choose(path_in(self._ui.folder).parent)) is not None:
            self._ui.folder.setText(str(folder))
