"""Where two sides disagree about protection, the more careful one applies, in whatever order they arrive."""

import itertools
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_field.domain.consent import Addressee, Consent
from r2p_field.domain.observation import Sensitivity
from r2p_field.domain.records import observation_from
from r2p_field.domain.risk import RedDecision, RiskLevel
from r2p_field.domain.rules import most_restrictive

strange: st.SearchStrategy[Any] = st.sampled_from(["new code", 7, ["x"], {"x": 1}, True, {}, []])
agreements: st.SearchStrategy[Any] = st.one_of(
    st.builds(
        lambda answer, detail: {"answer": answer} | ({} if detail is None else {"detail": detail}),
        st.sampled_from(["yes", "no", "not_asked", "later"]),
        st.sampled_from([None, True, False, "maybe"]),
    ),
    strange,
)
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "sensitivity": st.sampled_from([*Sensitivity]).map(str) | strange,
    "not_for": st.lists(st.sampled_from([*Addressee]).map(str), unique=True).map(sorted) | strange,
    "consent": st.dictionaries(st.sampled_from([*Consent.__struct_fields__, "media"]), agreements, min_size=1)
    | strange,
    "risk": st.builds(
        lambda level, decision, measures: {
            name: value
            for name, value in {"level": level, "decision": decision, "measures": measures}.items()
            if value is not None
        },
        st.sampled_from([*RiskLevel, "purple", None, 3, ["red"]]),
        st.sampled_from([*RedDecision, "green", None, 3, ["hold"]]),
        st.none() | st.text(max_size=3),
    )
    | strange,
}
cases = st.sampled_from(sorted(VALUES)).flatmap(
    lambda field: st.tuples(st.just(field), st.lists(st.none() | VALUES[field], min_size=1, max_size=5))
)


# --- the laws of a join ---


@given(cases, st.randoms(use_true_random=False))
def test_the_order_of_the_sides_makes_no_difference(case: tuple[str, list[Any]], chance: Any) -> None:
    field, values = case
    mixed = list(values)
    chance.shuffle(mixed)

    assert most_restrictive(field, mixed) == most_restrictive(field, values)


@given(cases, st.data())
def test_the_grouping_of_sides_makes_no_difference(case: tuple[str, list[Any]], data: st.DataObject) -> None:
    field, values = case
    at = data.draw(st.integers(1, len(values)))

    first = most_restrictive(field, values[:at])

    assert most_restrictive(field, [first, *values[at:]]) == most_restrictive(field, values)


@given(cases)
def test_a_side_repeated_adds_nothing(case: tuple[str, list[Any]]) -> None:
    field, values = case
    result = most_restrictive(field, values)

    assert most_restrictive(field, [*values, *values]) == result
    assert most_restrictive(field, [result, result]) == result
    assert most_restrictive(field, [*values, result]) == result


@pytest.mark.parametrize("field", ["what", "", "Consent"])
def test_other_fields_are_not_joined(field: str) -> None:
    with pytest.raises(ValueError, match="only"):
        most_restrictive(field, ["x"])


def test_no_sides_have_no_join() -> None:
    with pytest.raises(ValueError, match="only"):
        most_restrictive("risk", [])


# --- what they mean ---


def climbs(field: str, ladder: list[Any]) -> None:
    for low, high in itertools.combinations(ladder, 2):
        assert most_restrictive(field, [low, high]) == high


def test_the_graver_sensitivity_applies_and_not_judged_is_above_low() -> None:
    climbs("sensitivity", ["low", None, "moderate", "high", "severe", "a code of a later version"])


def test_of_two_answers_about_one_use_the_narrower_applies() -> None:
    climbs(
        "consent",
        [
            {"partner": {"answer": "yes", "detail": True}},
            {"partner": {"answer": "yes"}},
            {"partner": {"answer": "not_asked"}},
            {"partner": {"answer": "no"}},
            {"partner": {"answer": "only by phone"}},
        ],
    )


def test_a_yes_on_one_side_alone_is_no_yes() -> None:
    assert most_restrictive("consent", [{"publication": {"answer": "yes", "detail": True}}, None]) is None


def test_a_no_on_one_side_alone_is_a_no() -> None:
    no = {"publication": {"answer": "no"}}

    assert most_restrictive("consent", [no, None, {}]) == no


def test_each_use_is_joined_by_itself() -> None:
    yes, no = {"answer": "yes", "detail": True}, {"answer": "no"}

    joined = most_restrictive(
        "consent", [{"partner": yes, "headquarters": no}, {"partner": no, "headquarters": yes}]
    )

    assert joined == {"partner": no, "headquarters": no}


def test_risk_is_ordered_by_what_it_lets_out() -> None:
    climbs(
        "risk",
        [
            {"level": "green"},
            None,
            {"level": "amber"},
            {"level": "red", "decision": "send_with_measures"},
            {"level": "red"},
            {"level": "red", "decision": "hold"},
            {"level": "a level of a later version"},
        ],
    )


def test_an_undecided_red_and_a_call_to_be_contacted_let_out_the_same() -> None:
    undecided, decided = {"level": "red"}, {"level": "red", "decision": "contact_only"}

    assert (
        most_restrictive("risk", [{"level": "red", "decision": "send_with_measures"}, undecided]) == undecided
    )
    assert most_restrictive("risk", [undecided, decided]) in (undecided, decided)


def test_whoever_is_left_out_by_one_side_is_left_out() -> None:
    joined = most_restrictive("not_for", [["partner"], None, ["headquarters", "partner"]])

    assert joined == ["headquarters", "partner"]


def test_nobody_left_out_is_an_absent_field() -> None:
    assert most_restrictive("not_for", [None, []]) is None


@given(st.lists(st.lists(st.sampled_from(Addressee), min_size=1, unique=True), max_size=4))
def test_what_is_joined_of_known_values_can_be_read_again(sides: list[list[Addressee]]) -> None:
    joined = most_restrictive("not_for", [None, *(sorted(map(str, side)) for side in sides)])

    body = {"what": "x"} | ({"not_for": joined} if joined else {})
    assert observation_from(body).not_for == frozenset[Addressee]().union(*sides)
