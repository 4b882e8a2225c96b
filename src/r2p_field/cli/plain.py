"""Text from records and files, made safe for a terminal: it cannot move the cursor or turn the line."""

import unicodedata
from typing import Final

_UNSAFE: Final = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_JOINERS: Final = frozenset("\u200c\u200d")
"""Shape letters in Persian, Hindi and others, so they stay."""


def harmless(text: str) -> str:
    """Return `text` on one line, its spaces as they are, signs that drive a terminal as U+FFFD."""
    return "".join(_safe(sign) for sign in text)


def line(text: str) -> str:
    """Return `text` on one line as `harmless` does, with single spaces."""
    return " ".join(harmless(text).split())


def paragraph(text: str) -> str:
    """Return `text` with its line ends, everything else as in `line`."""
    return "\n".join(line(part) for part in text.splitlines()) if text else ""


def width(text: str) -> int:
    """Return how many columns a terminal needs for one line (Unicode Annex 11; marks need none)."""
    return sum(_columns(sign) for sign in text)


def cut(text: str, most: int) -> str:
    """Return one line of at most `most` columns, with an ellipsis where something was left out."""
    whole = line(text)
    if width(whole) <= most:
        return whole
    kept, room = "", most - 1
    for sign in whole:
        room -= _columns(sign)
        if room < 0:
            break
        kept += sign
    return f"{kept.rstrip()}…"


def _safe(sign: str) -> str:
    if sign.isspace():
        return " "
    if unicodedata.category(sign) in _UNSAFE and sign not in _JOINERS:
        return "\ufffd"
    return sign


def _columns(sign: str) -> int:
    if unicodedata.combining(sign) or sign in _JOINERS:
        return 0
    return 2 if unicodedata.east_asian_width(sign) in "WF" else 1
