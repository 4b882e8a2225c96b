"""Who was there, keyed in from a sheet: a line for each group with a cell for each kind of people."""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QWidget

from r2p_field.domain.counts import Cell
from r2p_field.domain.figures import NoFigure, figure_text, read_figure
from r2p_field.domain.groups import HEADS
from r2p_field.domain.ids import ItemId
from r2p_field.domain.session import Attendance, Presence
from r2p_field.gui.controls.calm import calm
from r2p_field.gui.controls.day_edit import mark
from r2p_field.gui.controls.figure_cells import CellWalk, FigureCell, WalkedEdit
from r2p_field.gui.figure_words import cell_word, fault_words

_FIRST_CELL: Final = 1


class GroupGrid(QWidget):
    """The lines of all groups.

    Signals:
        group_edited(object): a group (`Attendance`) as it is now.
        unread_changed(str, str): a group's id and cell, joined by a point, and what was typed there that is
            no figure; empty when it can be read.
        ended(): Enter was pressed in the last cell.
    """

    group_edited = Signal(object)
    unread_changed = Signal(str, str)
    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._walk = CellWalk(self)
        self._walk.ended.connect(self.ended)
        self._groups: dict[ItemId, Attendance] = {}
        self._names: dict[ItemId, QLineEdit] = {}
        self._fault = QLabel(wordWrap=True)
        self._fault.setProperty("kind", "note")

    def show_groups(self, groups: tuple[Attendance, ...], unread: dict[str, str]) -> None:
        """Show these groups and no others; `unread` is what was typed where it is no figure."""
        self._empty()
        self._groups = {one.id: one for one in groups}
        heads = (*(cell_word(name) for name in HEADS), self.tr("Not there"))
        for column, words in enumerate(heads, _FIRST_CELL):
            self._grid.addWidget(QLabel(words, wordWrap=True), 0, column, Qt.AlignmentFlag.AlignBottom)
        for row, group in enumerate(groups, 1):
            self._line(row, group, unread)
        self._fault.setText("")
        self._grid.addWidget(self._fault, len(groups) + 1, 0, 1, -1)
        for place in range(self._grid.count()):
            item = self._grid.itemAt(place)
            if item is not None and (widget := item.widget()) is not None:
                widget.setVisible(widget is not self._fault)  # at once, so that one may stand there
        calm(self)

    def stand_on(self, group: ItemId) -> None:
        """Put the keyboard on the name of a group."""
        self._names[group].setFocus()

    def _empty(self) -> None:
        self._walk.clear()
        self._names.clear()
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget is not self._fault:
                widget.hide()
                widget.deleteLater()

    def _line(self, row: int, group: Attendance, unread: dict[str, str]) -> None:
        name = WalkedEdit(group.group or "")
        name.setPlaceholderText(self.tr("Local word for the group, never a name"))
        name.setAccessibleName(self.tr("Name of group {number}").format(number=row))
        name.setMinimumWidth(0)
        name.textEdited.connect(lambda text: self._put(group.id, group=text.strip() or None))
        self._names[group.id] = name
        self._grid.addWidget(name, row, 0)
        cells: list[WalkedEdit] = [name]
        for column, head in enumerate(HEADS, _FIRST_CELL):
            cell = FigureCell(
                self.tr("{group}: {cell}").format(group=group.group or str(row), cell=cell_word(head))
            )
            cell.setText(unread.get(f"{group.id}.{head}") or figure_text(getattr(group, head)))
            cell.textEdited.connect(lambda _, at=(group.id, head), cell=cell: self._typed(at, cell))
            cells.append(cell)
            self._grid.addWidget(cell, row, column)
        away = QCheckBox()
        away.setAccessibleName(self.tr("{group}: was not there").format(group=group.group or str(row)))
        away.setChecked(group.presence in {Presence.ABSENT, Presence.NOT_INVITED})
        away.clicked.connect(lambda gone: self._put(group.id, presence=Presence.ABSENT if gone else None))
        self._grid.addWidget(away, row, _FIRST_CELL + len(HEADS))
        self._walk.add_line(tuple(cells))

    def _typed(self, at: tuple[ItemId, str], cell: FigureCell) -> None:
        figure, fault = _read(cell.text())
        mark(cell, fault is not None)
        self._fault.setText(f"{cell.accessibleName()}. {fault_words(fault)}" if fault else "")
        self._fault.setVisible(fault is not None)
        group, head = at
        self.unread_changed.emit(f"{group}.{head}", cell.text().strip() if fault else "")
        there = {"presence": Presence.PRESENT} if figure and self._groups[group].presence is None else {}
        self._put(group, **{head: figure}, **there)

    def _put(self, at: ItemId, **fields: object) -> None:
        self._groups[at] = replace(self._groups[at], **fields)
        self.group_edited.emit(self._groups[at])


def _read(text: str) -> tuple[Cell | None, NoFigure | None]:
    try:
        return read_figure(text), None
    except NoFigure as fault:
        return None, fault
