"""A line that was begun and left empty is gone; whatever says something, or is pointed at, stays."""

from msgspec.structs import replace
from tests.domain.dialogue import SESSION, item

from r2p_field.domain.left_empty import without_empty
from r2p_field.domain.session import (
    AgendaPoint,
    AgreedRule,
    Attendance,
    Concern,
    Consensus,
    Facilitator,
    Question,
    Session,
    SpokenLanguage,
    ToldBack,
    ToTell,
    View,
)


def test_lines_that_say_nothing_are_left_out() -> None:
    empty = Session(
        title="x",
        languages=(SpokenLanguage(id=item(1), language=" "),),
        facilitators=(Facilitator(id=item(2), role=""),),
        rules=(AgreedRule(id=item(3), text="\n"),),
        agenda=(AgendaPoint(id=item(4), order=1, minutes=10),),
        concerns=(Concern(id=item(5)),),
        questions=(Question(id=item(6), text=""),),
        to_tell=(ToTell(id=item(7)),),
        told_back=(ToldBack(id=item(8)),),
    )

    assert without_empty(empty) == Session(title="x")


def test_what_says_something_stays_to_the_letter() -> None:
    assert without_empty(SESSION) == SESSION


def test_a_point_without_words_stays_where_somebody_answered_it() -> None:
    answered = Session(
        agenda=(AgendaPoint(id=item(1)), AgendaPoint(id=item(2)), AgendaPoint(id=item(3))),
        views=(View(id=item(4), point=item(1), rating=3),),
        consensus=(Consensus(id=item(5), point=item(2), object=1),),
    )

    assert [one.id for one in without_empty(answered).agenda] == [item(1), item(2)]


def test_a_plan_to_tell_stays_where_somebody_was_told_it() -> None:
    told = Session(to_tell=(ToTell(id=item(1)),), told_back=(ToldBack(id=item(2), plan=item(1)),))

    assert without_empty(told) == told


def test_groups_and_views_are_never_taken_out() -> None:
    silent = Session(attendance=(Attendance(id=item(1)),), views=(View(id=item(2)),))

    assert without_empty(silent) == silent
    assert without_empty(replace(silent, consensus=(Consensus(id=item(3)),))).consensus
