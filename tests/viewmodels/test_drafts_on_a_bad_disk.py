"""A disk that is full and a stick that is pulled while one types: told once, tried again, nothing lost."""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.vault.test_disk import Disk, disk  # noqa: F401  (a fixture)
from tests.viewmodels.conftest import PASSPHRASE, QuickStarter

from r2p_field.bootstrap import Program
from r2p_field.domain.errors import R2PError
from r2p_field.viewmodels import kept
from r2p_field.viewmodels.editor import EditorModel
from r2p_field.viewmodels.jobs import JobRunner
from r2p_field.viewmodels.told import Told
from r2p_field.viewmodels.typed import typed_from

LONG = "much was seen " * 20_000


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Try again soon, so that a test does not take long."""
    monkeypatch.setattr(kept, "AGAIN_AFTER", 200)
    monkeypatch.setattr(kept, "DRAFT_AFTER", 50)


@pytest.fixture
def on_disk(starter: QuickStarter, disk: Disk) -> Iterator[Program]:  # noqa: F811
    program = starter.create(disk.folder / "records", PASSPHRASE).program
    yield program
    program.upkeep.close()


def pull(folder: Path) -> None:
    """Let every open file below a folder answer like a stick that was pulled, with an error, and hide it."""
    reading, writing = os.pipe()
    os.close(reading)
    found = [one for one in Path("/proc/self/fd").iterdir() if one.is_symlink()]
    held = [int(one.name) for one in found if target(one).startswith(str(folder))]
    assert held
    for number in held:
        os.dup2(writing, number)
    os.close(writing)
    folder.rename(folder.with_name("gone"))


def target(link: Path) -> str:
    try:
        return str(link.readlink())
    except OSError:
        return ""


def draft_words(program: Program) -> str:
    [draft] = program.observations.drafts()
    return typed_from(draft.body).observation.what


def type_through(model: EditorModel, qtbot: QtBot, told: list[Told]) -> None:
    """Type on while nothing can be kept: it is said once, and the typing stays."""
    with qtbot.waitSignal(model.failed, timeout=5000):
        model.put("what", LONG)
    model.put("what", f"{LONG} and more")
    for _ in range(2):
        with qtbot.waitSignal(model.draft_delayed, timeout=5000):
            pass
    assert len(told) == 1
    assert "still here" in told[0].safe
    assert model.typed.get("what") == f"{LONG} and more"


def test_a_full_disk_is_told_once_and_the_draft_is_kept_when_there_is_room(
    on_disk: Program,
    disk: Disk,  # noqa: F811
    qtbot: QtBot,
) -> None:
    told: list[Told] = []
    model = EditorModel(on_disk, JobRunner())
    model.failed.connect(told.append)
    model.begin()
    disk.fill()
    type_through(model, qtbot, told)
    disk.free()
    with qtbot.waitSignal(model.draft_kept, timeout=5000):
        pass
    assert draft_words(on_disk) == f"{LONG} and more"


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="open files are listed elsewhere")
def test_a_pulled_stick_is_told_once_typing_goes_on_and_it_holds_what_was_kept_before(
    starter: QuickStarter, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "stick"
    program = starter.create(folder, PASSPHRASE).program
    told: list[Told] = []
    model = EditorModel(program, JobRunner())
    model.failed.connect(told.append)
    model.begin()
    model.put("what", "before")
    with qtbot.waitSignal(model.draft_kept, timeout=5000):
        pass
    pull(folder)
    type_through(model, qtbot, told)
    with suppress(R2PError):
        program.upkeep.close()
    folder.with_name("gone").rename(folder)
    again = starter.unlock(folder, passphrase=PASSPHRASE)
    assert draft_words(again) == "before"
    again.upkeep.close()
