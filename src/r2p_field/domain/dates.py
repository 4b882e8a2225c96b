"""When it happened, with how sure we are: a chart must not know more than the person who was there."""

import datetime as dt
from calendar import monthrange
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from r2p_field.domain.part import Part
from r2p_field.domain.problems import Problem


class DatePrecision(StrEnum):
    """How exactly the day is known."""

    DAY = "day"
    FEW_DAYS = "few_days"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    UNKNOWN = "unknown"


class Course(StrEnum):
    """Whether it is still going on."""

    ONGOING = "ongoing"
    ENDED = "ended"
    UNKNOWN = "unknown"


class When(Part, frozen=True, kw_only=True):
    """The first and last day, and how exactly they are known. Days are local to the place."""

    start: dt.date | None = None
    end: dt.date | None = None
    precision: DatePrecision | None = None
    course: Course | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """The days on which it may have happened: from `first` to `last`, both included."""

    first: dt.date
    last: dt.date

    def overlaps(self, first: dt.date, last: dt.date) -> bool:
        """Say whether any of these days lies from `first` to `last`, both included."""
        return self.first <= last and first <= self.last


_OLDEST: Final = 1900
"""Years before this one are most likely a slip of the finger."""

_MARGIN: Final = {DatePrecision.FEW_DAYS: 3, DatePrecision.WEEK: 6}
"""Days on either side of a single day that is only known so far."""


def possible_days(when: When | None) -> Days | None:
    """Give the days on which it may have happened; None where nothing is known.

    Two days given are the ends of what is possible; one day alone is widened by its precision. A month or
    year covers all its days. A precision that is not stated counts as a day, since a day was written down.
    Days given in the wrong order are read in the right one.
    """
    if when is None or when.start is None or when.precision is DatePrecision.UNKNOWN:
        return None
    first, last = sorted((when.start, when.end or when.start))
    if when.precision is DatePrecision.YEAR:
        return Days(first=first.replace(month=1, day=1), last=last.replace(month=12, day=31))
    if when.precision is DatePrecision.MONTH:
        return Days(first=first.replace(day=1), last=_last_of_month(last))
    margin = 0 if when.end else _MARGIN.get(when.precision or DatePrecision.DAY, 0)
    return Days(first=_shift(first, -margin), last=_shift(last, margin))


def month_of(when: When | None) -> str | None:
    """Give the month as `YYYY-MM` when all possible days lie in it, else None: counted as unplaced."""
    days = possible_days(when)
    if days is None:
        return None
    first, last = days.first.isoformat()[:7], days.last.isoformat()[:7]
    return first if first == last else None


def to_month(when: When) -> When:
    """Give the same time no finer than its months, for records in minimum form."""
    days = possible_days(when)
    if days is None:
        return When(precision=when.precision, course=when.course)
    coarse = when.precision if when.precision is DatePrecision.YEAR else DatePrecision.MONTH
    return When(
        start=days.first.replace(day=1), end=_last_of_month(days.last), precision=coarse, course=when.course
    )


def check_when(when: When | None, *, today: dt.date | None = None) -> tuple[Problem, ...]:
    """Say what cannot be about these days. `today` is the recorder's local day, if it is to be compared."""
    if when is None:
        return ()
    found = []
    if when.start and when.end and when.end < when.start:
        found.append(_problem("order", "It ends before it starts."))
    if any(day and day.year < _OLDEST for day in (when.start, when.end)):
        found.append(_problem("old", "The year is before 1900. Look whether that is what you mean."))
    if when.end and not when.start:
        found.append(_problem("no_start", "A last day is given but no first day."))
    if today and when.start and when.start > today:
        found.append(
            _problem("future", "It starts after today. Look at the year, and at the clock of this computer.")
        )
    if today and when.end and when.course is Course.ONGOING and when.end < today:
        found.append(_problem("ongoing", "It is said to go on, yet its last day has passed."))
    return tuple(found)


def _problem(code: str, text: str) -> Problem:
    return Problem(code=f"when_{code}", field="when", text=text)


def _last_of_month(day: dt.date) -> dt.date:
    return day.replace(day=monthrange(day.year, day.month)[1])


def _shift(day: dt.date, days: int) -> dt.date:
    """Move a day, stopping at the ends of the calendar."""
    try:
        return day + dt.timedelta(days=days)
    except OverflowError:
        return dt.date.max if days > 0 else dt.date.min
