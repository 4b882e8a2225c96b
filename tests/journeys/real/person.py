"""A person at a computer of their own: a home, a keyboard, the program as it is started from a menu."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.built import BUILT, by_built_program, traced
from tests.cli.desk import Ended, environment, in_this_process
from tests.journeys.real.screen import Screen, wait_until

PASSPHRASE = "seven quiet herons over the ford"


@dataclass(slots=True, kw_only=True)
class Person:
    """Their home holds the records, the profile and what the program leaves behind."""

    home: Path
    screen: Screen
    locale: str = "C.UTF-8"
    _started: list[subprocess.Popen[bytes]] = field(default_factory=list)

    @property
    def records(self) -> Path:
        """Where the program offers to put records."""
        return self.home / "R2P-Field-records"

    @property
    def profile(self) -> Path:
        """The folder for this person's marks."""
        return self.home / "marks"

    @property
    def surroundings(self) -> dict[str, str]:
        """The environment of every process of this person."""
        folders = {f"XDG_{name}_HOME": f"{self.home}/{name.lower()}" for name in ("DATA", "CONFIG", "CACHE")}
        nothing = dict.fromkeys(
            ("DBUS_SYSTEM_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS"), "unix:path=/nonexistent"
        )
        temporary = self.home / "temporary"
        temporary.mkdir(exist_ok=True)
        usual: Any = dict if BUILT else environment  # whoever has only the built program has no Python
        made: dict[str, str] = usual(
            HOME=str(self.home),
            USERPROFILE=str(self.home),
            TMPDIR=str(temporary),
            R2P_FIELD_PROFILE=str(self.profile),
            LC_ALL=self.locale,
            **folders,
            **nothing,
        )
        return made

    @property
    def traces(self) -> Path:
        """Where the system calls of the built program are written, outside the home."""
        return self.home.parent / "traces"

    # The program

    def start(self) -> int:
        """Start the program with windows, and return the number of its process."""
        variables = {**self.surroundings, **self.screen.environment, "QT_QPA_PLATFORM": "xcb"}
        command = traced([str(BUILT)], self.traces) if BUILT else [sys.executable, "-m", "r2p_field"]
        process = subprocess.Popen(
            command,
            env=variables,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        self._started.append(process)
        return process.pid

    def running(self) -> list[int]:
        """Return the processes of the program that run in this home, also those it started itself."""
        return [pid for pid in _processes() if self._is_mine(pid)]

    def ended(self, pid: int) -> bool:
        """Tell whether a process is gone."""
        return pid not in self.running()

    def kill(self, pid: int) -> None:
        """Pull the plug of one process."""
        os.kill(pid, signal.SIGKILL)
        wait_until("the process is gone", lambda: self.ended(pid))

    def end_all(self) -> None:
        """End what runs in this home, one process after the other."""
        for pid in self.running():
            os.kill(pid, signal.SIGKILL)
        for process in self._started:
            process.wait()

    def _is_mine(self, pid: int) -> bool:
        try:
            variables = Path(f"/proc/{pid}/environ").read_bytes().split(b"\0")
            command = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
            state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
        except OSError:
            return False
        named = command[0] == bytes(BUILT) if BUILT else b"r2p_field" in command
        return f"HOME={self.home}".encode() in variables and named and state != "Z"

    # What is seen from outside

    def command(self, *words: object, vault: Path | None = None) -> dict[str, Any]:
        """Give a command that must be done, while the program does not hold these records."""
        ended = self.give(*words, vault=vault)
        assert ended.code == 0, ended
        return ended.json

    def give(self, *words: object, vault: Path | None = None) -> Ended:
        """Give a command, as the command line does it."""
        secret = self.home / "passphrase.txt"
        secret.write_text(f"{PASSPHRASE}\n", "utf-8")
        given = [str(word) for word in words]
        if vault is not None:
            given += ["--vault", str(vault), "--passphrase-file", str(secret)]
        line = [*given, "--profile-dir", str(self.profile), "--json"]
        return by_built_program(line, self.surroundings) if BUILT else in_this_process(line)

    def make_records(self) -> None:
        """Make records at the lowest cost; the language was chosen on a day before."""
        self.command("vault", "create", "--cost", "low", vault=self.records)
        (self.profile / "language").write_text("en", "ascii")

    # What they do

    def unlock(self) -> None:
        """Type the passphrase into the first window that asks for it."""
        self.screen.wait_for("Open your records")
        self.screen.write(PASSPHRASE)
        self.screen.press("Return")
        self.screen.wait_for("Today")

    def close_records(self, pid: int) -> None:
        """Close the window, and wait until the process has let go of the records."""
        self.screen.press("alt+F4")
        wait_until("the program has ended", lambda: self.ended(pid))

    def rest(self, seconds: float) -> None:
        """Do nothing for a while."""
        time.sleep(seconds)


def _processes() -> list[int]:
    return [int(one.name) for one in Path("/proc").iterdir() if one.name.isdecimal()]
