"""A person's first minutes: a passphrase, a code that is really on paper, whom to call; the lock screen."""

import contextlib
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.gui.conftest import PASSPHRASE, Chooser, QuickStarter
from tests.gui.every_window import of_start

from r2p_field.bootstrap import Program
from r2p_field.domain.jobs import Silent
from r2p_field.gui import paper
from r2p_field.gui.app import Windows
from r2p_field.gui.controls.banner import Banner
from r2p_field.gui.dialogs.compare import CompareDialog
from r2p_field.gui.dialogs.paper_code import PaperCodeDialog
from r2p_field.gui.dialogs.print_words import PrintWordsDialog
from r2p_field.gui.dialogs.safety import SafetyDialog
from r2p_field.gui.main_window import MainWindow
from r2p_field.gui.start.check_page import CheckPage
from r2p_field.gui.start.choice_page import ChoicePage
from r2p_field.gui.start.code_page import CodePage
from r2p_field.gui.start.contact_page import ContactPage
from r2p_field.gui.start.create_page import CreatePage
from r2p_field.gui.start.lost_page import LostPage
from r2p_field.gui.start.open_page import OpenPage
from r2p_field.gui.start.page import StartPage
from r2p_field.gui.start.pages import Pages
from r2p_field.gui.start.restore_page import RestorePage
from r2p_field.gui.start_window import StartWindow
from r2p_field.viewmodels.today import CardKind

WORDS = ("abandon", "ability", "able", "about", "above", "absent")


@pytest.fixture(autouse=True)
def english(windows: Windows, starter: QuickStarter) -> None:
    """Somebody chose English before."""
    windows.languages.choose("en")


def create(windows: Windows) -> CodePage:
    """Go on from the choices to the code on paper."""
    choices = windows.start.page
    if isinstance(choices, ChoicePage):
        choices._ui.createChoice.click()
    page = shown(windows.start, CreatePage)
    page._ui.passphrase.setText(PASSPHRASE)
    page._ui.again.setText(PASSPHRASE)
    page._ui.create.click()
    return shown(windows.start, CodePage)


P = TypeVar("P", bound=StartPage)


def shown(pages: StartWindow | Pages, kind: type[P]) -> P:
    """Return the page that shows, which must be of that kind."""
    page = pages.page
    assert isinstance(page, kind)
    return page


def check(windows: Windows) -> CheckPage:
    return shown(windows.start, CheckPage)


def contact(windows: Windows) -> ContactPage:
    return shown(windows.start, ContactPage)


def opening(windows: Windows) -> OpenPage:
    return shown(windows.start, OpenPage)


def said(windows: Windows) -> list[str]:
    banner = windows.start._ui.banner
    assert banner.isVisible()
    return [label.text() for label in banner.findChildren(QLabel) if label.text()]


def has_keyboard(widget: QWidget) -> bool:
    """Whether keys go there, once the window is the active one."""
    return widget.window().focusWidget() is widget


def everything_in(window: QWidget) -> str:
    """Return all words that stand in widgets, are spoken of them, or could be pasted from them."""
    parts = []
    for widget in (window, *window.findChildren(QWidget)):
        parts += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        if isinstance(widget, QLabel | QLineEdit):
            parts.append(widget.text())
        if isinstance(widget, QPlainTextEdit):
            parts.append(widget.toPlainText())
    return " ".join(parts)


# New records


def test_typed_back_words_lead_on_and_are_asked_for_no_more(windows: Windows, home: Path) -> None:
    windows.begin(None)
    code = create(windows)
    [(start, words)] = code.sheets()
    assert (start, len(words)) == (1, 12)
    code._ui.next.click()
    assert not code.isVisible()
    check(windows)._ui.typed.setPlainText(" ".join(words).upper())
    QTest.keyClick(check(windows)._ui.typed, Qt.Key.Key_Return)
    contact(windows)._ui.skip.click()
    assert windows.main is not None
    chosen = windows.main._workspace._program.preferences.read()
    assert (chosen.recovery_due, chosen.emergency_role) == (None, "")
    assert (home / "R2P-Field-records" / "vault.slots").is_file()


def test_no_widget_keeps_a_word_of_the_code_or_the_passphrase(windows: Windows) -> None:
    windows.begin(None)
    code = create(windows)
    [(_, words)] = code.sheets()
    assert words[0] in everything_in(windows.start)
    code._ui.next.click()
    check(windows)._ui.typed.setPlainText(" ".join(words))
    check(windows)._ui.check.click()
    left = everything_in(windows.start)
    assert not any(f" {number}  {word}" in left for number, word in enumerate(words, 1))
    assert " ".join(words[:2]) not in left
    assert PASSPHRASE not in left
    assert code.sheets() == ((1, ()),)


