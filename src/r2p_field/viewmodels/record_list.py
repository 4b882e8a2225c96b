"""The list of observations: newest day first, in parts as one scrolls, narrowed while one types."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import Any, Final

from msgspec.structs import replace
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from r2p_field.domain.errors import R2PError
from r2p_field.domain.folding import words
from r2p_field.services.observations import Filter, Flag, ListRow, Page, Place
from r2p_field.services.ports import Program
from r2p_field.viewmodels.jobs import AnyRunner
from r2p_field.viewmodels.told import Told, told

__all__ = ["LEAST_SIGNS", "PART", "Column", "Flag", "ListRow", "RecordList", "Words"]

Index = QModelIndex | QPersistentModelIndex
PART: Final = 200
"""Rows that are fetched at once."""
LEAST_SIGNS: Final = 2
"""Signs after which typing starts a search: one letter finds half of everything."""
_NOWHERE: Final = QModelIndex()


class Column(IntEnum):
    """What stands in the columns."""

    DAY = 0
    TITLE = 1
    PLACE = 2
    TYPE = 3
    STATE = 4
    REFERENCE = 5


Words = Callable[[ListRow, Column], str]
"""Puts a row into a person's language and number format; the window brings it."""


class RecordList(QAbstractTableModel):
    """The rows of a list with its filter. Only what is looked at is read.

    Signals:
        counted(int): how many observations the whole list has.
        failed(Told): the list could not be read.
        loaded(): a part has come.
    """

    counted = Signal(int)
    failed = Signal(Told)
    loaded = Signal()

    def __init__(
        self, program: Program, runner: AnyRunner, words_of: Words, headings: tuple[str, ...]
    ) -> None:
        super().__init__()
        self._program = program
        self._runner = runner
        self._words = words_of
        self._headings = headings
        self._rows: list[ListRow] = []
        self._next: Place | None = None
        self._wanted = Filter()
        self._asking: Filter | None = None
        self._again = False

    @property
    def filter(self) -> Filter:
        """What the list is narrowed to."""
        return self._wanted

    @property
    def narrowed(self) -> bool:
        """Whether something is left out."""
        return self._wanted != Filter()

    def narrow(
        self,
        *,
        text: str | None = None,
        type_: str | None = None,
        area: str | None = None,
        flags: Flag | None = None,
    ) -> None:
        """Narrow the list; what is not given stays. A single letter is not searched for."""
        wanted = self._wanted
        if text is not None:
            long_enough = sum(len(word) for word in words(text)) >= LEAST_SIGNS
            wanted = replace(wanted, text=text if long_enough else "")
        if type_ is not None:
            wanted = replace(wanted, type=type_)
        if area is not None:
            wanted = replace(wanted, area=area)
        if flags is not None:
            wanted = replace(wanted, flags=flags)
        if wanted != self._wanted:
            self._wanted = wanted
            self.refresh()

    def refresh(self) -> None:
        """Read the list anew from its beginning. While an answer is awaited, only the last wish counts."""
        self._again = self._asking is not None
        if not self._again:
            self._ask(None)

    def row(self, index: Index) -> ListRow | None:
        """Return the line of a place in the list."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def place_of(self, record: str) -> int:
        """Return the line on which a record stands now, -1 for none."""
        return next((at for at, line in enumerate(self._rows) if line.row.record == record), -1)

    # What Qt asks

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many rows are here already."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a cell, for the eye, the pointer and the screen reader."""
        line = self.row(index)
        if line is None or role not in _WORDED:
            return None
        column = Column(index.column())
        text = self._words(line, column)
        if role == Qt.ItemDataRole.ToolTipRole and column is Column.TITLE and line.snippet:
            return line.snippet
        return text

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the heading of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        return None

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether the list goes on."""
        return not parent.isValid() and self._next is not None and self._asking is None

    def fetchMore(self, parent: Index) -> None:
        """Read the next part, beside the window."""
        if self.canFetchMore(parent):
            self._ask(self._next)

    # Asking

    def _ask(self, after: Place | None) -> None:
        wanted = self._asking = self._wanted
        self._runner.job(lambda: self._program.observations.page(wanted, after, PART)).on_success(
            lambda page: self._take(page, wanted, after)
        ).on_error(R2PError, self._failed).start()

    def _take(self, page: Page, wanted: Filter, after: Place | None) -> None:
        self._asking = None
        if self._again or wanted != self._wanted:
            self._again = False
            self._ask(None)
            return
        if after is None:
            self.beginResetModel()
            self._rows = list(page.rows)
            self._next = page.next
            self.endResetModel()
        elif page.rows:
            self.beginInsertRows(_NOWHERE, len(self._rows), len(self._rows) + len(page.rows) - 1)
            self._rows.extend(page.rows)
            self._next = page.next
            self.endInsertRows()
        else:
            self._next = None
        self.counted.emit(page.total)
        self.loaded.emit()

    def _failed(self, error: R2PError) -> None:
        self._asking = None
        self.failed.emit(told(error))


_WORDED: Final = frozenset(
    {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}
)
