"""Factors down, areas across: how many observations point to each, risk and mitigating side by side.

Shading and border both grow with the number, and the number stands in the cell: nothing is told by colour
alone. Areas that do not fit go on to further pages, with the factors and the heads again.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from r2p_field.domain.summary import Matrix, MatrixCell, MatrixRow
from r2p_field.reports import style, words
from r2p_field.reports.flow import Flow
from r2p_field.reports.marks import Box, Rule
from r2p_field.reports.text import break_lines, one_line

COUNTED_ONCE: Final = (
    "One observation may count under several factors, so columns do not add up: totals count each "
    "observation once."
)
READING: Final = (
    "The figure in a cell is the number of observations, the small one below it the number of sources. "
    "“–” means none recorded: perhaps nobody looked. Darker and heavier means more records, not more danger."
)
STEPS: Final = (1, 5, 20, 100)
"""Least number of observations for each of the four shades."""
_BORDERS: Final = (0.4, 0.7, 1.1, 1.6)
_KINDS: Final = (("risk", style.RISK, False), ("mitigating", style.PEACE, True))
"""Name, shades and whether the border is dashed."""
_PORTRAIT_COLUMNS: Final = 5
_FACTOR: Final = 168.0
"""Least width of the column of factors; the code in it takes the first points."""
_FACTOR_WIDE: Final = 215.0
"""Width at which the titles of factors take two lines at most; given before areas are widened."""
_CODE: Final = 26.0
_GAP: Final = 6.0
_AREA: Final = 60.0
"""Least width of an area's two columns."""
_ROW: Final = 22.5
_TOP: Final = 2.5
_ABOVE_ROWS: Final = 126.0
"""Height of explanation, legend and heads, roughly: a matrix that fits on one page is not torn."""
_HEAD_SIZE: Final = 7.4
_HEAD_LINES: Final = 5
_TITLE_SIZE: Final = 7.6


@dataclass(frozen=True, slots=True)
class _Column:
    """One area (or all together) with its cells from top to bottom, and its total."""

    title: str
    cells: tuple[MatrixCell | None, ...]
    total: MatrixCell | None


