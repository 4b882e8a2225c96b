"""The sheet on which people are counted by group: fields for strokes, and no place for a name."""

from typing import BinaryIO, Final

from r2p_field.domain.groups import HEADS
from r2p_field.domain.jobs import Progress, Silent
from r2p_field.domain.paper_words import PaperWords
from r2p_field.domain.worksheet import Worksheet
from r2p_field.reports.grid import Grid
from r2p_field.reports.neutral import finish
from r2p_field.reports.sheet import Sheet
from r2p_field.reports.worksheet_opening import draw_opening, foot

_SIZE: Final = 12.0
_ROW: Final = 40.0
_SPARE: Final = 4
"""Empty rows for groups that nobody thought of."""
_LEAST_ROWS: Final = 10
_SHARES: Final = (30, 14, 14, 14, 14, 14, 15)


def render_attendance(
    sheets: Worksheet, words: PaperWords, sink: BinaryIO, progress: Progress | None = None
) -> int:
    """Write the sheet to `sink` as a PDF and return the number of pages.

    Raises PrintFailed when it cannot be drawn, Cancelled when the person stops.
    """
    watcher = progress or Silent()
    sheet = Sheet(words, _SIZE, watcher)
    draw_opening(sheet, sheets, words.say("attendance"))
    sheet.paragraph(words.say("count_people"), bold=True)
    sheet.paragraph(words.say("one_stroke"))
    sheet.flow.space(6)
    heads = [words.say("group"), *map(words.say, HEADS), words.say("together")]
    spare = max(_SPARE, _LEAST_ROWS - len(sheets.groups))
    rows = [[group, *([""] * 6)] for group in (*sheets.groups, *([""] * spare))]
    Grid(sheet, heads, _SHARES, height=_ROW).draw([*rows, [words.say("whole_room"), *([""] * 6)]])
    sheet.flow.need(30)
    sheet.labelled(words.say("by_count_of"), "")
    return finish(sheet, sink, watcher, foot=foot(sheets, words))
