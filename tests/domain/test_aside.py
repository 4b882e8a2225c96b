"""What a group did not agree to have told never leaves, and nothing of it is lost to the room."""

import msgspec
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.dialogue import MEETING, SESSION, item

from r2p_field.domain.aside import NOT_OUTSIDE, Aside, join, split, tells_no_more
from r2p_field.domain.consent import Addressee
from r2p_field.domain.groups import GroupKind
from r2p_field.domain.objection import objected
from r2p_field.domain.observation import Change
from r2p_field.domain.records import to_body
from r2p_field.domain.session import Consensus, Dissent, Hands, Missing, MissingReason, Session, View

ids = st.integers(1, 40).map(item)
words = st.one_of(st.none(), st.text(min_size=1, max_size=20))
views = st.builds(
    View,
    id=ids,
    group=st.one_of(st.none(), ids),
    direction=st.one_of(st.none(), st.sampled_from(Change)),
    rating=st.one_of(st.none(), st.integers(1, 5)),
    hands=st.lists(
        st.builds(Hands, id=ids, rating=st.integers(1, 5), count=st.integers(0, 9)), max_size=2
    ).map(tuple),
    reason=words,
    root_cause=words,
    may_show=st.booleans(),
    reason_may_show=st.booleans(),
)
agreements = st.builds(
    Consensus,
    id=ids,
    statement=words,
    object=st.integers(0, 3),
    dissent=st.one_of(st.none(), st.sampled_from(Dissent)),
    minority_view=words,
    minority_may_show=st.booleans(),
)
missing = st.builds(
    Missing,
    id=ids,
    kind=st.sampled_from(GroupKind),
    reason=st.sampled_from(MissingReason),
    group=words,
    note=words,
)


def several(one: st.SearchStrategy) -> st.SearchStrategy:
    return st.lists(one, max_size=5, unique_by=lambda found: found.id).map(tuple)


sessions = st.builds(Session, views=several(views), consensus=several(agreements), missing=several(missing))


def by_id(session: Session) -> Session:
    """Sort it; whose words were kept did not agree, whatever else was written down."""
    consensus = (
        msgspec.structs.replace(one, dissent=Dissent.VOICED)
        if (one.minority_view or "").strip() and not one.minority_may_show and not one.object
        else one
        for one in session.consensus
    )
    session = msgspec.structs.replace(session, consensus=tuple(consensus))
    return msgspec.structs.replace(
        session,
        **{
            name: tuple(sorted(getattr(session, name), key=lambda one: one.id))
            for name in ("views", "consensus", "missing")
        },
    )


@given(sessions)
def test_the_room_reads_what_it_said(session: Session) -> None:
    told, aside = split(session, MEETING)

    assert by_id(join(told, [aside])) == by_id(session)


@given(sessions)
def test_nothing_that_nobody_agreed_to_leaves(session: Session) -> None:
    told, _ = split(session, MEETING)

    shown = {view.id: view for view in told.views}
    for view in session.views:
        if view.group is not None and not view.may_show:
            assert view.id not in shown
        elif not view.reason_may_show:
            assert (shown[view.id].reason, shown[view.id].root_cause) == (None, None)
    for one in told.consensus:
        assert one.minority_may_show or one.minority_view is None
    assert all(one.note is None and one.group is None for one in told.missing)


@given(sessions)
def test_that_somebody_objected_is_always_told(session: Session) -> None:
    told, _ = split(session, MEETING)

    assert [one.object for one in told.consensus] == [one.object for one in session.consensus]
    assert all(
        outside.dissent in {in_room.dissent, Dissent.VOICED}
        for in_room, outside in zip(session.consensus, told.consensus, strict=True)
    )


@given(sessions)
def test_who_did_not_agree_is_told_also_where_only_their_words_tell_of_them(session: Session) -> None:
    told, _ = split(session, MEETING)

    for in_room, outside in zip(session.consensus, told.consensus, strict=True):
        assert objected(in_room) == objected(outside)


def test_an_aside_turns_no_vote_and_no_statement_over() -> None:
    voted = Consensus(id=item(1), statement="open", agree=12, object=3, dissent=Dissent.VOICED)
    released = View(id=item(2), group=item(9), rating=5, reason="r", may_show=True)
    hostile = Aside(
        of=MEETING,
        consensus=(Consensus(id=item(1), statement="shut", agree=15, object=0, dissent=Dissent.NONE_VOICED),),
        views=(View(id=item(2), rating=1, reason="why"),),
    )

    joined = join(Session(consensus=(voted,), views=(released,)), [hostile])

    assert joined.consensus == (voted,)
    assert (joined.views[0].rating, joined.views[0].reason) == (5, "why")


@given(sessions)
def test_taking_a_session_apart_twice_changes_nothing_more(session: Session) -> None:
    told, _ = split(session, MEETING)

    assert split(told, MEETING) == (told, Aside(of=MEETING, not_for=NOT_OUTSIDE))


def test_what_stays_in_the_room_may_go_to_its_committee_alone() -> None:
    _, aside = split(SESSION, MEETING)

    assert set(Addressee) - aside.not_for == {Addressee.LOCAL_COMMITTEE}
    assert to_body(aside)["not_for"] == sorted(NOT_OUTSIDE)


def test_two_notebooks_each_add_what_they_have() -> None:
    one = Aside(of=MEETING, views=(View(id=item(1), group=item(9), rating=2),))
    two = Aside(of=MEETING, views=(View(id=item(2), group=item(8), rating=5),))

    joined = join(Session(), [one, two])

    assert [view.rating for view in joined.views] == [2, 5]


@given(sessions, sessions)
def test_what_one_notebook_keeps_is_not_released_by_the_other(mine: Session, theirs: Session) -> None:
    _, kept = split(mine, MEETING)
    told, _ = split(theirs, MEETING)

    joined, _ = split(join(told, [kept]), MEETING)

    shown = {view.id: view for view in joined.views}
    for view in kept.views:
        if view.group is not None:
            assert view.id not in shown
        elif view.id in shown and (view.reason or view.root_cause):
            assert (shown[view.id].reason, shown[view.id].root_cause) == (None, None)
    agreed = {one.id: one for one in joined.consensus}
    assert all(agreed[one.id].minority_view is None for one in kept.consensus)


@given(sessions)
def test_a_session_beside_its_own_aside_tells_no_more_than_it_may(session: Session) -> None:
    told, aside = split(session, MEETING)

    assert tells_no_more(told, [aside])
    assert tells_no_more(told, [])


@given(sessions, sessions)
def test_a_session_tells_too_much_exactly_where_a_word_of_it_is_kept(mine: Session, theirs: Session) -> None:
    _, kept = split(mine, MEETING)
    told, _ = split(theirs, MEETING)
    whole = {view.id for view in kept.views if view.group is not None}
    reasons = {view.id for view in kept.views if view.reason or view.root_cause} - whole
    minorities = {one.id for one in kept.consensus}

    too_much = [
        *(one for one in told.views if one.id in whole),
        *(one for one in told.views if one.id in reasons and (one.reason or one.root_cause)),
        *(one for one in told.consensus if one.id in minorities and one.minority_view),
    ]

    totals = {view.id for view in told.views} - {view.id for view in theirs.views}
    counted = [one for one in told.views if one.group is None and (one.hands or one.leans)]
    answer = tells_no_more(told, [kept])
    assert not (answer and too_much)
    assert answer or too_much or totals or counted, "figures of a room may give away whom the asides keep"
