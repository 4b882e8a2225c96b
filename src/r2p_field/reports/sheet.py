"""A page of a meeting being filled: text and headings that start at the side where its language starts.

All places are told from the start of the line, so an Arabic page is the mirror of an English one. Text of
people is broken and drawn letter by letter like all other text, and starts where the page starts.
"""

from collections.abc import Sequence
from typing import Final

from r2p_field.domain.jobs import Progress
from r2p_field.domain.paper_words import PaperWords
from r2p_field.reports import style
from r2p_field.reports.flow import Flow
from r2p_field.reports.marks import Box, Colour, Rule, Shape
from r2p_field.reports.text import Line, break_lines, draw

LABELS: Final = 0.34
"""Most of the width that the labels of facts may take."""
_GAP: Final = 8.0
_FROM_LEFT: Final = "\u200e"
_FROM_RIGHT: Final = "\u061c"
"""Marks that nobody sees: the line runs this way, and what stands between two of them keeps its place."""


Known = dict[tuple[str, float, float, bool, int], list[Line]]
"""Lines that were broken already: joining Arabic letters takes time, and a page is tried several times."""


def leading(size: float) -> float:
    """Return the distance of base lines: closer than in small print, still roomy for Arabic."""
    return round(size * 1.3, 2)


def row(words: PaperWords, *parts: str, between: str = " · ") -> str:
    """Write parts in a row in the order of the page's language, whatever theirs is; leave empty ones out."""
    mark = _FROM_RIGHT if words.right_to_left else _FROM_LEFT
    return mark + f"{mark}{between}{mark}".join(part for part in parts if part) if any(parts) else ""


def pair(words: PaperWords, label: str, value: str) -> str:
    """Write a label and what it labels in one line of text."""
    return row(words, label, value, between=words.say("colon"))