def test_closing_the_window_before_the_end_closes_the_records_and_asks_later(
    windows: Windows, home: Path, starter: QuickStarter
) -> None:
    windows.begin(None)
    code = create(windows)
    windows.start.close()
    assert code.sheets() == ((1, ()),)
    program = starter.unlock(home / "R2P-Field-records", passphrase=PASSPHRASE)
    assert program.recovery.state().due
    program.upkeep.close()


def test_words_can_neither_be_selected_nor_copied(windows: Windows, qapp: QApplication) -> None:
    windows.begin(None)
    code = create(windows)
    qapp.clipboard().setText("what was there")
    grid = code._ui.first
    for label in grid.findChildren(QLabel):
        assert label.textInteractionFlags() == Qt.TextInteractionFlag.NoTextInteraction
        QTest.mouseDClick(label, Qt.MouseButton.LeftButton)
    for keys in (Qt.Key.Key_A, Qt.Key.Key_C):
        QTest.keyClick(grid, keys, Qt.KeyboardModifier.ControlModifier)
    assert qapp.clipboard().text() == "what was there"
    spoken = QAccessible.queryAccessibleInterface(grid).text(QAccessible.Text.Name)
    assert code.sheets()[0][1][11] in spoken


def test_putting_it_off_asks_from_the_second_day_on(windows: Windows) -> None:
    windows.begin(None)
    create(windows)._ui.later.click()
    contact(windows)._ui.role.setText("security focal point")
    contact(windows)._ui.tree.setText("I call the focal point")
    QTest.keyClick(contact(windows)._ui.tree, Qt.Key.Key_Return)
    assert windows.main is not None
    program = windows.main._workspace._program
    chosen = program.preferences.read()
    assert chosen.recovery_due is not None
    assert (chosen.recovery_due - program.journal.today()).days == 1
    assert not program.recovery.state().due
    assert (chosen.emergency_role, chosen.phone_tree) == ("security focal point", "I call the focal point")


def test_whoever_looks_again_sees_the_same_halves(windows: Windows) -> None:
    windows.begin(None)
    code = create(windows)
    code._ui.split.click()
    before = code.sheets()
    assert [start for start, _ in before] == [1, 13]
    code._ui.next.click()
    check(windows)._ui.back.click()
    assert windows.start.page is code
    assert code.sheets() == before
    code._ui.next.click()
    check(windows)._ui.typed.setPlainText(" ".join((*before[1][1], *before[0][1])))
    check(windows)._ui.check.click()
    contact(windows)


def test_a_wrong_word_is_named_while_typing_and_after_enter(windows: Windows) -> None:
    windows.begin(None)
    code = create(windows)
    [(_, words)] = code.sheets()
    code._ui.next.click()
    page = check(windows)
    page._ui.typed.setPlainText("abandon abandn ")
    assert "Word 2, “abandn”" in page._ui.counted.text()
    page._ui.typed.setPlainText(" ".join((*words[:11], "zzzzzz")))
    page._ui.check.click()
    what, safe, then = said(windows)
    assert "Word 12, “zzzzzz”" in what
    assert safe
    assert then
    assert has_keyboard(page._ui.typed)
    page._ui.typed.setPlainText(" ".join(words))
    page._ui.check.click()
    contact(windows)


def test_names_and_numbers_are_warned_about_and_not_refused(windows: Windows) -> None:
    windows.begin(None)
    create(windows)._ui.later.click()
    page = contact(windows)
    page._ui.role.setText("security focal point")
    assert not page._ui.warning.isVisible()
    page._ui.role.setText("Ahmed Salih")
    assert "name" in page._ui.warning.text()
    page._ui.role.setText("call +999 555 01234")
    assert "number" in page._ui.warning.text()
    page._ui.next.click()
    assert windows.main is not None


