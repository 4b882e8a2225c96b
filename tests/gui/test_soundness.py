"""Somebody looks whether the records are sound, reads what is damaged, and saves what can be saved."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot
from tests.gui.conftest import PASSPHRASE, Chooser, QuickStarter

from r2p_field.bootstrap import Program
from r2p_field.domain.observation import Observation
from r2p_field.gui.app import Windows
from r2p_field.gui.dialogs.safety import SafetyDialog
from r2p_field.gui.dialogs.soundness import SoundnessDialog
from r2p_field.gui.main_window import MainWindow
from r2p_field.gui.start.open_page import OpenPage
from r2p_field.viewmodels.jobs import ImmediateRunner
from r2p_field.viewmodels.soundness import Secret, SoundnessModel


@pytest.fixture
def dialog(qtbot: QtBot, starter: QuickStarter, program: Program, chooser: Chooser) -> SoundnessDialog:
    """The dialog over open records with one observation."""
    program.observations.add(Observation(what="seen"))
    made = SoundnessDialog(None, SoundnessModel(starter, ImmediateRunner(), program=program), chooser)
    qtbot.addWidget(made)
    made.show()
    return made


def test_sound_records_are_told_as_sound(dialog: SoundnessDialog, program: Program) -> None:
    dialog.look()
    assert dialog._ui.what.text() == "Your records are sound."
    assert "1" in dialog._ui.found.text()
    assert not dialog._ui.act.isVisible()
    program.upkeep.close(ending=False)


def test_lists_are_made_anew_and_looked_at_again(dialog: SoundnessDialog, program: Program) -> None:
    program.upkeep._vault.database.execute("DELETE FROM records")
    dialog.look()
    assert "Nothing you wrote is" in dialog._ui.what.text()
    QTest.keyClick(dialog._ui.act, Qt.Key.Key_Space)
    assert dialog._ui.what.text() == "Your records are sound."
    program.upkeep.close(ending=False)


def harm(folder: Path) -> None:
    """Lose the first page, as a bad sector does."""
    data = bytearray((folder / "vault.db").read_bytes())
    data[:4096] = bytes(4096)
    (folder / "vault.db").write_bytes(data)


def test_open_records_that_are_damaged_are_saved_and_go_on_in_the_same_window(
    *,
    windows: Windows,
    main: MainWindow,
    program: Program,
    tmp_path: Path,
    chooser: Chooser,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    program.observations.add(Observation(what="seen before the damage"))
    vault = program.upkeep._vault
    vault.checkpoint()
    vault.fold_journals()
    harm(tmp_path / "records")
    seen = []

    def answer(dialog: QDialog) -> int:
        if isinstance(dialog, SafetyDialog):
            dialog._ui.sound.click()
        elif isinstance(dialog, SoundnessDialog):
            dialog.show()
            dialog.look()
            seen.append(dialog._ui.what.text())
            dialog._ui.act.click()
            assert not dialog._ui.act.isEnabled()
            chooser.answers = [tmp_path / "saved"]
            dialog._ui.choose.click()
            QTest.keyClicks(dialog._ui.secret, "not this one")
            dialog._ui.act.click()
            assert dialog._ui.banner.isVisible()
            dialog._ui.secret.clear()
            QTest.keyClicks(dialog._ui.secret, PASSPHRASE)
            dialog._ui.act.click()
            seen.append(dialog._ui.what.text())
            assert dialog._ui.secret.text() == ""
            dialog._ui.act.click()
        return 0

    monkeypatch.setattr(QDialog, "exec", answer)
    main.safety.show()
    assert seen[0] != seen[1]
    assert windows.main is not None
    assert windows.main is not main
    there = windows.main._workspace.program
    assert there.upkeep.folder == tmp_path / "saved"
    assert there.upkeep.counts()["observations"] == 1


def test_records_that_do_not_open_any_more_are_saved_from_the_first_window(
    *,
    windows: Windows,
    program: Program,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    program.observations.add(Observation(what="seen before the damage"))
    program.upkeep.close(ending=False)
    harm(tmp_path / "records")
    start, opened = windows.start, list[Program]()
    start.opened.disconnect()
    start.opened.connect(opened.append)

    def answer(dialog: QDialog) -> int:
        assert isinstance(dialog, SoundnessDialog)
        dialog.show()
        dialog.look()
        dialog._ui.act.click()
        assert not dialog._ui.secret.isVisible()
        assert dialog._ui.folder.text() == str(tmp_path / "records-saved")
        dialog._ui.act.click()
        dialog._ui.act.click()
        return 0

    monkeypatch.setattr(QDialog, "exec", answer)
    start.show()
    start.ask_to_open()
    page = start.page
    assert isinstance(page, OpenPage)
    page._ui.folder.setText(str(tmp_path / "records"))
    page._ui.secret.setText(PASSPHRASE)
    page._ui.open.click()
    assert start._ui.banner.action_button.isVisible()
    start._ui.banner.action_button.click()
    assert [one.upkeep.folder for one in opened] == [tmp_path / "records-saved"]
    assert start._tried is None
    opened[0].upkeep.close(ending=False)


def test_a_wrong_passphrase_offers_no_rescue(windows: Windows, program: Program, tmp_path: Path) -> None:
    start = windows.start
    program.upkeep.close(ending=False)
    start.show()
    start.ask_to_open()
    page = start.page
    assert isinstance(page, OpenPage)
    page._ui.folder.setText(str(tmp_path / "records"))
    page._ui.secret.setText("not this one")
    page._ui.open.click()
    assert start._ui.banner.isVisible()
    assert not start._ui.banner.action_button.isVisible()


def test_closing_keeps_no_secret(
    qtbot: QtBot, starter: QuickStarter, chooser: Chooser, tmp_path: Path
) -> None:
    model = SoundnessModel(
        starter, ImmediateRunner(), folder=tmp_path / "records", secret=Secret(typed=PASSPHRASE)
    )
    dialog = SoundnessDialog(None, model, chooser)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.reject()
    assert model.needs_secret
