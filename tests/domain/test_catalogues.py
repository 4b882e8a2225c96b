"""The shipped frameworks keep their own rules; a file that breaks one is refused with the place."""

import copy
import datetime as dt
import tomllib
from pathlib import Path
from typing import Any

import pytest

from r2p_field.domain.catalogue import (
    AskedOf,
    Catalogue,
    Confidence,
    Indicator,
    IndicatorKind,
    StatedBasis,
    Trigger,
    TriggerMode,
)
from r2p_field.domain.catalogue_parser import parse_catalogue
from r2p_field.domain.catalogues import Catalogues, faults, is_negation, successor_faults
from r2p_field.domain.errors import BadCatalogue

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "catalogues"


def table(name: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))


SG, FOA = parse_catalogue(table("sg2013")), parse_catalogue(table("foa2014"))
BOTH = Catalogues(packs=(SG, FOA))
FACTORS = [factor.id for factor in BOTH.factors()]


# --- the packs that are shipped ---


def test_both_frameworks_are_here_with_all_their_factors() -> None:
    assert [len(pack.factors) for pack in BOTH.packs] == [6, 14]
    assert {path.stem for path in FOLDER.glob("*.toml") if "." not in path.stem} == {"sg2013", "foa2014"}


def test_the_frameworks_together_break_no_rule() -> None:
    assert faults(BOTH) == ()


@pytest.mark.parametrize("factor", FACTORS)
def test_every_factor_offers_at_least_two_mitigating_signs(factor: str) -> None:
    offered = BOTH.mitigating_for(factor)

    assert len({indicator.id for indicator in offered}) >= 2
    assert all(indicator.kind is IndicatorKind.MITIGATING for indicator in offered)
    assert all(indicator.offered_in_field for indicator in offered)


@pytest.mark.parametrize(
    "indicator",
    [indicator for indicator in BOTH.indicators() if indicator.kind is IndicatorKind.MITIGATING],
    ids=lambda indicator: indicator.id,
)
def test_a_mitigating_sign_is_something_seen_and_nothing_missing(indicator: Indicator) -> None:
    assert not is_negation(indicator.title)


@pytest.mark.parametrize("factor", BOTH.factors(), ids=lambda factor: factor.id)
def test_every_factor_can_be_explained_and_has_neutral_words(factor: Any) -> None:
    assert factor.title
    assert factor.guide
    assert factor.plain_title
    assert "atrocit" not in factor.plain_title.casefold()
    assert all(indicator.guide for indicator in factor.indicators)


def test_a_judgement_over_many_records_is_never_offered_on_one() -> None:
    offered = {indicator.id for indicator in BOTH.offered_in_field()}

    for judgement in ("sg2013.rf6.i07", "sg2013.rf6.i08", "sg2013.rf6.i10"):
        assert judgement not in offered
    assert not [name for name in offered if name.startswith(("foa2014.rf10", "foa2014.rf11", "foa2014.rf12"))]


def test_what_nobody_has_compared_with_the_published_text_is_not_offered() -> None:
    low = [indicator for indicator in BOTH.indicators() if indicator.conf is Confidence.RECALL_LOW]

    assert len(low) == 14
    assert not any(indicator.enabled or indicator.offered_in_field for indicator in low)


def test_wording_from_memory_is_shown_as_such() -> None:
    recalled, checked = BOTH.indicator("foa2014.rf01.i01"), BOTH.indicator("foa2014.rf07.i01")

    assert recalled is not None
    assert checked is not None
    assert recalled.wording_unchecked
    assert not checked.wording_unchecked


@pytest.mark.parametrize("factor", ["foa2014.rf01", "foa2014.rf06", "foa2014.rf08"])
def test_signs_that_we_added_say_that_they_are_ours(factor: str) -> None:
    found = BOTH.factor(factor)

    assert found is not None
    own = [indicator for indicator in found.indicators if indicator.kind is IndicatorKind.MITIGATING]
    assert len(own) >= 2
    assert {(sign.basis, sign.conf) for sign in own} == {(StatedBasis.DERIVED, Confidence.OWN)}


def test_indicators_about_survivors_ask_for_the_minimum_form() -> None:
    assert BOTH.minimum_form_indicators() == {"sg2013.rf6.i03", "sg2013.rf6.i05", "foa2014.rf07.i09"}


def test_the_caveats_come_with_the_frameworks() -> None:
    assert len(BOTH.caveats()) == 9
    assert BOTH.caveats()[0] == "Presence of a factor neither causes nor announces a crime."


