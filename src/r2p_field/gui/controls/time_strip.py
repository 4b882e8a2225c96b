"""Meetings on a line of time, drawn simply: a bar for each, as tall as the room was full.

It shows nothing that the table below it does not say in words.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

_LINES: Final = 5
_EDGE: Final = 12
_BAR: Final = 10


class TimeStrip(QWidget):
    """Draws days and how many people came; a hollow bar stands for a meeting in which nobody was counted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._bars: tuple[tuple[dt.date, int | None], ...] = ()

    def show_bars(self, bars: Sequence[tuple[dt.date, int | None]]) -> None:
        """Show these meetings, by day and number of people."""
        self._bars = tuple(bars)
        self.setVisible(bool(bars))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Leave room for the bars, a number above and a day below."""
        return QSize(240, self.fontMetrics().height() * _LINES)

    def minimumSizeHint(self) -> QSize:
        """Never less than that."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw."""
        if not self._bars:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text, line = (
            self.palette().color(role) for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Mid)
        )
        accent = self.palette().color(QPalette.ColorRole.Highlight)
        height = self.fontMetrics().height()
        ground = self.height() - height - 4
        painter.setPen(line)
        painter.drawLine(_EDGE, ground, self.width() - _EDGE, ground)
        most = max((people or 0 for _, people in self._bars), default=0) or 1
        for day, people in self._bars:
            x = self._place(day)
            tall = max(6.0, (ground - height - 4) * (people or 0) / most)
            painter.setPen(accent)
            painter.setBrush(accent if people else Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(x - _BAR / 2, ground - tall, _BAR, tall))
            painter.setPen(text)
            if people:
                self._word(painter, x, ground - tall - 2, self.locale().toString(people))
        for day in dict.fromkeys((self._bars[0][0], self._bars[-1][0])):
            self._word(painter, self._place(day), self.height() - 4, day.isoformat())

    def _word(self, painter: QPainter, x: float, y: float, word: str) -> None:
        wide = self.fontMetrics().horizontalAdvance(word)
        left = min(max(0.0, x - wide / 2), self.width() - float(wide))
        painter.drawText(int(left), int(y), word)

    def _place(self, day: dt.date) -> float:
        """Return where a day stands; the oldest where reading begins."""
        first, last = self._bars[0][0], self._bars[-1][0]
        part = (day - first).days / max(1, (last - first).days)
        wide = self.width() - 2 * (_EDGE + _BAR)
        x = _EDGE + _BAR + part * wide
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return self.width() - x if mirrored else x
