"""Whoever builds the same sources gets the same bytes: only so can anybody check what was handed out."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.built import BUILT

ROOT = Path(__file__).resolve().parents[2]
BUILD = """
import os, sys
from pathlib import Path
from shipping import folder
from shipping.identity import identity
os.umask(0o077)
folder.make(identity(), Path(sys.argv[1]), Path(sys.argv[2]))
"""
LIST = """
import sys
from pathlib import Path
from shipping import tree
print(*tree.leaves(Path(sys.argv[1])), sep="\\n")
"""


@pytest.mark.skipif(BUILT is None, reason="dev.py frozen runs this on the built program")
def test_another_build_in_another_place_language_and_zone_is_the_same(tmp_path: Path) -> None:
    elsewhere = {"TZ": "Asia/Tokyo", "LC_ALL": "C", "HOME": str(tmp_path), "PYTHONHASHSEED": "7"}
    variables = {**os.environ, **elsewhere, "PYTHONPATH": str(ROOT / "packaging")}
    other = tmp_path / "another place"
    subprocess.run(
        [sys.executable, "-c", BUILD, other, tmp_path / "work"],
        env=variables,
        capture_output=True,
        check=True,
    )
    lists = [
        subprocess.run(
            [sys.executable, "-c", LIST, one], env=variables, capture_output=True, check=True, text=True
        )
        for one in (Path(BUILT or "").parent, other / Path(BUILT or "").name)
    ]
    assert lists[0].stdout.count("\n") > 300
    assert lists[0].stdout.splitlines() == lists[1].stdout.splitlines()
