"""The lines of the board of promises, in words, under headings on which one cannot stand."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from r2p_field.domain.commitment import StatusEntry
from r2p_field.domain.ids import RecordId
from r2p_field.gui.dialogue_words import dialogue_word, in_one_line
from r2p_field.viewmodels.board import Board, Column, Promised

translate: Final = QCoreApplication.translate
_KEPT: Final = Qt.ItemDataRole.UserRole
_LONGEST: Final = 160
"""Letters of a promise that a line shows; the whole of it stands beside."""


class BoardLines(QObject):
    """Fills the list of the board; each line carries its promise."""

    def __init__(self, rows: QListWidget) -> None:
        super().__init__(rows)
        self._rows = rows

    def show(self, board: Board, body: RecordId | None) -> None:
        """Show what stands on the board, and stay on the promise on which one stood."""
        before = self.current()
        at = self._rows.currentRow()
        self._rows.blockSignals(True)
        self._rows.clear()
        for where, promises in board.columns(body):
            self._head(self.column_word(where), len(promises))
            for one in promises:
                self._rows.addItem(self._line(where, one))
        self._rows.blockSignals(False)
        self._go_back(before.record if before else None, at)

    def current(self) -> Promised | None:
        """Return the promise on which one stands."""
        at = self._rows.currentRow()
        kept = self._rows.item(at).data(_KEPT) if at >= 0 else None
        return kept if isinstance(kept, Promised) else None

    def stand_on(self, record: RecordId) -> bool:
        """Go to the line of a promise; tell whether it is there."""
        for at in range(self._rows.count()):
            kept = self._rows.item(at).data(_KEPT)
            if isinstance(kept, Promised) and kept.record == record:
                self._rows.setCurrentRow(-1)
                self._rows.setCurrentRow(at)
                return True
        return False

    @staticmethod
    def column_words() -> dict[Column, str]:
        """Return what the columns are called."""
        return {
            Column.OVERDUE: translate("BoardLines", "Late"),
            Column.SOON: translate("BoardLines", "Due within a week"),
            Column.OPEN: translate("BoardLines", "Open"),
            Column.BROKEN: translate("BoardLines", "Not kept, or in part"),
            Column.KEPT: translate("BoardLines", "Kept"),
            Column.LET_GO: translate("BoardLines", "Taken back"),
        }

    def column_word(self, where: Column) -> str:
        """Return what a column is called."""
        return self.column_words()[where]

    def totals(self, board: Board, body: RecordId | None) -> str:
        """Say in words how many promises stand where."""
        number = QLocale().toString
        text = self.tr("{column}: {count}")
        parts = (
            text.format(column=self.column_word(where), count=number(len(found)))
            for where, found in board.columns(body)
        )
        return in_one_line(*parts)

    def _go_back(self, record: RecordId | None, at: int) -> None:
        if record is not None and self.stand_on(record):
            return
        self._rows.setCurrentRow(-1)
        lines = [row for row in range(self._rows.count()) if self._rows.item(row).data(_KEPT) is not None]
        if lines:
            self._rows.setCurrentRow(min(lines, key=lambda row: abs(row - at)))

    def _head(self, words: str, count: int) -> None:
        text = self.tr("{column} ({count})").format(column=words, count=QLocale().toString(count))
        head = QListWidgetItem(text)
        head.setFlags(Qt.ItemFlag.NoItemFlags)  # arrows pass over it; each line says its column to a reader
        head.setForeground(self._rows.palette().color(QPalette.ColorGroup.Active, QPalette.ColorRole.Text))
        font = self._rows.font()
        font.setBold(True)
        head.setFont(font)
        self._rows.addItem(head)

    def _line(self, where: Column, one: Promised) -> QListWidgetItem:
        promise = one.promise
        text = " ".join(promise.text.split())
        short = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
        due = (
            self.tr("until {day}").format(day=promise.due.isoformat())
            if promise.due
            else self.tr("no day was named")
        )
        newest = max(promise.history, key=lambda entry: (str(entry.on or ""), entry.id), default=None)
        said = self._said(newest) if newest else ""
        theirs = "" if one.mine else self.tr("of another committee")
        about = in_one_line(promise.owner_role or "", due, said, one.meeting, theirs)
        item = QListWidgetItem(f"\u2068{short}\u2069\n{about}")
        item.setData(_KEPT, one)
        spoken = in_one_line(self.column_word(where), short, about)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        return item

    @staticmethod
    def _said(entry: StatusEntry) -> str:
        return in_one_line(dialogue_word(entry.state), entry.evidence or "")
