"""The process that forks a victim for each try, kills it at a random moment, and looks at what it left.

`python -m nightly.kill9.warden FOLDER COUNT SECONDS [JOB ...]` (SECONDS may be empty) says as JSON how many
tries it made, what it found, how many of each job, and where in their work the victims were struck.
"""

from __future__ import annotations

import dataclasses
import gc
import json
import math
import random
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from nightly.kill9 import carried, jobs, planted, updating, ways
from nightly.kill9.victims import Death, Victims
from nightly.kill9.yard import Job, Yard, cheap
from nightly.limits import Limit, Outcome
from nightly.stage import stage
from r2p_field.crypto import kdf

JOBS: Final = jobs.JOBS | ways.JOBS | carried.JOBS | updating.JOBS
CHOSEN, BEFORE, BETWEEN, WITHIN, AFTER = (
    "struck at each durable step in turn",
    "struck before the first durable step",
    "struck between durable steps",
    "struck within one",
    "over before the kill",
)
_AT_STEPS: Final = 3
"""One try in so many dies before a durable step, each step of its job in its turn."""
_MEMORY: Final = Path("/dev/shm")  # noqa: S108  (what is not synced matters elsewhere: `nightly.powerloss`)


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """How a job goes while nobody kills it: seconds of work and durable steps to its end, or long enough."""

    seconds: float
    steps: int


class Warden:
    """Kills victims of some jobs in turns."""

    def __init__(self, yard: Yard, chosen: Mapping[str, Job]) -> None:
        self._yard = yard
        self._victims = Victims(yard)
        self._jobs = list(chosen.items())
        gc.freeze()  # what lies there is not looked at by each victim again
        self.courses = {name: self._course(job) for name, job in self._jobs}
        self.failures: list[str] = []
        self.counts: Counter[str] = Counter()
        self.moments: Counter[str] = Counter({CHOSEN: 0, BEFORE: 0, BETWEEN: 0, WITHIN: 0, AFTER: 0})

    def _course(self, job: Job) -> Course:
        with self._prepared(job) as place:
            seen = self._victims.unharmed(job, place)
        return Course(seconds=seen.seconds, steps=seen.begun)

    @contextmanager
    def _prepared(self, job: Job) -> Iterator[Path]:
        place = self._yard.place()
        job.prepare(self._yard, place)
        try:
            yield place
        finally:
            self._yard.clear()

    def attempt(self, number: int) -> None:
        """Kill one victim and look at what it left."""
        rounds, which = divmod(number, len(self._jobs))
        name, job = self._jobs[which]
        with self._prepared(job) as place:
            moment, death = self._cut_short(name, job, place, rounds, number)
            self.counts[name] += 1
            self.moments[_where(death) if rounds % _AT_STEPS else CHOSEN] += 1
            found = self._found(job, place, death.heard)
        self.failures += [f"try {number}, {name} killed {moment}: {one}" for one in found]

    def _cut_short(self, name: str, job: Job, place: Path, rounds: int, number: int) -> tuple[str, Death]:
        """Let a victim work and die: two in three at a random moment, one before a durable step."""
        course = self.courses[name]
        if rounds % _AT_STEPS == 0:
            step = 1 + rounds // _AT_STEPS * _stride(course.steps) % course.steps
            return f"before step {step} of {course.steps}", self._victims.before(job, place, step)
        seconds = random.Random(number).uniform(0, course.seconds)  # noqa: S311  (must repeat)
        death = self._victims.after(job, place, seconds)
        return f"after {seconds:.4f} s of {course.seconds:.4f} and {death.done} steps", death

    def _found(self, job: Job, place: Path, heard: list[str]) -> list[str]:
        try:
            found = job.look(self._yard, place, heard)
            return found + self._yard.in_the_way(place, self._yard.device)
        except Exception as error:  # noqa: BLE001  (whatever goes wrong with what was left is a finding)
            return [f"looking at it ended with {error!r}"]


def _stride(steps: int) -> int:
    """Return by how many steps to go on, so that all parts of a job are met soon and each step in the end."""
    stride = max(1, round(steps * 0.618))
    while math.gcd(stride, steps) > 1:
        stride += 1
    return stride


def _where(death: Death) -> str:
    if death.ended:
        return AFTER
    if death.begun > death.done:
        return WITHIN
    return BETWEEN if death.begun else BEFORE


def main(folder: str, count: str, seconds: str, *names: str) -> None:
    """Make the yard, try, and tell."""
    kdf.argon2id = cheap  # type: ignore[assignment]  # mypy compares names of arguments
    known = JOBS | planted.JOBS
    chosen = {name: known[name] for name in names} if names else JOBS
    outcome = tried(
        Path(folder), Limit(count=int(count), seconds=float(seconds) if seconds else None), chosen
    )
    json.dump(dataclasses.asdict(outcome), sys.stdout)


def tried(folder: Path, limit: Limit, chosen: Mapping[str, Job]) -> Outcome:
    """Try some jobs, in memory where there is some."""
    folder.mkdir(parents=True)
    parent = _MEMORY if _MEMORY.is_dir() else folder
    try:
        with tempfile.TemporaryDirectory(dir=parent) as room, stage(Path(room) / "stage") as made:
            warden = Warden(Yard(made), chosen)
            for number in limit.tries():
                warden.attempt(number)
    finally:
        shutil.rmtree(folder)
    return Outcome(
        tries=warden.counts.total(),
        failures=tuple(warden.failures),
        parts={**warden.counts, **warden.moments},
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
