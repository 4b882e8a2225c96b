"""The printed summary."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files

from pypdf import PdfReader

from bench.groups import Effort
from bench.rows import Goal, LeftOut, Line, Row
from bench.scene import TODAY, Scene
from bench.timing import in_turns, milliseconds
from r2p_field import reports
from r2p_field.domain.jobs import Silent
from r2p_field.services.summaries import SummaryRequest

_TEXT = re.compile(rb"T[jJ]\b")
_BOX = re.compile(rb"\bre\b")
_FONT = "bench"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Page:
    """How much is on a page: texts set, boxes drawn, characters in all."""

    texts: int
    boxes: int
    characters: int


def rows(scene: Scene, effort: Effort) -> Iterator[Row | LeftOut]:
    """Measure."""
    summary = scene.full.summaries.make(SummaryRequest(), TODAY, Silent())
    made = io.BytesIO()
    pages = len(reports.render_summary(summary, made))
    alike = _pages_of(made.getvalue())
    _register_font()
    pair = in_turns(
        lambda: milliseconds(lambda: reports.render_summary(summary, io.BytesIO())) / pages,
        lambda: milliseconds(lambda: _draw(alike)) / pages,
        effort.rounds * 2,
    )
    yield Line(
        name=f"draw a summary of {pages} pages, each page",
        group="PDF",
        unit="ms",
        floor_is="reportlab canvas: as many pages, texts, letters and boxes, one embedded font",
        bound_by="Python calls that draw; then letters shaped and checked for signs that the font lacks",
        goal=Goal(ratio=1.2),
    ).row(pair, effort.rounds * 2 * pages)


def _register_font() -> None:
    """Give reportlab the font of the summaries. It is loaded by now, by its one safe door."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    content = (files("r2p_field.data") / "fonts" / "NotoSans-Regular.ttf").read_bytes()
    pdfmetrics.registerFont(TTFont(_FONT, io.BytesIO(content)))


def _pages_of(data: bytes) -> list[_Page]:
    found = []
    for page in PdfReader(io.BytesIO(data)).pages:
        contents = page.get_contents()
        drawn = contents.get_data() if contents is not None else b""
        found.append(
            _Page(
                texts=len(_TEXT.findall(drawn)),
                boxes=len(_BOX.findall(drawn)),
                characters=len(page.extract_text()),
            )
        )
    return found


def _draw(pages: list[_Page]) -> None:
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(io.BytesIO())
    for page in pages:
        canvas.setFont(_FONT, 8)
        length = max(1, page.characters // max(1, page.texts))
        for number in range(page.texts):
            canvas.drawString(40, 800 - number % 90 * 8, (f"{number} observed " * length)[:length])
        for number in range(page.boxes):
            canvas.rect(40 + number % 50 * 10, 40 + number % 70 * 10, 9, 9, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
