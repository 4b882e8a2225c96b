"""Who came is added up by women, men, girls and boys; nobody counted is not zero."""

import dataclasses

from hypothesis import given
from hypothesis import strategies as st
from tests.domain.dialogue import SESSION, item

from r2p_field.domain.counts import Cell
from r2p_field.domain.groups import HEADS, Heads
from r2p_field.domain.session import Attendance, Presence, Session
from r2p_field.domain.turnout import added, in_room, people, turnout


@st.composite
def some_cells(draw: st.DrawFn) -> Cell | None:
    """Figures as people write them: exact, a range, open at one end, or nothing at all."""
    low, more = draw(st.integers(0, 40)), draw(st.integers(0, 10))
    return draw(
        st.sampled_from(
            [
                None,
                Cell(),
                Cell(best=low),
                Cell(min=low),
                Cell(max=low),
                Cell(min=low, max=low + more),
                Cell(min=low, max=low + more, best=low + more // 2),
            ]
        )
    )


heads = st.builds(Heads, id=st.integers(1, 99).map(item), **dict.fromkeys(HEADS, some_cells()))
rooms = st.lists(heads, max_size=6)


def test_a_full_room_is_added_cell_by_cell_and_whole() -> None:
    found = turnout(SESSION)

    assert found.cells == tuple((name, Cell(min=1, max=3, best=2)) for name in HEADS)
    assert (found.whole, found.groups, found.uncounted) == (Cell(min=5, max=15, best=10), 1, 0)


def test_an_empty_room_has_no_figure_at_all() -> None:
    found = turnout(Session())

    assert (found.cells, found.whole, found.groups) == ((), Cell(), 0)


def test_nobody_looked_is_not_the_same_as_nobody_came() -> None:
    assert people(Heads(id=item(1))) == Cell()
    assert people(Heads(id=item(1), women=Cell())) == Cell()
    assert people(Heads(id=item(1), women=Cell(min=0, max=0))) == Cell(min=0, max=0, best=0)


def test_one_group_that_nobody_counted_leaves_open_how_many_there_were_at_most() -> None:
    found = added([Heads(id=item(1), women=Cell(min=4, max=4)), Heads(id=item(2))])

    assert (found.whole, found.uncounted) == (Cell(min=4), 1)
    assert dict(found.cells) == {"women": Cell(min=4, max=4, best=4)}


def test_an_empty_chair_counts_for_nobody() -> None:
    rows = tuple(
        Attendance(id=item(number), presence=presence, women=Cell(best=5))
        for number, presence in enumerate([*Presence, None])
    )

    there = in_room(Session(attendance=rows))

    assert [row.presence for row in there] == [Presence.PRESENT, Presence.UNKNOWN, None]
    assert turnout(Session(attendance=rows)).whole.best == 15


@given(rooms, st.randoms())
def test_the_order_of_the_groups_changes_nothing(rows: list[Heads], chance: object) -> None:
    shuffled = list(rows)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]

    assert added(shuffled) == added(rows)


@given(rooms)
def test_the_cells_add_up_to_the_whole(rows: list[Heads]) -> None:
    found = added(rows)
    cells = [cell for _, cell in found.cells]
    least = [cell.min for cell in cells if cell.min is not None]

    assert found.whole.min == (sum(least) if least else None)
    if found.whole.max is not None:
        assert found.whole.max == sum(cell.max for cell in cells if cell.max is not None)
        assert all(cell.max is not None for cell in cells)
    if found.whole.best is not None:
        assert found.whole.best == sum(cell.best for cell in cells if cell.best is not None)


@given(rooms, rooms)
def test_two_halves_of_a_room_are_the_room(one: list[Heads], other: list[Heads]) -> None:
    left, right, whole = added(one), added(other), added([*one, *other])

    known = [figure for figure in (left.whole.min, right.whole.min) if figure is not None]
    assert whole.whole.min == (sum(known) if known else None)
    assert (whole.groups, whole.uncounted) == (left.groups + right.groups, left.uncounted + right.uncounted)
    for end in ("max", "best"):
        figure = getattr(whole.whole, end)
        halves = [getattr(half.whole, end) for half, rows in ((left, one), (right, other)) if rows]
        assert figure == (None if None in halves or not halves else sum(halves))


@given(rooms)
def test_an_empty_cell_filled_with_nothing_changes_nothing(rows: list[Heads]) -> None:
    import msgspec

    filled = [
        msgspec.structs.replace(row, **{name: getattr(row, name) or Cell() for name in HEADS}) for row in rows
    ]

    assert dataclasses.asdict(added(filled)) == dataclasses.asdict(added(rows))
