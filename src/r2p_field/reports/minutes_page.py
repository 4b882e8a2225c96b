"""The notes of a meeting on one page, in large letters, for reading aloud.

Everything is tried in letters of 16, 15 and 14 points. Where it does not fit, the page begins with what never
goes: agreements, those who did not agree, promises, the next meeting. Then the parts of `PARTS` are taken in,
the first one first, each if the page still holds it in 14 points; what finds no room stands in the longer
notes, and the page says so. Should what never goes fill more than a page by itself, letters of 13 and 12
points are tried; then it goes on over the page, and takes in what those pages hold.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import BinaryIO, Final

from r2p_field.domain.jobs import Progress, Silent
from r2p_field.domain.minutes import Agreed, GroupView, Minutes, Others, PointLine, PromiseLine
from r2p_field.domain.paper_words import PaperWords
from r2p_field.domain.session import Interpretation, Presence
from r2p_field.domain.small_numbers import Figure
from r2p_field.reports import style
from r2p_field.reports.neutral import finish
from r2p_field.reports.sheet import Known, Sheet, leading, pair, row
from r2p_field.reports.signs import WORDS, draw_direction, draw_directions, draw_ratings, told

PARTS: Final = ("spreads", "groups_here", "to_tell", "questions", "points", "ratings", "reasons", "groups")
"""The parts that may go to the longer notes; the first finds room first."""
_LARGE: Final = (16.0, 15.0, 14.0)
_SMALLER: Final = (13.0, 12.0)
SMALLEST: Final = 12.0
_INDENT: Final = 14.0
_TOGETHER: Final = 8
"""Lines of one promise that are not parted by the end of a page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LaidOut:
    """A page that was laid out: with which letters, and which parts went to the longer notes."""

    sheet: Sheet
    size: float
    left_out: tuple[str, ...]

    @property
    def pages(self) -> int:
        """How many pages it takes."""
        return len(self.sheet.flow.pages)

    @property
    def fits(self) -> bool:
        """Whether it is one page."""
        return self.pages == 1


@dataclass(frozen=True, slots=True, kw_only=True)
class PageMade:
    """A page that was printed: how many sheets it took, the size of its letters, and what found no room.

    `left_out` are names of `PARTS`.
    """

    pages: int
    size: float
    left_out: tuple[str, ...]


def lay_out_page(minutes: Minutes, words: PaperWords, progress: Progress) -> LaidOut:
    """Lay out the page with the largest letters and the most parts that fit."""
    there, known = _there(minutes), Known()

    def tried(size: float, away: tuple[str, ...]) -> LaidOut:
        progress.report(0, 0, "Laying out the page")
        return LaidOut(
            sheet=_Page(minutes, Sheet(words, size, Silent(), known=known), away).draw(),
            size=size,
            left_out=away,
        )

    for size in _LARGE:
        if (whole := tried(size, ())).fits:
            return whole
    best = tried(_LARGE[-1], there)
    smaller = () if best.fits else (tried(size, there) for size in _SMALLER)
    best = next((one for one in smaller if one.fits), best)
    for part in there:
        more = tried(best.size, tuple(one for one in best.left_out if one != part))
        best = more if more.pages == best.pages else best
    return best


def _there(minutes: Minutes) -> tuple[str, ...]:
    """Return those of `PARTS` of which the notes have anything."""
    points = minutes.points
    holds = {
        "groups": any(point.groups for point in points),
        "reasons": any(point.reason or point.root_cause for point in points),
        "ratings": any(point.ratings or point.rating for point in points),
        "questions": bool(minutes.questions),
        "points": not all(point.agreed for point in points),
        "to_tell": bool(minutes.to_tell),
        "spreads": any(point.leans or point.direction for point in points),
        "groups_here": bool(minutes.groups),
    }
    return tuple(part for part in PARTS if holds[part])


