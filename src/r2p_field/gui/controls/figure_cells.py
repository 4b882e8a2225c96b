"""Small cells for figures that are keyed in one after the other: Enter and the arrows lead on."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_LETTERS: Final = 4
_EDGES: Final = 22
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class FigureCell(QLineEdit):
    """One cell; as wide as a figure of people is long."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setToolTip(name)

    def event(self, event: QEvent) -> bool:
        """Be as wide as the text of now needs."""
        done = super().event(event)
        if event.type() in {QEvent.Type.Polish, QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.setFixedWidth(_LETTERS * self.fontMetrics().horizontalAdvance("0") + _EDGES)
        return done


class CellWalk(QObject):
    """Leads the keyboard through lines of cells, in the order in which they were added.

    Signals:
        ended(): Enter was pressed in the last cell.
    """

    ended = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lines: list[tuple[QWidget, ...]] = []

    def add_line(self, cells: tuple[QWidget, ...]) -> None:
        """Walk through one more line of cells."""
        self._lines.append(cells)
        for cell in cells:
            cell.installEventFilter(self)

    def clear(self) -> None:
        """Forget the lines; their cells are gone."""
        self._lines.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that lead on."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return super().eventFilter(watched, event)
        key = Qt.Key(event.key())
        if key in _ENTER:
            self._on(watched)
            return True
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(key, 0)
        return bool(step) and self._across(watched, step)

    def _on(self, at: QObject) -> None:
        cells = [cell for line in self._lines for cell in line]
        place = next((place for place, cell in enumerate(cells) if cell is at), len(cells)) + 1
        if place < len(cells):
            _stand(cells[place])
        else:
            self.ended.emit()

    def _across(self, at: object, step: int) -> bool:
        """Go to the same cell of the line above or below; a line of other cells is passed over."""
        for row, line in enumerate(self._lines):
            if at not in line:
                continue
            beyond = self._lines[row + 1 :] if step > 0 else self._lines[:row][::-1]
            alike = next((other for other in beyond if len(other) == len(line)), None)
            if alike is not None:
                _stand(alike[line.index(at)])
            return True
        return False


def _stand(cell: QWidget) -> None:
    cell.setFocus(Qt.FocusReason.TabFocusReason)
    if isinstance(cell, QLineEdit):
        cell.selectAll()
