"""Source and information are judged apart; "ungraded" is not F6; a 1 needs an independent witness."""

import pytest

from r2p_field.domain.grading import Grade, InformationGrade, SourceGrade, check_grade, label
from r2p_field.domain.ids import RecordId

OF, WITNESS, OTHER = (RecordId(digit * 32) for digit in "abc")
S, N = SourceGrade, InformationGrade


@pytest.mark.parametrize(
    ("grade", "printed"),
    [
        (None, "ungraded"),
        (Grade(of=OF), "ungraded"),
        (Grade(of=OF, source=S.F, information=N.CANNOT_BE_JUDGED), "F6"),
        (Grade(of=OF, source=S.B, information=N.PROBABLE), "B2"),
        (Grade(of=OF, source=S.B), "B-"),
        (Grade(of=OF, information=N.POSSIBLE), "-3"),
    ],
)
def test_a_grade_prints_as_what_was_judged(grade: Grade | None, printed: str) -> None:
    assert label(grade) == printed


CONFIRMED = Grade(
    of=OF, source=S.B, information=N.CONFIRMED, reason="two teams", corroborated_by=frozenset({WITNESS})
)


def codes(grade: Grade, previous: Grade | None = None, independent: tuple[RecordId, ...] = ()) -> list[str]:
    return [problem.code for problem in check_grade(grade, previous=previous, independent=independent)]


def test_an_independent_record_makes_a_1_possible() -> None:
    assert codes(CONFIRMED, independent=(WITNESS, OTHER)) == []


@pytest.mark.parametrize("independent", [(), (OTHER,), (OF,)])
def test_without_one_there_is_no_1(independent: tuple[RecordId, ...]) -> None:
    assert codes(CONFIRMED, independent=independent) == ["not_corroborated"]


def test_a_record_does_not_confirm_itself() -> None:
    alone = Grade(of=OF, information=N.CONFIRMED, reason="sure", corroborated_by=frozenset({OF}))

    assert codes(alone, independent=(OF,)) == ["not_corroborated"]


@pytest.mark.parametrize(
    "grade",
    [
        Grade(of=OF, source=S.E),
        Grade(of=OF, information=N.IMPROBABLE),
        Grade(of=OF, information=N.IMPROBABLE, reason="  "),
        Grade(of=OF, information=N.CONFIRMED, corroborated_by=frozenset({WITNESS})),
    ],
)
def test_the_ends_of_the_scales_need_a_reason(grade: Grade) -> None:
    assert codes(grade, independent=(WITNESS,)) == ["reason_missing"]


def test_the_middle_of_the_scales_needs_none() -> None:
    for source in (S.A, S.B, S.C, S.D, S.F):
        for number in (N.PROBABLE, N.POSSIBLE, N.DOUBTFUL, N.CANNOT_BE_JUDGED):
            assert codes(Grade(of=OF, source=source, information=number)) == []


def test_changing_a_grade_needs_a_reason_and_repeating_it_does_not() -> None:
    before = Grade(of=OF, source=S.B, information=N.PROBABLE)

    assert codes(Grade(of=OF, source=S.C, information=N.PROBABLE), previous=before) == ["reason_missing"]
    assert codes(Grade(of=OF, source=S.C, reason="two false reports"), previous=before) == []
    assert codes(before, previous=before) == []