def test_a_second_set_of_records_is_offered_a_folder_of_its_own(windows: Windows, home: Path) -> None:
    (home / "R2P-Field-records").mkdir()
    windows.start.ask_to_create()
    page = shown(windows.start, CreatePage)
    assert page._ui.folder.text() == str(home / "R2P-Field-records-2")


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("short", "Too short"),
        ("12345678901234567", "dates and telephone numbers"),
        ("the river was low that year", "days"),
        ("my uncle kept three goats beside a blue radio tower", "Strong"),
    ],
)
def test_an_own_passphrase_is_judged_in_words_and_a_bar(windows: Windows, typed: str, words: str) -> None:
    windows.start.ask_to_create()
    page = shown(windows.start, CreatePage)
    page._ui.passphrase.setText(typed)
    assert words in page._ui.strengthText.text()
    own = page._ui.strength.value()
    page._ui.suggest.click()
    assert page._ui.strength.value() == 100 > own
    assert "ten thousand years" in page._ui.strengthText.text()


# A programme's card, and the invented country


def answer(digits: str, asked: list[QWidget]) -> None:
    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, CompareDialog):
        asked.append(dialog)
        dialog._ui.typed.setText(digits)
        dialog.accept()


def test_new_records_join_the_programme_of_a_card(
    windows: Windows, chooser: Chooser, card: tuple[Path, str], qtbot: QtBot
) -> None:
    chooser.answers.append(card[0])
    asked: list[QWidget] = []
    windows.begin(None)
    choices = shown(windows.start, ChoicePage)
    choices._ui.joinChoice.click()
    create(windows)._ui.later.click()
    QTimer.singleShot(0, lambda: answer(card[1], asked))
    contact(windows)._ui.skip.click()
    assert windows.main is not None
    assert len(asked) == 1
    program = windows.main._workspace._program
    assert program.programmes.joined_programme().fingerprint == card[1]


def test_a_file_that_is_no_card_is_told_in_the_new_records(
    windows: Windows, chooser: Chooser, tmp_path: Path
) -> None:
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0 no card")
    chooser.answers.append(tmp_path / "photo.jpg")
    windows.begin(None)
    choices = shown(windows.start, ChoicePage)
    choices._ui.joinChoice.click()
    create(windows)._ui.later.click()
    contact(windows)._ui.skip.click()
    assert windows.main is not None
    assert windows.main.findChild(Banner, "banner").isVisible()  # type: ignore[union-attr]


def test_who_goes_back_from_a_card_joins_nothing(windows: Windows, chooser: Chooser, tmp_path: Path) -> None:
    chooser.answers.append(tmp_path / "card.r2p")
    windows.begin(None)
    choices = shown(windows.start, ChoicePage)
    choices._ui.joinChoice.click()
    assert windows.start.card is not None
    page = shown(windows.start, CreatePage)
    page._ui.back.click()
    assert windows.start.card is None


def test_looking_around_opens_invented_records_beside_the_persons_own(windows: Windows, home: Path) -> None:
    windows.begin(None)
    choices = shown(windows.start, ChoicePage)
    choices._ui.exploreChoice.click()
    assert windows.main is not None
    assert windows.main._ui.sample.isVisible()
    assert not (home / "R2P-Field-records").exists()


# A second copy


def test_a_second_copy_comes_back_and_a_slip_copies_nothing(
    windows: Windows, starter: QuickStarter, chooser: Chooser, home: Path, tmp_path: Path
) -> None:
    made = starter.create(tmp_path / "lost", PASSPHRASE)
    made.program.upkeep.back_up(tmp_path / "stick", Silent())
    made.program.upkeep.close()
    windows.begin(None)
    shown(windows.start, ChoicePage)._ui.restoreChoice.click()
    page = shown(windows.start, RestorePage)
    assert has_keyboard(page._ui.source)
    chooser.answers.append(tmp_path / "stick")
    page._ui.chooseSource.click()
    page._ui.secret.setText("not this one at all")
    page._ui.restore.click()
    assert "does not open" in said(windows)[0]
    assert has_keyboard(page._ui.secret)
    assert not (home / "R2P-Field-records").exists()
    page._ui.secret.setText(PASSPHRASE)
    QTest.keyClick(page._ui.secret, Qt.Key.Key_Return)
    assert windows.main is not None
    assert (home / "R2P-Field-records" / "vault.slots").is_file()


