"""The lock screen: a passphrase or the code on paper for records that are there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from r2p_field.gui._forms.ui_start_open_page import Ui_StartOpenPage
from r2p_field.gui.controls.passphrase import show_typed
from r2p_field.gui.start.page import StartPage, path_in
from r2p_field.viewmodels.start import Known, KnownRecords

_ABOUT_FOLDER: Final = frozenset({"vault-missing", "vault-unfinished", "storage-refused"})
"""Failures after which the keyboard belongs in the field of the folder."""


class OpenPage(StartPage):
    """Asks for folder and secret; where there are several records, which.

    Signals:
        open_wanted(Path, str, bool): folder, what was typed, and whether it is the code on paper.
        forget_wanted(Path): a folder is to be offered no more.
        back_wanted(): to the choices.
    """

    open_wanted = Signal(Path, str, bool)
    forget_wanted = Signal(Path)
    back_wanted = Signal()

    def __init__(self, known: KnownRecords, choose: Callable[[Path], Path | None]) -> None:
        super().__init__()
        self._known = known
        self._choose = choose
        self._about_folder = False
        self._found: tuple[Known, ...] = ()
        self._ui = Ui_StartOpenPage()
        self._ui.setupUi(self)
        self._ui.remember.hide()
        self._ui.choose.clicked.connect(self._choose_folder)
        show_typed(self._ui.show, self._ui.secret)
        self._ui.byCode.toggled.connect(self._by_code)
        self._ui.known.activated.connect(lambda _: self._known_chosen())
        self._ui.forget.clicked.connect(self._forget_known)
        self._ui.folder.textChanged.connect(lambda _: self._folder_changed())
        for field in (self._ui.folder, self._ui.secret):
            field.textChanged.connect(lambda _: self._can_open())
            field.returnPressed.connect(self._return)
        self._ui.open.clicked.connect(self._open)
        self._ui.back.clicked.connect(self.back_wanted)
        self._offer()
        self._can_open()

    @property
    def to_remember(self) -> Path | None:
        """The folder that is to be offered the next time, None when nobody asked for that."""
        wanted = self._ui.remember.isVisibleTo(self) and self._ui.remember.isChecked()
        return path_in(self._ui.folder) if wanted else None

    def first(self) -> QWidget:
        """Return the field of the secret, or of the folder when that is what is wrong."""
        if self._about_folder or not self._ui.folder.text().strip():
            return self._ui.folder
        return self._ui.secret

    def forget(self) -> None:
        """Take the secret out."""
        self._ui.secret.clear()

    def reword(self) -> None:
        """Put the words anew."""
        self._ui.retranslateUi(self)
        self._word_secret()

    def failed(self, code: str) -> None:
        """Say where the keyboard belongs after a failure; what was typed stands selected there."""
        self._about_folder = code in _ABOUT_FOLDER
        (self._ui.folder if self._about_folder else self._ui.secret).selectAll()

    def _offer(self) -> None:
        """Offer the records that are there, the last used one chosen; a list of one is none."""
        self._found = found = self._known.all()
        self._ui.known.clear()
        for one in found:
            self._ui.known.addItem(one.name, str(one.folder))
        several = len(found) > 1
        for part in (self._ui.knownLabel, self._ui.known):
            part.setVisible(several)
        self._ui.folder.setText(str(found[0].folder) if found else "")
        self._can_forget()

    def _known_chosen(self) -> None:
        self._ui.folder.setText(str(self._ui.known.currentData()))
        self._ui.secret.setFocus()

    def _folder_changed(self) -> None:
        typed = self._ui.folder.text().strip()
        at = self._ui.known.findData(str(path_in(self._ui.folder))) if typed else -1
        self._ui.known.setCurrentIndex(at)
        new = bool(typed) and at < 0
        self._ui.remember.setVisible(new and self._known.may_remember(path_in(self._ui.folder)))
        self._can_forget()

    def _can_forget(self) -> None:
        here = path_in(self._ui.folder)
        remembered = any(one.remembered and one.folder == here for one in self._found)
        self._ui.forget.setVisible(remembered)

    def _forget_known(self) -> None:
        self.forget_wanted.emit(path_in(self._ui.folder))
        self._offer()
        self._ui.folder.setFocus()

    def _return(self) -> None:
        """Enter goes on: from the folder to the secret, from the secret into the records."""
        if self._ui.open.isEnabled():
            self._ui.open.click()
        elif self._ui.folder.text().strip():
            self._ui.secret.setFocus()

    def _by_code(self, by_code: bool) -> None:
        self._word_secret()
        self._ui.secret.clear()
        self._ui.show.setChecked(by_code)
        self._ui.secret.setFocus()

    def _word_secret(self) -> None:
        by_code = self._ui.byCode.isChecked()
        words = self.tr("Words or digits on &paper") if by_code else self.tr("&Passphrase")
        self._ui.secretLabel.setText(words)

    def _can_open(self) -> None:
        self._ui.open.setEnabled(bool(self._ui.secret.text()) and bool(self._ui.folder.text().strip()))

    def _open(self) -> None:
        self._about_folder = False
        self.open_wanted.emit(path_in(self._ui.folder), self._ui.secret.text(), self._ui.byCode.isChecked())

    def _choose_folder(self) -> None:
        typed = path_in(self._ui.folder)
        start = typed.parent if self._ui.folder.text().strip() else self._known.usual.parent
        if (folder := self._choose(start)) is not None:
            self._ui.folder.setText(str(folder))
            self._ui.secret.setFocus()
