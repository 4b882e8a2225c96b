"""Passphrases: made for people, or their own if not trivial.

A generated one of six words has 66 bits by construction. What people invent cannot be measured; every
estimate flatters. So the program offers a generated one and, for an own one, refuses only what stands first
in every attacker's list: short, repeated, in the order of the alphabet or keyboard, or without letters
(dates, telephone numbers). The cost of each try (see `kdf`) does the rest. The word list comes from the
caller.
"""

from __future__ import annotations

import math
import secrets
import unicodedata
from collections.abc import Sequence
from enum import Enum

from r2p_field.crypto.errors import WeakPassphrase

WORDS_IN_LIST = 2048
WORDS = 6
LEAST_BITS = 64
"""Bits that a generated passphrase must have."""
LEAST_CHARACTERS = 14
LEAST_DIFFERENT = 6

ROWS = (
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890123456789",
    "12345678901234567890",
    "qwertyuiopasdfghjklzxcvbnm",
    "azertyuiopqsdfghjklmwxcvbn",
    "qwertzuiopasdfghjklyxcvbnm",
)


class Weakness(Enum):
    """Why an own passphrase is refused, as a sentence can say it."""

    TOO_SHORT = f"it has fewer than {LEAST_CHARACTERS} characters"
    FEW_CHARACTERS = f"it has fewer than {LEAST_DIFFERENT} different characters"
    NO_LETTERS = "it has no letters, like a date or a telephone number"
    REPEATED = "it repeats one short piece"
    IN_ORDER = "its characters stand in the order of the alphabet or the keyboard"


def generate(words: Sequence[str], count: int = WORDS) -> str:
    """Choose `count` words at random and join them with spaces.

    Raises ValueError for a list that has not 2,048 different words, or for fewer words than 64 bits need
    (mistakes of ours).
    """
    if len(words) != WORDS_IN_LIST or len(set(words)) != WORDS_IN_LIST:
        raise ValueError(f"a word list has {WORDS_IN_LIST} different words")
    if generated_bits(count) < LEAST_BITS:
        raise ValueError(f"{count} words have fewer than {LEAST_BITS} bits")
    return " ".join(secrets.choice(words) for _ in range(count))


def generated_bits(count: int) -> int:
    """Return the strength of a generated passphrase of `count` words, in bits."""
    return count * int(math.log2(WORDS_IN_LIST))


def weakness(passphrase: str) -> Weakness | None:
    """Return why an own passphrase is refused, or None."""
    text = "".join(unicodedata.normalize("NFC", passphrase).split()).casefold()
    if len(unicodedata.normalize("NFC", passphrase).strip()) < LEAST_CHARACTERS:
        return Weakness.TOO_SHORT
    checks = (
        (Weakness.FEW_CHARACTERS, len(set(text)) < LEAST_DIFFERENT),
        (Weakness.NO_LETTERS, not any(character.isalpha() for character in text)),
        (Weakness.REPEATED, _repeats(text)),
        (Weakness.IN_ORDER, any(text in row or text[::-1] in row for row in ROWS)),
    )
    return next((found for found, applies in checks if applies), None)


def require_strong(passphrase: str) -> None:
    """Refuse a trivial passphrase. Raises WeakPassphrase."""
    if found := weakness(passphrase):
        raise WeakPassphrase(found.value)


def _repeats(text: str) -> bool:
    """Tell whether a piece of at most half the length, written again and again, gives the text."""
    return any(text[piece:] == text[:-piece] for piece in range(1, len(text) // 2 + 1))
