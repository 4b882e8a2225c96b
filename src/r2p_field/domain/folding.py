"""Finding a word however it is spelt: accents, Arabic vowel signs, digits, scripts without spaces.

What is searched is stored in folded form beside the text, and the query is folded the same way; SQLite's FTS5
`unicode61` then finds what it cannot find by itself. The form is part of the search index: change it and the
index must be built anew (`VERSION`).
"""

import re
import unicodedata
from collections.abc import Callable
from typing import Final

VERSION: Final = 2
"""Raised whenever `fold` or `indexed` gives another result for some text."""

_ARABIC: Final = str.maketrans(
    {
        "أ": "ا",
        "إ": "ا",
        "آ": "ا",
        "ٱ": "ا",
        "ى": "ي",
        "ة": "ه",
        "ؤ": "و",
        "ئ": "ي",
        "ک": "ك",
        "ی": "ي",
        "ـ": None,
    }
)
_MARKS: Final = dict.fromkeys(code for code in range(0x300, 0x900) if unicodedata.category(chr(code)) == "Mn")
"""Combining marks that only change a letter; above U+0900 they are letters of Indic and other scripts."""
_PLAIN_WORD: Final = re.compile("[a-z0-9]+")
_FOREIGN_DIGIT: Final = re.compile(r"(?![0-9])\d")
_ARABIC_WORD: Final = re.compile(r"[\u0621-\u064a\u0671-\u06d3]+")
_ARTICLE: Final = re.compile(r"(?:وال|بال|كال|فال|ال|لل)(?=.{3})")
UNSPACED: Final = re.compile(
    "[\u0e00-\u0e7f\u0e80-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\uaa60-\uaa7f\ua9e0-\ua9ff\U00020000-\U0003ffff]+"
)


_SIGNS_AS_WORDS: Final = re.compile(
    "[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]"
)
"""Chinese and Japanese signs and Korean syllables: one of them may be a word."""


def fold(text: str) -> str:
    """Give `text` as it is searched: lower case, without accents, with some scripts in pairs.

    Compatibility forms (NFKC), then Arabic letters, combining marks below U+0900 dropped (above it they are
    letters of Indic and other scripts), case folded, digits of every script as ASCII, the Arabic article
    taken off before three letters or more, and runs of Chinese, Japanese, Thai, Lao, Khmer and Myanmar
    script as overlapping pairs. The result is in NFC.
    """
    return _folded(text, _in_pairs)


def indexed(text: str) -> tuple[str, ...]:
    """Give the words under which `text` is found: those of `words`, and the last sign of each run in pairs.

    A single sign is asked for as the beginning of a pair; the last sign of a run begins none.
    """
    return _cut(_folded(text, _in_pairs_and_last))


def worth_searching(query: str) -> bool:
    """Say whether a question is long enough: two letters, or one sign of a script whose signs are words."""
    return sum(map(len, words(query))) > 1 or _SIGNS_AS_WORDS.search(query) is not None


def _folded(text: str, unspaced: Callable[[re.Match[str]], str]) -> str:
    if text.isascii():
        return text.lower()
    plain = _without_marks(unicodedata.normalize("NFKC", text).translate(_ARABIC)).casefold()
    plain = _without_marks(unicodedata.normalize("NFKC", plain))
    bare = _ARABIC_WORD.sub(lambda word: _ARTICLE.sub("", word.group(), count=1), ascii_digits(plain))
    return unicodedata.normalize("NFC", UNSPACED.sub(unspaced, bare))


def ascii_digits(text: str) -> str:
    """Give `text` with the decimal digits of every script written as 0 to 9."""
    return _FOREIGN_DIGIT.sub(lambda digit: str(unicodedata.decimal(digit.group())), text)


def words(text: str) -> tuple[str, ...]:
    """Give the folded words of `text`, for comparing titles and queries outside the database."""
    return _cut(fold(text))


def matches(query: str, text: str) -> bool:
    """Say whether every word of `query` begins some word of `text`, both folded. An empty query matches."""
    there = indexed(text)
    return all(any(word.startswith(part) for word in there) for part in words(query))


def _cut(folded: str) -> tuple[str, ...]:
    """Cut at what is no letter, mark or number; what `re` calls a word lacks the marks of Indic and Thai."""
    if folded.isascii():
        return tuple(_PLAIN_WORD.findall(folded))
    return tuple("".join(sign if _in_word(sign) else " " for sign in folded).split())


def _in_word(sign: str) -> bool:
    return unicodedata.category(sign)[0] in "LMN"


def _without_marks(text: str) -> str:
    return unicodedata.normalize("NFD", text).translate(_MARKS)


def _in_pairs(run: re.Match[str]) -> str:
    """`abc` as ` ab bc `: a run of one sign stays as it is."""
    signs = run.group()
    pairs = [signs[at : at + 2] for at in range(len(signs) - 1)] or [signs]
    return f" {' '.join(pairs)} "


def _in_pairs_and_last(run: re.Match[str]) -> str:
    """`abc` as ` ab bc c `."""
    signs = run.group()
    return f"{_in_pairs(run)}{signs[-1]} " if len(signs) > 1 else f" {signs} "
