"""Tables with a head that comes again on each page and rows that are never torn apart."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from r2p_field.reports import style
from r2p_field.reports.flow import Flow
from r2p_field.reports.marks import Rule
from r2p_field.reports.text import Line, break_lines

_PAD: Final = 4.0
_MOST_LINES: Final = 8
"""Lines that one cell may have; longer text ends in an ellipsis."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its head, its share of the width, and whether its cells are numbers (set to the right)."""

    title: str
    share: float
    numbers: bool = False
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row, and a remark below it over the whole width where there is one."""

    cells: tuple[str, ...]
    remark: str = ""


def draw_table(flow: Flow, columns: Sequence[Column], rows: Sequence[Row]) -> None:
    """Draw a table over the whole width."""
    table = _Table(flow, columns)
    flow.need(table.head_height + 30)
    table.draw_head()
    flow.repeat = table.draw_head
    for row in rows:
        table.draw_row(row)
    flow.repeat = None
    flow.space(6)


class _Table:
    def __init__(self, flow: Flow, columns: Sequence[Column]) -> None:
        self._flow = flow
        self._columns = columns
        whole = sum(column.share for column in columns)
        self._widths = [column.share / whole * flow.width for column in columns]
        self._head = self._broken([column.title for column in columns], style.SMALL, head=True)

    @property
    def head_height(self) -> float:
        return self._height(self._head, style.SMALL)

    def draw_head(self) -> None:
        self._draw(self._head, style.SMALL, style.GREY, head=True)
        self._line(style.INK, 0.8)

    def draw_row(self, row: Row) -> None:
        flow, cells = self._flow, self._broken(row.cells, style.CELL)
        remark = break_lines(row.remark, flow.width - 2 * _PAD, style.SMALL, most=_MOST_LINES)
        height = self._height(cells, style.CELL) + len(remark) * style.leading(style.SMALL)
        flow.need(height)
        self._draw(cells, style.CELL, style.INK)
        for line in remark:
            flow.write(
                line,
                flow.left + _PAD,
                flow.y + style.SMALL - _PAD,
                flow.width,
                style.SMALL,
                colour=style.GREY,
            )
            flow.y += style.leading(style.SMALL)
        self._line(style.LINE, 0.4)

    def _broken(self, texts: Sequence[str], size: float, *, head: bool = False) -> list[list[Line]]:
        parts = zip(texts, self._columns, self._widths, strict=True)
        return [
            break_lines(text, width - 2 * _PAD, size, bold=head or column.bold, most=_MOST_LINES)
            for text, column, width in parts
        ]

    @staticmethod
    def _height(cells: list[list[Line]], size: float) -> float:
        return max(map(len, cells), default=1) * style.leading(size) + 2 * _PAD

    def _draw(self, cells: list[list[Line]], size: float, colour: str, *, head: bool = False) -> None:
        flow, x = self._flow, self._flow.left
        for lines, column, width in zip(cells, self._columns, self._widths, strict=True):
            for number, line in enumerate(lines):
                y = flow.y + _PAD + size + number * style.leading(size)
                align = "end" if column.numbers else "start"
                bold = head or column.bold
                flow.write(line, x + _PAD, y, width - 2 * _PAD, size, colour=colour, bold=bold, align=align)
            x += width
        flow.y += self._height(cells, size)

    def _line(self, colour: str, weight: float) -> None:
        flow = self._flow
        flow.put(Rule(flow.left, flow.y, flow.left + flow.width, flow.y, colour, weight))
