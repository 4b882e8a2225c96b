"""What pages of a meeting may say: the room and its spread, no view of four people, always the dissent."""

import datetime as dt
from collections.abc import Iterator
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from tests.domain.dialogue import item
from tests.domain.market import (
    AGREED,
    GROUPS,
    HELP,
    KEPT_NOTE,
    KEPT_REASON,
    KEPT_VIEW,
    SESSION,
    SIZES,
    SPOKEN,
    attendance,
    group,
    rated,
    view,
)

from r2p_field.analysis.meeting import Meeting
from r2p_field.analysis.minutes import minutes
from r2p_field.domain.aside import split
from r2p_field.domain.catalogues import Catalogues
from r2p_field.domain.dates import When
from r2p_field.domain.ids import RecordId
from r2p_field.domain.minutes import Minutes, Others, PointLine
from r2p_field.domain.observation import Change
from r2p_field.domain.places import PlacePrecision, Where
from r2p_field.domain.session import (
    AgendaPoint,
    Consensus,
    ConsensusMethod,
    Dissent,
    Presence,
    Session,
    View,
)
from r2p_field.domain.small_numbers import LEAST, Kept
from r2p_field.domain.wording import Wording
from r2p_field.services.resources import Resources

RECORD = RecordId("0123456789ab8def8123456789abcde9")
ALL_AGREE = replace(
    SESSION,
    attendance=attendance((5, 5, 5, 5, 6)),
    views=tuple(
        replace(
            one if one.group != group(4) or one.point != SPOKEN else view(4, SPOKEN, (0, 0, 6)), may_show=True
        )
        for one in SESSION.views
    ),
)


@pytest.fixture(scope="module")
def frameworks() -> Catalogues:
    return Resources().catalogues()


def meeting(session: Session, frameworks: Catalogues | None = None, *earlier: Session) -> Meeting:
    return Meeting(
        record=RECORD,
        session=session,
        catalogues=frameworks or Catalogues(packs=()),
        earlier=earlier,
    )


def village(session: Session, *earlier: Session) -> Minutes:
    return minutes(meeting(session, None, *earlier), village=True)


def headquarters(session: Session) -> Minutes:
    return minutes(meeting(session), village=False)


def said(session: Session, *earlier: Session) -> PointLine:
    """What a village reads of the first point."""
    return village(session, *earlier).points[0]


