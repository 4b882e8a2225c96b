"""A chart must not know the day better than the person who was there."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_field.domain.dates import (
    Course,
    DatePrecision,
    Days,
    When,
    check_when,
    month_of,
    possible_days,
    to_month,
)

D = dt.date
P = DatePrecision

whens = st.builds(
    When,
    start=st.none() | st.dates(),
    end=st.none() | st.dates(),
    precision=st.none() | st.sampled_from(DatePrecision),
    course=st.none() | st.sampled_from(Course),
)


@pytest.mark.parametrize(
    ("when", "first", "last"),
    [
        (When(start=D(2014, 1, 5)), D(2014, 1, 5), D(2014, 1, 5)),
        (When(start=D(2014, 1, 5), precision=P.DAY), D(2014, 1, 5), D(2014, 1, 5)),
        (When(start=D(2014, 1, 5), end=D(2014, 1, 9), precision=P.DAY), D(2014, 1, 5), D(2014, 1, 9)),
        (When(start=D(2014, 1, 5), precision=P.FEW_DAYS), D(2014, 1, 2), D(2014, 1, 8)),
        (When(start=D(2014, 1, 5), end=D(2014, 1, 9), precision=P.FEW_DAYS), D(2014, 1, 5), D(2014, 1, 9)),
        (When(start=D(2014, 1, 10), precision=P.WEEK), D(2014, 1, 4), D(2014, 1, 16)),
        (When(start=D(2014, 2, 5), precision=P.MONTH), D(2014, 2, 1), D(2014, 2, 28)),
        (When(start=D(2016, 2, 5), end=D(2016, 3, 1), precision=P.MONTH), D(2016, 2, 1), D(2016, 3, 31)),
        (When(start=D(2014, 2, 5), precision=P.YEAR), D(2014, 1, 1), D(2014, 12, 31)),
        (When(start=D(2014, 1, 9), end=D(2014, 1, 5)), D(2014, 1, 5), D(2014, 1, 9)),
        (When(start=D(1, 1, 1), precision=P.WEEK), D(1, 1, 1), D(1, 1, 7)),
        (When(start=D(9999, 12, 31), precision=P.FEW_DAYS), D(9999, 12, 28), D(9999, 12, 31)),
    ],
)
def test_the_days_on_which_it_may_have_happened(when: When, first: dt.date, last: dt.date) -> None:
    assert possible_days(when) == Days(first=first, last=last)


@pytest.mark.parametrize(
    "when", [None, When(), When(end=D(2014, 1, 1)), When(start=D(2014, 1, 1), precision=P.UNKNOWN)]
)
def test_without_a_day_nothing_is_guessed(when: When | None) -> None:
    assert possible_days(when) is None
    assert month_of(when) is None


@pytest.mark.parametrize(
    ("when", "month"),
    [
        (When(start=D(2014, 1, 31)), "2014-01"),
        (When(start=D(2014, 1, 31), precision=P.FEW_DAYS), None),
        (When(start=D(2014, 1, 15), precision=P.WEEK), "2014-01"),
        (When(start=D(2014, 1, 3), precision=P.MONTH), "2014-01"),
        (When(start=D(2014, 1, 3), precision=P.YEAR), None),
        (When(start=D(2014, 1, 3), end=D(2014, 2, 3)), None),
        (When(start=D(2014, 1, 3), end=D(2015, 1, 3)), None),
        (When(start=D(33, 4, 3)), "0033-04"),
    ],
)
def test_a_month_is_named_only_when_every_possible_day_lies_in_it(when: When, month: str | None) -> None:
    assert month_of(when) == month


@given(whens)
def test_possible_days_are_in_order_and_hold_the_days_that_were_written_down(when: When) -> None:
    days = possible_days(when)

    if days is not None:
        assert days.first <= days.last
        assert when.start is not None
        assert days.overlaps(when.start, when.start)
        assert when.end is None or days.overlaps(when.end, when.end)


@given(whens)
def test_made_coarse_a_time_names_whole_months_and_keeps_every_possible_day(when: When) -> None:
    coarse, days = to_month(when), possible_days(when)

    assert to_month(coarse) == coarse
    assert coarse.course == when.course
    if days is not None:
        assert coarse.start is not None
        assert coarse.end is not None
        assert (coarse.start.day, (coarse.end + dt.timedelta(days=1)).day if coarse.end < D.max else 1) == (
            1,
            1,
        )
        assert coarse.start <= days.first <= days.last <= coarse.end
        assert coarse.precision in {P.MONTH, P.YEAR}


@given(st.dates(), st.dates(), st.dates(), st.dates())
def test_periods_overlap_when_they_share_a_day(a: dt.date, b: dt.date, c: dt.date, d: dt.date) -> None:
    (one, two), (three, four) = sorted((a, b)), sorted((c, d))

    assert Days(first=one, last=two).overlaps(three, four) == (max(one, three) <= min(two, four))


TODAY = D(2026, 3, 10)


@pytest.mark.parametrize(
    ("when", "codes"),
    [
        (None, []),
        (When(), []),
        (When(start=TODAY, end=TODAY, course=Course.ONGOING), []),
        (When(start=D(2026, 3, 9), end=D(2026, 3, 8)), ["when_order"]),
        (When(end=D(2026, 3, 8)), ["when_no_start"]),
        (When(start=D(2026, 3, 11)), ["when_future"]),
        (When(start=D(2026, 3, 1), end=D(2026, 3, 9), course=Course.ONGOING), ["when_ongoing"]),
    ],
)
def test_dates_that_cannot_be_are_pointed_out(when: When | None, codes: list[str]) -> None:
    found = check_when(when, today=TODAY)

    assert [problem.code for problem in found] == codes
    assert all(problem.field == "when" for problem in found)


def test_without_todays_date_nothing_is_said_about_the_future() -> None:
    assert check_when(When(start=D(9999, 1, 1))) == ()
