"""Worse, the same, better: each a shape with its number, drawn so that it is sharp at any size.

1 points down, 2 lies flat, 3 points up; none of them needs a colour.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap, QPolygonF

from r2p_field.domain.observation import Change
from r2p_field.gui.theme import FALLBACKS

NUMBERS: Final = {Change.WORSE: 1, Change.SAME: 2, Change.BETTER: 3}
MARKS: Final = {Change.WORSE: "▼", Change.SAME: "▬", Change.BETTER: "▲"}
"""The same shapes as letters, where a line of text stands for the picture."""


def draw_pictogram(painter: QPainter, place: QRectF, change: Change, ink: QColor, ground: QColor) -> None:
    """Draw a shape with its number into a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    side = min(place.width(), place.height())
    square = QRectF(0, 0, side, side)
    square.moveCenter(place.center())
    painter.drawPolygon(_shape(square, change))
    painter.setPen(ground)
    painter.setFont(letters(side * 0.34, bold=True))
    painter.drawText(_middle(square, change), Qt.AlignmentFlag.AlignCenter, str(NUMBERS[change]))
    painter.restore()


def _shape(square: QRectF, change: Change) -> QPolygonF:
    left, right, top, bottom = square.left(), square.right(), square.top(), square.bottom()
    middle = square.center()
    inset = square.height() * 0.08
    if change is Change.WORSE:
        return QPolygonF(
            [QPointF(left, top + inset), QPointF(right, top + inset), QPointF(middle.x(), bottom - inset)]
        )
    if change is Change.BETTER:
        return QPolygonF(
            [QPointF(left, bottom - inset), QPointF(right, bottom - inset), QPointF(middle.x(), top + inset)]
        )
    bar = square.height() * 0.22
    return QPolygonF(QRectF(left, middle.y() - bar, square.width(), 2 * bar))


def _middle(square: QRectF, change: Change) -> QRectF:
    """Where the number stands: in the wide part of a triangle."""
    shift = {Change.WORSE: -0.14, Change.SAME: 0.0, Change.BETTER: 0.14}[change]
    return square.translated(0, square.height() * shift)


def letters(pixels: float, *, bold: bool = False) -> QFont:
    """Return the program's letters in a size."""
    font = QFont()
    font.setFamilies(list(FALLBACKS))
    font.setPixelSize(max(6, round(pixels)))
    font.setBold(bold)
    return font


def pictogram(change: Change, size: int, ink: QColor, ground: QColor) -> QIcon:
    """Return a shape as an icon."""
    drawn = QPixmap(QSize(size, size) * 2)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    draw_pictogram(painter, QRectF(0, 0, 2 * size, 2 * size), change, ink, ground)
    painter.end()
    drawn.setDevicePixelRatio(2)
    return QIcon(drawn)
