"""Several records to choose from, and what an organisation set: seen, refused, let in, taken out, by keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.gui.conftest import PASSPHRASE, QuickStarter

from r2p_field.crypto.age import Identity
from r2p_field.domain.policy import NO_ESCROW, Policy, Problem
from r2p_field.gui.app import Windows
from r2p_field.gui.dialogs.passphrase import PersonDialog
from r2p_field.gui.dialogs.safety import SafetyDialog
from r2p_field.gui.start.open_page import OpenPage
from r2p_field.services import machine_policy

POLICY = Policy(
    file="/etc/r2p-field/policy.toml",
    organisation="An office",
    idle_minutes=3,
    passphrase_characters=20,
    escrow=str(Identity.generate().recipient),
    problems=(Problem(place="escrow.other", sentence=NO_ESCROW),),
)


@pytest.fixture
def policy(monkeypatch: pytest.MonkeyPatch) -> Policy:
    monkeypatch.setattr(machine_policy, "policy_here", lambda _: POLICY)
    return POLICY


@pytest.fixture
def usual(starter: QuickStarter, home: Path) -> Path:
    starter.create(home / "R2P-Field-records", PASSPHRASE).program.upkeep.close()
    return home / "R2P-Field-records"


@pytest.fixture
def elsewhere(starter: QuickStarter, home: Path) -> Path:
    (home / "Papers").mkdir()
    starter.create(home / "Papers" / "choir", PASSPHRASE).program.upkeep.close()
    return home / "Papers" / "choir"


def opening(windows: Windows) -> OpenPage:
    windows.languages.choose("en")
    windows.begin(None)
    page = windows.start.page
    assert isinstance(page, OpenPage)
    return page


def test_with_one_set_of_records_there_is_nothing_to_choose(windows: Windows, usual: Path) -> None:
    page = opening(windows)
    assert page._ui.folder.text() == str(usual)
    assert not page._ui.known.isVisible()
    assert not page._ui.remember.isVisible()
    assert not page._ui.forget.isVisible()


def test_a_folder_is_offered_next_time_only_when_asked_for(
    windows: Windows, usual: Path, elsewhere: Path, starter: QuickStarter
) -> None:
    page = opening(windows)
    page._ui.folder.setText(str(elsewhere))
    assert page._ui.remember.isVisible()
    assert not page._ui.remember.isChecked()
    page._ui.remember.setChecked(True)
    QTest.keyClicks(page._ui.secret, "not this one at all")
    QTest.keyClick(page._ui.secret, Qt.Key.Key_Return)
    assert [one.folder for one in starter.known.all()] == [usual]
    page._ui.secret.setText(PASSPHRASE)
    QTest.keyClick(page._ui.secret, Qt.Key.Key_Return)
    assert windows.main is not None
    assert {one.folder for one in starter.known.all()} == {usual, elsewhere}


def test_several_records_are_offered_and_one_can_be_forgotten(
    windows: Windows, usual: Path, elsewhere: Path, starter: QuickStarter
) -> None:
    starter.known.remember(elsewhere)
    page = opening(windows)
    assert page._ui.folder.text() == str(elsewhere)  # used last
    assert [page._ui.known.itemText(n) for n in range(2)] == ["choir", "R2P-Field-records"]
    page._ui.known.setCurrentIndex(1)
    page._ui.known.activated.emit(1)
    assert page._ui.folder.text() == str(usual)
    assert not page._ui.forget.isVisible()
    page._ui.folder.setText(str(elsewhere))
    assert page._ui.known.currentText() == "choir"
    page._ui.forget.click()
    assert page._ui.folder.text() == str(usual)
    assert not page._ui.known.isVisible()
    assert (elsewhere / "vault.slots").is_file()


def answer(qapp: QApplication) -> Callable[[], None]:
    def press() -> None:
        dialog = next(
            one for one in qapp.topLevelWidgets() if isinstance(one, PersonDialog) and one.isVisible()
        )
        dialog._ui.mine.setText(PASSPHRASE)
        dialog._ui.accept.click()

    return press


@pytest.mark.usefixtures("policy")
def test_who_opens_records_is_asked_about_the_key_and_a_refusal_is_kept(
    windows: Windows, usual: Path, qtbot: QtBot
) -> None:
    page = opening(windows)
    page._ui.secret.setText(PASSPHRASE)
    asked: list[SafetyDialog] = []

    def refuse() -> None:
        assert windows.main is not None
        dialog = windows.main.findChild(SafetyDialog)
        assert dialog is not None
        asked.append(dialog)
        assert "offers a recovery key" in dialog._ui.keyText.text()
        dialog._ui.refuseKey.click()
        assert not dialog._ui.refuseKey.isVisible()
        assert dialog._ui.letKeyIn.isVisible()
        dialog.close()

    QTimer.singleShot(400, refuse)
    page._ui.open.click()
    qtbot.waitUntil(lambda: bool(asked))
    assert usual.is_dir()


@pytest.mark.usefixtures("policy")
def test_the_key_is_let_in_and_taken_out_with_the_passphrase(
    windows: Windows, usual: Path, starter: QuickStarter, qapp: QApplication
) -> None:
    program = starter.unlock(usual, passphrase=PASSPHRASE)
    windows.open(program)
    assert windows.main is not None
    dialog = SafetyDialog(windows.main, windows.main._workspace.safety)
    dialog.show()
    assert dialog._ui.organisationCard.isVisible()
    QTimer.singleShot(100, answer(qapp))
    dialog._ui.letKeyIn.click()
    [held] = program.escrow.state().held
    assert dialog._ui.keys.item(0).text() == f"An office, since {held.since}: {held.key}"
    assert "recovery key" in dialog._ui.emergencyText.text() or program.safety.plan_now.others == 0
    assert not dialog._ui.letKeyIn.isVisible()
    QTimer.singleShot(100, answer(qapp))
    dialog._ui.takeKeyOut.click()
    assert program.escrow.state().held == ()
    dialog.close()


@pytest.mark.usefixtures("policy")
def test_what_was_set_is_said_with_what_is_wrong_and_nobody_may_wait_longer(
    windows: Windows, usual: Path, starter: QuickStarter
) -> None:
    program = starter.unlock(usual, passphrase=PASSPHRASE)
    windows.open(program)
    assert windows.main is not None
    assert windows.guard is not None
    assert windows.guard.idle.minutes == 3
    windows.guard.stay_open(60)
    assert windows.guard.idle.minutes == 3
    windows.guard.stay_open(0)
    dialog = SafetyDialog(windows.main, windows.main._workspace.safety)
    office, file, time, length, wrong = dialog._ui.organisationText.text().split("\n")
    assert (office, wrong) == ("An office", f"escrow.other: {NO_ESCROW}")
    assert "/etc/r2p-field/policy.toml" in file
    assert "after 3 minute" in time
    assert "has 20 character" in length
    assert [dialog._ui.idle.itemData(n) for n in range(dialog._ui.idle.count())] == [1, 2, 3]
    dialog._ui.idle.setCurrentIndex(0)
    dialog._ui.idle.activated.emit(0)
    assert windows.guard.idle.minutes == 1
    dialog.close()


def test_without_an_organisation_nothing_of_it_shows(
    windows: Windows, usual: Path, starter: QuickStarter
) -> None:
    windows.open(starter.unlock(usual, passphrase=PASSPHRASE))
    assert windows.main is not None
    dialog = SafetyDialog(windows.main, windows.main._workspace.safety)
    dialog.show()
    assert not dialog._ui.organisationCard.isVisible()
    assert not dialog._ui.carriedText.isVisible()
    dialog.close()
