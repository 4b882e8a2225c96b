"""Beside the save button stands what to look at again; only a missing account stops the saving."""

import datetime as dt

import pytest

from r2p_field.domain.check import check_observation, missing
from r2p_field.domain.counts import Cell, CountRow, Harm
from r2p_field.domain.dates import When
from r2p_field.domain.ids import item_id
from r2p_field.domain.looked_over import LOOKED_OVER
from r2p_field.domain.observation import FactorSeen, Known, Observation, ObservationType
from r2p_field.domain.places import Where
from r2p_field.domain.problems import Spot

ITEM = item_id(bytes(16))


def codes(observation: Observation) -> list[str]:
    return [problem.code for problem in check_observation(observation, today=dt.date(2026, 3, 10))]


@pytest.mark.parametrize("what", ["", "   ", "\u00a0\n\t"])
def test_an_account_of_blanks_is_no_account(what: str) -> None:
    assert codes(Observation(what=what)) == ["no_account"]


def test_an_account_alone_is_a_sound_record() -> None:
    assert codes(Observation(what="Shots at dawn.")) == []


@pytest.mark.parametrize("tag", ["fr", "sw-CD", "zh-Hans-CN", "sg", "ar"])
def test_language_tags_in_use_are_taken(tag: str) -> None:
    assert codes(Observation(what="x", language=tag)) == []


@pytest.mark.parametrize("tag", ["", "French", "f", "fr_FR", "fr-", "fr\n"])
def test_what_is_no_language_tag_is_pointed_out(tag: str) -> None:
    assert codes(Observation(what="x", language=tag)) == ["language"]


def test_figures_dates_and_survivors_are_looked_at() -> None:
    row = CountRow(id=ITEM, harm=Harm.SEXUAL_VIOLENCE, women=Cell(min=2, max=1))
    record = Observation(
        what="x", when=When(start=dt.date(2026, 3, 11)), counts=(row,), where=Where(words="mill")
    )

    assert codes(record) == ["when_future", "counts_range", "minimum_where", "minimum_when"]


def test_a_giveaway_is_named_once_and_does_not_repeat_the_words() -> None:
    record = Observation(what="Call +236 72 00 00 00 or +236 72 00 00 01, ask Jean Dupont, aged 9, a@b.org.")

    problems = check_observation(record)

    assert [problem.code for problem in problems] == [
        "giveaway_phone",
        "giveaway_name",
        "giveaway_age",
        "giveaway_address",
    ]
    assert not any("Dupont" in problem.text for problem in problems)


def test_names_of_areas_are_no_names_of_people() -> None:
    where = Where(country="Central African Republic", admin1="Haut Mbomou", admin2="Bas Kotto")

    assert codes(Observation(what="x", where=where)) == []
    assert codes(Observation(what="x", where=Where(words="at house of Jean Dupont"))) == ["giveaway_name"]


def test_what_would_help_most_is_asked_for_first() -> None:
    assert missing(Observation(what="x")) == ("when", "where", "known", "factors", "type")


def test_a_full_record_asks_for_nothing() -> None:
    factor = FactorSeen(id=ITEM, indicator="a.rf1.i01", catalogue="a", version="1")
    record = Observation(
        what="x",
        type=ObservationType.SITUATION,
        when=When(start=dt.date(2026, 3, 1)),
        where=Where(words="mill"),
        known=Known(),
        factors=(factor,),
    )

    assert missing(record) == ()


def test_a_giveaway_points_at_the_words_in_their_own_text() -> None:
    record = Observation(what="Ask 😀 old Jean Kossi.", where=Where(words="house of Marie Kossi"))

    found = [(one.path, one.field, one.spots) for one in check_observation(record)]

    assert found == [
        ("what", "what", (Spot(start=10, end=20),)),
        ("where.words", "where", (Spot(start=9, end=20),)),
    ]
    assert record.what[10:20] == "Jean Kossi"


def test_a_text_beyond_all_measure_is_explained_and_its_beginning_looked_over() -> None:
    record = Observation(what="Ask Jean Kossi. " + "x " * LOOKED_OVER)

    assert codes(record) == ["long", "giveaway_name"]


@pytest.mark.parametrize("day", [dt.date(1899, 12, 31), dt.date(26, 3, 1)])
def test_a_year_before_1900_is_asked_about(day: dt.date) -> None:
    assert codes(Observation(what="x", when=When(start=day))) == ["when_old"]
