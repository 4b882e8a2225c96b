"""Asking what a calendar file says: a neutral title, an hour, and whether the place stands in it."""

from __future__ import annotations

import datetime as dt

from PySide6.QtWidgets import QDialog, QWidget

from r2p_field.gui._forms.ui_invite_dialog import Ui_InviteDialog
from r2p_field.gui.controls.calm import calm
from r2p_field.gui.controls.fitting import Fitting
from r2p_field.gui.controls.role_warning import warn
from r2p_field.gui.icons import dress
from r2p_field.viewmodels.inviting import COPIED, neutral_title
from r2p_field.viewmodels.sentences import said


class InviteDialog(QDialog):
    """Asks before a file is written that calendars will copy. The title of the meeting is not offered."""

    def __init__(
        self, parent: QWidget | None, language: str | None, *, has_place: bool, begins: str | None = None
    ) -> None:
        super().__init__(parent)
        self._ui = Ui_InviteDialog()
        self._ui.setupUi(self)
        calm(self)
        self._ui.copied.setText(said(COPIED))
        self._ui.title.setText(neutral_title(language))
        self._ui.time.show_hour(begins)
        self._ui.place.setVisible(has_place)
        self._ui.title.textChanged.connect(lambda _: self._look_over())
        self._ui.time.textEdited.connect(lambda _: self._look_over())
        self._ui.save.clicked.connect(self._save)
        self._ui.cancel.clicked.connect(self.reject)
        self._look_over()
        self._ui.title.setFocus()
        self._ui.title.selectAll()
        dress(self)
        Fitting(self)

    def title(self) -> str:
        """Return the title as typed."""
        return self._ui.title.text()

    def time(self) -> dt.time | None:
        """Return the hour; None where none is said."""
        return self._ui.time.hour()

    def with_place(self) -> bool:
        """Tell whether the place is to stand in the file."""
        return not self._ui.place.isHidden() and self._ui.place.isChecked()

    def _look_over(self) -> None:
        warn(self._ui.warning, (self.title(),))
        self._ui.timeWrong.setVisible(bool(self._ui.time.unread()))

    def _save(self) -> None:
        """Close, unless an hour was typed that cannot be read: it would not stand in the file."""
        self._ui.time.mark()
        if self._ui.time.unread():
            self._ui.time.setFocus()
        else:
            self.accept()
