"""A slip for one promise, for an office holder to sign: no agenda, no views, nothing of the meeting."""

from collections.abc import Sequence
from typing import BinaryIO, Final

from r2p_field.domain.jobs import Progress, Silent
from r2p_field.domain.minutes import PromiseLine
from r2p_field.domain.paper_words import PaperWords
from r2p_field.reports import style
from r2p_field.reports.neutral import finish
from r2p_field.reports.sheet import Sheet

_SIZE: Final = 16.0
_TO_WRITE: Final = 46.0


def render_promise_slips(
    promises: Sequence[PromiseLine],
    words: PaperWords,
    sink: BinaryIO,
    progress: Progress | None = None,
    *,
    invented: bool = False,
) -> int:
    """Write a PDF with a page for each promise, so that each office holder sees one; return the pages.

    Raises PrintFailed when they cannot be drawn, Cancelled when the person stops.
    """
    watcher = progress or Silent()
    sheet = Sheet(words, _SIZE, watcher)
    for number, promise in enumerate(promises):
        if number:
            sheet.flow.start_page()
        _draw(sheet, promise, invented=invented)
    return finish(sheet, sink, watcher, numbered=False)


def _draw(sheet: Sheet, promise: PromiseLine, *, invented: bool) -> None:
    words, flow = sheet.words, sheet.flow
    if invented:
        sheet.paragraph(words.say("invented"), bold=True)
    sheet.paragraph(words.say("promise"), colour=style.GREY)
    flow.space(6)
    sheet.paragraph(promise.text, size=_SIZE + 4, bold=True)
    flow.space(14)
    facts = [
        (words.say("who"), promise.owner_role or words.say("not_written")),
        (words.say("by"), words.day(promise.due) if promise.due else words.say("no_day")),
    ]
    if promise.evidence_wanted:
        facts.append((words.say("seen_by"), promise.evidence_wanted))
    if promise.made_on:
        facts.append((words.say("made_on"), words.day(promise.made_on)))
    sheet.facts(facts)
    flow.space(20)
    for key in ("signature", "signed_on"):
        flow.need(_TO_WRITE + sheet.step)
        flow.space(_TO_WRITE)
        sheet.rule(0, sheet.width * 0.75, flow.y, style.INK, 0.8)
        sheet.paragraph(words.say(key), size=_SIZE - 3, colour=style.GREY)
