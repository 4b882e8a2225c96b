"""Second copies from where people look: one press makes one, and another tries whether it opens."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from tests.gui.conftest import PASSPHRASE, QuickStarter
from tests.gui.every_window import settle
from tests.gui.test_first_run import has_keyboard, shown
from tests.gui.test_today_page import press, words

from r2p_field.bootstrap import Program
from r2p_field.domain.jobs import Silent
from r2p_field.domain.observation import Observation
from r2p_field.gui.app import Windows
from r2p_field.gui.dialogs.safety import SafetyDialog
from r2p_field.gui.dialogs.try_copy import TryCopyDialog
from r2p_field.gui.main_window import MainWindow
from r2p_field.gui.start.restore_page import RestorePage
from r2p_field.viewmodels.today import CardKind

Act = Callable[[TryCopyDialog], None]


@pytest.fixture
def stick(program: Program, tmp_path: Path) -> Path:
    """A stick with a copy of one observation."""
    place = tmp_path / "stick"
    place.mkdir()
    program.observations.add(Observation(what="Shops were marked"))
    program.copies.make(place, Silent())
    return place


@pytest.fixture
def trying(monkeypatch: pytest.MonkeyPatch) -> Callable[[Act], list[str]]:
    """Let somebody act in the dialog when it opens; what stands in it then is kept."""

    def acting(act: Act) -> list[str]:
        said: list[str] = []

        def execute(dialog: TryCopyDialog) -> int:
            dialog.show()
            settle()
            act(dialog)
            settle()
            ui = dialog._ui
            said.append(ui.opensText.text() if ui.opens.isVisible() else "")
            dialog.done(0)
            said.append(ui.secret.text())
            return QDialog.DialogCode.Rejected

        monkeypatch.setattr(TryCopyDialog, "exec", execute)
        return said

    return acting


def with_passphrase(dialog: TryCopyDialog) -> None:
    assert has_keyboard(dialog._ui.secret)
    dialog._ui.secret.setText(PASSPHRASE)
    QTest.keyClick(dialog._ui.secret, Qt.Key.Key_Return)


def test_from_today_two_presses_make_the_next_copy_beside_the_last(main: MainWindow, stick: Path) -> None:
    main.go(main.today)
    assert "Nobody has tried yet" in words(main, CardKind.BACKUP)
    press(main, CardKind.BACKUP)
    settle()

    ui = main.send._ui
    assert main._ui.pages.currentWidget() is main.send
    assert ui.backupFolder.text() == str(stick)
    assert "are free" in ui.sameDisk.text()
    assert "1 copy" in ui.sameDisk.text()
    at = QApplication.focusWidget()
    assert at is ui.backUp
    QTest.keyClick(at, Qt.Key.Key_Space)
    settle()

    assert len(list(stick.glob("copy-*/vault.slots"))) == 2
    assert ui.backedUp.isVisible()


def test_a_copy_is_tried_from_where_it_was_made_and_today_knows_of_it(
    main: MainWindow, program: Program, stick: Path, trying: Callable[[Act], list[str]]
) -> None:
    program.observations.add(Observation(what="Written since"))
    said = trying(with_passphrase)
    main.go(main.send)
    main.send._ui.tryCopy.click()

    assert "This copy opens" in said[0]
    assert "1 observation" in said[0]
    assert "written since" in said[0]
    assert said[-1] == ""
    assert "it opened" in main.send._ui.lastBackup.text()
    main.go(main.today)
    assert "Nobody has tried" not in words(main, CardKind.BACKUP)


def test_a_wrong_passphrase_is_told_of_the_copy_and_the_code_on_paper_tries_it_too(
    main: MainWindow, qtbot: QtBot, stick: Path
) -> None:
    dialog = TryCopyDialog(main, main._workspace.trying, main._ask)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog._ui.secret.setText("not this one")
    dialog._ui.tryIt.click()
    settle()
    assert dialog._ui.banner.isVisible()
    assert not dialog._ui.opens.isVisible()
    dialog._ui.byCode.click()
    assert dialog._ui.secret.text() == ""
    dialog._ui.secret.setText("1234")
    dialog._ui.tryIt.click()
    settle()
    assert dialog._ui.banner.isVisible()
    dialog.done(0)


def test_safety_leads_to_making_and_to_trying(
    main: MainWindow, stick: Path, trying: Callable[[Act], list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    said = trying(with_passphrase)

    def execute(dialog: SafetyDialog) -> int:
        settle()
        assert "was made on" in dialog._ui.copyText.text()
        dialog._ui.tryCopy.click()
        settle()
        assert "it opened" in dialog._ui.copyText.text()
        dialog._ui.copy.click()
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(SafetyDialog, "exec", execute)
    main.safety.show()
    settle()

    assert "This copy opens" in said[0]
    assert main._ui.pages.currentWidget() is main.send
    assert main.focusWidget() is main.send._ui.backUp


def test_whoever_has_nothing_but_a_copy_tries_it_before_bringing_it_back(
    windows: Windows, starter: QuickStarter, tmp_path: Path, home: Path, trying: Callable[[Act], list[str]]
) -> None:
    made = starter.create(tmp_path / "lost", PASSPHRASE)
    (tmp_path / "stick").mkdir()
    made.program.copies.make(tmp_path / "stick", Silent())
    made.program.upkeep.close()
    windows.start.ask_to_restore()
    windows.start.show()
    page = shown(windows.start, RestorePage)
    page._ui.source.setText(str(tmp_path / "stick"))
    said = trying(with_passphrase)
    page._ui.tryIt.click()

    assert "This copy opens" in said[0]
    assert "0 observation" in said[0]
    assert not (home / "R2P-Field-records").exists()


def test_a_computer_that_went_on_in_two_places_is_told_until_somebody_knows(
    main: MainWindow, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("r2p_field.services.today.doubled", lambda *_: {"one feed"})
    main.go(main.today)
    assert "went on in two places" in words(main, CardKind.DOUBLED)
    press(main, CardKind.DOUBLED)
    settle()
    assert not main.today._cards[CardKind.DOUBLED].isVisible()
    assert program.today.look().doubled_known == 1


@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_nothing_is_cut_at_the_side_whatever_the_size(
    windows: Windows, main: MainWindow, qtbot: QtBot, zoom: float
) -> None:
    windows.theme.set_zoom(zoom)
    safety = SafetyDialog(main, main._workspace.safety)
    trying = TryCopyDialog(main, main._workspace.trying, main._ask)
    for dialog, part in ((safety, safety._ui.scrollInside), (trying, trying._ui.scrollInside)):
        qtbot.addWidget(dialog)
        dialog.show()
        settle()
        assert part.minimumSizeHint().width() <= dialog._ui.scroll.viewport().width()
