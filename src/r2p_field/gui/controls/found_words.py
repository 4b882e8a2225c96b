"""The lines of a cell: what happened, where the searched word stands, and how far it has come."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPalette,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from r2p_field.domain.excerpts import Excerpt
from r2p_field.gui.words import field_word
from r2p_field.viewmodels.record_list import EXCERPT, RecordList

_BEFORE: Final = (14, 5, 0)
"""Letters before the first marked word in a narrow column, the most that fit."""
_EDGE: Final = 8
"""Pixels between the cell's edge and its words, as the style sheet says."""


class FoundWords(QStyledItemDelegate):
    """Draws the lines of a cell below each other: what happened, the excerpt of a searched row, its state.

    The searched word is bold and underlined, never told by colour alone. Day and state stand here while their
    columns have no room: what is not finished must not look like what is recorded.
    """

    def __init__(self, table: QTableView, rows: RecordList) -> None:
        super().__init__(table)
        self._rows = rows

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one line as usual, or several."""
        found, state = index.data(EXCERPT), self._rows.aside(index.row())
        if found is None and not state:
            super().paint(painter, option, index)
            return
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        title, shown.text = shown.text, ""
        QApplication.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, shown.widget)
        lines = _lines(shown.rect.adjusted(_EDGE, 0, -_EDGE, 0), 1 + (found is not None) + bool(state))
        painter.save()
        _write(painter, lines[0], title, shown, _colour(shown, QPalette.ColorRole.Text))
        if state:
            _write(painter, lines[-1], state, shown, _colour(shown, QPalette.ColorRole.PlaceholderText))
        if found is not None:
            painter.setPen(_colour(shown, QPalette.ColorRole.Text))
            _draw(painter, lines[1], found, shown)
        painter.restore()


def _lines(area: QRect, count: int) -> list[QRect]:
    """Share an area among lines below each other."""
    height = area.height() // count
    return [QRect(area.left(), area.top() + at * height, area.width(), height) for at in range(count)]


def _colour(shown: QStyleOptionViewItem, role: QPalette.ColorRole) -> QColor:
    selected = bool(shown.state & QStyle.StateFlag.State_Selected)
    return shown.palette.color(QPalette.ColorRole.HighlightedText if selected else role)


def _write(painter: QPainter, area: QRect, text: str, shown: QStyleOptionViewItem, colour: QColor) -> None:
    painter.setPen(colour)
    sides = QStyle.visualAlignment(
        shown.direction, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
    )
    elided = shown.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, sides, elided)


def _draw(painter: QPainter, area: QRect, found: Excerpt, shown: QStyleOptionViewItem) -> None:
    bold = QFont(shown.font)
    bold.setWeight(QFont.Weight.Bold)
    measure = QFontMetrics(bold)
    lead, found = near(found, lambda text: measure.horizontalAdvance(text) <= area.width())
    layout = QTextLayout(lead + found.text, shown.font)
    options = QTextOption(Qt.AlignmentFlag.AlignLeading)
    options.setTextDirection(shown.direction)
    options.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(options)
    layout.setFormats([_marked(len(lead) + start, end - start) for start, end in found.marks])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(area.width())
    layout.endLayout()
    painter.setClipRect(area)
    layout.draw(painter, QPointF(area.left(), area.top()))


def near(found: Excerpt, fits: Callable[[str], bool]) -> tuple[str, Excerpt]:
    """Return the name of the field and the excerpt so that its first marked word can be read.

    Where there is little room, what stands before the word goes first, then the name of the field. What
    stands after it is cut too: of words that are read from the right, the edge would cut the beginning.
    """
    first, last = found.marks[0]
    for lead in (f"{field_word(found.field)}: ", ""):
        for kept in (first, *(one for one in _BEFORE if one < first)):
            shorter = _without(found, first - kept)
            if fits(lead + shorter.text[: last - first + shorter.marks[0][0]]):
                return lead, _ended(shorter, lambda text, lead=lead: fits(lead + text))  # type: ignore[misc]
    return "", _without(found, first)


def _ended(found: Excerpt, fits: Callable[[str], bool]) -> Excerpt:
    """Leave out the last letters that have no room, with a sign for it, and never the first marked word."""
    if fits(found.text):
        return found
    least = found.marks[0][1]
    end = bisect_right(range(least, len(found.text)), x=False, key=lambda at: not fits(f"{found.text[:at]}…"))
    last = max(least, least + end - 1)
    marks = tuple((start, min(stop, last)) for start, stop in found.marks if start < last)
    return replace(found, text=f"{found.text[:last]}…", marks=marks)


def _without(found: Excerpt, cut: int) -> Excerpt:
    """Leave the first letters out, with a sign for it."""
    if cut <= 0:
        return found
    marks = tuple((start - cut + 1, end - cut + 1) for start, end in found.marks)
    return replace(found, text=f"…{found.text[cut:]}", marks=marks)


def _marked(start: int, length: int) -> QTextLayout.FormatRange:
    form, found = QTextCharFormat(), QTextLayout.FormatRange()
    form.setFontWeight(QFont.Weight.Bold)
    form.setFontUnderline(True)
    found.start, found.length, found.format = start, length, form
    return found