class _Page:
    def __init__(self, minutes: Minutes, sheet: Sheet, away: tuple[str, ...]) -> None:
        self._minutes = minutes
        self._words = sheet.words
        self._away = away
        self._sheet = sheet

    def draw(self) -> Sheet:
        self._opening()
        self._points()
        self._promises()
        self._afterwards()
        self._end()
        return self._sheet

    def _has(self, part: str) -> bool:
        return part not in self._away

    def _opening(self) -> None:
        sheet, notes, say = self._sheet, self._minutes, self._words.say
        size = sheet.size + 6
        if notes.title:
            sheet.paragraph(say("notes"), colour=style.GREY)
        sheet.paragraph(notes.title or say("notes"), size=size, bold=True, most=3)
        sheet.flow.space(sheet.size * 0.3)
        if notes.invented:
            sheet.paragraph(say("invented"), bold=True)
        sheet.facts(list(self._facts()))

    def _facts(self) -> Iterator[tuple[str, str]]:
        notes, words = self._minutes, self._words
        day = words.days(notes.first, notes.last) if notes.first else words.say("not_written")
        yield (
            words.say("day_and_place" if notes.place else "day"),
            row(words, day, words.hour(notes.begins), notes.place),
        )
        if notes.languages:
            yield words.say("languages"), languages(notes, words)
        yield words.say("in_room"), in_room(notes.room, words)
        if self._has("groups_here"):
            yield from self._groups()

    def _groups(self) -> Iterator[tuple[str, str]]:
        for key, presences in (
            ("here", {Presence.PRESENT}),
            ("not_here", {Presence.ABSENT, Presence.NOT_INVITED}),
            ("not_known_here", {Presence.UNKNOWN}),
        ):
            found = [one.group or self._words.say("group_without_word") for one in self._minutes.groups
                     if one.presence in presences]  # fmt: skip
            if found:
                yield self._words.say(key), listed(found, self._words)

    def _points(self) -> None:
        points = [
            (number, point)
            for number, point in enumerate(self._minutes.points, start=1)
            if point.agreed or (self._has("points") and self._has("spreads"))
        ]
        if points:
            self._sheet.heading(self._words.say("spoken_about"))
        for number, point in points:
            self._point(number, point)
        if self._minutes.agreed:
            self._sheet.heading(self._words.say("also_agreed" if points else "agreed"))
            for one in self._minutes.agreed:
                draw_agreed(self._sheet, one)

    def _point(self, number: int, point: PointLine) -> None:
        sheet = self._sheet
        sheet.flow.need(3 * sheet.step)
        draw_title(sheet, number, point)
        if point.few_answered:
            sheet.paragraph(self._words.say("few_answered"))
        if self._has("spreads"):
            draw_lean(sheet, point)
        if self._has("ratings"):
            draw_rating(sheet, point)
        if self._has("reasons"):
            draw_reasons(sheet, point.reason, point.root_cause)
        if self._has("groups") and point.groups:
            draw_groups(sheet, point.groups, reasons=self._has("reasons"))
        for one in point.agreed:
            draw_agreed(sheet, one)
        sheet.flow.space(sheet.size * 0.4)

    def _promises(self) -> None:
        sheet, say = self._sheet, self._words.say
        sheet.heading(say("promises"))
        if not self._minutes.promises:
            sheet.paragraph(say("no_promises"))
        for number, promise in enumerate(self._minutes.promises, start=1):
            draw_promise(sheet, promise, number)

    def _afterwards(self) -> None:
        sheet, notes, words = self._sheet, self._minutes, self._words
        if notes.questions and self._has("questions"):
            sheet.heading(words.say("questions"))
            for asked in notes.questions:
                sheet.bullet(asked.text)
        if notes.to_tell and self._has("to_tell"):
            sheet.heading(words.say("to_tell"))
            for told_ in notes.to_tell:
                day = words.say("by") + " " + words.day(told_.day) if told_.day else ""
                sheet.bullet(row(words, told_.what, told_.to, day))
        if notes.next_on:
            sheet.flow.space(sheet.size * 0.4)
            sheet.labelled(words.say("next"), words.day(notes.next_on))

    def _end(self) -> None:
        sheet, words = self._sheet, self._words
        size = max(SMALLEST, sheet.size - 3)
        sheet.flow.space(sheet.size * 0.6)
        if self._away:
            parts = listed([words.say(f"part_{part}") for part in self._away], words)
            sheet.paragraph(words.say("more", parts=parts), size=size, bold=True)
        caveats = " ".join(words.say(f"caveat_{number}") for number in (1, 2, 3))
        lines = sheet.broken(caveats, sheet.width, size)
        sheet.flow.need(len(lines) * leading(size))
        sheet.put_lines(lines, 0, sheet.width, size, colour=style.GREY)


def draw_title(sheet: Sheet, number: int, point: PointLine) -> None:
    """Write what was spoken about: the neutral title, the topic in the room's words, the local wording."""
    words = sheet.words
    title = row(words, point.title or ("" if point.topic else words.say("another_matter")), point.topic)
    lead = sheet.broken(row(words, f"{words.number(number)}."), sheet.width, bold=True)
    wide = lead[0].width + 8
    sheet.write(lead[0], 0, sheet.flow.y + sheet.size, wide, bold=True)
    sheet.put_lines(sheet.broken(title, sheet.width - wide, bold=True), wide, sheet.width - wide, bold=True)
    for local in point.local:
        sheet.labelled(words.say("in_our_words"), local, start=wide)
    for key, text in (("asked_before", point.asked), ("promised_before", point.promised)):
        if text:
            sheet.labelled(words.say(key), text, start=wide)


def draw_lean(sheet: Sheet, point: PointLine) -> None:
    """Draw the room's spread of directions, or its one answer."""
    if point.of_groups:
        sheet.paragraph(sheet.words.say("of_groups"))
    if point.leans:
        draw_directions(sheet, point.leans)
    elif point.direction:
        draw_direction(sheet, point.direction)