def test_triggers_and_drivers_are_told_apart_and_seven_is_retired() -> None:
    modes = {trigger.id: trigger.mode for trigger in SG.triggers}

    assert modes["sg2013.tr1"] is TriggerMode.TRIGGER
    assert modes["sg2013.tr8"] is TriggerMode.DRIVER
    assert "sg2013.tr7" not in modes
    assert SG.retired == {"sg2013.tr7"}


def test_policy_options_instruments_crimes_and_lists_are_read() -> None:
    assert len(SG.options) == 42
    assert {option.mode for option in SG.options} == {"structural", "operational", "both"}
    assert len(SG.instruments) == 10
    assert SG.instruments[0].in_force == dt.date(1951, 1, 12)
    assert SG.instruments[1].extra[0].adopted == 1989
    assert len(SG.crimes) == 5
    assert {name for name, _ in SG.lists} == {"early_warning", "challenges", "way_forward"}
    assert dict(FOA.lists)["osapg2009"][0].id == "a1"


# --- looking things up ---


def test_things_are_found_by_their_id_and_nothing_else_is() -> None:
    assert BOTH.get("sg2013") is SG
    assert BOTH.get("none") is None
    assert BOTH.factor("sg2013.rf1") is SG.factors[0]
    assert BOTH.factor("sg2013.rf1.i01") is None
    assert BOTH.indicator("sg2013.rf1.i01") is SG.factors[0].indicators[0]
    assert BOTH.indicator("sg2013.rf1") is None


def test_a_trigger_may_stand_inside_a_factor_or_outside() -> None:
    assert isinstance(BOTH.trigger("sg2013.tr1"), Trigger)
    assert isinstance(BOTH.trigger("foa2014.rf08.i08"), Indicator)
    assert BOTH.trigger("foa2014.rf01.i01") is None
    assert BOTH.trigger("sg2013.tr7") is None


def test_the_crosswalk_is_read_both_ways() -> None:
    assert BOTH.linked("sg2013.rf1") == {"foa2014.rf02", "foa2014.rf09"}
    assert BOTH.linked("foa2014.rf02") == {"sg2013.rf1"}
    assert BOTH.linked("foa2014.rf07.i05") == {"sg2013.rf3"}
    assert BOTH.linked("unknown") == frozenset()


def test_triggers_of_a_framework_correspond_one_by_one() -> None:
    assert BOTH.linked("sg2013.tr3") == {"foa2014.rf08", "foa2014.rf01"}
    assert {"sg2013.tr1", "sg2013.tr8"} <= BOTH.linked("foa2014.rf01")


def test_the_peace_side_begins_with_the_factors_own_signs() -> None:
    offered = [indicator.id for indicator in BOTH.mitigating_for("foa2014.rf06")]

    assert offered[:2] == ["foa2014.rf06.m01", "foa2014.rf06.m02"]
    assert offered[-2:] == ["sg2013.rf5.m01", "sg2013.rf5.m02"]


def test_one_framework_alone_has_only_its_own_peace_side() -> None:
    assert Catalogues(packs=(FOA,)).mitigating_for("foa2014.rf02") == ()


@pytest.mark.parametrize("query", ["weapons handed", "WEAPON", "wéapon handed in"])
def test_indicators_are_found_by_words_of_title_and_guidance(query: str) -> None:
    assert "sg2013.rf3.m01" in {indicator.id for indicator in BOTH.search(query)}


def test_guidance_and_factor_titles_are_searched_too() -> None:
    assert "sg2013.rf1.i11" in {indicator.id for indicator in BOTH.search("phrases heard")}
    assert "sg2013.rf5.i07" in {indicator.id for indicator in BOTH.search("rule of law capacity")}


def test_the_search_offers_nothing_that_is_not_offered() -> None:
    assert BOTH.search("widespread pattern") == ()
    assert BOTH.search("infiltration") == ()
    assert len(BOTH.search("")) == len(BOTH.offered_in_field())


def test_hostile_queries_find_nothing_or_something_but_never_fail(hostile_text: str) -> None:
    assert set(BOTH.search(hostile_text[:2000])) <= set(BOTH.offered_in_field())


@pytest.mark.parametrize(
    "title",
    ["No hate speech", "Fewer attacks", "Absence of arms", "They don't shoot", "Nobody armed", "Not burned"],
)
def test_a_title_that_says_what_is_missing_is_a_negation(title: str) -> None:
    assert is_negation(title)


@pytest.mark.parametrize(
    "title", ["Notable calm", "Nobles meet", "Northern road open", "Leader speaks against hatred"]
)
def test_a_title_that_says_what_is_there_is_none(title: str) -> None:
    assert not is_negation(title)


