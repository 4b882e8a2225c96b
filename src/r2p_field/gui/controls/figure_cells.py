"""Small cells for figures that are keyed in one after the other: Enter and the arrows lead on."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy

_LETTERS: Final = 4
_EDGES: Final = 22
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_STEPS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class WalkedEdit(QLineEdit):
    """A field in a line of cells, from which Enter and the arrows lead on. It is made in hundreds."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.walk: CellWalk | None = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to another cell, or type."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self.walk is None or not plain or not self.walk.take(self, Qt.Key(event.key())):
            super().keyPressEvent(event)


class FigureCell(WalkedEdit):
    """One cell; as wide as a figure of people is long."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Leave room for four digits, whatever the size of text."""
        wide = _LETTERS * self.fontMetrics().horizontalAdvance("0") + _EDGES
        return QSize(wide, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Never less than that."""
        return self.sizeHint()


class CellWalk(QObject):
    """Leads the keyboard through lines of cells, in the order in which they were added.

    Signals:
        ended(): Enter was pressed in the last cell.
    """

    ended = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lines: list[tuple[WalkedEdit, ...]] = []

    def add_line(self, cells: tuple[WalkedEdit, ...]) -> None:
        """Walk through one more line of cells."""
        self._lines.append(cells)
        for cell in cells:
            cell.walk = self

    def clear(self) -> None:
        """Forget the lines; their cells are gone."""
        self._lines.clear()

    def take(self, at: WalkedEdit, key: Qt.Key) -> bool:
        """Lead on from a cell if the key does; tell whether it did."""
        if key in _ENTER:
            self._on(at)
            return True
        return key in _STEPS and self._across(at, _STEPS[key])

    def _on(self, at: WalkedEdit) -> None:
        cells = [cell for line in self._lines for cell in line]
        place = cells.index(at) + 1 if at in cells else len(cells)
        if place < len(cells):
            _stand(cells[place])
        else:
            self.ended.emit()

    def _across(self, at: WalkedEdit, step: int) -> bool:
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


def _stand(cell: WalkedEdit) -> None:
    cell.setFocus(Qt.FocusReason.TabFocusReason)
    cell.selectAll()
