"""A display for all journeys of a worker, a new home for each."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from tests.built import families
from tests.journeys.real.person import Person
from tests.journeys.real.screen import Screen, shown

PICTURES = Path(__file__).resolve().parents[3] / "build" / "journeys"
_FAILED = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if report.failed:
        item.stash[_FAILED] = True
    return report


@pytest.fixture(scope="session")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    lacking = [name for name in ("Xvfb", "xdotool", "openbox") if shutil.which(name) is None]
    if lacking and "CI" not in os.environ:
        pytest.skip(f"{' and '.join(lacking)} not found")
    with shown(tmp_path_factory.mktemp("frames"), PICTURES) as made:
        yield made


@pytest.fixture
def person(screen: Screen, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Person]:
    """Somebody at a computer on which the program never ran; a failure leaves a picture in build/journeys."""
    (tmp_path / "home").mkdir()
    made = Person(home=tmp_path / "home", screen=screen)
    yield made
    if request.node.stash.get(_FAILED, False):
        kept = screen.keep_picture(request.node.name)
        sys.stdout.write(f"The display as it was: {kept}\n")
    made.end_all()
    assert families(made.traces) <= {"AF_UNIX"}
