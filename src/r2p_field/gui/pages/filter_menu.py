"""The menu of kept filters beside the filters themselves."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from r2p_field.gui.dialogs.saved_filters import SavedFiltersDialog
from r2p_field.gui.pages.filter_words import FilterWords
from r2p_field.viewmodels.record_list import RecordList
from r2p_field.viewmodels.saved_filters import SavedFilter, SavedFilters


class FilterMenu(QObject):
    """Offers the kept filters; the last line opens the dialog that keeps, renames and deletes."""

    def __init__(
        self, button: QToolButton, model: SavedFilters, rows: RecordList, words: FilterWords, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._button, self._model, self._list, self._words = button, model, rows, words
        self._menu = QMenu(button)
        button.setMenu(self._menu)
        model.changed.connect(self._offer)
        self._offer(model.kept)

    def open_dialog(self) -> None:
        """Keep, use, rename, delete."""
        dialog = SavedFiltersDialog(self._button.window(), self._model, self._list.filter, self._words)
        dialog.chosen.connect(self._list.show_only)
        dialog.exec()
        dialog.deleteLater()

    def _offer(self, kept: tuple[SavedFilter, ...]) -> None:
        self._menu.clear()
        for one in kept:
            action = self._menu.addAction(one.name.replace("&", "&&"))
            action.triggered.connect(partial(self._list.show_only, one.filter))
        if kept:
            self._menu.addSeparator()
        self._menu.addAction(self.tr("Keep, rename, delete…")).triggered.connect(self.open_dialog)
