"""Where it happened: the point, beside the words and names of areas that are plain fields."""

from __future__ import annotations

from PySide6.QtCore import QObject

from r2p_field.domain.errors import BadInput
from r2p_field.gui._forms.ui_editor_page import Ui_EditorPage
from r2p_field.gui.controls.day_edit import mark
from r2p_field.viewmodels.editor import EditorModel
from r2p_field.viewmodels.typed import point_of


class WhereSection(QObject):
    """Latitude and longitude, which are one value together."""

    def __init__(self, ui: Ui_EditorPage, model: EditorModel) -> None:
        super().__init__()
        self._ui = ui
        self._model = model
        for field in (ui.lat, ui.lon):
            field.textEdited.connect(lambda _: self._put_point())
            field.editingFinished.connect(self._mark_point)

    def fill(self) -> None:
        """Show what the model holds."""
        typed = self._model.typed
        point = typed.get("where.point")
        self._ui.lat.setText(point.lat if point else typed.unread.get("where.lat", ""))
        self._ui.lon.setText(point.lon if point else typed.unread.get("where.lon", ""))
        self._mark_point()

    def _put_point(self) -> None:
        lat, lon = self._ui.lat.text(), self._ui.lon.text()
        try:
            point = point_of(lat, lon)
        except BadInput:
            self._model.put("where.point", None)
            self._model.put_unread("where.lat", lat)
            self._model.put_unread("where.lon", lon)
        else:
            self._model.put_unread("where.lat", "")
            self._model.put_unread("where.lon", "")
            self._model.put("where.point", point)
            self._mark_point()

    def _mark_point(self) -> None:
        wrong = "where.lat" in self._model.typed.unread or "where.lon" in self._model.typed.unread
        for field in (self._ui.lat, self._ui.lon):
            mark(field, wrong)
