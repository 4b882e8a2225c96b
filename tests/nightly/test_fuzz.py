"""The fuzzer finds what is planted: an error that is none of ours, an endless wait, a greedy reader."""

from pathlib import Path

import pytest

from nightly.fuzz import fuzz
from nightly.fuzz.targets import CONTROLS

pytestmark = pytest.mark.fuzz


@pytest.mark.parametrize("control", CONTROLS)
def test_a_planted_fault_is_found_and_its_input_told(control: str, tmp_path: Path) -> None:
    _, found = fuzz(control, 200_000, tmp_path / "folder", kept=tmp_path / "kept")
    assert len(found) == 1
    assert found[0].startswith(f"{control}: ")
    assert b"R2".hex() in found[0]
