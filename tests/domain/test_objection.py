"""Whatever is counted afterwards, an objection stands until somebody takes it back on purpose."""

from functools import partial

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from tests.domain.dialogue import item

from r2p_field.domain.objection import (
    Stand,
    asked,
    consensus_of,
    figure,
    held_against,
    objected,
    taken_back,
    voted,
    with_consensus,
)
from r2p_field.domain.session import Consensus, Dissent, Session

EMPTY = Consensus(id=item(1), point=item(5))
steps = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(Stand), st.sampled_from((1, -1))),
        st.sampled_from(("asked", "words", "no words")),
    )
)


def after(consensus: Consensus, done: list[object]) -> Consensus:
    for step in done:
        if isinstance(step, tuple):
            consensus = voted(consensus, *step)
        elif step == "asked":
            consensus = asked(consensus)
        else:
            consensus = held_against(consensus, "the gate stays shut" if step == "words" else None)
    return consensus


@given(steps, steps)
def test_once_somebody_objected_nothing_but_taking_it_back_hides_it(
    before: list[object], later: list[object]
) -> None:
    voiced = voted(after(EMPTY, before), Stand.OBJECT, 1)
    found = after(voiced, later)
    assert objected(found)
    assert found.dissent is Dissent.VOICED
    assert not objected(taken_back(found))


def test_words_of_a_minority_are_an_objection_without_a_figure() -> None:
    found = held_against(EMPTY, "the gate stays shut")
    assert found.dissent is Dissent.VOICED
    assert figure(found, Stand.OBJECT) is None


def test_asked_and_nobody_disagreed_is_not_the_same_as_not_asked() -> None:
    assert asked(EMPTY).dissent is Dissent.NONE_VOICED
    assert EMPTY.dissent is None


def test_taking_back_keeps_the_agreement_and_its_other_figures() -> None:
    found = voted(voted(replace(EMPTY, statement="open"), Stand.AGREE, 3), Stand.OBJECT, 1)
    left = taken_back(found)
    assert (left.statement, left.agree, left.object) == ("open", 3, 0)


def test_one_point_has_one_agreement() -> None:
    met = Session()
    for stand in (Stand.AGREE, Stand.AGREE, Stand.ABSTAIN):
        met = with_consensus(met, item(5), partial(voted, stand=stand, by=1), lambda: item(7))
    assert len(met.consensus) == 1
    assert consensus_of(met, item(5)) == Consensus(id=item(7), point=item(5), agree=2, abstain=1)


def test_nothing_said_begins_no_agreement() -> None:
    assert with_consensus(Session(), None, lambda one: one, lambda: item(7)) == Session()


def test_of_two_agreements_about_one_point_the_one_with_an_objection_is_shown() -> None:
    mine = Consensus(id=item(1), point=item(5), statement="open", agree=9, dissent=Dissent.NONE_VOICED)
    theirs = Consensus(id=item(2), point=item(5), statement="open", agree=8, object=2)

    assert consensus_of(Session(consensus=(mine, theirs)), item(5)) == theirs
    assert consensus_of(Session(consensus=(mine,)), item(5)) == mine