def draw_rating(sheet: Sheet, point: PointLine) -> None:
    """Draw the room's spread of ratings; one rating without the spread behind it says so."""
    if point.ratings:
        draw_ratings(sheet, point.ratings)
    elif point.rating:
        words = sheet.words
        text = f"{words.number(point.rating)}. {words.say('not_split')}"
        sheet.labelled(words.say("how_serious"), text)


def draw_reasons(sheet: Sheet, reason: str, root_cause: str, *, start: float = 0) -> None:
    """Write the reasons that may be shown."""
    for key, text in (("reason", reason), ("root_cause", root_cause)):
        if text:
            sheet.labelled(sheet.words.say(key), text, start=start)


def draw_groups(sheet: Sheet, groups: tuple[GroupView, ...], *, reasons: bool) -> None:
    """Write what each group said, with its reasons where they may be shown."""
    words = sheet.words
    sheet.paragraph(words.say("by_group"), bold=True)
    for view in groups:
        rating = f"{words.number(view.rating)} / {words.number(5)}" if view.rating else ""
        said = row(words, words.say(WORDS[view.direction]) if view.direction else "", rating)
        name = view.group or words.say("group_without_word")
        sheet.bullet(pair(words, name, said or words.say("not_written")))
        if reasons:
            draw_reasons(sheet, view.reason, view.root_cause, start=_INDENT)


def draw_agreed(sheet: Sheet, one: Agreed) -> None:
    """Write what was agreed, how, with how many, and always what became of those who did not agree."""
    words = sheet.words
    sheet.flow.need(2 * sheet.step)
    if one.statement:
        sheet.labelled(words.say("refused" if one.refused else "agreed"), one.statement)
    else:
        sheet.paragraph(words.say("nothing_agreed"))
    counted = [
        (words.say(key), figure)
        for key, figure in (("agree", one.agree), ("abstain", one.abstain), ("object", one.object))
        if figure is not None
    ]
    method = words.say(f"method_{one.method}") if one.method else ""
    votes = listed((pair(words, key, told(words, figure)) for key, figure in counted), words)
    if method or votes:
        sheet.paragraph(row(words, method, votes))
    if one.others is Others.SAY:
        sheet.labelled(words.say("others_say"), one.minority_view)
    else:
        key = {Others.KEPT: "others_kept", Others.NONE: "nobody_disagreed"}.get(one.others, "not_asked")
        sheet.paragraph(words.say(key), bold=one.others is Others.KEPT)


def draw_promise(sheet: Sheet, promise: PromiseLine, number: int) -> None:
    """Write a promise with its owner's role, its day and what would show that it was kept."""
    words = sheet.words
    due = words.day(promise.due) if promise.due else words.say("no_day")
    owner = promise.owner_role or words.say("not_written")
    said = [pair(words, words.say("who"), owner), pair(words, words.say("by"), due)]
    if promise.evidence_wanted:
        said.append(pair(words, words.say("seen_by"), promise.evidence_wanted))
    lead = f"{words.number(number)}."
    wide = sheet.broken(row(words, lead), sheet.width)[0].width + 8
    lines = sum(len(sheet.broken(text, sheet.width - wide)) for text in (promise.text, row(words, *said)))
    sheet.flow.need(min(lines, _TOGETHER) * sheet.step)
    sheet.bullet(promise.text, sign=lead)
    sheet.paragraph(row(words, *said), start=wide)


def languages(notes: Minutes, words: PaperWords) -> str:
    """Say which languages were spoken, and which were interpreted."""
    keys = {Interpretation.WHOLE: "interpreted", Interpretation.IN_PARTS: "interpreted_in_parts"}
    found = []
    for one in notes.languages:
        name, key = words.language_name(one.language), keys.get(one.interpretation or Interpretation.NONE)
        said = words.say(key, language=name) if key else name
        found.append(pair(words, said, one.interpreter) if one.interpreter else said)
    return listed(found, words)


def in_room(room: tuple[Figure | None, Figure | None], words: PaperWords) -> str:
    """Say how many people were there."""
    least, most = room
    if least is None:
        return words.say("not_counted")
    if most is None:
        count = told(words, least)
        return words.say("at_least", count=count) if isinstance(least, int) else count
    return told(words, least) if least == most else words.range(told(words, least), told(words, most))


def listed(items: Iterable[str], words: PaperWords) -> str:
    """Write items in a row."""
    return row(words, *items, between="، " if words.language == "ar" else "; ")


def render_minutes_page(
    minutes: Minutes, words: PaperWords, sink: BinaryIO, progress: Progress | None = None
) -> PageMade:
    """Write the one page to `sink` as a PDF without a check code; the same notes give the same bytes.

    Raises PrintFailed when it cannot be drawn, Cancelled when the person stops.
    """
    watcher = progress or Silent()
    laid = lay_out_page(minutes, words, watcher)
    pages = finish(laid.sheet, sink, watcher)
    return PageMade(pages=pages, size=laid.size, left_out=laid.left_out)
