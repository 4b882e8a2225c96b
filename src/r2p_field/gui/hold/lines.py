"""Words as large as their place allows: what is written on the wall is never cut off, it becomes smaller."""

from __future__ import annotations

import html
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextDocument, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from r2p_field.gui.theme import FALLBACKS

INK: Final = QColor("#000000")
PAPER: Final = QColor("#ffffff")
"""Black on white, whatever the facilitator's own screen looks like."""
UNIT: Final = (1024, 768)
"""The smallest projector: sizes of letters are given for it and grow with the window."""
_LEAST: Final = 9
"""Pixels below which no letter goes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One paragraph: its words, how large beside the others, in which direction it is written."""

    text: str
    scale: float = 1.0
    bold: bool = False
    rtl: bool = False


class Lines(QWidget):
    """Shows paragraphs as large as fits, up to `largest` pixels on the smallest projector."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()
        self._document = QTextDocument(self)
        self._document.setDocumentMargin(0)
        self.largest = 44
        self.centred = False
        self.pixels = 0
        self._as_large: tuple[Lines, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    def show_lines(self, *lines: Line) -> None:
        """Show these and no others; empty ones are left out."""
        shown = tuple(line for line in lines if line.text)
        if shown != self._lines:
            self._lines = shown
            self.setAccessibleName(self.words())
            self._fit()
            self.updateGeometry()

    def as_large_as(self, other: Lines) -> None:
        """Show these words and those of another as large as each other."""
        self._as_large, other._as_large = (other,), (self,)

    def words(self) -> str:
        """Return what stands there."""
        return "\n".join(line.text for line in self._lines)

    def needed(self, width: int) -> int:
        """Return the height that the words have at their largest."""
        return self._height(self._ceiling(), width) if self._lines else 0

    def sizeHint(self) -> QSize:
        """As high as the words at their largest."""
        return QSize(200, self.needed(max(self.width(), 200)))

    def minimumSizeHint(self) -> QSize:
        """They may become smaller."""
        return QSize(40, 16)

    def resizeEvent(self, _event: object) -> None:
        """Fit anew."""
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words, in the middle where they are centred."""
        if not self._lines:
            return
        painter = QPainter(self)
        self._write(min(one.pixels for one in (self, *self._as_large)), INK.name())
        free = self.height() - self._document.size().height()
        painter.translate(QPointF(0, max(0.0, free / 2 if self.centred else 0)))
        self._document.drawContents(painter)
        painter.end()

    def _ceiling(self) -> int:
        window = self.window().size()
        unit = min(window.width() / UNIT[0], window.height() / UNIT[1])
        return max(_LEAST, round(self.largest * unit))

    def _fit(self) -> None:
        """Find the largest size at which all of it has room, by halves."""
        low, high = _LEAST, self._ceiling()
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if self._fits(middle) else (low, middle - 1)
        self.pixels = low
        for one in (self, *self._as_large):
            one.update()

    def _fits(self, pixels: int) -> bool:
        height = self._height(pixels, self.width())
        return height <= self.height() and self._document.idealWidth() <= self.width()

    def _height(self, pixels: int, width: int) -> int:
        self._write(pixels, "#000000", width)
        return round(self._document.size().height() + 0.5)

    def _write(self, pixels: int, colour: str, width: int | None = None) -> None:
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        self._document.setDefaultTextOption(option)
        font = self.font()
        font.setFamilies(list(FALLBACKS))
        self._document.setDefaultFont(font)
        self._document.setHtml("".join(self._paragraph(line, pixels, colour) for line in self._lines))
        self._document.setTextWidth(self.width() if width is None else width)

    def _paragraph(self, line: Line, pixels: int, colour: str) -> str:
        size = max(_LEAST, round(pixels * line.scale))
        weight = "600" if line.bold else "400"
        where = "center" if self.centred else ("right" if line.rtl else "left")
        direction = "rtl" if line.rtl else "ltr"
        words = html.escape(line.text).replace("\n", "<br/>")
        return (
            f'<p dir="{direction}" align="{where}" style="margin:0 0 {max(2, size // 6)}px 0">'
            f'<span style="font-size:{size}px; font-weight:{weight}; color:{colour}">{words}</span></p>'
        )


def unit_of(widget: QWidget) -> float:
    """Return how much larger than the smallest projector a window is."""
    window = widget.window().size()
    return min(window.width() / UNIT[0], window.height() / UNIT[1])
