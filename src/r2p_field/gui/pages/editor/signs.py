"""Signs of risk and of peace, and triggers: chosen from the frameworks."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from r2p_field.domain.catalogues import Catalogues
from r2p_field.domain.observation import FactorSeen, TriggerSeen
from r2p_field.domain.picking import Choice
from r2p_field.gui._forms.ui_editor_page import Ui_EditorPage
from r2p_field.gui.dialogs.indicator_picker import Ask, IndicatorPicker, Kind
from r2p_field.gui.pages.editor.rows import RowLists
from r2p_field.viewmodels.editor import EditorModel


class SignsSection(QObject):
    """Opens the picker, and puts what was ticked into the two lists."""

    def __init__(
        self, ui: Ui_EditorPage, model: EditorModel, rows: RowLists, page: QWidget, ask: Ask
    ) -> None:
        super().__init__()
        self._ask = ask
        self._ui = ui
        self._model = model
        self._rows = rows
        self._page = page
        ui.addFactor.clicked.connect(self._add_factors)
        ui.addTrigger.clicked.connect(self._add_triggers)

    def know_catalogues(self) -> Catalogues:
        """Let the rows word what they show, and return the frameworks."""
        catalogues = self._model.catalogues
        self._ui.factors.catalogues = self._ui.triggers.catalogues = catalogues
        return catalogues

    def fill(self) -> None:
        """Get ready to show what the model holds; to be called before the rows are shown."""
        if self._model.typed.get("factors") or self._model.typed.get("triggers"):
            self.know_catalogues()

    def _add_factors(self) -> None:
        there = {one.indicator for one in self._model.typed.get("factors")}
        for choice in self._pick(Kind.SIGNS, there):
            item = FactorSeen(
                id=self._model.new_id(),
                indicator=choice.id,
                catalogue=choice.catalogue,
                version=choice.version,
            )
            self._rows.add(self._ui.factors, item)

    def _add_triggers(self) -> None:
        there = {one.trigger for one in self._model.typed.get("triggers")}
        for choice in self._pick(Kind.TRIGGERS, there):
            item = TriggerSeen(
                id=self._model.new_id(), trigger=choice.id, catalogue=choice.catalogue, version=choice.version
            )
            self._rows.add(self._ui.triggers, item)

    def _pick(self, kind: Kind, there: Iterable[str]) -> tuple[Choice, ...]:
        catalogues = self.know_catalogues()
        already = {catalogues.offered_as(name) for name in there}
        picker = IndicatorPicker(self._page, self._model.signs, kind, already, self._ask)
        accepted = picker.exec() == QDialog.DialogCode.Accepted
        picker.deleteLater()
        return picker.taken if accepted else ()
