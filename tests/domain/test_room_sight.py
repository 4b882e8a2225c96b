"""What the room may see: never who is missing, notes, risk or consent; groups only when they are shown."""

from msgspec import to_builtins
from msgspec.structs import replace
from tests.domain.dialogue import SESSION, item

from r2p_field.domain.gathering import Gathering, NewPromise
from r2p_field.domain.observation import Change
from r2p_field.domain.room_sight import Seen, in_order, sight_of
from r2p_field.domain.session import AgendaPoint, Dissent, Lean, Session, View

POINT = item(5)
FULL = Gathering(
    session=SESSION,
    at=POINT,
    promises=(NewPromise(id=item(30), text="pay for the doors"), NewPromise(id=item(31))),
)


def everything(now: Gathering, *, with_groups: bool) -> str:
    return repr(sight_of(now, with_groups=with_groups))


def seen(*views: View) -> Seen:
    return sight_of(Gathering(session=Session(views=views), at=POINT), with_groups=False).spread


def test_nothing_of_the_facilitator_is_in_what_the_room_is_given() -> None:
    seen = everything(FULL, with_groups=True)
    never = (
        "herders' sons",
        "ask their aunts",
        "meet by day",
        "amber",
        "nurse",
        "teacher of the lake school",
        "strangers on motorcycles",
        "who guards the well at night",
        "nobody was ever asked who owns the lower field",
        "Two hours, calm.",
        "KD4W",
    )
    whole = repr(to_builtins(SESSION))
    for words in never:
        assert words in whole, "otherwise this test looks for what is not there"
        assert words not in seen


def test_groups_are_seen_apart_only_when_they_are_shown() -> None:
    assert "hill people" not in everything(FULL, with_groups=False)
    assert "hill people" in everything(FULL, with_groups=True)
    assert sight_of(FULL, with_groups=False).spread == sight_of(FULL, with_groups=True).spread


def test_a_reason_is_on_the_wall_only_when_it_may_be() -> None:
    [view] = SESSION.views
    kept = replace(FULL, session=replace(SESSION, views=(replace(view, reason_may_show=False),)))
    assert "the guards look away" in everything(FULL, with_groups=True)
    assert "the guards look away" not in everything(kept, with_groups=True)


def test_that_some_did_not_agree_is_seen_even_when_their_words_are_not() -> None:
    [agreed] = SESSION.consensus
    kept = replace(FULL, session=replace(SESSION, consensus=(replace(agreed, minority_may_show=False),)))
    sight = sight_of(kept, with_groups=False).agreement
    assert (sight.objected, sight.minority, sight.object) == (True, None, 2)
    assert sight_of(FULL, with_groups=False).agreement.minority == agreed.minority_view


def test_dissent_without_a_figure_or_words_is_seen_too() -> None:
    [agreed] = SESSION.consensus
    bare = replace(agreed, object=None, minority_view=None, dissent=Dissent.VOICED)
    kept = replace(FULL, session=replace(SESSION, consensus=(bare,)))
    assert sight_of(kept, with_groups=False).agreement.objected


def test_a_promise_without_words_is_none_yet() -> None:
    assert [one.text for one in sight_of(FULL, with_groups=False).promises] == ["pay for the doors"]


def test_who_spoke_in_a_group_is_not_counted_again_with_the_room() -> None:
    """The room's count holds the group's where it is as large; where it is not, it is of others."""
    lean = Lean(id=item(40), direction=Change.WORSE, count=4)
    group = View(id=item(41), group=item(6), point=POINT, leans=(lean,))
    whole = View(id=item(42), point=POINT, leans=(replace(lean, id=item(43), count=9),))
    fewer = View(id=item(42), point=POINT, leans=(replace(lean, id=item(43), count=3),))
    assert seen(group, whole).directions[Change.WORSE] == 9
    assert seen(group, fewer).directions[Change.WORSE] == 4
    assert seen(whole).directions[Change.WORSE] == 9


def test_where_nobody_was_counted_whole_groups_are() -> None:
    views = tuple(
        View(id=item(50 + at), group=item(60 + at), point=POINT, direction=direction)
        for at, direction in enumerate((Change.WORSE, Change.WORSE, Change.BETTER))
    )
    spread = seen(*views)
    assert (spread.groups, spread.directions[Change.WORSE], spread.most) == (True, 2, Change.WORSE)


def test_points_come_in_their_order_and_those_without_one_last() -> None:
    points = tuple(AgendaPoint(id=item(number), order=order) for number, order in ((1, None), (2, 2), (3, 1)))
    assert [one.id for one in in_order(points)] == [item(3), item(2), item(1)]
    assert sight_of(Gathering(session=Session()), with_groups=True).topic is None
