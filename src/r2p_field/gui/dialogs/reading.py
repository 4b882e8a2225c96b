"""Promises or meetings to read: a list, and the one that is pointed at as a sheet beside it."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from r2p_field.domain.catalogues import Catalogues
from r2p_field.domain.commitment import OUTSTANDING
from r2p_field.gui._forms.ui_reading_dialog import Ui_ReadingDialog
from r2p_field.gui.controls.calm import calm
from r2p_field.gui.dialogue_sheet import dialogue_sheet
from r2p_field.gui.dialogue_words import in_one_line, state_word
from r2p_field.gui.icons import dress
from r2p_field.viewmodels.meetings import DialogueView, Listed, MeetingsModel, Row, Shelf


class ReadingDialog(QDialog):
    """Shows what there is; nothing can be changed here."""

    def __init__(
        self, parent: QWidget | None, model: MeetingsModel, shelf: Shelf, catalogues: Catalogues
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._shelf = shelf
        self._catalogues = catalogues
        self._ui = Ui_ReadingDialog()
        self._ui.setupUi(self)
        titles = {Shelf.PROMISES: self.tr("Promises"), Shelf.MEETINGS: self.tr("Meetings")}
        nothing = {
            Shelf.PROMISES: self.tr("No promise is written down yet."),
            Shelf.MEETINGS: self.tr("No meeting is written down yet."),
        }
        self.setWindowTitle(titles[shelf])
        self._ui.heading.setText(titles[shelf])
        self._ui.nothing.setText(nothing[shelf])
        self._ui.nothing.hide()
        self._ui.list.setAccessibleName(titles[shelf])
        self._ui.sheet.setAccessibleName(self.tr("What is written"))
        self._ui.close.clicked.connect(self.accept)
        self._ui.list.currentItemChanged.connect(lambda item, _: self._pointed(item))
        model.listed.connect(self._list)
        model.read.connect(self._show)
        calm(self)
        dress(self)
        self._ui.list.setFocus()
        model.look(shelf)

    def _list(self, listed: Listed) -> None:
        if listed.shelf is not self._shelf:
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
        late = row.kind == "commitment" and row.type in OUTSTANDING and "" < row.day < today.isoformat()
        state = self.tr("late") if late else state_word(row.kind, row.type)
        title = row.title or row.place or row.reference
        return in_one_line(row.day or self.tr("no day"), state, title)

    def _pointed(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._model.show(item.data(Qt.ItemDataRole.UserRole))

    def _show(self, view: DialogueView) -> None:
        muted = self.palette().color(QPalette.ColorRole.PlaceholderText).name()
        self._ui.sheet.setHtml(dialogue_sheet(view, self._catalogues, muted))
