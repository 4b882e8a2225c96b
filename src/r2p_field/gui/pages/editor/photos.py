"""Photos and documents."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from r2p_field.gui._forms.ui_editor_page import Ui_EditorPage
from r2p_field.gui.dialogs.file_picker import Question, Wanted
from r2p_field.viewmodels.editor import EditorModel

Ask = Callable[[QWidget, Question], Path | None]


class PhotosSection(QObject):
    """Asks for a file and hands it to the model."""

    def __init__(self, ui: Ui_EditorPage, model: EditorModel, page: QWidget, ask: Ask) -> None:
        super().__init__()
        self._model = model
        self._page = page
        self._ask = ask
        ui.attach.clicked.connect(self._attach)

    def _attach(self) -> None:
        note = self.tr("A copy is kept in your records, encrypted. The file itself stays where it is.")
        question = Question(title=self.tr("Attach a file"), wanted=Wanted.FILE, note=note)
        if (file := self._ask(self._page, question)) is not None:
            self._model.attach(file)
