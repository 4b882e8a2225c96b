"""A room is shown by how far apart its answers lie, and nobody's answer is lost in a middle."""

import statistics
from random import Random

import msgspec
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.dialogue import item

from r2p_field.domain.counts import Cell
from r2p_field.domain.observation import Change
from r2p_field.domain.session import Attendance, Hands, Lean, Presence, Session, View
from r2p_field.domain.spread import DIRECTIONS, RATINGS, Tally, spread

POINT, OTHER = item(100), item(101)


@st.composite
def views(draw: st.DrawFn, groups: st.SearchStrategy[int | None] | None = None) -> View:
    """A view as rooms give it: figures, only a word, both, or nothing; of a group or of the room."""
    number = draw(st.integers(1, 10_000))
    counts = st.none() | st.integers(0, 30)
    group = draw(groups if groups is not None else st.none() | st.integers(1, 6))
    return View(
        id=item(1000 + number),
        point=POINT,
        group=None if group is None else item(group),
        rating=draw(st.none() | st.sampled_from(RATINGS)),
        direction=draw(st.none() | st.sampled_from(DIRECTIONS)),
        hands=tuple(
            Hands(id=item(20_000 + one), rating=one, count=draw(counts))
            for one in draw(st.sets(st.sampled_from(RATINGS)))
        ),
        leans=tuple(
            Lean(id=item(30_000 + place), direction=one, count=draw(counts))
            for place, one in enumerate(draw(st.sets(st.sampled_from(DIRECTIONS))))
        ),
    )


def several(one: st.SearchStrategy[View]) -> st.SearchStrategy[tuple[View, ...]]:
    return st.lists(one, max_size=6, unique_by=lambda view: view.group).map(tuple)


def hands(**counts: int) -> tuple[Hands, ...]:
    return tuple(
        Hands(id=item(500 + place), rating=int(name[1:]), count=count)
        for place, (name, count) in enumerate(counts.items())
    )


def test_five_groups_are_shown_by_people_and_by_group() -> None:
    met = Session(
        attendance=(
            *(Attendance(id=item(number), women=Cell(min=4, max=4)) for number in range(1, 6)),
            Attendance(id=item(6), presence=Presence.ABSENT, women=Cell(min=9)),
        ),
        views=(
            View(id=item(11), point=POINT, group=item(1), rating=4, hands=hands(r4=3, r5=1)),
            View(id=item(12), point=POINT, group=item(2), rating=2, hands=hands(r2=4)),
            View(id=item(13), point=POINT, group=item(3), rating=5),
            View(id=item(14), point=POINT, group=item(4), direction=Change.WORSE),
            View(id=item(15), point=OTHER, group=item(5), rating=1),
        ),
    )

    found = spread(met, POINT)

    assert found.ratings.given == (
        (1, Tally()),
        (2, Tally(people=4, groups=1)),
        (3, Tally()),
        (4, Tally(people=3, groups=1)),
        (5, Tally(people=1, groups=1)),
    )
    assert (found.ratings.people, found.ratings.groups) == (8, 3)
    assert found.directions[Change.WORSE] == Tally(people=None, groups=1)
    assert found.middle is not None
    assert (found.middle.lowest, found.middle.highest) == (2, 5)
    assert (found.middle.median, found.middle.mean) == (3.0, 25 / 8)
    assert (found.middle.number, found.middle.of_groups) == (8, False)
    assert found.room == Cell(min=20, max=20, best=20)
    assert found.silent == (item(5),)


def test_where_no_group_spoke_the_room_speaks_as_one() -> None:
    met = Session(views=(View(id=item(1), point=POINT, hands=hands(r1=6, r5=6)),))

    found = spread(met, POINT)

    assert found.ratings.whole_room
    assert (found.ratings.people, found.ratings.groups) == (12, 0)
    assert found.middle is not None
    assert (found.middle.lowest, found.middle.highest, found.middle.mean) == (1, 5, 3.0)


def test_the_view_of_the_room_is_not_added_to_those_of_its_groups() -> None:
    met = Session(
        views=(
            View(id=item(1), point=POINT, hands=hands(r1=20), direction=Change.BETTER),
            View(id=item(2), point=POINT, group=item(9), hands=hands(r5=3)),
        )
    )

    found = spread(met, POINT)

    assert found.ratings[1] == Tally()
    assert found.ratings[5] == Tally(people=3, groups=1)
    assert found.directions.whole_room


