"""The lines of a body: the groups with seats, in figures, and how it does over time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from msgspec.structs import replace
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit

from r2p_field.domain.counts import Cell
from r2p_field.domain.figures import NoFigure, figure_text, read_figure
from r2p_field.domain.groups import HEADS, GroupKind
from r2p_field.domain.mechanism import Member, Situation, Standing
from r2p_field.gui.controls.day_edit import DayEdit, mark
from r2p_field.gui.controls.item_rows import ItemRow, ItemRows
from r2p_field.gui.controls.role_warning import warn, warning
from r2p_field.gui.dialogue_words import dialogue_word
from r2p_field.gui.figure_words import cell_word, fault_words
from r2p_field.gui.pages.closing.lines import field, form
from r2p_field.gui.words import choose, chosen, not_stated

Unread = Callable[[str], str]
"""Gives by list, item and field what was typed and cannot be read."""
_IN_A_LINE: Final = 3


class MemberRow(ItemRow):
    """A group with seats: what it is called, what kind it is, and how many women, men, girls and boys."""

    def __init__(self, member: Member, unread: Unread) -> None:
        super().__init__(member.group or "")
        self._member = member
        self.group, self.kind = QLineEdit(member.group or ""), QComboBox()
        self.group.setPlaceholderText(self.tr("what the group is called here, never a name"))
        self.kind.addItem(not_stated(), None)
        for kind in GroupKind:
            if kind is not GroupKind.UNKNOWN:
                self.kind.addItem(dialogue_word(kind), kind.value)
        choose(self.kind, member.kind)
        self.cells = {name: QLineEdit(placeholderText=self.tr("not known")) for name in HEADS}
        for name, cell in self.cells.items():
            typed = unread(f"members.{member.id}.{name}")
            cell.setText(typed or figure_text(getattr(member, name)))
        self.warning, self.faults = warning(), warning()
        made = form()
        field(made, self.tr("Group"), self.group)
        field(made, self.tr("Kind of group"), self.kind)
        self.fields.addLayout(made)
        self.fields.addLayout(self._grid())
        for label in (self.warning, self.faults):
            self.fields.addWidget(label)
        self.kind.currentIndexChanged.connect(lambda _: self._edited())
        for line in (self.group, *self.cells.values()):
            line.textEdited.connect(lambda _: self._edited())
        self._say()

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        for at, (name, cell) in enumerate(self.cells.items()):
            label = QLabel(cell_word(name))
            label.setBuddy(cell)
            cell.setAccessibleName(cell_word(name))
            grid.addWidget(label, 2 * (at // _IN_A_LINE), at % _IN_A_LINE)
            grid.addWidget(cell, 2 * (at // _IN_A_LINE) + 1, at % _IN_A_LINE)
        return grid

    def _edited(self) -> None:
        self._say()
        self.edited.emit()

    def _say(self) -> None:
        warn(self.warning, (self.group.text(),))
        faults = {name: fault for name, cell in self.cells.items() if (fault := _figure(cell)[1]) is not None}
        for name, cell in self.cells.items():
            mark(cell, name in faults)
        said = [f"{cell_word(name)}: {fault_words(fault)}" for name, fault in faults.items()]
        self.faults.setText("\n".join(said))
        self.faults.setVisible(bool(said))

    def item(self) -> Member:
        """Return the group as it stands in the fields; what cannot be read is left out."""
        return replace(
            self._member,
            group=self.group.text() or None,
            kind=chosen(self.kind, GroupKind),
            **{name: _figure(cell)[0] for name, cell in self.cells.items()},
        )

    def unread(self) -> dict[str, str]:
        """Return the cells that hold no figure."""
        return {name: cell.text().strip() if _figure(cell)[1] else "" for name, cell in self.cells.items()}


class MemberRows(ItemRows[Member]):
    """All groups with seats."""

    list_name = "members"
    unread_of: Unread = staticmethod(lambda _: "")

    def make_row(self, item: Member) -> MemberRow:
        """Return the row of a group."""
        return MemberRow(item, self.unread_of)


class SituationRow(ItemRow):
    """How the body did on one day, and what shows it."""

    def __init__(self, situation: Situation, unread: str) -> None:
        super().__init__(situation.on.isoformat() if situation.on else "")
        self._situation = situation
        self.on, self.standing, self.why = DayEdit(), QComboBox(), QLineEdit(situation.why or "")
        self.on.set_day(situation.on, unread)
        self.standing.addItem(not_stated(), None)
        for one in Standing:
            self.standing.addItem(dialogue_word(one), one.value)
        choose(self.standing, situation.standing)
        self.warning = warning()
        made = form()
        field(made, self.tr("On"), self.on)
        field(made, self.tr("How it does"), self.standing)
        field(made, self.tr("What shows it"), self.why)
        self.fields.addLayout(made)
        self.fields.addWidget(self.warning)
        self.on.day_typed.connect(self._edited)
        self.standing.currentIndexChanged.connect(lambda _: self._edited())
        self.why.textEdited.connect(lambda _: self._edited())
        warn(self.warning, (self.why.text(),))

    def _edited(self) -> None:
        warn(self.warning, (self.why.text(),))
        self.edited.emit()

    def item(self) -> Situation:
        """Return the entry as it stands in the fields."""
        return replace(
            self._situation,
            on=self.on.day(),
            standing=chosen(self.standing, Standing),
            why=self.why.text() or None,
        )

    def unread(self) -> dict[str, str]:
        """Return the day as typed when it is none."""
        return {"on": self.on.unread()}


class SituationRows(ItemRows[Situation]):
    """How the body did, over time."""

    list_name = "situation"
    unread_of: Unread = staticmethod(lambda _: "")

    def make_row(self, item: Situation) -> SituationRow:
        """Return the row of one entry."""
        return SituationRow(item, self.unread_of(f"situation.{item.id}.on"))


def _figure(cell: QLineEdit) -> tuple[Cell | None, NoFigure | None]:
    try:
        return read_figure(cell.text()), None
    except NoFigure as fault:
        return None, fault
