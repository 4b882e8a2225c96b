"""Beside a session stands what to look at again; nothing of it keeps the session from being closed."""

import datetime as dt
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.dialogue import MEETING, PROMISE, SEEN, SESSION, item

from r2p_field.domain.check_session import check_session
from r2p_field.domain.counts import Cell
from r2p_field.domain.dates import DatePrecision, When
from r2p_field.domain.groups import HEADS
from r2p_field.domain.observation import Change
from r2p_field.domain.places import Where
from r2p_field.domain.problems import Problem
from r2p_field.domain.records import to_body
from r2p_field.domain.session import (
    AgendaPoint,
    Attendance,
    Consensus,
    ConsensusMethod,
    Dissent,
    Facilitator,
    Hands,
    Lean,
    Missing,
    Presence,
    Proposal,
    Session,
    SessionState,
    SpokenLanguage,
    ToldBack,
    ToTell,
    View,
    placed_in_session,
)

TODAY = dt.date(2026, 11, 28)
POINT = item(50)
TEN = Cell(min=10, max=10)


def problems(**said: Any) -> list[Problem]:
    return list(check_session(Session(**said), today=TODAY))


def codes(**said: Any) -> list[str]:
    return [problem.code for problem in problems(**said)]


def room(*rows: Attendance, **said: Any) -> dict[str, Any]:
    return {"attendance": rows or (Attendance(id=item(1), women=TEN),), **said}


def held(**said: Any) -> dict[str, Any]:
    when = When(start=dt.date(2026, 11, 27))
    view = View(id=item(90), point=POINT, rating=3)
    return {"state": SessionState.HELD, "when": when, "views": (view,), **said}


def hands(count: int) -> tuple[Hands, ...]:
    return (Hands(id=item(80), rating=4, count=count),)


def test_an_empty_session_has_nothing_to_look_at() -> None:
    assert codes() == []


def test_the_example_is_sound() -> None:
    found = [problem.code for problem in check_session(SESSION, today=TODAY, reviewed={PROMISE})]

    assert found == ["votes_more_than_room"]  # 25 votes in a room of at most 15


def test_a_group_cannot_give_more_answers_than_it_has_people() -> None:
    view = View(id=item(2), group=item(1), point=POINT, hands=hands(11))
    more = problems(**room(views=(view,)))
    enough = codes(**room(views=(msgspec.structs.replace(view, hands=hands(10)),)))

    assert [(one.code, one.item, one.values) for one in more] == [
        ("hands_more_than_group", item(2), {"count": 11, "most": 10})
    ]
    assert "10" in more[0].text
    assert "11" in more[0].text
    assert enough == []


def test_directions_are_counted_like_ratings() -> None:
    leans = (Lean(id=item(3), direction=Change.WORSE, count=11),)

    assert codes(**room(views=(View(id=item(2), group=item(1), leans=leans),))) == ["leans_more_than_group"]


def test_the_room_cannot_give_more_answers_than_it_has_people() -> None:
    assert codes(**room(views=(View(id=item(2), point=POINT, hands=hands(11)),))) == ["hands_more_than_room"]


def test_groups_together_cannot_give_more_answers_than_there_were_people() -> None:
    """A view of a row that another notebook took away has no group to be compared with."""
    views = tuple(View(id=item(20 + n), group=item(30 + n), point=POINT, hands=hands(6)) for n in range(2))
    agenda = (AgendaPoint(id=POINT, topic="the market"),)

    assert codes(**room(views=views, agenda=agenda)) == ["answers_more_than_room"]


def test_where_nobody_counted_the_group_nothing_is_too_much() -> None:
    rows = (Attendance(id=item(1)), Attendance(id=item(4), women=Cell(min=3)))
    views = (
        View(id=item(2), group=item(1), hands=hands(99)),
        View(id=item(3), group=item(4), hands=hands(9)),
    )

    assert codes(**room(*rows, views=views)) == []


@pytest.mark.parametrize("name", HEADS)
def test_an_end_that_is_the_wrong_way_round_is_named_with_its_cell(name: str) -> None:
    odd: dict[str, Any] = {name: Cell(min=5, max=2, best=7)}
    row = Attendance(id=item(1), **odd)

    found = problems(attendance=(row,))

    assert [(one.code, one.path, one.values["rule"]) for one in found] == [
        ("attendance_range", f"attendance.{name}", "ends"),
        ("attendance_range", f"attendance.{name}", "above"),
    ]


