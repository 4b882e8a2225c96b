"""How far to believe it: the source and the information are judged apart, and "ungraded" is not a grade.

The Admiralty scale (NATO AJP-2.1): the letter is the record of the source over time, the number is this
report and what corroborates it. F and 6 mean "cannot be judged", not "bad". The field sets no grade;
headquarters does, in records of its own.
"""

from collections.abc import Collection
from enum import StrEnum

from r2p_field.domain.ids import RecordId, RecordIdField, RevisionIdField
from r2p_field.domain.part import Part
from r2p_field.domain.problems import Problem


class SourceGrade(StrEnum):
    """Reliability of the source over time."""

    A = "A"
    """Completely reliable."""
    B = "B"
    """Usually reliable."""
    C = "C"
    """Fairly reliable."""
    D = "D"
    """Not usually reliable."""
    E = "E"
    """Unreliable."""
    F = "F"
    """Reliability cannot be judged."""


class InformationGrade(StrEnum):
    """Credibility of this information, whatever its source."""

    CONFIRMED = "1"
    """Confirmed by an independent record."""
    PROBABLE = "2"
    POSSIBLE = "3"
    DOUBTFUL = "4"
    IMPROBABLE = "5"
    CANNOT_BE_JUDGED = "6"


class Grade(Part, frozen=True, kw_only=True):
    """Headquarters' judgement of one observation; a new one is a new revision, so history stays.

    `of` is the observation, `revision` the wording that was judged, `corroborated_by` the records that
    confirm it. An absent letter or number was not judged: "ungraded".
    """

    of: RecordIdField
    revision: RevisionIdField | None = None
    source: SourceGrade | None = None
    information: InformationGrade | None = None
    reason: str | None = None
    corroborated_by: frozenset[RecordIdField] = frozenset()


def label(grade: Grade | None) -> str:
    """Give the grade as printed: `B2`, `B-` where only one half was judged, `ungraded` where none was."""
    if grade is None or (grade.source is None and grade.information is None):
        return "ungraded"
    return f"{grade.source or '-'}{grade.information or '-'}"


def check_grade(
    grade: Grade, *, previous: Grade | None = None, independent: Collection[RecordId] = ()
) -> tuple[Problem, ...]:
    """Say why this grade cannot stand yet; empty when it can.

    `previous` is the grade it replaces, `independent` the records known to come from another source than the
    graded one (`sources.independent`). A 1 needs one of those among `corroborated_by`; a change, a 1, a 5
    and an E need a reason.
    """
    return (*_confirmation(grade, independent), *_reason(grade, previous))


def _confirmation(grade: Grade, independent: Collection[RecordId]) -> tuple[Problem, ...]:
    witnesses = grade.corroborated_by.intersection(independent) - {grade.of}
    if grade.information is not InformationGrade.CONFIRMED or witnesses:
        return ()
    text = "Grade 1 means confirmed: link a record of the same thing from an independent source, or grade 2."
    return (Problem(code="not_corroborated", field="information", text=text),)


def _reason(grade: Grade, previous: Grade | None) -> tuple[Problem, ...]:
    if (grade.reason or "").strip():
        return ()
    if grade.source is SourceGrade.E or grade.information in {
        InformationGrade.CONFIRMED,
        InformationGrade.IMPROBABLE,
    }:
        return (Problem(code="reason_missing", field="reason", text="A grade of 1, 5 or E needs a reason."),)
    if previous is not None and _halves(previous) != _halves(grade):
        return (Problem(code="reason_missing", field="reason", text="Changing a grade needs a reason."),)
    return ()


def _halves(grade: Grade) -> tuple[SourceGrade | None, InformationGrade | None]:
    return grade.source, grade.information
