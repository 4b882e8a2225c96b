"""Figures are ranges, an empty cell is not zero, and only what may be added is added."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_field.domain.counts import (
    CELLS,
    Cell,
    CivilianStatus,
    CountKey,
    CountRow,
    Harm,
    Total,
    Unit,
    check_counts,
    key_of,
    row_total,
    stated,
    totals,
)
from r2p_field.domain.ids import ItemId, item_id


def item(number: int) -> ItemId:
    return item_id(number.to_bytes(16, "big"))


KILLED_CIVILIANS = CountKey(unit=Unit.PERSONS, harm=Harm.KILLED, status=CivilianStatus.CIVILIAN)

figures = st.none() | st.integers(0, 1000)
cells = st.none() | st.builds(Cell, min=figures, max=figures, best=figures)
rows = st.builds(
    CountRow,
    id=st.binary(min_size=16, max_size=16).map(item_id),
    harm=st.sampled_from(Harm),
    status=st.sampled_from(CivilianStatus),
    unit=st.sampled_from(Unit),
    whole=st.booleans(),
    **dict.fromkeys(CELLS, cells),
)


def killed(
    number: int = 1,
    *,
    status: CivilianStatus = CivilianStatus.CIVILIAN,
    women: Cell | None = None,
    men: Cell | None = None,
    girls: Cell | None = None,
    boys: Cell | None = None,
    unknown: Cell | None = None,
) -> CountRow:
    return CountRow(
        id=item(number),
        harm=Harm.KILLED,
        status=status,
        women=women,
        men=men,
        girls=girls,
        boys=boys,
        unknown=unknown,
    )


def whole(number: int, cell: Cell, harm: Harm = Harm.KILLED) -> CountRow:
    return CountRow(id=item(number), harm=harm, whole=True, unknown=cell)


# --- one row ---


def test_the_cells_of_one_row_add_up() -> None:
    row = killed(women=Cell(min=1, best=2, max=3), boys=Cell(min=4, best=5, max=6))

    assert row_total(row) == Total(least=5, best=7, most=9, rows=1)


def test_an_empty_row_says_nothing_rather_than_zero() -> None:
    total = row_total(killed(women=Cell()))

    assert (total.least, total.best, total.most) == (None, None, None)
    assert (total.without_least, total.without_best, total.without_most) == (1, 1, 1)


def test_zero_that_somebody_stated_is_zero() -> None:
    assert row_total(killed(women=Cell(min=0, max=0))) == Total(least=0, best=0, most=0, rows=1)


def test_two_equal_ends_are_the_best_figure() -> None:
    assert row_total(killed(men=Cell(min=4, max=4))).best == 4


def test_a_lower_end_is_no_best_figure() -> None:
    assert row_total(killed(men=Cell(min=4))).best is None


def test_one_cell_without_an_upper_end_leaves_the_row_open() -> None:
    row = killed(women=Cell(min=1, max=2), men=Cell(min=3))

    assert (row_total(row).least, row_total(row).most) == (4, None)


def test_one_cell_without_a_best_figure_leaves_the_row_without_one() -> None:
    assert row_total(killed(women=Cell(best=2), men=Cell(min=3))).best is None


def test_a_published_best_figure_alone_gives_no_range() -> None:
    total = row_total(killed(unknown=Cell(best=3)))

    assert (total.least, total.best, total.most) == (None, 3, None)


def test_cells_are_read_in_the_order_of_the_page() -> None:
    row = killed(unknown=Cell(best=1), women=Cell(best=0), girls=Cell())

    assert [name for name, _ in stated(row)] == ["women", "unknown"]


# --- several rows ---


def test_figures_are_never_added_across_harms_status_or_units() -> None:
    rows = [
        killed(1, women=Cell(best=1)),
        killed(2, women=Cell(best=10), status=CivilianStatus.FIGHTER),
        killed(3, women=Cell(best=100), status=CivilianStatus.UNKNOWN),
        CountRow(id=item(4), harm=Harm.INJURED, status=CivilianStatus.CIVILIAN, women=Cell(best=1000)),
        CountRow(
            id=item(5),
            harm=Harm.KILLED,
            status=CivilianStatus.CIVILIAN,
            unit=Unit.HOUSEHOLDS,
            unknown=Cell(best=10_000),
        ),
    ]

    assert sorted(total.best or 0 for total in totals(rows).values()) == [1, 10, 100, 1000, 10_000]


def test_a_total_over_the_whole_event_is_never_added_to_its_parts() -> None:
    result = totals([killed(1, unknown=Cell(best=3)), whole(2, Cell(min=3, best=8, max=9))])

    assert result[KILLED_CIVILIANS].best == 3
    assert result[CountKey(unit=Unit.PERSONS, harm=Harm.KILLED, status=None)].best == 8


def test_whole_event_totals_of_different_events_add_up_among_themselves() -> None:
    result = totals([whole(1, Cell(min=1, best=2, max=3)), whole(2, Cell(min=10, best=20, max=30))])

    assert list(result.values()) == [Total(least=11, best=22, most=33, rows=2)]


def test_an_upper_end_missing_once_is_missing_in_the_total() -> None:
    result = totals([killed(1, men=Cell(min=1, max=2)), killed(2, men=Cell(min=5))])[KILLED_CIVILIANS]

    assert (result.least, result.most, result.without_most) == (6, None, 1)


def test_a_missing_upper_end_does_not_come_back_with_later_rows() -> None:
    rows = [killed(1, men=Cell(min=1)), killed(2, men=Cell(max=2)), killed(3, men=Cell(max=2))]

    assert totals(rows)[KILLED_CIVILIANS].most is None


def test_rows_without_a_best_figure_are_counted_beside_it() -> None:
    result = totals([killed(1, men=Cell(best=4)), killed(2, men=Cell(min=9))])[KILLED_CIVILIANS]

    assert (result.best, result.without_best, result.rows) == (4, 1, 2)


@given(st.lists(rows, max_size=6), st.randoms(use_true_random=False))
def test_the_order_of_rows_makes_no_difference(made: list[CountRow], chance: object) -> None:
    mixed = list(made)
    chance.shuffle(mixed)  # type: ignore[attr-defined]

    assert totals(mixed) == totals(made)


@given(st.lists(rows, max_size=4), st.lists(rows, max_size=4))
def test_totals_of_two_places_add_up_to_the_total_of_both(
    here: list[CountRow], there: list[CountRow]
) -> None:
    one, other, both = totals(here), totals(there), totals([*here, *there])

    assert both == {key: one.get(key, Total()) + other.get(key, Total()) for key in {**one, **other}}


@given(st.lists(rows, max_size=6))
def test_every_row_is_counted_once(made: list[CountRow]) -> None:
    assert sum(total.rows for total in totals(made).values()) == len(made)
    assert set(totals(made)) == {key_of(row) for row in made}


def bounded(low: int, best: int, high: int) -> Cell:
    first, middle, last = sorted((low, best, high))
    return Cell(min=first, best=middle, max=last)


@given(st.lists(st.builds(bounded, *[st.integers(0, 10**6)] * 3), min_size=1, max_size=6))
def test_sound_ranges_add_up_to_a_sound_range(made: list[Cell]) -> None:
    total = totals([killed(number, men=cell) for number, cell in enumerate(made)])[KILLED_CIVILIANS]

    assert total.least is not None
    assert total.best is not None
    assert total.most is not None
    assert total.least <= total.best <= total.most
    assert not check_counts([killed(1, men=made[0])])


# --- what cannot be ---


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        (Cell(min=5, max=3), "at least 5 is more than at most 3"),
        (Cell(min=5, best=4), "the best figure 4 is less than at least 5"),
        (Cell(max=5, best=6), "the best figure 6 is more than at most 5"),
    ],
)
def test_an_impossible_range_is_explained(cell: Cell, words: str) -> None:
    (problem,) = check_counts([killed(7, girls=cell)])

    assert problem.text == f"Persons, killed, girls: {words}."
    assert (problem.code, problem.field, problem.item) == ("counts_range", "counts", item(7))


@pytest.mark.parametrize("cell", [Cell(), Cell(min=3, max=3, best=3), Cell(min=0), Cell(best=9), Cell(max=0)])
def test_a_possible_range_is_left_in_peace(cell: Cell) -> None:
    assert check_counts([killed(girls=cell)]) == ()


def test_households_are_not_women_or_boys() -> None:
    row = CountRow(id=item(1), harm=Harm.DISPLACED, unit=Unit.HOUSEHOLDS, women=Cell(best=2))

    (problem,) = check_counts([row])

    assert problem.code == "counts_unit"
    assert "“unknown”" in problem.text


def test_households_in_the_box_unknown_are_fine() -> None:
    assert check_counts([CountRow(id=item(1), unit=Unit.HOUSEHOLDS, unknown=Cell(best=2))]) == ()


def test_two_rows_that_count_the_same_are_shown() -> None:
    (problem,) = check_counts([killed(1, men=Cell(best=1)), killed(2, women=Cell(best=1))])

    assert (problem.code, problem.item) == ("counts_twice", item(2))


def test_rows_of_two_groups_are_not_the_same() -> None:
    rows = [CountRow(id=item(1), group="herders"), CountRow(id=item(2), group="farmers")]

    assert check_counts(rows) == ()


def test_parts_that_exceed_the_whole_are_shown_at_the_whole() -> None:
    rows = [
        killed(1, men=Cell(min=4)),
        killed(2, men=Cell(min=3), status=CivilianStatus.FIGHTER),
        whole(3, Cell(min=1, max=6)),
    ]

    (problem,) = check_counts(rows)

    assert (problem.code, problem.item) == ("counts_sum", item(3))
    assert "at least 7" in problem.text
    assert "at most 6" in problem.text


@pytest.mark.parametrize(
    "parts",
    [
        [],
        [killed(1, men=Cell(min=6))],
        [killed(1, men=Cell(best=90))],
        [CountRow(id=item(1), harm=Harm.INJURED, men=Cell(min=90))],
    ],
)
def test_parts_that_may_fit_into_the_whole_are_left_in_peace(parts: list[CountRow]) -> None:
    assert check_counts([*parts, whole(3, Cell(max=6))]) == ()


def test_a_whole_without_an_upper_end_limits_nothing() -> None:
    assert check_counts([killed(1, men=Cell(min=99)), whole(2, Cell(min=1))]) == ()


def test_a_total_over_the_whole_event_has_no_status() -> None:
    row = CountRow(id=item(1), whole=True, status=CivilianStatus.FIGHTER)

    assert [problem.code for problem in check_counts([row])] == ["counts_whole"]
