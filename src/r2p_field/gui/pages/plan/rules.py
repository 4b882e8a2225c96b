"""The rules of a room: common ones to tick, and those in its own words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from r2p_field.domain.session import AgreedRule, Session
from r2p_field.gui.pages.plan.rows import RuleRows
from r2p_field.viewmodels.closing import ClosingModel

RULES: Final = (
    QT_TRANSLATE_NOOP("Rules", "One person speaks at a time, and nobody is interrupted."),
    QT_TRANSLATE_NOOP("Rules", "Everybody may speak, and everybody may stay silent."),
    QT_TRANSLATE_NOOP("Rules", "We speak of what was done, not of who people are."),
    QT_TRANSLATE_NOOP("Rules", "No names: we speak of groups and roles."),
    QT_TRANSLATE_NOOP("Rules", "What is said here is told outside only as the room agrees."),
    QT_TRANSLATE_NOOP("Rules", "Whoever disagrees is heard, and it is written down."),
    QT_TRANSLATE_NOOP("Rules", "No photographs and no recordings."),
    QT_TRANSLATE_NOOP("Rules", "Everybody may leave at any time, without saying why."),
)
LIST: Final = "rules"


class RulesSection(QObject):
    """Ticks for the common rules; a rule is written down in the words in which it was ticked."""

    def __init__(self, ticks: QWidget, own: RuleRows, steps: ClosingModel) -> None:
        super().__init__(ticks)
        self._own = own
        self._steps = steps
        self._filling = False
        column = QVBoxLayout(ticks)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self._boxes = {text: QCheckBox(text) for text in self._texts()}
        for text, box in self._boxes.items():
            column.addWidget(box)
            box.toggled.connect(lambda on, text=text: self._tick(text, on=on))
        self._chain(ticks)

    def _chain(self, ticks: QWidget) -> None:
        """Let Tab reach the ticks where they stand: they are made last, and would come last."""
        before = ticks.previousInFocusChain()
        while before is not None and before.focusPolicy() is Qt.FocusPolicy.NoFocus:
            before = before.previousInFocusChain()
        for box in self._boxes.values():
            if before is not None:
                QWidget.setTabOrder(before, box)
            before = box

    def show(self, session: Session) -> None:
        """Show which rules there are."""
        self._filling = True
        there = {rule.text for rule in session.rules}
        for text, box in self._boxes.items():
            box.setChecked(text in there)
        self._filling = False
        self._own.keep_showing(tuple(rule for rule in session.rules if rule.text not in self._boxes))

    def _tick(self, text: str, *, on: bool) -> None:
        if self._filling:
            return
        if on:
            self._steps.put(LIST, AgreedRule(id=self._steps.gathering.new_id(), text=text))
            return
        rules = self._steps.gathering.session.rules
        self._steps.put_field(LIST, tuple(rule for rule in rules if rule.text != text))

    @staticmethod
    def _texts() -> tuple[str, ...]:
        return tuple(QCoreApplication.translate("Rules", str(text)) for text in RULES)
