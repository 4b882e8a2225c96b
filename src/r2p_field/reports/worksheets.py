"""Blank sheets of a meeting: all can be done on paper first, and keyed in by the code on each page."""

from typing import BinaryIO, Final

from r2p_field.domain.jobs import Progress, Silent
from r2p_field.domain.minutes import DIRECTIONS
from r2p_field.domain.observation import Change
from r2p_field.domain.paper_words import PaperWords
from r2p_field.domain.worksheet import SheetPoint, Worksheet
from r2p_field.reports import style
from r2p_field.reports.grid import Grid
from r2p_field.reports.neutral import finish
from r2p_field.reports.sheet import Sheet, pair, row
from r2p_field.reports.signs import RATINGS, WORDS, draw_sign
from r2p_field.reports.worksheet_opening import draw_opening, foot

_SIZE: Final = 12.0
_ROW: Final = 24.0
_EMPTY_GROUPS: Final = 6
"""Rows for groups to be written in where none were planned."""
_PROMISES: Final = 4
_SIGNS: Final = 4
_WRITE: Final = 19.0
_FIELD: Final = 22.0


def render_worksheet(
    sheets: Worksheet, words: PaperWords, sink: BinaryIO, progress: Progress | None = None
) -> int:
    """Write the sheets to `sink` as a PDF and return the number of pages.

    Raises PrintFailed when they cannot be drawn, Cancelled when the person stops.
    """
    watcher = progress or Silent()
    sheet = Sheet(words, _SIZE, watcher)
    draw_opening(sheet, sheets, words.say("sheet"))
    sheet.paragraph(words.say("no_names"), bold=True)
    for number, point in enumerate(sheets.points or (SheetPoint(title=""),), start=1):
        if number > 1:
            sheet.flow.start_page()
        _draw_point(sheet, number, point, sheets.groups)
    sheet.flow.start_page()
    _draw_end(sheet)
    return finish(sheet, sink, watcher, foot=foot(sheets, words))


def _draw_point(sheet: Sheet, number: int, point: SheetPoint, groups: tuple[str, ...]) -> None:
    words = sheet.words
    title = row(words, point.title, point.topic) or words.say("another_matter")
    minutes = words.say("point_minutes", count=point.minutes) if point.minutes else ""
    sheet.heading(row(words, f"{words.number(number)}. {title}", minutes), room=160)
    for key, texts in (
        ("in_our_words", point.local or ("",)),
        ("asked_before", (point.asked,) if point.asked else ()),
        ("promised_before", (point.promised,) if point.promised else ()),
    ):
        for text in texts:
            sheet.labelled(words.say(key), text)
    if not point.local:
        sheet.lines_to_write_on(1, start=sheet.width * 0.34, height=4)
    _draw_room(sheet)
    _draw_groups(sheet, groups)
    _draw_agreement(sheet)


def _draw_room(sheet: Sheet) -> None:
    """Draw fields for the whole room: signs with their words, then the five ratings."""
    words = sheet.words
    sheet.paragraph(words.say("how_it_is"), bold=True)
    _draw_fields(sheet, [words.say(WORDS[direction]) for direction in DIRECTIONS], signs=True)
    sheet.paragraph(words.say("how_serious"))
    _draw_ratings(sheet)


def _draw_ratings(sheet: Sheet) -> None:
    """Draw a field for each rating, with its number at the start of it."""
    flow, wide = sheet.flow, sheet.width / len(RATINGS)
    flow.need(_FIELD + 8)
    for place, rating in enumerate(RATINGS):
        for line in sheet.broken(sheet.words.number(rating), wide, bold=True):
            sheet.write(line, place * wide, flow.y + 3 + _FIELD * 0.7, wide, bold=True)
        sheet.box(place * wide + 14, flow.y + 3, wide - 22, _FIELD, line=style.GREY)
    flow.y += _FIELD + 9


