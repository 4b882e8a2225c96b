"""Letting somebody in and changing one's own passphrase: said in words, held, mended in place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot
from tests.gui.conftest import PASSPHRASE, QuickStarter

from r2p_field.bootstrap import Program
from r2p_field.crypto import kdf
from r2p_field.gui.app import Windows
from r2p_field.gui.dialogs.passphrase import Asks, PersonDialog
from r2p_field.gui.dialogs.safety import SafetyDialog, letting_in
from r2p_field.gui.main_window import MainWindow
from r2p_field.gui.start.create_page import CreatePage
from r2p_field.services.passphrases import LOW

THEIRS, NEW = "candle bridge winter harbour meadow lantern", "orchard kettle marble thunder ribbon saddle"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stretch passphrases for a fifth of a second."""
    monkeypatch.setattr(kdf, "calibrate", lambda *_: LOW)


@pytest.fixture
def safety(main: MainWindow) -> SafetyDialog:
    dialog = SafetyDialog(main, main._workspace.safety)
    dialog.show()
    return dialog


def fill(dialog: PersonDialog, **typed: str) -> None:
    for name, text in typed.items():
        field = getattr(dialog._ui, name)
        field.clear()
        QTest.keyClicks(field, text)


def asked(answers: list[Callable[[PersonDialog], None]]) -> None:
    """Do this with the question that stands there, one after the other, then give it up."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PersonDialog)
        for one in answers:
            if dialog.isVisible():
                one(dialog)
        if dialog.isVisible():
            dialog.reject()

    QTimer.singleShot(0, answer)


def banner(dialog: PersonDialog) -> str:
    if dialog._ui.banner.isHidden():
        return ""
    return " ".join(label.text() for label in dialog._ui.banner.findChildren(QLabel))


def test_two_passphrases_that_differ_are_said_beside_the_field(main: MainWindow) -> None:
    dialog = PersonDialog(main, letting_in(), Asks.PERSON, main._workspace.safety)
    dialog.show()
    fill(dialog, mine=PASSPHRASE, role="secretary", passphrase=THEIRS, again="candle")
    assert dialog._ui.hint.isHidden()  # on the way, nothing is wrong
    dialog.activateWindow()
    dialog._ui.again.setFocus()
    QApplication.processEvents()
    dialog._ui.mine.setFocus()
    assert "not the same" in dialog._ui.hint.text()
    assert dialog._ui.hint.isVisible()
    assert not dialog._ui.accept.isEnabled()
    fill(dialog, again=THEIRS)
    assert dialog._ui.hint.isHidden()
    assert dialog._ui.accept.isEnabled()
    dialog.forget()
    assert dialog.taken()[:2] == ("", "")


def test_new_records_say_it_too_once_the_field_is_left(windows: Windows) -> None:
    windows.start.show()
    windows.start.ask_to_create()
    page = windows.start.page
    assert isinstance(page, CreatePage)
    QTest.keyClicks(page._ui.passphrase, "my uncle kept three goats")
    QTest.keyClicks(page._ui.again, "my uncle")
    assert page._ui.hint.isHidden()
    page._ui.again.editingFinished.emit()
    assert page._ui.hint.isVisible()
    assert "not the same" in page._ui.hint.text()


def test_while_it_works_the_dialog_says_so_and_cannot_be_used(main: MainWindow) -> None:
    model = main._workspace.safety
    dialog = PersonDialog(main, letting_in(), Asks.PERSON, model)
    dialog.show()
    fill(dialog, mine=PASSPHRASE, role="secretary", passphrase=THEIRS, again=THEIRS)
    dialog.wait(True)
    assert dialog._ui.busy.isVisible()
    assert "few seconds" in dialog._ui.working.text()
    fields = dialog.findChildren(QLineEdit)
    assert not any(field.isEnabled() for field in fields)
    assert not dialog._ui.accept.isEnabled()
    dialog.reject()
    assert dialog.isVisible(), "what comes of it could be told to nobody"
    dialog.wait(False)
    assert all(field.isEnabled() for field in fields)
    assert dialog._ui.busy.isHidden()
    dialog.reject()
    assert not dialog.isVisible()


def test_the_model_tells_that_it_works_for_as_long_as_it_does(
    main: MainWindow, safety: SafetyDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = []
    stretch = kdf.passphrase_key

    def stretched(*args: object) -> bytearray:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PersonDialog)
        seen.append(dialog._ui.busy.isVisible() and not dialog._ui.mine.isEnabled())
        return stretch(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(kdf, "passphrase_key", stretched)
    asked(
        [
            lambda one: fill(one, mine=PASSPHRASE, role="secretary", passphrase=THEIRS, again=THEIRS),
            lambda one: one._ui.accept.click(),
        ]
    )
    safety._ui.letIn.click()
    assert seen
    assert all(seen)
    assert safety._ui.people.count() == 2


def test_a_wrong_passphrase_is_told_in_the_question_and_typed_again_there(
    safety: SafetyDialog, qtbot: QtBot
) -> None:
    told = []
    asked(
        [
            lambda one: fill(one, mine="not this one", role="secretary", passphrase=THEIRS, again=THEIRS),
            lambda one: one._ui.accept.click(),
            lambda one: told.append((banner(one), one.focusWidget() is one._ui.mine, one.taken()[1])),
            lambda one: fill(one, mine=PASSPHRASE),
            lambda one: one._ui.accept.click(),
        ]
    )
    safety._ui.letIn.click()
    [(words, there, kept)] = told
    assert "does not open these records" in words
    assert there
    assert kept == THEIRS
    assert safety._ui.people.count() == 2
    assert safety._ui.banner.isHidden()


def test_ones_own_passphrase_is_changed_and_opens_the_records_from_then_on(
    *,
    safety: SafetyDialog,
    windows: Windows,
    program: Program,
    starter: QuickStarter,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    estimate: list[str] = []
    told: list[tuple[str, bool]] = []
    asked(
        [
            lambda one: fill(one, mine="not this one", passphrase="short", again="short"),
            lambda one: estimate.append(one._ui.strengthText.text()),
            lambda one: one._ui.accept.click(),
            lambda one: told.append((banner(one), one.focusWidget() is one._ui.passphrase)),
            lambda one: fill(one, passphrase=NEW, again=NEW),
            lambda one: one._ui.accept.click(),
            lambda one: told.append((banner(one), one.focusWidget() is one._ui.mine)),
            lambda one: fill(one, mine=PASSPHRASE),
            lambda one: one._ui.accept.click(),
        ]
    )
    safety._ui.change.click()
    (weak, at_new), (wrong, at_mine) = told
    assert "Too short" in estimate[0]
    assert "14 characters" in weak or "short" in weak
    assert at_new
    assert "does not open" in wrong
    assert at_mine
    assert "was changed" in safety._ui.said.text()
    assert safety._ui.said.isVisible()
    assert windows.main is not None
    with qtbot.waitSignal(windows.ended):
        windows.main.lock_wanted.emit()
    again = starter.unlock(tmp_path / "records", passphrase=NEW)
    again.upkeep.close()


def test_the_new_passphrase_may_be_suggested_and_nothing_keeps_it(
    safety: SafetyDialog, main: MainWindow
) -> None:
    words = []

    def suggest(dialog: PersonDialog) -> None:
        dialog._ui.suggest.click()
        words.append(dialog._ui.passphrase.text())
        assert "ten thousand years" in dialog._ui.strengthText.text()
        assert "on paper" in dialog._ui.hint.text()

    asked([suggest])
    safety._ui.change.click()
    assert len(words[0].split()) == 6
    assert main._workspace.safety._suggested == ""


def test_every_field_of_the_question_has_a_name(main: MainWindow) -> None:
    for asks in (Asks.PERSON, Asks.CHANGE):
        dialog = PersonDialog(main, letting_in(), asks, main._workspace.safety)
        dialog.show()
        for field in dialog.findChildren(QLineEdit):
            if field.isVisible():
                assert QAccessible.queryAccessibleInterface(field).text(QAccessible.Text.Name)
        dialog.close()
        dialog.deleteLater()
