"""Turns what people wrote into lines that can be drawn: cleaned, broken to a width, shaped, in visual order.

No mark-up is ever read: `<b>` is three signs. Arabic letters are joined, each line is put into the order in
which it stands on paper (Unicode bidirectional algorithm), and vowel signs are placed over the letter that
they belong to. Invisible signs that turn or hide text are taken out; control signs are printed as a visible
replacement.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from r2p_field.reports.fonts import REPLACEMENT, Fonts, fonts
from r2p_field.reports.marks import Colour, Text

LONGEST: Final = 20_000
"""Signs of one text that are looked at; the rest is shown as an ellipsis. A page holds about 6,000."""
ELLIPSIS: Final = "…"

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_BREAKS = re.compile("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_HYPHENED = re.compile(r"[^-/]+[-/]*|[-/]+")
_JOINERS: Final = "\u200c\u200d"
_MARKS: Final = "\u200e\u200f\u061c"
_LEFT_TO_RIGHT_MARK: Final = "\u200e"
_BRACKETS: Final = str.maketrans("", "", _JOINERS + _MARKS)


@dataclass(frozen=True, slots=True)
class Line:
    """One line as drawn from left to right; `from_right`: its paragraph starts at the right margin."""

    text: str
    width: float
    from_right: bool


def clean(text: str) -> str:
    """Return `text` composed (NFC), with spaces for all white space but line ends, and nothing hidden in it.

    Signs that order or hide text (overrides, embeddings, isolates, zero width) are removed; other control
    signs, private and unassigned ones become the visible replacement.
    """
    composed = unicodedata.normalize("NFC", _BREAKS.sub("\n", text[:LONGEST].replace("\t", " ")))
    signs = "".join(map(_visible, composed))
    return signs + ELLIPSIS if len(text) > LONGEST else signs


@cache
def _visible(sign: str) -> str:
    if sign == "\n" or sign in _JOINERS or sign in _MARKS:
        return sign
    match unicodedata.category(sign):
        case "Cf":
            return ""
        case "Cc" | "Cn" | "Co" | "Cs":  # the bidirectional algorithm at hand stumbles over unassigned signs
            return REPLACEMENT
        case "Zs":
            return " "
        case _:
            return sign


def break_lines(text: str, width: float, size: float, *, bold: bool = False, most: int = 0) -> list[Line]:
    """Break `text` into lines of at most `width` points for letters of `size` points.

    Words longer than a line are broken anywhere. With `most` above 0 there are at most so many lines, and the
    last ends in an ellipsis when something is left out.
    """
    faces, lines = fonts(bold=bold), list[Line]()
    for paragraph in clean(text).split("\n"):
        from_right = _starts_right(paragraph)
        for line in _fill(paragraph.split(), width, size, faces):
            if most and len(lines) == most:
                lines[-1] = _cut(lines[-1], width, size, faces)
                return lines
            lines.append(_line(line, size, faces, from_right=from_right))
    return lines


def one_line(text: str, width: float, size: float, *, bold: bool = False) -> Line:
    """Return `text` on one line, ending in an ellipsis when it does not fit."""
    lines = break_lines(text.replace("\n", " "), width, size, bold=bold, most=1)
    return lines[0] if lines else Line("", 0.0, from_right=False)


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """Return how wide a short text of this program's own is in points."""
    return fonts(bold=bold).width(text, size)


def isolated(text: str) -> str:
    """Return a person's words, or a code or number, so that they cannot reorder the sentence around them.

    A line that starts with it starts at the left. (The algorithm at hand knows no isolates; marks do here.)
    """
    return f"{_LEFT_TO_RIGHT_MARK}{text}{_LEFT_TO_RIGHT_MARK}"


def draw(
    line: Line, x: float, y: float, size: float, colour: Colour, *, bold: bool = False
) -> Iterator[Text]:
    """Yield the marks of a line whose left end is at `x`: its letters, and each vowel sign at its place."""
    if not _RIGHT_TO_LEFT.search(line.text):
        yield Text(x, y, line.text, size, colour, bold)
        return
    faces, letters = fonts(bold=bold), "".join(s for s in line.text if not _floats(s))
    yield Text(x, y, letters, size, colour, bold)
    for sign, dx, dy in _floating(line.text, size, faces):
        yield Text(round(x + dx, 2), round(y - dy, 2), sign, size, colour, bold)


def _starts_right(paragraph: str) -> bool:
    if not _RIGHT_TO_LEFT.search(paragraph):
        return False
    first = next((s for s in paragraph if unicodedata.bidirectional(s) in {"L", "R", "AL"}), "a")
    return unicodedata.bidirectional(first) != "L"