def test_an_empty_chair_neither_counts_nor_speaks() -> None:
    row = Attendance(id=item(1), presence=Presence.NOT_INVITED, women=Cell(min=3))

    assert codes(attendance=(row,), views=(View(id=item(2), group=item(1), rating=2),)) == [
        "absent_counted",
        "absent_spoke",
    ]
    assert codes(attendance=(Attendance(id=item(1), presence=Presence.ABSENT, men=Cell(max=0)),)) == []


def test_two_views_of_one_group_are_shown_to_whoever_merges() -> None:
    views = tuple(View(id=item(n), group=item(1), point=POINT, rating=n) for n in (2, 3))

    assert codes(**room(views=views)) == ["view_twice"]


def test_a_vote_with_more_votes_than_people_is_pointed_out() -> None:
    vote = Consensus(id=item(5), agree=8, abstain=2, object=1, minority_view="no")

    assert [(one.code, one.item, one.values) for one in problems(**room(consensus=(vote,)))] == [
        ("votes_more_than_room", item(5), {"count": 11, "most": 10})
    ]


def test_votes_of_groups_are_compared_with_groups() -> None:
    vote = Consensus(id=item(5), method=ConsensusMethod.EACH_GROUP_SPOKE, agree=2, object=0)

    assert codes(**room(consensus=(vote,))) == ["votes_more_than_room"]


def test_a_sign_with_more_votes_than_people_is_pointed_out() -> None:
    signs = (Proposal(id=item(6), named=11, chosen=3), Proposal(id=item(7), named=10, chosen=10))

    assert [(one.code, one.item) for one in problems(**room(proposals=signs))] == [
        ("proposal_more_than_room", item(6))
    ]


def test_a_session_closed_without_a_rating_is_asked_about() -> None:
    assert codes(**held(views=())) == ["no_rating"]
    assert codes(**held(views=(), state=SessionState.PLANNED, when=None)) == []
    assert codes(**held(views=(View(id=item(2), hands=hands(3)),))) == []


def test_points_that_nobody_spoke_of_are_named() -> None:
    agenda = (
        AgendaPoint(id=POINT, topic="the market"),
        AgendaPoint(id=item(51), topic="the well"),
        AgendaPoint(id=item(52), topic="the road"),
        AgendaPoint(id=item(53), promise=PROMISE),
        AgendaPoint(id=item(54), asked_in=MEETING, question=item(1)),
    )
    agreed = (Consensus(id=item(5), point=item(51), statement="dig", dissent=Dissent.NONE_VOICED),)
    session = Session(**held(agenda=agenda, consensus=agreed))

    def found(reviewed: set[Any] | None) -> list[Any]:
        said = check_session(session, today=TODAY, reviewed=reviewed)
        return [one.item for one in said if one.code == "not_spoken"]

    assert found(None) == [item(52)]
    assert found({SEEN}) == [item(52), item(53)]
    assert found({PROMISE}) == [item(52)]


@pytest.mark.parametrize(
    ("state", "day", "expected"),
    [
        (SessionState.PLANNED, TODAY, []),
        (SessionState.PLANNED, TODAY - dt.timedelta(days=1), ["planned_past"]),
        (SessionState.PLANNED, TODAY + dt.timedelta(days=1), []),
        (SessionState.HELD, TODAY, []),
        (SessionState.HELD, TODAY + dt.timedelta(days=1), ["held_future"]),
        (SessionState.CANCELLED, TODAY - dt.timedelta(days=1), []),
        (None, TODAY + dt.timedelta(days=1), []),
    ],
)
def test_a_day_is_compared_with_whether_it_was_held(
    state: SessionState | None, day: dt.date, expected: list[str]
) -> None:
    assert codes(**{**held(), "state": state, "when": When(start=day)}) == expected


def test_a_day_that_is_known_by_its_month_only_is_not_past_before_the_month_is() -> None:
    when = When(start=dt.date(2026, 11, 1), precision=DatePrecision.MONTH)

    assert codes(state=SessionState.PLANNED, when=when) == []


def test_a_session_held_on_no_day_and_a_next_one_before_it_are_asked_about() -> None:
    assert codes(**held(when=None)) == ["no_day"]
    assert codes(**held(next_on=dt.date(2026, 11, 27))) == ["next_before"]
    assert codes(**held(when=When(start=dt.date(2026, 11, 2), end=dt.date(2026, 11, 1)))) == ["when_order"]


