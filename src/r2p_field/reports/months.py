"""Observations month by month: a bar and its figure for each, gaps marked as gaps."""

from collections.abc import Iterator
from typing import Final

from r2p_field.domain.summary import MonthPoint, MonthSeries
from r2p_field.reports import style, words
from r2p_field.reports.flow import Flow
from r2p_field.reports.marks import Box, Rule
from r2p_field.reports.text import one_line

READING: Final = (
    "Bars and the figures on them are numbers of observations recorded, not of events or victims; the small "
    "figure below each month is the number of sources. A dashed gap is a month without any record: not known "
    "to be quiet."
)
_FEW: Final = 12
_LABELS: Final = 24.0
"""Height of the two lines of labels below a band."""


def draw_months(flow: Flow, months: MonthSeries) -> None:
    """Draw the months in bands, one a calendar year unless all fit into one, on one scale."""
    flow.heading("Month by month", room=120)
    flow.paragraph(READING, size=style.SMALL, colour=style.GREY)
    if months.unplaced:
        more = words.many(months.unplaced, "observation")
        flow.paragraph(f"Month not known: {more} more, not drawn below.", size=style.SMALL, bold=True)
    if not months.points:
        flow.paragraph("No month of this period has a record.")
        return
    bands = list(_bands(months.points))
    top = max(1, *(point.observations for point in months.points))
    height = 78.0 if len(bands) <= 2 else 42.0
    for title, slots in bands:
        _draw_band(flow, title, slots, height, top)


def _bands(points: tuple[MonthPoint, ...]) -> Iterator[tuple[str, list[MonthPoint | None]]]:
    """Yield title and months of each band; None stands for a month outside the period."""
    if len(points) <= _FEW:
        years = sorted({point.month[:4] for point in points})
        yield "–".join(dict.fromkeys((years[0], years[-1]))), list(points)
        return
    by_month = {point.month: point for point in points}
    for year in sorted({point.month[:4] for point in points}):
        yield year, [by_month.get(f"{year}-{number:02}") for number in range(1, 13)]


def _draw_band(flow: Flow, title: str, slots: list[MonthPoint | None], height: float, top: int) -> None:
    flow.need(height + _LABELS + 16)
    side = 44.0
    base = flow.y + 12 + height
    step = (flow.width - side) / max(len(slots), 6)
    name = one_line(title, side, style.BODY, bold=True)
    flow.write(name, flow.left, base, side, style.BODY, bold=True)
    for number, point in enumerate(slots):
        x = flow.left + side + number * step
        if point is not None:
            _draw_month(flow, point, (x, base, step), height * point.observations / top)
            flow.put(Rule(x, base, x + step, base, style.INK, 0.7))
    flow.y = base + _LABELS + 4


def _draw_month(flow: Flow, point: MonthPoint, slot: tuple[float, float, float], bar: float) -> None:
    """Draw a month into its slot (left, base line, width); `bar` is the height for its figure."""
    x, base, step = slot
    gap = step * 0.18
    if point.observations:
        bar = max(bar, 0.8)
        flow.put(Box(x + gap, base - bar, step - 2 * gap, bar, fill=style.ACCENT))
        figure = one_line(words.number(point.observations), step, style.SMALL, bold=True)
        flow.write(figure, x, base - bar - 3, step, style.SMALL, bold=True, align="middle")
        sources = one_line(words.number(point.sources), step, style.TINY)
        flow.write(sources, x, base + 20, step, style.TINY, colour=style.GREY, align="middle")
    else:
        flow.put(Box(x + gap, base - 14, step - 2 * gap, 14, line=style.FAINT, weight=0.5, dashed=True))
        silent = one_line("silent", step, style.TINY)
        flow.write(silent, x, base + 20, step, style.TINY, colour=style.GREY, align="middle")
    label = one_line(words.month(point.month)[:3], step, style.SMALL)
    flow.write(label, x, base + 11, step, style.SMALL, align="middle")
