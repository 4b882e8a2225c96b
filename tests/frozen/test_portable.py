"""The built program carried about on a stick: a whole journey leaves nothing on the computer."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from tests.built import BUILT, run, traced
from tests.journeys.real.first_start import lock_and_unlock, record_something_at_the_first_start
from tests.journeys.real.person import PASSPHRASE, Person
from tests.journeys.real.screen import Screen, shown

pytestmark = pytest.mark.skipif(BUILT is None, reason="dev.py frozen runs these on the built program")


@dataclass(slots=True, kw_only=True)
class Carrier(Person):
    """Somebody who puts a stick into a computer on which the program never ran."""

    stick: Path

    @property
    def program(self) -> Path:
        """The program on the stick."""
        return self.stick / "program" / Path(BUILT or "").name

    @property
    def records(self) -> Path:
        """The records on the stick; the folder's name is that of the build."""
        return next((self.stick / "portable").glob("*-records"))

    def start(self) -> int:
        """Start the program from the stick."""
        variables = {**self.surroundings, **self.screen.environment, "QT_QPA_PLATFORM": "xcb"}
        command = traced([str(self.program)], self.traces)
        process = subprocess.Popen(
            command, env=variables, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        self._started.append(process)
        return process.pid

    def running(self) -> list[int]:
        """Return the processes of the program on the stick."""
        found = []
        for one in Path("/proc").iterdir():
            try:
                command = (one / "cmdline").read_bytes().split(b"\0") if one.name.isdecimal() else [b""]
                state = (one / "stat").read_text().rpartition(")")[2].split()[0] if command[0] else "Z"
            except OSError:
                continue
            if command[0] == bytes(self.program) and state != "Z":
                found.append(int(one.name))
        return found

    def said(self, words: Sequence[str]) -> dict[str, Any]:
        """Give a command to the program on the stick."""
        ended = run([str(self.program), *words, "--json"], self.surroundings)
        assert ended.code == 0, ended
        return ended.json


def everything(folder: Path) -> list[tuple[str, float]]:
    """Return every file and folder, and when it was changed last."""
    return sorted((str(one), one.lstat().st_mtime) for one in folder.rglob("*"))


@pytest.fixture
def display(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    if "CI" not in os.environ and not all(map(shutil.which, ("Xvfb", "xdotool", "openbox"))):
        pytest.skip("Xvfb, xdotool or openbox not found")
    pictures = Path(__file__).resolve().parents[2] / "build" / "journeys"
    with shown(tmp_path_factory.mktemp("frames"), pictures) as made:
        yield made


@pytest.fixture
def carrier(display: Screen, tmp_path: Path) -> Iterator[Carrier]:
    home, stick = tmp_path / "home", tmp_path / "stick"
    for one in (home, stick):
        one.mkdir()
    shutil.copytree(Path(BUILT or "").parent, stick / "program", symlinks=True)
    made = Carrier(home=home, screen=display, stick=stick)
    yield made
    for pid in made.running():
        os.kill(pid, signal.SIGKILL)
    for process in made._started:
        process.wait()


@pytest.mark.xvfb
def test_a_journey_on_a_stick_leaves_nothing_on_the_computer(carrier: Carrier) -> None:
    assert carrier.said(["portable", "show"])["folder"] is None
    assert carrier.said(["portable", "make"])["folder"] == str(carrier.stick / "portable")
    before = everything(carrier.home)

    first = record_something_at_the_first_start(carrier)
    carrier.close_records(lock_and_unlock(carrier, first))

    assert everything(carrier.home) == before
    (carrier.home / "passphrase.txt").write_text(f"{PASSPHRASE}\n", "utf-8")
    opening = ["--vault", str(carrier.records), "--passphrase-file", str(carrier.home / "passphrase.txt")]
    assert carrier.said(["vault", "info", *opening])["counts"]["observations"] == 1
    [known] = carrier.said(["vault", "list"])["records"]
    assert known["folder"] == str(carrier.records)
    (carrier.home / "passphrase.txt").unlink()
    assert everything(carrier.home) == before
    assert sorted(one.name for one in (carrier.stick / "portable" / "profile").glob("*.mark"))


@pytest.mark.xvfb
def test_the_same_without_the_mark_does_leave_something(carrier: Carrier) -> None:
    """The control: what is looked for can be seen."""
    before = everything(carrier.home)
    carrier.said(["vault", "list"])
    words = ["vault", "create", "--cost", "low", "--generate", "--vault", str(carrier.stick / "records")]
    assert json.dumps(carrier.said(words))
    assert everything(carrier.home) != before
