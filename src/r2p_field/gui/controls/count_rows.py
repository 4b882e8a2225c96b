"""Who was harmed, in figures: a row for each group and harm, the same cells everywhere, empty is not zero."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit

from r2p_field.domain.counts import CELLS, CivilianStatus, CountRow, Harm, Unit
from r2p_field.domain.errors import BadInput
from r2p_field.gui.controls.day_edit import mark
from r2p_field.gui.controls.item_rows import ItemRow, ItemRows
from r2p_field.gui.words import choose, chosen, offer, word
from r2p_field.viewmodels.typed import cell_of, cell_text

_IN_A_LINE = 3


class CountRowEdit(ItemRow):
    """One group and harm with its six cells."""

    def __init__(self, row: CountRow) -> None:
        super().__init__(row.group or word(row.harm))
        self._row = row
        self.harm, self.status, self.unit = QComboBox(), QComboBox(), QComboBox()
        self.group = QLineEdit(
            row.group or "", placeholderText=self.tr("Local word for the group, never a name")
        )
        self.protected = QCheckBox(self.tr("A national, ethnic, racial or religious group"))
        self.cells = {name: QLineEdit() for name in CELLS}
        self._fill(row)
        self._arrange()
        self._listen()

    def _fill(self, row: CountRow) -> None:
        offer(self.harm, [one for one in Harm if one is not Harm.UNKNOWN], word(Harm.UNKNOWN))
        offer(
            self.status,
            [one for one in CivilianStatus if one is not CivilianStatus.UNKNOWN],
            word(CivilianStatus.UNKNOWN),
        )
        offer(self.unit, [one for one in Unit if one is not Unit.PERSONS], word(Unit.PERSONS))
        for combo, choice in ((self.harm, row.harm), (self.status, row.status), (self.unit, row.unit)):
            choose(combo, choice)
        self.protected.setChecked(row.protected)
        for name, field in self.cells.items():
            field.setText(cell_text(getattr(row, name)))

    def _arrange(self) -> None:
        for field, name in (
            (self.harm, self.tr("Harm")),
            (self.status, self.tr("Civilians or fighters")),
            (self.unit, self.tr("What is counted")),
            (self.group, self.tr("Group")),
        ):
            field.setAccessibleName(name)
        first = QHBoxLayout()
        first.setSpacing(8)
        for combo in (self.harm, self.status, self.unit):
            first.addWidget(combo)
        first.addStretch(1)
        self.fields.addLayout(first)
        self.fields.addWidget(self.group)
        self.fields.addWidget(self.protected)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        for at, (name, field) in enumerate(self.cells.items()):
            label = QLabel(cell_word(name))
            label.setBuddy(field)
            line = 2 * (at // _IN_A_LINE)
            grid.addWidget(label, line, at % _IN_A_LINE)
            grid.addWidget(field, line + 1, at % _IN_A_LINE)
            field.setAccessibleName(cell_word(name))
        self.fields.addLayout(grid)

    def _listen(self) -> None:
        for combo in (self.harm, self.status, self.unit):
            combo.currentIndexChanged.connect(lambda _: self.edited.emit())
        for field in (self.group, *self.cells.values()):
            field.textEdited.connect(lambda _: self.edited.emit())
        for cell in self.cells.values():
            cell.editingFinished.connect(self._mark)
        self.protected.toggled.connect(lambda _: self.edited.emit())

    def item(self) -> CountRow:
        """Return the row as it stands in the fields; what cannot be read is left out."""
        return msgspec.structs.replace(
            self._row,
            harm=chosen(self.harm, Harm) or Harm.UNKNOWN,
            status=chosen(self.status, CivilianStatus) or CivilianStatus.UNKNOWN,
            unit=chosen(self.unit, Unit) or Unit.PERSONS,
            group=self.group.text().strip() or None,
            protected=self.protected.isChecked(),
            **{name: _cell(field) for name, field in self.cells.items()},
        )

    def unread(self) -> dict[str, str]:
        """Return the cells that hold no figure."""
        return {
            name: field.text().strip() if _unreadable(field) else "" for name, field in self.cells.items()
        }

    def show_unread(self, name: str, text: str) -> None:
        """Show what was typed into a cell and cannot be read."""
        self.cells[name].setText(text)
        self._mark()

    def _mark(self) -> None:
        for field in self.cells.values():
            mark(field, _unreadable(field))


class CountRows(ItemRows[CountRow]):
    """All rows of figures."""

    list_name = "counts"

    def make_row(self, item: CountRow) -> CountRowEdit:
        """Return the row of a group and harm."""
        return CountRowEdit(item)


def cell_word(name: str) -> str:
    """Return what a cell is called."""
    words = {
        "women": QCoreApplication.translate("CountRows", "Women"),
        "men": QCoreApplication.translate("CountRows", "Men"),
        "girls": QCoreApplication.translate("CountRows", "Girls"),
        "boys": QCoreApplication.translate("CountRows", "Boys"),
        "other": QCoreApplication.translate("CountRows", "Other"),
        "unknown": QCoreApplication.translate("CountRows", "Unknown"),
    }
    return words[name]


def _cell(field: QLineEdit) -> object:
    try:
        return cell_of(field.text())
    except BadInput:
        return None


def _unreadable(field: QLineEdit) -> bool:
    try:
        cell_of(field.text())
    except BadInput:
        return True
    return False
