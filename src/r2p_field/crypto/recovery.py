"""The code on paper: 128 random bits as 48 digits in 8 groups, each with its own check digit.

Each group is 16 bits as five digits and a Damm digit over (group number 1 to 8, the five digits), so a wrong
or swapped group is named at once (docs/formats.md section 8). The same form serves sealed key exports.
"""

from __future__ import annotations

from r2p_field.crypto import damm
from r2p_field.crypto.errors import BadCode
from r2p_field.crypto.randomness import random_secret
from r2p_field.crypto.spoken_digits import split_groups

CODE_SIZE = 16
"""Bytes of the secret behind a code."""
GROUPS = 8
GROUP_DIGITS = 6


def new_code() -> bytearray:
    """Return 16 random bytes for a new code."""
    return random_secret(CODE_SIZE)


def format_code(secret: bytes | bytearray) -> str:
    """Write 16 bytes as eight groups of six digits with spaces between."""
    if len(secret) != CODE_SIZE:
        raise ValueError("a code has 16 bytes")
    values = (int.from_bytes(secret[start : start + 2], "big") for start in range(0, CODE_SIZE, 2))
    return " ".join(_group(number, value) for number, value in enumerate(values, 1))


def parse_code(typed: str) -> bytearray:
    """Read a code as typed from paper, in any digits, with or without spaces and dashes.

    Raises BadCode, which names every wrong group in `groups` (counted from 1).
    """
    groups = _groups_of(typed)
    wrong = tuple(number for number, group in enumerate(groups, 1) if not _fits(number, group))
    if wrong:
        raise BadCode(_name(wrong), wrong)
    secret = bytearray()
    for group in groups:
        secret += int(group[:-1]).to_bytes(2, "big")
    return secret


def _group(number: int, value: int) -> str:
    digits = f"{value:05d}"
    return digits + damm.check_digit(f"{number}{digits}")


def _fits(number: int, group: str) -> bool:
    return len(group) == GROUP_DIGITS and int(group[:-1]) <= 0xFFFF and damm.fits(f"{number}{group}")


def _groups_of(typed: str) -> list[str]:
    """Return eight groups: as typed when there are eight of them, else cut every six digits."""
    try:
        groups = split_groups(typed)
    except ValueError as error:
        raise BadCode(str(error)) from None
    digits = "".join(groups)
    if len(groups) != GROUPS and len(digits) == GROUPS * GROUP_DIGITS:
        groups = [digits[start : start + GROUP_DIGITS] for start in range(0, len(digits), GROUP_DIGITS)]
    if len(groups) != GROUPS:
        raise BadCode(
            f"it has {GROUPS * GROUP_DIGITS} digits in {GROUPS} groups, and {len(digits)} were typed"
        )
    return groups


def _name(wrong: tuple[int, ...]) -> str:
    if len(wrong) == 1:
        return f"group {wrong[0]} of {GROUPS} is wrong"
    return f"groups {', '.join(map(str, wrong))} of {GROUPS} are wrong"