def _draw_fields(sheet: Sheet, names: list[str], *, signs: bool) -> None:
    """Draw fields side by side with a name, and the sign before it, above each."""
    flow, wide, side = sheet.flow, sheet.width / len(names), _SIZE * 1.6
    flow.need(side + 8 + _FIELD)
    top = flow.y + 3
    for place, name in enumerate(names):
        start = place * wide
        if signs:
            draw_sign(sheet, DIRECTIONS[place], start, top, side)
        before = side + 6 if signs else 0.0
        for line in sheet.broken(name, wide - before - 8, bold=True, most=1):
            sheet.write(line, start + before, top + side * 0.7, wide - before, bold=True)
        sheet.box(start, top + side + 3, wide - 8, _FIELD, line=style.GREY)
    flow.y = top + side + _FIELD + 10


def _draw_groups(sheet: Sheet, groups: tuple[str, ...]) -> None:
    words = sheet.words
    sheet.flow.need(3 * _ROW + sheet.step)
    sheet.paragraph(words.say("each_group"), bold=True)
    shown = pair(words, words.say("may_show"), f"{words.say('yes')} / {words.say('no')}")
    heads = [
        words.say("group"), Change.WORSE, Change.SAME, Change.BETTER, *map(words.number, RATINGS), shown,
    ]  # fmt: skip
    shares = (34, 10, 10, 10, 7, 7, 7, 7, 7, 27)
    blank = [""] * (len(heads) - 1)
    named = groups or ("",) * _EMPTY_GROUPS
    Grid(sheet, heads, shares, height=_ROW).draw([[group, *blank] for group in named])
    sheet.paragraph(words.say("reason"), bold=True)
    sheet.lines_to_write_on(2, height=_WRITE)


def _draw_agreement(sheet: Sheet) -> None:
    """Draw lines for what is agreed, fields for the three figures, and lines for those who do not agree."""
    words = sheet.words
    sheet.flow.need(4 * _WRITE + _FIELD + 6 * sheet.step)
    sheet.paragraph(words.say("we_agree"), bold=True)
    sheet.lines_to_write_on(2, height=_WRITE)
    methods = ("show_of_hands", "secret_ballot", "each_group_spoke", "no_objection", "other")
    _draw_choices(sheet, "found_by", [f"method_{one}" for one in methods])
    _draw_fields(sheet, [words.say(key) for key in ("agree", "abstain", "object")], signs=False)
    sheet.paragraph(words.say("those_who_do_not"), bold=True)
    sheet.lines_to_write_on(2, height=_WRITE)
    _draw_choices(sheet, "may_print", ["yes", "no"])


def _draw_choices(sheet: Sheet, key: str, choices: list[str]) -> None:
    """Draw what is asked, then a small field before each answer; an answer is not parted from its field."""
    start, names = 0.0, [pair(sheet.words, sheet.words.say(key), " "), *map(sheet.words.say, choices)]
    sheet.flow.need(2 * sheet.step)
    for place, name in enumerate(names):
        lines, side = sheet.broken(name, sheet.width * 0.9, most=1), _SIZE * 0.8 if place else 0.0
        wide = lines[0].width + side + (5 if place else 0)
        if start and start + wide > sheet.width:
            start = 0.0
            sheet.flow.y += sheet.step
        if place:
            sheet.box(start, sheet.flow.y + 3, side, side, line=style.INK)
        sheet.write(lines[0], start + wide - lines[0].width, sheet.flow.y + sheet.size, lines[0].width)
        start += wide + 14
    sheet.flow.y += sheet.step + 2


def _draw_end(sheet: Sheet) -> None:
    """Draw the sheet for promises, questions, own signs, what will be told, the next meeting."""
    words = sheet.words
    sheet.heading(words.say("promises"))
    heads = [words.say(key) for key in ("promise", "who", "by", "seen_by")]
    Grid(sheet, heads, (38, 20, 16, 26), height=42, words=4).draw([[""] * 4] * _PROMISES)
    for key, many in (("further_questions", 3), ("own_sign_lines", _SIGNS), ("further_to_tell", 2)):
        sheet.flow.need((many + 1) * _WRITE + sheet.step)
        sheet.paragraph(words.say(key), bold=True)
        sheet.lines_to_write_on(many, height=_WRITE)
    sheet.labelled(words.say("next"), "")
    sheet.lines_to_write_on(1, start=sheet.width * 0.34, height=4)
