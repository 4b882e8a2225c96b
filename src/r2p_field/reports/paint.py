"""Puts marks on paper: the only module that draws with reportlab.

The file comes out unfinished: pages in clear, check codes still blank. `stamp` finishes it.
"""

from collections.abc import Sequence
from io import BytesIO
from threading import Lock
from typing import Any, Final

from r2p_field.domain.jobs import Progress
from r2p_field.reports.errors import PrintFailed
from r2p_field.reports.fonts import fonts
from r2p_field.reports.marks import Box, Mark, Page, Rule, Shape, Text
from r2p_field.reports.reportlab_door import open_door

_ONE_AT_A_TIME: Final = Lock()
"""reportlab's typefaces belong to one document at a time."""


def paint(pages: Sequence[tuple[Page, Text | None]], progress: Progress) -> bytes:
    """Return a PDF of the pages; the text beside each is its check code, drawn last and marked as such.

    Pages for a village carry none.

    Raises PrintFailed when reportlab cannot draw them, Cancelled when the person stops.
    """
    open_door()
    fonts(bold=False), fonts(bold=True)
    from reportlab.pdfbase.pdfdoc import PDFError
    from reportlab.pdfbase.ttfonts import TTFError

    with _ONE_AT_A_TIME:
        try:
            return _paint(pages, progress)
        except (PDFError, TTFError) as problem:
            raise PrintFailed(
                what="The pages could not be drawn.",
                safe="Your records are not touched and nothing was written.",
                next_="Print a shorter period or a smaller area; if that fails too, report it.",
            ) from problem


def _paint(pages: Sequence[tuple[Page, Text | None]], progress: Progress) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    out = BytesIO()
    canvas = Canvas(out, pageCompression=0, invariant=1, initialFontName="NotoSans-Regular")
    for number, (page, code) in enumerate(pages):
        progress.report(number, 2 * len(pages), f"Drawing page {number + 1} of {len(pages)}")
        canvas.setPageSize((page.width, page.height))
        pen = _Pen(canvas, page.height)
        for mark in page.marks:
            pen.draw(mark)
        if code is not None:
            pen.draw_code(code)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


class _Pen:
    """Draws marks on one page; sets colours and weights only when they change."""

    def __init__(self, canvas: Any, height: float) -> None:
        self._canvas = canvas
        self._height = height
        self._fill = self._line = ""
        self._stroke: tuple[float, bool] = (0.0, False)

    def draw(self, mark: Mark) -> None:
        match mark:
            case Text():
                self._text(mark)
            case Box():
                self._box(mark)
            case Shape():
                self._shape(mark)
            case Rule():
                self._use_line(mark.colour, mark.weight, dashed=mark.dashed)
                self._canvas.line(mark.x1, self._height - mark.y1, mark.x2, self._height - mark.y2)

    def draw_code(self, code: Text) -> None:
        self._use_fill(code.colour)
        self._canvas.setFont("NotoSans-Bold", code.size)
        self._canvas.addLiteral("/CheckCode BMC")
        self._canvas.drawString(code.x, self._height - code.y, code.text)
        self._canvas.addLiteral("EMC")

    def _text(self, mark: Text) -> None:
        self._use_fill(mark.colour)
        x, faces = mark.x, fonts(bold=mark.bold)
        for run in faces.runs(mark.text):
            self._canvas.setFont(run.face, mark.size)
            self._canvas.drawString(x, self._height - mark.y, run.text)
            x += faces.width(run.text, mark.size)

    def _box(self, mark: Box) -> None:
        if mark.fill:
            self._use_fill(mark.fill)
        if mark.line:
            self._use_line(mark.line, mark.weight, dashed=mark.dashed)
        bottom = self._height - mark.y - mark.height
        shown = {"fill": int(bool(mark.fill)), "stroke": int(bool(mark.line))}
        self._canvas.rect(mark.x, bottom, mark.width, mark.height, **shown)

    def _shape(self, mark: Shape) -> None:
        if mark.fill:
            self._use_fill(mark.fill)
        if mark.line:
            self._use_line(mark.line, mark.weight, dashed=False)
        path = self._canvas.beginPath()
        (x, y), *rest = mark.points
        path.moveTo(x, self._height - y)
        for x, y in rest:
            path.lineTo(x, self._height - y)
        path.close()
        self._canvas.drawPath(path, fill=int(bool(mark.fill)), stroke=int(bool(mark.line)))

    def _use_fill(self, colour: str) -> None:
        if colour != self._fill:
            self._fill = colour
            self._canvas.setFillColorRGB(*_rgb(colour))

    def _use_line(self, colour: str, weight: float, *, dashed: bool) -> None:
        if colour != self._line:
            self._line = colour
            self._canvas.setStrokeColorRGB(*_rgb(colour))
        if (weight, dashed) != self._stroke:
            self._stroke = (weight, dashed)
            self._canvas.setLineWidth(weight)
            self._canvas.setDash([2, 1.5] if dashed else [])


def _rgb(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return red, green, blue
