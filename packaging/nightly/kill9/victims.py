"""Victims: each is forked, works, and is killed while it does; what it was doing when it died is known."""

from __future__ import annotations

import os
import select
import signal
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from nightly.kill9.steps import Steps, watch
from nightly.kill9.yard import Job, Yard

ENOUGH: Final = 3
"""Acknowledgements after which a job has shown how long it takes and which steps it consists of."""
_SHORTEST: Final = 0.0003
"""Seconds between two looks at how long a victim has worked."""
_FAILED: Final = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Death:
    """What a victim acknowledged, how many durable steps it began and ended, how many seconds it worked.

    It `ended` when it came to the end of its job before anybody killed it.
    """

    heard: list[str]
    begun: int
    done: int
    seconds: float
    ended: bool


class VictimFailed(RuntimeError):
    """A victim ended by itself with an error: nothing was tried, and the text says why."""


class Victims:
    """Forks victims, one at a time."""

    def __init__(self, yard: Yard) -> None:
        self._yard = yard
        self._steps = Steps()

    def after(self, job: Job, place: Path, seconds: float) -> Death:
        """Kill a victim once it has worked so long: its own time counts, however busy the computer is."""
        child, reading = self._forked(job, place, lambda _: None)
        _wait_for_work(child, seconds)
        return self._killed(child, reading)

    def before(self, job: Job, place: Path, step: int) -> Death:
        """Let a victim be killed before one of its durable steps, counted from 1."""

        def die(number: int) -> None:
            if number == step:
                os.kill(os.getpid(), signal.SIGKILL)

        return self._ended(*self._forked(job, place, die))

    def unharmed(self, job: Job, place: Path) -> Death:
        """Let one work to its end, or until it acknowledged enough."""
        child, reading = self._forked(job, place, lambda _: None)
        said = b""
        while said.count(b"\n") < ENOUGH and (more := os.read(reading, 4096)):
            said += more
        return self._killed(child, reading, said)

    def _forked(self, job: Job, place: Path, before: Callable[[int], None]) -> tuple[int, int]:
        self._steps.clear()
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            self._work(job, place, writing, before)
        os.close(writing)
        return child, reading

    def _work(self, job: Job, place: Path, writing: int, before: Callable[[int], None]) -> None:
        """Do the job in the forked process, which never comes back from here."""
        try:
            watch(self._steps, before)
            job.work(self._yard, place, lambda line: _say(writing, line))
        except BaseException:  # noqa: BLE001  (told to the process that forked this one)
            _say(writing, traceback.format_exc()[-4000:])
            os._exit(_FAILED)
        os._exit(0)

    def _killed(self, child: int, reading: int, said: bytes = b"") -> Death:
        os.kill(child, signal.SIGKILL)  # until it is waited for, its number is nobody else's
        return self._ended(child, reading, said)

    def _ended(self, child: int, reading: int, said: bytes = b"") -> Death:
        """Hear what is left to hear of a victim. Raises VictimFailed when it ended with an error."""
        with os.fdopen(reading, "rb") as pipe:
            text = (said + pipe.read()).decode()
        _, status, used = os.wait4(child, 0)
        code = os.waitstatus_to_exitcode(status)
        if code not in {0, -signal.SIGKILL}:
            raise VictimFailed(text)
        return Death(
            heard=text.split("\n")[:-1],  # the last piece has no end of line: it was being said
            begun=self._steps.begun,
            done=self._steps.ended,
            seconds=used.ru_utime + used.ru_stime,
            ended=code == 0,
        )


def _say(writing: int, line: str) -> None:
    os.write(writing, f"{line}\n".encode())


def _wait_for_work(child: int, seconds: float) -> None:
    """Return once a process has worked so long, or is over."""
    if not hasattr(os, "pidfd_open"):
        raise RuntimeError("victims are killed on Linux only")
    over = os.pidfd_open(child)
    clock = ~child << 3 | 2  # the clock of a process's work: clock_getcpuclockid(3)
    try:
        while (left := seconds - time.clock_gettime(clock)) > 0:
            if select.select([over], [], [], max(left, _SHORTEST))[0]:
                return
    finally:
        os.close(over)
