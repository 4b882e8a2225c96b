"""A clock that was never set, runs back, stands still or jumps between any two steps refuses nothing.

The empty battery of an old laptop's clock is the usual case in the field. The story is a whole week of work;
the clock jumps before each of its steps, and every look at it may see another time.
"""

from __future__ import annotations

import itertools
import os
import random
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.domain.dialogue import COMMITMENT, MECHANISM, SESSION
from tests.services.offices import Clock, Office, Opener, plugged_in, restored

from r2p_field.domain.jobs import Silent
from r2p_field.domain.observation import Basis, Known, Observation
from r2p_field.ledger.clock import CEILING
from r2p_field.services.import_packets import Outcome
from r2p_field.services.meetings import Closing
from r2p_field.services.summaries import SummaryRequest, check_pages

HOUR = 3_600_000
NUMBERS = itertools.count()
SPRING, AUTUMN = 1_774_746_000_000, 1_792_890_000_000
"""2026-03-29 and 2026-10-25, 01:00 UTC: clocks in Paris go an hour forward, and back."""
PLACES: dict[str, Callable[[int], int]] = {
    "1970": lambda now: 0,
    "before 1970": lambda now: -86_400_000,
    "2038": lambda now: 2**31 * 1000,
    "2106": lambda now: 2**32 * 1000,
    "after every calendar": lambda now: 2**48 + 5,
    "an hour back": lambda now: now - HOUR,
    "a year back": lambda now: now - 365 * 24 * HOUR,
    "frozen": lambda now: now,
    "a day on": lambda now: now + 24 * HOUR,
    "in spring": lambda now: SPRING if now == SPRING - 1000 else SPRING - 1000,
    "in autumn": lambda now: AUTUMN if now == AUTUMN - 1000 else AUTUMN - 1000,
}
ZONES = ("UTC", "Europe/Paris", "Pacific/Kiritimati", "Pacific/Marquesas", "America/St_Johns")


@dataclass(slots=True)
class Unsteady(Clock):
    """A clock that jumps, and that may move again at every look."""

    chance: random.Random = field(default_factory=random.Random)
    places: tuple[str, ...] = tuple(PLACES)

    def __call__(self) -> int:
        if self.chance.random() < 0.3:
            self.jump()
        return self.now

    def jump(self) -> None:
        self.now = PLACES[self.chance.choice(self.places)](self.now)
        os.environ["TZ"] = self.chance.choice(ZONES)
        time.tzset()


@pytest.fixture(autouse=True)
def zone() -> Iterator[None]:
    before = os.environ.get("TZ")
    yield
    os.environ.pop("TZ", None)
    if before is not None:
        os.environ["TZ"] = before
    time.tzset()


def wind(office: Office, clock: Clock) -> Office:
    """Give an office another clock: everything looks at that of its journal."""
    office.clock = office.program.journal._wall = clock
    return office


def week_of(field: Office, offices: tuple[Office, ...], out: Path) -> Iterator[None]:
    """A week between a field laptop and some headquarters, a step at a time."""
    program = field.program
    record = program.observations.add(Observation(what="seen", known=Known(basis=Basis.PUBLIC_SOURCE)))
    yield
    field.revise(record, "seen, corrected")
    yield
    draft = program.meetings.save_draft(b"{}", "session")
    yield
    program.meetings.discard_draft(draft)
    program.meetings.add(MECHANISM)
    yield
    program.meetings.close(None, Closing(session=SESSION, promises=(COMMITMENT,)))
    yield
    first = field.seal(out / "first")
    yield
    for hq in offices:
        assert [one.outcome for one in hq.take(first)] == [Outcome.IMPORTED]
        yield
    answer = offices[0].program.receipts.make(field.feed, plugged_in(out / "answer"))
    yield
    field.take(answer.path)
    assert not program.today.look().sending.unsent
    yield
    field.erase(record=record)
    yield
    program.upkeep.back_up(out / "copy", Silent())
    yield
    second = field.seal(out / "second")
    yield
    for hq in offices:
        assert [one.outcome for one in hq.take(second)] == [Outcome.IMPORTED]
        assert hq.shown(record) == "(erased)"
        yield
    program.summaries.print_to(SummaryRequest(), out / "pages.pdf", program.journal.today(), Silent())
    assert check_pages(out / "pages.pdf")
    yield
    assert program.upkeep.check(Silent()).sound


def go_through(opening: Opener, base: Path, seed: int, places: tuple[str, ...]) -> None:
    """Live through the week with clocks that all jump in these places, then on with a restored copy."""

    def unsteady(number: int) -> Unsteady:
        return Unsteady(chance=random.Random(f"{seed}{number}"), places=places)

    field = wind(opening("approved", f"field-{base.name}"), unsteady(0))
    steady = opening("knowing", f"steady-{base.name}")
    other = wind(opening("knowing", f"other-{base.name}"), unsteady(1))
    for _ in week_of(field, (steady, other), base):
        for one in (field, other):
            assert isinstance(one.clock, Unsteady)
            one.clock.jump()
    assert steady.digest() == other.digest()
    assert steady.states() == other.states() == other.states_from_scratch()
    written = [one.header.hlc for one in field.vault.store.of_feed(field.feed)]
    assert len(written) > 5
    assert all(before < after or before == after == CEILING for before, after in pairwise(written))

    back = wind(restored(base, base / "copy", "back", field.code), unsteady(2))
    try:
        back.record("after the loss")
        packet = back.seal(base / "third")
        for hq in (steady, other):
            assert [one.outcome for one in hq.take(packet)] == [Outcome.IMPORTED]
    finally:
        back.close()
    assert steady.digest() == other.digest()


@pytest.mark.parametrize("place", PLACES)
def test_a_week_with_a_clock_that_is_wrong_in_one_way(place: str, opening: Opener, tmp_path: Path) -> None:
    base = tmp_path / "week"
    base.mkdir()
    go_through(opening, base, 1, (place,))


@settings(
    max_examples=max(3, settings().max_examples // 20),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(seed=st.integers(0, 10**9))
def test_a_week_with_a_clock_that_is_wrong_in_every_way(seed: int, opening: Opener, tmp_path: Path) -> None:
    base = tmp_path / f"{seed}-{next(NUMBERS)}"
    base.mkdir()
    go_through(opening, base, seed, tuple(PLACES))
