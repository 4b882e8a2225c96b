"""What a sheet says of one point: answers by group, what was agreed, and who did not agree."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from r2p_field.domain.folding import ascii_digits
from r2p_field.domain.ids import ItemId
from r2p_field.domain.keyed_figures import ANSWERS, figure_of, reason_of
from r2p_field.domain.objection import Stand, consensus_of, figure
from r2p_field.domain.observation import Change
from r2p_field.domain.session import Attendance, Session
from r2p_field.domain.tally import Answer, too_many, view_of
from r2p_field.gui.controls.day_edit import mark
from r2p_field.gui.controls.few_lines import FewLines
from r2p_field.gui.controls.figure_cells import CellWalk, FigureCell, WalkedEdit
from r2p_field.gui.controls.role_warning import warn, warning
from r2p_field.gui.dialogue_words import rating_word
from r2p_field.gui.words import word

_MOST: Final = 15
"""Digits of a figure that can be kept."""


class PointBox(QFrame):
    """One point of the sheet.

    Signals:
        figure_typed(object, object, object): so many (or None) of a group (its id) give an answer.
        reason_typed(object, str): why a group (its id) sees it so.
        stand_typed(object, object): so many (or None) take a stand.
        agreed_typed(str): what was agreed.
        minority_typed(str): the view of those who did not agree.
        topic_typed(str): what the point is called, where the sheet has one that was not planned.
        unread_changed(str, str): a cell, and what was typed there that is no figure; empty when it is one.
    """

    figure_typed = Signal(object, object, object)
    reason_typed = Signal(object, str)
    stand_typed = Signal(object, object)
    agreed_typed = Signal(str)
    minority_typed = Signal(str)
    topic_typed = Signal(str)
    unread_changed = Signal(str, str)

    def __init__(self, point: ItemId, name: str, *, planned: bool) -> None:
        super().__init__()
        self.setProperty("kind", "row")
        self.point, self._name = point, name
        self._column = QVBoxLayout(self)
        self._column.setSpacing(8)
        self.topic = QLineEdit(name)
        self._head(planned=planned)
        self._walk = CellWalk(self)
        self._answers: dict[tuple[ItemId, Answer], FigureCell] = {}
        self._warnings: dict[ItemId, QLabel] = {}
        self._groups: dict[ItemId, QLabel] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._column.addLayout(self._grid)
        self.stands = {stand: FigureCell(self._of(_stand_word(stand))) for stand in Stand}
        self.agreed, self.minority = FewLines(), FewLines()
        self.warning = warning()

    def _head(self, *, planned: bool) -> None:
        heading = QLabel(self._name, wordWrap=True)
        heading.setProperty("kind", "heading")
        self._column.addWidget(heading if planned else self.topic)
        self.topic.setPlaceholderText(self.tr("What this point is about"))
        self.topic.setAccessibleName(self.topic.placeholderText())
        self.topic.textEdited.connect(self.topic_typed)

    def fill(self, session: Session, unread: dict[str, str]) -> None:
        """Show what the session says of the point. To be called once."""
        self._columns()
        for place, group in enumerate(session.attendance):
            self._line(2 + 3 * place, group, session, unread)
        self._consensus(session, unread)

    def first_cell(self) -> QWidget:
        """Return where figures begin."""
        return next(iter((*self._answers.values(), *self.stands.values())))

    def show_group(self, group: Attendance) -> None:
        """Call a group what it is called now."""
        if (label := self._groups.get(group.id)) is not None:
            label.setText(group.group or "")

    def look(self, session: Session) -> None:
        """Say where more answers stand than people, and where somebody is named."""
        for group in session.attendance:
            if (label := self._warnings.get(group.id)) is not None:
                more = too_many(view_of(session, self.point, group.id), (group,))
                label.setText(self.tr("%n more answer(s) than people who were there", "", more))
                label.setVisible(more > 0)
        warn(self.warning, (self.agreed.words(), self.minority.words()))

    # Setting up

    def _of(self, words: str) -> str:
        return self.tr("{point}: {what}").format(point=self._name, what=words)

    def _columns(self) -> None:
        ways = sum(isinstance(answer, Change) for answer in ANSWERS)
        for words, column, columns in (
            (self.tr("How it changes"), 1, ways),
            (self.tr("How grave"), 1 + ways, len(ANSWERS) - ways),
        ):
            band = QLabel(words)
            band.setProperty("kind", "muted")
            self._grid.addWidget(band, 0, column, 1, columns)
        for column, answer in enumerate(ANSWERS, 1):
            label = QLabel(_short(answer), wordWrap=True)
            self._grid.addWidget(label, 1, column, Qt.AlignmentFlag.AlignBottom)

    def _line(self, row: int, group: Attendance, session: Session, unread: dict[str, str]) -> None:
        name = QLabel(group.group or "", wordWrap=True)
        self._groups[group.id] = name
        self._grid.addWidget(name, row, 0)
        view = view_of(session, self.point, group.id)
        cells: list[WalkedEdit] = []
        for column, answer in enumerate(ANSWERS, 1):
            words = self.tr("{group}, {answer}").format(group=group.group or "", answer=_long(answer))
            cell = FigureCell(self._of(words))
            key = f"{group.id}.{answer}"
            count = figure_of(view, answer)
            cell.setText(unread.get(f"{self.point}.{key}") or ("" if count is None else str(count)))
            cell.textEdited.connect(
                lambda _, at=(group.id, answer), cell=cell: self._answered(at[0], at[1], cell)
            )
            self._answers[group.id, answer] = cell
            self._grid.addWidget(cell, row, column)
            cells.append(cell)
        reason = WalkedEdit(reason_of(session, self.point, group.id))
        reason.setPlaceholderText(self.tr("Why, in their words"))
        reason.setAccessibleName(self._of(self.tr("{group}, why").format(group=group.group or "")))
        reason.textEdited.connect(lambda text: self.reason_typed.emit(group.id, text.strip()))
        self._grid.addWidget(reason, row + 1, 1, 1, -1)
        self._warnings[group.id] = QLabel(wordWrap=True)
        self._warnings[group.id].setProperty("kind", "note")
        self._warnings[group.id].hide()
        self._grid.addWidget(self._warnings[group.id], row + 2, 0, 1, -1)
        self._walk.add_line(tuple(cells))
        self._walk.add_line((reason,))

    def _consensus(self, session: Session, unread: dict[str, str]) -> None:
        one = consensus_of(session, self.point)
        row = QHBoxLayout()
        row.setSpacing(8)
        for stand, cell in self.stands.items():
            count = figure(one, stand)
            cell.setText(unread.get(f"{self.point}.{stand}") or ("" if count is None else str(count)))
            cell.textEdited.connect(lambda _, stand=stand, cell=cell: self._stood(stand, cell))
            row.addWidget(QLabel(_stand_word(stand)))
            row.addWidget(cell)
        row.addStretch(1)
        self._column.addLayout(row)
        self._walk.add_line(tuple(self.stands.values()))
        for words, edit, typed, text in (
            (self.tr("What was agreed"), self.agreed, self.agreed_typed, one.statement if one else ""),
            (
                self.tr("View of those who did not agree"),
                self.minority,
                self.minority_typed,
                one.minority_view if one else "",
            ),
        ):
            edit.setPlainText(text or "")
            edit.setAccessibleName(self._of(words))
            edit.edited.connect(lambda edit=edit, typed=typed: typed.emit(edit.words().strip()))
            label = QLabel(words)
            label.setBuddy(edit)
            self._column.addWidget(label)
            self._column.addWidget(edit)
        self._column.addWidget(self.warning)

    # What is typed

    def _answered(self, group: ItemId, answer: Answer, cell: FigureCell) -> None:
        count, readable = _count(cell)
        self.unread_changed.emit(f"{self.point}.{group}.{answer}", "" if readable else cell.text().strip())
        self.figure_typed.emit(group, answer, count)

    def _stood(self, stand: Stand, cell: FigureCell) -> None:
        count, readable = _count(cell)
        self.unread_changed.emit(f"{self.point}.{stand}", "" if readable else cell.text().strip())
        self.stand_typed.emit(stand, count)


def _count(cell: FigureCell) -> tuple[int | None, bool]:
    """Read a whole number of people; mark the cell where there is something else."""
    text = ascii_digits(cell.text()).strip()
    readable = not text or (text.isascii() and text.isdigit() and len(text) <= _MOST)
    mark(cell, not readable)
    return (int(text) if text and readable else None), readable


def _short(answer: Answer) -> str:
    if not isinstance(answer, Change):
        return str(answer)
    words = {
        Change.WORSE: QCoreApplication.translate("PointBox", "Worse"),
        Change.SAME: QCoreApplication.translate("PointBox", "Same"),
        Change.BETTER: QCoreApplication.translate("PointBox", "Better"),
        Change.UNKNOWN: QCoreApplication.translate("PointBox", "Don't know"),
    }
    return words[answer]


def _long(answer: Answer) -> str:
    return word(answer) if isinstance(answer, Change) else rating_word(answer)


def _stand_word(stand: Stand) -> str:
    words = {
        Stand.AGREE: QCoreApplication.translate("PointBox", "Agree"),
        Stand.ABSTAIN: QCoreApplication.translate("PointBox", "Abstain"),
        Stand.OBJECT: QCoreApplication.translate("PointBox", "Do not agree"),
    }
    return words[stand]
