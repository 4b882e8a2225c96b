"""The code on paper as words: its 128 bits as 12 words of 2,048, and the same for two halves of it.

Twelve words carry 132 bits: the secret, then four bits of its SHA-256, as in BIP-39. A half has the same
form, with its number (1 or 2) added to those four bits by exclusive or, so that a half is not taken for the
whole (docs/formats.md section 8). Four bits find 15 of 16 mistakes; whether a code opens anything is seen
only by trying. The word list comes from the caller.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Sequence
from enum import IntEnum

from r2p_field.crypto.errors import BadWords, WordFault
from r2p_field.crypto.passphrase import WORDS_IN_LIST
from r2p_field.crypto.randomness import random_secret
from r2p_field.crypto.recovery import CODE_SIZE

CODE_WORDS = 12
LEAST_LETTERS = 4
"""So many letters tell the words of the list apart; whoever is tired may stop there."""
_BITS, _CHECK_BITS = 11, 4
_WORD = re.compile(r"[^\W\d_]+")
_SAYS_WORDS = re.compile(r"[^\W\d_]{3}")


class Part(IntEnum):
    """What twelve words are."""

    WHOLE = 0
    FIRST = 1
    SECOND = 2


def write(secret: bytes | bytearray, words: Sequence[str], part: Part = Part.WHOLE) -> tuple[str, ...]:
    """Return 16 bytes as twelve words. Raises ValueError for other sizes (mistakes of ours)."""
    if len(secret) != CODE_SIZE or len(words) != WORDS_IN_LIST:
        raise ValueError(f"a code has {CODE_SIZE} bytes, a word list {WORDS_IN_LIST} words")
    number = int.from_bytes(secret, "big") << _CHECK_BITS | _check(secret) ^ part
    places = (number >> _BITS * at & WORDS_IN_LIST - 1 for at in reversed(range(CODE_WORDS)))
    return tuple(words[place] for place in places)


def split(secret: bytes | bytearray) -> tuple[bytearray, bytearray]:
    """Return two halves of a secret: each alone is random and says nothing; both together are the secret."""
    first = random_secret(len(secret))
    return first, _either(first, secret)


def says_words(typed: str) -> bool:
    """Tell whether somebody typed words and not groups of digits."""
    return _SAYS_WORDS.search(typed) is not None


def read(typed: str, words: Sequence[str]) -> bytearray:
    """Read the secret from twelve words of the whole code, or from both halves in any order.

    Capitals, numbers and marks between the words do not matter; four letters of a word are enough.
    Raises BadWords, which tells how they are wrong.
    """
    places = _places(typed, words)
    if len(places) == CODE_WORDS:
        return _whole(*_part(places))
    if len(places) == 2 * CODE_WORDS:
        return _joined(_part(places[:CODE_WORDS]), _part(places[CODE_WORDS:]))
    raise BadWords(WordFault.COUNT, typed=len(places))


def _places(typed: str, words: Sequence[str]) -> list[int]:
    """Return the places of the typed words in the list. Raises BadWords naming those that are not in it."""
    known = {word: place for place, word in enumerate(words)}
    short = {word[:LEAST_LETTERS]: place for place, word in enumerate(words)}
    found: list[int] = []
    unknown: list[tuple[int, str]] = []
    for number, word in enumerate(_WORD.findall(unicodedata.normalize("NFKC", typed).casefold()), 1):
        place = known.get(word, short.get(word) if len(word) == LEAST_LETTERS else None)
        if place is None:
            unknown.append((number, word))
        else:
            found.append(place)
    if unknown:
        raise BadWords(WordFault.UNKNOWN, unknown=tuple(unknown))
    return found


def _part(places: Sequence[int]) -> tuple[Part, bytearray]:
    """Return what twelve words are and the 16 bytes behind them. Raises BadWords when no check fits."""
    number = 0
    for place in places:
        number = number << _BITS | place
    secret = bytearray((number >> _CHECK_BITS).to_bytes(CODE_SIZE, "big"))
    off = number & (1 << _CHECK_BITS) - 1 ^ _check(secret)
    if off > Part.SECOND:
        raise BadWords(WordFault.CHECK)
    return Part(off), secret


def _whole(part: Part, secret: bytearray) -> bytearray:
    if part is not Part.WHOLE:
        raise BadWords(WordFault.HALF, half=int(part))
    return secret


def _joined(one: tuple[Part, bytearray], other: tuple[Part, bytearray]) -> bytearray:
    if {one[0], other[0]} != {Part.FIRST, Part.SECOND}:
        raise BadWords(WordFault.PAIR)
    return _either(one[1], other[1])


def _check(secret: bytes | bytearray) -> int:
    return hashlib.sha256(secret).digest()[0] >> 8 - _CHECK_BITS


def _either(one: bytes | bytearray, other: bytes | bytearray) -> bytearray:
    return bytearray(a ^ b for a, b in zip(one, other, strict=True))
