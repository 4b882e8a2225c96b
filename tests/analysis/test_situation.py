"""What a summary says: each figure with what was counted, from how many, and who was silent."""

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.analysis.conftest import evidence, killed, on, seen

from r2p_field.analysis.areas import AREA_NOT_STATED
from r2p_field.analysis.changes import changes
from r2p_field.analysis.evidence import Evidence
from r2p_field.analysis.situation import LEFT_OUT, METHOD, summarise
from r2p_field.domain.catalogues import Catalogues
from r2p_field.domain.coding import Coding
from r2p_field.domain.counts import Cell, CivilianStatus, CountRow, Harm, Unit
from r2p_field.domain.dates import DatePrecision
from r2p_field.domain.ids import RecordId
from r2p_field.domain.observation import Basis, Known, Origin
from r2p_field.domain.summary import MatrixCell, MatrixRow, Period, Summary

AS_OF = dt.date(2026, 11, 23)
MARCH = Period(start=dt.date(2026, 3, 1), end=dt.date(2026, 3, 31))
KILLING, HATE_SPEECH, SHELTER, UNLAWFUL = (
    "sg2013.rf6.i01",
    "sg2013.rf2.i02",
    "sg2013.rf6.m02",
    "sg2013.rf6.i03",
)
OWN = Known(basis=Basis.OWN_OBSERVATION)


def row(summary: Summary, factor: str) -> MatrixRow:
    return next(one for matrix in summary.matrices for one in matrix.rows if one.factor == factor)


def test_an_observation_counts_once_per_factor_however_many_indicators_it_names(
    catalogues: Catalogues,
) -> None:
    several = evidence(
        "sg2013.rf6.i01", "sg2013.rf6.i04", "sg2013.rf6.i12", HATE_SPEECH, area="North", known=OWN
    )
    summary = summarise([several], catalogues=catalogues, as_of=AS_OF)
    once = MatrixCell(risk=1, risk_sources=1)
    assert row(summary, "sg2013.rf6").cells == (once,)
    assert row(summary, "sg2013.rf2").cells == (once,)
    assert row(summary, "sg2013.rf1").cells == (MatrixCell(),)
    assert summary.matrices[1].area_totals == (once,)


def test_signs_of_peace_stand_beside_risks_and_are_not_set_off(catalogues: Catalogues) -> None:
    both = evidence(KILLING, SHELTER, area="North", known=OWN)
    summary = summarise([both], catalogues=catalogues, as_of=AS_OF)
    assert row(summary, "sg2013.rf6").total == MatrixCell(
        risk=1, risk_sources=1, mitigating=1, mitigating_sources=1
    )


def test_one_voice_heard_often_is_one_source(catalogues: Catalogues) -> None:
    voices = [evidence(KILLING, area="North", writer=writer, known=OWN) for writer in ("w1", "w1", "w2")]
    rows = [evidence(KILLING, area="South", origin=Origin(data_set="set", row=str(n))) for n in range(5)]
    summary = summarise([*voices, *rows], catalogues=catalogues, as_of=AS_OF)
    north, south = row(summary, "sg2013.rf6").cells
    assert (north.risk, north.risk_sources) == (3, 2)
    assert (south.risk, south.risk_sources) == (5, 1)
    assert summary.coverage.sources == 3


def test_spellings_of_one_area_meet_and_what_names_none_stands_last(catalogues: Catalogues) -> None:
    spelt = [evidence(KILLING, area=area) for area in ("Ouham-Pendé", "OUHAM PENDE", "Zone", "")]
    summary = summarise(spelt, catalogues=catalogues, as_of=AS_OF)
    assert summary.matrices[0].areas == ("OUHAM PENDE", "Zone", AREA_NOT_STATED)
    assert [cell.risk for cell in row(summary, "sg2013.rf6").cells] == [2, 1, 1]


def test_what_a_coder_adds_counts_where_the_recorder_said_nothing(catalogues: Catalogues) -> None:
    coding = Coding(of=RecordId("0" * 32), factors=seen(KILLING), when=on("2026-03-05"))
    summary = summarise([evidence(codings=(coding,))], catalogues=catalogues, as_of=AS_OF, period=MARCH)
    assert row(summary, "sg2013.rf6").total == MatrixCell(risk=1, risk_sources=1)
    assert summary.coverage.uncoded == 0


def test_indicators_of_an_unknown_framework_are_passed_over(catalogues: Catalogues) -> None:
    summary = summarise([evidence("other.rf1.i01")], catalogues=catalogues, as_of=AS_OF)
    assert all(one.total == MatrixCell() for matrix in summary.matrices for one in matrix.rows)
    assert summary.coverage.observations == 1


