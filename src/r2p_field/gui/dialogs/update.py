"""Update from a stick: which file, what it is, the second copy first, then taken; and back again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QDialog, QWidget

from r2p_field.gui._forms.ui_update_dialog import Ui_UpdateDialog
from r2p_field.gui.controls.announce import announce
from r2p_field.gui.controls.calm import calm
from r2p_field.gui.controls.fitting import Fitting
from r2p_field.gui.controls.stick_choice import StickChoice
from r2p_field.gui.dialogs.file_picker import Question, Wanted
from r2p_field.gui.icons import dress
from r2p_field.viewmodels.told import Told
from r2p_field.viewmodels.updating import Offer, State, UpdatingModel, What

Ask = Callable[[QWidget, Question], Path | None]


class UpdateDialog(QDialog):
    """Looks at a file before anything is asked; it stays open for the next one."""

    def __init__(self, parent: QWidget | None, model: UpdatingModel, ask: Ask) -> None:
        super().__init__(parent)
        self._model = model
        self._ask = ask
        self._offer: Offer | None = None
        self._ui = Ui_UpdateDialog()
        self._ui.setupUi(self)
        ui = self._ui
        self._sticks = StickChoice(ui.stick, ui.folder, reading=True)
        ui.progress.follow(model.job)
        ui.back.hide()
        self._connect()
        self._forget()
        model.find()
        calm(self)
        Fitting(self)
        dress(self)
        ui.stick.setFocus()

    def _connect(self) -> None:
        ui, model = self._ui, self._model
        ui.folder.textChanged.connect(lambda _: self._forget())
        ui.copyFolder.textChanged.connect(lambda _: self._can())
        ui.copied.toggled.connect(lambda _: self._can())
        ui.choose.clicked.connect(self._choose)
        ui.chooseCopy.clicked.connect(self._choose_copy)
        ui.look.clicked.connect(self._look)
        ui.install.clicked.connect(self._install)
        ui.back.clicked.connect(self._back)
        ui.close.clicked.connect(self.reject)
        model.found.connect(self._show_state)
        model.looked.connect(self._show)
        model.taken.connect(self._taken)
        model.went_back.connect(self._went_back)
        model.job.failed.connect(self._tell)
        model.job.started.connect(self._can)
        model.job.ended.connect(self._can)

    def _show_state(self, state: State) -> None:
        lines = [self.tr("This is version {version}.").format(version=state.version)]
        if state.next_version != state.version:
            later = self.tr("Version {version} starts the next time.").format(version=state.next_version)
            lines.append(later)
        lines += [f"{one.what} {one.safe} {one.next}" for one in state.passed]
        self._ui.now.setText("\n".join(lines))
        self._ui.back.setVisible(state.can_go_back)
        if state.copy_to is not None and not self._ui.copyFolder.text():
            self._ui.copyFolder.setText(str(state.copy_to))

    def _file(self) -> Path:
        return Path(self._ui.folder.text().strip()).expanduser()

    def _forget(self) -> None:
        """Show nothing of a file that is not the one that is named now."""
        self._offer = None
        self._ui.found.hide()
        self._can()

    def _can(self) -> None:
        ui, running = self._ui, self._model.job.running
        wants_copy = self._offer is not None and self._offer.what is What.PROGRAM
        beside = self._model.beside_records
        copying: tuple[QWidget, ...] = (ui.copyLabel, ui.copyFolder, ui.chooseCopy)
        for one in copying:
            one.setVisible(wants_copy and beside)
        ui.copied.setVisible(wants_copy and not beside)
        for part in (ui.stick, ui.folder, ui.choose, ui.copyFolder, ui.chooseCopy, ui.copied, ui.back):
            part.setEnabled(not running)
        ui.look.setEnabled(not running and bool(ui.folder.text().strip()))
        copied = bool(ui.copyFolder.text().strip()) if beside else ui.copied.isChecked()
        ui.install.setEnabled(not running and self._offer is not None and (copied or not wants_copy))

    def _choose(self) -> None:
        question = Question(title=self.tr("File of the update"), wanted=Wanted.FILE)
        if (path := self._ask(self, question)) is not None:
            self._ui.folder.setText(str(path))

    def _choose_copy(self) -> None:
        question = Question(title=self.tr("Stick or folder for the second copy"), wanted=Wanted.FOLDER)
        if (path := self._ask(self, question)) is not None:
            self._ui.copyFolder.setText(str(path))

    def _look(self) -> None:
        self._ui.banner.hide()
        self._forget()
        self._model.look(self._file())

    def _install(self) -> None:
        self._ui.banner.hide()
        wants_copy = self._offer is not None and self._offer.what is What.PROGRAM
        copy_to = Path(self._ui.copyFolder.text().strip()).expanduser()
        self._model.take(self._file(), copy_to if wants_copy and self._model.beside_records else None)

    def _back(self) -> None:
        self._ui.banner.hide()
        self._model.go_back()

    def _show(self, offer: Offer) -> None:
        self._offer = offer
        now = offer.now or self.tr("what came with the program")
        size = QLocale().formattedDataSize(offer.size)
        self._say(
            "\n".join(
                (
                    self._what(offer),
                    self.tr("Version {new}, made on {day}. Here now: {now}.").format(
                        new=offer.version, day=offer.day, now=now
                    ),
                    self.tr("Signed by the key {key}. It takes {size}.").format(key=offer.key, size=size),
                    self.tr("What is new:"),
                    self._model.changes(offer),
                )
            )
        )
        self._can()

    def _what(self, offer: Offer) -> str:
        words = {
            What.PROGRAM: self.tr("This is a new version of the program. It is whole and signed."),
            What.CATALOGUES: self.tr("These are newer frameworks. They are whole and signed."),
            What.TRANSLATIONS: self.tr("These are newer translations. They are whole and signed."),
            What.GAZETTEER: self.tr("This is a list of places. It is whole and signed."),
            What.HELP: self.tr("These are newer pages of the help. They are whole and signed."),
        }
        return words[offer.what]

    def _taken(self, offer: Offer) -> None:
        self._offer = None
        if offer.what is What.GAZETTEER:
            self._say(self.tr("The places of this list can be chosen now."))
        else:
            text = self.tr("Version {version} is in its place. It counts from the next start of the program.")
            self._say(text.format(version=offer.version))
        self._model.find()
        self._can()

    def _went_back(self, version: str) -> None:
        text = self.tr("Version {version} starts the next time, as it was before.")
        self._say(text.format(version=version))
        self._model.find()

    def _say(self, words: str) -> None:
        self._ui.foundText.setText(words)
        self._ui.found.show()
        announce(self, words)
        self._ui.scroll.ensureWidgetVisible(self._ui.found)

    def _tell(self, failure: Told) -> None:
        self._ui.banner.tell(failure)

    def done(self, result: int) -> None:
        """Stop what runs; a program that is half written is taken away again."""
        self._model.job.cancel()
        super().done(result)