@pytest.mark.parametrize(("wrong", "field"), [("source", "source"), ("folder", "folder")])
def test_a_wrong_folder_of_a_second_copy_is_told_with_the_keyboard_there(
    windows: Windows, starter: QuickStarter, tmp_path: Path, wrong: str, field: str
) -> None:
    made = starter.create(tmp_path / "lost", PASSPHRASE)
    made.program.upkeep.back_up(tmp_path / "stick", Silent())
    made.program.upkeep.close()
    windows.start.ask_to_restore()
    windows.start.show()
    page = shown(windows.start, RestorePage)
    page._ui.byCode.click()
    page._ui.source.setText(str(tmp_path / "stick" if wrong == "folder" else tmp_path / "nowhere"))
    page._ui.folder.setText(str(tmp_path / "lost" if wrong == "folder" else tmp_path / "new"))
    page._ui.secret.setText(made.code)
    page._ui.restore.click()
    assert len(said(windows)) == 3
    assert has_keyboard(getattr(page._ui, field))


# The lock screen


@pytest.fixture
def usual(starter: QuickStarter, home: Path) -> Path:
    """Records in the usual folder, closed."""
    starter.create(home / "R2P-Field-records", PASSPHRASE).program.upkeep.close()
    return home / "R2P-Field-records"


@pytest.mark.parametrize("locked", [True, False])
def test_where_there_are_records_the_passphrase_is_asked_for_at_once(
    windows: Windows, usual: Path, locked: bool
) -> None:
    windows.begin(None, locked=locked)
    page = opening(windows)
    assert has_keyboard(page._ui.secret)
    assert page._ui.folder.text() == str(usual)
    QTest.keyClicks(page._ui.secret, PASSPHRASE)
    QTest.keyClick(page._ui.secret, Qt.Key.Key_Return)
    assert windows.main is not None
    assert page._ui.secret.text() == ""


def test_after_locking_records_elsewhere_the_folder_is_asked_for(
    windows: Windows, starter: QuickStarter, tmp_path: Path
) -> None:
    starter.create(tmp_path / "elsewhere", PASSPHRASE).program.upkeep.close()
    windows.begin(None, locked=True)
    page = opening(windows)
    assert has_keyboard(page._ui.folder)
    assert page._ui.folder.text() == ""
    assert "remembered nowhere" in page._ui.folderText.text()
    QTest.keyClicks(page._ui.folder, str(tmp_path / "elsewhere"))
    QTest.keyClick(page._ui.folder, Qt.Key.Key_Return)
    assert has_keyboard(page._ui.secret)
    QTest.keyClicks(page._ui.secret, PASSPHRASE)
    QTest.keyClick(page._ui.secret, Qt.Key.Key_Return)
    assert windows.main is not None


def damage(folder: Path) -> None:
    for file in folder.glob("vault.slots*"):
        file.write_bytes(b"{}")


def make_newer(folder: Path) -> None:
    for file in folder.glob("vault.slots*"):
        file.write_bytes(file.read_bytes().replace(b'"min_reader":1', b'"min_reader":9'))


def move_away(folder: Path) -> None:
    folder.rename(folder.with_name("moved"))


@pytest.mark.parametrize(
    ("spoil", "typed", "words", "field"),
    [
        (None, "not this one at all", "does not open", "secret"),
        (damage, PASSPHRASE, "damaged", "secret"),
        (make_newer, PASSPHRASE, "newer version", "secret"),
        (move_away, PASSPHRASE, "no records in this folder", "folder"),
    ],
)
def test_what_does_not_open_is_told_in_three_sentences_with_the_keyboard_in_the_field(
    *, windows: Windows, usual: Path, spoil: object, typed: str, words: str, field: str
) -> None:
    windows.begin(None)
    page = opening(windows)
    if callable(spoil):
        spoil(usual)
    QTest.keyClicks(page._ui.secret, typed)
    QTest.keyClick(page._ui.secret, Qt.Key.Key_Return)
    what, safe, then = said(windows)
    assert words in what
    assert safe
    assert then
    focused = getattr(page._ui, field)
    assert has_keyboard(focused)
    assert focused.selectedText() == focused.text()
    assert windows.main is None


def test_the_words_on_paper_open_the_records(windows: Windows, usual: Path, starter: QuickStarter) -> None:
    program = starter.unlock(usual, passphrase=PASSPHRASE)
    code = program.recovery.renew(PASSPHRASE)
    program.upkeep.close()
    from r2p_field.services.paper_code import as_words

    windows.begin(None)
    page = opening(windows)
    page._ui.byCode.click()
    assert "paper" in page._ui.secretLabel.text()
    QTest.keyClicks(page._ui.secret, "abandon abandn about")
    QTest.keyClick(page._ui.secret, Qt.Key.Key_Return)
    assert "Word 2, “abandn”" in said(windows)[0]
    page._ui.secret.setText(" ".join(as_words(code, starter.resources)))
    QTest.keyClick(page._ui.secret, Qt.Key.Key_Return)
    assert windows.main is not None
    assert windows.main.today._cards[CardKind.BY_CODE].isVisible()


