"""Who came in by the code on paper hears of it, chooses a passphrase, and takes nobody out unless told to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot
from tests.gui.conftest import PASSPHRASE, QuickStarter
from tests.gui.test_passphrases import NEW, THEIRS, banner, fill
from tests.gui.test_today_page import press, shown, words

from r2p_field.bootstrap import Program
from r2p_field.crypto import kdf, recovery
from r2p_field.domain.policy import Policy
from r2p_field.gui.app import Windows
from r2p_field.gui.dialogs.lost_passphrase import LostPassphraseDialog
from r2p_field.gui.dialogs.safety import SafetyDialog
from r2p_field.gui.main_window import MainWindow
from r2p_field.services.paper_code import as_words
from r2p_field.services.passphrases import LOW
from r2p_field.vault import slots
from r2p_field.vault.errors import WrongPassphrase
from r2p_field.viewmodels.today import CardKind

Step = Callable[[LostPassphraseDialog], object]


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stretch passphrases for a fifth of a second."""
    monkeypatch.setattr(kdf, "calibrate", lambda *_: LOW)


class Paper:
    """The main window on records that were opened by the code on paper."""

    def __init__(self, windows: Windows, program: Program, code: str) -> None:
        windows.open(program)
        assert windows.main is not None
        self.main: MainWindow = windows.main
        self.program = program
        self.words = " ".join(as_words(code, program.resources))
        self.said = ""

    def choose(self, *steps: Step) -> None:
        """Come to the card on Today with keys alone, do these steps in the question, then close all."""

        def answer() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, LostPassphraseDialog)
            for step in steps:
                if dialog.isVisible():
                    step(dialog)
            if dialog.isVisible():
                dialog.reject()
            QTimer.singleShot(0, close)

        def close() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, SafetyDialog)
            self.said = "" if dialog._ui.said.isHidden() else dialog._ui.said.text()
            dialog.accept()

        QTimer.singleShot(0, lambda: QTimer.singleShot(0, answer))
        press(self.main, CardKind.BY_CODE)

    def opening(self) -> list[bool]:
        """Whether the first passphrase, that of the secretary, the new one and the code open."""
        secrets = [slots.Secret(passphrase=one) for one in (PASSPHRASE, THEIRS, NEW)]
        return [self._opens(one) for one in (*secrets, slots.Secret.of(None, self.code))]

    @property
    def code(self) -> str:
        """The code in groups of digits."""
        from r2p_field.services.paper_code import as_groups

        return as_groups(self.words, self.program.resources)

    def _opens(self, secret: slots.Secret) -> bool:
        try:
            slots.unlock(self.program.upkeep.folder, secret)
        except WrongPassphrase:
            return False
        return True


def at(tmp_path: Path, starter: QuickStarter, *, shared: bool) -> tuple[Program, str]:
    made = starter.create(tmp_path / "made", PASSPHRASE)
    if shared:
        made.program.safety.add_person(PASSPHRASE, THEIRS, "secretary", LOW)
    made.program.upkeep.close()
    return starter.unlock(tmp_path / "made", code=made.code), made.code


@pytest.fixture
def alone(windows: Windows, starter: QuickStarter, tmp_path: Path, qtbot: QtBot) -> Paper:
    return Paper(windows, *at(tmp_path, starter, shared=False))


@pytest.fixture
def shared(windows: Windows, starter: QuickStarter, tmp_path: Path, qtbot: QtBot) -> Paper:
    return Paper(windows, *at(tmp_path, starter, shared=True))


def new(dialog: LostPassphraseDialog) -> None:
    fill(dialog, passphrase=NEW, again=NEW)


def accept(dialog: LostPassphraseDialog) -> None:
    dialog._ui.accept.click()


def entry(dialog: LostPassphraseDialog, at: int) -> None:
    """Choose with the arrow key, as a person does."""
    box = dialog._ui.whose
    box.setFocus()
    for _ in range(at + 1):
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.currentIndex() == at


def test_an_officer_alone_chooses_a_passphrase_with_the_paper_and_is_asked_nothing_more(
    alone: Paper,
) -> None:
    assert shown(alone.main)[:2] == [CardKind.DANGER, CardKind.BY_CODE]
    assert "by the code on paper" in words(alone.main, CardKind.BY_CODE)
    asked: list[bool] = []
    alone.choose(
        lambda one: asked.extend(part.isVisible() for part in (one._ui.whose, one._ui.role, one._ui.alone)),
        lambda one: asked.append(one._ui.mine.echoMode() is QLineEdit.EchoMode.Password),
        lambda one: fill(one, mine=alone.words),
        new,
        accept,
    )
    assert asked == [False, False, False, False]
    assert alone.opening() == [False, False, True, True]
    assert "code on paper as before" in alone.said
    assert "make a new copy" in alone.said
    assert CardKind.BY_CODE not in shown(alone.main)


