"""The program with windows in a process of its own, asked for one job after the other."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from pathlib import Path

from tests.journeys.conftest import Surroundings

from r2p_field.bootstrap import Starter
from r2p_field.services.passphrases import LOW

WALKER = Path(__file__).with_name("walker.py")
PASSPHRASE = "river stone lamp seven window cloud"


class Walking:
    """A program that was opened as a person opens it, where cores of any size are allowed."""

    def __init__(self, base: Path, around: Surroundings) -> None:
        self.folder, self.profile, self.files = base / "records", around.home / "marks", base / "files"
        self.said = around.temporary / "said"
        self.files.mkdir()
        opened = Starter(profile=self.profile).create(self.folder, PASSPHRASE, cost=LOW)
        opened.program.upkeep.close(ending=False)
        self.code = opened.code
        self._in = around.temporary
        with self.said.open("wb") as errors:
            self.process = subprocess.Popen(
                [sys.executable, str(WALKER), *map(str, (self.folder, self.profile, self.files))],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
                cwd=around.temporary,
                preexec_fn=_allow_cores,  # noqa: PLW1509  (nothing else runs in threads here)
                env={
                    **around.environment,
                    "QT_QPA_PLATFORM": "offscreen",
                    "PYTHONPATH": os.pathsep.join(sys.path),
                    "DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nonexistent",
                    "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent",
                },
            )

    def ask(self, job: str) -> list[list[str]]:
        """Ask for a job, wait until it is done, and return the lines that it told, cut into words."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(f"{job}\n")
        self.process.stdin.flush()
        return [
            line.split() for line in iter(self.process.stdout.readline, "done\n") if line or self._ended()
        ]

    def _ended(self) -> bool:
        raise AssertionError(self.said.read_text("utf-8", "replace"))

    def end(self) -> None:
        """Whatever happened, nothing goes on."""
        self.process.kill()
        self.process.communicate()


def _allow_cores() -> None:
    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (most, most))
