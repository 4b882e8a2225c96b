"""Two laptops of one committee by commands alone: adding each other, previewing, sealing, taking in."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.cli.desk import Desk
from tests.cli.world import World, office

SEEN = '{"what": "Shops stayed closed.", "known": {"basis": "own_observation"}}'
TOLD = '{"what": "A neighbour was warned.", "known": {"basis": "person_told"}}'


def _laptop(world: World, folder: Path, name: str) -> tuple[Path, Path]:
    """Make a laptop that headquarters approved for the market committee; also the file of that approval."""
    desk, slip = world.desk, folder / f"{name}.r2pa"
    vault = office(desk, folder / name, world.card, world.fingerprint)
    asked = desk.ok("device", "request", folder / f"{name}.r2pq", vault=vault)
    desk.ok(
        "device", "approve", folder / f"{name}.r2pq", "--fingerprint", asked["fingerprint"],
        "--role", "committee", "--committee", "market", "--out", slip, vault=world.hq,
    )  # fmt: skip
    desk.ok("device", "admit", slip, vault=vault)
    return vault, slip


@pytest.mark.usefixtures("desk")
def test_a_committee_packs_for_its_other_laptop_and_for_nobody_else(
    world: World, desk: Desk, tmp_path: Path
) -> None:
    (one, own_slip), (other, slip) = (_laptop(world, tmp_path, name) for name in ("one", "other"))
    for said in (SEEN, TOLD):
        desk.ok("observation", "add", "-", vault=one, stdin=said)
    alone = desk.give("bundle", "preview", "--to", "committee", vault=one)
    wrong = desk.give("device", "fellow", own_slip, vault=one)

    added = desk.ok("device", "fellow", slip, vault=one)
    found = desk.ok("bundle", "preview", "--to", "committee", vault=one)
    made = desk.ok("bundle", "seal", "--to", "committee", "--out", tmp_path / "stick", vault=one)

    assert [ended.code for ended in (alone, wrong)] == [1, 1]
    assert (added["committee"], added["role"]) == ("market", "committee")
    assert [row["device"] for row in desk.ok("device", "list", "--fellows", vault=one)["devices"]] == [
        added["device"]
    ]
    assert [(row["title"], row["kind"]) for row in found["going"]] == [
        ("Shops stayed closed.", "observation")
    ]
    assert [row["reason"] for row in found["staying"]] == ["consent"]
    assert (made["to"], made["goes"], made["observations"], made["others"]) == ("committee", 1, 1, 0)
    refused = desk.give("bundle", "import", made["packet"], vault=world.hq)
    assert refused.code == 1
    taken = desk.ok("bundle", "import", tmp_path / "stick", vault=other)
    assert [row["outcome"] for row in taken["packets"]] == ["imported"]
    assert desk.ok("bundle", "preview", vault=one)["goes"] == 2, "headquarters was told nothing yet"