def test_one_of_several_says_whose_passphrase_was_lost_before_anything_goes_on(shared: Paper) -> None:
    ready: list[bool] = []
    shared.choose(
        lambda one: fill(one, mine=shared.words),
        new,
        lambda one: ready.append(one._ui.accept.isEnabled()),
        lambda one: entry(one, 1),
        lambda one: ready.append(one._ui.accept.isEnabled()),
        lambda one: ready.append(one._ui.alone.isChecked() or one._ui.role.isVisible()),
        accept,
    )
    assert ready == [False, True, False]
    assert shared.opening() == [True, False, True, True]
    assert [one.role for one in shared.program.safety.people() if one.me] == ["secretary"]


def test_who_had_no_passphrase_here_says_a_role_and_comes_in_beside_the_others(shared: Paper) -> None:
    ready: list[bool] = []
    shared.choose(
        lambda one: fill(one, mine=shared.words),
        new,
        lambda one: entry(one, 2),
        lambda one: ready.append(one._ui.role.isVisible() and not one._ui.accept.isEnabled()),
        lambda one: fill(one, role="treasurer"),
        accept,
    )
    assert ready == [True]
    assert shared.opening() == [True, True, True, True]
    assert [one.role for one in shared.program.safety.people() if one.me] == ["treasurer"]


def test_nobody_else_comes_in_any_more_where_that_was_ticked(shared: Paper) -> None:
    shared.choose(
        lambda one: fill(one, mine=shared.words),
        new,
        lambda one: entry(one, 0),
        lambda one: one._ui.alone.click(),
        accept,
    )
    assert shared.opening() == [False, False, True, True]


def test_a_slip_in_the_words_another_code_and_a_passphrase_in_use_are_said_and_mended_there(
    shared: Paper,
) -> None:
    told: list[str] = []
    other = " ".join(as_words(recovery.format_code(recovery.new_code()), shared.program.resources))

    def tell(dialog: LostPassphraseDialog) -> None:
        accept(dialog)
        at = "the code" if dialog.focusWidget() is dialog._ui.mine else "the new one"
        told.append(f"{banner(dialog)} at {at}")

    shared.choose(
        lambda one: entry(one, 1),
        lambda one: fill(one, mine=shared.words.replace(" ", " zzz", 1), passphrase=NEW, again=NEW),
        tell,
        lambda one: fill(one, mine=other),
        tell,
        lambda one: fill(one, mine=shared.words, passphrase=PASSPHRASE, again=PASSPHRASE),
        tell,
        new,
        accept,
    )
    slip, wrong, in_use = told
    assert "zzz" in slip
    assert "does not open" in wrong
    assert slip.endswith("at the code")
    assert wrong.endswith("at the code")
    assert "opens these records already" in in_use
    assert in_use.endswith("at the new one")
    assert shared.opening() == [True, False, True, True]


def test_what_the_organisation_asks_of_a_passphrase_counts_here_too(alone: Paper) -> None:
    alone.program.safety._policy = Policy(file="file", words_only=True)
    told: list[str] = []
    words: list[str] = []

    def suggest(dialog: LostPassphraseDialog) -> None:
        dialog._ui.suggest.click()
        words.append(dialog._ui.passphrase.text())
        fill(dialog, again=words[0])

    alone.choose(
        lambda one: fill(one, mine=alone.words),
        new,
        accept,
        lambda one: told.append(banner(one)),
        suggest,
        accept,
    )
    assert "six of the program" in told[0]
    assert alone.opening() == [False, False, False, True]
    assert alone._opens(slots.Secret(passphrase=words[0]))
    assert alone.main._workspace.safety._suggested == ""


def test_who_thinks_better_of_it_is_asked_again_another_time(shared: Paper) -> None:
    shared.choose(lambda one: fill(one, mine=shared.words), new, lambda one: one._ui.cancel.click())
    assert shared.said == ""
    assert shared.opening() == [True, True, False, True]
    assert CardKind.BY_CODE in shown(shared.main)


def test_safety_offers_it_too_and_nothing_that_needs_a_passphrase_until_then(shared: Paper) -> None:
    dialog = SafetyDialog(shared.main, shared.main._workspace.safety)
    dialog.show()
    assert dialog._ui.byCode.isVisible()
    assert dialog._ui.change.text() == "C&hoose a new passphrase…"
    dialog._ui.people.setCurrentRow(0)
    assert not dialog._ui.letIn.isEnabled()
    assert not dialog._ui.takeOut.isEnabled()
    dialog.close()


def test_who_opened_by_a_passphrase_is_told_nothing_of_it(main: MainWindow) -> None:
    assert CardKind.BY_CODE not in shown(main)
    dialog = SafetyDialog(main, main._workspace.safety, choosing=True)
    dialog.show()
    QApplication.processEvents()
    assert dialog._ui.byCode.isHidden()
    assert dialog._ui.letIn.isEnabled()
    assert dialog._ui.change.text() == "C&hange my passphrase…"
    assert QApplication.activeModalWidget() is None
    assert not dialog.findChildren(QComboBox, "whose")
    dialog.close()
