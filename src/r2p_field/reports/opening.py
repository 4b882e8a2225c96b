"""The top of the first page: what this paper is, what it is made from, and what it can never say."""

from collections.abc import Iterable
from typing import Final

from r2p_field.domain.summary import Summary
from r2p_field.reports import style, words
from r2p_field.reports.flow import Flow
from r2p_field.reports.marks import Box
from r2p_field.reports.text import break_lines, one_line

PUBLISHED: Final = "published event data, real deaths"
_LABEL_WIDTH: Final = 84.0
_INSET: Final = 12.0


def draw_opening(flow: Flow, summary: Summary) -> None:
    """Draw the title block, the label of published data where there is any, and the caveats."""
    _draw_title(flow, summary)
    _draw_facts(flow, summary)
    if summary.attributions:
        _draw_published(flow, summary.attributions)
    _draw_caveats(flow, summary.caveats)


def _draw_title(flow: Flow, summary: Summary) -> None:
    flow.space(style.SMALL)
    flow.lines(
        [one_line("SITUATION SUMMARY", flow.width, style.SMALL, bold=True)],
        style.SMALL,
        colour=style.ACCENT,
        bold=True,
    )
    flow.space(style.TITLE + 2)
    title = break_lines(summary.area, flow.width, style.TITLE, bold=True, most=3)
    flow.lines(title, style.TITLE, bold=True)
    flow.space(10)
    flow.paragraph(words.period(summary.period), size=12, colour=style.INK)
    flow.space(6)


def _draw_facts(flow: Flow, summary: Summary) -> None:
    """Draw who may read it and what it is made from, as labels and values."""
    for label, value in _facts(summary):
        lines = break_lines(value, flow.width - _LABEL_WIDTH, style.BODY)
        for number, line in enumerate(lines):
            flow.need(style.leading(style.BODY))
            base = flow.y + style.BODY
            if number == 0:
                name = one_line(label, _LABEL_WIDTH, style.SMALL)
                flow.write(name, flow.left, base, _LABEL_WIDTH, style.SMALL, colour=style.GREY)
            flow.write(line, flow.left + _LABEL_WIDTH, base, flow.width - _LABEL_WIDTH, style.BODY)
            flow.y += style.leading(style.BODY)
        flow.space(2)
    flow.space(10)


def _facts(summary: Summary) -> Iterable[tuple[str, str]]:
    made, sources = summary.coverage.observations, summary.coverage.sources
    yield "Readers", words.READERS[summary.audience]
    yield "Made from", f"{words.many(made, 'observation')}, {words.many(sources, 'source')}"
    yield "Data as of", words.day(summary.as_of) if summary.as_of else words.NOT_STATED
    for matrix in summary.matrices:
        name = f"{matrix.catalogue}, version {matrix.version}"
        yield "Framework", f"{matrix.title} ({name})" if matrix.title else name


def _draw_published(flow: Flow, attributions: tuple[str, ...]) -> None:
    """Draw the label that nobody may miss, framed, and how the data asks to be cited."""
    label = f"Made from {PUBLISHED}"
    inner = flow.width - 2 * _INSET
    cited = [line for text in attributions for line in break_lines(text, inner, style.SMALL)]
    height = 22 + len(cited) * style.leading(style.SMALL) + 8
    flow.need(min(height, flow.full_room))
    flow.put(Box(flow.left, flow.y, flow.width, height, line=style.INK, weight=1.0))
    flow.write(
        one_line(label, inner, style.BODY, bold=True),
        flow.left + _INSET,
        flow.y + 16,
        inner,
        style.BODY,
        bold=True,
    )
    y = flow.y + 29
    for line in cited:
        flow.write(line, flow.left + _INSET, y, inner, style.SMALL, colour=style.GREY)
        y += style.leading(style.SMALL)
    flow.y += height + 12


def _draw_caveats(flow: Flow, caveats: tuple[str, ...]) -> None:
    """Draw what no figure on these pages can say. There is no way to leave this out."""
    inner = flow.width - 2 * _INSET - 10
    broken = [break_lines(text, inner, style.BODY) for text in caveats]
    step = style.leading(style.BODY)
    flow.need(min(flow.full_room, 34 + sum(map(len, broken)) * step + 3 * len(broken)))
    start, page = flow.y, flow.page
    flow.space(20)
    sentence = one_line(words.NOT_A_PREDICTION, inner, 11.5, bold=True)
    flow.write(sentence, flow.left + _INSET, flow.y, inner, 11.5, bold=True)
    flow.space(6)
    for lines in broken:
        for number, line in enumerate(lines):
            if flow.need(step + 6):
                start, page = flow.y, flow.page
            base = flow.y + style.BODY
            if number == 0:
                dash = one_line("–", 10, style.BODY)
                flow.write(dash, flow.left + _INSET, base, 10, style.BODY, colour=style.ACCENT)
            flow.write(line, flow.left + _INSET + 10, base, inner, style.BODY)
            flow.y += step
        flow.space(3)
    flow.space(5)
    back = Box(flow.left, start, flow.width, flow.y - start, fill=style.PALE)
    edge = Box(flow.left, start, 2.5, flow.y - start, fill=style.ACCENT)
    page.marks[:0] = [back, edge]
