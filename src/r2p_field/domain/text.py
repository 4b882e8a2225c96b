"""Words as people type them: put in one form, and looked over for what could give a person away.

The scanner warns and never blocks: it knows shapes, not people. It misses names in scripts without capitals.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


def clean(text: str) -> str:
    """Give `text` in Unicode normal form C; half of a broken pair becomes U+FFFD, as JSON cannot carry it."""
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return unicodedata.normalize("NFC", whole)


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A text without the signs that nobody sees, and how many those were."""

    text: str
    removed: int


_SOUTH_EAST: Final = "\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u1a20-\u1aaf\ua9e0-\uaa7f"
"""Scripts that mark the ends of words with a space of no width: Thai, Lao, Tibetan, Burmese, Khmer, Tham."""
_UNSEEN: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e007f]"
    f"|(?<![{_SOUTH_EAST}])\u200b(?![{_SOUTH_EAST}])"
)


def without_unseen(text: str) -> Seen:
    """Take out control characters, and what turns the order of letters round or hides words from a search.

    Joiners and the marks of direction that scripts are written with stay (U+200C to U+200F, U+061C), and so
    do tabs and ends of lines.
    """
    shown, removed = _UNSEEN.subn("", text)
    return Seen(text=shown, removed=removed)


class Giveaway(StrEnum):
    """What a stretch of text looks like."""

    PHONE = "phone"
    NAME = "name"
    AGE = "age"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hint:
    """A stretch of the text, from `start` up to but not including `end`, that may identify a person."""

    kind: Giveaway
    start: int
    end: int


_PHONE: Final = re.compile(
    r"(?<![\w.,/-])(?:\+|00)?\(?\d(?:[ .()/\u00a0\u202f-]{0,2}\d){6,14}(?![\w-]|[.,]\d)"
)
_DATE: Final = re.compile(r"(?:19|20)\d\d[-/. ]\d{1,2}[-/. ]\d{1,2}|\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)\d\d")
_ADDRESS: Final = re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+")
_AGE: Final = re.compile(
    r"\b\d{1,3}[- ]?(?:years?|yrs?)[- ]?old\b|\baged? (?:of )?\d{1,3}\b|\b\d{1,3} ans\b|\b\d{1,3} años\b"
    r"|\bumri wa miaka \d{1,3}\b|\bmiaka \d{1,3}\b|\b\d{1,3} (?:سنة|عاما|عامًا|سنوات)",
    re.IGNORECASE,
)
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
TITLES: Final = frozenset(
    {
        "mr",
        "mrs",
        "ms",
        "dr",
        "mme",
        "mlle",
        "sr",
        "sra",
        "bw",
        "bi",
        "sheikh",
        "imam",
        "pastor",
        "colonel",
        "general",
    }
)
"""Forms of address: what stands behind one is a name."""

_SMALL_WORDS: Final = """
a after all an and any around as at before between but by during each eight every five for four from he
her here his i if in it many men most near nine no on one our people several seven she since six some
ten that the their then there these they this those three to today two until we what when where while
who women yesterday you young

à après au aux avant avec beaucoup ce cela ces cet cette chaque dans de depuis des deux du elle elles en
entre et hier ici il ils je jeunes la le les leur leurs mais nous on par pendant plusieurs pour près
quand quelques selon ses si son sur tous toutes trois un une vers vous

al algunos antes ayer cada como con cuando cuatro del desde después dos durante el ella ellos en entre
era esta estas este esto estos hace hasta hay hoy jóvenes las lo los muchos más ninguno nosotros otra
otro para pero por según si sin sobre su sus tras tres uno varias varios y

baada bila hadi hapa hao hata hawa hii hiyo huko huyo jana kabla kama karibu katika kila kisha kuna kwa
kwamba lakini leo mbele na ni sisi tangu vijana wakati wanaume wanawake watu wao yeye
"""
_OPENERS: Final = frozenset(_SMALL_WORDS.split())
"""Small words that open sentences in the languages of the program; beside them one capital is no name."""


def scan(text: str) -> tuple[Hint, ...]:
    """Find phone numbers, mail addresses, ages, and capitalised words that look like a person's name.

    Positions count code points of `text` as given. In order of `start`; stretches may overlap.
    """
    found = [*_phones(text), *_matches(_ADDRESS, Giveaway.ADDRESS, text), *_matches(_AGE, Giveaway.AGE, text)]
    found += _names(text)
    return tuple(sorted(found, key=lambda hint: (hint.start, hint.end, hint.kind)))


def _matches(pattern: re.Pattern[str], kind: Giveaway, text: str) -> Iterator[Hint]:
    for match in pattern.finditer(text):
        yield Hint(kind=kind, start=match.start(), end=match.end())


def _phones(text: str) -> Iterator[Hint]:
    for hint in _matches(_PHONE, Giveaway.PHONE, text):
        if not _DATE.fullmatch(text[hint.start : hint.end].strip()):
            yield hint


def _names(text: str) -> Iterator[Hint]:
    """Runs of two or more capitalised words inside a sentence, or one after a form of address."""
    run: list[re.Match[str]] = []
    for match in _WORD.finditer(text):
        if run and not _side_by_side(text, run[-1], match):
            yield from _named(text, run)
            run = []
        if _capitalised(match.group()):
            run.append(match)
        else:
            yield from _named(text, run)
            run = []
    yield from _named(text, run)


def _side_by_side(text: str, left: re.Match[str], right: re.Match[str]) -> bool:
    between = text[left.end() : right.start()]
    return between in {" ", "\u00a0", "\u202f"} or (between == ". " and left.group().casefold() in TITLES)


def _capitalised(word: str) -> bool:
    """A capital first letter and not all capitals: LRA and ONU are bodies, not people."""
    return word[0].isupper() and (len(word) == 1 or not word.isupper())


def _named(text: str, run: list[re.Match[str]]) -> Iterator[Hint]:
    """Two capitalised words side by side; of those that open a sentence, not the small words in front."""
    if run and _opens_sentence(text, run[0].start()) and run[0].group().casefold() in _OPENERS:
        run = run[1:]
    if len(run) >= 2:
        yield Hint(kind=Giveaway.NAME, start=run[0].start(), end=run[-1].end())


def _opens_sentence(text: str, start: int) -> bool:
    at = start - 1
    while at >= 0 and text[at] in " \t\u00a0\"'“”«»(":
        at -= 1
    return at < 0 or text[at] in ".!?:;\n\u2026"
