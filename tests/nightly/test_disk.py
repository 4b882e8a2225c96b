"""The trial on a bad disk finds what acknowledges before it is kept."""

from pathlib import Path

import pytest

from nightly.disk import run
from nightly.limits import Limit


def test_what_is_acknowledged_before_a_full_disk_refuses_it_is_found(tmp_path: Path) -> None:
    outcome = run(Limit(count=2), tmp_path / "yard", chosen=("acknowledged too early",))
    assert outcome.failures
    assert all("acknowledged too early" in one for one in outcome.failures)


@pytest.mark.nightly
@pytest.mark.sticks
def test_what_is_acknowledged_before_a_stick_is_pulled_is_found(tmp_path: Path) -> None:
    outcome = run(Limit(count=9), tmp_path / "yard", chosen=("acknowledged too early",))
    if "on exfat" not in outcome.parts:
        pytest.skip("no stick can be mounted here")
    assert any(", pulled" in one and "is lost" in one for one in outcome.failures)


@pytest.mark.nightly
@pytest.mark.sticks
def test_what_counts_as_sealed_before_it_lies_on_the_stick_is_found(tmp_path: Path) -> None:
    outcome = run(Limit(count=40), tmp_path / "yard", chosen=("packet noted too early",))
    if "on exfat" not in outcome.parts:
        pytest.skip("no stick can be mounted here")
    assert any(", pulled" in one and "noted as sealed" in one for one in outcome.failures)
