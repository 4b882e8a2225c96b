"""Where a searched word stands: in which field, between which words.

Words are folded before they are compared (`folding`), so the places are found word by word in the text as it
was written: a mark below a letter or an article before a word is inside what is marked.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from r2p_field.domain.folding import UNSPACED, fold, indexed, words

AROUND: Final = 48
"""Characters shown on either side of the first word that was found."""
_LONGEST: Final = 160
_FOREIGN: Final = re.compile(r"[^\x00-\x7f][^ ]*")
"""From the first sign that is no plain letter to the next space."""
Span = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Excerpt:
    """A piece of a text on one line, the field it stands in, and the places of the searched words in it."""

    field: str
    text: str
    marks: tuple[Span, ...]

    def marked(self, before: str = "[", after: str = "]") -> str:
        """Give the piece with signs around the words, for readers without colours or bold letters."""
        parts, at = [], 0
        for start, end in self.marks:
            parts += [self.text[at:start], before, self.text[start:end], after]
            at = end
        return "".join([*parts, self.text[at:]])


@dataclass(frozen=True, slots=True)
class _Asked:
    """The words that were typed: all but the last are whole, the last one may be a beginning."""

    whole: frozenset[str]
    last: str
    plain: re.Pattern[str]
    """Finds them in text of plain letters, small ones, where folding changes nothing else."""

    @classmethod
    def of(cls, asked: tuple[str, ...]) -> "_Asked":
        whole = frozenset(asked[:-1])
        plain = [f"{re.escape(word)}(?![a-z0-9])" for word in sorted(whole)]
        choices = "|".join([*plain, f"{re.escape(asked[-1])}[a-z0-9]*"])
        return cls(whole, asked[-1], re.compile(f"(?<![a-z0-9])(?:{choices})"))

    @property
    def signs(self) -> int:
        """How many signs of a script in pairs one match covers."""
        return 1 if len(self.last) == 1 and not self.whole else 2

    def fits(self, word: str) -> bool:
        return word in self.whole or word.startswith(self.last)

    def missing_from(self, folded: str) -> bool:
        return self.last not in folded and not any(word in folded for word in self.whole)


def excerpt(texts: Iterable[tuple[str, str]], query: str) -> Excerpt | None:
    """Return the piece of the first text in which most words of the query stand; None where none does.

    `texts` are fields and what stands in them.
    """
    asked = words(query)
    if not asked:
        return None
    wanted, best, most = _asked(asked), None, 0
    for field, text in texts:
        if wanted.missing_from(fold(text)):
            continue
        line = " ".join(text.split())
        found = tuple(places(line, wanted))
        hits = len({fold(line[start:end]).strip() for start, end in found})
        if hits > most:
            best, most = (field, line, found), hits
    return _cut(*best) if best else None


@lru_cache(maxsize=8)
def _asked(asked: tuple[str, ...]) -> _Asked:
    """Read a question once for all the rows of a list."""
    return _Asked.of(asked)


def places(line: str, asked: _Asked) -> Iterator[Span]:
    """Yield where the words stand in a line without line breaks or double spaces, in order.

    What stands between spaces and holds other than plain letters is looked at by itself, word by word.
    """
    at = 0
    for foreign in [] if line.isascii() else _FOREIGN.finditer(line):
        start = line.rfind(" ", 0, foreign.start()) + 1
        yield from _in_plain(line, at, start, asked)
        at = foreign.end()
        for first, last in _words_in(line, start, at):
            if any(map(asked.fits, indexed(line[first:last]))):
                yield from _narrowed(line, first, last, asked)
    yield from _in_plain(line, at, len(line), asked)


def _in_plain(line: str, start: int, end: int, asked: _Asked) -> Iterator[Span]:
    """Yield where the words stand in a piece of plain letters."""
    found = asked.plain.finditer(line[start:end].lower())
    return ((one.start() + start, one.end() + start) for one in found)


def _words_in(line: str, start: int, end: int) -> Iterator[Span]:
    """Cut a piece without spaces at signs that belong to no word."""
    begun = start
    for at in range(start, end):
        if unicodedata.category(line[at])[0] not in "LMN":
            if begun < at:
                yield begun, at
            begun = at + 1
    if begun < end:
        yield begun, end


def _narrowed(line: str, start: int, end: int, asked: _Asked) -> Iterator[Span]:
    """Of a run in a script without spaces, yield only the signs that were asked for."""
    run = line[start:end]
    if not UNSPACED.search(run) or len(run) < 2:
        yield start, end
        return
    inside = [at for at in range(len(run)) if any(map(asked.fits, words(run[at : at + 2])))]
    for first, last in _runs(inside):
        yield start + first, start + min(last + asked.signs, len(run))


def _runs(places: Sequence[int]) -> Iterator[Span]:
    """Join neighbours."""
    begun = before = -2
    for at in places:
        if at != before + 1:
            if begun >= 0:
                yield begun, before
            begun = at
        before = at
    if begun >= 0:
        yield begun, before


def _cut(field: str, line: str, found: Sequence[Span]) -> Excerpt:
    start = max(0, found[0][0] - AROUND)
    end = min(len(line), max(start + _LONGEST, found[0][1]))
    head, tail = ("…" if start else ""), ("…" if end < len(line) else "")
    moved = len(head) - start
    marks = tuple((first + moved, last + moved) for first, last in found if last <= end)
    return Excerpt(field=field, text=f"{head}{line[start:end]}{tail}", marks=marks)
