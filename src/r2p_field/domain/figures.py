"""Figures as people write and say them: `12`, `10-20 (15)`, `about 20`, `de 10 à 20`, `١٢`.

What is plain is understood, in English, French, Spanish, Arabic and Kiswahili. A word such as "dozens" holds
no figure: it is never turned into one, but answered with what could be written instead.
"""

import re
from enum import StrEnum
from typing import Final

from r2p_field.domain.counts import Cell
from r2p_field.domain.errors import BadInput
from r2p_field.domain.folding import fold

_MOST_DIGITS: Final = 15


class Fault(StrEnum):
    """Why something is no figure."""

    WORD = "word"
    """A word that holds no figure, such as "dozens"."""
    NEGATIVE = "negative"
    DECIMAL = "decimal"
    TOO_LARGE = "too_large"
    UNREADABLE = "unreadable"


class NoFigure(BadInput):
    """What was typed is no figure. `instead` is what could be written; empty: leave the box empty."""

    code = "bad-figure"

    def __init__(self, fault: Fault, instead: str = "") -> None:
        super().__init__(
            what="This is not a figure.",
            safe="What you typed is kept in the draft.",
            next_="Write 12, 10-20, 10-20 (15), 10+, ≤20 or ~15, or leave it empty.",
        )
        self.fault = fault
        self.instead = instead


def _either(*lists: str) -> str:
    """One of these phrases as they are searched, the longest first; `_` stands for a space within one."""
    phrases = {fold(one.replace("_", " ")).strip() for words in lists for one in words.split()}
    longest_first = sorted(phrases, key=len, reverse=True)
    return "(?:" + "|".join(re.escape(one).replace(r"\ ", r"\s+") for one in longest_first) + ")"


_BETWEEN: Final = _either("between from", "entre de du desde", "kati_ya kuanzia", "بين من")
_TO: Final = _either("- – — to and or", "à a au et ou y o hasta", "hadi na mpaka", "إلى و أو حتى")
_ABOUT: Final = _either(
    "~ ≈ about around approximately approx approx. circa ca ca. roughly some",
    "environ vers quelque à_peu_près unos unas cerca_de alrededor_de aproximadamente",
    "kama karibu takriban حوالي نحو تقريبا",
)
_LEAST: Final = _either(">= ≥ at_least min min. minimum au_moins al_menos por_lo_menos angalau", "على_الأقل")
_OVER: Final = _either("> more_than over plus_de más_de zaidi_ya", "أكثر_من")
_MOST: Final = _either(
    "<= ≤ at_most up_to max max. maximum no_more_than au_plus jusqu'à jusqu’à",
    "hasta como_máximo a_lo_sumo hadi mpaka",
    "حتى على_الأكثر",
)
_UNDER: Final = _either("< less_than fewer_than under moins_de menos_de chini_ya", "أقل_من")
_OR_MORE: Final = _either("+ or_more ou_plus o_más au_zaidi", "أو_أكثر فأكثر على_الأقل")
_OR_LESS: Final = _either("or_less", "or_fewer", "ou_moins", "o_menos", "أو_أقل فأقل على_الأكثر")
_DIRECTION: Final = re.compile("[\u061c\u200e\u200f\u2066-\u2069]")
"""Signs that nobody sees: a figure copied from a sentence of Arabic has them around it."""

_N: Final = r"(\d{1,3}(?:[ ,.'’\u066c]\d{3})+|\d+)"
_BEST: Final = rf"(?:\s*\(\s*{_ABOUT}?\s*{_N}\s*\))?"
_SHAPES: Final = tuple(
    (name, re.compile(shape + r"\Z"))
    for name, shape in (
        ("exact", _N + _BEST),
        ("range", rf"(?:{_BETWEEN}\s+)?{_N}\s*{_TO}\s*{_N}{_BEST}"),
        ("about", rf"{_ABOUT}\s*{_N}"),
        ("about", rf"{_N}\s*{_ABOUT}"),
        ("least", rf"{_LEAST}\s*{_N}{_BEST}"),
        ("least", rf"{_N}\s*{_OR_MORE}{_BEST}"),
        ("over", rf"{_OVER}\s*{_N}{_BEST}"),
        ("most", rf"{_MOST}\s*{_N}{_BEST}"),
        ("most", rf"{_N}\s*{_OR_LESS}{_BEST}"),
        ("under", rf"{_UNDER}\s*{_N}{_BEST}"),
    )
)

