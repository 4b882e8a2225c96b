"""Which observations are worth reading in full, and how each is printed."""

import datetime as dt

from tests.analysis.conftest import evidence, item, killed, on

from r2p_field.analysis.evidence import Evidence
from r2p_field.analysis.key_observations import RULE, KeyObservations
from r2p_field.analysis.printed import printed
from r2p_field.analysis.situation import summarise
from r2p_field.domain.catalogues import Catalogues
from r2p_field.domain.counts import Cell, CivilianStatus, CountRow, Harm, Unit
from r2p_field.domain.dates import DatePrecision
from r2p_field.domain.grading import Grade, InformationGrade, SourceGrade
from r2p_field.domain.ids import RecordId
from r2p_field.domain.observation import AttributionBasis, ObservationType, Party, PartyType
from r2p_field.domain.places import PlacePrecision, Where
from r2p_field.domain.summary import KeyObservation

GRADE = Grade(of=RecordId("0" * 32), source=SourceGrade.B, information=InformationGrade.PROBABLE)


def chosen(every: list[Evidence], limit: int, peace: tuple[Evidence, ...] = ()) -> list[str]:
    key = KeyObservations(limit)
    for one in every:
        key.add(one, mitigating=one in peace)
    return [one.reference for one in key.build()]


def test_graded_come_first_then_danger_lines_then_the_largest_events_then_the_newest() -> None:
    older = evidence(when=on("2026-01-01"))
    newer = evidence(when=on("2026-02-01"))
    large = evidence(counts=(killed(80, status=CivilianStatus.UNKNOWN, whole=True),))
    flash = evidence(flash="Men with arms on the road")
    graded = evidence(grade=GRADE)
    every = [older, newer, large, flash, graded]
    assert chosen(every, 5) == [one.reference for one in (graded, flash, large, newer, older)]
    assert chosen(every, 2) == [graded.reference, flash.reference]


def test_a_grade_that_judges_nothing_does_not_come_first() -> None:
    empty = evidence(grade=Grade(of=RecordId("0" * 32)))
    flash = evidence(flash="Danger")
    assert chosen([empty, flash], 1) == [flash.reference]


def test_a_third_of_the_places_is_kept_for_signs_of_peace() -> None:
    large = [evidence(counts=(killed(50 + n),)) for n in range(6)]
    peace = tuple(evidence(when=on(f"2026-01-0{n}")) for n in (1, 2, 3))
    found = chosen([*large, *peace], 6, peace)
    assert found == [*(one.reference for one in large[:1:-1]), peace[2].reference, peace[1].reference]


def test_peace_signs_are_known_by_their_type_and_by_their_indicators(catalogues: Catalogues) -> None:
    large = [evidence(counts=(killed(50 + n),)) for n in range(6)]
    peace = [evidence(type=ObservationType.PEACE_SIGN), evidence("sg2013.rf6.m02")]
    summary = summarise([*large, *peace], catalogues=catalogues, as_of=dt.date(2026, 1, 1), limit=6)
    assert {one.reference for one in peace} <= {one.reference for one in summary.key_observations}
    assert summary.selection_rule == RULE


def test_where_nothing_states_the_whole_event_the_largest_row_counts() -> None:
    rows = evidence(counts=(killed(3), killed(70)))
    whole = evidence(counts=(killed(500), killed(60, status=CivilianStatus.UNKNOWN, whole=True)))
    assert chosen([rows, whole], 1) == [rows.reference]


def line(**fields: object) -> KeyObservation:
    return printed(evidence(**fields))  # type: ignore[arg-type]


def test_a_line_says_when_where_what_and_how_well_it_is_known() -> None:
    shown = line(
        title="Attack on a village",
        when=on("2026-03-02", "2026-03-04", DatePrecision.FEW_DAYS),
        where=Where(words="Example", admin1="North", country="Exampleland", precision=PlacePrecision.NEAR),
        grade=GRADE,
        parties=(
            Party(id=item(), type=PartyType.ARMED_GROUP, unit="Front", basis=AttributionBasis.INSIGNIA),
            Party(id=item(), type=PartyType.POLICE, basis=AttributionBasis.ASSUMED),
        ),
    )
    assert (shown.date, shown.place) == ("2026-03-02 to 2026-03-04, day not known", "near Example, North")
    assert (shown.title, shown.grade) == ("Attack on a village", "B2")
    assert [(party.party, party.basis) for party in shown.parties] == [
        ("Front (armed group)", "insignia"),
        ("police", "assumed"),
    ]


def test_what_was_not_stated_is_said_to_be_so() -> None:
    shown = line()
    assert (shown.date, shown.place, shown.title, shown.grade) == (
        "date not stated", "place not stated", "Something", "ungraded"
    )  # fmt: skip


def test_days_are_printed_no_finer_than_they_are_known() -> None:
    assert line(when=on("2026-03-02")).date == "2026-03-02"
    assert (
        line(when=on("2026-03-02", "2026-03-02", DatePrecision.MONTH)).date == "2026-03-02, known to a month"
    )
    assert line(when=on("2026-03-02", "2026-03-05")).date == "2026-03-02 to 2026-03-05"


def test_rows_of_counts_keep_unit_harm_and_status_and_leave_out_zeros() -> None:
    whole = CountRow(id=item(), harm=Harm.KILLED, whole=True, unknown=Cell(min=2, best=3, max=5))
    homes = CountRow(
        id=item(), harm=Harm.PROPERTY_OR_LIVELIHOOD_LOST, unit=Unit.HOUSEHOLDS, unknown=Cell(min=4)
    )
    assert line(counts=(killed(3), killed(0, status=CivilianStatus.FIGHTER), whole, homes)).counts == (
        "persons killed, civilian: 3",
        "persons killed, whole event: 3, at least 2, at most 5",
        "households property or livelihood lost, status unknown: at least 4",
    )


def test_a_long_account_without_a_title_is_cut() -> None:
    long = evidence()
    shown = printed(
        Evidence(
            record=long.record,
            reference=long.reference,
            writer="w",
            observation=type(long.observation)(what="word " * 100),
        )
    )
    assert len(shown.title) == 120
    assert shown.title.endswith("…")
