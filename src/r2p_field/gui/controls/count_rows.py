"""Who was harmed, in figures: a row for each group and harm, the same cells everywhere, empty is not zero."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QWidget,
)

from r2p_field.domain.counts import (
    CELLS,
    Cell,
    CivilianStatus,
    CountRow,
    Harm,
    Unit,
    check_counts,
    totals,
)
from r2p_field.domain.figures import NoFigure, figure_text, read_figure
from r2p_field.gui.controls.day_edit import mark
from r2p_field.gui.controls.item_rows import ItemRow, ItemRows
from r2p_field.gui.figure_words import cell_word, fault_words, problem_words, row_words, totals_words
from r2p_field.gui.icons import NAME
from r2p_field.gui.words import choose, chosen, offer, word

_IN_A_LINE = 3


class CountRowEdit(ItemRow):
    """One group and harm with its six cells; below them in words what they say and what does not add up.

    Signals:
        another_wanted(): one more line for the same group.
        passed(): Enter was pressed in the last cell.
    """

    another_wanted = Signal()
    passed = Signal()

    def __init__(self, row: CountRow) -> None:
        super().__init__(row.group or word(row.harm))
        self._row = row
        self._problems: tuple[str, ...] = ()
        self.harm, self.status, self.unit = QComboBox(), QComboBox(), QComboBox()
        self.group = QLineEdit(
            row.group or "", placeholderText=self.tr("Local word for the group, never a name")
        )
        self.protected = QCheckBox(self.tr("A national, ethnic, racial or religious group"))
        self.whole = QCheckBox(self.tr("A total that the source gives for the whole event"))
        self.cells = {name: QLineEdit(placeholderText=self.tr("not known")) for name in CELLS}
        self.read_back, self.warning = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self.another = QToolButton()
        self._fill(row)
        self._arrange()
        self._listen()
        self._say()

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
        self.whole.setChecked(row.whole)
        for name, field in self.cells.items():
            field.setText(figure_text(getattr(row, name)))

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
        self.fields.addLayout(first)
        for part in (self.group, self.protected, self.whole):
            self.fields.addWidget(part)
        self.fields.addLayout(self._grid())
        for label in (self.read_back, self.warning):
            self.fields.addWidget(label)
        self.read_back.setProperty("kind", "muted")
        self.warning.setProperty("kind", "note")
        self.warning.setContentsMargins(8, 4, 8, 4)
        self.another.setToolTip(self.tr("Another line for this group, without the figures"))
        self.another.setAccessibleName(self.another.toolTip())
        self.another.setProperty(NAME, "copy")
        self.add_button(self.another)

    def _grid(self) -> QGridLayout:
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
        return grid

    def _listen(self) -> None:
        for combo in (self.harm, self.status, self.unit):
            combo.currentIndexChanged.connect(lambda _: self._edited())
        for field in (self.group, *self.cells.values()):
            field.textEdited.connect(lambda _: self._edited())
        for box in (self.protected, self.whole):
            box.toggled.connect(lambda _: self._edited())
        cells = list(self.cells.values())
        for cell, following in zip(cells, [*cells[1:], None], strict=True):
            cell.editingFinished.connect(self._mark)
            cell.returnPressed.connect(lambda to=following: self._on(to))
        self.another.clicked.connect(self.another_wanted)

    def item(self) -> CountRow:
        """Return the row as it stands in the fields; what cannot be read is left out."""
        return msgspec.structs.replace(
            self._row,
            harm=chosen(self.harm, Harm) or Harm.UNKNOWN,
            status=chosen(self.status, CivilianStatus) or CivilianStatus.UNKNOWN,
            unit=chosen(self.unit, Unit) or Unit.PERSONS,
            group=self.group.text().strip() or None,
            protected=self.protected.isChecked(),
            whole=self.whole.isChecked(),
            **{name: _figure(field)[0] for name, field in self.cells.items()},
        )

    def unread(self) -> dict[str, str]:
        """Return the cells that hold no figure."""
        return {name: field.text().strip() if _figure(field)[1] else "" for name, field in self.cells.items()}

    def show_unread(self, name: str, text: str) -> None:
        """Show what was typed into a cell and cannot be read."""
        self.cells[name].setText(text)
        self._mark()
        self._say()

    def show_problems(self, problems: tuple[str, ...]) -> None:
        """Show in words what does not add up with this line."""
        self._problems = problems
        self._say()

    def first_cell(self) -> QLineEdit:
        """Return where figures begin."""
        return next(iter(self.cells.values()))

    def _edited(self) -> None:
        self._say()
        self.edited.emit()

    def _on(self, following: QLineEdit | None) -> None:
        if following is None:
            self.passed.emit()
        else:
            following.setFocus(Qt.FocusReason.TabFocusReason)
            following.selectAll()

    def _say(self) -> None:
        self.read_back.setText(row_words(self.item()))
        faults = [
            f"{cell_word(name)}: {fault_words(fault)}"
            for name, field in self.cells.items()
            if (fault := _figure(field)[1]) is not None
        ]
        self.warning.setText("\n".join((*faults, *self._problems)))
        self.warning.setVisible(bool(self.warning.text()))

    def _mark(self) -> None:
        for field in self.cells.values():
            fault = _figure(field)[1]
            mark(field, fault is not None)
            if fault is not None:
                field.setAccessibleDescription(fault_words(fault))


class CountRows(ItemRows[CountRow]):
    """All rows of figures, with what adds up to what below them.

    Signals:
        another_wanted(object): a line like this one is wanted; it has no figures and no id of its own yet.
    """

    another_wanted = Signal(object)
    list_name = "counts"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.totals = QLabel(wordWrap=True)
        self.totals.setProperty("kind", "muted")
        self.foot.addWidget(self.totals)
        self.item_edited.connect(lambda _: self._reckon())
        self.item_removed.connect(lambda _: self._reckon())
        self._reckon()

    def make_row(self, item: CountRow) -> CountRowEdit:
        """Return the row of a group and harm."""
        row = CountRowEdit(item)
        row.another_wanted.connect(lambda: self.another_wanted.emit(_without_figures(row.item())))
        row.passed.connect(lambda: self._go_on(row))
        return row

    def show_items(self, items: tuple[CountRow, ...]) -> None:
        """Show these lines and no others."""
        super().show_items(items)
        self._reckon()

    def _lines(self) -> tuple[CountRowEdit, ...]:
        return tuple(row for row in self.rows() if isinstance(row, CountRowEdit))

    def _reckon(self) -> None:
        """Say beside each line what cannot be true, and below what adds up."""
        rows = {row: row.item() for row in self._lines()}
        problems = check_counts(list(rows.values()))
        for row, item in rows.items():
            row.show_problems(tuple(problem_words(one) for one in problems if one.item == item.id))
        self.totals.setText(totals_words(totals(rows.values())))
        self.totals.setVisible(bool(self.totals.text()))

    def _go_on(self, row: CountRowEdit) -> None:
        """From the last cell to the first of the next line; after the last line to one more of this group."""
        lines = self._lines()
        at = lines.index(row) + 1
        (lines[at].first_cell() if at < len(lines) else row.another).setFocus(Qt.FocusReason.TabFocusReason)


def _without_figures(row: CountRow) -> CountRow:
    return msgspec.structs.replace(row, **dict.fromkeys(CELLS))


def _figure(field: QLineEdit) -> tuple[Cell | None, NoFigure | None]:
    try:
        return read_figure(field.text()), None
    except NoFigure as fault:
        return None, fault
