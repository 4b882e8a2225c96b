"""The minimum form: help comes first, little is written, and what leaves is made coarser by one button."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from r2p_field.gui._forms.ui_editor_page import Ui_EditorPage
from r2p_field.gui.controls.announce import announce
from r2p_field.gui.dialogs.file_picker import Question, Wanted
from r2p_field.gui.pages.editor.sections import Sections
from r2p_field.viewmodels.editor import EditorModel

Ask = Callable[[QWidget, Question], Path | None]


class MinimumSection(QObject):
    """Shows the card of services, and takes away what has no place in a minimum form.

    Signals:
        switched(bool): the minimum form applies now, or no longer.
    """

    switched = Signal(bool)

    def __init__(self, ui: Ui_EditorPage, model: EditorModel, sections: Sections, ask: Ask) -> None:
        super().__init__()
        self._ui = ui
        self._model = model
        self._sections = sections
        self._ask = ask
        self._on = False
        ui.minimumServices.setTextFormat(Qt.TextFormat.PlainText)
        ui.minimumCard.hide()
        ui.makeCoarser.clicked.connect(model.make_coarser)
        ui.importServices.clicked.connect(self._import)
        model.advised.connect(lambda _: self._look())
        model.carried.pins_changed.connect(self._show_services)

    def fill(self) -> None:
        """Show what the model holds."""
        self._on = False
        self._switch(on=self._model.minimum)

    def _look(self) -> None:
        if self._model.minimum is not self._on:
            self._switch(on=self._model.minimum)
            if self._on:
                announce(self._ui.minimumCard, self._ui.minimumHeading.text())

    def _switch(self, *, on: bool) -> None:
        self._on = on
        self._ui.minimumCard.setVisible(on)
        self._show_services()
        self._sections["attachments"].set_offered(not on or bool(self._model.typed.get("attachments")))
        point = not on or self._model.typed.get("where.point") is not None
        for field in (self._ui.lat, self._ui.latLabel, self._ui.lon, self._ui.lonLabel):
            field.setVisible(point)
        self.switched.emit(on)

    def _show_services(self) -> None:
        services = self._model.carried.services
        lines = [
            " · ".join(part for part in (one.kind, one.offers, one.reach, one.hours) if part)
            for one in services
        ]
        self._ui.minimumServices.setText("\n".join(lines))
        self._ui.minimumServices.setVisible(bool(lines))
        self._ui.minimumNoServices.setVisible(not lines)

    def _import(self) -> None:
        note = self.tr(
            "A CSV table with a line for each service: its kind, what it offers, how to reach it, its hours."
        )
        question = Question(title=self.tr("List of services"), wanted=Wanted.FILE, note=note)
        if (file := self._ask(self._ui.minimumCard, question)) is not None:
            self._model.carried.import_services(file)
