"""Survivors: as little as possible is written, and what leaves is coarser still."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_field.domain.attachments import Attachment, BlobRef
from r2p_field.domain.counts import Cell, CountRow, Harm, Unit
from r2p_field.domain.dates import DatePrecision, When
from r2p_field.domain.ids import BlobId, item_id
from r2p_field.domain.minimum import MinimumReason, marked, to_minimum, too_fine, why_minimum
from r2p_field.domain.observation import Basis, FactorSeen, Known, Observation
from r2p_field.domain.places import PlacePrecision, Point, Where

ITEM = item_id(bytes(16))
PHOTO = Attachment(
    id=ITEM,
    blob=BlobRef(id=BlobId("0" * 64), salt="A" * 22, size=1, type="image/jpeg"),
    sha256="0" * 64,
)


def counted(harm: Harm, *, girls: Cell | None = None, men: Cell | None = None) -> Observation:
    return Observation(what="x", counts=(CountRow(id=ITEM, harm=harm, girls=girls, men=men),))


@pytest.mark.parametrize("row", [{}, {"men": Cell(best=0)}, {"girls": Cell(min=1)}])
def test_sexual_violence_switches_the_minimum_form_on_whatever_the_figures(row: dict[str, Cell]) -> None:
    record = counted(Harm.SEXUAL_VIOLENCE, girls=row.get("girls"), men=row.get("men"))

    assert MinimumReason.SEXUAL_VIOLENCE in why_minimum(record)


@pytest.mark.parametrize(
    "harm",
    [Harm.INJURED, Harm.ABDUCTED_OR_DETAINED, Harm.MISSING, Harm.THREATENED, Harm.OTHER, Harm.UNKNOWN],
)
@pytest.mark.parametrize("cell", [Cell(min=1), Cell(best=1), Cell(max=3), Cell(min=0, max=2)])
def test_a_child_survivor_switches_it_on(harm: Harm, cell: Cell) -> None:
    assert why_minimum(counted(harm, girls=cell)) == {MinimumReason.CHILD_SURVIVOR}


@pytest.mark.parametrize(
    "record",
    [
        Observation(what="x"),
        counted(Harm.INJURED, men=Cell(best=3)),
        counted(Harm.INJURED, girls=Cell(min=0, max=0)),
        counted(Harm.INJURED, girls=Cell(best=0)),
        counted(Harm.KILLED, girls=Cell(best=3)),
        counted(Harm.DISPLACED, girls=Cell(best=300)),
        counted(Harm.PROPERTY_OR_LIVELIHOOD_LOST, girls=Cell(best=3)),
        Observation(
            what="x",
            counts=(CountRow(id=ITEM, harm=Harm.INJURED, unit=Unit.INCIDENTS, girls=Cell(best=1)),),
        ),
    ],
)
def test_adults_the_dead_and_tallies_of_the_displaced_do_not(record: Observation) -> None:
    assert why_minimum(record) == frozenset()


def test_a_person_can_switch_it_on_and_a_framework_can_ask_for_it() -> None:
    factor = FactorSeen(id=ITEM, indicator="a.rf1.i01", catalogue="a", version="1")
    record = Observation(what="x", minimum_form=True, factors=(factor,))

    assert why_minimum(record) == {MinimumReason.BY_HAND}
    assert why_minimum(record, indicators=["a.rf1.i01"]) == {MinimumReason.BY_HAND, MinimumReason.INDICATOR}


def test_saving_marks_the_record_so_that_readers_without_the_framework_know() -> None:
    factor = FactorSeen(id=ITEM, indicator="a.rf1.i01", catalogue="a", version="1")
    record = Observation(what="x", factors=(factor,))

    assert marked(record, indicators={"a.rf1.i01"}).minimum_form
    assert marked(record, indicators=()) is record
    assert why_minimum(marked(record, indicators={"a.rf1.i01"}))


FINE = Observation(
    what="A girl of the village, 12 years old, was hurt.",
    when=When(start=dt.date(2026, 3, 4), precision=DatePrecision.DAY),
    where=Where(words="by the mill", admin2="Bossangoa", point=Point(lat="6.4", lon="17.4")),
    known=Known(basis=Basis.PERSON_TOLD, steps=1, source="S-0042"),
    attachments=(PHOTO,),
)


def test_everything_too_fine_is_named() -> None:
    assert [problem.field for problem in too_fine(FINE)] == ["where", "when", "attachments", "known", "what"]


def test_made_minimal_only_the_words_are_left_for_a_person_to_shorten() -> None:
    record = to_minimum(FINE)

    assert [problem.field for problem in too_fine(record)] == ["what"]
    assert record.what == FINE.what
    assert record.where == Where(admin2="Bossangoa", precision=PlacePrecision.ADMIN2)
    assert record.when == When(
        start=dt.date(2026, 3, 1), end=dt.date(2026, 3, 31), precision=DatePrecision.MONTH
    )
    assert record.known == Known(basis=Basis.PERSON_TOLD, steps=1)
    assert record.minimum_form


def test_a_bare_record_stays_as_bare_as_it_was() -> None:
    assert to_minimum(Observation(what="x")) == Observation(what="x", minimum_form=True)


@given(
    st.builds(
        Observation,
        what=st.just("x"),
        when=st.none() | st.builds(When, start=st.none() | st.dates(), end=st.none() | st.dates()),
        where=st.none()
        | st.builds(Where, words=st.none() | st.just("mill"), admin2=st.none() | st.just("B")),
        attachments=st.sampled_from([(), (PHOTO,)]),
        known=st.none() | st.just(Known(source="S-1")),
    )
)
def test_made_minimal_any_record_may_leave(record: Observation) -> None:
    minimal = to_minimum(record)

    assert too_fine(minimal) == ()
    assert to_minimum(minimal) == minimal
