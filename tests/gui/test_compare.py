"""Comparing a fingerprint by voice: one wrong digit is mended where it was typed, another key is refused."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from tests.gui.conftest import Chooser
from tests.gui.every_window import settle

from r2p_field.crypto import damm
from r2p_field.gui.dialogs.compare import CompareDialog, Comparison
from r2p_field.gui.main_window import MainWindow


def words(dialog: CompareDialog) -> str:
    if dialog._ui.banner.isHidden():
        return ""
    return " ".join(label.text() for label in dialog._ui.banner.findChildren(QLabel))


def other_key(digits: str) -> str:
    """Thirty other digits that fit together."""
    turned = "".join(str(9 - int(sign)) for sign in digits if sign.isdigit())[:30]
    return turned + damm.check_digit(turned)


@pytest.mark.parametrize("wrong", ["one digit", "another key"])
def test_digits_that_differ_are_mended_in_the_dialog_and_the_card_is_chosen_once(
    main: MainWindow, chooser: Chooser, card: tuple[Path, str], wrong: str
) -> None:
    file, right = card
    slip = ("1" if right[0] == "0" else "0") + right[1:] if wrong == "one digit" else other_key(right)
    chooser.answers = [file]
    said: list[str] = []

    def hear() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, CompareDialog)
        typed = dialog._ui.typed
        QTest.keyClicks(typed, slip)
        QTest.keyClick(typed, Qt.Key.Key_Return)
        assert dialog.isVisible(), "the card would have to be chosen again"
        said.append(words(dialog))
        assert dialog.typed() == slip
        typed.home(False)
        typed.setSelection(0, len(slip))
        QTest.keyClicks(typed, right)
        assert words(dialog) == ""
        QTest.keyClick(typed, Qt.Key.Key_Return)
        assert not dialog.isVisible()

    main.go(main.send)
    QTimer.singleShot(0, hear)
    main.send._ui.join.click()
    assert ("misread" if wrong == "one digit" else "does not come from where you think") in said[0]
    assert main.send._ui.target.isVisible()
    assert len(chooser.asked) == 1


def test_why_one_must_not_go_on_can_be_read_whole(main: MainWindow) -> None:
    digits = "63066 79209 30418 10838 27383 54020 7"
    explain = (
        "Whoever holds the keys of this programme can read what you seal: a civil society organisation. " * 2
    )
    asked = Comparison(heading="Join?", explain=explain, fingerprint=digits, accept="&Join")
    dialog = CompareDialog(main, asked)
    dialog.show()
    settle()
    dialog._ui.typed.setText(other_key(digits))
    dialog._ui.accept.click()
    settle()
    lines = [one for one in dialog.findChildren(QLabel) if one.isVisible() and one.wordWrap()]
    assert [one.text() for one in lines if one.height() < one.heightForWidth(one.width())] == []
    assert dialog._ui.banner in {one.parent() for one in lines}
    dialog.close()


def test_whoever_gives_up_joins_nothing(main: MainWindow, chooser: Chooser, card: tuple[Path, str]) -> None:
    chooser.answers = [card[0]]

    def give_up() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, CompareDialog)
        QTest.keyClicks(dialog._ui.typed, other_key(card[1]))
        QTest.keyClick(dialog._ui.typed, Qt.Key.Key_Return)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    main.go(main.send)
    QTimer.singleShot(0, give_up)
    main.send._ui.join.click()
    assert main.send._ui.join.isVisible()
