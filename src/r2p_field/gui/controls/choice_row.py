"""A question with a few answers, all in sight: by arrow, by letter, by number, by click; none is normal."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from r2p_field.gui.controls.flow_layout import FlowLayout


class ChoiceRow(QWidget):
    """Radio buttons of which one, or none, is chosen.

    While one of them has the keyboard, the letter marked in an answer chooses it without Alt, so do its
    number and the arrows, and Delete or Backspace takes the answer back.

    Signals:
        chosen_by_person(): a person chose another answer, or took it back; ask `choice`.
    """

    chosen_by_person = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[StrEnum, ...] = ()
        self._group = QButtonGroup(self)
        self._row = FlowLayout(self, across=20, down=2)
        self._group.buttonClicked.connect(lambda _: self.chosen_by_person.emit())

    def offer(self, question: str, answers: Sequence[tuple[StrEnum, str]]) -> None:
        """Fill the row: the question, for screen readers, and the words of each answer (`&` marks a key)."""
        self._choices = tuple(choice for choice, _ in answers)
        for at, (_, words) in enumerate(answers):
            plain = words.replace("&", "")
            button = QRadioButton(self.tr("{number}  {answer}").format(number=at + 1, answer=plain))
            button.setProperty("letter", _letter(words))
            if at:  # one stop for Tab; Qt moves it with the answer
                button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            button.setAccessibleName(f"{question} {plain}")
            button.setToolTip(f"{_letter(words).upper()} · {at + 1}")
            button.installEventFilter(self)
            self._group.addButton(button, at)
            self._row.addWidget(button)
        self.setFocusProxy(self._group.button(0))

    def chain(self, before: QWidget) -> QWidget:
        """Let Tab go from `before` through this row; returns where it leaves."""
        for button in self._group.buttons():
            QWidget.setTabOrder(before, button)
            before = button
        return before

    def choice(self) -> StrEnum | None:
        """Return the answer; None when there is none."""
        at = self._group.checkedId()
        return self._choices[at] if at >= 0 else None

    def choose(self, choice: StrEnum | None) -> None:
        """Show an answer, or none."""
        self._group.setExclusive(False)
        for at, one in enumerate(self._choices):
            self._group.button(at).setChecked(one is choice)
        self._group.setExclusive(True)
        at = self._group.checkedId()
        self.setFocusProxy(self._group.button(max(0, at)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take letters, numbers, arrows and Delete while an answer has the keyboard."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(event)
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
            return False
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.choose(None)
            self.chosen_by_person.emit()
            return True
        at = self._meant(event.text().casefold())
        if at is None:
            return False
        self._take(at)
        return True

    def _meant(self, typed: str) -> int | None:
        if not typed:
            return None
        for at, button in enumerate(self._group.buttons()):
            if typed in {button.property("letter"), str(at + 1)}:
                return at
        return None

    def _take(self, at: int) -> None:
        button = self._group.button(at)
        button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        button.setChecked(True)
        self.setFocusProxy(button)
        self.chosen_by_person.emit()


def _letter(words: str) -> str:
    before, mark, after = words.partition("&")
    return (after if mark else before)[:1].casefold()