# On a later day


def test_today_asks_for_the_code_and_takes_it(main: MainWindow, program: Program) -> None:
    code = program.recovery.renew(PASSPHRASE)
    main.go(main.today)
    card = main.today._cards[CardKind.PAPER]
    assert card.isVisible()

    def type_it() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PaperCodeDialog)
        page = shown(dialog.pages, CheckPage)
        page._ui.typed.setPlainText(code)
        page._ui.check.click()

    QTimer.singleShot(0, type_it)
    QTest.mouseClick(card.button, Qt.MouseButton.LeftButton)
    assert not main.today._cards[CardKind.PAPER].isVisible()
    assert not program.recovery.state().due


def test_a_lost_code_is_replaced_for_the_passphrase_and_no_other_button_takes_enter(
    main: MainWindow, program: Program
) -> None:
    dialog = PaperCodeDialog(main, main._workspace.paper)
    dialog.show()
    page = shown(dialog.pages, CheckPage)
    page._ui.back.click()
    lost = shown(dialog.pages, LostPage)
    QTest.keyClicks(lost._ui.passphrase, "not this one")
    QTest.keyClick(lost._ui.passphrase, Qt.Key.Key_Return)
    assert dialog.pages.page is lost
    assert dialog._ui.banner.isVisible()
    assert has_keyboard(lost._ui.passphrase)
    lost._ui.passphrase.clear()
    QTest.keyClicks(lost._ui.passphrase, PASSPHRASE)
    QTest.keyClick(lost._ui.passphrase, Qt.Key.Key_Return)
    code = shown(dialog.pages, CodePage)
    [(_, words)] = code.sheets()
    code._ui.next.click()
    again = shown(dialog.pages, CheckPage)
    again._ui.typed.setPlainText(" ".join(words))
    again._ui.check.click()
    assert dialog.result() == PaperCodeDialog.DialogCode.Accepted
    assert not program.recovery.state().due
    assert words[0] + " " + words[1] not in everything_in(dialog)
    dialog.deleteLater()


def test_a_new_code_can_be_made_on_any_day_under_safety(main: MainWindow, program: Program) -> None:
    seen: list[QWidget] = []

    def ask_for_it() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, PaperCodeDialog):
            seen.append(dialog)
            dialog.reject()
        elif isinstance(dialog, SafetyDialog):
            QTimer.singleShot(0, ask_for_it)
            dialog._ui.paper.click()
            dialog.reject()

    QTimer.singleShot(0, ask_for_it)
    main.safety.show()
    assert len(seen) == 1


def test_closing_the_dialog_leaves_the_question_open_and_no_word_behind(
    main: MainWindow, program: Program
) -> None:
    program.recovery.shown()
    dialog = PaperCodeDialog(main, main._workspace.paper)
    dialog.show()
    page = shown(dialog.pages, CheckPage)
    page._ui.typed.setPlainText("abandon about")
    dialog.reject()
    assert program.recovery.state().due
    assert "abandon about" not in everything_in(dialog)
    dialog.deleteLater()


# Paper


@pytest.mark.parametrize(
    ("name", "prints"),
    [
        ("HP LaserJet 1020", True),
        ("Brother MFC", True),
        ("Microsoft Print to PDF", False),
        ("Microsoft XPS Document Writer", False),
        ("OneNote (Desktop)", False),
        ("Fax", False),
        ("cups-pdf", False),
        ("Print to File (PDF)", False),
    ],
)
def test_doors_to_files_are_not_offered_as_printers(name: str, prints: bool) -> None:
    assert paper.on_paper(name) is prints


def ink(image: QImage) -> list[int]:
    """Return the lines on which something dark stands."""
    wide = range(0, image.width(), 2)
    return [y for y in range(image.height()) if any(image.pixelColor(x, y).lightness() < 128 for x in wide)]


