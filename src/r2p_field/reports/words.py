"""How numbers, days, months and codes are written on paper. Plain English, the same on every machine."""

import datetime as dt
from typing import Final

from r2p_field.domain.summary import Audience, Period

MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
NOT_STATED: Final = "not stated"
NOT_A_PREDICTION: Final = "A risk factor is not a prediction."
READERS: Final = {
    Audience.HQ: "For headquarters. Not for publication.",
    Audience.PUBLIC: "For the public.",
}


def number(value: int) -> str:
    """Write a count; in groups of three digits."""
    return f"{value:,}"


def number_or_not(value: int | None) -> str:
    """Write a count, or that nobody stated it: absent is not zero."""
    return NOT_STATED if value is None else number(value)


def many(value: int, one: str, more: str = "") -> str:
    """Write a count with its noun: `1 source`, `12 sources`."""
    return f"{number(value)} {one if value == 1 else more or one + 's'}"


def day(value: dt.date) -> str:
    """Write a day: `5 March 2026`."""
    return f"{value.day} {MONTHS[value.month - 1]} {value.year}"


def period(value: Period) -> str:
    """Write a period, both days included."""
    return day(value.start) if value.start == value.end else f"{day(value.start)} to {day(value.end)}"


def month(code: str) -> str:
    """Write a month given as `YYYY-MM`: `March 2026`; anything else as it stands."""
    year, _, number_ = code.partition("-")
    return f"{MONTHS[int(number_) - 1]} {year}" if number_ in _MONTH_CODES else code


def plain(code: str) -> str:
    """Write a stored code as words: `abducted_or_detained` becomes `abducted or detained`."""
    return code.replace("_", " ")


_MONTH_CODES: Final = frozenset(f"{n:02}" for n in range(1, 13))