def test_the_room_speaks_as_one_where_it_holds_all_that_its_groups_say() -> None:
    met = Session(
        views=(
            View(id=item(1), point=POINT, hands=hands(r1=17, r5=3)),
            View(id=item(2), point=POINT, group=item(9), hands=hands(r5=3)),
        )
    )

    found = spread(met, POINT)

    assert (found.ratings[1].people, found.ratings[5].people) == (17, 3)
    assert found.ratings.whole_room


def test_a_group_that_is_divided_is_not_given_an_answer_of_its_own() -> None:
    met = Session(views=(View(id=item(1), point=POINT, group=item(9), hands=hands(r1=3, r5=3)),))

    found = spread(met, POINT)

    assert [tally.groups for _, tally in found.ratings.given] == [0] * 5
    assert found.ratings.groups == 1


def test_a_group_keyed_in_on_two_laptops_is_counted_once_and_neither_answer_vanishes() -> None:
    met = Session(
        views=(
            View(id=item(1), point=POINT, group=item(9), rating=2, hands=hands(r2=5, r3=1)),
            View(id=item(2), point=POINT, group=item(9), rating=4, hands=hands(r2=5, r4=2)),
        )
    )

    found = spread(met, POINT)

    assert found.ratings.groups == 1
    assert [found.ratings[one].people for one in RATINGS] == [None, 5, 1, 2, None]
    assert (found.ratings[2].groups, found.ratings[4].groups) == (1, 1)


def test_figures_beyond_all_measure_are_added_without_writing_them_out() -> None:
    most = 2**53 - 1
    met = Session(views=(View(id=item(1), point=POINT, group=item(9), hands=hands(r1=most, r5=most)),))

    found = spread(met, POINT)

    assert found.ratings.people == 2 * most
    assert found.middle is not None
    assert found.middle.median == 3.0


def test_a_count_of_nobody_is_no_answer() -> None:
    met = Session(
        attendance=(Attendance(id=item(9)),),
        views=(View(id=item(1), point=POINT, group=item(9), hands=hands(r1=0, r2=0)),),
    )

    found = spread(met, POINT)

    assert (found.ratings.groups, found.ratings.people, found.middle) == (0, 0, None)
    assert found.silent == (item(9),)


@given(several(views()), st.randoms(use_true_random=False))
def test_the_order_of_the_views_changes_nothing(said: tuple[View, ...], chance: Random) -> None:
    shuffled = list(said)
    chance.shuffle(shuffled)

    assert spread(Session(views=tuple(shuffled)), POINT) == spread(Session(views=said), POINT)


@given(several(views(groups=st.integers(1, 6))))
def test_nobody_is_lost_and_nobody_counted_twice(said: tuple[View, ...]) -> None:
    found = spread(Session(views=said), POINT)
    counted = [one.count for view in said for one in view.hands if one.count is not None]

    assert (found.ratings.people or 0) == sum(counted)
    for rating in RATINGS:
        own = [one.count or 0 for view in said for one in view.hands if one.rating == rating]
        assert (found.ratings[rating].people or 0) == sum(own)
        stated = sum(view.rating == rating for view in said)
        assert found.ratings[rating].groups >= stated
    assert found.ratings.groups <= len(said)


@given(several(views()))
def test_the_ends_hold_every_answer_and_the_middle_lies_between(said: tuple[View, ...]) -> None:
    found = spread(Session(views=said), POINT)
    given_ = [rating for rating, tally in found.ratings.given if tally.people or tally.groups]

    if not given_:
        assert found.middle is None
        return
    assert found.middle is not None
    assert (found.middle.lowest, found.middle.highest) == (min(given_), max(given_))
    assert found.middle.lowest <= found.middle.median <= found.middle.highest
    assert found.middle.lowest <= found.middle.mean <= found.middle.highest
    each = [
        rating
        for rating, tally in found.ratings.given
        for _ in range((tally.groups if found.middle.of_groups else tally.people) or 0)
    ]
    assert found.middle.number == len(each)
    assert found.middle.median == statistics.median(each)
    assert abs(found.middle.mean - statistics.mean(each)) < 1e-9


@given(several(views()))
def test_answers_to_other_points_say_nothing_of_this_one(said: tuple[View, ...]) -> None:
    moved = tuple(msgspec.structs.replace(view, point=OTHER) for view in said)

    found = spread(Session(views=moved), POINT)

    assert (found.middle, found.ratings.groups, found.directions.people) == (None, 0, None)
