"""How long an own passphrase holds against somebody who took the computer: a pessimistic estimate in bits.

What people invent cannot be measured (see `passphrase`); this counts what a patient attacker would try first,
and counts it low: words of a sentence are chosen by habit, repeats, years, dates and rows of the keyboard
cost next to nothing. A passphrase of the program's own words is not estimated: its bits are known.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass, field
from enum import Enum

from r2p_field.crypto.passphrase import ROWS

TRIES_PER_SECOND = 2**20
"""What the attacker can do: a million tries a second, some thousand of the fastest graphics cards at 256 MiB
and three passes a try (each moves 1.5 GB, of 1 TB a second)."""

_KNOWN, _WORD, _STRANGE, _ROW, _YEAR, _DATE, _AGAIN = 5.0, 7.0, 9.0, 4.0, 6.0, 14.0, 1.0
_LETTER, _DIGIT, _SIGN, _REPEATED, _CHANGE = 2.0, 3.3, 3.0, 0.5, 1.0
_LONGEST_WORD = 12
_RUNS = re.compile(r"[^\W\d_]+|\d+|(?:[^\w\s]|_)+")
_DATES = re.compile(r"(?:19|20)\d\d[01]?\d[0-3]?\d|[0-3]?\d[01]?\d(?:19|20)\d\d|\d{6}")
_LEET = str.maketrans("013457@$!|", "oleastasil")
_FIRST_GUESSES = frozenset(
    """
    password passwort passphrase motdepasse contraseña clave secret secreto nenosiri siri welcome bonjour
    karibu hola salam marhaba habibi admin letmein iloveyou monkey dragon football princess sunshine soleil
    azerty qwerty qwertz allah jesus mungu mohamed mohammed ahmed maria fatima hello master freedom liberte
    amani peace paix salaam justice justicia africa congo sudan somalia kenya syria yemen mali
    """.split()  # noqa: SIM905  (a list would take a line for each)
)


class Holds(Enum):
    """How long it holds, as a sentence can say it."""

    MINUTES = "minutes"
    DAYS = "days"
    MONTHS = "months"
    YEARS = "years"
    LIFETIMES = "lifetimes"
    ALWAYS = "always"


_DAY = 86_400
_SPANS = (
    (Holds.MINUTES, 3600),
    (Holds.DAYS, 30 * _DAY),
    (Holds.MONTHS, 2 * 365 * _DAY),
    (Holds.YEARS, 80 * 365 * _DAY),
    (Holds.LIFETIMES, 10_000 * 365 * _DAY),
)


def holds(bits: float) -> Holds:
    """Return how long a passphrase of so many bits holds on average, at `TRIES_PER_SECOND`."""
    seconds = math.pow(2, min(bits, 256) - 1) / TRIES_PER_SECOND
    return next((span for span, most in _SPANS if seconds < most), Holds.ALWAYS)


def estimate(passphrase: str, words: Collection[str]) -> float:
    """Return the bits of an own passphrase, counted low; `words` are common words of any language."""
    text = unicodedata.normalize("NFKC", passphrase)
    counting = _Counting(words=words)
    return sum(counting.chunk(chunk) for chunk in text.split())


@dataclass(slots=True)
class _Counting:
    """Counts pieces in turn, and knows which came before."""

    words: Collection[str]
    seen: set[str] = field(default_factory=set)

    def chunk(self, chunk: str) -> float:
        """Count what stands between two spaces."""
        plain = chunk.casefold()
        if self._again(plain):
            return _AGAIN
        if _first_guess(plain):
            return _KNOWN
        runs = _RUNS.findall(plain)
        capitals = sum(letter.isupper() for letter in chunk[1:]) if not chunk.isupper() else 0
        mixed = _CHANGE * (max(len(runs) - 1, 0) + capitals)
        return mixed + sum(self._run(run, whole=run == plain) for run in runs)

    def _run(self, run: str, *, whole: bool) -> float:
        """Count letters, digits or signs that stand side by side."""
        if not whole and self._again(run):
            return _AGAIN
        if len(run) > 2 and any(run in row or run[::-1] in row for row in ROWS):
            return _ROW
        if run[0].isalpha():
            return self._letters(run, whole=whole)
        if run[0].isdigit():
            return _digits(run)
        return _spread(run, _SIGN)

    def _letters(self, run: str, *, whole: bool) -> float:
        """Count letters; between two spaces they are a word of some language, and no more."""
        cost = _spread(run, _LETTER)
        if run in self.words:
            return min(cost, _WORD)
        return min(cost, _STRANGE) if whole and len(run) <= _LONGEST_WORD else cost

    def _again(self, piece: str) -> bool:
        before = piece in self.seen
        self.seen.add(piece)
        return before


def _first_guess(plain: str) -> bool:
    """Tell whether a chunk is a word that is tried first, with figures and signs for letters or behind it."""
    bare = plain.rstrip("0123456789!?.*#@$_-")
    return bool({plain.translate(_LEET), bare, bare.translate(_LEET)} & _FIRST_GUESSES)


def _digits(run: str) -> float:
    if re.fullmatch(r"(?:19|20)\d\d", run):
        return _YEAR
    cost = _spread(run, _DIGIT)
    return min(cost, _DATE) if _DATES.fullmatch(run) else cost


def _spread(run: str, each: float) -> float:
    """Count each character when it first occurs in full, and again for little."""
    different = len(set(run))
    return each * different + _REPEATED * (len(run) - different)
