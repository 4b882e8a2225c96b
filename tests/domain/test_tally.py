"""Counting answers by hand: one more, one fewer, and a spread that hides nothing."""

from collections.abc import Callable
from itertools import count

from hypothesis import given
from hypothesis import strategies as st
from tests.domain.dialogue import SESSION, item

from r2p_field.domain.counts import Cell
from r2p_field.domain.ids import ItemId
from r2p_field.domain.observation import Change
from r2p_field.domain.session import Attendance, Session, TallyMethod, View
from r2p_field.domain.spread import RATINGS
from r2p_field.domain.tally import (
    DIRECTIONS,
    Answer,
    counted,
    leaning,
    most_say,
    rated,
    too_many,
    view_of,
    with_view,
)

HILL, POINT = item(6), item(5)
answers = st.sampled_from((*DIRECTIONS, *RATINGS))


def ids() -> Callable[[], ItemId]:
    numbers = count(1000)
    return lambda: item(next(numbers))


def after(given_answers: list[tuple[Answer, int]], view: View | None = None) -> View:
    made = view or View(id=item(1), group=HILL, point=POINT)
    new_id = ids()
    for answer, by in given_answers:
        made = counted(made, answer, by, new_id)
    return made


@given(st.lists(st.tuples(answers, st.sampled_from((1, -1)))))
def test_figures_are_what_was_pressed_and_never_below_none(pressed: list[tuple[Answer, int]]) -> None:
    expected: dict[Answer, int] = dict.fromkeys((*DIRECTIONS, *RATINGS), 0)
    for answer, by in pressed:
        expected[answer] = max(0, expected[answer] + by)
    view = after(pressed)
    assert leaning([view]) == {one: expected[one] for one in DIRECTIONS}
    assert rated([view]) == {one: expected[one] for one in RATINGS}


@given(st.lists(st.tuples(answers, st.sampled_from((1, -1)))))
def test_the_answer_of_a_group_is_never_one_that_fewer_chose(pressed: list[tuple[Answer, int]]) -> None:
    view = after(pressed)
    spread = leaning([view])
    others = [figure for direction, figure in spread.items() if direction is not view.direction]
    if view.direction is not None:
        assert spread[view.direction] > max(others)
    elif any(spread.values()):
        assert list(spread.values()).count(max(spread.values())) > 1


def test_two_halves_that_see_opposite_things_have_no_answer_in_between() -> None:
    view = after([(1, 1), (5, 1)])
    assert view.rating is None
    assert rated([view]) == {1: 1, 2: 0, 3: 0, 4: 0, 5: 1}


def test_a_group_that_speaks_as_one_has_an_answer_without_a_figure() -> None:
    spoken = View(id=item(1), group=HILL, method=TallyMethod.SPOKEN)
    view = after([(Change.WORSE, 1), (4, 1)], spoken)
    assert (view.direction, view.rating, view.leans, view.hands) == (Change.WORSE, 4, (), ())
    assert after([(Change.WORSE, -1)], view).direction is None


def test_taking_the_last_answer_off_leaves_no_empty_view() -> None:
    new_id = ids()
    one = with_view(Session(), POINT, HILL, lambda view: counted(view, Change.SAME, 1, new_id), new_id)
    none = with_view(one, POINT, HILL, lambda view: counted(view, Change.SAME, -1, new_id), new_id)
    assert view_of(one, POINT, HILL) is not None
    assert none == Session()


def test_counting_one_group_leaves_every_other_view_as_it_was() -> None:
    new_id = ids()
    changed = with_view(
        SESSION, POINT, item(99), lambda view: counted(view, Change.BETTER, 1, new_id), new_id
    )
    assert changed.views[: len(SESSION.views)] == SESSION.views


def test_more_answers_than_people_are_told_by_their_number_and_kept() -> None:
    view = after([(Change.WORSE, 1)] * 7)
    counted_heads = (Attendance(id=HILL, women=Cell(min=3, max=3), men=Cell(min=2, max=2)),)
    assert too_many(view, counted_heads) == 2
    assert leaning([view])[Change.WORSE] == 7


def test_where_nobody_was_counted_nothing_can_be_too_many() -> None:
    assert too_many(after([(Change.WORSE, 1)] * 7), (Attendance(id=HILL),)) == 0


def test_most_say_nothing_where_two_are_level() -> None:
    assert most_say({"a": 2, "b": 2}) is None
    assert most_say({"a": 0}) is None
    assert most_say({"a": 2, "b": 1}) == "a"
