"""The two columns of the picker: risk beside peace, or events beside standing conditions."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from r2p_field.domain.picking import Choice, Group

At = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
_UP: Final = QAbstractItemView.CursorAction.MoveUp
_DOWN: Final = QAbstractItemView.CursorAction.MoveDown
_STEPS: Final = {
    _UP: -1,
    _DOWN: 1,
    QAbstractItemView.CursorAction.MovePageUp: -8,
    QAbstractItemView.CursorAction.MovePageDown: 8,
}


class SignTable(QAbstractTableModel):
    """Lines of a heading, or of one choice beside another.

    Signals:
        ticked_changed(): something was ticked, or is ticked no longer.
    """

    ticked_changed = Signal()

    def __init__(self, columns: tuple[str, str], already: Collection[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._columns = columns
        self._already = frozenset(already)
        self._lines: list[str | tuple[Choice | None, Choice | None]] = []
        self._ticked: dict[str, None] = {}
        self._pinned: frozenset[str] = frozenset()
        self.pin_icon = QIcon()
        self.heading_font = QFont()

    @property
    def ticked(self) -> tuple[str, ...]:
        """The ids that are ticked, in the order in which they were."""
        return tuple(self._ticked)

    def show_groups(self, groups: Iterable[Group], pinned: Collection[str]) -> None:
        """Show these groups and no others; what is ticked stays so."""
        self.beginResetModel()
        self._pinned = frozenset(pinned)
        self._lines = []
        for group in groups:
            self._lines.append(group.title)
            self._lines.extend(group.pairs())
        self.endResetModel()

    def headings(self) -> tuple[int, ...]:
        """Return the lines that are headings."""
        return tuple(at for at, line in enumerate(self._lines) if isinstance(line, str))

    def choice(self, at: At) -> Choice | None:
        """Return what stands in a cell."""
        line = self._lines[at.row()] if at.isValid() else ""
        return None if isinstance(line, str) else line[at.column()]

    def place(self, name: str) -> QModelIndex:
        """Return where an id stands."""
        for row, line in enumerate(self._lines):
            if not isinstance(line, str):
                for column, choice in enumerate(line):
                    if choice is not None and choice.id == name:
                        return self.index(row, column)
        return QModelIndex()

    def toggle(self, at: At) -> None:
        """Tick a choice, or take the tick away; what the observation has already cannot be ticked again."""
        choice = self.choice(at)
        if choice is None or choice.id in self._already:
            return
        if choice.id in self._ticked:
            del self._ticked[choice.id]
        else:
            self._ticked[choice.id] = None
        index = self.index(at.row(), at.column())
        self.dataChanged.emit(index, index)
        self.ticked_changed.emit()

    # What Qt asks

    def rowCount(self, parent: At = _NOWHERE) -> int:
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: At = _NOWHERE) -> int:
        """Return two: both sides always show."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return what a column is called."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section]
        if orientation is Qt.Orientation.Vertical and role == Qt.ItemDataRole.SizeHintRole:
            return QSize(1, 1)  # hidden, and yet it would make every line as high as itself
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        return None

    def flags(self, index: At) -> Qt.ItemFlag:
        """Return what may be done with a cell: headings and gaps are passed over."""
        choice = self.choice(index)
        if choice is None:
            return Qt.ItemFlag.ItemIsEnabled
        able = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return able if choice.id in self._already else able | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: At, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        line = self._lines[index.row()]
        if isinstance(line, str):
            return self._heading(line, index.column(), role)
        choice = line[index.column()]
        return None if choice is None else self._cell(choice, index.column(), role)

    def _heading(self, title: str, column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.FontRole:
            return self.heading_font
        return title if role == Qt.ItemDataRole.DisplayRole and column == 0 else None

    def _cell(self, choice: Choice, column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            there = choice.id in self._already
            return self.tr("{title} (already there)").format(title=choice.title) if there else choice.title
        if role == Qt.ItemDataRole.CheckStateRole:
            on = choice.id in self._ticked or choice.id in self._already
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DecorationRole:
            return self.pin_icon if choice.id in self._pinned else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(choice, column)
        return choice.guide if role == Qt.ItemDataRole.AccessibleDescriptionRole else None

    def _spoken(self, choice: Choice, column: int) -> str:
        parts = [self._columns[column], choice.title]
        if choice.id in self._already:
            parts.append(self.tr("already there"))
        else:
            parts.append(self.tr("chosen") if choice.id in self._ticked else self.tr("not chosen"))
        if choice.id in self._pinned:
            parts.append(self.tr("pinned"))
        return ", ".join(parts)


_PADDING: Final = 16
"""Pixels that a cell keeps free beside its words, and twice as many with a box."""


class _Still(QStyledItemDelegate):
    """Draws a cell; ticking is the view's alone, so that the whole cell can be clicked."""

    def sizeHint(self, option: QStyleOptionViewItem, index: At) -> QSize:
        """As high as the words need beside the box and the pin; Qt forgets these when words are wrapped."""
        view = self.parent()
        text = index.data(Qt.ItemDataRole.DisplayRole)
        if not isinstance(view, QTableView) or not text:
            return QSize(0, 0)
        metrics = QFontMetrics(index.data(Qt.ItemDataRole.FontRole) or view.font())
        heading = index.data(Qt.ItemDataRole.CheckStateRole) is None
        width = (view.viewport().width() if heading else view.columnWidth(index.column())) - _PADDING
        if not heading:
            width -= _PADDING + view.iconSize().width() + view.fontMetrics().height()
            width -= view.fontMetrics().height() if index.data(Qt.ItemDataRole.DecorationRole) else 0
        flags = Qt.TextFlag.TextWordWrap
        box = metrics.boundingRect(QRect(0, 0, max(width, 40), 10_000), flags, str(text))
        return QSize(option.rect.width(), box.height() + _PADDING * 3 // 4)

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: At
    ) -> bool:
        del event, model, option, index
        return False


class SignView(QTableView):
    """The table by keyboard: arrows go from choice to choice, Space ticks, P pins, letters go on searching.

    Signals:
        pin_wanted(): pin the current choice, or take its pin away.
        taken(): Enter was pressed.
        typed(str): a letter that belongs into the search.
    """

    pin_wanted = Signal()
    taken = Signal()
    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_Still(self))
        self.verticalHeader().setMinimumSectionSize(1)
        self.clicked.connect(self._clicked)
        # at the first look the columns get their width after resizeEvent, and even after this signal
        self._widened = QTimer(self, singleShot=True, interval=0)
        self._widened.timeout.connect(self.resizeRowsToContents)
        self.horizontalHeader().sectionResized.connect(self._fit_soon)

    def _fit_soon(self) -> None:
        self._widened.start()

    def _clicked(self, at: QModelIndex) -> None:
        self.table.toggle(at)

    @property
    def table(self) -> SignTable:
        """What it shows."""
        table = self.model()
        if not isinstance(table, SignTable):
            raise TypeError
        return table

    def fit(self) -> None:
        """Let headings go over both columns and every line be as high as its words."""
        self.clearSpans()
        for row in self.table.headings():
            self.setSpan(row, 0, 1, self.table.columnCount())
        self.resizeRowsToContents()

    def start(self) -> None:
        """Stand on the first choice, where one stands on none."""
        if self.table.choice(self.currentIndex()) is None:
            self.setCurrentIndex(self._next(-1, 0, 1))

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Go to the next choice, over headings and gaps."""
        at, last = self.currentIndex(), self.table.rowCount()
        column = max(at.column(), 0)
        if action in _STEPS:
            step = _STEPS[action]
            found = self._next(at.row() + step - (1 if step > 0 else -1), column, 1 if step > 0 else -1)
            return found if found.isValid() else at
        if action is QAbstractItemView.CursorAction.MoveHome:
            return self._next(-1, column, 1)
        if action is QAbstractItemView.CursorAction.MoveEnd:
            return self._next(last, column, -1)
        other = super().moveCursor(action, modifiers)
        return self._beside(other) if other.isValid() else at

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick, pin, take, search; everything else moves."""
        if event.key() == Qt.Key.Key_Space:
            self.table.toggle(self.currentIndex())
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.taken.emit()
        elif event.key() == Qt.Key.Key_P and not event.modifiers():
            self.pin_wanted.emit()
        elif event.text().isprintable() and event.text().strip() and not _commanded(event):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def _next(self, row: int, column: int, step: int) -> QModelIndex:
        """The nearest choice from a line on, in this column where there is one."""
        row = min(max(row + step, 0 if step > 0 else -1), self.table.rowCount() - (step < 0))
        while 0 <= row < self.table.rowCount():
            for side in (column, 1 - column):
                if self.table.choice(index := self.table.index(row, side)) is not None:
                    return index
            row += step
        return QModelIndex()

    def _beside(self, at: QModelIndex) -> QModelIndex:
        """A choice on the other side; where there is a gap, the last one above it."""
        row = at.row()
        while row >= 0 and (self.table.choice(self.table.index(row, at.column())) is None):
            row -= 1
            if row in self.table.headings():
                return self.currentIndex()
        return self.table.index(row, at.column())


def _commanded(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier))
