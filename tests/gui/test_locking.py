"""Locking keeps the draft, closes the records, and starts a new process that knows nothing of them."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.gui.conftest import PASSPHRASE, QuickStarter

from r2p_field.bootstrap import Program
from r2p_field.domain.observation import Observation
from r2p_field.gui.app import Windows, start_lock_screen
from r2p_field.gui.main_window import MainWindow


def test_locking_keeps_the_draft_and_closes_everything(
    *,
    main: MainWindow,
    windows: Windows,
    starter: QuickStarter,
    tmp_path: Path,
    locked: list[str],
    qtbot: QtBot,
    qapp: QApplication,
) -> None:
    main.writing.observation()
    main.editor._ui.what.setPlainText("Half a sentence")
    qapp.clipboard().setText("Half a sentence")
    with qtbot.waitSignal(windows.ended):
        main.lock_wanted.emit()
    assert locked == ["started"]
    assert not main.isVisible()
    assert qapp.clipboard().text() == ""
    again = starter.unlock(tmp_path / "records", passphrase=PASSPHRASE)
    [draft] = again.observations.drafts()
    assert b"Half a sentence" in draft.body
    again.upkeep.close()


def test_closing_the_window_leaves_no_words_of_the_records_on_the_clipboard(
    main: MainWindow, windows: Windows, qtbot: QtBot, qapp: QApplication
) -> None:
    main.writing.observation()
    main.editor._ui.what.setPlainText("Half a sentence")
    main.editor._ui.what.selectAll()
    main.editor._ui.what.copy()
    assert qapp.clipboard().text() == "Half a sentence"
    with qtbot.waitSignal(windows.ended):
        main.close()
    assert qapp.clipboard().text() == ""


def test_closing_the_window_leaves_what_another_program_copied(
    main: MainWindow, windows: Windows, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as elsewhere:
        elsewhere.setattr(qapp, "activeWindow", lambda: None)
        qapp.clipboard().setText("a line of another program")
    with qtbot.waitSignal(windows.ended):
        main.close()
    assert qapp.clipboard().text() == "a line of another program"


def test_closing_the_window_closes_the_records_and_starts_nothing(
    *,
    main: MainWindow,
    windows: Windows,
    program: Program,
    starter: QuickStarter,
    tmp_path: Path,
    locked: list[str],
    qtbot: QtBot,
) -> None:
    program.observations.add(Observation(what="Shops were marked"))
    with qtbot.waitSignal(windows.ended):
        main.close()
    assert locked == []
    again = starter.unlock(tmp_path / "records", passphrase=PASSPHRASE)
    assert again.upkeep.counts()["observations"] == 1
    again.upkeep.close()


def test_the_lock_screen_is_started_without_a_word_about_the_records(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    told = tmp_path / "told.json"
    script = tmp_path / "script.py"
    script.write_text(
        "import json, os, pathlib, sys\n"
        f"part = pathlib.Path({str(told)!r} + '.part')\n"
        "told = [os.environ['R2P_FIELD_PROFILE'], os.environ['R2P_FIELD_LOCKED']]\n"
        "part.write_text(json.dumps([sys.argv[1:], os.getcwd(), *told]))\n"
        f"part.rename({str(told)!r})\n"
    )
    stand_in = tmp_path / "python"
    stand_in.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{script}" "$@"\n')
    stand_in.chmod(0o700)
    monkeypatch.setattr(sys, "executable", str(stand_in))
    start_lock_screen(tmp_path / "profile", lost=True)
    qtbot.waitUntil(told.exists, timeout=10_000)
    arguments, folder, profile, locked = json.loads(told.read_text())
    assert arguments == ["-m", "r2p_field"]
    assert Path(folder) == Path(folder).parent
    assert profile == str(tmp_path / "profile")
    assert locked == "lost"


PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from r2p_field.bootstrap import Starter
from r2p_field.gui.app import run_window
app = QApplication(sys.argv[:1])
def end():
    app.closeAllWindows()
QTimer.singleShot(0, end)
code = run_window(Starter(profile=Path(sys.argv[1]) / "profile"))
heavy = sorted({"reportlab", "sqlite_utils", "PIL", "asyncio", "socket"} & set(sys.modules))
print(code, ",".join(heavy))
"""


def test_what_opens_records_is_loaded_after_the_first_window_and_not_before_it() -> None:
    late = {"sqlcipher3", "r2p_field.vault.vault", "r2p_field.gui.main_window"}
    program = f"import r2p_field.gui.app, sys; print(*({late} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def test_the_first_window_comes_without_heavy_libraries_and_leaves_no_file(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    env = {
        **os.environ,
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "QT_QPA_PLATFORM": "offscreen",
    }
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path)], env=env, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["0"], done.stdout
    assert [path for path in home.rglob("*") if path.is_file() and "fontconfig" not in str(path)] == []
