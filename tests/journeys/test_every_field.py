"""Every field of every window takes a word, and none is found anywhere: not while open, nor after a crash."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.journeys.conftest import Surroundings
from tests.journeys.fields import FORMS
from tests.journeys.planted import Planted
from tests.journeys.walking import PASSPHRASE, Walking

SHARED = Path("/dev/shm")
NO_WORDS = {
    "BodyPage": {"lastMet", "nextDue", "situation.On"},
    "ClosingPage": {"nextOn", "review", "promises.Untilwhen", "telling.Bywhen"},
    "EditorPage": {"end", "review", "start", "toldBackOn", "sources", "steps", "checks.Checkedon"},
    "FoundOutDialog": {"on"},
    "HoldWindow": {"places.Placesonthelist", "promises.Untilwhichday"},
    "KeyingPage": {"promises.Untilwhen"},
    "PlanPage": {"day", "review"},
    "PrintPage": {"since", "until"},
    "QuickPage": {"day"},
    "RecordsPage": {"since", "until"},
    "TellingDialog": {"on"},
}
"""Fields that take days and numbers only."""


def files_in(*folders: Path) -> set[Path]:
    return {one for folder in folders for one in folder.rglob("*") if one.is_file()}


def read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:  # another program's, gone or not ours to read
        return b""


def ended_by(process: subprocess.Popen[str], number: signal.Signals) -> int:
    """Let a signal end a process; return how: `os.CLD_KILLED`, or `os.CLD_DUMPED` where it left a core."""
    process.send_signal(number)
    ended = os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
    assert ended is not None
    assert ended.si_status == number
    return ended.si_code


@pytest.fixture
def walking(tmp_path: Path, surroundings: Surroundings) -> Iterator[Walking]:
    """The program, begun."""
    made = Walking(tmp_path, surroundings)
    yield made
    made.end()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/proc and core dumps are Linux")
def test_every_field_takes_a_word_and_none_is_found_anywhere(
    walking: Walking, surroundings: Surroundings
) -> None:
    planted, shared = Planted(), files_in(SHARED)
    planted.words["passphrase"] = PASSPHRASE
    told = walking.ask(PASSPHRASE) + walking.ask("walk")
    took: dict[tuple[str, str], set[str]] = defaultdict(set)
    for form, field, word in (one[1:] for one in told if one[0] == "field"):
        took[form, field].add(word)
        if word != "-":
            planted.words[f"{form}.{field}"] = word
    refused = {place for place, words in took.items() if words == {"-"}}
    assert refused == {(form, field) for form, fields in NO_WORDS.items() for field in fields}
    assert {(form, field) for form, fields in FORMS.items() for field in fields} - took.keys() == set()
    assert len(planted.words) > 100
    titles = " ".join(" ".join(one) for one in told if one[0] == "title")
    places = [Path(f"/proc/{walking.process.pid}/{name}") for name in ("cmdline", "environ")]
    names = (surroundings.home, surroundings.temporary, walking.folder, walking.files)

    def leaks() -> list[tuple[str, str]]:
        there = [*files_in(*names), *(files_in(SHARED) - shared)]
        assert len(there) > 5
        found = [(str(one), name) for one in there for name in planted.in_bytes(read(one))]
        return found + [(str(one), name) for one in there for name in planted.in_bytes(str(one).encode())]

    assert planted.in_bytes(titles.encode()) == []
    assert [(str(one), name) for one in places for name in planted.in_bytes(read(one))] == []
    assert leaks() == []
    assert ended_by(walking.process, signal.SIGABRT) == os.CLD_KILLED
    assert leaks() == []
    assert (walking.profile / "crash").exists()