def strings(value: object) -> Iterator[str]:
    """Every text that notes hold, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from strings(one)
    elif hasattr(value, "__dataclass_fields__"):
        for name in value.__dataclass_fields__:
            yield from strings(getattr(value, name))


# What stays in the room


def test_what_a_room_did_not_release_is_on_no_page() -> None:
    for notes in (village(SESSION), headquarters(SESSION)):
        everything = " ".join(strings(notes))
        for kept in (KEPT_VIEW, KEPT_REASON, KEPT_NOTE):
            assert kept not in everything
    assert "elder" not in " ".join(strings(village(SESSION))), (
        "the words for the place are no finer than a town"
    )


def test_a_minority_view_is_printed_once_those_who_hold_it_were_asked() -> None:
    [agreed] = said(SESSION).agreed
    assert (agreed.others, agreed.minority_view) == (Others.KEPT, "")
    asked = replace(SESSION, consensus=(replace(AGREED, minority_may_show=True),))
    [agreed] = said(asked).agreed
    assert (agreed.others, agreed.minority_view) == (Others.SAY, KEPT_VIEW)


@given(
    one=st.builds(
        Consensus,
        id=st.just(item(301)),
        point=st.sampled_from([SPOKEN, None, item(9999)]),
        agree=st.none() | st.integers(0, 30),
        abstain=st.none() | st.integers(0, 30),
        object=st.none() | st.integers(0, 30),
        dissent=st.none() | st.sampled_from(Dissent),
        minority_view=st.none() | st.just("they hold otherwise"),
        method=st.none() | st.sampled_from(ConsensusMethod),
        minority_may_show=st.booleans(),
    )
)
def test_dissent_is_never_hidden(one: Consensus) -> None:
    held = replace(SESSION, consensus=(one,))
    somebody = bool(one.object) or one.dissent is Dissent.VOICED or bool(one.minority_view)
    for notes in (village(held), headquarters(held)):
        found = [*notes.agreed, *(same for point in notes.points for same in point.agreed)]
        assert len(found) == 1
        assert (found[0].others in {Others.KEPT, Others.SAY}) == somebody
        assert bool(found[0].minority_view) == bool(one.minority_view and one.minority_may_show)
        if one.object:
            assert found[0].object, "that somebody objected is also in the figures"


def test_what_the_room_voted_down_was_not_agreed() -> None:
    down = replace(AGREED, agree=3, object=12)
    [agreed] = said(replace(SESSION, consensus=(down,))).agreed
    assert agreed.refused
    assert not said(SESSION).agreed[0].refused


# Small numbers


def test_small_numbers_of_a_vote_are_kept_together() -> None:
    [agreed] = said(SESSION).agreed
    assert (agreed.agree, agreed.abstain, agreed.object) == (Kept.MANY, Kept.FEW, Kept.FEW)


def test_the_room_is_told_by_its_spread() -> None:
    found = said(SESSION)
    assert found.leans is not None
    assert found.leans.figures == (Kept.MANY, 8, Kept.FEW, 0)
    assert found.ratings is not None
    assert not {1, 2, 3, 4} & set(found.ratings.figures)


def test_no_view_of_a_group_unless_it_agreed_and_has_five() -> None:
    assert [one.group for one in said(SESSION).groups] == ["hill people", "lake people"]
    assert len(said(ALL_AGREE).groups) == 5
    one_less = tuple(
        replace(one, may_show=False) if one.group == group(2) else one for one in ALL_AGREE.views
    )
    found = [one.group for one in said(replace(ALL_AGREE, views=one_less)).groups]
    assert len(found) == 3, "with the one that stays away goes a second one, or it could be worked out"
    assert "lake women's circle" not in found
    unknown = replace(ALL_AGREE, attendance=tuple(replace(one, women=None) for one in ALL_AGREE.attendance))
    assert said(unknown).groups == (), "what was not counted is not five"


def test_a_group_s_view_is_told_without_the_figures_behind_it() -> None:
    for one in said(ALL_AGREE).groups:
        assert not hasattr(one, "leans")
        assert not hasattr(one, "hands")


@given(
    sizes=st.tuples(*[st.integers(1, 9)] * 5),
    agreed=st.tuples(*[st.booleans()] * 5),
    ways=st.tuples(*[st.integers(0, 2)] * 5),
)
def test_on_a_village_s_page_the_view_of_four_people_is_never_found(
    sizes: tuple[int, ...], agreed: tuple[bool, ...], ways: tuple[int, ...]
) -> None:
    views = tuple(
        view(n, SPOKEN, tuple(size if n == way else 0 for n in range(3)), may_show=may)  # type: ignore[arg-type]
        for n, (size, may, way) in enumerate(zip(sizes, agreed, ways, strict=True))
    )
    found = said(replace(SESSION, attendance=attendance(sizes), views=views))
    shown = {GROUPS.index(one.group) for one in found.groups}
    assert all(agreed[n] and sizes[n] >= LEAST for n in shown)
    rest = set(range(5)) - shown
    if shown and rest:
        assert len(rest) > 1, "no group is left alone, to be worked out"
        assert sum(sizes[n] for n in rest) >= LEAST
    if found.leans:
        assert sum(sizes) >= LEAST
        assert all(isinstance(one, Kept) or one == 0 or one >= LEAST for one in found.leans.figures)


def test_headquarters_reads_no_figure_that_gives_away_who_stayed_away() -> None:
    notes = headquarters(SESSION)
    found = notes.points[0]
    assert [one.group for one in found.groups] == ["lake people"], (
        "the traders are few, and a second goes with them"
    )
    assert found.views_kept == 4
    assert found.leans is not None
    assert found.leans.figures[2] is Kept.FEW, "the traders alone said better, and three of them were counted"
    exact = headquarters(ALL_AGREE).points[0]
    assert exact.views_kept == 0
    assert exact.leans is not None
    assert exact.leans.figures == (12, 8, 6, 0)


def test_a_room_of_four_has_no_view_on_paper() -> None:
    four = replace(
        SESSION,
        attendance=attendance((4,)),
        views=(View(id=item(1), point=SPOKEN, direction=Change.WORSE, rating=5),),
    )
    for notes in (village(four), headquarters(four)):
        found = notes.points[0]
        assert found.few_answered
        assert (found.direction, found.rating, found.leans, found.ratings) == (None, None, None, None)
    assert village(four).room == (Kept.FEW, None)


def test_at_headquarters_the_room_is_its_total_and_not_the_groups_that_are_told_apart() -> None:
    told, _ = split(SESSION, RECORD)
    assert len(told.views) < len(SESSION.views)
    here, there = headquarters(SESSION).points[0], headquarters(told).points[0]
    assert there.leans == here.leans
    assert [one.group for one in there.groups] == [one.group for one in here.groups]


def test_no_number_is_told_in_a_village_where_headquarters_has_all_groups_but_one() -> None:
    views = tuple(replace(one, may_show=one.group != group(2)) for one in SESSION.views)
    found = said(replace(SESSION, views=views))
    assert found.leans is not None
    assert found.leans.figures == (Kept.MANY, Kept.MANY, Kept.FEW, 0)
    assert found.leans.whole is None


def test_what_one_group_alone_said_is_not_the_room_s() -> None:
    alone = replace(SESSION, views=(view(0, SPOKEN, (5, 0, 0)),))
    assert said(alone).leans is None
    assert said(alone).groups == ()
    shown = replace(SESSION, views=(view(0, SPOKEN, (5, 0, 0), may_show=True),))
    assert [one.group for one in said(shown).groups] == ["hill people"]


def test_the_room_s_own_answer_is_told_where_nobody_counted() -> None:
    one = replace(SESSION, views=(View(id=item(1), point=SPOKEN, direction=Change.BETTER, rating=2),))
    found = said(one)
    assert (found.direction, found.rating) == (Change.BETTER, 2)


def test_groups_that_answered_without_counting_are_told_as_groups_and_only_where_they_are_five() -> None:
    def answers(many: int) -> Session:
        views = (
            View(id=item(50 + n), group=group(n), point=SPOKEN, direction=Change.WORSE) for n in range(many)
        )
        return replace(SESSION, views=tuple(views))

    five = said(answers(5))
    assert five.of_groups
    assert five.leans is not None
    assert five.leans.figures == (5, 0, 0, 0)
    assert said(answers(4)).leans is None


# Several pages of one period


def also_there(size: int, leans: tuple[int, int, int]) -> Session:
    """The same meeting a week later, with one more group in it."""
    later = replace(SESSION, when=When(start=dt.date(2026, 10, 11)))
    return replace(
        later,
        attendance=(*attendance(), replace(attendance((size,))[0], id=item(210), group="newcomers")),
        views=(*SESSION.views, replace(view(10, SPOKEN, leans), group=item(210))),
    )


@given(data=st.data(), size=st.integers(1, 4))
def test_two_pages_of_one_period_do_not_give_away_a_group_by_subtraction(
    data: st.DataObject, size: int
) -> None:
    first = data.draw(st.integers(0, size))
    second = data.draw(st.integers(0, size - first))
    before, after = (
        village(SESSION),
        village(also_there(size, (first, second, size - first - second)), SESSION),
    )
    one, other = before.points[0].leans, after.points[0].leans
    assert one is not None
    assert other is not None
    assert other.whole is None
    told = [n for n, figure in enumerate(other.figures) if figure and not isinstance(figure, Kept)]
    assert told == [], "every number of the later page is kept"
    ends = [_ends(a, b) for a, b in zip(one.figures[:3], other.figures[:3], strict=True)]
    ways = {way for way in product(*(range(low, high + 1) for low, high in ends)) if sum(way) == size}
    assert len(ways) > 1 or size == 0, "a reader of both pages cannot tell what the newcomers said"
    assert before.room == (23, 23)
    assert after.room == ((23 + size) // 5 * 5, None)


def _ends(before: object, after: object) -> tuple[int, int]:
    """What a reader of both pages can hold possible of the difference, from none to four."""
    low = {Kept.FEW: (1, 4), Kept.MANY: (5, 60)}
    first = low.get(before, (before, before))  # type: ignore[call-overload]
    second = low.get(after, (after, after))  # type: ignore[call-overload]
    return max(0, second[0] - first[1]), min(4, max(0, second[1] - first[0]))


def test_a_meeting_about_something_else_keeps_its_numbers() -> None:
    other = replace(
        SESSION, agenda=tuple(replace(one, factor=None, topic=f"x{one.id}") for one in SESSION.agenda)
    )
    assert (
        village(also_there(2, (2, 0, 0)), other).points[0].leans
        == village(also_there(2, (2, 0, 0))).points[0].leans
    )


# What it is about


def test_titles_are_neutral_and_local_words_stand_beside_them(frameworks: Catalogues) -> None:
    words = {
        RecordId("f" * 32): Wording(text="the drums are silent", means="sg2013.rf2.i02"),
        RecordId("e" * 32): Wording(text="no longer said", means="sg2013.rf2.i02", retired=True),
    }
    there = Meeting(record=RECORD, session=SESSION, catalogues=frameworks, wordings=words)
    first, second = minutes(there, village=True).points
    assert (first.title, first.topic, first.local) == (
        "What is said about people", "who opens the market", ("the drums are silent",),
    )  # fmt: skip
    assert second.title == "Who can help"
    assert minutes(there, village=False).points[0].title == "Hate speech (sg2013.rf2.i02)"


@pytest.mark.parametrize(
    "factor", ["foa2014.rf10", "foa2014.rf11.i01", "foa2014.rf12", "sg2013.t01", "nothing"]
)
def test_what_is_reserved_for_headquarters_has_no_title_in_a_village(
    frameworks: Catalogues, factor: str
) -> None:
    session = Session(agenda=(AgendaPoint(id=SPOKEN, factor=factor),))
    assert minutes(meeting(session, frameworks), village=True).points[0].title == ""


def test_every_neutral_title_names_nothing(frameworks: Catalogues) -> None:
    words = Resources().paper("en")
    for factor in frameworks.factors():
        session = Session(agenda=(AgendaPoint(id=SPOKEN, factor=factor.id),))
        title = minutes(meeting(session, frameworks), village=True).points[0].title
        assert words.telling_in(title) == ()
        assert "headquarters" not in title


def test_an_empty_chair_is_said_and_no_group_is_counted() -> None:
    found = village(SESSION)
    assert [one.group for one in found.groups if one.presence is Presence.PRESENT] == list(GROUPS)
    assert [one.group for one in found.groups if one.presence is Presence.NOT_INVITED] == [
        "young people of the port"
    ]
    assert not any(one.heads for one in found.groups)
    assert found.room == (sum(SIZES), sum(SIZES))


@pytest.mark.parametrize(
    ("where", "told"),
    [
        (Where(words="behind the mill", admin2="Wellside"), "Wellside"),
        (
            Where(words="Old Ford", admin2="Wellside", precision=PlacePrecision.SETTLEMENT),
            "Old Ford, Wellside",
        ),
        (Where(words="behind the mill", precision=PlacePrecision.EXACT), ""),
        (None, ""),
    ],
)
def test_a_village_s_page_tells_no_house(where: Where | None, told: str) -> None:
    assert village(replace(SESSION, where=where)).place == told


def test_points_stand_in_their_order_and_what_is_of_none_comes_last() -> None:
    assert [one.id for one in SESSION.agenda] == [HELP, SPOKEN]
    loose = replace(SESSION, views=(*SESSION.views, View(id=item(77), direction=Change.SAME, rating=3)))
    points = village(loose).points
    assert [one.topic for one in points] == ["who opens the market", "", ""]
    assert points[2].direction is Change.SAME


def test_a_session_with_nothing_in_it_is_gathered() -> None:
    assert village(Session()) == Minutes()
    assert headquarters(Session()) == Minutes()


def test_a_rating_is_never_told_without_what_was_counted_behind_it() -> None:
    apart = (
        rated(view(0, SPOKEN, (5, 0, 0), may_show=True), 0, 0, 0, 0, 5),
        rated(view(1, SPOKEN, (5, 0, 0), may_show=True), 5, 0, 0, 0, 0),
    )
    found = said(replace(SESSION, views=apart))
    assert found.ratings is not None
    assert found.ratings.figures == (5, 0, 0, 0, 5)
    assert found.rating is None
