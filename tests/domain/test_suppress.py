"""What is left out of a page cannot be worked out from what is told, even by whoever knows the rule."""

import itertools
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from r2p_field.domain.own_views import SMALLEST
from r2p_field.domain.suppress import Page, Sum, grid, left_out, line

Pages = list[Page[Any]]
MORE = 6
"""How far beyond what is true the attacker looks."""


def in_a_line(cells: Mapping[Any, int]) -> Pages:
    return [line(cells, "all")]


def in_a_table(cells: Mapping[Any, int]) -> Pages:
    return [grid(cells)]


def on_three_pages(cells: Mapping[Any, int]) -> Pages:
    """One page for each meeting, and one for the month: its figures are sums over the meetings."""
    whole = grid(cells, "all")
    rows = sorted({row for row, _ in cells})
    pages: Pages = [
        line({key: figure for key, figure in cells.items() if key[0] == row}, (row, "all")) for row in rows
    ]
    return [*pages, Page(figures=whole.figures, sums=whole.sums[len(rows) :])]


def told(pages: Pages, hidden: frozenset[Any]) -> dict[Any, int]:
    return {key: one for page in pages for key, one in page.figures.items() if key not in hidden}


def everything(pages: Pages) -> dict[Any, int]:
    return told(pages, frozenset())


def _nearest(true: int) -> list[int]:
    return sorted(range(1, true + MORE), key=lambda figure: abs(figure - true))


def worked_out(cells: Mapping[Any, int], made: Callable[[Mapping[Any, int]], Pages]) -> set[Any]:
    """Try every other room that would give the same pages; return what is the same in all of them.

    The attacker knows the rule: a room counts only if the same figures would be left out of its pages.
    """
    hidden = left_out(made(cells))
    seen = told(made(cells), hidden)
    found: dict[Any, set[int]] = {key: set() for key in hidden}
    gone = [key for key in cells if key in hidden]
    near = [_nearest(cells[key]) for key in gone]
    for guess in itertools.product(*near):
        pages = made({**cells, **dict(zip(gone, guess, strict=True))})
        if any(everything(pages)[key] != one for key, one in seen.items()) or left_out(pages) != hidden:
            continue
        for key in hidden:
            found[key].add(everything(pages)[key])
        if all(len(one) > 1 for one in found.values()):
            break
    return {key for key, one in found.items() if len(one) < 2}


def test_every_line_of_three_small_figures_keeps_what_is_left_out() -> None:
    for figures in itertools.product(range(9), repeat=3):
        cells = dict(zip("abc", figures, strict=True))
        assert worked_out(cells, in_a_line) == set(), figures


@given(st.lists(st.integers(0, 12), min_size=1, max_size=5))
def test_a_line_keeps_what_is_left_out_however_long(figures: list[int]) -> None:
    assert worked_out(dict(enumerate(figures)), in_a_line) == set()


tables = st.tuples(*[st.integers(0, 9)] * 4).map(
    lambda figures: dict(zip(itertools.product("ab", "xy"), figures, strict=True))
)


@settings(max_examples=25, deadline=None)
@given(tables)
def test_a_table_with_all_its_totals_keeps_what_is_left_out(cells: dict[tuple[str, str], int]) -> None:
    assert worked_out(cells, in_a_table) == set()


@settings(max_examples=40, deadline=None)
@given(tables)
def test_pages_of_one_time_held_side_by_side_keep_what_is_left_out(
    cells: dict[tuple[str, str], int],
) -> None:
    assert worked_out(cells, on_three_pages) == set()


@st.composite
def wide_tables(draw: st.DrawFn) -> dict[tuple[str, str], int]:
    """Tables of up to four rows and columns, with many in which nobody stands."""
    keys = itertools.product("abcd"[: draw(st.integers(2, 4))], "wxyz"[: draw(st.integers(2, 4))])
    return {key: draw(st.just(0) | st.integers(0, 15)) for key in keys}


wide = wide_tables()


@given(wide)
def test_nothing_small_is_told_and_no_sum_misses_just_one(cells: dict[tuple[str, str], int]) -> None:
    page = grid(cells)
    hidden = left_out([page])

    for key, one in page.figures.items():
        assert key in hidden or one == 0 or one >= SMALLEST
        assert key not in hidden or one > 0
    for adding in page.sums:
        gone = [key for key in adding.members if key in hidden]
        assert len(gone) != 1
        if gone and adding.total not in hidden:
            assert sum(page.figures[key] for key in gone) >= SMALLEST


