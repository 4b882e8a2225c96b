"""The long form of the notes of a meeting, for headquarters' file: all that may be told, with check codes."""

from collections.abc import Iterator
from typing import BinaryIO, Final

from r2p_field.domain.groups import HEADS
from r2p_field.domain.jobs import Progress, Silent
from r2p_field.domain.minutes import GroupLine, Minutes, PointLine
from r2p_field.domain.paper_words import PaperWords
from r2p_field.domain.session import Presence
from r2p_field.reports import style
from r2p_field.reports.check_code import BLANK, CheckCode
from r2p_field.reports.grid import Grid
from r2p_field.reports.marks import Page, Rule, Text
from r2p_field.reports.minutes_page import (
    draw_agreed,
    draw_groups,
    draw_lean,
    draw_promise,
    draw_rating,
    draw_reasons,
    draw_title,
    in_room,
    languages,
    listed,
)
from r2p_field.reports.paint import paint
from r2p_field.reports.sheet import Sheet, pair, row
from r2p_field.reports.signs import told
from r2p_field.reports.stamp import stamp
from r2p_field.reports.text import draw, one_line

_SIZE: Final = 10.5
_INDENT: Final = 18.0
_CODE: Final = 112.0
"""Width of the widest check code in small bold letters."""


def render_minutes_long(
    minutes: Minutes, words: PaperWords, sink: BinaryIO, progress: Progress | None = None
) -> tuple[CheckCode, ...]:
    """Write the long form to `sink` as a PDF and return the check code of each page.

    Raises PrintFailed when it cannot be drawn, Cancelled when the person stops.
    """
    watcher = progress or Silent()
    sheet = Sheet(words, _SIZE, watcher, style.USUAL)
    _Long(sheet, minutes).draw()
    finished, codes = stamp(paint(_with_feet(sheet, minutes), watcher), watcher)
    sink.write(finished)
    return codes


