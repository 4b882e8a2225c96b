"""Links to other observations."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from r2p_field.domain.observation import Link
from r2p_field.gui._forms.ui_editor_page import Ui_EditorPage
from r2p_field.gui.dialogs.link_picker import LinkPicker
from r2p_field.gui.pages.editor.rows import RowLists
from r2p_field.viewmodels.editor import EditorModel
from r2p_field.viewmodels.linking import LinkingModel


class LinksSection(QObject):
    """Opens the picker, and names what is linked."""

    def __init__(self, ui: Ui_EditorPage, model: EditorModel, rows: RowLists, page: QWidget) -> None:
        super().__init__()
        self._ui = ui
        self._model = model
        self._rows = rows
        self._page = page
        model.linking.named.connect(ui.links.know)
        ui.addLink.clicked.connect(self._add)

    @property
    def _linking(self) -> LinkingModel:
        return self._model.linking

    def fill(self) -> None:
        """Ask what is linked; to be called after the rows are shown."""
        links: tuple[Link, ...] = self._model.typed.get("links")
        if links:
            self._linking.name(tuple(one.to for one in links))

    def _add(self) -> None:
        picker = LinkPicker(self._page, self._linking, but=self._model.record)
        accepted = picker.exec() == QDialog.DialogCode.Accepted
        taken, kind = picker.taken, picker.type
        picker.deleteLater()
        if not accepted or taken is None:
            return
        if any(one.to == taken.record and one.type is kind for one in self._model.typed.get("links")):
            return
        self._ui.links.know({taken.record: taken})
        self._rows.add(self._ui.links, Link(id=self._model.new_id(), type=kind, to=taken.record))
