"""The more careful value is displayed, whoever wrote it and whenever."""

import itertools
from typing import Any

import pytest

from r2p_field.ledger.caution import most_careful

YES: Any = {"answer": "yes"}
DETAIL: Any = {"answer": "yes", "detail": True}
NO: Any = {"answer": "no"}


@pytest.mark.parametrize(
    ("at", "careful_first"),
    [
        (("sensitivity",), ["later", "severe", "high", "moderate", "low", None]),
        (("risk", "level"), [True, "red", "amber", "green", None]),
        (("risk", "decision"), [["hold"], "hold", "contact_only", None, "send_with_measures"]),
        (("consent", "partner"), ["yes", NO, {"answer": "not_asked"}, None, YES, DETAIL]),
        (("consent", "partner"), [{}, {"answer": [1]}, {"answer": "yes with detail"}, {"answer": ""}, NO]),
        (("consent",), ["b", "a", None]),
        (("risk",), [{"level": "red"}, "b", None]),
        (("sensitivity", "odd"), ["b", "a", None]),
        (("consent", "1", "odd"), ["b", "a", None]),
    ],
)
def test_the_more_careful_value_is_displayed(at: tuple[str, ...], careful_first: list[Any]) -> None:
    for better, worse in itertools.combinations(careful_first, 2):
        assert most_careful(at, [better, worse]) == 0
        assert most_careful(at, [worse, better]) == 1


@pytest.mark.parametrize(
    "at", [("title",), ("risk", "measures"), ("risk", "1", "level"), ("parties", "level")]
)
def test_elsewhere_caution_has_no_say(at: tuple[str, ...]) -> None:
    assert most_careful(at, ["a", "b"]) is None


def test_of_equally_careful_values_the_latest_is_displayed() -> None:
    noes: list[Any] = [{"answer": "no", "said": n} for n in range(3)]
    assert most_careful(("consent", "partner"), [*noes, YES]) == 2


def test_yes_with_anything_but_true_is_yes_without_detail() -> None:
    for detail in (False, 1, "true"):
        assert most_careful(("consent", "partner"), [DETAIL, {"answer": "yes", "detail": detail}]) == 1