def test_a_sheet_holds_every_word_within_its_edges(qapp: QApplication) -> None:
    image = QImage(800, 1100, QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(3937)
    image.setDotsPerMeterY(3937)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paper.draw(painter, image, (13, WORDS * 2))
    painter.end()
    lines = ink(image)
    assert lines
    assert min(lines) > 0
    assert max(lines) < 1099
    gaps = sum(after - before > 5 for before, after in pairwise(lines))
    assert gaps == 5  # six rows in two columns


def test_a_printer_that_is_not_there_prints_nothing_and_says_so(main: MainWindow, qtbot: QtBot) -> None:
    dialog = PrintWordsDialog(main, ((1, WORDS),), names=("no such printer",))
    dialog.show()
    assert "keep a copy" in dialog._ui.warning.text()
    dialog._ui.print.click()
    assert "Nothing was printed" in dialog._ui.none.text()
    assert dialog.isVisible()
    dialog.close()
    dialog.deleteLater()


def test_sheets_go_to_the_printer_that_was_chosen(main: MainWindow) -> None:
    sent: list[tuple[str, object]] = []

    def send(name: str, sheets: object) -> bool:
        sent.append((name, sheets))
        return True

    sheets = ((1, WORDS), (13, WORDS))
    dialog = PrintWordsDialog(main, sheets, names=("one", "two"), send=send)
    dialog._ui.printer.setCurrentIndex(1)
    dialog._ui.print.click()
    assert sent == [("two", sheets)]
    assert dialog.result() == PrintWordsDialog.DialogCode.Accepted
    dialog.deleteLater()


def test_without_a_printer_copying_by_hand_is_what_is_left(main: MainWindow) -> None:
    dialog = PrintWordsDialog(main, ((1, WORDS),), names=())
    dialog.show()
    assert dialog._ui.none.isVisible()
    assert not dialog._ui.print.isVisible()
    dialog.close()
    dialog.deleteLater()


@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_no_word_of_a_code_is_ever_cut(windows: Windows, main: MainWindow, zoom: float) -> None:
    windows.theme.set_zoom(zoom)
    dialog = PaperCodeDialog(main, main._workspace.paper)
    dialog.show()
    main._workspace.paper.renew(PASSPHRASE)
    code = shown(dialog.pages, CodePage)
    code._ui.split.click()
    for _ in range(8):
        QApplication.processEvents()
    grids = (code._ui.first, code._ui.second)
    words = [label for grid in grids for label in grid.findChildren(QLabel) if label.text()]
    assert len(words) == 24
    for label in words:
        assert label.width() >= label.sizeHint().width()
        assert label.height() >= label.sizeHint().height()
    dialog.close()
    dialog.deleteLater()


def test_a_second_passphrase_that_differs_is_said_in_words(windows: Windows) -> None:
    windows.begin(None)
    shown(windows.start, ChoicePage)._ui.createChoice.click()
    page = shown(windows.start, CreatePage)
    page._ui.suggest.click()
    assert "on paper" in page._ui.hint.text()
    QTest.keyClicks(page._ui.again, page._ui.passphrase.text()[:5])
    assert "on paper" in page._ui.hint.text()  # on the way, nothing is wrong
    QTest.keyClicks(page._ui.again, "0")
    assert page._ui.hint.isVisible()
    assert "not the same" in page._ui.hint.text()
    page._ui.again.clear()
    page._ui.passphrase.selectAll()
    QTest.keyClicks(page._ui.passphrase, "my own words")
    assert page._ui.hint.isHidden()  # these are not the words that were suggested


def test_enter_goes_through_both_questions_of_danger(windows: Windows) -> None:
    windows.begin(None)
    create(windows)._ui.later.click()
    page = shown(windows.start, ContactPage)
    QTest.keyClicks(page._ui.role, "focal point of the district")
    QTest.keyClick(page._ui.role, Qt.Key.Key_Return)
    assert shown(windows.start, ContactPage) is page
    assert windows.start.focusWidget() is page._ui.tree
    QTest.keyClick(page._ui.tree, Qt.Key.Key_Return)
    assert windows.main is not None


def test_enter_presses_every_button_of_the_first_window(windows: Windows) -> None:
    """As Space does: whoever walks there with Tab expects it."""
    windows.start.show()
    windows.start._ui.language.setVisible(True)
    for name, window in of_start(windows.start):
        for button in window.findChildren(QAbstractButton):
            if not button.isVisibleTo(window) or not button.isEnabled() or isinstance(button, QCheckBox):
                continue
            with contextlib.suppress(RuntimeError):
                button.clicked.disconnect()
            pressed: list[str] = []
            button.clicked.connect(lambda _=False, pressed=pressed: pressed.append("pressed"))
            QTest.keyClick(button, Qt.Key.Key_Return)
            assert pressed == ["pressed"], f"{name}: {button.objectName()}"
