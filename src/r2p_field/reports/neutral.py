"""Finishes pages for a village: no check code, no word of what made them, nothing beside what is drawn."""

from typing import BinaryIO

from r2p_field.domain.jobs import Progress
from r2p_field.reports import style
from r2p_field.reports.marks import Page
from r2p_field.reports.paint import paint
from r2p_field.reports.sheet import Sheet
from r2p_field.reports.stamp import unmarked
from r2p_field.reports.text import draw, one_line

_SIZE = 12.0


def finish(sheet: Sheet, sink: BinaryIO, progress: Progress, *, foot: str = "", numbered: bool = True) -> int:
    """Write the pages to `sink`, each with its number where there are several; return how many there are.

    Pages that are handed out one by one are not `numbered`. `foot` stands at the end of the line below each
    page. Raises PrintFailed, Cancelled.
    """
    pages = sheet.flow.pages
    for number, page in enumerate(pages, start=1):
        if numbered and (len(pages) > 1 or foot):
            _draw_foot(sheet, page, number, foot)
    sink.write(unmarked(paint([(page, None) for page in pages], progress), sheet.words.language))
    return len(pages)


def _draw_foot(sheet: Sheet, page: Page, number: int, foot: str) -> None:
    side = sheet.flow.margins.side
    base, width = page.height - sheet.flow.margins.foot + 22, page.width - 2 * side
    said = sheet.words.say("page", number=number, of=len(sheet.flow.pages))
    rtl = sheet.words.right_to_left
    for text, at_left, bold in ((said, not rtl, False), (foot, rtl, True)):
        line = one_line(text, width / 2, _SIZE, bold=bold)
        x = side if at_left else side + width - line.width
        page.marks.extend(draw(line, round(x, 2), round(base, 2), _SIZE, style.GREY, bold=bold))
