"""kill -9: a process that saves, or takes packets in, is killed at a random moment, again and again.

Afterwards the records open, everything that was acknowledged is there and whole, nothing is half kept, and
the check of the files is satisfied.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

from nightly.limits import Limit, Outcome
from nightly.stage import Stage, stage
from nightly.victim import READY
from r2p_field.bootstrap import Program
from r2p_field.domain.ids import RecordId
from r2p_field.domain.jobs import Silent
from r2p_field.services.import_packets import Outcome as Verdict

_HERE = Path(__file__).resolve().parent.parent
"""Where the package of the campaigns lies, for a process of its own."""
_LONGEST = 0.12
"""Seconds that a victim lives at most once it is ready."""
_RENEW = 200
"""Tries after which the records of the saving victim are begun anew, so that tries stay quick."""
_DEVICES, _EACH, _OBSERVATIONS = 2, 2, 10


def run(limit: Limit, folder: Path) -> Outcome:
    """Kill a saving and an importing victim in turns."""
    failures: list[str] = []
    tries = 0
    with stage(folder) as made:
        packets = made.packets(_DEVICES, _EACH, _OBSERVATIONS)
        saving = made.copy()
        for number in limit.tries():
            tries += 1
            chance = random.Random(number)  # noqa: S311  (must repeat)
            if number % 2:
                found = _importing(made, packets, chance)
            else:
                if number % _RENEW == 0:
                    saving = made.copy()
                found = _saving(made, saving, chance)
            failures += [f"try {number}: {one}" for one in found]
    return Outcome(tries=tries, failures=tuple(failures))


def _saving(made: Stage, folder: Path, chance: random.Random) -> list[str]:
    before = _count(made, folder)
    acknowledged = _killed(made, "save", folder, [], chance)
    program = made.unlock(folder)
    try:
        found = _unsound(program)
        found += [f"{one} is lost" for one in acknowledged if not _whole(program, RecordId(one))]
        more = program.upkeep.counts()["observations"] - before
        if more not in {len(acknowledged), len(acknowledged) + 1}:
            found.append(f"{len(acknowledged)} were acknowledged and {more} are there")
    finally:
        program.upkeep.close()
    return found


def _importing(made: Stage, packets: list[Path], chance: random.Random) -> list[str]:
    folder = made.copy()
    acknowledged = _killed(made, "take_in", folder, packets, chance)
    program = made.unlock(folder)
    try:
        found = _unsound(program)
        for verdict in program.packets.import_paths(packets, Silent()).packets:
            lost = verdict.outcome is Verdict.IMPORTED and verdict.file in acknowledged
            if lost or verdict.outcome not in {Verdict.ALREADY, Verdict.IMPORTED}:
                found.append(f"{verdict.file} is {verdict.outcome} afterwards")
        if program.upkeep.counts()["observations"] != _DEVICES * _EACH * _OBSERVATIONS:
            found.append("not everything is there after importing again")
    finally:
        program.upkeep.close()
    shutil.rmtree(folder)
    return found


def _killed(made: Stage, job: str, folder: Path, files: list[Path], chance: random.Random) -> list[str]:
    """Start a victim, kill it at a random moment, and return what it acknowledged."""
    scene = made.scene
    arguments = [job, folder, scene.starter.profile, scene.passphrase, *files]
    command = [sys.executable, "-m", "nightly.victim", *map(str, arguments)]
    found = os.pathsep.join([str(_HERE), *filter(None, [os.environ.get("PYTHONPATH")])])
    env = os.environ | {"PYTHONPATH": found}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=env) as victim:
        if victim.stdout is None or victim.stdout.readline().strip() != READY:
            raise RuntimeError("the victim did not open its records")
        time.sleep(chance.uniform(0, _LONGEST))
        victim.kill()
        said = victim.stdout.read()
    lines = said.split("\n")
    return lines[:-1]  # the last piece has no end of line: it was being written


def _unsound(program: Program) -> list[str]:
    verdict = program.upkeep.check(Silent())
    return [] if verdict.sound else [f"the check found {verdict}"]


def _whole(program: Program, record: RecordId) -> bool:
    return program.observations.get(record).observation is not None


def _count(made: Stage, folder: Path) -> int:
    program = made.unlock(folder)
    try:
        return program.upkeep.counts()["observations"]
    finally:
        program.upkeep.close()
