"""A second copy of the records, on a stick or in a folder: made, read back, and told when."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from r2p_field.gui._forms.ui_send_page import Ui_SendPage
from r2p_field.gui.controls.stick_choice import StickChoice
from r2p_field.gui.copy_words import CopyWords
from r2p_field.gui.dialogs.file_picker import Question, Wanted
from r2p_field.viewmodels.send import CopyPlan, CopyState, SendModel

Ask = Callable[[QWidget, Question], Path | None]


class SecondCopy(QObject):
    """The card of the second copy on the page that sends."""

    def __init__(self, page: QWidget, ui: Ui_SendPage, model: SendModel, ask: Ask) -> None:
        super().__init__(page)
        self._page = page
        self._ui = ui
        self._model = model
        self._ask = ask
        self._words = CopyWords(self)
        self._wanted = False
        self.sticks = StickChoice(ui.backupStick, ui.backupFolder)
        ui.backedUp.hide()
        ui.sameDisk.hide()
        ui.backUp.setEnabled(False)
        ui.backupFolder.textChanged.connect(lambda _: self._chosen())
        ui.backupFolder.returnPressed.connect(ui.backUp.click)
        ui.backupChoose.clicked.connect(self._choose)
        ui.backUp.clicked.connect(self._make)
        model.copy_planned.connect(self._show_plan)
        model.backed_up.connect(self._show_made)
        model.copies.connect(self._show_state)

    def _folder(self) -> Path | None:
        text = self._ui.backupFolder.text().strip()
        return Path(text).expanduser() if text else None

    def _chosen(self) -> None:
        folder = self._folder()
        self._ui.backUp.setEnabled(folder is not None)
        self._ui.sameDisk.hide()
        if folder is not None:
            self._model.plan_copy(folder)

    def _choose(self) -> None:
        question = Question(title=self.tr("Folder or stick for the second copy"), wanted=Wanted.FOLDER)
        if (folder := self._ask(self._page, question)) is not None:
            self._ui.backupFolder.setText(str(folder))

    def _make(self) -> None:
        self._ui.backedUp.hide()
        if (folder := self._folder()) is not None:
            self._model.back_up(folder)

    def _show_plan(self, plan: CopyPlan) -> None:
        """Say beforehand which folder is made and its room, and that a copy beside the records is none."""
        self._ui.sameDisk.setText(self._words.plan(plan))
        self._ui.sameDisk.setVisible(plan.folder == self._folder())

    def _show_made(self, path: Path) -> None:
        text = self.tr(
            "The second copy is written and was read back whole: {name}.\n"
            "Use the system’s eject, then take the stick out and keep it away from this computer."
        )
        self._ui.backedUpText.setText(text.format(name=f"\u2066{path.name}\u2069"))
        self._ui.backedUp.show()
        self._chosen()

    def _show_state(self, state: CopyState) -> None:
        self._ui.lastBackup.setText(self._words.state(state))
        if state.place is not None and not self._ui.backupFolder.text():
            self._ui.backupFolder.setText(str(state.place))
        if self._wanted:
            self._wanted = False
            self._focus()

    def bring_up(self) -> None:
        """Put the keyboard where one press makes a copy, or first chooses where it goes.

        Where the last one was made is known a moment later, once it was asked for.
        """
        self._wanted = True
        self._focus()

    def _focus(self) -> None:
        ready = self._ui.backUp.isEnabled()
        (self._ui.backUp if ready else self._ui.backupStick).setFocus()