class Sheet:
    """Pages in one language with letters of one size (points)."""

    def __init__(
        self,
        words: PaperWords,
        size: float,
        progress: Progress,
        margins: style.Margins = style.NARROW,
        *,
        known: Known | None = None,
    ) -> None:
        self.words = words
        self.size = size
        self.flow = Flow(progress, margins)
        self._known = {} if known is None else known

    @property
    def width(self) -> float:
        """How wide the text may be."""
        return self.flow.width

    @property
    def step(self) -> float:
        """From one line to the next."""
        return leading(self.size)

    def x(self, start: float, width: float) -> float:
        """Return the left edge of something that begins `start` points from the start of the line."""
        flow = self.flow
        return flow.left + (flow.width - start - width if self.words.right_to_left else start)

    # Marks

    def box(
        self, start: float, y: float, width: float, height: float, *, fill: Colour | None = None,
        line: Colour | None = None, weight: float = 0.7, dashed: bool = False,
    ) -> None:  # fmt: skip
        """Put a rectangle."""
        self.flow.put(Box(self.x(start, width), y, width, height, fill, line, weight, dashed))

    def rule(self, start: float, width: float, y: float, colour: Colour, weight: float = 0.6) -> None:
        """Put a line along the lines of text."""
        left = self.x(start, width)
        self.flow.put(Rule(left, y, left + width, y, colour, weight))

    def upright(self, start: float, y: float, height: float, colour: Colour, weight: float = 0.6) -> None:
        """Put a line across the lines of text."""
        x = self.x(start, 0)
        self.flow.put(Rule(x, y, x, y + height, colour, weight))

    def shape(self, points: Sequence[tuple[float, float]], *, fill: Colour | None, line: Colour) -> None:
        """Put a closed shape; its points are told from the start of the line."""
        self.flow.put(Shape(tuple((self.x(start, 0), y) for start, y in points), fill, line, 1.0))

    # Text

    def broken(
        self, text: str, width: float, size: float = 0, *, bold: bool = False, most: int = 0
    ) -> list[Line]:
        """Break text into lines."""
        how = (text, round(width, 2), size or self.size, bold, most)
        if how not in self._known:
            self._known[how] = break_lines(text, how[1], how[2], bold=bold, most=most)
        return self._known[how]

    def write(
        self, line: Line, start: float, base: float, width: float, size: float = 0, *, bold: bool = False,
        colour: Colour = style.INK, align: str = "start",
    ) -> None:  # fmt: skip
        """Write one line in a column, from the start of the page's language whatever its own is."""
        left, free = self.x(start, width), width - line.width
        if align == "middle":
            left += free / 2
        elif (align == "end") != self.words.right_to_left:
            left += free
        self.flow.put(*draw(line, round(left, 2), round(base, 2), size or self.size, colour, bold=bold))

    def put_lines(
        self, lines: Sequence[Line], start: float, width: float, size: float = 0, *, bold: bool = False,
        colour: Colour = style.INK,
    ) -> None:  # fmt: skip
        """Write lines one below the other and go below them; they part where a page ends."""
        size = size or self.size
        for line in lines:
            self.flow.need(leading(size))
            self.write(line, start, self.flow.y + size, width, size, bold=bold, colour=colour)
            self.flow.y += leading(size)

    def paragraph(
        self, text: str, *, start: float = 0, size: float = 0, bold: bool = False,
        colour: Colour = style.INK, most: int = 0,
    ) -> None:  # fmt: skip
        """Write a paragraph over the rest of the width."""
        width = self.width - start
        lines = self.broken(text, width, size, bold=bold, most=most)
        self.put_lines(lines, start, width, size, bold=bold, colour=colour)

    def heading(self, text: str, *, room: float = 0) -> None:
        """Write the heading of a part, with room for what follows, so that it never stands alone."""
        size, flow = self.size + 2, self.flow
        lines = self.broken(text, self.width, size, bold=True)
        flow.need(len(lines) * leading(size) + 2 * self.step + room)
        flow.space(self.size * 0.45)
        self.put_lines(lines, 0, self.width, size, bold=True, colour=style.ACCENT)
        self.rule(0, self.width, flow.y - 1, style.ACCENT, 0.8)
        flow.space(self.size * 0.25)

    def labelled(self, label: str, text: str, *, start: float = 0) -> None:
        """Write a label and what it labels on the same line, or below it where there is no room."""
        self.facts([(label, text)], start=start)

    def facts(self, pairs: Sequence[tuple[str, str]], *, start: float = 0) -> None:
        """Write labels in one column and their values in another."""
        most = (self.width - start) * LABELS
        labels = [self.broken(label, most, bold=True) for label, _ in pairs]
        wide = max((line.width for lines in labels for line in lines), default=0) + _GAP
        for (_, value), label in zip(pairs, labels, strict=True):
            self._fact(label, self.broken(value, self.width - start - wide), start, wide)

    def _fact(self, label: list[Line], value: list[Line], start: float, wide: float) -> None:
        flow = self.flow
        flow.need(max(len(label), min(len(value), 2)) * self.step)
        page, top = flow.page, flow.y
        self.put_lines(label, start, wide, bold=True)
        under, flow.y = flow.y, top
        self.put_lines(value, start + wide, self.width - start - wide)
        if flow.page is page:
            flow.y = max(flow.y, under)

    def bullet(self, text: str, *, sign: str = "–", start: float = 0) -> None:
        """Write a paragraph behind a dash or a number."""
        lead = self.broken(row(self.words, sign), self.width)
        wide = max((line.width for line in lead), default=0) + _GAP
        lines = self.broken(text, self.width - start - wide)
        self.flow.need(min(len(lines), 2) * self.step)
        for line in lead[:1]:
            self.write(line, start, self.flow.y + self.size, wide)
        self.put_lines(lines, start + wide, self.width - start - wide)

    def lines_to_write_on(self, many: int, *, start: float = 0, height: float = 24) -> None:
        """Leave lines for a pen."""
        for _ in range(many):
            self.flow.need(height)
            self.flow.y += height
            self.rule(start, self.width - start, self.flow.y, style.FAINT, 0.6)
        self.flow.space(6)
