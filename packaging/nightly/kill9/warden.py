"""The process that forks a victim for each try, kills it at a random moment, and looks at what it left.

`python -m nightly.kill9.warden FOLDER COUNT SECONDS [JOB ...]` (SECONDS may be empty) says as JSON how many
tries it made, what it found, how many of each job, and how many victims were struck in the middle of it.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sys
import time
from collections import Counter
from pathlib import Path

from nightly.kill9 import carried, jobs
from nightly.kill9.steps import die_at
from nightly.kill9.yard import Job, Yard, cheap
from nightly.limits import Limit
from nightly.stage import stage
from r2p_field.crypto import kdf

_JOBS = jobs.JOBS | carried.JOBS
_ENOUGH = 5
"""Acknowledgements after which a job has shown how long it takes."""
_STEPS = 60
"""Durable steps among which a victim dies that is not killed: opening, a few rounds of its job."""


class Warden:
    """Kills victims of some jobs in turns."""

    def __init__(self, yard: Yard, chosen: dict[str, Job]) -> None:
        self._yard = yard
        self._jobs = chosen
        self._lengths = {name: self._length(job) for name, job in chosen.items()}
        self.failures: list[str] = []
        self.counts: Counter[str] = Counter()
        self.struck = 0

    def _length(self, job: Job) -> float:
        """Return how long a job takes to its end, or to its fifth acknowledgement."""
        place, heard = self._yard.place(), 0
        job.prepare(self._yard, place)
        child, reading = self._forked(job, place)
        begun = time.monotonic()
        while heard < _ENOUGH and (said := os.read(reading, 4096)):
            heard += said.count(b"\n")
        taken = time.monotonic() - begun
        self._kill(child, reading)
        shutil.rmtree(place)
        return taken

    def attempt(self, number: int) -> None:
        """Kill one victim and look at what it left."""
        name, job = list(self._jobs.items())[number % len(self._jobs)]
        place = self._yard.place()
        job.prepare(self._yard, place)
        heard, ended = self._cut_short(name, job, place, random.Random(number))  # noqa: S311  (must repeat)
        self.counts[name] += 1
        self.struck += bool(heard) and not ended
        try:
            found = job.look(self._yard, place, heard)
        except Exception as error:  # noqa: BLE001  (whatever goes wrong with what was left is a finding)
            found = [f"looking at it ended with {error!r}"]
        self.failures += [f"try {number}, {name}: {one}" for one in found]
        if not found:
            shutil.rmtree(place)

    def _cut_short(self, name: str, job: Job, place: Path, chance: random.Random) -> tuple[list[str], bool]:
        """Let a victim work and die: two in three at a random moment, one before a random durable step."""
        if chance.random() < 1 / 3:
            child, reading = self._forked(job, place, chance.randint(1, _STEPS))
            time.sleep(self._lengths[name])
        else:
            child, reading = self._forked(job, place)
            time.sleep(chance.uniform(0, self._lengths[name] * 1.1))
        return self._kill(child, reading)

    def _forked(self, job: Job, place: Path, step: int | None = None) -> tuple[int, int]:
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            if step is not None:
                die_at(step)
            try:
                job.work(self._yard, place, lambda line: _say(writing, line))
            finally:
                os._exit(0)
        os.close(writing)
        return child, reading

    @staticmethod
    def _kill(child: int, reading: int) -> tuple[list[str], bool]:
        """Kill a victim; return what it acknowledged and whether it had come to its end already."""
        os.kill(child, signal.SIGKILL)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        said = b""
        while more := os.read(reading, 65536):
            said += more
        os.close(reading)
        return said.decode("ascii").split("\n")[:-1], code == 0


def _say(writing: int, line: str) -> None:
    os.write(writing, f"{line}\n".encode("ascii"))


def main(folder: str, count: str, seconds: str, *names: str) -> None:
    """Make the yard, try, and tell."""
    kdf.argon2id = cheap  # type: ignore[assignment]  # mypy compares names of arguments
    known = _JOBS | jobs.CONTROLS
    chosen = {name: known[name] for name in names} if names else _JOBS
    limit = Limit(count=int(count), seconds=float(seconds) if seconds else None)
    with stage(Path(folder)) as made:
        warden, tries = Warden(Yard(made), chosen), 0
        for number in limit.tries():
            tries += 1
            warden.attempt(number)
    parts = {**warden.counts, "struck in the middle": warden.struck}
    json.dump({"tries": tries, "failures": warden.failures, "parts": parts}, sys.stdout)


if __name__ == "__main__":
    main(*sys.argv[1:])
