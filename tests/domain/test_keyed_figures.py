"""A sheet is keyed in cell by cell; an empty cell is not zero, and an objection shows at once."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.dialogue import item

from r2p_field.domain.ids import ItemId
from r2p_field.domain.keyed_figures import (
    ANSWERS,
    figure_of,
    reason_of,
    with_agreement,
    with_figure,
    with_minority,
    with_reason,
    with_stand,
)
from r2p_field.domain.objection import Stand
from r2p_field.domain.observation import Change
from r2p_field.domain.session import AgendaPoint, Attendance, Dissent, Session
from r2p_field.domain.tally import Answer, view_of

GROUP, OTHER, POINT = item(1), item(2), item(3)
ROOM = Session(
    attendance=(Attendance(id=GROUP, group="hill people"), Attendance(id=OTHER, group="lake people")),
    agenda=(AgendaPoint(id=POINT, topic="the well"),),
)


class Ids:
    def __init__(self) -> None:
        self._numbers: Iterator[int] = iter(range(100, 10_000))

    def __call__(self) -> ItemId:
        return item(next(self._numbers))


def test_the_answer_that_most_gave_is_the_group_s() -> None:
    new = Ids()
    met = with_figure(ROOM, POINT, GROUP, Change.WORSE, count=5, new_id=new)
    met = with_figure(met, POINT, GROUP, Change.SAME, count=2, new_id=new)
    met = with_figure(met, POINT, GROUP, 4, count=7, new_id=new)
    view = view_of(met, POINT, GROUP)
    assert view is not None
    assert (view.direction, view.rating) == (Change.WORSE, 4)
    assert view_of(met, POINT, OTHER) is None


@given(
    st.lists(
        st.tuples(
            st.sampled_from((GROUP, OTHER)),
            st.sampled_from(ANSWERS),
            st.one_of(st.none(), st.integers(1, 99)),
        ),
        max_size=20,
    )
)
def test_each_cell_holds_what_was_keyed_into_it_last(cells: list[tuple[ItemId, Answer, int | None]]) -> None:
    new, met, last = Ids(), ROOM, {}
    for group, answer, count in cells:
        met = with_figure(met, POINT, group, answer, count=count, new_id=new)
        last[group, answer] = count
    assert {key: figure_of(view_of(met, POINT, key[0]), key[1]) for key in last} == last
    emptied = met
    for group, answer in last:
        emptied = with_figure(emptied, POINT, group, answer, count=None, new_id=new)
    assert emptied == ROOM


def test_an_objection_that_was_a_slip_leaves_no_trace() -> None:
    new = Ids()
    met = with_stand(ROOM, POINT, Stand.OBJECT, 3, new)
    assert met.consensus[0].dissent is Dissent.VOICED
    assert with_stand(met, POINT, Stand.OBJECT, None, new) == ROOM


def test_a_minority_view_says_that_somebody_disagreed() -> None:
    new = Ids()
    met = with_agreement(ROOM, POINT, "it opens", new)
    met = with_minority(met, POINT, "keep it shut", new)
    [one] = met.consensus
    assert (one.statement, one.minority_view, one.dissent) == ("it opens", "keep it shut", Dissent.VOICED)
    met = with_stand(met, POINT, Stand.OBJECT, None, new)
    assert met.consensus[0].dissent is Dissent.VOICED


@pytest.mark.parametrize("stand", Stand)
def test_nobody_is_written_down_as_none_and_empty_as_not_counted(stand: Stand) -> None:
    met = with_stand(ROOM, POINT, stand, 0, Ids())
    assert getattr(met.consensus[0], stand.value) == 0
    assert with_stand(met, POINT, stand, None, Ids()) == ROOM


def test_reasons_stand_with_the_group_that_gave_them() -> None:
    met = with_reason(ROOM, POINT, GROUP, "the guards look away", Ids())
    assert (reason_of(met, POINT, GROUP), reason_of(met, POINT, OTHER)) == ("the guards look away", "")
    assert with_reason(met, POINT, GROUP, "", Ids()) == ROOM
