"""A cell of two lines: what happened, and below it where the searched word stands, with the word marked."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt
from PySide6.QtGui import QFont, QPainter, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from r2p_field.domain.excerpts import Excerpt
from r2p_field.gui.words import field_word
from r2p_field.viewmodels.record_list import EXCERPT

_BEFORE: Final = 14
"""Letters before the first marked word in a narrow column."""
_EDGE: Final = 8
"""Pixels between the cell's edge and its words, as the style sheet says."""


class FoundWords(QStyledItemDelegate):
    """Draws the excerpt of a searched row: the word is bold and underlined, never told by colour alone."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one line as usual, or two while something is searched."""
        found = index.data(EXCERPT)
        if found is None:
            super().paint(painter, option, index)
            return
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        title, shown.text = shown.text, ""
        QApplication.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, shown.widget)
        selected = bool(shown.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        painter.save()
        painter.setPen(shown.palette.color(role))
        area = shown.rect.adjusted(_EDGE, 0, -_EDGE, 0)
        upper, lower = QRect(area), QRect(area)
        upper.setHeight(area.height() // 2)
        lower.setTop(upper.bottom() + 1)
        flags = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading
        visual = QStyle.visualAlignment(shown.direction, flags)
        elided = shown.fontMetrics.elidedText(title, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(upper, visual, elided)
        _draw(painter, lower, found, shown)
        painter.restore()


def _draw(painter: QPainter, area: QRect, found: Excerpt, shown: QStyleOptionViewItem) -> None:
    lead = f"{field_word(found.field)}: "
    found = _near(found, area.width() // max(1, shown.fontMetrics.averageCharWidth()) - len(lead))
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


def _near(found: Excerpt, letters: int) -> Excerpt:
    """Return the excerpt so that its first marked word has room among so many letters."""
    first, last = found.marks[0]
    if last <= letters or first <= _BEFORE:
        return found
    cut = first - _BEFORE
    marks = tuple((start - cut + 1, end - cut + 1) for start, end in found.marks)
    return replace(found, text=f"…{found.text[cut:]}", marks=marks)


def _marked(start: int, length: int) -> QTextLayout.FormatRange:
    form, found = QTextCharFormat(), QTextLayout.FormatRange()
    form.setFontWeight(QFont.Weight.Bold)
    form.setFontUnderline(True)
    found.start, found.length, found.format = start, length, form
    return found
