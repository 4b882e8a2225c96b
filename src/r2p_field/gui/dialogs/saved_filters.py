"""Keeping the present filter under a name, and using, renaming and deleting those that are kept."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from r2p_field.domain.list_filter import Filter
from r2p_field.gui._forms.ui_saved_filters_dialog import Ui_SavedFiltersDialog
from r2p_field.gui.controls.fitting import Fitting
from r2p_field.gui.helping import offer_help
from r2p_field.gui.icons import dress
from r2p_field.gui.pages.filter_words import FilterWords
from r2p_field.viewmodels.saved_filters import SavedFilter, SavedFilters


class SavedFiltersDialog(QDialog):
    """The kept filters, by keyboard alone if need be.

    Signals:
        chosen(Filter): the person wants to use this one.
    """

    chosen = Signal(Filter)

    def __init__(self, parent: QWidget, model: SavedFilters, active: Filter, words: FilterWords) -> None:
        super().__init__(parent)
        self._model, self._active, self._words = model, active, words
        self._ui = Ui_SavedFiltersDialog()
        self._ui.setupUi(self)
        conditions = ", ".join(one.words for one in words.of(active))
        nothing = self.tr("Nothing is left out now. Choose filters first to keep them.")
        self._ui.active.setText(
            self.tr("Now: {conditions}").format(conditions=conditions) if conditions else nothing
        )
        self._connect()
        self._show(model.kept)
        Fitting(self)
        dress(self)
        offer_help(self)

    def _connect(self) -> None:
        ui, model = self._ui, self._model
        ui.name.textChanged.connect(lambda _: self._allow())
        ui.saved.currentItemChanged.connect(lambda *_: self._allow())
        ui.saved.itemActivated.connect(lambda _: self._use())
        ui.keep.clicked.connect(lambda: model.keep(ui.name.text(), self._active))
        ui.use.clicked.connect(self._use)
        ui.rename.clicked.connect(lambda: model.rename(self._chosen().name, ui.name.text()))
        ui.remove.clicked.connect(lambda: model.remove(self._chosen().name))
        ui.close.clicked.connect(self.accept)
        model.changed.connect(self._show)

    def _show(self, kept: tuple[SavedFilter, ...]) -> None:
        at = self._ui.saved.currentRow()
        self._ui.saved.clear()
        for one in kept:
            conditions = ", ".join(condition.words for condition in self._words.of(one.filter))
            self._ui.saved.addItem(f"{one.name}: {conditions}")
        self._ui.saved.setCurrentRow(max(0, min(at, len(kept) - 1)))
        self._allow()

    def _chosen(self) -> SavedFilter:
        at = self._ui.saved.currentRow()
        return self._model.kept[at] if 0 <= at < len(self._model.kept) else SavedFilter()

    def _allow(self) -> None:
        """Offer only what can be done; the keyboard stays where something can be."""
        ui, named = self._ui, bool(self._ui.name.text().strip())
        there = ui.saved.currentRow() >= 0
        ui.keep.setEnabled(named and self._active != Filter())
        ui.rename.setEnabled(named and there)
        for button in (ui.use, ui.remove):
            button.setEnabled(there)
        if self.focusWidget() is None or not self.focusWidget().isEnabled():
            ui.saved.setFocus()

    def _use(self) -> None:
        if (one := self._chosen()).name:
            self.chosen.emit(one.filter)
            self.accept()