# --- ids are for ever ---


def changed(name: str, **fields: Any) -> Catalogue:
    """The 2013 framework in a next version, with `fields` put over its first factor's first indicator."""
    made = copy.deepcopy(table("sg2013"))
    made["framework"]["version"] = "2"
    made["factor"][0]["indicators"][0].update({"id": name, **fields})
    return parse_catalogue(made)


def test_a_next_version_may_reword_and_add() -> None:
    assert successor_faults(SG, changed("sg2013.rf1.i01", title="Reworded")) == ()
    smaller = copy.deepcopy(table("sg2013"))
    smaller["factor"][0]["indicators"].pop(0)
    assert successor_faults(parse_catalogue(smaller), SG) == ()


def test_an_id_does_not_vanish_without_being_retired() -> None:
    assert successor_faults(SG, changed("sg2013.rf1.i99")) == (
        "sg2013.rf1.i01 has vanished without being retired",
    )


def test_an_id_that_is_retired_may_go() -> None:
    made = copy.deepcopy(table("sg2013"))
    made["factor"][0]["indicators"].pop(0)
    made["framework"]["retired"].append("sg2013.rf1.i01")

    assert successor_faults(SG, parse_catalogue(made)) == ()


def test_an_id_keeps_its_kind() -> None:
    assert successor_faults(SG, changed("sg2013.rf1.i01", kind="trigger")) == (
        "sg2013.rf1.i01 has changed its meaning",
    )


def test_what_was_retired_stays_retired() -> None:
    made = copy.deepcopy(table("sg2013"))
    made["framework"]["retired"] = []

    assert successor_faults(SG, parse_catalogue(made)) == ("sg2013.tr7 is no longer retired",)


# --- files that break a rule ---


def small() -> dict[str, Any]:
    return {
        "framework": {"id": "t", "title": "Test", "version": "1"},
        "factor": [
            {
                "id": "t.rf1",
                "title": "Factor",
                "plain_title": "Plain",
                "indicators": [{"id": "t.rf1.i01", "kind": "risk", "title": "Sign"}],
            }
        ],
    }


def test_the_smallest_framework_is_read() -> None:
    pack = parse_catalogue(small())

    assert (pack.id, pack.version, len(pack.indicators), pack.crosswalk) == ("t", "1", 1, ())
    assert pack.ids() == {"t.rf1", "t.rf1.i01"}
    assert pack.indicators[0].asked_of is AskedOf.FIELD


def test_names_that_a_later_version_adds_are_passed_over() -> None:
    later = small()
    later["framework"]["colour"] = "blue"
    later["factor"][0]["indicators"][0]["sound"] = True
    later["new_number"] = 5

    assert parse_catalogue(later) == parse_catalogue(small())


@pytest.mark.parametrize(
    ("path", "value", "place"),
    [
        (("framework",), None, "framework is missing"),
        (("framework", "id"), "", "framework.id is empty"),
        (("framework", "version"), 1, "framework.version has the wrong type"),
        (("framework", "title"), None, "framework.title is missing"),
        (("framework", "retired"), "t.x", "framework.retired is not a list of texts"),
        (("framework", "retired"), ["t.rf1.i01"], "t.rf1.i01 was retired"),
        (("factor",), {}, "factor is not a list"),
        (("factor",), ["x"], "factor is missing or not a table"),
        (("factor", 0, "plain_title"), None, "t.rf1.plain_title is missing"),
        (("factor", 0, "id"), "u.rf1", "u.rf1 does not begin with the id of its framework"),
        (("factor", 0, "asked_of"), "nobody", "t.rf1.asked_of is not a code"),
        (("factor", 0, "indicators"), 7, "t.rf1.indicators is not a list"),
        (("factor", 0, "indicators", 0, "kind"), None, "t.rf1.i01.kind is missing"),
        (("factor", 0, "indicators", 0, "kind"), "hope", "t.rf1.i01.kind is not a code"),
        (("factor", 0, "indicators", 0, "kind"), ["risk"], "t.rf1.i01.kind has the wrong type"),
        (("factor", 0, "indicators", 0, "title"), " ", "t.rf1.i01.title is empty"),
        (("factor", 0, "indicators", 0, "enabled"), "yes", "t.rf1.i01.enabled has the wrong type"),
        (("factor", 0, "indicators", 0, "id"), "t.rf1", "t.rf1 is used twice"),
        (("factor", 0, "indicators", 0, "id"), None, "indicators 1.id is missing"),
        (("factor", 0, "indicators", 0, "id"), "t.rf1.m01", "t.rf1.m01 must be numbered m01, m02 if"),
        (("factor", 0, "indicators", 0, "kind"), "mitigating", "t.rf1.i01 must be numbered m01, m02 if"),
        (("caveats",), {"c1": 5}, "caveats.c1 has the wrong type"),
        (("caveats",), [], "caveats is missing or not a table"),
        (("crosswalk",), {"t.rf1": "x"}, "crosswalk.t.rf1 is not a list of texts"),
        (
            ("instrument",),
            [{"id": "in01", "title": "x", "adopted": "1948"}],
            "in01.adopted has the wrong type",
        ),
        (("instrument",), [{"id": "in01", "title": "x", "adopted": True}], "in01.adopted has the wrong type"),
        (
            ("instrument",),
            [{"id": "in01", "title": "x", "adopted": 1, "in_force": "1951"}],
            "in01.in_force is not a day",
        ),
        (
            ("instrument",),
            [{"id": "in01", "title": "x", "adopted": 1, "in_force": dt.datetime(1951, 1, 1)}],  # noqa: DTZ001
            "in01.in_force is not a day",
        ),
    ],
)
def test_a_file_that_breaks_a_rule_is_refused_with_the_place(
    path: tuple[str | int, ...], value: object, place: str
) -> None:
    made = small()
    target: Any = made
    for step in path[:-1]:
        target = target[step]
    if value is None:
        del target[path[-1]]
    else:
        target[path[-1]] = value

    with pytest.raises(BadCatalogue) as caught:
        parse_catalogue(made)

    assert place in caught.value.what
    assert caught.value.code == "bad-catalogue"


