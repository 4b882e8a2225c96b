"""The code on paper between its two written forms: groups of digits, and words of the list that ships.

Inside the program a code is always eight groups of digits; words are for people.
"""

from __future__ import annotations

from dataclasses import dataclass

from r2p_field.crypto import code_words, recovery
from r2p_field.crypto.code_words import CODE_WORDS, Part
from r2p_field.crypto.errors import BadCode, BadWords, WordFault
from r2p_field.crypto.randomness import wipe
from r2p_field.services.resources import Resources

__all__ = ["CODE_WORDS", "BadCode", "BadWords", "Halves", "WordFault", "as_groups", "as_halves", "as_words"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Halves:
    """A code split between two people: twelve words for each; one half alone says nothing."""

    first: tuple[str, ...]
    second: tuple[str, ...]


def as_words(code: str, resources: Resources) -> tuple[str, ...]:
    """Return a code as twelve words."""
    secret = recovery.parse_code(code)
    try:
        return code_words.write(secret, resources.words())
    finally:
        wipe(secret)


def as_halves(code: str, resources: Resources) -> Halves:
    """Split a code by chance; every call gives other halves, and only halves of one call fit each other."""
    secret = recovery.parse_code(code)
    first, second = code_words.split(secret)
    words = resources.words()
    try:
        return Halves(
            first=code_words.write(first, words, Part.FIRST),
            second=code_words.write(second, words, Part.SECOND),
        )
    finally:
        for one in (secret, first, second):
            wipe(one)


def as_groups(typed: str, resources: Resources) -> str:
    """Return a code as groups of digits, typed as that, as twelve words, or as the 24 of both halves.

    Raises BadCode, BadWords.
    """
    if not code_words.says_words(typed):
        return typed
    secret = code_words.read(typed, resources.words())
    try:
        return recovery.format_code(secret)
    finally:
        wipe(secret)