def test_those_who_objected_are_asked_what_they_think() -> None:
    def said(**vote: Any) -> list[str]:
        return codes(consensus=(Consensus(id=item(5), **vote),))

    assert said(object=2) == ["minority_not_asked"]
    assert said(dissent=Dissent.VOICED, minority_view=" ") == ["minority_not_asked"]
    assert said(object=2, minority_view="the gate stays shut") == []
    assert said(dissent=Dissent.NONE_VOICED) == []
    assert said(dissent=Dissent.NONE_VOICED, object=1, minority_view="no") == ["dissent_contradicts"]
    assert said(agree=5, dissent=Dissent.NOT_ASKED) == ["dissent_not_asked"]
    assert said(agree=5) == ["dissent_not_asked"]
    assert said(agree=5, object=0) == []


def test_a_small_group_is_told_that_its_view_will_not_be_printed() -> None:
    rows = (
        Attendance(id=item(1), women=Cell(best=4)),
        Attendance(id=item(2)),
        Attendance(id=item(3), men=TEN),
    )
    views = tuple(View(id=item(10 + n), group=item(n), may_show=True, rating=2) for n in (1, 2, 3))

    found = problems(**room(*rows, views=views))

    assert [(one.code, one.item) for one in found] == [("small_view", item(11)), ("small_view", item(12))]


def test_what_is_told_back_has_a_day() -> None:
    assert codes(to_tell=(ToTell(id=item(1), what="the agreement"),)) == ["tell_no_day"]
    assert codes(told_back=(ToldBack(id=item(1)),)) == ["told_no_day"]
    assert codes(told_back=(ToldBack(id=item(1), on=TODAY + dt.timedelta(days=1)),)) == ["told_future"]
    assert codes(told_back=(ToldBack(id=item(1), on=TODAY),)) == []


def test_nobody_stands_in_a_session_by_name() -> None:
    found = problems(
        title="Meeting with Jean Kossi",
        attendance=(Attendance(id=item(1), group="Marie Ngo women"),),
        facilitators=(Facilitator(id=item(2), role="Jean Kossi"),),
        languages=(SpokenLanguage(id=item(3), language="sw", interpreter="sheikh Omar"),),
        missing=(Missing(id=item(4), group="Omar's people"),),
        rules=(),
    )

    assert [(one.code, one.path, one.item) for one in found] == [
        ("giveaway_name", "title", None),
        ("named_interpreter", "languages.interpreter", item(3)),
        ("named_role", "facilitators.role", item(2)),
        ("named_group", "attendance.group", item(1)),
        ("named_group", "missing.group", item(4)),
    ]
    assert not any(name in one.text for one in found for name in ("Kossi", "Ngo", "Omar"))
    assert all(one.spots for one in found)


def test_a_number_in_the_name_of_a_group_is_still_a_number() -> None:
    found = codes(attendance=(Attendance(id=item(1), group="call +236 72 00 00 00"),))

    assert found == ["giveaway_phone"]


def test_areas_are_no_people_and_languages_are_tags() -> None:
    where = Where(country="Central African Republic", admin1="Haut Mbomou")

    assert codes(where=where, attendance=(Attendance(id=item(1), group="Haut Mbomou elders"),)) == []
    assert codes(language="French") == ["language"]
    assert codes(languages=(SpokenLanguage(id=item(3), language="Swahili"),)) == ["language"]


@given(st.data())
def test_hints_come_for_whatever_a_merge_leaves_and_never_fail(data: st.DataObject) -> None:
    names = data.draw(st.sets(st.sampled_from(sorted(to_body(SESSION)))))
    left = Session(**{name: getattr(SESSION, name) for name in names})

    for one in check_session(left, today=data.draw(st.none() | st.dates())):
        assert one.text.endswith((".", "?"))
        assert one.field in Session.__struct_fields__


def test_each_hint_on_words_points_into_those_words(hostile_text: str) -> None:
    session = Session(title=hostile_text, attendance=(Attendance(id=item(1), group=hostile_text),))
    texts = {(one.path, one.item): one.text for one in placed_in_session(session)}

    for one in check_session(session):
        for spot in one.spots:
            assert 0 <= spot.start < spot.end <= len(texts[one.path, one.item])
