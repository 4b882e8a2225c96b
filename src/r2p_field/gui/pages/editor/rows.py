"""The lists of an observation: rows that are added, changed and taken away."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt

from r2p_field.domain.observation import RumourCheck
from r2p_field.gui._forms.ui_editor_page import Ui_EditorPage
from r2p_field.gui.controls.item_rows import ItemRows
from r2p_field.viewmodels.editor import EditorModel


class RowLists(QObject):
    """Ties every list of rows to the list of the same name in the observation."""

    def __init__(self, ui: Ui_EditorPage, model: EditorModel) -> None:
        super().__init__()
        self._model = model
        self.lists: tuple[ItemRows[Any], ...] = (
            ui.factors,
            ui.triggers,
            ui.counts,
            ui.parties,
            ui.checks,
            ui.attachments,
            ui.links,
        )
        for rows in self.lists:
            self._connect(rows)
        ui.addCheck.clicked.connect(lambda: self.add(ui.checks, RumourCheck(id=model.new_id(), what="")))

    def add(self, rows: ItemRows[Any], item: Any) -> None:
        """Put a new row at the end of a list and go into it."""
        self._model.put_item(rows.list_name, item)
        row = rows.add(item)
        row.show()
        row.stops()[0].setFocus(Qt.FocusReason.TabFocusReason)

    def fill(self) -> None:
        """Show what the model holds."""
        for rows in self.lists:
            rows.show_items(self._model.typed.get(rows.list_name) or ())

    def _connect(self, rows: ItemRows[Any]) -> None:
        name = rows.list_name
        rows.item_edited.connect(lambda item: self._model.put_item(name, item))
        rows.item_removed.connect(lambda item: self._model.remove_item(name, item))
        rows.unread_changed.connect(lambda item, unread: self._put_unread(name, item, unread))

    def _put_unread(self, name: str, item: str, unread: dict[str, str]) -> None:
        for field, text in unread.items():
            self._model.put_unread(f"{name}.{item}.{field}", text)
        if not unread:
            for path in [one for one in self._model.typed.unread if one.startswith(f"{name}.{item}.")]:
                self._model.put_unread(path, "")
