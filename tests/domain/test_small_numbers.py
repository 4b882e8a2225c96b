"""Numbers of few people are not printed, and cannot be worked out from what is."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_field.domain.small_numbers import LEAST, Figure, Kept, Spread, figure, round_down, spread

counts = st.lists(st.integers(0, 14), min_size=2, max_size=4)


def test_what_is_kept_cannot_be_worked_out_by_whoever_knows_the_rule() -> None:
    """Every room of up to three answers, beside every other that would print the same page."""
    for answers, most, looked_at in ((2, 20, 12), (3, 18, 9)):
        rooms: dict[Spread | None, list[tuple[int, ...]]] = {}
        for values in product(range(most + 1), repeat=answers):
            rooms.setdefault(spread(values), []).append(values)
        for found, ways in rooms.items():
            if found is None or max(map(max, ways[:1])) > looked_at:
                continue  # fewer than five; or rooms beyond those that were tried might be taken for it
            for place, told in enumerate(found.figures):
                assert not isinstance(told, Kept) or len({way[place] for way in ways}) > 1, ways


@given(counts)
def test_how_many_answered_is_told_only_where_every_number_is(values: list[int]) -> None:
    found = spread(values)
    if found is not None:
        kept = any(isinstance(told, Kept) for told in found.figures)
        assert found.whole == (None if kept else sum(values))


@given(counts, st.booleans())
def test_no_number_from_one_to_four_is_ever_told(values: list[int], near: bool) -> None:
    found = spread(values, near=near)
    if found is None:
        assert sum(values) < LEAST
        return
    assert not {1, 2, 3, 4} & {told for told in found.figures if not isinstance(told, Kept)}


@given(counts, st.booleans())
def test_that_somebody_chose_an_answer_is_never_hidden(values: list[int], near: bool) -> None:
    found = spread(values, near=near)
    if found is not None:
        assert [told != 0 for told in found.figures] == [value != 0 for value in values]


@given(counts, counts)
def test_beside_a_page_that_tells_nearly_the_same_no_number_is_told(one: list[int], other: list[int]) -> None:
    found = spread(other, near=True)
    if found is not None:
        assert found.whole is None
        assert all(isinstance(told, Kept) or told == 0 for told in found.figures)


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ([12, 8, 0], (12, 8, 0)),
        ([12, 5, 3], (Kept.MANY, 5, Kept.FEW)),
        ([19, 1, 0], (Kept.MANY, Kept.FEW, 0)),
        ([18, 1, 1], (Kept.MANY, Kept.FEW, Kept.FEW)),
        ([10, 4, 3], (Kept.MANY, Kept.FEW, Kept.FEW)),
        ([1, 5, 9], (Kept.FEW, Kept.MANY, 9)),
        ([2, 9, 5], (Kept.FEW, Kept.MANY, 5)),
        ([5, 6, 4], (Kept.MANY, 6, Kept.FEW)),
        ([7, 6, 4], (Kept.MANY, 6, Kept.FEW)),
        ([4, 4, 0], (Kept.FEW, Kept.FEW, 0)),
    ],
)
def test_which_number_goes_with_a_small_one_is_decided_by_place_and_not_by_size(
    values: list[int], told: tuple[Figure, ...]
) -> None:
    found = spread(values)
    assert found is not None
    assert found.figures == told


def test_a_sum_that_gives_all_away_is_not_told() -> None:
    found = spread([4, 4, 4])
    assert found is not None
    assert found.whole is None
    assert spread([2, 2, 0]) is None, "four people are not a room"


def test_single_numbers() -> None:
    assert [figure(n) for n in (0, 1, 4, 5, 20)] == [0, Kept.FEW, Kept.FEW, 5, 20]
    assert [round_down(n) for n in (0, 4, 5, 9, 23)] == [0, 0, 5, 5, 20]
