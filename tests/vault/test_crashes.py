"""The computer may stop at any step: what is left is the old or the new. Random moments: `nightly.kill9`."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def looked_at(job: str, folder: Path) -> int:
    command = [sys.executable, "-m", "tests.vault.crashes", job, str(folder)]
    env = os.environ | {"PYTHONPATH": str(ROOT / "packaging")}
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return int(done.stdout)


@pytest.mark.parametrize(
    ("job", "least"),
    [
        ("create", 15),
        ("passphrase", 10),
        ("open_passphrase", 10),
        ("by_code", 10),
        ("unlock_copy", 8),
        ("unlock_again", 8),
        ("back_up", 12),
        ("restore", 8),
    ],
)
def test_whatever_is_cut_short_leaves_the_old_or_the_new(job: str, least: int, tmp_path: Path) -> None:
    assert looked_at(job, tmp_path) >= least
