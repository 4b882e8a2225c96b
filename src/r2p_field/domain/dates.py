"""When it happened, with how sure we are: a chart must not know more than the person who was there."""

import datetime as dt
from enum import StrEnum

from r2p_field.domain.part import Part


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
