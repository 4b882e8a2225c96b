"""The lines of the page of meetings, in words and signs, under headings."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from r2p_field.domain.ids import RecordId
from r2p_field.domain.mechanism import Level
from r2p_field.domain.session import SessionState
from r2p_field.gui.dialogs.confirm import Doubt, confirmed
from r2p_field.gui.dialogue_words import dialogue_word, in_one_line, state_word
from r2p_field.gui.icons import pixmap
from r2p_field.viewmodels.gatherings import GatheringsListed, Row, Unfinished

_SIGN = Qt.ItemDataRole.UserRole + 1
_LEVELS = {level.value: level for level in Level}


class MeetingLines(QObject):
    """Fills the list; each line carries its record, or what is not finished."""

    def __init__(self, rows: QListWidget) -> None:
        super().__init__(rows)
        self._rows = rows
        self._wanted: RecordId | None = None

    def show_all(self, listed: GatheringsListed) -> None:
        """Show everything under its headings, and stand where one stood before."""
        at = self._rows.currentRow()
        before = self._wanted or (self._rows.item(at).data(Qt.ItemDataRole.UserRole) if at >= 0 else None)
        self._rows.blockSignals(True)
        self._rows.clear()
        for heading, lines in self._parts(listed):
            self._head(heading, lines)
        self._rows.blockSignals(False)
        self.dress()
        if self._go_to(before):
            self._wanted = None
        else:
            self._first()

    def stand_on(self, record: RecordId) -> None:
        """Go to the line of a record, now or as soon as it is listed."""
        self._wanted = record
        if self._go_to(record):
            self._wanted = None

    def dress(self) -> None:
        """Draw the signs in the colours and size of now."""
        size = round(self._rows.fontMetrics().height() * 0.9)
        self._rows.setIconSize(QSize(size, size))
        palette = self._rows.palette()
        for at in range(self._rows.count()):
            item = self._rows.item(at)
            if sign := item.data(_SIGN):
                icon = QIcon()
                icon.addPixmap(pixmap(sign, palette.color(QPalette.ColorRole.Text), size))
                on = palette.color(QPalette.ColorRole.HighlightedText)
                icon.addPixmap(pixmap(sign, on, size), QIcon.Mode.Selected)
                item.setIcon(icon)

    def wants_to_throw_away(self, window: QWidget) -> bool:
        """Ask once: what was tallied and typed is gone then."""
        doubt = Doubt(
            heading=self.tr("Throw this away?"),
            explain=self.tr(
                "What was typed and tallied here and not written down is gone then. A meeting that was"
                " written down before stays as it was."
            ),
            accept=self.tr("&Throw away"),
        )
        return confirmed(window, doubt)

    def unfinished_words(self, one: Unfinished) -> str:
        """Say what a line that is not finished is."""
        if not one.readable:
            return self.tr(
                "Another version of the program wrote this. It is kept as it is; open it with that version."
            )
        title = in_one_line(one.day, one.title)
        if one.body:
            said = self.tr("This body is not written down yet. Everything that was typed is kept, encrypted.")
            return f"{title}\n\n{said}" if title else said
        said = self.tr(
            "This meeting is not finished. Everything that was typed and tallied is kept, encrypted."
        )
        return f"{title}\n\n{said}" if title else said

    # Lines

    def _parts(self, listed: GatheringsListed) -> Iterator[tuple[str, list[QListWidgetItem]]]:
        yield (
            self.tr("Not finished"),
            [
                self._line(in_one_line(one.day, one.title or self.tr("no title yet")), "pencil", one)
                for one in listed.unfinished
            ],
        )
        yield self.tr("Planned"), [self._session(row, listed) for row in listed.planned]
        yield self.tr("Held"), [self._session(row, listed) for row in listed.held]
        yield self.tr("Committees and bodies"), [self._body(row) for row in listed.bodies]
        yield self.tr("Local words"), [self._words(row) for row in listed.wordings]

    def _session(self, row: Row, listed: GatheringsListed) -> QListWidgetItem:
        planned = row.type == SessionState.PLANNED
        past = planned and "" < row.day < listed.day.isoformat()
        state = self.tr("planned, its day has passed") if past else state_word("session", row.type)
        sign = "circle-alert" if past else "calendar" if planned else "circle-check"
        if row.type == SessionState.CANCELLED:
            sign = "x"
        title = row.title or row.place or row.reference
        late = self.tr("people are still to be told") if row.record in listed.untold else ""
        words = in_one_line(row.day or self.tr("no day"), state, title, late)
        return self._line(words, "circle-alert" if late else sign, row.record)

    def _body(self, row: Row) -> QListWidgetItem:
        level = dialogue_word(_LEVELS[row.type]) if row.type in _LEVELS else ""
        return self._line(in_one_line(row.title or row.reference, level, row.place), "users", row.record)

    def _words(self, row: Row) -> QListWidgetItem:
        out = self.tr("not used any more") if row.type == "closed" else ""
        return self._line(in_one_line(row.title or row.reference, out), "globe", row.record)

    def _line(self, words: str, sign: str, kept: object) -> QListWidgetItem:
        item = QListWidgetItem(words)
        item.setData(Qt.ItemDataRole.UserRole, kept)
        item.setData(_SIGN, sign)
        return item

    def _head(self, heading: str, lines: list[QListWidgetItem]) -> None:
        """Put lines under a heading on which one cannot stand."""
        if not lines:
            return
        head = QListWidgetItem(heading)
        head.setFlags(Qt.ItemFlag.NoItemFlags)
        head.setForeground(self._rows.palette().color(QPalette.ColorRole.Text))
        font = self._rows.font()
        font.setBold(True)
        head.setFont(font)
        self._rows.addItem(head)
        for line in lines:
            self._rows.addItem(line)

    # Where one is

    def _go_to(self, kept: object) -> bool:
        """Go to a line of a record, or of the same draft; say whether it is there."""
        for at in range(self._rows.count()):
            there = self._rows.item(at).data(Qt.ItemDataRole.UserRole)
            same = kept is not None and (
                there == kept
                or (
                    isinstance(there, Unfinished)
                    and isinstance(kept, Unfinished)
                    and there.draft == kept.draft
                )
            )
            if same:
                self._rows.setCurrentRow(-1)
                self._rows.setCurrentRow(at)
                return True
        return False

    def _first(self) -> None:
        """Go to the first line on which one can stand."""
        self._rows.setCurrentRow(-1)
        if self._rows.count() > 1:
            self._rows.setCurrentRow(1)
