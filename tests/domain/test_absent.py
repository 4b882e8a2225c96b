"""Whoever was missing is named, an empty chair too, until somebody says why."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from tests.domain.dialogue import MECHANISM, item

from r2p_field.domain.absent import ASKED_ABOUT, Absent, absent
from r2p_field.domain.groups import GroupKind
from r2p_field.domain.mechanism import Included, Mechanism, Member
from r2p_field.domain.session import Attendance, Missing, MissingReason, Presence, Session


def row(number: int, kind: GroupKind | None, presence: Presence | None = None, **said: Any) -> Attendance:
    return Attendance(id=item(number), kind=kind, presence=presence, **said)


def kinds(session: Session, body: Mechanism | None = None) -> list[GroupKind]:
    return [one.kind for one in absent(session, body)]


def the(kind: GroupKind, session: Session, body: Mechanism | None = None) -> Absent:
    return next(one for one in absent(session, body) if one.kind is kind)


def test_of_an_empty_room_all_are_asked_about_in_the_order_of_the_screen() -> None:
    assert tuple(kinds(Session())) == ASKED_ABOUT


def test_whoever_came_is_not_named() -> None:
    session = Session(attendance=tuple(row(number, kind) for number, kind in enumerate(ASKED_ABOUT)))

    assert kinds(session) == []


def test_women_who_came_with_another_group_are_no_group_of_women() -> None:
    """They were counted, and nobody spoke for them."""
    session = Session(attendance=(row(1, GroupKind.COMMUNITY, Presence.PRESENT),))

    assert GroupKind.WOMEN in kinds(session)


def test_an_empty_chair_is_named_beside_another_group_of_its_kind() -> None:
    session = Session(
        attendance=(
            row(1, GroupKind.WOMEN, Presence.PRESENT, group="market women"),
            row(2, GroupKind.WOMEN, Presence.ABSENT, group="lake women"),
            row(3, GroupKind.FAITH, Presence.NOT_INVITED, group="imams and priests"),
        )
    )

    women = the(GroupKind.WOMEN, session)
    assert (women.groups, women.partly) == (("lake women",), True)
    assert the(GroupKind.FAITH, session).groups == ("imams and priests",)


def test_where_nobody_knows_whether_they_came_they_are_asked_about() -> None:
    session = Session(attendance=(row(1, GroupKind.YOUTH, Presence.UNKNOWN),))

    assert not the(GroupKind.YOUTH, session).partly


def test_members_of_the_body_who_did_not_come_are_named_by_what_they_are_called() -> None:
    body = Mechanism(
        name="x",
        members=(
            Member(id=item(1), group="lake women's circle", kind=GroupKind.WOMEN),
            Member(id=item(2), group="elders", kind=GroupKind.FAITH),
        ),
        victims_associations=Included.NO,
    )
    found = {one.kind: one for one in absent(Session(), body)}

    assert (found[GroupKind.WOMEN].groups, found[GroupKind.WOMEN].seat) == (
        ("lake women's circle",),
        Included.YES,
    )
    assert found[GroupKind.VICTIMS].seat is Included.NO
    assert found[GroupKind.CIVIL_SOCIETY].seat is None
    assert found[GroupKind.FAITH].groups == ("elders",)


def test_a_body_that_has_no_place_for_civil_society_says_so() -> None:
    assert the(GroupKind.CIVIL_SOCIETY, Session(), MECHANISM).seat is Included.NO


def test_what_was_said_of_a_group_stands_with_it_and_not_with_another() -> None:
    session = Session(
        missing=(
            Missing(id=item(1), kind=GroupKind.YOUTH, note="ask their aunts"),
            Missing(id=item(2), kind=GroupKind.WOMEN, reason=MissingReason.UNSAFE_TO_INVITE),
        )
    )

    assert the(GroupKind.YOUTH, session).said == session.missing[:1]
    assert the(GroupKind.WOMEN, session).said == session.missing[1:]


def test_what_was_said_of_a_group_stays_when_it_comes_after_all() -> None:
    session = Session(
        attendance=(row(1, GroupKind.YOUTH, Presence.PRESENT),),
        missing=(Missing(id=item(1), kind=GroupKind.YOUTH, reason=MissingReason.TOO_FAR),),
    )

    assert the(GroupKind.YOUTH, session).partly


def test_a_group_of_no_kind_is_told_by_its_empty_chair() -> None:
    session = Session(
        attendance=(row(1, None, Presence.ABSENT, group="those of the far bank"), row(2, None)),
        missing=(Missing(id=item(1), reason=MissingReason.TOO_FAR),),
    )

    other = the(GroupKind.OTHER, session)
    assert (other.groups, other.said) == (("those of the far bank",), session.missing)


rows = st.lists(
    st.builds(
        Attendance,
        id=st.integers(1, 60).map(item),
        kind=st.none() | st.sampled_from(GroupKind),
        presence=st.none() | st.sampled_from(Presence),
    ),
    max_size=6,
).map(tuple)
reasons = st.lists(
    st.builds(
        Missing,
        id=st.integers(1, 60).map(item),
        kind=st.none() | st.sampled_from(GroupKind),
        reason=st.none() | st.sampled_from(MissingReason),
    ),
    max_size=4,
).map(tuple)


@given(rows, reasons)
def test_no_empty_chair_and_no_reason_is_passed_over(
    attendance: tuple[Attendance, ...], said: tuple[Missing, ...]
) -> None:
    found = absent(Session(attendance=attendance, missing=said), MECHANISM)

    named = [one.kind for one in found]
    assert len(named) == len(set(named))
    assert sorted(one.id for each in found for one in each.said) == sorted(one.id for one in said)
    no_kind = {None, GroupKind.OTHER, GroupKind.UNKNOWN}
    for chair in attendance:
        if chair.presence in {Presence.ABSENT, Presence.NOT_INVITED}:
            assert (GroupKind.OTHER if chair.kind in no_kind else chair.kind) in named
    for kind in ASKED_ABOUT:
        came = any(one.kind is kind and one.presence in {None, Presence.PRESENT} for one in attendance)
        assert came or kind in named
