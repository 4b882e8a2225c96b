"""The list of observations: newest day first, read where one looks, narrowed while one types.

The whole list is known by its row numbers alone, eight bytes a record, so the scroll bar tells the truth and
its end is as near as its beginning. What stands in the rows is read in small parts when they are painted.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal

from r2p_field.domain.errors import R2PError
from r2p_field.domain.folding import worth_searching
from r2p_field.domain.list_filter import Filter
from r2p_field.services.lists import Flag, ListRow
from r2p_field.services.ports import Program
from r2p_field.viewmodels.drafts import DraftShown, fitting_drafts
from r2p_field.viewmodels.jobs import AnyRunner
from r2p_field.viewmodels.told import Told, told

__all__ = ["EXCERPT", "PART", "Column", "DraftShown", "Filter", "Flag", "ListRow", "RecordList", "Words"]

Index = QModelIndex | QPersistentModelIndex
Line = ListRow | DraftShown
PART: Final = 32
"""Rows that are read at once: a little more than a window shows."""
EXCERPT: Final = Qt.ItemDataRole.UserRole + 1
"""The role under which the title column gives where the searched word stands, or None."""
_SCREEN: Final = 16
"""Rows that are read with a searched list: those that show. Where a word stands costs most of the time."""
_KEPT: Final = 50 * PART
"""Rows that are remembered."""
_NOWHERE: Final = QModelIndex()


class Column(IntEnum):
    """What stands in the columns."""

    DAY = 0
    TITLE = 1
    PLACE = 2
    TYPE = 3
    STATE = 4
    REFERENCE = 5


Words = Callable[[Line, Column], str]
"""Puts a row into a person's language and number format; the window brings it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """A whole list: what is not finished, the rows of the records, and the lines where one was looking."""

    drafts: tuple[DraftShown, ...]
    rows: array[int]
    lines: tuple[ListRow, ...]


