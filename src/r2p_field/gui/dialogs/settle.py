"""Settling two versions of one observation: side by side, a choice for each field, and a reason."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QButtonGroup, QDialog, QGroupBox, QRadioButton, QVBoxLayout, QWidget

from r2p_field.gui._forms.ui_settle_dialog import Ui_SettleDialog
from r2p_field.gui.controls.fitting import Fitting
from r2p_field.gui.helping import offer_help
from r2p_field.gui.history_sheet import place_words, value_words
from r2p_field.gui.icons import dress
from r2p_field.gui.record_sheet import local_time
from r2p_field.viewmodels.history import Choice, Choices, Held, History

_LONGEST = 300
"""Letters of a value that a choice shows; the whole of it stands in the history."""


class SettleDialog(QDialog):
    """Offers every value of each place; the one that is shown now is chosen already."""

    def __init__(self, parent: QWidget, history: History) -> None:
        super().__init__(parent)
        self._history = history
        self._groups: list[tuple[Choice, QButtonGroup]] = []
        self._ui = Ui_SettleDialog()
        self._ui.setupUi(self)
        column = QVBoxLayout(self._ui.choices)
        for choice in history.choices:
            column.addWidget(self._box(choice))
        column.addStretch(1)
        self._ui.cancel.clicked.connect(self.reject)
        self._ui.settle.clicked.connect(self.accept)
        Fitting(self)
        dress(self)
        offer_help(self)
        if self._groups:
            self._groups[0][1].buttons()[0].setFocus()

    def choices(self) -> Choices:
        """Return what was chosen at each place."""
        return {choice.at: self._value(choice, group) for choice, group in self._groups}

    def reason(self) -> str:
        """Return why, in the person's words."""
        return self._ui.reason.text()

    @staticmethod
    def _value(choice: Choice, group: QButtonGroup) -> Any:
        return choice.held[max(0, group.checkedId())].value

    def _box(self, choice: Choice) -> QGroupBox:
        box = QGroupBox(place_words(choice.at).replace("&", "&&"), self._ui.choices)
        column, group = QVBoxLayout(box), QButtonGroup(box)
        for number, held in enumerate(choice.held):
            button = QRadioButton(self._words(choice, held).replace("&", "&&"), box)
            button.setChecked(number == 0)
            group.addButton(button, number)
            column.addWidget(button)
        self._groups.append((choice, group))
        return box

    def _words(self, choice: Choice, held: Held) -> str:
        text = value_words(choice.at, held.value)
        shown = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
        by = [
            " · ".join(part for part in (one.role, local_time(one.at)) if part)
            for one in self._history.wordings
            if one.revision in held.wordings and one.at
        ]
        return f"{shown}\n({', '.join(by)})" if by else shown
