"""What a room agreed on never hides who did not agree."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.dialogue import SESSION, item

from r2p_field.domain.consensus import Reached, objectors, outcome, outcome_in, present
from r2p_field.domain.counts import Cell
from r2p_field.domain.session import Attendance, Consensus, ConsensusMethod, Dissent, Session

figures = st.none() | st.integers(0, 30)
words = st.none() | st.sampled_from(["", "  ", "the gate stays shut", "نرفض"])
agreements = st.builds(
    Consensus,
    id=st.just(item(1)),
    statement=words,
    method=st.none() | st.sampled_from(ConsensusMethod),
    agree=figures,
    abstain=figures,
    object=figures,
    dissent=st.none() | st.sampled_from(Dissent),
    minority_view=words,
)


def vote(**said: object) -> Consensus:
    return Consensus(id=item(1), **{"method": ConsensusMethod.SHOW_OF_HANDS, **said})  # type: ignore[arg-type]


@given(agreements, figures)
def test_whoever_objected_is_never_hidden(one: Consensus, there: int | None) -> None:
    found = outcome(one, there)
    minority = bool(one.minority_view and one.minority_view.strip())

    if one.object or one.dissent is Dissent.VOICED or minority:
        assert found.reached not in {Reached.BY_ALL, Reached.NOBODY_ASKED}
        assert found.objections >= max(1, one.object or 0)
        assert found.dissent
        assert found.asked
    assert found.counted == (one.object is not None and found.objections == one.object)
    assert found.minority == minority


@given(agreements, figures)
def test_all_is_said_only_of_all(one: Consensus, there: int | None) -> None:
    found = outcome(one, there)

    if found.reached is Reached.BY_ALL:
        assert (found.objections, found.asked, one.abstain or 0) == (0, True, 0)
        assert one.dissent is not Dissent.NOT_ASKED
        assert not found.silent
        if one.agree is not None and there is not None:
            assert one.agree >= there or one.method is ConsensusMethod.NO_OBJECTION


@given(agreements, figures, st.integers(1, 5))
def test_one_more_who_objects_never_makes_an_agreement_of_more(
    one: Consensus, there: int | None, more: int
) -> None:
    import msgspec

    order = [Reached.NOT_AGREED, Reached.WITH_DISSENT, Reached.NOBODY_ASKED, Reached.BY_ALL]
    before = outcome(one, there)
    after = outcome(msgspec.structs.replace(one, object=(one.object or 0) + more), there)

    assert after.objections >= more
    if Reached.NOT_MEASURED not in {before.reached, after.reached}:
        assert order.index(after.reached) <= order.index(before.reached)


def test_the_example_keeps_its_two_who_objected() -> None:
    found = outcome_in(SESSION, SESSION.consensus[0])

    assert (found.reached, found.objections, found.counted) == (Reached.WITH_DISSENT, 2, True)
    assert (found.agree, found.abstain, found.minority) == (20, 3, True)


@pytest.mark.parametrize(
    ("said", "there", "reached"),
    [
        (vote(agree=20, object=0), 20, Reached.BY_ALL),
        (vote(agree=20, dissent=Dissent.NONE_VOICED), 20, Reached.BY_ALL),
        (vote(agree=20, dissent=Dissent.NOT_ASKED), 20, Reached.NOBODY_ASKED),
        (vote(agree=20, object=0, dissent=Dissent.NOT_ASKED), 20, Reached.NOBODY_ASKED),
        (vote(agree=20), None, Reached.NOBODY_ASKED),
        (vote(agree=12, object=0), 20, Reached.WITH_DISSENT),
        (vote(agree=19, abstain=1, object=0), 20, Reached.WITH_DISSENT),
        (vote(agree=10, object=10), 20, Reached.NOT_AGREED),
        (vote(agree=0, object=0), 20, Reached.NOT_AGREED),
        (vote(object=0, statement="the market opens"), 20, Reached.NOT_MEASURED),
        (vote(), 20, Reached.NOT_MEASURED),
        (vote(method=None, agree=3, object=1), None, Reached.WITH_DISSENT),
    ],
)
def test_a_vote_has_agreed_when_more_agree_than_object(
    said: Consensus, there: int | None, reached: Reached
) -> None:
    assert outcome(said, there).reached is reached


@pytest.mark.parametrize(
    ("said", "reached"),
    [
        ({"dissent": Dissent.NONE_VOICED}, Reached.BY_ALL),
        ({"object": 0}, Reached.BY_ALL),
        ({"object": 1, "agree": 19}, Reached.NOT_AGREED),
        ({"dissent": Dissent.VOICED}, Reached.NOT_AGREED),
        ({"minority_view": "we let it pass, and do not like it"}, Reached.WITH_DISSENT),
        ({"dissent": Dissent.NOT_ASKED}, Reached.NOT_MEASURED),
        ({}, Reached.NOT_MEASURED),
    ],
)
def test_where_nobody_objecting_is_the_way_one_who_objects_is_enough(
    said: dict[str, object], reached: Reached
) -> None:
    assert outcome(vote(method=ConsensusMethod.NO_OBJECTION, **said)).reached is reached


def test_groups_that_spoke_one_by_one_are_counted_as_groups() -> None:
    rows = tuple(Attendance(id=item(number), women=Cell(best=8)) for number in range(5))
    said = vote(method=ConsensusMethod.EACH_GROUP_SPOKE, agree=5, object=0)

    assert present(Session(attendance=rows), said) == (5, 5)
    assert outcome_in(Session(attendance=rows), said).reached is Reached.BY_ALL
    assert present(Session(attendance=rows), vote()) == (40, 40)
    assert outcome_in(Session(attendance=rows), vote(agree=5, object=0)).silent == 35
    assert present(Session(), said) == (None, None)


def test_groups_that_agreed_in_words_agreed_and_their_dissent_stays() -> None:
    way = ConsensusMethod.EACH_GROUP_SPOKE
    agreed = {"method": way, "statement": "the market opens"}

    assert outcome(vote(**agreed, dissent=Dissent.NONE_VOICED)).reached is Reached.BY_ALL
    assert outcome(vote(**agreed)).reached is Reached.NOBODY_ASKED
    assert outcome(vote(**agreed, dissent=Dissent.VOICED)).reached is Reached.WITH_DISSENT
    assert outcome(vote(method=way)).reached is Reached.NOT_MEASURED


def test_dissent_that_nobody_counted_is_at_least_one() -> None:
    assert objectors(vote(dissent=Dissent.VOICED)) == (1, False)
    assert objectors(vote(object=0, minority_view="no")) == (1, False)
    assert objectors(vote(object=3, dissent=Dissent.NONE_VOICED)) == (3, True)
    assert objectors(vote(object=0)) == (0, True)
    assert objectors(vote()) == (0, False)
