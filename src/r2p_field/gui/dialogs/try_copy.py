"""Trying whether a second copy opens: which one, what opens it, and what it said."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from r2p_field.gui._forms.ui_try_copy_dialog import Ui_TryCopyDialog
from r2p_field.gui.controls.announce import announce
from r2p_field.gui.controls.calm import calm
from r2p_field.gui.controls.fitting import Fitting
from r2p_field.gui.controls.passphrase import show_typed
from r2p_field.gui.controls.stick_choice import StickChoice
from r2p_field.gui.copy_words import CopyWords
from r2p_field.gui.dialogs.file_picker import Question, Wanted
from r2p_field.gui.icons import dress
from r2p_field.viewmodels.told import Told
from r2p_field.viewmodels.trying import CopyTried, TryingModel

Ask = Callable[[QWidget, Question], Path | None]


class TryCopyDialog(QDialog):
    """Asks for a copy and what opens it, and says what is in it. It stays open for the next one."""

    def __init__(self, parent: QWidget | None, model: TryingModel, ask: Ask, copy: str = "") -> None:
        super().__init__(parent)
        self._model = model
        self._ask = ask
        self._words = CopyWords(self)
        self._ui = Ui_TryCopyDialog()
        self._ui.setupUi(self)
        ui = self._ui
        ui.opens.hide()
        self._sticks = StickChoice(ui.stick, ui.folder, reading=True)
        ui.progress.follow(model.job)
        self._connect()
        place = model.place()
        ui.folder.setText(copy or (str(place) if place else ""))
        calm(self)
        Fitting(self)
        dress(self)
        (ui.secret if ui.folder.text() else ui.stick).setFocus()

    def _connect(self) -> None:
        ui, model = self._ui, self._model
        show_typed(ui.show, ui.secret)
        for field in (ui.folder, ui.secret):
            field.textChanged.connect(lambda _: self._can())
        ui.byCode.toggled.connect(self._by_code)
        ui.choose.clicked.connect(self._choose)
        ui.tryIt.clicked.connect(self._try)
        ui.close.clicked.connect(self.reject)
        model.tried.connect(self._show)
        model.job.failed.connect(self._tell)
        model.job.started.connect(self._can)
        model.job.ended.connect(self._can)
        self._can()

    def _can(self) -> None:
        ui, running = self._ui, self._model.job.running
        for part in (ui.stick, ui.folder, ui.choose, ui.secret, ui.byCode, ui.show):
            part.setEnabled(not running)
        ui.tryIt.setEnabled(not running and bool(ui.folder.text().strip() and ui.secret.text()))

    def _by_code(self, by_code: bool) -> None:
        words = self.tr("Words or digits on &paper") if by_code else self.tr("&Passphrase")
        self._ui.secretLabel.setText(words)
        self._ui.secret.clear()
        self._ui.show.setChecked(by_code)
        self._ui.secret.setFocus()

    def _choose(self) -> None:
        question = Question(title=self.tr("Stick or folder of the second copy"), wanted=Wanted.FOLDER)
        if (folder := self._ask(self, question)) is not None:
            self._ui.folder.setText(str(folder))

    def _try(self) -> None:
        self._ui.banner.hide()
        self._ui.opens.hide()
        folder = Path(self._ui.folder.text().strip()).expanduser()
        secret = self._ui.secret.text()
        if self._ui.byCode.isChecked():
            self._model.try_one(folder, code=secret)
        else:
            self._model.try_one(folder, passphrase=secret)

    def _show(self, found: CopyTried) -> None:
        self._ui.opensText.setText(self._words.tried(found))
        self._ui.opens.show()
        announce(self, self._ui.opensText.text())
        self._ui.scroll.ensureWidgetVisible(self._ui.opens)

    def _tell(self, failure: Told) -> None:
        self._ui.banner.tell(failure)

    def done(self, result: int) -> None:
        """Stop what runs, and leave nothing typed in a widget."""
        self._model.job.cancel()
        self._ui.secret.clear()
        super().done(result)
