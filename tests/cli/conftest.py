"""One world of records for all tests of commands; what a test changes it makes for itself."""

from pathlib import Path

import pytest
from tests.cli import small_disk as disks
from tests.cli.desk import Desk
from tests.cli.world import World, make_world


@pytest.fixture(scope="session")
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    """Headquarters, offices and packets. Tests leave it as it is."""
    return make_world(tmp_path_factory.mktemp("world"))


@pytest.fixture(scope="session")
def desk(world: World) -> Desk:
    """The command line in the world's home."""
    return world.desk


@pytest.fixture
def small_disk(tmp_path: Path) -> disks.SmallDisk:
    """What makes a disk that is soon full."""
    return disks.small_disk(tmp_path)
