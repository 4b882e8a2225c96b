"""A table of figures that are counted by keys: one more, one fewer, and no number is typed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from r2p_field.domain.folding import ascii_digits
from r2p_field.gui.controls.announce import announce

_HELD: Final = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_DIGITS: Final = "0123456789"
_SPECIAL: Final = 0x110000
"""Keys from here on stand for no letter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """What is counted: its words, the letter that counts one more, the digit that does so with Alt."""

    words: str
    letter: str = ""
    digit: str = ""
    icon: QIcon | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardRow:
    """A line: what it is called, its figures, and what is odd about it in words."""

    words: str
    figures: tuple[int | None, ...]
    odd: str = ""


class CountBoard(QTableWidget):
    """Counts.

    Signals:
        counted(int, int, int): in a row and a column so many more (1) or fewer (-1).
        stood(int): the keyboard stands on another row.
    """

    counted = Signal(int, int, int)
    stood = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: tuple[Column, ...] = ()
        self._filling = False
        self.whole_room = False
        """Whether the last row is the whole room, which has the digit 0."""
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.verticalHeader().setSectionsClickable(False)
        self.currentCellChanged.connect(self._moved)

    def show_columns(self, *columns: Column) -> None:
        """Count these."""
        self._columns = columns
        self.setColumnCount(len(columns))
        for at, column in enumerate(columns):
            item = QTableWidgetItem(column.words)
            if column.icon is not None:
                item.setIcon(column.icon)
            item.setToolTip(column.words)
            self.setHorizontalHeaderItem(at, item)
            mode = QHeaderView.ResizeMode
            # A word beside a picture is never cut: the figures beside it share what is left.
            fits = mode.ResizeToContents if column.icon is not None else mode.Stretch
            self.horizontalHeader().setSectionResizeMode(at, fits)

    def show_rows(self, rows: tuple[BoardRow, ...], at: int) -> None:
        """Show these lines and stand on one of them; the column stays."""
        self._filling = True
        column = max(0, self.currentColumn())
        self.setRowCount(len(rows))
        for number, row in enumerate(rows):
            self._show_row(number, row)
        if rows:
            self.setCurrentCell(min(at, len(rows) - 1), column)
        self._filling = False
        self._tall(len(rows))

    def _show_row(self, number: int, row: BoardRow) -> None:
        count = QLocale().toString
        whole = self.whole_room and number == self.rowCount() - 1
        digit = count(0) if whole else (count(number + 1) if number < 9 and self.rowCount() > 1 else "")
        head = QTableWidgetItem(
            " ".join(part for part in (digit, row.words, "▲!" if row.odd else "") if part)
        )
        head.setToolTip(row.odd)
        self.setVerticalHeaderItem(number, head)
        for column, figure in enumerate(row.figures):
            text = "–" if figure is None else QLocale().toString(figure)
            item = self.item(number, column)
            if item is None:
                item = QTableWidgetItem()
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                self.setItem(number, column, item)
            item.setText(text)
            said = f"{row.words}, {self._columns[column].words}: {text}"
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{said}. {row.odd}" if row.odd else said)

    def _tall(self, rows: int) -> None:
        """As high as its lines: the page scrolls and not the table."""
        line = max(self.verticalHeader().defaultSectionSize(), self.fontMetrics().height() + 14)
        self.verticalHeader().setDefaultSectionSize(line)
        self.setFixedHeight(line * max(1, rows) + self.horizontalHeader().sizeHint().height() + 6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Count and move by keys; everything else as in any table."""
        held = event.modifiers() & _HELD
        if held == Qt.KeyboardModifier.AltModifier and self._by_digit(event):
            return
        if held or not (self._by_sign(event) or self._by_letter(event) or self._to_row(event)):
            super().keyPressEvent(event)

    def _by_sign(self, event: QKeyEvent) -> bool:
        more = event.text() in {"+", " "} or event.key() in {Qt.Key.Key_Plus, Qt.Key.Key_Space}
        fewer = event.text() == "-" or event.key() in {Qt.Key.Key_Minus, Qt.Key.Key_Backspace}
        if more or fewer:
            self._count(self.currentColumn(), 1 if more else -1)
        return more or fewer

    def _by_letter(self, event: QKeyEvent) -> bool:
        typed = event.text().casefold()
        found = next((at for at, one in enumerate(self._columns) if one.letter and one.letter == typed), None)
        if found is not None:
            self._count(found, 1)
        return found is not None

    def _by_digit(self, event: QKeyEvent) -> bool:
        typed = ascii_digits(chr(event.key())) if event.key() < _SPECIAL else ""
        found = next((at for at, one in enumerate(self._columns) if one.digit and one.digit == typed), None)
        if found is not None:
            self._count(found, 1)
        return found is not None

    def _to_row(self, event: QKeyEvent) -> bool:
        typed = ascii_digits(event.text())
        if len(typed) != 1 or typed not in _DIGITS:
            return False
        last = self.rowCount() - 1
        row = last if typed == "0" and self.whole_room else int(typed) - 1
        if 0 <= row <= last:
            self.setCurrentCell(row, max(0, self.currentColumn()))
        return True

    def _count(self, column: int, by: int) -> None:
        row = self.currentRow()
        if row < 0 or column < 0:
            return
        self.setCurrentCell(row, column)
        self.counted.emit(row, column, by)
        if (item := self.item(self.currentRow(), column)) is not None:
            announce(self, str(item.data(Qt.ItemDataRole.AccessibleTextRole)))

    def _moved(self, row: int, _column: int, before: int, _before: int) -> None:
        if not self._filling and row >= 0 and row != before:
            self.stood.emit(row)
