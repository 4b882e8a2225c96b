"""Order-freedom: the same packets in any order, some of them twice, lead to the same state everywhere.

A packet holds what earlier ones of its device held, so any order also means any overlap. Each try ends with
folding everything anew, which may change nothing either.
"""

from __future__ import annotations

import random
from pathlib import Path

from nightly.limits import Limit, Outcome
from nightly.stage import Stage, stage
from r2p_field.domain.jobs import Silent
from r2p_field.services.admissions import Admissions
from r2p_field.services.rules import RULES
from r2p_field.vault import vault as vaults

_DEVICES, _EACH, _OBSERVATIONS = 3, 3, 3


def run(limit: Limit, folder: Path) -> Outcome:
    """Import the packets in another order at each try and compare what the headquarters say."""
    failures, tries = [], 0
    with stage(folder) as made:
        packets = made.packets(_DEVICES, _EACH, _OBSERVATIONS)
        expected = _state_after(made, [packets])
        for number in limit.tries():
            tries += 1
            batches = _shuffled(packets, random.Random(number))  # noqa: S311  (must repeat)
            if _state_after(made, batches) != expected:
                failures.append(f"try {number}: another state")
    return Outcome(tries=tries, failures=tuple(failures))


def _shuffled(packets: list[Path], chance: random.Random) -> list[list[Path]]:
    """Return all packets in a random order, one in ten twice, cut into batches."""
    order = [*packets, *(one for one in packets if chance.random() < 0.1)]
    chance.shuffle(order)
    batches: list[list[Path]] = [[]]
    for packet in order:
        if chance.random() < 0.3:
            batches.append([])
        batches[-1].append(packet)
    return batches


def _state_after(made: Stage, batches: list[list[Path]]) -> tuple[str, str]:
    """Return the digest after taking in all batches, and once more after folding everything anew."""
    with made.headquarters() as (folder, program):
        for batch in batches:
            program.packets.import_paths(batch, Silent())
        first = program.upkeep.state_digest()
        program.upkeep.close()
        _fold_anew(made, folder)
        again = made.unlock(folder)
        second = again.upkeep.state_digest()
        again.upkeep.close()
    return first, second


def _fold_anew(made: Stage, folder: Path) -> None:
    starter = made.scene.starter
    vault = vaults.unlock(folder, profile=starter.profile, passphrase=made.scene.passphrase)
    vault.records.refold_all(Admissions(vault), RULES)
    vault.close()
