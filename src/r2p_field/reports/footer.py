"""The foot of each page: what it belongs to, which page of how many, and the blank for its check code."""

from typing import Final

from r2p_field.domain.summary import Summary
from r2p_field.reports import style, words
from r2p_field.reports.check_code import BLANK
from r2p_field.reports.flow import Flow
from r2p_field.reports.marks import Page, Rule, Text
from r2p_field.reports.text import draw, isolated, one_line

_LABEL: Final = 50.0
_CODE: Final = 104.0
"""Width of the widest check code in small bold letters."""


def draw_footers(flow: Flow, summary: Summary) -> list[tuple[Page, Text]]:
    """Put a foot on every page; return each with the text that its check code will replace."""
    about = f"{isolated(summary.area)}, {words.period(summary.period)}"
    readers = words.READERS[summary.audience]
    of = len(flow.pages)
    return [
        (page, _draw_footer(page, f"Page {number} of {of}", about, readers))
        for number, page in enumerate(flow.pages, start=1)
    ]


def _draw_footer(page: Page, number: str, about: str, readers: str) -> Text:
    left, right = style.MARGIN, page.width - style.MARGIN
    top = page.height - style.FOOT + 14
    page.marks.append(Rule(left, top, right, top, style.LINE, 0.4))
    side = round(right - _LABEL - _CODE, 2)
    width = side - left - 12
    _write(page, about, (left, top + 12), width, style.INK)
    _write(page, f"{words.NOT_A_PREDICTION} {readers}", (left, top + 23), width, style.GREY)
    _write(page, "Check code", (side, top + 12), _LABEL, style.GREY)
    _write(page, number, (side + _LABEL, top + 23), _CODE, style.GREY)
    return Text(side + _LABEL, round(top + 12, 2), BLANK, style.SMALL, style.INK, bold=True)


def _write(page: Page, text: str, place: tuple[float, float], width: float, colour: str) -> None:
    line = one_line(text, width, style.SMALL)
    x, y = place
    page.marks.extend(draw(line, round(x, 2), round(y, 2), style.SMALL, colour))
