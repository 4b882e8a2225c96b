"""Real records in a temporary folder, opened once for each test, and a runner that needs no event loop."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.ready_records import Ready

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


@pytest.fixture(scope="session")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Ready:
    """New records of one person, closed."""
    base = tmp_path_factory.mktemp("ready")
    starter = QuickStarter(profile=base / "profile")
    starter.create(base / "records", PASSPHRASE).program.upkeep.close(ending=False)
    return Ready(folder=base / "records", profile=base / "profile")


@pytest.fixture
def starter(tmp_path: Path) -> QuickStarter:
    return QuickStarter(profile=tmp_path / "profile")


@pytest.fixture
def program(ready: Ready, starter: QuickStarter, tmp_path: Path) -> Iterator[Program]:
    """Open records of one person, empty."""
    opened = starter.unlock(ready.put(tmp_path / "records", starter.profile), passphrase=PASSPHRASE)
    yield opened
    opened.upkeep.close()


@pytest.fixture
def runner(qapp: object) -> ImmediateRunner:
    return ImmediateRunner()
