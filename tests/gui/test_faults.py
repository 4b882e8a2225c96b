"""A fault is shown in full before it is saved, and what is saved is what was shown."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from tests.gui.conftest import Chooser
from tests.gui.every_window import FAULT, settle

from r2p_field.bootstrap import Program
from r2p_field.gui.app import Windows
from r2p_field.gui.dialogs.fault import FaultDialog
from r2p_field.gui.main_window import MainWindow
from r2p_field.viewmodels.told import sudden_end, surprise

WORDS = "planted-words-of-a-witness"


def broken() -> Exception:
    empty: dict[str, str] = {}
    try:
        empty[WORDS]
    except KeyError as error:
        return error
    raise AssertionError


@pytest.fixture
def dialog(windows: Windows, main: MainWindow) -> FaultDialog:
    windows.faults.tell(surprise(broken()))
    settle()
    assert windows.faults.dialog is not None
    return windows.faults.dialog


def test_the_report_is_shown_and_saved_to_the_letter(
    dialog: FaultDialog, chooser: Chooser, tmp_path: Path
) -> None:
    shown = dialog._ui.details.toPlainText()
    assert "KeyError" in shown
    assert "Qt 6" in shown
    assert "SQLCipher" in shown
    assert WORDS not in shown
    assert str(Path.home()) not in shown
    assert dialog._ui.details.isReadOnly()
    chooser.answers = [tmp_path / "report.txt"]
    dialog._ui.save.click()
    assert (tmp_path / "report.txt").read_bytes() == shown.encode()
    assert "Saved" in dialog._ui.next.text()


def test_nothing_is_saved_without_being_asked(dialog: FaultDialog, chooser: Chooser, tmp_path: Path) -> None:
    dialog._ui.save.click()
    dialog._ui.close.click()
    assert list(tmp_path.rglob("report*")) == []
    assert list(tmp_path.rglob("fault*")) == []


def test_a_place_that_cannot_be_written_is_told_and_the_report_stays(
    dialog: FaultDialog, chooser: Chooser, tmp_path: Path
) -> None:
    (tmp_path / "there.txt").write_text("mine", "utf-8")
    chooser.answers = [tmp_path / "there.txt"]
    dialog._ui.save.click()
    assert "already" in dialog._ui.next.text()
    assert (tmp_path / "there.txt").read_text("utf-8") == "mine"
    assert "KeyError" in dialog._ui.details.toPlainText()


def test_what_follows_from_a_fault_does_not_hide_it(dialog: FaultDialog, windows: Windows) -> None:
    windows.faults.tell(FAULT)
    assert windows.faults.dialog is dialog
    dialog.accept()
    settle()
    windows.faults.tell(FAULT)
    assert windows.faults.dialog is not dialog
    assert windows.faults.dialog is not None
    windows.faults.dialog.accept()


def test_what_nobody_caught_in_a_window_is_told(
    windows: Windows, main: MainWindow, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "excepthook", windows.faults.hook)
    error = broken()
    QTimer.singleShot(0, main, lambda: sys.excepthook(type(error), error, error.__traceback__))
    settle()
    assert windows.faults.dialog is not None
    assert WORDS not in windows.faults.dialog._ui.details.toPlainText()
    assert WORDS not in "".join(capsys.readouterr())
    windows.faults.dialog.accept()


def test_a_fault_of_a_job_is_told(windows: Windows, main: MainWindow, program: Program) -> None:
    def fail() -> None:
        raise KeyError(WORDS)

    main._workspace._runner.job(fail).start()
    assert windows.faults.dialog is not None
    windows.faults.dialog.accept()


def test_a_sudden_end_is_told_at_the_next_start(windows: Windows, main: MainWindow) -> None:
    windows.faults.tell(sudden_end(("Fatal Python error: Aborted", "  r2p_field.gui.app:9 in run_window")))
    assert windows.faults.dialog is not None
    assert "ended suddenly" in windows.faults.dialog._ui.what.text()
    assert "run_window" in windows.faults.dialog._ui.details.toPlainText()
    windows.faults.dialog.accept()