class _Long:
    def __init__(self, sheet: Sheet, notes: Minutes) -> None:
        self._sheet = sheet
        self._notes = notes
        self._words = sheet.words

    def draw(self) -> None:
        self._opening()
        self._attendance()
        self._points()
        self._promises()
        self._questions()
        self._listed("own_signs", list(self._signs()))
        self._listed("concerns", list(self._notes.concerns))
        self._listed("missing", list(self._missing()), "nobody_missing")
        self._listed("to_tell", list(self._to_tell()), "nothing_written")
        self._listed("told_back", list(self._told_back()), "nothing_told")
        self._end()

    def _opening(self) -> None:
        sheet, notes, say = self._sheet, self._notes, self._words.say
        sheet.paragraph(say("long_notes"), colour=style.ACCENT, bold=True)
        sheet.paragraph(notes.title or say("notes"), size=20, bold=True, most=3)
        if notes.invented:
            sheet.paragraph(say("invented"), bold=True)
        sheet.paragraph(say("for_hq"), colour=style.GREY)
        sheet.flow.space(6)
        sheet.facts([(label, value) for label, value in self._facts() if value])
        self._listed("rules", list(notes.rules))
        if notes.account:
            sheet.heading(say("account"))
            sheet.paragraph(notes.account)

    def _facts(self) -> Iterator[tuple[str, str]]:
        notes, words = self._notes, self._words
        yield words.say("body"), notes.body
        day = words.days(notes.first, notes.last) if notes.first else words.say("not_written")
        yield words.say("day"), row(words, day, words.hour(notes.begins))
        yield words.say("place"), notes.place or words.say("not_written")
        yield words.say("languages"), languages(notes, words)
        yield words.say("led_by"), listed(notes.facilitators, words)
        yield words.say("lasted"), words.number(notes.lasted) if notes.lasted else ""
        yield words.say("in_room"), in_room(notes.room, words)
        yield words.say("next"), words.day(notes.next_on) if notes.next_on else ""

    def _attendance(self) -> None:
        words = self._words
        self._sheet.heading(words.say("attendance"))
        if not self._notes.groups:
            self._sheet.paragraph(words.say("nothing_written"))
            return
        heads = [words.say("group"), words.say("presence"), *map(words.say, HEADS)]
        rows = [self._row(group) for group in self._notes.groups]
        Grid(self._sheet, heads, (34, 20, 12, 12, 12, 12, 14), words=2).draw(rows)

    def _row(self, group: GroupLine) -> list[str]:
        words = self._words
        kind = words.say(f"kind_{group.kind}") if group.kind else ""
        name = row(words, group.group, kind) or words.say("group_without_word")
        heads = [self._ends(*ends) for ends in group.heads] or [""] * len(HEADS)
        return [name, words.say(f"presence_{group.presence or Presence.UNKNOWN}"), *heads]

    def _ends(self, least: int | None, most: int | None) -> str:
        """Say a count; a field that nobody filled in is empty, and not nothing."""
        number = self._words.number
        if least is None and most is None:
            return ""
        if least is None or most is None:
            return number(least or most or 0)
        return number(least) if least == most else self._words.range(number(least), number(most))

    def _points(self) -> None:
        words = self._words
        self._sheet.heading(words.say("spoken_about"))
        if not self._notes.points:
            self._sheet.paragraph(words.say("nothing_written"))
        for number, point in enumerate(self._notes.points, start=1):
            self._point(number, point)
        for one in self._notes.agreed:
            draw_agreed(self._sheet, one)

    def _point(self, number: int, point: PointLine) -> None:
        sheet, words = self._sheet, self._words
        sheet.flow.need(5 * sheet.step)
        draw_title(sheet, number, point)
        if point.few_answered:
            sheet.paragraph(words.say("few_answered"))
        draw_lean(sheet, point)
        if point.leans and point.leans.whole is not None:
            sheet.paragraph(words.say("answers", count=point.leans.whole), colour=style.GREY)
        draw_rating(sheet, point)
        draw_reasons(sheet, point.reason, point.root_cause)
        if point.groups:
            draw_groups(sheet, point.groups, reasons=True)
        if point.views_kept:
            sheet.paragraph(words.say("views_kept", count=point.views_kept), colour=style.GREY)
        for one in point.agreed:
            draw_agreed(sheet, one)
        sheet.flow.space(sheet.size * 0.6)

    def _promises(self) -> None:
        sheet, words = self._sheet, self._words
        sheet.heading(words.say("promises"))
        if not self._notes.promises:
            sheet.paragraph(words.say("no_promises"))
            return
        for number, one in enumerate(self._notes.promises, start=1):
            draw_promise(sheet, one, number)
            sheet.labelled(words.say("state"), words.say(f"state_{one.state}"), start=_INDENT)

    def _questions(self) -> None:
        words, found = self._words, list[str]()
        for one in self._notes.questions:
            day = words.day(one.answered_on) if one.answered_on else ""
            found.append(row(words, one.text, one.answer or words.say("no_answer"), day))
        self._listed("all_questions", found)

    def _signs(self) -> Iterator[str]:
        words = self._words
        for one in self._notes.signs:
            named = pair(words, words.say("named"), told(words, one.named))
            chosen = pair(words, words.say("chosen"), told(words, one.chosen))
            yield row(words, one.text, named, chosen, words.say("kept" if one.kept else "not_kept"))

    def _missing(self) -> Iterator[str]:
        for one in self._notes.missing:
            kind = self._words.say(f"kind_{one.kind or 'unknown'}")
            why = self._words.say(f"reason_{one.reason or 'unknown'}")
            yield pair(self._words, kind, why)

    def _to_tell(self) -> Iterator[str]:
        words = self._words
        for one in self._notes.to_tell:
            yield row(words, one.what, one.to, f"{words.say('by')} {words.day(one.day)}" if one.day else "")

    def _told_back(self) -> Iterator[str]:
        for one in self._notes.told_back:
            yield row(self._words, self._words.day(one.day) if one.day else "", one.to, one.what)

    def _listed(self, key: str, items: list[str], nothing: str = "") -> None:
        """Write a list under its heading; without a sentence for nothing, an empty one is left out."""
        if not items and not nothing:
            return
        self._sheet.heading(self._words.say(key))
        for item in items:
            self._sheet.bullet(item)
        if not items:
            self._sheet.paragraph(self._words.say(nothing))

    def _end(self) -> None:
        sheet, words = self._sheet, self._words
        sheet.flow.space(sheet.size)
        for number in (1, 2, 3):
            sheet.paragraph(words.say(f"caveat_{number}"), colour=style.GREY)


def _with_feet(sheet: Sheet, notes: Minutes) -> list[tuple[Page, Text | None]]:
    """Put a foot on every page; give each with the text that its check code will replace."""
    words, of = sheet.words, len(sheet.flow.pages)
    about = row(words, notes.title or words.say("notes"), words.day(notes.first) if notes.first else "")
    found: list[tuple[Page, Text | None]] = []
    readers = f"{words.say('no_prediction')} {words.say('for_hq')}"
    label = one_line(pair(words, words.say("check_code"), " "), _CODE, style.SMALL)
    for number, page in enumerate(sheet.flow.pages, start=1):
        left, right = style.MARGIN, page.width - style.MARGIN
        top, side = page.height - style.FOOT + 14, right - _CODE
        page.marks.append(Rule(left, top, right, top, style.LINE, 0.4))
        width = side - label.width - left - 18
        for line, x, y in (
            (one_line(about, width, style.SMALL), left, top + 12),
            (one_line(readers, side - left - 12, style.SMALL), left, top + 23),
            (label, side - label.width - 5, top + 12),
            (one_line(words.say("page", number=number, of=of), _CODE, style.SMALL), side, top + 23),
        ):
            page.marks.extend(draw(line, round(x, 2), round(y, 2), style.SMALL, style.GREY))
        code = Text(round(side, 2), round(top + 12, 2), BLANK, style.SMALL, style.INK, bold=True)
        found.append((page, code))
    return found
