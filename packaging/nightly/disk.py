"""Disk and media: a disk that is full, write-protected or gone while people work, and sticks that are pulled.

The jobs are those of `kill9`. A victim works on a small disk of its own (`disks`) until the disk refuses; it
must say so in three sentences and never fail otherwise. Then the disk is given back, and everything must be
as after a kill: nothing acknowledged is lost, nothing is half kept, the next try succeeds. Most tries are
made on sticks as people have them, exFAT and NTFS, where those can be mounted: with the records on them, or
with the records beside them.

`python -m nightly.disk FOLDER COUNT SECONDS [JOB ...]` says as JSON how many tries it made and what it found.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

from nightly.disks import Disk, Stick, disks_at
from nightly.kill9 import carried, from_sticks, jobs, planted, updating, ways
from nightly.kill9.yard import Job, Yard, cheap
from nightly.limits import Limit, Outcome
from nightly.stage import stage
from r2p_field.crypto import kdf
from r2p_field.domain.errors import R2PError

_PACKAGES = Path(__file__).resolve().parents[1]
_JOBS: Final = jobs.JOBS | ways.JOBS | carried.JOBS | updating.JOBS
_PATIENCE: Final = 3
"""Seconds after which a victim that nothing stopped is killed."""


def run(limit: Limit, folder: Path, *, chosen: tuple[str, ...] = ()) -> Outcome:
    """Bring trouble to victims of all jobs in turns, or of some, in a process that may fork: no threads."""
    seconds = "" if limit.seconds is None else str(limit.seconds)
    command = [sys.executable, "-m", "nightly.disk", str(folder), str(limit.count), seconds, *chosen]
    done = subprocess.run(command, cwd=_PACKAGES, stdout=subprocess.PIPE, text=True, check=True)
    told = json.loads(done.stdout)
    return Outcome(tries=told["tries"], failures=tuple(told["failures"]), parts=told["parts"])


Trouble = Callable[[Disk, Path, random.Random], contextlib.AbstractContextManager[None]]


@contextlib.contextmanager
def _full_from_the_start(disk: Disk, _: Path, chance: random.Random) -> Iterator[None]:
    disk.fill(chance.randrange(0, 900_000, 4096))
    yield


@contextlib.contextmanager
def _full_later(disk: Disk, _: Path, chance: random.Random) -> Iterator[None]:
    yield
    time.sleep(chance.uniform(0, 0.15))
    disk.fill(chance.randrange(0, 200_000, 4096))


@contextlib.contextmanager
def _write_protected(disk: Disk, _: Path, __: random.Random) -> Iterator[None]:
    disk.protect()
    yield


@contextlib.contextmanager
def _pulled(disk: Disk, _: Path, chance: random.Random) -> Iterator[None]:
    """The stick is pulled; what its driver had not written goes with it."""
    yield
    time.sleep(chance.uniform(0, 0.6))
    if isinstance(disk, Stick):
        disk.pull()


@contextlib.contextmanager
def _gone(_: Disk, place: Path, chance: random.Random) -> Iterator[None]:
    """The folder, or the stick alone, is not there any more after a while."""
    yield
    time.sleep(chance.uniform(0, 0.15))
    stick = place / "stick"
    (stick if stick.is_dir() else place).rename(place.with_name("away"))


TROUBLES: Final[dict[str, Trouble]] = {
    "full": _full_from_the_start,
    "filled": _full_later,
    "protected": _write_protected,
    "gone": _gone,
}
ON_STICKS: Final[dict[str, Trouble]] = {
    "pulled": _pulled,
    "full": _full_from_the_start,
    "pulled again": _pulled,
    "protected": _write_protected,
    "pulled once more": _pulled,
    "filled": _full_later,
}


class Tester:
    """Tries one job with one trouble after the other."""

    def __init__(self, yard: Yard, disks: Sequence[Disk], chosen: dict[str, Job]) -> None:
        self._yard = yard
        self._disks = disks
        self._disk = disks[0]
        self._jobs = chosen
        self.failures: list[str] = []
        self.counts: Counter[str] = Counter()

    def attempt(self, number: int) -> None:
        """Let one victim meet trouble, and look at what is left once it is over."""
        round_of_all, turn = divmod(number, len(self._jobs))
        self._disk = self._disks[(round_of_all + turn) % len(self._disks)]
        name, job = self._job(turn)
        trouble = self._trouble(round_of_all // len(self._disks) + turn)
        with self._where_people_work() as place:
            found = self._tried(job, place, trouble, number)
        self.failures += [f"try {number}, {name}, {self._disk.kind}, {trouble}: {one}" for one in found]

    def _job(self, turn: int) -> tuple[str, Job]:
        """Return a job; beside a stick, one of those that need it, unless jobs were chosen."""
        known = list((from_sticks.JOBS if self._beside and self._jobs is _JOBS else self._jobs).items())
        return known[turn % len(known)]

    @property
    def _beside(self) -> bool:
        """Whether the records lie on the disk of memory, beside the stick."""
        return isinstance(self._disk, Stick) and not self._disk.whole

    @contextlib.contextmanager
    def _where_people_work(self) -> Iterator[Path]:
        """Yield an empty place on the disk, or one of memory in which the stick lies as `stick`."""
        if not self._beside:
            with self._disk:
                yield self._yard.place()
            return
        with self._disks[0]:
            place = self._yard.place()
            with self._disk:
                yield place

    def _trouble(self, number: int) -> str:
        known = list(ON_STICKS if isinstance(self._disk, Stick) else TROUBLES)
        trouble = known[number % len(known)]
        return "full" if not self._disk.mounted and trouble in {"filled", "protected"} else trouble

    def _tried(self, job: Job, place: Path, trouble: str, number: int) -> list[str]:
        job.prepare(self._yard, place)
        chance = random.Random(number)  # noqa: S311  (must repeat)
        heard, said = self._worked(job, place, trouble, chance)
        self.counts[trouble.split(" ", maxsplit=1)[0]] += 1
        self.counts[f"on {self._disk.kind}"] += 1
        found = [f"it ended with {said[1:]}"] if said.startswith("?") else []
        self.counts["told"] += said.startswith("!")
        try:
            found += job.look(self._yard, place, heard)
        except Exception as error:  # noqa: BLE001  (whatever goes wrong with what was left is a finding)
            found.append(f"looking at it ended with {error!r}")
        return found

    def _worked(self, job: Job, place: Path, trouble: str, chance: random.Random) -> tuple[list[str], str]:
        """Return what was acknowledged, and how it ended: `!` a sentence, `?` anything else, or killed."""
        most = None if self._disk.mounted else chance.randrange(4096, 900_000, 4096)
        with (TROUBLES | ON_STICKS)[trouble](self._disk, place, chance):
            reading, child = _forked(self._yard, job, place, most)
        said = _heard(reading, child)
        self._over(place)
        lines = said.split("\n")[:-1]
        ended = [one for one in lines if one[:1] in {"!", "?"}]
        return [one for one in lines if one[:1] not in {"!", "?"}], (ended or [""])[0]

    def _over(self, place: Path) -> None:
        self._disk.give_back()
        if self._beside:
            self._disks[0].give_back()
        away = place.with_name("away")
        if away.exists():
            back = place / "stick" if place.exists() and not (away / "records").exists() else place
            if back.exists():  # made anew by whoever went on: what was put there meanwhile counts too
                shutil.copytree(back, away, dirs_exist_ok=True)
                shutil.rmtree(back)
            away.rename(back)


def _forked(yard: Yard, job: Job, place: Path, most: int | None) -> tuple[int, int]:
    reading, writing = os.pipe()
    child = os.fork()
    if child:
        os.close(writing)
        return reading, child
    os.close(reading)
    try:
        if most is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (most, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        job.work(yard, place, lambda line: _say(writing, line))
    except R2PError as error:
        _say(writing, "!" if all(str(part) for part in error.args) else f"?{error!r} without a sentence")
    except BaseException as error:  # noqa: BLE001  (anything else is a finding)
        _say(writing, f"?{error!r}".replace("\n", " "))
    finally:
        os._exit(0)


def _say(writing: int, line: str) -> None:
    os.write(writing, f"{line}\n".encode("utf-8", "replace"))


def _heard(reading: int, child: int) -> str:
    """Listen until the victim ends; kill it when nothing stops it."""
    said, begun = b"", time.monotonic()
    os.set_blocking(reading, False)
    while os.waitpid(child, os.WNOHANG)[0] == 0:
        if time.monotonic() - begun > _PATIENCE:
            os.kill(child, signal.SIGKILL)
        with contextlib.suppress(BlockingIOError):
            said += os.read(reading, 65536)
        time.sleep(0.005)
    os.set_blocking(reading, True)
    while more := os.read(reading, 65536):
        said += more
    os.close(reading)
    return said.decode("utf-8")


def main(folder: str, count: str, seconds: str, *names: str) -> None:
    """Make the yard and the disk, try, and tell."""
    kdf.argon2id = cheap  # type: ignore[assignment]  # mypy compares names of arguments
    known = _JOBS | planted.JOBS
    chosen = {name: known[name] for name in names} if names else _JOBS
    limit = Limit(count=int(count), seconds=float(seconds) if seconds else None)
    with stage(Path(folder)) as made:
        place = Path(folder) / "disk" / "try"
        disks = disks_at(place.parent, place, Path(folder))
        with disks[0]:
            yard = Yard(made, place)
        tester, tries = Tester(yard, disks, chosen), 0
        for number in limit.tries():
            tries += 1
            tester.attempt(number)
    json.dump({"tries": tries, "failures": tester.failures, "parts": dict(tester.counts)}, sys.stdout)


if __name__ == "__main__":
    main(*sys.argv[1:])