class RecordList(QAbstractTableModel):
    """The rows of a list with its filter. Only what is looked at is read.

    Signals:
        counted(int): how many observations the whole list has.
        filtered(Filter): it is narrowed to something else.
        failed(Told): the list could not be read.
        loaded(): an answer has come: a list, or what stands in some of its rows.
    """

    counted = Signal(int)
    filtered = Signal(Filter)
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
        self._wanted = Filter()
        self._drafts: tuple[DraftShown, ...] = ()
        self._rows: array[int] = array("q")
        self._lines: dict[int, ListRow | None] = {}
        self._parts: list[int] = []
        self._near = 0
        self._asking = self._again = self._reading = False
        self.no_room: tuple[Column, ...] = ()
        """Columns that do not show though they matter: what is read aloud of a line says them too."""
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._read)

    @property
    def filter(self) -> Filter:
        """What the list is narrowed to."""
        return self._wanted

    @property
    def narrowed(self) -> bool:
        """Whether something is left out."""
        return self._wanted != Filter()

    def narrow(self, **changed: Any) -> None:
        """Change some conditions of the filter; the others stay. A single letter is not searched for."""
        if "text" in changed and not worth_searching(changed["text"]):
            changed["text"] = ""
        self.show_only(self._wanted.but(**changed))

    def show_only(self, wanted: Filter) -> None:
        """Narrow the list to something else."""
        if wanted != self._wanted:
            self._wanted, self._near = wanted, 0
            self.filtered.emit(wanted)
            self.refresh()

    def refresh(self) -> None:
        """Read the list anew. While an answer is awaited, only the last wish counts."""
        self._again = self._asking
        if not self._again:
            self._ask()

    def row(self, index: Index) -> ListRow | None:
        """Return the record at a place in the list; None for a draft, or what was not read yet."""
        line = self.line(index.row())
        return line if isinstance(line, ListRow) else None

    def draft(self, index: Index) -> DraftShown | None:
        """Return the draft at a place in the list, None for a record."""
        return self._drafts[index.row()] if 0 <= index.row() < len(self._drafts) else None

    def key(self, at: int) -> int | str | None:
        """Return what finds a line again after the list changed."""
        if 0 <= at < len(self._drafts):
            return self._drafts[at].id
        at -= len(self._drafts)
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def place_of(self, key: int | str | None) -> int:
        """Return the line on which a record or draft stands now, -1 for none."""
        if isinstance(key, int):
            try:
                return len(self._drafts) + self._rows.index(key)
            except ValueError:
                return -1
        return next((at for at, draft in enumerate(self._drafts) if draft.id == key), -1)

    def line(self, at: int) -> Line | None:
        """Return what stands on a line, and see to it that what was not read yet is read."""
        if 0 <= at < len(self._drafts):
            return self._drafts[at]
        at -= len(self._drafts)
        if not 0 <= at < len(self._rows):
            return None
        number = self._rows[at]
        if number not in self._lines:
            self._want(at // PART)
            return None
        return self._lines[number]

    # What Qt asks

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many rows the whole list has."""
        return 0 if parent.isValid() else len(self._drafts) + len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a cell, for the eye, the pointer and the screen reader."""
        if role not in _WORDED:
            return None
        line = self.line(index.row())
        if line is None:
            return "…" if role == Qt.ItemDataRole.AccessibleTextRole else None
        column = Column(index.column())
        found = line.excerpt if isinstance(line, ListRow) and column is Column.TITLE else None
        if role == EXCERPT:
            return found
        text = self._words(line, column)
        if role == Qt.ItemDataRole.DisplayRole or column is not Column.TITLE:
            return text
        return "\n".join(
            part for part in (text, found.marked() if found else "", self.aside(index.row())) if part
        )

    def aside(self, at: int) -> str:
        """Return what a line says in the columns that have no room, in a few words."""
        line = self.line(at)
        if line is None:
            return ""
        return " · ".join(words for column in self.no_room if (words := self._words(line, column)))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the heading of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        return None

    # Asking for the list

    def _ask(self) -> None:
        wanted, near, self._asking = self._wanted, self._near, True
        self._runner.job(lambda: self._find(wanted, near)).on_success(
            lambda found: self._take(found, wanted)
        ).on_error(R2PError, self._failed).start()

    def _find(self, wanted: Filter, near: int) -> _Found:
        lists, drafts = self._program.lists, fitting_drafts(self._program, wanted)
        rows = array("q") if wanted.drafts else lists.find(wanted)
        many = _SCREEN if wanted.text else PART
        first = max(0, min(near, len(rows) - many))
        return _Found(drafts=drafts, rows=rows, lines=lists.lines(rows[first : first + many], wanted.text))

    def _take(self, found: _Found, wanted: Filter) -> None:
        self._asking = False
        if self._again or wanted != self._wanted:
            self._again = False
            self._ask()
            return
        self._parts.clear()
        lines = {line.row.n: line for line in found.lines}
        if found.rows == self._rows and found.drafts == self._drafts:
            self._lines = dict(lines)
            self._changed(0, self.rowCount())
        else:
            self.beginResetModel()
            self._drafts, self._rows, self._lines = found.drafts, found.rows, dict(lines)
            self.endResetModel()
        self.counted.emit(len(found.rows))
        self.loaded.emit()

    def _failed(self, error: R2PError) -> None:
        self._asking = self._reading = False
        self.failed.emit(told(error))

    # Reading what is looked at

    def _want(self, part: int) -> None:
        """Remember a part that was looked at; what was looked at last is read first."""
        if part in self._parts:
            self._parts.remove(part)
        self._parts.append(part)
        if not self._reading and not self._soon.isActive():
            self._soon.start()

    def _read(self) -> None:
        """Read the two parts that were looked at last; what was only passed by is not read."""
        if self._reading or not self._parts:
            return
        parts, wanted, rows = sorted(self._parts[-2:]), self._wanted, self._rows
        self._parts.clear()
        self._near, self._reading = parts[0] * PART, True
        looked_at = (number for part in parts for number in rows[part * PART : (part + 1) * PART])
        numbers = [number for number in looked_at if number not in self._lines]
        self._runner.job(lambda: self._program.lists.lines(numbers, wanted.text)).on_success(
            lambda lines: self._took(rows, numbers, lines)
        ).on_error(R2PError, self._failed).start()

    def _took(self, rows: array[int], numbers: list[int], lines: tuple[ListRow, ...]) -> None:
        self._reading = False
        if self._parts:
            self._soon.start()
        if rows is not self._rows:
            return
        if len(self._lines) > _KEPT:
            self._lines.clear()
        self._lines |= dict.fromkeys(numbers) | {line.row.n: line for line in lines}
        self._changed(len(self._drafts), self.rowCount())
        self.loaded.emit()

    def _changed(self, first: int, end: int) -> None:
        if first < end:
            self.dataChanged.emit(self.index(first, 0), self.index(end - 1, len(Column) - 1))


_WORDED: Final = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
        EXCERPT,
    }
)
