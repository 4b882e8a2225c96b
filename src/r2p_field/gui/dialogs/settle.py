"""Settling two versions of one record: side by side, a choice for each place, and a reason."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtWidgets import QButtonGroup, QDialog, QGroupBox, QRadioButton, QVBoxLayout, QWidget

from r2p_field.domain.ids import RevisionId
from r2p_field.gui._forms.ui_settle_dialog import Ui_SettleDialog
from r2p_field.gui.controls.fitting import Fitting
from r2p_field.gui.helping import offer_help
from r2p_field.gui.history_sheet import place_words, value_words
from r2p_field.gui.icons import dress
from r2p_field.gui.record_sheet import local_time
from r2p_field.viewmodels.history import Choice, Choices, Held

_LONGEST = 300
"""Letters of a value that a choice shows; the whole of it stands in the history."""


class Saved(Protocol):
    """One save of a record: who wrote it, as a role, and when."""

    @property
    def revision(self) -> RevisionId:
        """Its id."""

    @property
    def role(self) -> str:
        """The role of who wrote it."""

    @property
    def at(self) -> str:
        """When, by that device's clock (UTC)."""


class SettleWords(Protocol):
    """Puts places and values of one kind of record into words."""

    def place(self, at: tuple[str, ...]) -> str:
        """Return what a place is called."""

    def value(self, at: tuple[str, ...], value: Any) -> str:
        """Return a value in words."""


class _ObservationWords:
    """The words for observations."""

    def place(self, at: tuple[str, ...]) -> str:
        return place_words(at)

    def value(self, at: tuple[str, ...], value: Any) -> str:
        return value_words(at, value)


class SettleDialog(QDialog):
    """Offers every value of each place; the one that is shown now is chosen already."""

    def __init__(
        self,
        parent: QWidget,
        choices: Sequence[Choice],
        saves: Sequence[Saved],
        words: SettleWords | None = None,
    ) -> None:
        super().__init__(parent)
        self._saves = saves
        self._words_of: SettleWords = words or _ObservationWords()
        self._groups: list[tuple[Choice, QButtonGroup]] = []
        self._ui = Ui_SettleDialog()
        self._ui.setupUi(self)
        if words is not None:
            self._ui.explain.setText(
                self.tr(
                    "Two people wrote different things here. Choose what holds, one by one; the others stay"
                    " in the history. Where nothing is offered, what is shown now holds."
                )
            )
        column = QVBoxLayout(self._ui.choices)
        for choice in choices:
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
        box = QGroupBox(self._words_of.place(choice.at).replace("&", "&&"), self._ui.choices)
        column, group = QVBoxLayout(box), QButtonGroup(box)
        for number, held in enumerate(choice.held):
            button = QRadioButton(self._words(choice, held).replace("&", "&&"), box)
            button.setChecked(number == 0)
            group.addButton(button, number)
            column.addWidget(button)
        self._groups.append((choice, group))
        return box

    def _words(self, choice: Choice, held: Held) -> str:
        text = self._words_of.value(choice.at, held.value)
        shown = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
        by = [
            " · ".join(part for part in (one.role, local_time(one.at)) if part)
            for one in self._saves
            if one.revision in held.wordings and one.at
        ]
        return f"{shown}\n({', '.join(by)})" if by else shown
