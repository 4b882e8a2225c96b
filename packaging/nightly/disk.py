"""Disk and media: a disk that is full, write-protected or gone while people work, and sticks that are pulled.

The jobs are those of `kill9`. A victim works on a small disk of its own until the disk refuses; it must say
so in three sentences and never fail otherwise. Then the disk is given back, and everything must be as after
a kill: nothing acknowledged is lost, nothing is half kept, the next try succeeds.

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
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from nightly.kill9 import carried, jobs, planted, ways
from nightly.kill9.yard import Job, Yard, cheap
from nightly.limits import Limit, Outcome
from nightly.stage import stage
from r2p_field.crypto import kdf
from r2p_field.domain.errors import R2PError

_PACKAGES = Path(__file__).resolve().parents[1]
_JOBS: Final = jobs.JOBS | ways.JOBS | carried.JOBS
_DISK: Final = 24 << 20
_PATIENCE: Final = 3
"""Seconds after which a victim that nothing stopped is killed."""


def run(limit: Limit, folder: Path, *, chosen: tuple[str, ...] = ()) -> Outcome:
    """Bring trouble to victims of all jobs in turns, or of some, in a process that may fork: no threads."""
    seconds = "" if limit.seconds is None else str(limit.seconds)
    command = [sys.executable, "-m", "nightly.disk", str(folder), str(limit.count), seconds, *chosen]
    done = subprocess.run(command, cwd=_PACKAGES, stdout=subprocess.PIPE, text=True, check=True)
    told = json.loads(done.stdout)
    return Outcome(tries=told["tries"], failures=tuple(told["failures"]), parts=told["parts"])


class Disk:
    """A small disk of its own where one may be mounted; else a folder, and a limit on the size of files."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir()
        self.mounted = _run("mount", "-t", "tmpfs", "-o", f"size={_DISK}", "tmpfs", str(folder))
        self._ballast = folder / "ballast"

    def fill(self, left: int) -> None:
        """Leave so many bytes free."""
        free = shutil.disk_usage(self.folder).free
        with contextlib.suppress(OSError), self._ballast.open("ab", buffering=0) as file:
            os.posix_fallocate(file.fileno(), 0, max(1, free - left))

    def protect(self) -> None:
        """Take the right to write away."""
        _run("mount", "-o", "remount,ro", str(self.folder))

    def make_small(self) -> None:
        """Make it as small as it was."""
        _run("mount", "-o", f"remount,rw,size={_DISK}", str(self.folder))

    def give_back(self) -> None:
        """Let it be written again, with room enough, whatever fills it."""
        _run("mount", "-o", f"remount,rw,size={4 * _DISK}", str(self.folder))
        self._ballast.unlink(missing_ok=True)

    def end(self) -> None:
        """Let go of it."""
        if self.mounted:
            _run("umount", "-l", str(self.folder))
        shutil.rmtree(self.folder, ignore_errors=True)


def _run(*command: str) -> bool:
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


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


class Tester:
    """Tries one job with one trouble after the other."""

    def __init__(self, yard: Yard, disk: Disk, chosen: dict[str, Job]) -> None:
        self._yard = yard
        self._disk = disk
        self._jobs = chosen
        self.failures: list[str] = []
        self.counts: Counter[str] = Counter()

    def attempt(self, number: int) -> None:
        """Let one victim meet trouble, and look at what is left once it is over."""
        name, job = list(self._jobs.items())[number % len(self._jobs)]
        trouble = list(TROUBLES)[number // len(self._jobs) % len(TROUBLES)]
        if not self._disk.mounted and trouble in {"filled", "protected"}:
            trouble = "full"
        place = self._yard.place()
        self._disk.make_small()
        job.prepare(self._yard, place)
        heard, said = self._worked(job, place, trouble, random.Random(number))  # noqa: S311  (must repeat)
        self.counts[trouble] += 1
        found = [f"it ended with {said[1:]}"] if said.startswith("?") else []
        self.counts["told"] += said.startswith("!")
        try:
            found += job.look(self._yard, place, heard)
        except Exception as error:  # noqa: BLE001  (whatever goes wrong with what was left is a finding)
            found.append(f"looking at it ended with {error!r}")
        self.failures += [f"try {number}, {name}, {trouble}: {one}" for one in found]

    def _worked(self, job: Job, place: Path, trouble: str, chance: random.Random) -> tuple[list[str], str]:
        """Return what was acknowledged, and how it ended: `!` a sentence, `?` anything else, or killed."""
        most = None if self._disk.mounted else chance.randrange(4096, 900_000, 4096)
        with TROUBLES[trouble](self._disk, place, chance):
            reading, child = _forked(self._yard, job, place, most)
        said = _heard(reading, child)
        self._over(place)
        lines = said.split("\n")[:-1]
        ended = [one for one in lines if one[:1] in {"!", "?"}]
        return [one for one in lines if one[:1] not in {"!", "?"}], (ended or [""])[0]

    def _over(self, place: Path) -> None:
        self._disk.give_back()
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
        disk = Disk(Path(folder) / "disk")
        try:
            tester, tries = Tester(Yard(made, disk.folder / "try"), disk, chosen), 0
            for number in limit.tries():
                tries += 1
                tester.attempt(number)
        finally:
            disk.end()
    json.dump({"tries": tries, "failures": tester.failures, "parts": dict(tester.counts)}, sys.stdout)


if __name__ == "__main__":
    main(*sys.argv[1:])