def draw_matrix(flow: Flow, matrix: Matrix) -> None:
    """Draw one framework's matrix on as many pages as its areas need."""
    columns = list(_columns(matrix))
    flow.turn(landscape=len(columns) > _PORTRAIT_COLUMNS)
    wanted = _ABOVE_ROWS + (len(matrix.rows) + 1) * (_ROW + 3)
    flow.heading("Factors by area", room=min(wanted, flow.full_room - 45))
    flow.paragraph(matrix.title or matrix.catalogue, bold=True)
    if not matrix.rows or not matrix.areas:
        flow.paragraph("No observation of this period and area is coded in this framework.")
        return
    flow.paragraph(COUNTED_ONCE, size=style.SMALL, colour=style.GREY)
    flow.paragraph(READING, size=style.SMALL, colour=style.GREY)
    _draw_legend(flow)
    for number, part in enumerate(_parts(columns, int((flow.width - _FACTOR) // _AREA))):
        if number:
            flow.start_page()
            flow.heading("Factors by area, continued")
        _Part(flow, matrix.rows, part).draw()


def _columns(matrix: Matrix) -> Iterator[_Column]:
    """Yield all areas together first, where that was worked out, then each area."""
    if any(row.total for row in matrix.rows):
        yield _Column("All areas", tuple(row.total for row in matrix.rows), None)
    totals: Sequence[MatrixCell | None] = matrix.area_totals or [None] * len(matrix.areas)
    for number, (area, total) in enumerate(zip(matrix.areas, totals, strict=True)):
        yield _Column(area, tuple(row.cells[number] for row in matrix.rows), total)


def _parts(columns: Sequence[_Column], fit: int) -> Iterator[Sequence[_Column]]:
    """Yield the columns of each page: on as few pages as can be, all about equally full."""
    pages, many = math.ceil(len(columns) / fit), len(columns)
    for number in range(pages):
        yield columns[number * many // pages : (number + 1) * many // pages]


def _draw_legend(flow: Flow) -> None:
    """Draw the four shades of each kind with the least number that they stand for."""
    x = flow.left
    for name, shades, dashed in _KINDS:
        label = one_line(name, 50, style.SMALL)
        flow.write(label, x, flow.y + 9.5, 50, style.SMALL)
        x += label.width + 6
        for least, shade, weight in zip(STEPS, shades, _BORDERS, strict=True):
            flow.put(Box(x, flow.y, 14, 13, shade, style.INK, weight, dashed=dashed))
            figure = one_line(f"{least}+", 24, style.TINY)
            flow.write(figure, x + 17, flow.y + 9, 24, style.TINY, colour=style.GREY)
            x += 40
        x += 14
    flow.space(24)


class _Part:
    """The columns of the matrix that stand side by side on one page."""

    def __init__(self, flow: Flow, rows: Sequence[MatrixRow], columns: Sequence[_Column]) -> None:
        self._flow = flow
        self._rows = rows
        self._columns = columns
        spare = min(flow.width - len(columns) * _AREA, _FACTOR_WIDE)
        self._area = min((flow.width - spare) / len(columns), 1.3 * _AREA)
        self._factor = min(flow.width - len(columns) * self._area, _FACTOR_WIDE + 30)
        self._cell = (self._area - _GAP) / 2
        self._heads = [
            break_lines(column.title, self._area - 2, _HEAD_SIZE, bold=True, most=_HEAD_LINES)
            for column in columns
        ]

    def draw(self) -> None:
        """Draw heads, rows and totals; where rows do not fit, the heads come again."""
        self._draw_head()
        self._flow.repeat = self._draw_head
        for number, row in enumerate(self._rows):
            self._draw_row(row, [column.cells[number] for column in self._columns])
        if any(column.total for column in self._columns):
            self._draw_totals()
        self._flow.repeat = None
        self._flow.space(6)

    def _x(self, number: int) -> float:
        return self._flow.left + self._factor + number * self._area

    def _draw_head(self) -> None:
        flow, step = self._flow, style.leading(_HEAD_SIZE)
        height = max(map(len, self._heads)) * step
        for number, lines in enumerate(self._heads):
            y = flow.y + height - len(lines) * step + _HEAD_SIZE
            for line in lines:
                x, width = self._x(number) + 1, self._area - 2
                flow.write(line, x, y, width, _HEAD_SIZE, bold=True, align="middle")
                y += step
            self._draw_kinds(number, flow.y + height + 9)
        factor = one_line("Factor", _FACTOR, style.SMALL, bold=True)
        flow.write(factor, flow.left, flow.y + height + 9, _FACTOR, style.SMALL, colour=style.GREY, bold=True)
        flow.y += height + 14
        self._draw_rule(style.INK, 0.8)

    def _draw_kinds(self, number: int, y: float) -> None:
        for side, name in enumerate(("risk", "mitig.")):
            x = self._x(number) + _GAP / 2 + side * self._cell
            label = one_line(name, self._cell, style.TINY)
            self._flow.write(label, x, y, self._cell, style.TINY, colour=style.GREY, align="middle")

    def _draw_row(self, row: MatrixRow, cells: Sequence[MatrixCell | None]) -> None:
        flow, width, step = self._flow, self._factor - _CODE - 8, style.leading(_TITLE_SIZE)
        title = break_lines(row.title, width, _TITLE_SIZE, most=3)
        height = max(_ROW, len(title) * step + 3)
        flow.need(height)
        y = flow.y + _TOP + _TITLE_SIZE
        code = one_line(row.factor.rpartition(".")[2].upper(), _CODE - 2, style.TINY)
        flow.write(code, flow.left, y, _CODE, style.TINY, colour=style.GREY)
        for number, line in enumerate(title):
            flow.write(line, flow.left + _CODE, y + number * step, width, _TITLE_SIZE)
        self._draw_cells(cells, height)
        flow.y += height
        self._draw_rule(style.LINE, 0.4)

    def _draw_totals(self) -> None:
        flow = self._flow
        flow.need(_ROW)
        label = one_line("Observations, each once", _FACTOR - 6, style.SMALL, bold=True)
        flow.write(label, flow.left, flow.y + _TOP + style.SMALL, _FACTOR, style.SMALL, bold=True)
        self._draw_cells([column.total for column in self._columns], _ROW)
        flow.y += _ROW
        self._draw_rule(style.INK, 0.8)

    def _draw_rule(self, colour: str, weight: float) -> None:
        flow = self._flow
        flow.put(Rule(flow.left, flow.y, self._x(len(self._columns)), flow.y, colour, weight))

    def _draw_cells(self, cells: Sequence[MatrixCell | None], height: float) -> None:
        for number, cell in enumerate(cells):
            if cell is None:
                continue
            pairs = ((cell.risk, cell.risk_sources), (cell.mitigating, cell.mitigating_sources))
            for side, (value, sources) in enumerate(pairs):
                x = self._x(number) + _GAP / 2 + side * self._cell + 1
                if value:
                    self._draw_shade(x, height, value, side)
                self._draw_figures(x, height, value, sources)

    def _draw_shade(self, x: float, height: float, value: int, side: int) -> None:
        step = sum(value >= least for least in STEPS) - 1
        _, shades, dashed = _KINDS[side]
        box = Box(
            x, self._flow.y + 2, self._cell - 2, height - 4, shades[step], style.INK, _BORDERS[step], dashed
        )
        self._flow.put(box)

    def _draw_figures(self, x: float, height: float, value: int, sources: int) -> None:
        flow, wide, middle = self._flow, self._cell - 2, self._flow.y + height / 2
        if not value:
            none = one_line("–", wide, style.SMALL)
            flow.write(none, x, middle + 3, wide, style.SMALL, colour=style.FAINT, align="middle")
            return
        figure = one_line(words.number(value), wide, style.CELL, bold=True)
        flow.write(figure, x, middle + 0.2, wide, style.CELL, bold=True, align="middle")
        below = one_line(words.number(sources), wide, style.TINY)
        flow.write(below, x, middle + 7.8, wide, style.TINY, colour=style.INK, align="middle")
