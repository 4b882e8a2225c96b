"""An expected failure says what happened, what is safe and what to do next."""

import pytest

from r2p_field.domain.errors import BadCatalogue, BadInput, BadRecord, NotUnderstood, R2PError


def test_a_failure_reads_as_three_sentences() -> None:
    error = R2PError(what="The stick is full.", safe="Nothing was written.", next_="Use another stick.")

    assert str(error) == "The stick is full. Nothing was written. Use another stick."
    assert (error.what, error.safe, error.next_) == (
        "The stick is full.",
        "Nothing was written.",
        "Use another stick.",
    )


def test_a_missing_sentence_leaves_no_gap() -> None:
    assert str(R2PError(what="One.", safe="", next_="Three.")) == "One. Three."


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        (R2PError, "failed"),
        (BadInput, "bad-input"),
        (BadRecord, "bad-record"),
        (BadCatalogue, "bad-catalogue"),
        (NotUnderstood, "newer-version"),
    ],
)
def test_each_kind_of_failure_has_a_stable_code(kind: type[R2PError], code: str) -> None:
    error = kind(what="a", safe="b", next_="c")

    assert error.code == code
    assert isinstance(error, R2PError)


def test_a_code_given_for_one_failure_does_not_change_the_others() -> None:
    special = BadInput(what="a", safe="b", next_="c", code="bad-coordinates")

    assert special.code == "bad-coordinates"
    assert BadInput(what="a", safe="b", next_="c").code == "bad-input"
