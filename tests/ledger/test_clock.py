"""The clock goes on whatever the computer's clock does, and never stops anybody."""

from hypothesis import given
from hypothesis import strategies as st

from r2p_field.ledger.clock import CEILING, FIRST, TRUST_AHEAD_MS, Hlc, HybridClock, milliseconds

STAMPS = st.integers(0, 2**64 - 1).map(lambda number: Hlc(f"{number:016x}"))
WALLS = st.integers(-(10**6), 2**49)


@given(STAMPS, st.lists(WALLS, min_size=1, max_size=20))
def test_every_stamp_is_greater_than_the_one_before_up_to_the_ceiling(last: Hlc, walls: list[int]) -> None:
    times = iter(walls)
    clock = HybridClock(last, lambda: next(times))
    for _ in walls:
        before = clock.last
        stamp = clock.tick()
        assert len(stamp) == 16
        assert stamp > before or stamp == before == CEILING
        assert clock.last == stamp


@given(st.integers(0, 2**48 - 1))
def test_a_stamp_tells_the_time_of_a_clock_that_goes_right(wall: int) -> None:
    assert milliseconds(HybridClock(FIRST, lambda: wall).tick()) == wall


@given(STAMPS, STAMPS, st.integers(0, 2**48))
def test_an_imported_stamp_is_followed_unless_it_is_a_day_ahead(last: Hlc, other: Hlc, wall: int) -> None:
    clock = HybridClock(last, lambda: wall)
    clock.observe(other)
    believed = milliseconds(other) <= wall + TRUST_AHEAD_MS
    assert clock.last == (max(last, other) if believed else last)
    assert clock.tick() > last or last == CEILING


def test_a_poisoned_stamp_does_not_move_the_clock() -> None:
    clock = HybridClock(FIRST, lambda: 1_700_000_000_000)
    clock.observe(CEILING)
    assert milliseconds(clock.tick()) == 1_700_000_000_000


def test_at_the_ceiling_the_clock_stays_and_goes_on_handing_out_stamps() -> None:
    clock = HybridClock(CEILING, lambda: 0)
    assert [clock.tick(), clock.tick()] == [CEILING, CEILING]
