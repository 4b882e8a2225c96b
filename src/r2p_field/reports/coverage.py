"""Who was silent, and what has not been looked at: silence is not peace."""

from collections.abc import Iterable
from itertools import groupby
from typing import Final

from r2p_field.domain.summary import Coverage
from r2p_field.reports import style, words
from r2p_field.reports.flow import Flow
from r2p_field.reports.text import isolated

SILENCE: Final = (
    "Where nothing is recorded, perhaps nobody was there to look. "
    "Compare places and months only with this in view."
)


def draw_coverage(flow: Flow, coverage: Coverage) -> None:
    """Draw silent areas and months, and how much of the records is still open."""
    flow.heading("Who was silent")
    flow.paragraph(SILENCE, size=style.SMALL, colour=style.GREY)
    _draw_list(flow, "Areas without an observation", coverage.areas_silent)
    months = tuple(_spans(coverage.months_silent))
    _draw_list(flow, "Months without an observation", months, count=len(coverage.months_silent))
    _draw_list(flow, "Still open", tuple(_open(coverage)))


def _draw_list(flow: Flow, title: str, items: tuple[str, ...], count: int = 0) -> None:
    number = f" ({words.number(count or len(items))})" if items and title != "Still open" else ""
    flow.need(40)
    flow.paragraph(title + number, size=style.BODY, bold=True)
    flow.paragraph("; ".join(map(isolated, items)) + "." if items else "None.")
    flow.space(3)


def _open(coverage: Coverage) -> Iterable[str]:
    whole = words.many(coverage.observations, "observation")
    for value, what in (
        (coverage.ungraded, "Not graded by anybody"),
        (coverage.uncoded, "no factor named yet"),
        (coverage.undated, "no day or month known"),
        (coverage.unlocated, "no place known"),
        (coverage.incomplete, "parts that a newer version wrote and that are not shown"),
    ):
        if value:
            yield f"{what}: {words.number(value)} of {whole}"


def _spans(months: tuple[str, ...]) -> Iterable[str]:
    """Join months (`YYYY-MM`, in order) that follow each other: `March 2012 to May 2012`."""
    for _, run in groupby(enumerate(months), lambda pair: _ordinal(pair[1]) - pair[0]):
        codes = [code for _, code in run]
        first, last = words.month(codes[0]), words.month(codes[-1])
        yield first if first == last else f"{first} to {last}"


def _ordinal(code: str) -> int:
    year, _, month = code.partition("-")
    return int(year) * 12 + int(month)
