"""A stick is pulled while somebody writes: it is told, and with the stick back nothing of it is lost."""

import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.gui.conftest import PASSPHRASE, QuickStarter

from r2p_field.bootstrap import Program
from r2p_field.domain.observation import Observation
from r2p_field.gui.app import Windows
from r2p_field.gui.dialogs import lost
from r2p_field.gui.main_window import MainWindow
from r2p_field.viewmodels.typed import typed_from

SAID = "Shops of one group were marked"


def pull(folder: Path) -> None:
    """Make every open file in a folder as dead as those of a stick that is gone."""
    dead = os.open(os.devnull, os.O_RDONLY)
    for handle in Path("/proc/self/fd").iterdir():
        if os.path.lexists(handle) and str(handle.readlink()).startswith(f"{folder}{os.sep}"):
            os.dup2(dead, int(handle.name))
    os.close(dead)


@pytest.fixture
def writing(
    main: MainWindow, program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> MainWindow:
    """Somebody writes a note, and the stick is pulled."""
    monkeypatch.setattr(lost, "may_lose", lambda _: True)  # or closing at the end of a test would wait
    program.observations.add(Observation(what="Recorded before"))
    main.writing.note()
    main.writing.quick._ui.what.setPlainText(SAID)
    pull(tmp_path / "records")
    main._workspace.quick.keep_draft()
    return main


def answer(monkeypatch: pytest.MonkeyPatch, passphrase: str) -> None:
    monkeypatch.setattr(lost, "ask_to_reach", lambda _: passphrase)


def test_the_failure_offers_to_open_the_records_again(writing: MainWindow) -> None:
    banner = writing._ui.banner
    assert banner.isVisible()
    assert "Open the records again" in banner.action_button.text()
    assert writing._workspace.cannot_keep


def test_with_the_stick_back_what_was_typed_is_among_the_drafts(
    *, writing: MainWindow, windows: Windows, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    answer(monkeypatch, "not this one")
    writing._ui.banner.action_button.click()
    assert windows.main is writing
    assert "does not open" in writing._ui.banner._what.text()
    assert writing.writing.quick._ui.what.toPlainText() == SAID
    answer(monkeypatch, PASSPHRASE)
    writing._ui.banner.action_button.click()
    fresh = windows.main
    assert fresh is not None
    assert fresh is not writing
    assert not writing.isVisible()
    program = fresh._workspace.program
    [draft] = program.observations.drafts()
    assert typed_from(draft.body).observation.what == SAID
    assert program.upkeep.counts()["observations"] == 1
    assert not fresh._workspace.cannot_keep


def test_after_opening_again_one_locks_as_ever(
    *,
    writing: MainWindow,
    windows: Windows,
    starter: QuickStarter,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    locked: list[str],
    qtbot: QtBot,
) -> None:
    answer(monkeypatch, PASSPHRASE)
    writing._ui.banner.action_button.click()
    assert windows.main is not None
    with qtbot.waitSignal(windows.ended):
        windows.main.lock_wanted.emit()
    assert locked == ["started"]
    again = starter.unlock(tmp_path / "records", passphrase=PASSPHRASE)
    assert len(again.observations.drafts()) == 1
    again.upkeep.close()


def test_locking_without_the_stick_tells_the_lock_screen_that_words_were_lost(
    writing: MainWindow, windows: Windows, locked: list[str], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(windows.ended):
        writing.lock_wanted.emit()
    assert locked == ["lost"]
    windows.start.tell_lost()
    assert "could not be kept" in windows.start._ui.banner._what.text()


@pytest.mark.parametrize("lets_go", [True, False])
def test_closing_the_window_asks_before_words_are_lost(
    *, writing: MainWindow, windows: Windows, monkeypatch: pytest.MonkeyPatch, lets_go: bool
) -> None:
    ended: list[None] = []
    windows.ended.connect(lambda: ended.append(None))
    monkeypatch.setattr(lost, "may_lose", lambda _: lets_go)
    writing.close()
    assert bool(ended) is lets_go
    monkeypatch.setattr(lost, "may_lose", lambda _: True)
