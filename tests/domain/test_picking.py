"""What is offered to a person who looks for a sign: each concept once, both sides, found by any word."""

import pytest
from tests.domain.test_catalogues import BOTH, FOA, SG

from r2p_field.domain import picking
from r2p_field.domain.catalogue import IndicatorKind
from r2p_field.domain.catalogue_words import in_words_of
from r2p_field.domain.catalogues import Catalogues

SIGNS = picking.signs(BOTH)
TRIGGERS = picking.triggers(BOTH)


def ids(choices: tuple[picking.Choice, ...]) -> list[str]:
    return [choice.id for choice in choices]


def test_whatever_may_be_ticked_in_the_field_is_offered_once_itself_or_as_its_like() -> None:
    offered = [*ids(SIGNS), *ids(TRIGGERS)]
    assert len(offered) == len(set(offered))
    for sign in BOTH.offered_in_field():
        assert BOTH.offered_as(sign.id) in offered
    assert {choice.id for choice in SIGNS if choice.second} == {
        BOTH.offered_as(sign.id) for sign in BOTH.offered_in_field() if sign.kind is IndicatorKind.MITIGATING
    }


def test_the_shipped_core_set_is_short_and_gives_both_sides_the_same_weight() -> None:
    core = picking.named(SIGNS, BOTH.core())
    assert ids(core) == list(BOTH.core())
    assert 12 <= len(core) <= 15
    assert sum(choice.second for choice in core) == sum(not choice.second for choice in core)
    for group in picking.grouped(core):
        assert group.first, group.title
        assert group.second, group.title
    assert len(picking.grouped(core)) == len(SG.factors)
    assert not any(choice.minimum_form for choice in core), "nobody should go looking for survivors"


def test_every_factor_shows_its_two_sides_beside_each_other() -> None:
    for group in picking.grouped(SIGNS):
        assert len(group.pairs()) == max(len(group.first), len(group.second))
        assert all(first is not None or second is not None for first, second in group.pairs())


def test_a_concept_of_two_frameworks_is_offered_once_and_found_by_the_words_of_both() -> None:
    found = picking.found(SIGNS, "inflammatory")
    assert ids(found) == ["sg2013.rf2.i02"]
    assert found[0].also == (FOA.title,)


@pytest.mark.parametrize(
    ("query", "wanted"),
    [("hate spe", "sg2013.rf2.i02"), ("WEAPONS  handed", "sg2013.rf3.i04"), ("p-code", "sg2013.rf3.i01")],
)
def test_titles_and_guidance_are_searched_by_the_beginnings_of_words(query: str, wanted: str) -> None:
    assert wanted in ids(picking.found(SIGNS, query))


def test_words_of_another_script_are_found_as_people_type_them() -> None:
    words = {
        "framework": {"id": "sg2013", "language": "ar"},
        "words": {
            "sg2013.rf2.i02": {"title": "خطاب الكراهية"},
            "sg2013.rf3.i01": {"title": "Présence d’un groupe armé"},
        },
    }
    shown = Catalogues(packs=(in_words_of(SG, words), FOA))
    signs = picking.signs(shown, BOTH)
    assert ids(picking.found(signs, "كراهيه")) == ["sg2013.rf2.i02"]
    assert ids(picking.found(signs, "presence arme")) == ["sg2013.rf3.i01"]
    assert "sg2013.rf2.i02" in ids(picking.found(signs, "hate speech")), "English words are found as well"


def test_events_stand_beside_standing_conditions() -> None:
    assert {choice.second for choice in TRIGGERS} == {True, False}
    assert "foa2014.rf08.i08" in ids(picking.found(TRIGGERS, "election"))
    assert not picking.found(SIGNS, "census")


def test_what_was_chosen_last_comes_first_and_ten_are_kept() -> None:
    kept = picking.with_newest([f"a{at}" for at in range(10)], ["b", "a3"])
    assert kept[:3] == ("b", "a3", "a0")
    assert len(kept) == 10
    assert len(set(kept)) == 10


def test_an_id_that_is_no_longer_here_is_passed_over() -> None:
    assert ids(picking.named(SIGNS, ["gone", SIGNS[0].id])) == [SIGNS[0].id]
