"""Flipped bits: a packet with one bit turned is refused for a reason, and nothing is changed by it."""

from __future__ import annotations

import random
from pathlib import Path

from nightly.limits import Limit, Outcome
from nightly.stage import stage
from r2p_field.bootstrap import Program
from r2p_field.domain.jobs import Silent
from r2p_field.services.import_packets import Outcome as Verdict

_LOOK_EVERY = 500


def run(limit: Limit, folder: Path) -> Outcome:
    """Flip one bit after the other, in random order; at the end the packet itself must still go in."""
    failures, tries = [], 0
    with stage(folder) as made:
        [packet] = made.packets(devices=1, each=1, observations=3)
        data = packet.read_bytes()
        bits = random.Random(len(data)).sample(range(len(data) * 8), len(data) * 8)  # noqa: S311  (must repeat)
        with made.headquarters() as (_, program):
            before = program.upkeep.state_digest()
            for number in limit.tries():
                tries += 1
                failures += _flip(program, packet.with_name("flipped.age"), data, bits[number % len(bits)])
                if number % _LOOK_EVERY == 0 and program.upkeep.state_digest() != before:
                    failures.append(f"something was changed by try {number} or before it")
            failures += _at_the_end(program, packet, before)
    return Outcome(tries=tries, failures=tuple(failures))


def _flip(program: Program, file: Path, data: bytes, bit: int) -> list[str]:
    flipped = bytearray(data)
    flipped[bit // 8] ^= 1 << bit % 8
    file.write_bytes(flipped)
    [verdict] = program.packets.import_paths([file], Silent()).packets
    refused = verdict.outcome is Verdict.REFUSED and verdict.what and verdict.code
    return [] if refused else [f"bit {bit} flipped: {verdict.outcome}"]


def _at_the_end(program: Program, packet: Path, before: str) -> list[str]:
    failures = []
    if program.upkeep.state_digest() != before:
        failures.append("something was changed by the last tries")
    [verdict] = program.packets.import_paths([packet], Silent()).packets
    if verdict.outcome is not Verdict.IMPORTED:
        failures.append(f"the packet itself: {verdict.outcome}")
    return failures
