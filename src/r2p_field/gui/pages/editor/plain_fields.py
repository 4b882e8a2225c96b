"""Fields that hold one value each: texts, choices, days and numbers."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit

from r2p_field.domain.problems import Problem
from r2p_field.gui._forms.ui_editor_page import Ui_EditorPage
from r2p_field.gui.controls.day_edit import DayEdit
from r2p_field.gui.hints import select
from r2p_field.gui.pages.editor.tables import CHOICES, DAYS, NUMBERS, TEXTS
from r2p_field.gui.words import choose, chosen, not_stated, offer
from r2p_field.viewmodels.editor import EditorModel

_MOST_STEPS: Final = 999_999


class PlainFields(QObject):
    """Ties every field of the tables to its path in the observation.

    Signals:
        changed(str): the field of this path holds something else, because a person typed or chose it.
    """

    changed = Signal(str)

    def __init__(self, ui: Ui_EditorPage, model: EditorModel) -> None:
        super().__init__()
        self._ui = ui
        self._model = model
        self._filling = False
        self._connect_texts()
        for name, (path, kind) in CHOICES.items():
            self._connect_choice(self._combo(name), path, kind)
        for name, path in DAYS.items():
            self._connect_day(getattr(ui, name), path)
        for name, path in NUMBERS.items():
            self._connect_number(getattr(ui, name), path)

    def fill(self) -> None:
        """Show what the model holds."""
        self._filling = True
        typed = self._model.typed
        for name, path in TEXTS.items():
            self.set_text(name, typed.get(path) or "")
        for name, (path, _) in CHOICES.items():
            choose(self._combo(name), typed.get(path))
        for name, path in DAYS.items():
            day: DayEdit = getattr(self._ui, name)
            day.set_day(typed.get(path), typed.unread.get(path, ""))
        for name, path in NUMBERS.items():
            number = typed.get(path)
            self.set_text(name, "" if number is None else str(number))
        self._filling = False

    @property
    def filling(self) -> bool:
        """Whether the fields are being filled by the program."""
        return self._filling

    def show(self, problem: Problem) -> bool:
        """Go to the words that a problem means; tell whether they stand in one of these fields."""
        name = next((name for name, path in TEXTS.items() if path == problem.path), None)
        if name is None or not problem.spots:
            return False
        field: QPlainTextEdit | QLineEdit = getattr(self._ui, name)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        select(field, problem.spots[0])
        return True

    def set_text(self, name: str, text: str) -> None:
        """Put a text into a field of the form."""
        field = getattr(self._ui, name)
        if isinstance(field, QPlainTextEdit):
            field.setPlainText(text)
        else:
            field.setText(text)

    def _connect_texts(self) -> None:
        for name, path in TEXTS.items():
            field: QPlainTextEdit | QLineEdit = getattr(self._ui, name)
            field.textChanged.connect(lambda *_, field=field, path=path: self._put(path, text_of(field)))

    def _connect_choice(self, combo: QComboBox, path: str, kind: type[StrEnum]) -> None:
        offer(combo, kind, not_stated())
        combo.currentIndexChanged.connect(lambda _: self._put(path, chosen(combo, kind)))

    def _connect_day(self, day: DayEdit, path: str) -> None:
        day.day_typed.connect(lambda: self._put_day(path, day))

    def _connect_number(self, field: QLineEdit, path: str) -> None:
        field.setValidator(QIntValidator(0, _MOST_STEPS, field))
        field.textChanged.connect(lambda text: self._put(path, int(text) if text.isdecimal() else None))

    def _put(self, path: str, value: Any) -> None:
        if not self._filling:
            self._model.put(path, value)
            self.changed.emit(path)

    def _put_day(self, path: str, field: DayEdit) -> None:
        self._model.put(path, field.day())
        self._model.put_unread(path, field.unread())
        self.changed.emit(path)

    def _combo(self, name: str) -> QComboBox:
        combo: QComboBox = getattr(self._ui, name)
        return combo


def text_of(field: QPlainTextEdit | QLineEdit) -> str:
    """Return what stands in a field of one or more lines."""
    return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()