def test_silent_months_are_points_and_vague_dates_stand_beside_the_chart(catalogues: Catalogues) -> None:
    dated = [
        evidence(when=on("2026-01-10"), known=OWN),
        evidence(when=on("2026-03-30", "2026-03-31", DatePrecision.FEW_DAYS), known=OWN),
        evidence(when=on("2026-03-30", "2026-04-02", DatePrecision.FEW_DAYS)),
        evidence(when=on("2026-02-01", precision=DatePrecision.YEAR)),
    ]
    period = Period(start=dt.date(2026, 1, 1), end=dt.date(2026, 4, 30))
    summary = summarise(dated, catalogues=catalogues, as_of=AS_OF, period=period)
    assert [(point.month, point.observations) for point in summary.months.points] == [
        ("2026-01", 1), ("2026-02", 0), ("2026-03", 1), ("2026-04", 0)
    ]  # fmt: skip
    assert summary.months.unplaced == 2
    assert summary.coverage.months_silent == ("2026-02", "2026-04")


def test_an_observation_belongs_to_every_period_in_which_it_may_have_happened(catalogues: Catalogues) -> None:
    vague = evidence(when=on("2026-06-01", precision=DatePrecision.YEAR))
    later = evidence(when=on("2026-04-01"))
    undated = evidence()
    summary = summarise([vague, later, undated], catalogues=catalogues, as_of=AS_OF, period=MARCH)
    assert (summary.coverage.observations, summary.coverage.undated) == (1, 1)


def test_without_a_period_it_speaks_of_all_days_and_undated_ones_count(catalogues: Catalogues) -> None:
    both = [evidence(when=on("2026-02-03")), evidence(when=on("2025-12-24")), evidence()]
    summary = summarise(both, catalogues=catalogues, as_of=AS_OF)
    assert summary.period == Period(start=dt.date(2025, 12, 24), end=dt.date(2026, 2, 3))
    assert (summary.coverage.observations, summary.months.unplaced) == (3, 1)


def test_nothing_at_all_is_a_summary_too(catalogues: Catalogues) -> None:
    summary = summarise([], catalogues=catalogues, as_of=AS_OF)
    assert summary.period == Period(start=AS_OF, end=AS_OF)
    assert (summary.counts, summary.key_observations, summary.coverage.sources) == ((), (), 0)


def test_only_the_area_asked_for_is_counted_whatever_its_spelling(catalogues: Catalogues) -> None:
    two = [evidence(KILLING, area="Nord-Est"), evidence(KILLING, area="South")]
    summary = summarise(two, catalogues=catalogues, as_of=AS_OF, area="nord est")
    assert summary.matrices[0].areas == ("Nord-Est",)
    assert (summary.coverage.observations, summary.area) == (1, "nord est")


def test_areas_that_spoke_before_and_are_silent_now_are_named(catalogues: Catalogues) -> None:
    two = [evidence(area="North", when=on("2026-03-05")), evidence(area="South", when=on("2026-01-05"))]
    summary = summarise(two, catalogues=catalogues, as_of=AS_OF, period=MARCH)
    assert summary.coverage.areas_silent == ("South",)


def test_figures_are_never_added_across_status_harm_or_unit_and_whole_events_stand_apart(
    catalogues: Catalogues,
) -> None:
    whole = killed(9, status=CivilianStatus.UNKNOWN, whole=True)
    hurt = CountRow(id=whole.id[::-1], harm=Harm.INJURED, unit=Unit.HOUSEHOLDS, unknown=Cell(min=2))  # type: ignore[arg-type]
    one = evidence(counts=(killed(3), killed(4, status=CivilianStatus.FIGHTER), whole))
    two = evidence(counts=(killed(5), hurt))
    lines = summarise([one, two], catalogues=catalogues, as_of=AS_OF).counts
    assert [(line.harm, line.unit, line.status, line.best, line.observations) for line in lines] == [
        ("killed", "persons", "civilian", 8, 2),
        ("killed", "persons", "fighter", 4, 1),
        ("killed", "persons", None, 9, 1),
        ("injured", "households", "unknown", None, 1),
    ]
    assert (lines[3].least, lines[3].without_best) == (2, 1)


def test_two_rows_of_one_observation_are_one_observation(catalogues: Catalogues) -> None:
    (line,) = summarise([evidence(counts=(killed(3), killed(4)))], catalogues=catalogues, as_of=AS_OF).counts
    assert (line.best, line.observations) == (7, 1)


def _survivors(times: int) -> list[Evidence]:
    row = CountRow(id="f" * 32, harm=Harm.SEXUAL_VIOLENCE, women=Cell(min=1, max=1))  # type: ignore[arg-type]
    return [evidence(counts=(row,), area="North", flash="Danger") for _ in range(times)]


