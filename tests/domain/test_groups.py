"""A room is counted by group, and what nobody counted is not zero."""

from hypothesis import given
from hypothesis import strategies as st
from tests.domain.dialogue import item

from r2p_field.domain.counts import Cell
from r2p_field.domain.groups import Heads, counted, room

figures = st.none() | st.integers(0, 500)
cells = st.none() | st.builds(Cell, min=figures, max=figures, best=figures)


def test_a_room_that_nobody_counted_has_no_figure() -> None:
    assert room([]) == (None, None)
    assert room([Heads(id=item(1), group="hill people"), Heads(id=item(2), women=Cell())]) == (None, None)


def test_an_exact_count_is_both_ends() -> None:
    rows = [
        Heads(id=item(1), women=Cell(best=4), men=Cell(min=3, max=3)),
        Heads(id=item(2), girls=Cell(min=0, max=0)),
    ]
    assert room(rows) == (7, 7)


def test_one_group_without_an_upper_end_leaves_the_room_without_one() -> None:
    rows = [Heads(id=item(1), women=Cell(min=4, max=6)), Heads(id=item(2), men=Cell(min=10))]
    assert room(rows) == (14, None)


def test_cells_come_in_the_order_of_the_page_and_empty_ones_stay_away() -> None:
    heads = Heads(id=item(1), unknown=Cell(min=1), women=Cell(max=2), boys=Cell())
    assert [name for name, _ in counted(heads)] == ["women", "unknown"]


@given(st.lists(st.builds(Heads, id=st.just(item(1)), women=cells, men=cells, boys=cells), max_size=4))
def test_a_group_more_never_makes_the_least_smaller(rows: list[Heads]) -> None:
    before, _ = room(rows)
    after, _ = room([*rows, Heads(id=item(2), men=Cell(min=5))])
    assert after == (before or 0) + 5