def _fill(words: list[str], width: float, size: float, faces: Fonts) -> Iterator[str]:
    """Yield lines in logical order, each as full as it can be."""
    space, current, used = faces.width(" ", size), "", 0.0
    for word in words:
        gap = space if current else 0.0
        for piece in _pieces(word, width, size, faces):
            wide = _measure(piece, size, faces)
            if current and used + gap + wide > width:
                yield current
                current, used, gap = "", 0.0, 0.0
            current, used, gap = current + (" " if gap else "") + piece, used + gap + wide, 0.0
    if current:
        yield current


def _pieces(word: str, width: float, size: float, faces: Fonts) -> Iterator[str]:
    """Yield the word, or its pieces if it is wider than a whole line: cut after hyphens where that helps."""
    if _measure(word, size, faces) <= width:
        yield word
    elif len(hyphened := _HYPHENED.findall(word)) > 1:
        for part in hyphened:
            yield from _pieces(part, width, size, faces)
    else:
        yield from _signs(word, width, size, faces)


def _signs(word: str, width: float, size: float, faces: Fonts) -> Iterator[str]:
    """Yield pieces of a word cut anywhere, but never before an accent that can be printed."""
    piece, used = "", 0.0
    for sign in word:
        wide = faces.width(sign, size)
        held = unicodedata.combining(sign) and faces.can_print(sign)
        if piece and used + wide > width and not held:
            yield piece
            piece, used = "", 0.0
        piece, used = piece + sign, used + wide
    yield piece


def _measure(word: str, size: float, faces: Fonts) -> float:
    shown = _reshape(word) if _RIGHT_TO_LEFT.search(word) else word
    return faces.width("".join(s for s in shown.translate(_BRACKETS) if not _floats(s)), size)


def _line(logical: str, size: float, faces: Fonts, *, from_right: bool) -> Line:
    shown = logical
    if from_right or _RIGHT_TO_LEFT.search(logical):
        shown = _visual(logical, from_right=from_right)
    shown = shown.translate(_BRACKETS)
    shown = "".join(sign if faces.can_print(sign) else REPLACEMENT for sign in shown)
    return Line(shown, faces.width("".join(s for s in shown if not _floats(s)), size), from_right)


def _cut(line: Line, width: float, size: float, faces: Fonts) -> Line:
    """Return the line shortened until an ellipsis fits at its end (its left end, in right-to-left text)."""
    text = line.text
    while text and faces.width(text + ELLIPSIS, size) > width:
        text = text[1:] if line.from_right else text[:-1]
    text = ELLIPSIS + text.lstrip() if line.from_right else text.rstrip() + ELLIPSIS
    return Line(text, faces.width(text, size), line.from_right)


def _visual(logical: str, *, from_right: bool) -> str:
    from bidi.algorithm import get_display

    shown: str = get_display(_reshape(logical), base_dir="R" if from_right else "L")
    return "".join(_marks_after_letters(shown))


def _marks_after_letters(shown: str) -> Iterator[str]:
    """Put vowel signs behind their letter again (rule L3 of the algorithm, left to us), the lowest first."""
    waiting = ""
    for sign in shown:
        if _floats(sign):
            waiting = sign + waiting
        else:
            yield sign + waiting
            waiting = ""
    yield waiting


def _floats(sign: str) -> bool:
    """Tell whether a sign is a mark of a right-to-left script, which takes no room of its own."""
    return unicodedata.category(sign) == "Mn" and bool(_RIGHT_TO_LEFT.match(sign))


def _floating(shown: str, size: float, faces: Fonts) -> Iterator[tuple[str, float, float]]:
    """Yield each vowel sign with how far right of the line's start and how far up it is drawn, in points."""
    x, letter, high, low = 0.0, " ", 0.0, 0.0
    for sign in shown:
        if not _floats(sign):
            letter, x = sign, x + faces.width(sign, size)
            _, low, _, high = faces.box(sign)
            continue
        left, bottom, right, top = faces.box(sign)
        middle = x - faces.width(letter, size) / 2
        above = bottom > 0
        lift = max(0.0, high + 60 - bottom) if above else min(0.0, low - 60 - top)
        high, low = (top + lift, low) if above else (high, bottom + lift)
        yield sign, middle - (left + right) / 2 * size / 1000, lift * size / 1000


@cache
def _reshaper() -> Any:
    from arabic_reshaper import ArabicReshaper

    return ArabicReshaper({"delete_harakat": False, "support_zwj": True, "support_ligatures": True})


def _reshape(text: str) -> str:
    shaped: str = _reshaper().reshape(text)
    return shaped
