"""One thing that wants doing: what it is, a sentence about it, and a button that does the next step."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from r2p_field.gui._forms.ui_today_card import Ui_TodayCard
from r2p_field.gui.icons import NAME


@dataclass(frozen=True, slots=True, kw_only=True)
class CardWords:
    """The words of a card; `step` is what its button does, `icon` its picture."""

    heading: str
    text: str
    step: str
    icon: str


class TodayCard(QFrame):
    """A card of the first page.

    Signals:
        wanted(): the person wants to do the next step.
    """

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_TodayCard()
        self._ui.setupUi(self)
        self._ui.next.clicked.connect(self.wanted)

    @property
    def button(self) -> QWidget:
        """What the keyboard stops at."""
        return self._ui.next

    def say(self, words: CardWords) -> None:
        """Show these words. A screen reader says the whole card at its button."""
        self._ui.heading.setText(words.heading)
        self._ui.text.setText(words.text)
        self._ui.text.setVisible(bool(words.text))
        self._ui.next.setText(words.step)
        self._ui.next.setAccessibleDescription(f"{words.heading}. {words.text}")
        self._ui.mark.setProperty(NAME, words.icon)