def test_a_factor_for_headquarters_keeps_its_risks_and_shares_its_peace_side() -> None:
    made = small()
    made["factor"][0]["asked_of"] = "hq"
    made["factor"][0]["indicators"].append({"id": "t.rf1.m01", "kind": "mitigating", "title": "Calm"})

    risk, calm = parse_catalogue(made).indicators

    assert (risk.offered_in_field, calm.offered_in_field) == (False, True)


def test_what_is_wrong_between_frameworks_is_named() -> None:
    made = small()
    made["factor"][0]["indicators"].append({"id": "t.rf1.m01", "kind": "mitigating", "title": "No shots"})
    made["crosswalk"] = {"t.rf1": ["gone.rf1"]}
    made["policy_group"] = [
        {"title": "g", "options": [{"id": "po1", "title": "o", "mode": "both", "rf": ["rf1", "rf9"]}]}
    ]

    assert faults(Catalogues(packs=(parse_catalogue(made),))) == (
        "t.rf1 offers 1 mitigating signs",
        "t.rf1.m01 is mitigating but says what is missing",
        "the crosswalk names gone.rf1, which is not here",
        "po1 speaks to t.rf9, which is not here",
    )


# --- the core set, and what is the same in both ---


@pytest.mark.parametrize(
    "core",
    [
        ["sg2013.rf9.i01"],
        ["sg2013.rf6.i07"],
        ["sg2013.rf2.i02", "sg2013.rf2.i02"],
        [sign.id for sign in SG.indicators if sign.offered_in_field][:16],
    ],
)
def test_a_core_set_that_is_too_long_or_names_what_is_not_offered_is_refused(core: list[str]) -> None:
    pack = table("sg2013")
    pack["framework"]["core"] = core

    with pytest.raises(BadCatalogue):
        parse_catalogue(pack)


def test_what_is_the_same_is_of_one_kind_and_offered_once() -> None:
    for line, fault in (
        ({"sg2013.rf2.i02": ["foa2014.rf01.m01"]}, "not of one kind"),
        ({"sg2013.rf2.i02": ["foa2014.rf99.i01"]}, "not of one kind"),
        ({"sg2013.rf2.i02": ["foa2014.rf07.i14"], "sg2013.rf2.i03": ["foa2014.rf07.i14"]}, "two others"),
        ({"sg2013.rf2.i02": ["foa2014.rf07.i14"], "foa2014.rf07.i14": ["sg2013.rf2.i03"]}, "two others"),
    ):
        pack = table("foa2014")
        pack["same"] = line
        assert any(fault in said for said in faults(Catalogues(packs=(SG, parse_catalogue(pack))))), line


def test_an_id_is_offered_as_itself_or_as_its_like() -> None:
    assert BOTH.offered_as("foa2014.rf07.i14") == "sg2013.rf2.i02"
    assert BOTH.offered_as("sg2013.rf2.i02") == "sg2013.rf2.i02"
    assert BOTH.likes("sg2013.rf4.i06") == ("foa2014.rf07.i06", "foa2014.rf07.i07")
