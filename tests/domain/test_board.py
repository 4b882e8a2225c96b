"""A promise stands in one column on one day, and a body is told by what it did over time."""

import datetime as dt
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from tests.domain.dialogue import MECHANISM, MEETING, SESSION, item

from r2p_field.domain.board import SOON, Column, body_timeline, column, standings
from r2p_field.domain.commitment import OUTSTANDING, Commitment, CommitmentState, StatusEntry, status
from r2p_field.domain.counts import Cell
from r2p_field.domain.dates import When
from r2p_field.domain.groups import GroupKind
from r2p_field.domain.ids import RecordId
from r2p_field.domain.mechanism import Mechanism, Situation, Standing
from r2p_field.domain.session import Attendance, Session, SessionState

TODAY = dt.date(2026, 11, 28)


def promise(
    *found: tuple[CommitmentState, int], due: dt.date | None = None, made: int | None = None
) -> Commitment:
    history = tuple(
        StatusEntry(id=item(place), state=state, on=dt.date(2026, 11, day))
        for place, (state, day) in enumerate(found)
    )
    made_on = None if made is None else dt.date(2026, 11, made)
    return Commitment(text="x", due=due, made_on=made_on, history=history)


def met(day: int | None, state: SessionState = SessionState.HELD, **said: Any) -> tuple[RecordId, Session]:
    when = None if day is None else When(start=dt.date(2026, 11, day))
    return RecordId(item(day or 99)), Session(state=state, when=when, **said)


def test_the_day_of_a_promise_decides_where_it_stands_until_something_came_of_it() -> None:
    days = {-1: Column.OVERDUE, 0: Column.SOON, SOON: Column.SOON, SOON + 1: Column.OPEN}
    for days_left, expected in days.items():
        assert column(promise(due=TODAY + dt.timedelta(days=days_left)), TODAY) is expected
    assert column(promise(), TODAY) is Column.OPEN
    assert column(promise(due=dt.date.max), dt.date.min) is Column.OPEN


def test_what_came_of_it_stands_whatever_its_day() -> None:
    long_ago = dt.date(2020, 1, 1)
    expected = {
        CommitmentState.KEPT: Column.KEPT,
        CommitmentState.NOT_KEPT: Column.BROKEN,
        CommitmentState.PARTLY_KEPT: Column.BROKEN,
        CommitmentState.WITHDRAWN: Column.LET_GO,
        CommitmentState.UNDER_WAY: Column.OVERDUE,
    }
    for state, where in expected.items():
        assert column(promise((state, 1), due=long_ago), TODAY) is where


commitments = st.lists(
    st.builds(
        Commitment,
        text=st.just("x"),
        due=st.none() | st.dates(dt.date(2026, 1, 1), dt.date(2027, 1, 1)),
        made_on=st.none() | st.dates(dt.date(2026, 1, 1), dt.date(2027, 1, 1)),
        history=st.lists(
            st.builds(
                StatusEntry,
                id=st.integers(1, 99).map(item),
                state=st.sampled_from(CommitmentState),
                on=st.none() | st.dates(dt.date(2026, 1, 1), dt.date(2027, 1, 1)),
            ),
            max_size=3,
        ).map(tuple),
    ),
    max_size=6,
)
days = st.dates(dt.date(2026, 1, 1), dt.date(2027, 1, 1))


@given(commitments, days)
def test_every_promise_stands_in_one_column_and_none_is_lost(
    promises: list[Commitment], day: dt.date
) -> None:
    found = standings(promises, day)

    assert sum(found.columns.values()) == found.made
    assert found.made == sum(one.made_on is None or one.made_on <= day for one in promises)


@given(commitments, days)
def test_late_and_to_come_are_those_of_which_nothing_came(promises: list[Commitment], day: dt.date) -> None:
    for one in promises:
        to_come = column(one, day) in {Column.OVERDUE, Column.SOON, Column.OPEN}
        assert to_come == (status(one) in OUTSTANDING)


@given(commitments, days, days)
def test_no_promise_disappears_from_one_day_to_the_next(
    promises: list[Commitment], one: dt.date, other: dt.date
) -> None:
    earlier, later = sorted((one, other))

    assert standings(promises, earlier).made <= standings(promises, later).made


def test_a_promise_stands_on_an_earlier_day_as_people_knew_it_then() -> None:
    one = promise((CommitmentState.KEPT, 20), due=dt.date(2026, 11, 15), made=4)

    assert standings([one], dt.date(2026, 11, 3)).made == 0
    assert standings([one], dt.date(2026, 11, 5)).columns[Column.OPEN] == 1
    assert standings([one], dt.date(2026, 11, 16)).columns[Column.OVERDUE] == 1
    assert standings([one], TODAY).columns[Column.KEPT] == 1


def test_a_body_is_told_by_its_meetings_in_their_order() -> None:
    rows = (
        Attendance(id=item(1), kind=GroupKind.WOMEN, women=Cell(min=6, max=8)),
        Attendance(id=item(2), kind=GroupKind.YOUTH, boys=Cell(best=5)),
    )
    sessions = [
        met(20, attendance=rows),
        met(4),
        met(25, SessionState.PLANNED),
        met(10, SessionState.CANCELLED),
        met(30),
        met(None),
    ]
    promises = [promise((CommitmentState.NOT_KEPT, 20), made=4), promise(made=20)]

    found = body_timeline(Mechanism(name="x"), sessions, promises, TODAY)

    assert [one.day.day for one in found.meetings] == [4, 20]
    first, second = found.meetings
    assert (first.groups, first.least, first.most) == (0, None, None)
    assert (second.groups, second.least, second.most) == (2, 11, 13)
    assert GroupKind.WOMEN in first.missing
    assert set(second.missing) == {
        GroupKind.MINORITY,
        GroupKind.DISPLACED,
        GroupKind.VICTIMS,
        GroupKind.CIVIL_SOCIETY,
    }
    assert (first.promises.made, first.promises.columns[Column.OPEN]) == (1, 1)
    assert (second.promises.made, second.promises.columns[Column.BROKEN]) == (2, 1)
    assert (found.promises.made, found.undated) == (2, 1)


def test_how_a_body_does_is_its_newest_word_and_the_worse_of_one_day() -> None:
    said = [
        Situation(id=item(1), on=dt.date(2026, 11, 20), standing=Standing.STOPPED),
        Situation(id=item(2), on=dt.date(2026, 11, 20), standing=Standing.WORKS),
        Situation(id=item(3), on=dt.date(2026, 11, 1), standing=Standing.UNDER_PRESSURE),
        Situation(id=item(4), on=dt.date(2026, 11, 25), why="no word of how it does"),
        Situation(id=item(5), on=dt.date(2026, 12, 1), standing=Standing.WORKS),
        Situation(id=item(6), standing=Standing.WORKS),
    ]
    for order in (said, said[::-1]):
        found = body_timeline(Mechanism(name="x", situation=tuple(order)), [], [], TODAY)

        assert found.standing is Standing.STOPPED
        assert [one.id for one in found.situation] == [item(3), item(2), item(1), item(4)]
        assert found.undated == 1


def test_the_example_has_one_meeting_with_women_missing() -> None:
    found = body_timeline(MECHANISM, [(MEETING, SESSION)], [], TODAY)

    assert [one.session for one in found.meetings] == [MEETING]
    assert found.meetings[0].missing[0] is GroupKind.WOMEN
    assert found.standing is Standing.WORKS_IN_PART
