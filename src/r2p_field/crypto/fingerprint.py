"""Thirty digits to read aloud: how two people make sure that they mean the same keys.

Argon2id makes every guess of a look-alike key cost 64 MiB, so 30 digits (99.7 bits) are not to be matched by
chance or by money; a Damm digit after them catches reading mistakes (docs/formats.md section 5). Digits are
used because they are the same in every language of the program. Never shown shorter.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import Enum

from r2p_field.crypto import damm
from r2p_field.crypto.errors import BadFingerprint
from r2p_field.crypto.hashing import context, digest
from r2p_field.crypto.kdf import FLOOR_MEMORY_KIB, FLOOR_PASSES, SALT_SIZE, Argon2Parameters, argon2id
from r2p_field.crypto.spoken_digits import split_groups

DIGITS = 30
GROUPS = 6
GROUP_DIGITS = 5
SALT = hashlib.sha256(context("fingerprint")).digest()[:SALT_SIZE]
"""Published and fixed: the same keys must give the same digits everywhere."""
PARAMETERS = Argon2Parameters(memory_kib=FLOOR_MEMORY_KIB, passes=FLOOR_PASSES, lanes=1)


class FingerprintOf(Enum):
    """What a fingerprint stands for; a root's never equals a device's."""

    ROOT = "fingerprint-root"
    DEVICE = "fingerprint-device"


class Match(Enum):
    """Outcome of comparing a fingerprint with what somebody read out or typed."""

    SAME = "same"
    DIFFERENT = "different"
    MISREAD = "misread"
    """The check digit does not fit or digits are missing: a reading mistake, not another key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Outcome of a comparison, and the groups (1 to 6, 7 is the check digit) that differ."""

    match: Match
    groups: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Fingerprint:
    """Thirty digits and their check digit. Raises BadFingerprint when they do not fit together."""

    digits: str
    """31 ASCII digits, the last one the check digit."""

    def __post_init__(self) -> None:
        if len(self.digits) != DIGITS + 1:
            raise BadFingerprint(f"it has {DIGITS} digits and a check digit, not {len(self.digits)} in all")
        if not damm.fits(self.digits):
            raise BadFingerprint("the check digit does not fit")

    @classmethod
    def parse(cls, typed: str) -> Fingerprint:
        """Read a fingerprint as typed, in any digits, with or without spaces. Raises BadFingerprint."""
        try:
            return cls(digits="".join(split_groups(typed)))
        except ValueError as error:
            raise BadFingerprint(str(error)) from None

    def groups(self) -> tuple[str, ...]:
        """Return the six groups of five digits and, as the seventh, the check digit."""
        return tuple(_cut(self.digits))

    def __str__(self) -> str:
        return " ".join(self.groups())

    def compare(self, typed: str) -> Comparison:
        """Compare with what was typed or read out; a reading mistake is told apart from another key.

        `groups` names where they differ whenever the number of digits is right.
        """
        try:
            digits = "".join(split_groups(typed))
        except ValueError:
            return Comparison(match=Match.MISREAD)
        if digits == self.digits:
            return Comparison(match=Match.SAME)
        if len(digits) != DIGITS + 1:
            return Comparison(match=Match.MISREAD)
        pairs = zip(self.groups(), _cut(digits), strict=True)
        differing = tuple(number for number, (mine, other) in enumerate(pairs, 1) if mine != other)
        return Comparison(match=Match.DIFFERENT if damm.fits(digits) else Match.MISREAD, groups=differing)


def fingerprint(of: FingerprintOf, canonical: bytes) -> Fingerprint:
    """Compute the fingerprint of a canonical object: about 0.2 s and 64 MiB. Raises NotEnoughMemory."""
    stretched = argon2id(digest(of.value, canonical), SALT, PARAMETERS)
    digits = f"{int.from_bytes(stretched, 'big') % 10**DIGITS:0{DIGITS}d}"
    return Fingerprint(digits=digits + damm.check_digit(digits))


def _cut(digits: str) -> list[str]:
    return [digits[start : start + GROUP_DIGITS] for start in range(0, len(digits), GROUP_DIGITS)]