def test_fewer_than_five_records_in_minimum_form_make_no_figure_and_the_page_says_so(
    catalogues: Catalogues,
) -> None:
    few = summarise([*_survivors(4), evidence(counts=(killed(2),))], catalogues=catalogues, as_of=AS_OF)
    assert [line.harm for line in few.counts] == ["killed"]
    assert few.caveats[-1] == LEFT_OUT
    enough = summarise(_survivors(5), catalogues=catalogues, as_of=AS_OF)
    assert [(line.harm, line.best) for line in enough.counts] == [("sexual_violence", 5)]
    assert LEFT_OUT not in enough.caveats


def test_records_in_minimum_form_are_never_key_observations(catalogues: Catalogues) -> None:
    assert summarise(_survivors(6), catalogues=catalogues, as_of=AS_OF).key_observations == ()


def test_the_caveats_of_both_frameworks_and_the_method_are_always_there(catalogues: Catalogues) -> None:
    summary = summarise([], catalogues=catalogues, as_of=AS_OF)
    assert summary.caveats == (*catalogues.caveats(), *METHOD)
    assert len(catalogues.caveats()) >= 9


def test_each_data_set_is_cited_as_it_asks_to_be(catalogues: Catalogues) -> None:
    origins = (
        Origin(data_set="b", row="1"),
        Origin(data_set="a", row="1"),
        Origin(data_set="c", row="1", label="Set C", licence="CC0"),
    )
    used = [evidence(origin=origin) for origin in origins]
    summary = summarise(
        used, catalogues=catalogues, as_of=AS_OF, citations={"a": "Cite A.", "x": "Not used."}
    )
    assert summary.attributions == ("Cite A.", "b", "Set C; CC0; c")


def test_what_changed_is_set_side_by_side_with_what_was_covered(catalogues: Catalogues) -> None:
    every = [evidence(KILLING, when=on("2026-02-05")), evidence(SHELTER, when=on("2026-03-05"))]
    february = Period(start=dt.date(2026, 2, 1), end=dt.date(2026, 2, 28))
    before, now = (summarise(every, catalogues=catalogues, as_of=AS_OF, period=p) for p in (february, MARCH))
    (change,) = changes(before, now).factors
    assert (change.factor, change.before.risk, change.now.risk) == ("sg2013.rf6", 1, 0)
    assert (change.before.mitigating, change.now.mitigating) == (0, 1)
    assert changes(before, now).caution
    elsewhere = summarise(every, catalogues=catalogues, as_of=AS_OF, area="North")
    with pytest.raises(ValueError, match="same area"):
        changes(before, elsewhere)


def _drawn(draw: Any, number: int) -> Evidence:
    return evidence(
        *draw(st.lists(st.sampled_from([KILLING, HATE_SPEECH, SHELTER, "foa2014.rf01.i01"]), max_size=3)),
        area=draw(st.sampled_from(["", "North", "NORTH", "Süd"])),
        writer=draw(st.sampled_from(["w1", "w2"])),
        record=number,
        known=OWN,
        when=draw(st.none() | st.dates(dt.date(2026, 1, 1), dt.date(2026, 12, 31)).map(lambda d: on(str(d)))),
        counts=tuple(killed(n) for n in draw(st.lists(st.integers(0, 9), max_size=2))),
        flash=draw(st.none() | st.just("Danger")),
    )


@st.composite
def _shuffled(draw: Any) -> tuple[list[Evidence], list[Evidence]]:
    every = [_drawn(draw, number) for number in range(1, draw(st.integers(0, 20)) + 1)]
    return every, draw(st.permutations(every))


@given(_shuffled())
def test_the_order_in_which_observations_come_makes_no_difference(
    catalogues: Catalogues, pair: tuple[list[Evidence], list[Evidence]]
) -> None:
    first, second = (summarise(order, catalogues=catalogues, as_of=AS_OF, limit=6) for order in pair)
    assert first == second


@given(_shuffled())
def test_a_row_counts_each_observation_once_so_its_areas_add_up_to_its_total(
    catalogues: Catalogues, pair: tuple[list[Evidence], list[Evidence]]
) -> None:
    summary = summarise(pair[0], catalogues=catalogues, as_of=AS_OF)
    for one in (one for matrix in summary.matrices for one in matrix.rows):
        assert one.total is not None
        assert sum(cell.risk for cell in one.cells) == one.total.risk <= len(pair[0])
        assert sum(cell.mitigating for cell in one.cells) == one.total.mitigating
        assert one.total.risk_sources <= 2