_INSTEAD: Final = {
    fold(word).strip(): instead
    for words, instead in (
        (("dozen", "douzaine", "docena"), "12"),
        (("dizaine", "decena"), "~10"),
        (("dozens", "douzaines", "docenas"), "24+"),
        (("dizaines", "decenas", "makumi", "عشرات", "العشرات", "tens", "scores"), "20+"),
        (("hundreds", "centaines", "cientos", "centenares", "mamia", "مئات", "المئات"), "200+"),
        (("thousands", "milliers", "miles", "maelfu", "آلاف", "الآلاف"), "2000+"),
        (("none", "nobody", "zero", "zéro", "aucun", "aucune", "personne", "ninguno", "nadie"), "0"),
        (("cero", "hakuna", "sifuri", "صفر", "لا أحد"), "0"),
        (("several", "some", "many", "few", "numerous", "plusieurs", "quelques", "beaucoup", "varios"), ""),
        (("algunos", "muchos", "pocos", "baadhi", "wengi", "kadhaa", "بعض", "عدة", "كثير", "عدد"), ""),
    )
    for word in words
}
"""Words in which people count without a figure, and what could be written for each."""


def read_figure(text: str) -> Cell | None:
    """Read a figure; None for an empty text, since empty is not zero. Raises NoFigure.

    `<20` and "less than 20" mean at most 19, `>10` at least 11; a figure in brackets is the most probable.
    """
    plain = " ".join(fold(_DIRECTION.sub("", text)).split())
    if not plain:
        return None
    for name, shape in _SHAPES:
        if (found := shape.match(plain)) is not None:
            return _cell(name, [_number(digits) for digits in found.groups()])
    raise _fault(plain)


def figure_text(cell: Cell | None) -> str:
    """Write a figure as `read_figure` reads it."""
    if cell is None or cell == Cell():
        return ""
    if cell.min is None and cell.max is None:
        return f"~{cell.best}"
    best = "" if cell.best is None or cell.min == cell.max == cell.best else f" ({cell.best})"
    if cell.min is not None and cell.max is not None:
        return f"{cell.min}{best}" if cell.min == cell.max else f"{cell.min}-{cell.max}{best}"
    return f"{cell.min}+{best}" if cell.min is not None else f"≤{cell.max}{best}"


def _cell(name: str, numbers: list[int | None]) -> Cell:
    """The numbers of a shape in their order: one or two ends, then the best figure if the shape has one."""
    first = numbers[0] or 0
    if name == "about":
        return Cell(best=first)
    if name == "range":
        return Cell(min=first, max=numbers[1], best=numbers[2])
    best = numbers[1]
    ends: dict[str, tuple[int | None, int | None]] = {
        "exact": (first, first),
        "least": (first, None),
        "over": (first + 1, None),
        "most": (None, first),
        "under": (None, max(first - 1, 0)),
    }
    low, high = ends[name]
    return Cell(min=low, max=high, best=best)


def _number(digits: str | None) -> int | None:
    if digits is None:
        return None
    bare = re.sub(r"\D", "", digits)
    if len(bare) > _MOST_DIGITS:
        raise NoFigure(Fault.TOO_LARGE)
    return int(bare)


def _fault(plain: str) -> NoFigure:
    if re.fullmatch(r"[-−–]\s*\d+", plain):
        return NoFigure(Fault.NEGATIVE)
    if re.fullmatch(r"\d+[.,]\d+", plain):
        return NoFigure(Fault.DECIMAL)
    words = re.findall(r"[^\W\d_]+", plain)
    for word in (plain, *words):
        if word in _INSTEAD:
            return NoFigure(Fault.WORD, _INSTEAD[word])
    return NoFigure(Fault.UNREADABLE)
