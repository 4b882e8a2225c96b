"""Signs of risk and of peace, and triggers: chosen from the frameworks."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from r2p_field.domain.catalogues import Catalogues
from r2p_field.domain.observation import FactorSeen, TriggerSeen
from r2p_field.gui._forms.ui_editor_page import Ui_EditorPage
from r2p_field.gui.dialogs.indicator_picker import IndicatorPicker, pack_of, signs, triggers
from r2p_field.gui.pages.editor.rows import RowLists
from r2p_field.viewmodels.editor import EditorModel


class SignsSection(QObject):
    """Opens the picker, and puts what was ticked into the two lists."""

    def __init__(self, ui: Ui_EditorPage, model: EditorModel, rows: RowLists, page: QWidget) -> None:
        super().__init__()
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
        catalogues = self.know_catalogues()
        for name in self._pick(self.tr("Signs of risk and of peace"), signs(catalogues)):
            pack = pack_of(catalogues, name)
            if pack is not None and all(one.indicator != name for one in self._model.typed.get("factors")):
                item = FactorSeen(
                    id=self._model.new_id(), indicator=name, catalogue=pack.id, version=pack.version
                )
                self._rows.add(self._ui.factors, item)

    def _add_triggers(self) -> None:
        catalogues = self.know_catalogues()
        for name in self._pick(self.tr("Triggers"), triggers(catalogues)):
            pack = pack_of(catalogues, name)
            if pack is not None and all(one.trigger != name for one in self._model.typed.get("triggers")):
                item = TriggerSeen(
                    id=self._model.new_id(), trigger=name, catalogue=pack.id, version=pack.version
                )
                self._rows.add(self._ui.triggers, item)

    def _pick(self, title: str, groups: Any) -> tuple[str, ...]:
        picker = IndicatorPicker(self._page, title, groups)
        accepted = picker.exec() == QDialog.DialogCode.Accepted
        picker.deleteLater()
        return picker.taken if accepted else ()
