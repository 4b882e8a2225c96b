"""A grid with lines around its fields, filled in or left for a pen, and mirrored where words are."""

from collections.abc import Sequence
from typing import Final

from r2p_field.domain.observation import Change
from r2p_field.reports import style
from r2p_field.reports.sheet import Sheet, leading
from r2p_field.reports.signs import draw_sign
from r2p_field.reports.text import Line, text_width

_PAD: Final = 4.0
_LEAST_SIZE: Final = 7.0
_MOST_LINES: Final = 6
"""Lines that one field may have: names of groups, and heads. Longer ones end in an ellipsis."""

Head = str | Change
"""A head in words, or one of the signs for worse, the same, better."""


class Grid:
    """Columns with heads that come again on each page; the first `words` of them are texts.

    `shares` are the widths of the columns in relation to each other; rows are at least `height` points high.
    """

    def __init__(
        self,
        sheet: Sheet,
        heads: Sequence[Head],
        shares: Sequence[float],
        *,
        height: float = 0,
        words: int = 1,
    ) -> None:
        self._sheet = sheet
        self._heads = heads
        self._widths = [share / sum(shares) * sheet.width for share in shares]
        self._height = height
        self._words = words
        self._head_size = self._fitting()

    def draw(self, rows: Sequence[Sequence[str]]) -> None:
        """Draw the heads and these rows; a row is never torn apart."""
        flow = self._sheet.flow
        flow.need(self._head_height() + max(self._height, self._sheet.step) + 4)
        self._draw_head()
        flow.repeat = self._draw_head
        for row in rows:
            self._draw_row(row)
        flow.repeat = None
        flow.space(self._sheet.size * 0.6)

    def _fitting(self) -> float:
        """Return the size of letters in which no word of a head is torn, if there is one that can be read."""
        size = self._sheet.size
        while size > _LEAST_SIZE and any(
            text_width(word, size, bold=True) > width - 2 * _PAD
            for head, width in zip(self._heads, self._widths, strict=True)
            if not isinstance(head, Change)
            for word in head.split()
        ):
            size -= 0.5
        return size

    def _head_lines(self) -> list[list[Line]]:
        return self._broken(self._heads, self._head_size, bold=True)

    def _head_height(self) -> float:
        most = max(map(len, self._head_lines())) * leading(self._head_size)
        return max(self._sheet.size * 1.6, most) + 2 * _PAD

    def _broken(self, cells: Sequence[Head], size: float, *, bold: bool = False) -> list[list[Line]]:
        return [
            []
            if isinstance(cell, Change)
            else self._sheet.broken(cell, width - 2 * _PAD, size, bold=bold, most=_MOST_LINES)
            for cell, width in zip(cells, self._widths, strict=True)
        ]

    def _draw_head(self) -> None:
        sheet, height = self._sheet, self._head_height()
        sheet.box(0, sheet.flow.y, sheet.width, height, fill=style.PALE)
        side, start = sheet.size * 1.6, 0.0
        for head, width in zip(self._heads, self._widths, strict=True):
            if isinstance(head, Change):
                draw_sign(sheet, head, start + (width - side) / 2, sheet.flow.y + (height - side) / 2, side)
            start += width
        self._draw_cells(self._head_lines(), height, self._head_size, bold=True)

    def _draw_row(self, row: Sequence[str]) -> None:
        size = self._sheet.size
        cells = self._broken(row, size)
        height = max(self._height, max(map(len, cells), default=0) * leading(size) + 2 * _PAD)
        self._sheet.flow.need(height)
        self._draw_cells(cells, height, size)

    def _draw_cells(self, cells: list[list[Line]], height: float, size: float, *, bold: bool = False) -> None:
        sheet, start = self._sheet, 0.0
        top = sheet.flow.y
        for place, (lines, width) in enumerate(zip(cells, self._widths, strict=True)):
            align = "start" if place < self._words else "middle"
            base = top + max(_PAD, (height - len(lines) * leading(size)) / 2) + size
            for number, line in enumerate(lines):
                at = base + number * leading(size)
                sheet.write(line, start + _PAD, at, width - 2 * _PAD, size, bold=bold, align=align)
            sheet.box(start, top, width, height, line=style.GREY, weight=0.6)
            start += width
        sheet.flow.y += height
