"""A page may show a group's view as its own only where nobody can then work out another's."""

import itertools
from collections import Counter

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.dialogue import item

from r2p_field.domain.counts import Cell
from r2p_field.domain.ids import ItemId
from r2p_field.domain.observation import Change
from r2p_field.domain.own_views import SMALLEST, Why, enough, views_to_show
from r2p_field.domain.session import Attendance, Hands, Presence, Session, View
from r2p_field.domain.spread import spread

POINT = item(100)


def group(number: int, size: int | None, **said: object) -> tuple[Attendance, View]:
    row = Attendance(id=item(number), women=None if size is None else Cell(min=size, max=size))
    view = View(id=item(200 + number), point=POINT, group=row.id, **{"may_show": True, **said})  # type: ignore[arg-type]
    return row, view


def met(*groups: tuple[Attendance, View]) -> Session:
    return Session(attendance=tuple(row for row, _ in groups), views=tuple(view for _, view in groups))


@st.composite
def rooms(draw: st.DrawFn) -> Session:
    """A room of some groups, each with a rating, a direction, both or neither."""
    return met(
        *(
            group(
                number,
                draw(st.none() | st.integers(0, 12)),
                rating=draw(st.none() | st.integers(1, 3)),
                direction=draw(st.none() | st.sampled_from([Change.WORSE, Change.BETTER])),
                may_show=draw(st.booleans()),
            )
            for number in range(1, draw(st.integers(1, 6)) + 1)
        )
    )


def shown_groups(session: Session) -> set[ItemId | None]:
    return {view.group for view in views_to_show(session, POINT).shown}


@given(rooms())
def test_a_view_is_shown_only_of_five_who_agreed(session: Session) -> None:
    found = views_to_show(session, POINT)
    rows = {row.id: row for row in session.attendance}
    given_ = {view.group: view for view in session.views}

    for view in found.shown:
        assert view.group is not None
        assert given_[view.group].may_show
        assert enough(rows[view.group])
    assert {view.group for view in found.shown} | set(found.held) == set(given_)
    assert not {view.group for view in found.shown} & set(found.held)


@given(rooms())
def test_nobody_works_out_what_a_group_said_that_is_not_shown(session: Session) -> None:
    """Try every answer that the others could have given, from the room's figures and the shown views."""
    shown = shown_groups(session)
    for read in ("rating", "direction"):
        answers = {view.group: getattr(view, read) for view in session.views if getattr(view, read)}
        hidden = [one for one in answers if one not in shown]
        left = Counter(answers[one] for one in hidden)
        assert left == Counter(answers.values()) - Counter(answers[one] for one in answers if one in shown)
        possible: dict[object, set[object]] = {one: set() for one in hidden}
        for guess in itertools.product(left, repeat=len(hidden)):
            if Counter(guess) == left:
                for one, answer in zip(hidden, guess, strict=True):
                    possible[one].add(answer)
        unanimous = len(set(answers.values())) == 1
        known_without_any_view = unanimous or not (shown & set(answers))
        assert known_without_any_view or all(len(found) > 1 for found in possible.values())


@given(rooms())
def test_what_is_left_of_the_room_is_never_fewer_than_five_people(session: Session) -> None:
    shown = shown_groups(session)
    sizes = {row.id: (row.women.min or 0) if row.women else 0 for row in session.attendance}
    for read in ("rating", "direction"):
        spoke = [view.group for view in session.views if getattr(view, read)]
        left = [one for one in spoke if one not in shown]
        if left and len(left) < len(spoke):
            assert sum(sizes[one] for one in left if one) >= SMALLEST
            assert len(left) > 1


@given(rooms(), st.randoms(use_true_random=False))
def test_the_order_of_views_decides_nothing(session: Session, chance: object) -> None:
    views = list(session.views)
    chance.shuffle(views)  # type: ignore[attr-defined]
    again = msgspec.structs.replace(session, views=tuple(views))

    assert shown_groups(again) == shown_groups(session)


@given(rooms())
def test_no_figure_within_a_group_is_shown(session: Session) -> None:
    hands = (Hands(id=item(900), rating=2, count=8),)
    session = msgspec.structs.replace(
        session, views=tuple(msgspec.structs.replace(view, hands=hands) for view in session.views)
    )

    assert all(not view.hands and not view.leans for view in views_to_show(session, POINT).shown)


