"""The first window: make new records, or open those that are there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLineEdit, QWidget

from r2p_field.gui._forms.ui_start_window import Ui_StartWindow
from r2p_field.gui.controls.calm import calm
from r2p_field.gui.dialogs.file_picker import Question, Wanted
from r2p_field.gui.helping import offer_help
from r2p_field.gui.icons import dress, pixmap
from r2p_field.viewmodels.start import StartModel
from r2p_field.viewmodels.told import Told

Ask = Callable[[QWidget, Question], Path | None]


class StartWindow(QWidget):
    """Asks for a folder and a passphrase.

    Signals:
        opened(object): the open `Program`.
    """

    opened = Signal(object)

    def __init__(self, model: StartModel, ask: Ask) -> None:
        super().__init__()
        self._model = model
        self._ask = ask
        self._ui = Ui_StartWindow()
        self._ui.setupUi(self)
        self._ui.mark.setPixmap(pixmap("r2p-field", self.palette().color(QPalette.ColorRole.Text), 36))
        self._ui.busy.hide()
        for field in (self._ui.createFolder, self._ui.openFolder):
            field.setText(str(usual_folder()))
        self._connect_choice()
        self._connect_create()
        self._connect_open()
        self._connect_model()
        calm(self)
        offer_help(self)
        dress(self)
        self._go(self._ui.choicePage)

    # Which page

    def _connect_choice(self) -> None:
        self._ui.createChoice.clicked.connect(lambda: self._go(self._ui.createPage))
        self._ui.openChoice.clicked.connect(self.ask_to_open)
        self._ui.createBack.clicked.connect(lambda: self._go(self._ui.choicePage))
        self._ui.openBack.clicked.connect(lambda: self._go(self._ui.choicePage))

    def ask_to_open(self) -> None:
        """Go to where existing records are opened."""
        self._go(self._ui.openPage)

    def _go(self, page: QWidget) -> None:
        self._ui.banner.hide()
        self._page = page
        for other in (self._ui.choicePage, self._ui.createPage, self._ui.codePage, self._ui.openPage):
            other.setVisible(other is page)  # unlike a stack, the card is as tall as the page that shows
        self._focus_first()

    def _focus_first(self) -> None:
        firsts: dict[QWidget, QWidget] = {
            self._ui.choicePage: self._ui.openChoice if _holds_records() else self._ui.createChoice,
            self._ui.createPage: self._ui.passphrase,
            self._ui.codePage: self._ui.written,
            self._ui.openPage: self._ui.secret,
        }
        firsts[self._page].setFocus()

    # Creating

    def _connect_create(self) -> None:
        self._ui.createFolderChoose.clicked.connect(lambda: self._choose(self._ui.createFolder))
        self._ui.suggest.clicked.connect(self._suggest)
        self._ui.createShow.toggled.connect(self._show_typed)
        for field in (self._ui.createFolder, self._ui.passphrase, self._ui.again):
            field.textChanged.connect(lambda _: self._can_create())
        self._ui.again.returnPressed.connect(self._ui.create.click)
        self._ui.create.clicked.connect(self._create)
        self._ui.written.toggled.connect(self._ui.codeContinue.setEnabled)
        self._ui.codeContinue.clicked.connect(self._model.code_written_down)
        self._can_create()

    def _suggest(self) -> None:
        self._ui.passphrase.setText(self._model.suggest())
        self._ui.again.clear()
        self._ui.createShow.setChecked(True)
        self._ui.createHint.setText(
            self.tr("Write these words on paper now, then type them once more below from the paper.")
        )
        self._ui.again.setFocus()

    def _show_typed(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for field in (self._ui.passphrase, self._ui.again):
            field.setEchoMode(mode)

    def _can_create(self) -> None:
        typed, again = self._ui.passphrase.text(), self._ui.again.text()
        self._ui.create.setEnabled(
            bool(typed) and typed == again and bool(self._ui.createFolder.text().strip())
        )

    def _create(self) -> None:
        self._model.create(_path(self._ui.createFolder), self._ui.passphrase.text())

    def _show_code(self, code: str) -> None:
        self._forget_typed()
        self._ui.code.setPlainText(code)
        self._go(self._ui.codePage)

    # Opening

    def _connect_open(self) -> None:
        self._ui.openFolderChoose.clicked.connect(lambda: self._choose(self._ui.openFolder))
        self._ui.openShow.toggled.connect(
            lambda shown: self._ui.secret.setEchoMode(
                QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
            )
        )
        self._ui.byCode.toggled.connect(self._by_code)
        for field in (self._ui.openFolder, self._ui.secret):
            field.textChanged.connect(lambda _: self._can_open())
        self._ui.secret.returnPressed.connect(self._ui.open.click)
        self._ui.open.clicked.connect(self._open)
        self._can_open()

    def _by_code(self, by_code: bool) -> None:
        self._ui.secretLabel.setText(self.tr("Code on &paper") if by_code else self.tr("&Passphrase"))
        self._ui.secret.clear()
        self._ui.openShow.setChecked(by_code)
        self._ui.secret.setFocus()

    def _can_open(self) -> None:
        self._ui.open.setEnabled(bool(self._ui.secret.text()) and bool(self._ui.openFolder.text().strip()))

    def _open(self) -> None:
        typed = self._ui.secret.text()
        if self._ui.byCode.isChecked():
            self._model.open(_path(self._ui.openFolder), code=typed)
        else:
            self._model.open(_path(self._ui.openFolder), passphrase=typed)

    # The model

    def _connect_model(self) -> None:
        self._model.made.connect(self._show_code)
        self._model.opened.connect(self._opened)
        self._model.failed.connect(self._failed)
        self._model.busy_changed.connect(self._busy)

    def _opened(self, program: object) -> None:
        self._forget_typed()
        self._ui.code.clear()
        self.opened.emit(program)

    def _failed(self, failure: Told) -> None:
        self._ui.banner.tell(failure)
        self._ui.secret.selectAll()

    def _busy(self, busy: bool) -> None:
        self._ui.busy.setVisible(busy)
        self._ui.pages.setEnabled(not busy)
        if busy:
            self._ui.banner.hide()
        else:
            self._focus_first()  # what was disabled has lost it

    def _forget_typed(self) -> None:
        for field in (self._ui.passphrase, self._ui.again, self._ui.secret):
            field.clear()

    def _choose(self, field: QLineEdit) -> None:
        question = Question(
            title=self.tr("Folder for the records"), wanted=Wanted.FOLDER, start=_path(field).parent
        )
        if (folder := self._ask(self, question)) is not None:
            field.setText(str(folder))

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons anew in other colours or sizes."""
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            dress(self)
        super().changeEvent(event)


def usual_folder() -> Path:
    """Return where records lie unless a person chooses another place, which is remembered nowhere."""
    return Path.home() / "R2P-Field-records"


def _holds_records() -> bool:
    return (usual_folder() / "vault.slots").is_file()


def _path(field: QLineEdit) -> Path:
    return Path(field.text().strip()).expanduser()
