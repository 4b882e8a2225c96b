"""The power goes while somebody types: what stood there two seconds before is found as a draft.

The plan, which a person can follow by hand: open the records, press Ctrl+N, type without a pause, and kill
the process (`kill -9`) after some seconds. Unlock: Today offers the draft, and at most two seconds of it are
missing.
"""

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.cli.desk import environment

from r2p_field.bootstrap import Starter
from r2p_field.domain.gathering import gathering_from
from r2p_field.domain.observation import Change
from r2p_field.services.meetings import SESSION
from r2p_field.services.passphrases import LOW
from r2p_field.viewmodels.typed import typed_from

PASSPHRASE = "correct horse battery staple lamp"
TYPIST = Path(__file__).with_name("typist.py")
LOST_AT_MOST = 2.0
"""Seconds of typing that may be missing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A word that stood in the field, and when."""

    text: str
    at: float


def typed_until_killed(folder: Path, profile: Path, page: str, seconds: float) -> tuple[list[Word], float]:
    """Let somebody type, kill the process in the middle, and tell what was typed and when it was killed."""
    process = subprocess.Popen(
        [sys.executable, str(TYPIST), str(folder), PASSPHRASE, str(profile), page],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=environment(QT_QPA_PLATFORM="offscreen", HOME=str(profile), PYTHONPATH=os.pathsep.join(sys.path)),
    )
    words: list[Word] = []
    assert process.stdout is not None
    try:
        for line in process.stdout:
            words.append(Word(text=line.strip(), at=time.monotonic()))
            if words[-1].at - words[0].at > seconds:
                break
    finally:
        process.kill()
        killed = time.monotonic()
        process.wait()
        process.stdout.close()
    return words, killed


@pytest.mark.parametrize("page", ["note", "editor"])
def test_at_most_two_seconds_are_lost_when_the_power_goes(tmp_path: Path, page: str) -> None:
    folder, profile = tmp_path / "records", tmp_path / "profile"
    Starter(profile=profile).create(folder, PASSPHRASE, cost=LOW).program.upkeep.close()

    words, killed = typed_until_killed(folder, profile, page, seconds=4.5)

    assert len(words) > 20
    program = Starter(profile=profile).unlock(folder, passphrase=PASSPHRASE)
    try:
        [draft] = program.observations.drafts()
        kept = typed_from(draft.body).observation.what.split()
    finally:
        program.upkeep.close()
    safe = [word.text for word in words if word.at < killed - LOST_AT_MOST]
    assert safe
    assert kept[: len(safe)] == safe


def test_at_most_two_seconds_of_a_meeting_are_lost_when_the_power_goes(tmp_path: Path) -> None:
    folder, profile = tmp_path / "records", tmp_path / "profile"
    Starter(profile=profile).create(folder, PASSPHRASE, cost=LOW).program.upkeep.close()

    figures, killed = typed_until_killed(folder, profile, "hold", seconds=4.5)

    assert len(figures) > 20
    program = Starter(profile=profile).unlock(folder, passphrase=PASSPHRASE)
    try:
        [draft] = program.meetings.drafts(SESSION)
        [view] = gathering_from(draft.body).session.views
    finally:
        program.upkeep.close()
    safe = [int(figure.text) for figure in figures if figure.at < killed - LOST_AT_MOST]
    assert safe
    assert view.leans[0].direction is Change.WORSE
    assert (view.leans[0].count or 0) >= safe[-1]