def test_one_group_that_said_no_takes_a_second_with_it() -> None:
    session = met(
        group(1, 9, rating=4),
        group(2, 8, rating=3),
        group(3, 7, rating=2),
        group(4, 9, rating=5, may_show=False),
    )

    found = views_to_show(session, POINT)

    assert shown_groups(session) == {item(1), item(2)}
    assert found.held == {item(4): Why.NOT_AGREED, item(3): Why.FOR_OTHERS}


def test_two_small_groups_together_are_still_too_few_to_be_left_over() -> None:
    session = met(group(1, 9, rating=4), group(2, 8, rating=3), group(3, 2, rating=2), group(4, 2, rating=1))

    assert views_to_show(session, POINT).held == {
        item(3): Why.TOO_FEW,
        item(4): Why.TOO_FEW,
        item(2): Why.FOR_OTHERS,
    }


def test_a_group_of_which_nobody_was_counted_hides_no_other() -> None:
    """Its word stands in the room's spread, and the figures left over would be those of one group."""
    nobody = (Hands(id=item(300), rating=1, count=0),)
    session = met(
        group(1, 9, rating=4),
        group(2, 9, rating=3, may_show=False),
        group(3, 9, rating=1, hands=nobody, may_show=False),
    )

    assert shown_groups(session) == set()


def test_a_room_of_one_mind_may_show_it_beside_each_name() -> None:
    session = met(
        *(group(number, 6, rating=4) for number in (1, 2)),
        *(group(number, 6, rating=4, may_show=False) for number in (3, 4)),
    )

    assert shown_groups(session) == {item(1), item(2)}


def test_those_left_over_who_are_of_one_mind_are_not_given_away() -> None:
    session = met(group(1, 6, rating=1), *(group(number, 6, rating=5, may_show=False) for number in (2, 3)))

    assert shown_groups(session) == set()


def test_a_room_in_which_all_agreed_shows_all() -> None:
    session = met(*(group(number, 5, rating=number) for number in (1, 2, 3, 4, 5)))

    assert len(views_to_show(session, POINT).shown) == 5


@pytest.mark.parametrize("size", [None, 0, 4])
def test_a_group_of_fewer_than_five_or_that_nobody_counted_is_not_shown(size: int | None) -> None:
    session = met(group(1, size, rating=4))

    assert views_to_show(session, POINT).held == {item(1): Why.TOO_FEW}


def test_a_group_of_which_fewer_than_five_answered_is_not_shown() -> None:
    session = met(group(1, 9, rating=4, hands=(Hands(id=item(300), rating=4, count=4),)))

    assert views_to_show(session, POINT).held == {item(1): Why.TOO_FEW}


def test_a_group_that_was_not_there_has_nobody_behind_its_view() -> None:
    row, view = group(1, 9, rating=4)
    absent = msgspec.structs.replace(row, presence=Presence.ABSENT)

    assert views_to_show(Session(attendance=(absent,), views=(view,)), POINT).shown == ()


def test_two_notebooks_that_differ_show_neither() -> None:
    one, other = group(1, 9, rating=4), group(1, 9, rating=2)
    twin = msgspec.structs.replace(other[1], id=item(400))

    found = views_to_show(Session(attendance=(one[0],), views=(one[1], twin)), POINT)

    assert (found.shown, found.held) == ((), {item(1): Why.TWICE})


def test_reasons_stay_in_the_room_unless_they_were_released() -> None:
    words = {"reason": "the guards look away", "root_cause": "the field"}
    kept, told = group(1, 9, rating=4, **words), group(2, 9, rating=3, reason_may_show=True, **words)

    first, second = views_to_show(met(kept, told), POINT).shown

    assert (first.reason, first.root_cause) == (None, None)
    assert (second.reason, second.root_cause) == ("the guards look away", "the field")


def test_the_room_still_says_everything_that_is_not_shown_as_anybodys() -> None:
    session = met(group(1, 9, rating=4), group(2, 3, rating=1, may_show=False))

    assert views_to_show(session, POINT).shown == ()
    assert spread(session, POINT).ratings[1].groups == 1
