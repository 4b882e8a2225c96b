"""Reading one cell of a foreign table: text, whole numbers, coordinates. Nothing is guessed.

Whatever a cell holds is inert text: no formula is worked out, and a number with an exponent is no number.
"""

import re
import unicodedata
from decimal import Decimal

from r2p_field.domain.text import clean

LONGEST_TEXT = 2_000
"""Characters of a cell that goes into an observation. A longer one is not what the profile expects."""
MOST_PEOPLE = 10_000_000_000
"""No count of people is larger: there are fewer on earth."""

_NUMBER = re.compile(r"-?[0-9]+(\.0+)?", re.ASCII)
_COORDINATE = re.compile(r"-?(?:0|[1-9][0-9]{0,2})(?:\.[0-9]+)?", re.ASCII)
_DIGITS_AFTER_POINT = 9
"""As many as an observation holds: a tenth of a millimetre on the ground."""
_INVISIBLE = re.compile(r"[\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
"""Marks that hide text or turn its direction: of no use in a cell, and good for deceiving a reader."""


class CellError(Exception):
    """A cell cannot be taken; `reason` says so in a person's words. Never leaves this package."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def quoted(value: str) -> str:
    """Show a cell inside a sentence: cleaned, and cut to 40 characters."""
    shown = plain(value[:60])
    return f"“{shown[:40]}…”" if len(value) > 40 else f"“{shown}”"


def plain(value: str) -> str:
    """Give the text on one line, composed (NFC), without control characters and hidden marks."""
    if value.isascii() and value.isprintable():
        return " ".join(value.split())
    spaced = "".join(
        " " if unicodedata.category(char) == "Cc" else char for char in _INVISIBLE.sub("", value)
    )
    return clean(" ".join(spaced.split()))


def text(value: str, column: str) -> str:
    """Give the cell as plain text. Raises CellError for more than 2,000 characters."""
    if len(value) > LONGEST_TEXT:
        raise CellError(
            f"{column} holds {len(value):,} characters; the most that is taken is {LONGEST_TEXT:,}"
        )
    return plain(value)


def number(value: str, column: str) -> int:
    """Give a count from 0 up; `3.0` is 3, as statistics programs write it. Raises CellError otherwise."""
    if len(value) > 40 or not _NUMBER.fullmatch(value):
        raise CellError(f"{column} is {quoted(value)}, which is not a whole number")
    found = int(value.partition(".")[0])
    if value.startswith("-"):
        raise CellError(f"{column} is {quoted(value)}, which is below zero")
    if found > MOST_PEOPLE:
        raise CellError(f"{column} is {quoted(value)}, more than there are people on earth")
    return found


def coordinate(value: str, column: str, limit: int) -> str:
    """Give decimal degrees as the text they came in; digits after the ninth behind the point are cut.

    `limit` is 90 for latitude and 180 for longitude. Raises CellError.
    """
    if len(value) > 60 or not _COORDINATE.fullmatch(value):
        raise CellError(f"{column} is {quoted(value)}, which is not a number of degrees such as 4.3667")
    if abs(Decimal(value)) > limit:
        raise CellError(f"{column} is {quoted(value)}, outside -{limit} to {limit}")
    degrees, point, digits = value.partition(".")
    return degrees + point + digits[:_DIGITS_AFTER_POINT]
