"""Where two people read one sheet differently: both readings side by side, and a choice for each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QRadioButton, QVBoxLayout, QWidget

from r2p_field.domain.counts import Cell
from r2p_field.domain.groups import HEADS
from r2p_field.domain.observation import Change
from r2p_field.gui.controls.calm import calm
from r2p_field.gui.dialogue_words import in_one_line, rating_word
from r2p_field.gui.figure_words import cell_word, cell_words
from r2p_field.gui.words import word
from r2p_field.viewmodels.keying import Difference, Side

_CONTEXT: Final = "Differences"
_LONGEST: Final = 400
"""Letters of a value that a choice shows."""
_FIELDS: Final[Mapping[str, object]] = {
    "group": QT_TRANSLATE_NOOP("Differences", "name of the group"),
    "presence": QT_TRANSLATE_NOOP("Differences", "whether it was there"),
    "count": QT_TRANSLATE_NOOP("Differences", "how many"),
    "direction": QT_TRANSLATE_NOOP("Differences", "answer of the group"),
    "rating": QT_TRANSLATE_NOOP("Differences", "how grave the group finds it"),
    "reason": QT_TRANSLATE_NOOP("Differences", "why"),
    "statement": QT_TRANSLATE_NOOP("Differences", "what was agreed"),
    "agree": QT_TRANSLATE_NOOP("Differences", "agree"),
    "abstain": QT_TRANSLATE_NOOP("Differences", "abstain"),
    "object": QT_TRANSLATE_NOOP("Differences", "do not agree"),
    "dissent": QT_TRANSLATE_NOOP("Differences", "whether anybody disagreed"),
    "minority_view": QT_TRANSLATE_NOOP("Differences", "view of those who did not agree"),
    "topic": QT_TRANSLATE_NOOP("Differences", "what it is about"),
    "text": QT_TRANSLATE_NOOP("Differences", "words"),
    "owner_role": QT_TRANSLATE_NOOP("Differences", "who promised it, as a role"),
    "due": QT_TRANSLATE_NOOP("Differences", "until when"),
    "evidence_wanted": QT_TRANSLATE_NOOP("Differences", "what will show that it was kept"),
    "account": QT_TRANSLATE_NOOP("Differences", "anything else on the sheet"),
    "minutes": QT_TRANSLATE_NOOP("Differences", "how many minutes"),
}
_SAID_BEFORE: Final = frozenset({"group", "topic", "text", "direction", "rating", "count"})
_LISTS: Final[Mapping[str, object]] = {
    "attendance": QT_TRANSLATE_NOOP("Differences", "Who was there"),
    "agenda": QT_TRANSLATE_NOOP("Differences", "Point"),
    "views": QT_TRANSLATE_NOOP("Differences", "View"),
    "consensus": QT_TRANSLATE_NOOP("Differences", "Agreed"),
    "promises": QT_TRANSLATE_NOOP("Differences", "Promise"),
}


class DifferenceLines(QWidget):
    """Every difference with its two readings.

    Signals:
        decided(str, object): the reading of one `Side` is right at this path.
    """

    decided = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._names: Mapping[str, str] = {}

    def show_differences(
        self, found: tuple[Difference, ...], taken: Mapping[str, Side], names: Mapping[str, str]
    ) -> None:
        """Show these with what was decided; `names` is what groups and points are called, by their ids."""
        self._names = names
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for one in found:
            box = self._box(one, taken.get(one.path))
            self._column.addWidget(box)
            box.show()  # at once, so that one may stand there
        calm(self)

    def stand_on_first(self) -> None:
        """Put the keyboard on the first difference that is not decided."""
        for box in self.findChildren(QFrame):
            buttons = box.findChildren(QRadioButton)
            if buttons and box.isVisible() and not any(button.isChecked() for button in buttons):
                buttons[0].setFocus()
                return

    def _box(self, one: Difference, taken: Side | None) -> QFrame:
        box = QFrame()
        box.setProperty("kind", "row")
        column = QVBoxLayout(box)
        where = self._where(one)
        heading = QLabel(where, wordWrap=True)
        heading.setProperty("kind", "heading")
        column.addWidget(heading)
        group = QButtonGroup(box)
        for side, value in ((Side.FIRST, one.first), (Side.SECOND, one.second)):
            words = _side(side).format(value=self._value(one, value))
            button = QRadioButton(words.replace("&", "&&"))
            button.setAccessibleName(in_one_line(where, words))
            button.setChecked(taken is side)
            button.clicked.connect(lambda _, side=side: self.decided.emit(one.path, side))
            group.addButton(button)
            column.addWidget(button)
        return box

    def _where(self, one: Difference) -> str:
        steps = [self._step(step.list, step.row) for step in one.trail]
        return in_one_line(*steps, _field(one.field))

    def _step(self, list_: str, row: Mapping[str, Any]) -> str:
        """Return what a row is: its list, and by what one knows it."""
        if list_ == "leans":
            return word(Change(row["direction"]))
        if list_ == "hands":
            return rating_word(row["rating"])
        about = [self._names.get(str(row.get(name)), "") for name in ("point", "group")]
        own = row.get("group", "") if list_ == "attendance" else row.get("topic") or row.get("text") or ""
        listed = _LISTS.get(list_)
        return in_one_line(_said(listed) if listed else "", *(part for part in (*about, own) if part))

    def _value(self, one: Difference, value: Any) -> str:
        if value is None:
            return QCoreApplication.translate("Differences", "nothing")
        if not one.field:
            return _cut(self._row(one.trail[-1].list, value))
        if one.field in HEADS:
            return cell_words(msgspec.convert(value, Cell))
        if one.field == "direction":
            return word(Change(value))
        return rating_word(value) if one.field == "rating" else _cut(str(value))

    def _row(self, list_: str, row: Mapping[str, Any]) -> str:
        """Return everything that a whole row says, in one line."""
        parts = [self._step(list_, row)]
        parts += [f"{word(Change(one['direction']))}: {one.get('count', '')}" for one in row.get("leans", ())]
        parts += [f"{rating_word(one['rating'])}: {one.get('count', '')}" for one in row.get("hands", ())]
        parts += [
            f"{cell_word(name)}: {cell_words(msgspec.convert(row[name], Cell))}"
            for name in HEADS
            if name in row
        ]
        parts += [
            f"{_field(name)}: {value}"
            for name, value in row.items()
            if name in _FIELDS and name not in _SAID_BEFORE
        ]
        if "count" in row:
            parts.append(str(row["count"]))
        return in_one_line(*dict.fromkeys(parts))


def _side(side: Side) -> str:
    if side is Side.FIRST:
        return QCoreApplication.translate("Differences", "The first says: {value}")
    return QCoreApplication.translate("Differences", "The second says: {value}")


def _field(name: str) -> str:
    if not name:
        return ""
    return cell_word(name) if name in HEADS else _said(_FIELDS[name]) if name in _FIELDS else name


def _said(text: object) -> str:
    return QCoreApplication.translate(_CONTEXT, str(text))


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
