"""Digits as people type and read them: any script, with spaces and dashes between groups."""

from __future__ import annotations

import unicodedata

_SEPARATORS = frozenset({"Pd", "Zs", "Zl", "Zp", "Cc", "Cf"})
"""Unicode categories that only separate: dashes, spaces, line ends and invisible marks (direction marks)."""


def split_groups(typed: str) -> list[str]:
    """Split at spaces and dashes and return the groups in ASCII digits.

    Western, Arabic-Indic, Extended Arabic-Indic and every other script of decimal digits are the same.
    Raises ValueError, with the character in its text, for anything that is neither digit nor separator.
    """
    return "".join(_as_ascii(character) for character in typed).split()


def _as_ascii(character: str) -> str:
    value = unicodedata.decimal(character, None)
    if value is not None:
        return str(value)
    if unicodedata.category(character) in _SEPARATORS:
        return " "
    raise ValueError(f"“{character}” is no digit")
