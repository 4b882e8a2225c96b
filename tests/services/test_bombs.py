"""Bombs and giants: each is refused by its own name, in a process of its own, in little time and memory."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from tests.services import bombs

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows limits no memory of a process")

MOST_SECONDS = 2.0
MOST_MIB = 300
MOST_BESIDE = 1024 * 1024
WELL_FORMED = {"opened: 100,000 attachments of a byte"}
"""Somebody known may send this: it is taken, within the same bounds."""
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def offered(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Mapping[str, Any]]:
    """What became of each, one after the other in one process."""
    folder = tmp_path_factory.mktemp("bombs")
    for name in ("bombs", "passing"):
        (folder / name).mkdir()
    bombs.make(folder / "bombs")
    ended = subprocess.run(
        [sys.executable, "-m", "tests.services.bombs", str(folder)],
        cwd=ROOT,
        env={**os.environ, "TMPDIR": str(folder / "passing")},
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    for bomb in (folder / "bombs").iterdir():
        bomb.unlink()
    return {one["name"]: one for one in map(json.loads, ended.stdout.splitlines())}


@pytest.mark.parametrize("name", bombs.NAMES)
def test_a_bomb_is_refused_in_bounded_time_and_memory(
    name: str, offered: Mapping[str, Mapping[str, Any]]
) -> None:
    found = offered[name]
    assert found["ended"] == "!taken" if name in WELL_FORMED else not found["ended"].startswith("!"), found
    assert found["processor"] < MOST_SECONDS, found
    assert found["mib"] < MOST_MIB, found
    assert found["beside"] < MOST_BESIDE, found


def test_memory_that_is_used_for_a_moment_is_seen() -> None:
    memory = bombs.Memory()
    before = memory.look()
    held = bytearray(b"x") * (128 * 1024 * 1024)
    memory.look()
    del held
    assert memory.mib > before + 100
