"""Three laptops of one committee and headquarters, in any order: all say the same, and no secret gets out."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from msgspec.structs import replace
from tests.domain.dialogue import item
from tests.services.offices import Office, Opener, approve
from tests.services.test_committee import (
    MET,
    OF_HILL,
    Two,
    payloads,
    said,
    shared,
    two,
    with_view,
)

from r2p_field.domain.ids import RecordId
from r2p_field.domain.session import Consensus

__all__ = ["two"]


def third_of(two: Two, opening: Opener, base: Path) -> Office:
    """Let a third laptop join and be known to the two others."""
    third = opening("lone")
    two.hq.program.programmes.export_card(base / "card.r2pc")
    fingerprint = two.hq.program.programmes.joined_programme().fingerprint
    third.program.programmes.join(base / "card.r2pc", fingerprint)
    slip = approve(two.hq, third, base, role="committee", committee="market")
    third.program.devices.admit(slip)
    for office in (two.one, two.other):
        office.program.committee.add(slip)
        third.program.committee.add(base / f"{office.feed[:8]}.r2pa")
    return third


def work(office: Office, record: RecordId, chance: random.Random) -> None:
    """Do one thing that a person does in a session; what may not be told has SECRET in it."""
    met = said(office, record)
    seen = chance.choice(met.views)
    number = chance.randrange(30, 50)
    one = Consensus(id=item(number), object=chance.randrange(3), minority_view=f"SECRET {number}")
    known = tuple(each for each in met.consensus if each.id != one.id)
    office.program.meetings.revise(
        record,
        chance.choice(
            (
                replace(met, title=f"title {chance.randrange(3)}"),
                with_view(met, replace(seen, may_show=not seen.may_show)),
                with_view(met, replace(seen, rating=chance.randrange(1, 6))),
                with_view(met, replace(seen, reason=f"SECRET {number}", reason_may_show=False)),
                replace(met, consensus=(*known, one)),
            )
        ),
    )


@pytest.mark.parametrize("seed", range(3))
def test_in_any_order_all_laptops_say_the_same_and_no_secret_leaves_the_room(
    two: Two, opening: Opener, tmp_path: Path, seed: int
) -> None:
    chance = random.Random(seed)
    laptops = [two.one, two.other, third_of(two, opening, tmp_path)]
    record = shared(two)
    two.give(two.one, laptops[2])
    for _ in range(14):
        here, there = chance.sample(laptops, 2)
        step = chance.randrange(5)
        if step < 3:
            work(here, record, chance)
        elif step == 3:
            two.give(here, there)
        else:
            two.to_hq(here)

    for here in laptops:
        for there in laptops:
            if here is not there:
                two.give(here, there)
    two.to_hq(two.one, keep_history=True)

    first, *others = laptops
    for office in others:
        assert office.states() == first.states() == office.states_from_scratch()
        assert said(office, record) == said(first, record)
    store = two.hq.vault.store
    for known in store.every_record():
        for entry in store.of_records([known])[known]:
            assert entry.payload is None or entry.header.kind != "aside"
            assert b"SECRET" not in (entry.payload or b"")


def test_a_laptop_that_came_to_another_committee_tells_no_more_of_the_old_room(
    two: Two, tmp_path: Path
) -> None:
    record = shared(two)
    no = replace(OF_HILL, may_show=False, reason_may_show=False)
    two.one.program.meetings.revise(record, with_view(MET, no))
    two.other.program.meetings.revise(record, with_view(MET, replace(OF_HILL, rating=4)))
    two.exchange()
    again = tmp_path / "again"
    again.mkdir()
    moved = approve(two.hq, two.other, again, role="committee", committee="river")
    two.other.program.devices.admit(moved)
    two.other.record("elsewhere")  # from here on it writes for the other committee
    assert not two.other.program.meetings.get(record).mine

    assert b"HILLWORDS" not in payloads(two.to_hq(two.other), two.hq)
