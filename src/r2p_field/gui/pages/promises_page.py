"""The promises of all meetings: which there are, and one of them to read."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QListWidgetItem, QWidget

from r2p_field.domain.catalogues import Catalogues
from r2p_field.domain.commitment import OUTSTANDING
from r2p_field.gui._forms.ui_promises_page import Ui_PromisesPage
from r2p_field.gui.controls.calm import calm
from r2p_field.gui.dialogue_sheet import dialogue_sheet
from r2p_field.gui.dialogue_words import in_one_line, state_word
from r2p_field.gui.icons import dress
from r2p_field.viewmodels.meetings import DialogueView, Listed, MeetingsModel, Row, Shelf


class PromisesPage(QWidget):
    """Shows what was promised; those still to come stand first."""

    def __init__(self, model: MeetingsModel, catalogues: Catalogues) -> None:
        super().__init__()
        self._model = model
        self._catalogues = catalogues
        self._ui = Ui_PromisesPage()
        self._ui.setupUi(self)
        self._ui.nothing.hide()
        self._ui.list.currentItemChanged.connect(lambda item, _: self._pointed(item))
        model.listed.connect(self._list)
        model.read.connect(self._show)
        calm(self)

    def refresh(self) -> None:
        """Look again what there is."""
        self._model.look(Shelf.PROMISES)

    def dress(self) -> None:
        """Draw again what depends on colours and sizes."""
        dress(self)

    def _list(self, listed: Listed) -> None:
        if listed.shelf is not Shelf.PROMISES:
            return
        self._ui.list.clear()
        for row in listed.rows:
            item = QListWidgetItem(self._line(row, listed.day))
            item.setData(Qt.ItemDataRole.UserRole, row.record)
            self._ui.list.addItem(item)
        self._ui.nothing.setVisible(not listed.rows)
        for part in (self._ui.list, self._ui.sheet):
            part.setVisible(bool(listed.rows))
        self._ui.list.setCurrentRow(0)

    def _line(self, row: Row, today: dt.date) -> str:
        late = row.type in OUTSTANDING and "" < row.day < today.isoformat()
        state = self.tr("late") if late else state_word(row.kind, row.type)
        return in_one_line(row.day or self.tr("no day"), state, row.title or row.reference)

    def _pointed(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._model.show(item.data(Qt.ItemDataRole.UserRole))

    def _show(self, view: DialogueView) -> None:
        muted = self.palette().color(QPalette.ColorRole.PlaceholderText).name()
        self._ui.sheet.setHtml(dialogue_sheet(view, self._catalogues, muted))
