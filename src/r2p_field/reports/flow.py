"""Fills pages from top to bottom and starts a new one when there is no room.

Sections ask for room, put their marks and move on; none knows on which page it lands.
"""

from collections.abc import Callable, Iterable
from typing import Final

from r2p_field.domain.jobs import Progress
from r2p_field.reports import style
from r2p_field.reports.marks import Colour, Mark, Page, Rule
from r2p_field.reports.text import Line, break_lines, draw

ROOM_AFTER_HEADING: Final = 70.0
"""Points that must be free below a heading, so that it never stands alone at the foot of a page."""


class Flow:
    """The pages so far and the place on the last one where the next mark goes (points from its top left)."""

    def __init__(self, progress: Progress, margins: style.Margins = style.USUAL) -> None:
        self.pages: list[Page] = []
        self.margins = margins
        self.y = 0.0
        self.repeat: Callable[[], None] | None = None
        """Drawn again at the top of each page that starts while it is set: the head of a table."""
        self._progress = progress
        self._landscape = False
        self.start_page()

    @property
    def page(self) -> Page:
        """The page that is being filled."""
        return self.pages[-1]

    @property
    def left(self) -> float:
        """Where the text begins."""
        return self.margins.side

    @property
    def width(self) -> float:
        """How wide the text may be."""
        return self.page.width - 2 * self.margins.side

    @property
    def room(self) -> float:
        """How much height is left on this page."""
        return self.page.height - self.margins.foot - self.y

    @property
    def full_room(self) -> float:
        """How much height an empty page has."""
        return self.page.height - self.margins.foot - self.margins.top

    def start_page(self, *, landscape: bool | None = None) -> None:
        """Begin a new page, turned as the last one unless told otherwise."""
        self._progress.report(len(self.pages), 0, f"Laying out page {len(self.pages) + 1}")
        self._landscape = self._landscape if landscape is None else landscape
        width, height = style.A4
        self.pages.append(Page(height, width) if self._landscape else Page(width, height))
        self.y = self.margins.top
        if self.repeat:
            self.repeat()

    def turn(self, *, landscape: bool) -> None:
        """Make sure that what follows stands on a page turned this way."""
        if landscape != self._landscape:
            self.start_page(landscape=landscape)

    def need(self, height: float) -> bool:
        """Start a new page unless `height` points are free; tell whether that was so."""
        if height <= self.room:
            return False
        self.start_page()
        return True

    def put(self, *marks: Mark) -> None:
        """Put marks on this page."""
        self.page.marks.extend(marks)

    def space(self, height: float) -> None:
        """Leave some height empty."""
        self.y += height

    def heading(self, text: str, *, room: float = ROOM_AFTER_HEADING) -> None:
        """Write the heading of a section over a line, with `room` points free for what follows."""
        if not self.need(16 + style.HEADING + 12 + room) and self.y > self.margins.top:
            self.space(16)
        self.y += style.HEADING
        self.lines(break_lines(text, self.width, style.HEADING, bold=True, most=1), style.HEADING, bold=True)
        self.put(Rule(self.left, self.y, self.left + self.width, self.y, style.ACCENT, 0.8))
        self.space(7)

    def paragraph(
        self, text: str, *, size: float = style.BODY, colour: Colour = style.INK, bold: bool = False
    ) -> None:
        """Write a paragraph over the whole width; it breaks between lines where a page ends."""
        for line in break_lines(text, self.width, size, bold=bold):
            self.need(style.leading(size))
            self.y += size
            self.lines([line], size, colour=colour, bold=bold)
        self.space(size * 0.4)

    def lines(
        self, lines: Iterable[Line], size: float, *, colour: Colour = style.INK, bold: bool = False
    ) -> None:
        """Write lines from the base line `y` on, and go below them."""
        for line in lines:
            self.write(line, self.left, self.y, self.width, size, colour=colour, bold=bold)
            self.y += style.leading(size)
        self.y -= size

    def write(
        self,
        line: Line,
        x: float,
        y: float,
        width: float,
        size: float,
        *,
        colour: Colour = style.INK,
        bold: bool = False,
        align: str = "start",
    ) -> None:
        """Write one line with its base line at `y` in a column; `align` is start, end or middle.

        The start of right-to-left text is at the right.
        """
        free = width - line.width
        if align == "middle":
            x += free / 2
        elif (align == "end") != line.from_right:
            x += free
        self.put(*draw(line, round(x, 2), round(y, 2), size, colour, bold=bold))
