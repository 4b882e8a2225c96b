"""The sections that fold: open where something stands, offered where they belong to the kind."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QToolButton

from r2p_field.domain.observation import ObservationType
from r2p_field.gui._forms.ui_editor_page import Ui_EditorPage
from r2p_field.gui.controls.folding import Folding
from r2p_field.gui.pages.editor.tables import SECTIONS
from r2p_field.viewmodels.editor import EditorModel

_ONLY_FOR: Final = (("speech", ObservationType.SPEECH), ("rumour", ObservationType.RUMOUR))


class Sections(QObject):
    """All sections of the page by name."""

    def __init__(self, ui: Ui_EditorPage, model: EditorModel) -> None:
        super().__init__()
        self._ui = ui
        self._model = model
        self._foldings = {name: Folding(self._header(name), getattr(ui, f"{name}Body")) for name in SECTIONS}

    def __getitem__(self, name: str) -> Folding:
        """Return a section."""
        return self._foldings[name]

    def fill(self) -> None:
        """Open what holds something, and the account; fold the rest."""
        typed = self._model.typed
        for name, fields in SECTIONS.items():
            stated = any(typed.get(field) for field in fields)
            self._header(name).setChecked(name == "what" or stated)
        self.offer()
        self._ui.scroll.verticalScrollBar().setValue(0)

    def offer(self) -> None:
        """Show the sections of this kind of observation, and those that hold something already."""
        kind = self._model.typed.get("type")
        for name, meant in _ONLY_FOR:
            self._foldings[name].set_offered(kind is meant or bool(self._model.typed.get(name)))

    def go_to(self, field: str) -> None:
        """Open the section of a field and put the keyboard there."""
        name = next((name for name, fields in SECTIONS.items() if field in fields), "what")
        self._foldings[name].open()
        self._header(name).setFocus(Qt.FocusReason.TabFocusReason)
        self._ui.scroll.ensureWidgetVisible(self._foldings[name].body)

    def _header(self, name: str) -> QToolButton:
        header: QToolButton = getattr(self._ui, f"{name}Header")
        return header