@given(wide)
def test_no_figure_is_fixed_by_the_sums_as_equations(cells: dict[tuple[str, str], int]) -> None:
    """Solve the sums for what is left out, exactly: what has one solution alone would be told."""
    page = grid(cells)
    hidden = sorted(left_out([page]))
    rows = [
        [(key in one.parts) - (key == one.total) for key in hidden]
        for one in page.sums
        if any(key in hidden for key in one.members)
    ]

    assert fixed(rows, len(hidden)) == set()


def fixed(rows: list[list[int]], width: int) -> set[int]:
    """Return the unknowns that a system of equations determines, by elimination in fractions."""
    left = [[Fraction(one) for one in row] for row in rows]
    done: list[list[Fraction]] = []
    for column in range(width):
        pivot = next((row for row in left if row[column]), None)
        if pivot is None:
            continue
        left.remove(pivot)
        pivot = [one / pivot[column] for one in pivot]
        left = [[a - row[column] * b for a, b in zip(row, pivot, strict=True)] for row in left]
        done = [[a - row[column] * b for a, b in zip(row, pivot, strict=True)] for row in done]
        done.append(pivot)
    return {row.index(Fraction(1)) for row in done if sum(bool(one) for one in row) == 1}


def test_the_solver_of_this_test_knows_what_is_fixed() -> None:
    assert fixed([[1, 1, 0], [0, 1, 0]], 3) == {0, 1}
    assert fixed([[1, 1, 0], [0, 1, 1]], 3) == set()


def test_two_missing_in_every_row_and_column_are_not_always_enough() -> None:
    """A figure that ties two blocks together is what is left of one of them: its rows less its columns."""
    small = {*itertools.product("ab", "wx"), *itertools.product("cd", "yz"), ("b", "y")}
    cells = {key: 3 if key in small else 20 for key in itertools.product("abcd", "wxyz")}
    rows = [sum(key in small for key in cells if key[0] == row) for row in "abcd"]
    columns = [sum(key in small for key in cells if key[1] == column) for column in "wxyz"]
    assert min(*rows, *columns) == 2

    assert left_out([grid(cells)]) > small


@pytest.mark.parametrize(
    ("figures", "hidden"),
    [
        ({"women": 12, "men": 8, "girls": 0, "boys": 0}, set()),
        ({"women": 12, "men": 3}, {"women", "men"}),
        ({"women": 12, "men": 3, "girls": 9}, {"men", "girls"}),
        ({"women": 12, "men": 3, "girls": 4}, {"men", "girls"}),
        ({"women": 12, "men": 1, "girls": 1}, {"women", "men", "girls"}),
        ({"women": 3, "men": 0}, {"women", "all"}),
        ({"women": 7, "men": 0}, set()),
        ({}, set()),
    ],
)
def test_what_a_page_of_a_meeting_leaves_out(figures: dict[str, int], hidden: set[str]) -> None:
    assert left_out([line(figures, "all")]) == hidden


def test_a_figure_that_stands_on_two_pages_is_left_out_on_both() -> None:
    one = line({"women": 9, "men": 3, "youth": 8}, "room")
    other = line({"room": 20, "next": 30}, "month")
    third = line({"women": 9, "women next": 11}, "women month")

    hidden = left_out([one, other, third])

    assert hidden == left_out([third, other, one]) == {"men", "youth"}


def test_a_page_that_has_nothing_to_do_with_it_keeps_its_figures() -> None:
    alone = line({"women": 3, "men": 0}, "room")
    other = line({"boys": 9, "girls": 8}, "school")

    assert left_out([alone, other]) == {"women", "room"}


def test_what_two_pages_leave_when_they_are_subtracted_is_kept_too() -> None:
    """October is on one page and both months on another: nobody printed November, and anybody reads it."""
    october = Page(figures={"october": 20})
    both = Page(figures={"both": 22, "november": 2}, sums=(Sum(total="both", parts=("october", "november")),))

    assert left_out([october]) == set()
    assert left_out([october, both]) >= {"november", "october"}


def test_what_went_out_before_cannot_be_called_back_and_another_goes_for_it() -> None:
    page = line({"women": 12, "men": 3, "girls": 9, "boys": 7}, "all")

    assert left_out([page]) == {"men", "girls"}
    assert left_out([page], given=frozenset({"girls"})) == {"men", "boys"}
    assert left_out([page], given=frozenset({"girls", "boys", "women"})) == {"men", "all"}


def test_pages_that_contradict_each_other_are_a_fault_of_whoever_made_them() -> None:
    with pytest.raises(ValueError, match="two values"):
        left_out([Page(figures={"a": 5}), Page(figures={"a": 6})])
    with pytest.raises(ValueError, match="below none"):
        left_out([Page(figures={"a": -1})])
    with pytest.raises(ValueError, match="add up"):
        left_out([Page(figures={"a": 5, "b": 6}, sums=(Sum(total="b", parts=("a",)),))])
