"""The signs for worse, the same and better, and how many chose each: a shape, a number and a word together.

Nothing is told by colour alone, nor by a shape alone: they are printed in black and white, read aloud, and
filled in by people who do not read.
"""

from collections.abc import Sequence
from typing import Final

from r2p_field.domain.minutes import DIRECTIONS
from r2p_field.domain.observation import Change
from r2p_field.domain.paper_words import PaperWords
from r2p_field.domain.small_numbers import Figure, Kept, Spread
from r2p_field.reports import style
from r2p_field.reports.sheet import Sheet, leading, pair

RATINGS: Final = (1, 2, 3, 4, 5)
WORDS: Final = {
    Change.WORSE: "worse",
    Change.SAME: "same",
    Change.BETTER: "better",
    Change.UNKNOWN: "not_sure",
}
_NUMBERS: Final = {Change.WORSE: 1, Change.SAME: 2, Change.BETTER: 3}
_FILLS: Final = {Change.WORSE: style.RISK[2], Change.SAME: style.LINE, Change.BETTER: style.PEACE[2]}


def told(words: PaperWords, figure: Figure | None) -> str:
    """Say a figure, or of one that is kept that it is few or many."""
    if figure is None:
        return words.say("not_counted")
    return words.say(figure.value) if isinstance(figure, Kept) else words.number(figure)


def draw_sign(sheet: Sheet, direction: Change, start: float, top: float, side: float) -> None:
    """Draw a triangle down with 1, a square with 2, a triangle up with 3; for unsure, dashes."""
    if direction not in _NUMBERS:
        sheet.box(start, top, side, side, line=style.INK, dashed=True)
        _write_in(sheet, "?", start, top + side * 0.74, side)
        return
    sheet.shape(_outline(direction, start, top, side), fill=_FILLS[direction], line=style.INK)
    base = {Change.WORSE: 0.52, Change.SAME: 0.72, Change.BETTER: 0.9}[direction]
    _write_in(sheet, sheet.words.number(_NUMBERS[direction]), start, top + side * base, side)


def _outline(direction: Change, start: float, top: float, side: float) -> Sequence[tuple[float, float]]:
    end, bottom, middle = start + side, top + side, start + side / 2
    if direction is Change.WORSE:
        return ((start, top), (end, top), (middle, bottom))
    if direction is Change.BETTER:
        return ((start, bottom), (end, bottom), (middle, top))
    return ((start, top), (end, top), (end, bottom), (start, bottom))


def _write_in(sheet: Sheet, text: str, start: float, base: float, side: float) -> None:
    size = side * 0.55
    for line in sheet.broken(text, side, size, bold=True):
        sheet.write(line, start, base, side, size, bold=True, align="middle")


def draw_directions(sheet: Sheet, spread: Spread) -> None:
    """Draw how many of the whole room said worse, the same, better; "not sure" only where somebody was."""
    found = list(zip(DIRECTIONS, spread.figures, strict=True))
    shown = [one for one in found if one[0] is not Change.UNKNOWN or one[1]]
    wide, side = sheet.width / len(shown), sheet.size * 1.5
    texts = [
        sheet.broken(
            pair(sheet.words, sheet.words.say(WORDS[direction]), told(sheet.words, figure)),
            wide - side - 14,
            bold=True,
        )
        for direction, figure in shown
    ]
    height = max(side, max(map(len, texts)) * sheet.step) + 5
    sheet.flow.need(height)
    for place, ((direction, _), lines) in enumerate(zip(shown, texts, strict=True)):
        top = sheet.flow.y + 2
        draw_sign(sheet, direction, place * wide, top, side)
        base = top + (side - len(lines) * sheet.step) / 2 + sheet.size
        for number, line in enumerate(lines):
            at = max(base, top + sheet.size) + number * sheet.step
            sheet.write(line, place * wide + side + 7, at, wide - side - 10, bold=True)
    sheet.flow.y += height


def draw_direction(sheet: Sheet, direction: Change) -> None:
    """Draw the room's answer where nobody counted how many chose what."""
    side = sheet.size * 1.5
    text = f"{sheet.words.say(WORDS[direction])}. {sheet.words.say('not_split')}"
    lines = sheet.broken(text, sheet.width - side - 7)
    sheet.flow.need(max(side, len(lines) * sheet.step) + 5)
    top = sheet.flow.y + 2
    draw_sign(sheet, direction, 0, top, side)
    sheet.flow.y += max(2.0, (side - sheet.step) / 2)
    sheet.put_lines(lines, side + 7, sheet.width - side - 7)
    sheet.flow.y = max(sheet.flow.y, top + side) + 3


def draw_ratings(sheet: Sheet, spread: Spread) -> None:
    """Draw how many chose each rating, as bars with numbers; never a mean."""
    sheet.paragraph(sheet.words.say("how_serious"))
    wide, tall = sheet.width / len(RATINGS), sheet.size * 1.35
    small = max(12.0, sheet.size - 2) if sheet.size >= 12 else sheet.size
    longest = max((one for one in spread.figures if not isinstance(one, Kept)), default=0)
    sheet.flow.need(tall + leading(small) + 4)
    top = sheet.flow.y + 2
    for place, (rating, figure) in enumerate(zip(RATINGS, spread.figures, strict=True)):
        start = place * wide
        sheet.box(start, top, tall, tall, line=style.INK)
        _write_in(sheet, sheet.words.number(rating), start, top + tall * 0.72, tall)
        if length := _length(figure, longest):
            fill = None if isinstance(figure, Kept) else style.GREY
            bar = length * (wide - tall - 12)
            sheet.box(start + tall, top + 2, bar, tall - 4, fill=fill, line=style.INK, dashed=not fill)
        for line in sheet.broken(told(sheet.words, figure), wide - 6, small, bold=True, most=1):
            sheet.write(line, start, top + tall + small + 1, wide - 6, small, bold=True)
    sheet.flow.y = top + tall + leading(small) + 4


def _length(figure: Figure, longest: int) -> float:
    """Return how long a bar is, as a part of the longest; one that is kept has a length of its own."""
    if isinstance(figure, Kept):
        return 0.25 if figure is Kept.FEW else 0.5
    return figure / longest if figure else 0.0
