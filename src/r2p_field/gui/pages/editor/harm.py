"""Who was harmed and who acted."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QObject

from r2p_field.domain.counts import CountRow
from r2p_field.domain.observation import Party
from r2p_field.gui._forms.ui_editor_page import Ui_EditorPage
from r2p_field.gui.controls.count_rows import CountRowEdit
from r2p_field.gui.pages.editor.rows import RowLists
from r2p_field.viewmodels.editor import EditorModel


class HarmSection(QObject):
    """Adds lines of figures and of bodies, and shows again what was typed and is no figure."""

    def __init__(self, ui: Ui_EditorPage, model: EditorModel, rows: RowLists) -> None:
        super().__init__()
        self._ui = ui
        self._model = model
        ui.addCount.clicked.connect(lambda: rows.add(ui.counts, CountRow(id=model.new_id())))
        ui.counts.another_wanted.connect(
            lambda row: rows.add(ui.counts, msgspec.structs.replace(row, id=model.new_id()))
        )
        ui.addParty.clicked.connect(lambda: rows.add(ui.parties, Party(id=model.new_id())))

    def fill(self) -> None:
        """Show what is no figure; to be called after the rows are shown."""
        typed = self._model.typed
        for item, row in zip(typed.get("counts"), self._ui.counts.rows(), strict=True):
            for name in item.__struct_fields__:
                text = typed.unread.get(f"counts.{item.id}.{name}")
                if text and isinstance(row, CountRowEdit):
                    row.show_unread(name, text)
