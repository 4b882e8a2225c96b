"""Records from a second copy: where it lies, where they go, and what opens it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from r2p_field.gui._forms.ui_start_restore_page import Ui_StartRestorePage
from r2p_field.gui.controls.passphrase import show_typed
from r2p_field.gui.start.page import StartPage, path_in

_ABOUT_COPY: Final = frozenset({"vault-missing", "vault-damaged", "storage-refused"})
_ABOUT_PLACE: Final = frozenset({"vault-exists", "storage-full"})


class RestorePage(StartPage):
    """Asks for both folders and the secret.

    Signals:
        restore_wanted(Path, Path, str, bool): copy, folder here, what was typed, whether that is the code.
        try_wanted(str): to try whether the copy of this folder opens.
        back_wanted(): to the choices.
    """

    restore_wanted = Signal(Path, Path, str, bool)
    try_wanted = Signal(str)
    back_wanted = Signal()

    def __init__(self, folder: Path, choose: Callable[[Path], Path | None]) -> None:
        super().__init__()
        self._choose = choose
        self._ui = Ui_StartRestorePage()
        self._ui.setupUi(self)
        self._first = self._ui.source
        self._ui.folder.setText(str(folder))
        self._ui.chooseSource.clicked.connect(lambda: self._choose_for(self._ui.source))
        self._ui.choose.clicked.connect(lambda: self._choose_for(self._ui.folder))
        show_typed(self._ui.show, self._ui.secret)
        self._ui.byCode.toggled.connect(self._by_code)
        for field in (self._ui.source, self._ui.folder, self._ui.secret):
            field.textChanged.connect(lambda _: self._can_restore())
        self._ui.source.returnPressed.connect(self._ui.secret.setFocus)
        self._ui.secret.returnPressed.connect(self._ui.restore.click)
        self._ui.restore.clicked.connect(self._restore)
        self._ui.tryIt.clicked.connect(lambda: self.try_wanted.emit(self._ui.source.text().strip()))
        self._ui.back.clicked.connect(self.back_wanted)
        self._can_restore()

    def first(self) -> QWidget:
        """Return the field of the copy, or the one that is wrong."""
        return self._first

    def forget(self) -> None:
        """Take the secret out."""
        self._ui.secret.clear()

    def reword(self) -> None:
        """Put the words anew."""
        self._ui.retranslateUi(self)
        self._word_secret()

    def failed(self, code: str) -> None:
        """Say where the keyboard belongs after a failure; what was typed stands selected there."""
        if code in _ABOUT_COPY:
            self._first = self._ui.source
        else:
            self._first = self._ui.folder if code in _ABOUT_PLACE else self._ui.secret
        self._first.selectAll()

    def _by_code(self, by_code: bool) -> None:
        self._word_secret()
        self._ui.secret.clear()
        self._ui.show.setChecked(by_code)
        self._ui.secret.setFocus()

    def _word_secret(self) -> None:
        by_code = self._ui.byCode.isChecked()
        words = self.tr("Words or digits on &paper") if by_code else self.tr("&Passphrase")
        self._ui.secretLabel.setText(words)

    def _can_restore(self) -> None:
        fields = (self._ui.source, self._ui.folder, self._ui.secret)
        self._ui.restore.setEnabled(all(field.text().strip() for field in fields))

    def _restore(self) -> None:
        source, target = path_in(self._ui.source), path_in(self._ui.folder)
        self.restore_wanted.emit(source, target, self._ui.secret.text(), self._ui.byCode.isChecked())

    def _choose_for(self, field: QLineEdit) -> None:
        start = path_in(field).parent if field.text().strip() else Path.home()
        if (folder := self._choose(start)) is not None:
            field.setText(str(folder))
