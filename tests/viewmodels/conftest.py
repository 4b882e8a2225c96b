"""Real records in a temporary folder, opened once for each test, and a runner that needs no event loop."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from r2p_field.bootstrap import Opened, Program, Starter
from r2p_field.services.passphrases import LOW, Cost
from r2p_field.viewmodels.jobs import ImmediateRunner

PASSPHRASE = "correct horse battery staple lamp"


class QuickStarter(Starter):
    """Makes records that open in a fifth of a second."""

    def create(
        self, folder: Path, passphrase: str, *, role: str = "field", cost: Cost | None = None
    ) -> Opened:
        return super().create(folder, passphrase, role=role, cost=cost or LOW)


@pytest.fixture
def starter(tmp_path: Path) -> QuickStarter:
    return QuickStarter(profile=tmp_path / "profile")


@pytest.fixture
def program(starter: QuickStarter, tmp_path: Path) -> Iterator[Program]:
    """Open records of one person, empty."""
    opened = starter.create(tmp_path / "records", PASSPHRASE).program
    yield opened
    opened.upkeep.close()


@pytest.fixture
def runner(qapp: object) -> ImmediateRunner:
    return ImmediateRunner()
