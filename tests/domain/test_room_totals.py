"""A room that is not told apart is still heard as one, and no group can be worked out of what is told."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from tests.domain.dialogue import MEETING, item

from r2p_field.domain.aside import join, split, tells_no_more
from r2p_field.domain.ids import ItemId
from r2p_field.domain.observation import Change
from r2p_field.domain.room_totals import FEWEST_PEOPLE, Before, totals, without_totals
from r2p_field.domain.session import Hands, Lean, Session, View
from r2p_field.domain.spread import spread

POINT, OTHER = item(90), item(91)


def view(number: int, rating: int, people: int, *, told: bool = False, point: ItemId = POINT) -> View:
    return View(
        id=item(number),
        group=item(50 + number),
        point=point,
        rating=rating,
        hands=(Hands(id=item(200 + number), rating=rating, count=people),),
        leans=(Lean(id=item(300 + number), direction=Change.WORSE, count=people),),
        may_show=told,
    )


rooms = st.lists(
    st.tuples(st.integers(1, 5), st.integers(0, 9), st.booleans(), st.sampled_from((POINT, OTHER))),
    max_size=6,
).map(
    lambda rows: Session(
        views=tuple(
            view(number, rating, people, told=told, point=point)
            for number, (rating, people, told, point) in enumerate(rows)
        )
    )
)


def test_headquarters_hears_the_room_where_no_group_is_told_apart() -> None:
    room = Session(views=(view(1, 5, 4), view(2, 1, 3), view(3, 5, 2)))

    told, _ = split(room, MEETING)

    assert [one.group for one in told.views] == [None]
    found = spread(told, POINT)
    assert (found.ratings[5].people, found.ratings[1].people) == (6, 3)
    assert found.directions[Change.WORSE].people == 9


def test_a_single_group_cannot_be_told_by_a_total() -> None:
    room = Session(views=(view(1, 5, 9), view(2, 1, 8, told=True)))

    assert list(totals(room)) == []


def test_few_people_cannot_be_told_by_a_total() -> None:
    assert list(totals(Session(views=(view(1, 5, 2), view(2, 1, 2))))) == []


def test_a_group_that_gave_its_word_and_no_figure_hides_nobody_in_a_total() -> None:
    """The five who were counted would be those of one group."""
    assert list(totals(Session(views=(view(1, 5, 0), view(2, 5, 5))))) == []


def test_a_session_that_came_with_a_total_keeps_it() -> None:
    told, _ = split(Session(views=(view(1, 5, 4), view(2, 1, 3))), MEETING)

    assert told.views
    assert split(told, MEETING)[0] == told


def test_what_the_room_said_as_one_is_not_counted_anew() -> None:
    one_voice = View(id=item(8), point=POINT, rating=4)
    room = Session(views=(view(1, 5, 4), view(2, 1, 3), one_voice))

    assert split(room, MEETING)[0].views == (one_voice,)


@given(rooms)
def test_what_is_told_never_leaves_just_one_group(room: Session) -> None:
    told, _ = split(room, MEETING)

    for point in (POINT, OTHER):
        hidden = [one for one in room.views if one.point == point and one.stays and one.hands[0].count]
        for whole in (one for one in told.views if one.group is None and one.point == point):
            shown = [one for one in told.views if one.group is not None and one.point == point]
            left = Counter({one.rating: one.count or 0 for one in whole.hands})
            left.subtract(Counter({one.rating: one.count or 0 for row in shown for one in row.hands}))
            assert all(count >= 0 for count in left.values())
            assert len(hidden) > 1
            assert sum(left.values()) >= FEWEST_PEOPLE


@given(rooms)
def test_the_room_does_not_meet_its_own_total(room: Session) -> None:
    told, aside = split(room, MEETING)

    again = join(told, [aside])

    assert sorted(again.views, key=lambda one: one.id) == sorted(room.views, key=lambda one: one.id)
    assert split(again, MEETING)[0] == told or set(split(again, MEETING)[0].views) == set(told.views)


@given(rooms)
def test_totals_are_the_same_on_every_laptop(room: Session) -> None:
    turned = replace(room, views=room.views[::-1])

    assert {one.id for one in totals(room)} == {one.id for one in totals(turned)}
    assert without_totals(replace(room, views=(*room.views, *totals(room)))) == room


def test_the_count_of_the_whole_room_does_not_give_its_one_silent_group_away() -> None:
    whole = replace(view(1, 5, 12), group=None, direction=Change.WORSE, reason_may_show=True, reason="r")
    room = Session(views=(whole, view(2, 5, 7, told=True), view(3, 5, 5)))

    told, aside = split(room, MEETING)

    assert told.views[0] == replace(whole, hands=(), leans=())
    assert [one.id for one in told.views] == [whole.id, item(2)]
    assert set(join(told, [aside]).views) == set(room.views)
    assert not tells_no_more(replace(told, views=(whole, *told.views[1:])), [aside])
    assert tells_no_more(told, [aside])


def test_the_count_of_the_whole_room_is_told_where_it_gives_nobody_away() -> None:
    whole = replace(view(1, 5, 12), group=None)
    for others in (
        (view(2, 5, 7, told=True), view(3, 5, 3), view(4, 5, 2)),
        (view(2, 5, 7, told=True),),
        (),
    ):
        told, _ = split(Session(views=(whole, *others)), MEETING)
        assert told.views[0] == whole


def before_of(room: Session) -> Before:
    return Before(told=split(room, MEETING)[0], room=room)


def test_a_group_that_is_told_later_does_not_give_away_the_one_that_stays_silent() -> None:
    room = Session(views=(view(1, 5, 4), view(2, 1, 3)))
    later = Session(views=(view(1, 5, 4), view(2, 1, 3, told=True)))

    told, aside = split(later, MEETING, before_of(room))

    assert told == split(room, MEETING)[0]
    assert {one.id for one in aside.views} == {item(1), item(2)}


def test_all_silent_groups_together_may_be_told_later() -> None:
    room = Session(views=(view(1, 5, 4), view(2, 1, 3)))
    later = Session(views=(view(1, 5, 4, told=True), view(2, 1, 3, told=True)))

    told, aside = split(later, MEETING, before_of(room))

    assert told.views == tuple(replace(one, root_cause=None) for one in later.views)
    assert aside.views == ()


def test_a_silent_group_that_comes_later_is_not_the_difference_of_two_totals() -> None:
    room = Session(views=(view(1, 5, 4), view(2, 1, 3)))
    later = Session(views=(*room.views, view(3, 3, 6)))

    assert split(later, MEETING, before_of(room))[0] == split(room, MEETING)[0]


def test_a_slip_of_a_finger_is_still_mended_in_a_total() -> None:
    room = Session(views=(view(1, 5, 4), view(2, 1, 3)))
    later = Session(views=(view(1, 5, 5), view(2, 1, 3)))

    assert split(later, MEETING, before_of(room))[0] == split(later, MEETING)[0]


@given(rooms, st.sets(st.integers(0, 6)), rooms)
def test_two_wordings_of_one_room_never_leave_just_one_group(
    room: Session, agreed: set[int], more: Session
) -> None:
    """What is told second, taken from what was told first, is no silent group's own answer."""
    first = split(room, MEETING)[0]
    added = (replace(one, id=item(700 + n), group=item(750 + n)) for n, one in enumerate(more.views))
    agreeing = tuple(replace(one, may_show=True) if n in agreed else one for n, one in enumerate(room.views))
    second = split(Session(views=(*agreeing, *added)), MEETING, before_of(room))[0]

    for point in (POINT, OTHER):
        had = any(one.group is None and one.point == point for one in first.views)
        silent = {one.id for one in room.views if one.point == point and one.stays}
        told = silent & {one.id for one in second.views}
        assert not had or told in (set(), silent)
