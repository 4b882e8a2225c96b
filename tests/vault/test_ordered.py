"""A list that is narrowed to what holds a word keeps its order, and gains nothing that was not in it."""

from array import array

from hypothesis import given
from hypothesis import strategies as st

from r2p_field.vault.ordered import FEW, Ordered

NUMBERS = st.integers(min_value=1, max_value=60)


@given(st.lists(NUMBERS, unique=True), st.lists(NUMBERS, unique=True), st.sampled_from((0, 5, FEW)))
def test_a_narrowed_list_is_the_list_without_the_others(rows: list[int], held: list[int], few: int) -> None:
    listed = Ordered(rows, 60)
    assert listed.only(held, few) == array("q", [row for row in rows if row in held])
    assert listed.rows == array("q", rows)
