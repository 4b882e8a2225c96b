"""What was counted: one row for each unit, harm and status, never added across."""

from collections.abc import Iterable
from typing import Final

from r2p_field.domain.summary import CountLine
from r2p_field.reports import style, words
from r2p_field.reports.flow import Flow
from r2p_field.reports.table import Column, Row, draw_table

NEVER_ADDED: Final = (
    "Each row stands for itself. Figures are never added across rows: units, harms and status differ, and "
    "the same people may be in more than one row. Records are not victims."
)
WHOLE: Final = (
    "Totals that sources state over a whole event without saying who was hurt. They stand beside the rows "
    "above and are never added to them."
)
_RANGE: Final = (
    Column("At least", 11.5, numbers=True),
    Column("Best", 11.5, numbers=True, bold=True),
    Column("At most", 11.5, numbers=True),
    Column("Observations", 14, numbers=True),
    Column("Sources", 10, numbers=True),
)
_BY_STATUS: Final = (Column("Unit", 12.5), Column("Harm", 19), Column("Status", 10), *_RANGE)
_OF_EVENTS: Final = (Column("Unit", 12.5), Column("Harm", 29), *_RANGE)


def draw_counted(flow: Flow, counts: tuple[CountLine, ...]) -> None:
    """Draw the figures by status, then those that sources give for whole events."""
    flow.heading("What was counted", room=110)
    flow.paragraph(NEVER_ADDED, size=style.SMALL, colour=style.GREY)
    by_status = [line for line in counts if line.status is not None]
    whole = [line for line in counts if line.status is None]
    if not counts:
        flow.paragraph("No observation of this period and area states a figure.")
    if by_status:
        draw_table(flow, _BY_STATUS, list(map(_row, by_status)))
    if whole:
        flow.space(4)
        flow.need(90)
        flow.paragraph("Stated over whole events", bold=True)
        flow.paragraph(WHOLE, size=style.SMALL, colour=style.GREY)
        draw_table(flow, _OF_EVENTS, list(map(_row, whole)))


def _row(line: CountLine) -> Row:
    status = () if line.status is None else (words.plain(line.status),)
    figures = map(words.number_or_not, (line.least, line.best, line.most))
    made_from = (words.number(line.observations), words.number(line.sources))
    cells = (words.plain(line.unit), words.plain(line.harm), *status, *figures, *made_from)
    return Row(cells, " ".join(_left_out(line)))


def _left_out(line: CountLine) -> Iterable[str]:
    """Yield a sentence for each figure that does not cover all rows."""
    for name, missing in (
        ("At least", line.without_least),
        ("Best", line.without_best),
        ("At most", line.without_most),
    ):
        if missing:
            yield f"“{name}” leaves out {words.many(missing, 'entry', 'entries')} that state none."
