"""Reading dates in the ways that a profile names, and in no other: 03/04 is never guessed.

A way is written as people write it: `YYYY-MM-DD`, `DD Month YYYY`, `YYYY-MM-DD hh:mm:ss.fff`. The time of
day is read over; days are local to the place.
"""

import datetime as dt
import re
from typing import Final

from r2p_field.exchange.cells import CellError, quoted

MONTHS: Final = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
FIRST_YEAR, LAST_YEAR = 1800, 2200
"""Years outside are typing mistakes in an event table."""

_TOKENS: Final = {
    "YYYY": r"(?P<year>[0-9]{4})",
    "Month": r"(?P<name>[A-Za-z]{3,9})",
    "MM": r"(?P<month>[0-9]{2})",
    "M": r"(?P<month>[0-9]{1,2})",
    "DD": r"(?P<day>[0-9]{2})",
    "D": r"(?P<day>[0-9]{1,2})",
    "hh": r"[0-9]{2}",
    "mm": r"[0-9]{2}",
    "ss": r"[0-9]{2}",
    "fff": r"[0-9]+",
}
_TOKEN = re.compile("|".join(_TOKENS))


class DateFormats:
    """The ways in which one table writes its dates, tried in their order."""

    def __init__(self, formats: tuple[str, ...]) -> None:
        """Prepare `formats`. Raises ValueError, naming the first one that has no year, month and day."""
        self._formats = formats
        self._patterns = [_compile(one) for one in formats]

    def read(self, value: str, column: str) -> dt.date:
        """Give the day. Raises CellError when no format fits, or the day is not in the calendar."""
        if len(value) <= 60:
            for pattern in self._patterns:
                if found := pattern.fullmatch(value):
                    return _day(found.groupdict(), value, column)
        raise CellError(f"{column} is {quoted(value)}; dates are expected as {' or '.join(self._formats)}")


def _compile(written: str) -> re.Pattern[str]:
    pattern, end = "", 0
    for token in _TOKEN.finditer(written):
        pattern += re.escape(written[end : token.start()]) + _TOKENS[token[0]]
        end = token.end()
    try:
        compiled = re.compile(pattern + re.escape(written[end:]), re.ASCII)
    except re.error:
        raise ValueError(f"the date format “{written}” names a part twice") from None
    if len({"year", "month", "name", "day"} & compiled.groupindex.keys()) != 3:
        raise ValueError(
            f"the date format “{written}” needs a year, one month and a day: YYYY, MM or Month, DD"
        )
    return compiled


def _day(parts: dict[str, str], value: str, column: str) -> dt.date:
    try:
        day = dt.date(int(parts["year"]), _month(parts), int(parts["day"]))
    except ValueError:
        raise CellError(f"{column} is {quoted(value)}, a day that is not in the calendar") from None
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise CellError(f"{column} is {quoted(value)}; years are expected from {FIRST_YEAR} to {LAST_YEAR}")
    return day


def _month(parts: dict[str, str]) -> int:
    """Give the number of the month. Raises ValueError for a word that is no English month."""
    if "month" in parts:
        return int(parts["month"])
    name = parts["name"].lower()
    return next((n for n, month in enumerate(MONTHS, 1) if name in {month, month[:3]}), 0)
