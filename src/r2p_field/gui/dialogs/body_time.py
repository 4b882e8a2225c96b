"""A body over time: its meetings, who was missing, how its promises stood, and what was said of it."""

from __future__ import annotations

import datetime as dt
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHeaderView, QTableWidgetItem, QWidget

from r2p_field.domain.board import Column, MetOn, Standings
from r2p_field.domain.ids import RecordId
from r2p_field.domain.mechanism import Situation
from r2p_field.gui._forms.ui_body_time_dialog import Ui_BodyTimeDialog
from r2p_field.gui.controls.calm import calm
from r2p_field.gui.dialogue_words import dialogue_word, in_one_line
from r2p_field.gui.icons import dress
from r2p_field.gui.pages.board_lines import BoardLines
from r2p_field.viewmodels.body_time import BodyOverTime, BodyTimeModel

_KEPT: Final = Qt.ItemDataRole.UserRole
_DAY: Final = 0
_WHAT: Final = 1
_LEAST: Final = 80
"""Letters of width with which all columns stand side by side; with fewer, all of it stands in one."""
_LETTERS: Final = 120
_LINES: Final = 26
"""Letters and lines for which the dialog has room; with fewer the drawing makes way for the table."""
_FRAME: Final = 64


class BodyTimeDialog(QDialog):
    """Shows one body; `opened` tells which of its sessions a person wants to read.

    Signals:
        opened(str): read this session.
    """

    opened = Signal(str)

    def __init__(self, parent: QWidget | None, model: BodyTimeModel, record: RecordId) -> None:
        super().__init__(parent)
        self._record = record
        self._ui = Ui_BodyTimeDialog()
        self._ui.setupUi(self)
        table = self._ui.table
        table.setColumnCount(5)
        table.setHorizontalHeaderLabels(
            [
                self.tr("Day"),
                self.tr("What"),
                self.tr("In the room"),
                self.tr("Missing"),
                self.tr("Promises"),
            ]
        )
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_DAY, QHeaderView.ResizeMode.ResizeToContents)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._ui.nothing.hide()
        self._ui.close.clicked.connect(self.accept)
        self._ui.open.clicked.connect(self._open)
        table.activated.connect(lambda _: self._open())
        table.currentCellChanged.connect(lambda *_: self._pointed())
        model.read.connect(self._show)
        calm(self)
        dress(self)
        self._widen()
        table.setFocus()
        model.look(record)

    def _show(self, found: BodyOverTime) -> None:
        if found.record != self._record:
            return
        ui, line = self._ui, found.timeline
        ui.heading.setText(found.body.name)
        ui.summary.setText(self._summary(found))
        ui.strip.show_bars([(met.day, met.least) for met in line.meetings] if self._drawn else [])
        rows: list[tuple[dt.date, MetOn | Situation]] = [(met.day, met) for met in line.meetings]
        rows += [(one.on, one) for one in line.situation if one.on]
        rows.sort(key=lambda row: row[0], reverse=True)
        ui.table.setRowCount(len(rows))
        for at, (day, what) in enumerate(rows):
            cells = self._met(what, found) if isinstance(what, MetOn) else self._situation(what)
            if not self._side_by_side:
                cells = (in_one_line(*cells), *cells[1:])
            for column, text in enumerate((day.isoformat(), *cells)):
                item = QTableWidgetItem(text)
                item.setData(_KEPT, what.session if isinstance(what, MetOn) else None)
                ui.table.setItem(at, column, item)
        ui.nothing.setVisible(not rows)
        for part in (ui.table, ui.keys):
            part.setVisible(bool(rows))
        if rows:
            ui.table.selectRow(0)
        self._pointed()

    def _widen(self) -> None:
        """Take the room that a table needs in letters of this size, as far as the screen has it."""
        metrics, room = self.fontMetrics(), self.screen().availableGeometry()
        wide = min(_LETTERS * metrics.averageCharWidth(), room.width() - _FRAME)
        high = min(_LINES * metrics.height(), room.height() - _FRAME)
        self.resize(wide, high)
        self._side_by_side = wide >= _LEAST * metrics.averageCharWidth()
        for column in range(_WHAT + 1, self._ui.table.columnCount()):
            self._ui.table.setColumnHidden(column, not self._side_by_side)
        self._drawn = high >= _LINES * metrics.height()

    # Words

    def _summary(self, found: BodyOverTime) -> str:
        line = found.timeline
        parts = [self.tr("%n meeting(s) held", "", len(line.meetings))]
        if line.standing:
            parts.append(self.tr("now: {how}").format(how=dialogue_word(line.standing)))
        if line.promises.made:
            parts.append(self._stood(line.promises))
        if line.undated:
            parts.append(self.tr("%n without a day, not shown below", "", line.undated))
        return in_one_line(*parts)

    def _met(self, met: MetOn, found: BodyOverTime) -> tuple[str, str, str, str]:
        title = found.titles.get(met.session) or self.tr("a meeting without a title")
        groups = self.tr("%n group(s)", "", met.groups)
        missing = ", ".join(dialogue_word(kind) for kind in met.missing) or self.tr("nobody")
        if not self._side_by_side:
            missing = self.tr("missing: {kinds}").format(kinds=missing)
        return (
            title,
            in_one_line(groups, self._people(met)),
            missing,
            self._stood(met.promises),
        )

    def _people(self, met: MetOn) -> str:
        number = self.locale().toString
        if met.least is None:
            return self.tr("not counted")
        if met.least == met.most:
            return self.tr("{count} people").format(count=number(met.least))
        return self.tr("at least {count} people").format(count=number(met.least))

    def _situation(self, one: Situation) -> tuple[str, str, str, str]:
        how = dialogue_word(one.standing) if one.standing else ""
        said = self.tr("How it does: {how}").format(how=how) if how else self.tr("How it does")
        return in_one_line(said, one.why or ""), "", "", ""

    def _stood(self, promises: Standings) -> str:
        number, words = self.locale().toString, BoardLines.column_words()
        if not promises.made:
            return self.tr("none made")
        parts = [
            f"{words[where]}: {number(count)}"
            for where in Column
            if (count := promises.columns.get(where, 0))
        ]
        return in_one_line(self.tr("%n made", "", promises.made), *parts)

    # What one may do

    def _session(self) -> RecordId | None:
        at = self._ui.table.currentRow()
        item = self._ui.table.item(at, _DAY)
        kept = item.data(_KEPT) if item is not None else None
        return RecordId(kept) if kept else None

    def _pointed(self) -> None:
        self._ui.open.setEnabled(self._session() is not None)

    def _open(self) -> None:
        if (session := self._session()) is not None:
            self.accept()
            self.opened.emit(session)
