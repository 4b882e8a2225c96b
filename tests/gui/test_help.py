"""F1 opens the page of the field one stands in; every window names pages that exist; keys are real ones."""

import re
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QKeySequence, QShortcut, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot
from tests.gui.every_window import every_page, fill, of_dialogs, settle

from r2p_field.domain.help_pages import place_of
from r2p_field.gui.app import Windows
from r2p_field.gui.dialogs.confirm import ConfirmDialog
from r2p_field.gui.dialogs.safety import EmergencyDialog
from r2p_field.gui.help_window import HelpWindow
from r2p_field.gui.helping import HELP, HelpButton, show_help, topic_of
from r2p_field.gui.icons import dress
from r2p_field.gui.main_window import MainWindow
from r2p_field.gui.shortcuts import TABLE, Where, keys_of, markdown, page_keys
from r2p_field.viewmodels.help import HelpModel

ROOT = Path(__file__).parents[2]
BOOK = HelpModel().book


@pytest.fixture
def help_window(main: MainWindow, qtbot: QtBot) -> HelpWindow:
    main.resize(1366, 768)
    show_help(main, main)
    [window] = main.findChildren(HelpWindow)
    qtbot.waitExposed(window)
    return window


def named_in_forms() -> list[tuple[str, str]]:
    return [
        (form.name, str(value.text))
        for form in sorted((ROOT / "ui").glob("*.ui"))
        for prop in ET.parse(form).iter("property")
        if prop.get("name") == HELP and (value := prop.find("string")) is not None
    ]


def test_every_page_that_a_form_names_exists() -> None:
    named = named_in_forms()
    assert len(named) > 40
    assert [one for one in named if not BOOK.holds(place_of(one[1]))] == []


def test_every_page_of_the_window_and_every_dialog_has_its_help(main: MainWindow, tmp_path: Path) -> None:
    pages = every_page(main)
    assert [type(page).__name__ for page in pages if topic_of(page) == "contents"] == []
    without = [
        name
        for name, dialog in of_dialogs(main, tmp_path)
        if topic_of(dialog) == "contents" and not isinstance(dialog, ConfirmDialog | HelpWindow)
    ]
    assert without == []


def test_f1_opens_the_page_of_the_field_one_stands_in(main: MainWindow) -> None:
    main.writing.observation()
    fill(main.editor)
    for field, page, heading in (
        (main.editor._ui.headquartersAnswer, "consent", "What people agreed to"),
        (main.editor._ui.notForPartner, "consent", "Not for"),
        (main.editor._ui.counts.rows()[0].stops()[0], "counting", "Counting people"),
        (main.editor._ui.riskLevel, "risk", "Risk check, and red"),
        (main.editor._ui.heard, "observation", "Rumour"),
        (main.editor._ui.minimumForm, "minimum-form", "The minimum form"),
        (main.editor._ui.save, "observation", "The observation and its fields"),
        (main._ui.search, "contents", "Help"),
    ):
        show_help(field, main)
        settle()
        [window] = main.findChildren(HelpWindow)
        assert window.isVisible()
        assert window._model.place.page == page
        assert window._ui.text.textCursor().block().text() == heading


def test_f1_is_installed_where_people_work(main: MainWindow, windows: Windows, tmp_path: Path) -> None:
    for window in (main, windows.start):
        assert [one for one in window.findChildren(QShortcut) if one.key() == QKeySequence("F1")]
    for name, dialog in of_dialogs(main, tmp_path):
        if isinstance(dialog, QDialog) and not isinstance(dialog, EmergencyDialog):
            assert [one for one in dialog.findChildren(QShortcut) if one.key() == QKeySequence("F1")], name


def test_a_button_beside_the_fields_explains_them_in_words(main: MainWindow) -> None:
    main.writing.observation()
    fill(main.editor)
    buttons = main.editor.findChildren(HelpButton)
    assert len(buttons) >= 6
    for button in buttons:
        assert button.text()
        assert button.accessibleDescription()
        button.click()
        [window] = main.findChildren(HelpWindow)
        assert window._model.place.page == place_of(topic_of(button)).page
    assert {"known", "consent", "signs"} <= {place_of(topic_of(button)).page for button in buttons}


def test_reading_by_keyboard_from_search_to_page_and_back(help_window: HelpWindow) -> None:
    ui = help_window._ui
    ui.query.setFocus()
    QTest.keyClicks(ui.query, "grades")
    QTest.keyClick(ui.query, Qt.Key.Key_Return)
    assert help_window.focusWidget() is ui.pages
    QTest.keyClick(ui.pages, Qt.Key.Key_Down)
    QTest.keyClick(ui.pages, Qt.Key.Key_Home)
    assert help_window._model.place.page == "known"
    assert "Grades" in ui.text.toPlainText()
    ui.text.anchorClicked.emit(QUrl("consent#asking"))
    assert ui.text.textCursor().block().text() == "How to ask"
    assert ui.back.isEnabled()
    ui.back.click()
    assert help_window._model.place.page == "known"
    ui.query.setText("xylophone")
    assert ui.nothing.isVisible()


@pytest.mark.parametrize(
    "link", ["https://example.org", "file:///etc/hosts", "nowhere", "consent#nowhere", ""]
)
def test_no_link_leads_out_of_the_program(help_window: HelpWindow, link: str) -> None:
    before = help_window._ui.text.toPlainText()
    help_window._ui.text.anchorClicked.emit(QUrl(link))
    assert help_window._ui.text.toPlainText() == before
    assert help_window._ui.text.loadResource(2, QUrl(link)) is None


def test_the_help_stands_beside_and_escape_closes_it(help_window: HelpWindow, main: MainWindow) -> None:
    assert not help_window.isModal()
    close = [one for one in help_window.findChildren(QShortcut) if one.key() == QKeySequence("Esc")]
    close[0].activated.emit()
    assert not help_window.isVisible()
    show_help(main, main)
    assert main.findChildren(HelpWindow) == [help_window]


def real_shortcuts(windows: list[QWidget]) -> set[str]:
    return {
        shortcut.key().toString(QKeySequence.SequenceFormat.PortableText)
        for window in windows
        for shortcut in window.findChildren(QShortcut)
    }


def test_the_keys_in_the_help_are_the_keys_of_the_program(
    main: MainWindow, help_window: HelpWindow, tmp_path: Path
) -> None:
    dialogs = [dialog for _, dialog in of_dialogs(main, tmp_path)]
    every_page(main)  # each is built when it is first asked for
    main.dialogue.plan(None)
    main.dialogue.planning._ui.addPoint.click()
    real = real_shortcuts([main, help_window, *dialogs])
    listed = {
        QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)
        for row in TABLE
        if row.name
        for keys in row.keys
    } | set(page_keys(9))
    assert real <= listed, "a window has keys that the help does not name"
    assert listed - real <= set(page_keys(9)), "the help names keys that nothing answers to"


def test_the_page_of_keys_lists_them_all(help_window: HelpWindow) -> None:
    help_window.open("keyboard")
    shown = help_window._ui.text.toPlainText()
    for row in TABLE:
        assert str(row.words) in shown
        assert " · ".join(row.keys) in shown
    assert all(str(where.value) in shown for where in Where)
    assert "{shortcuts}" not in shown
    assert re.search(r"\| Keys \|", markdown())


def test_an_action_without_keys_is_a_fault_of_ours() -> None:
    with pytest.raises(LookupError):
        keys_of("no such action")


def test_the_arrow_of_back_points_to_where_reading_comes_from(help_window: HelpWindow) -> None:
    drawn: dict[Qt.LayoutDirection, QImage] = {}
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        help_window.setLayoutDirection(direction)
        dress(help_window)
        drawn[direction] = help_window._ui.back.icon().pixmap(help_window._ui.back.iconSize()).toImage()
    left, right = drawn.values()
    mirrored = left.flipped(Qt.Orientation.Horizontal)
    places = [(x, y) for x in range(left.width()) for y in range(left.height())]
    differ = sum(abs(mirrored.pixelColor(*at).alpha() - right.pixelColor(*at).alpha()) > 64 for at in places)
    inked = sum(left.pixelColor(*at).alpha() > 64 for at in places)
    assert inked > 20, "there is an arrow"
    assert differ < inked / 10


def test_the_built_program_lists_whose_work_is_inside(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    text = "R2P Field 1\n\nWhose work\n\nQt 6.11.3   LGPL-3.0-only\na_b | c   MIT\n\nTerms"
    (tmp_path / "NOTICES.txt").write_text(text, "utf-8")
    window = QWidget()
    qtbot.addWidget(window)
    help_window = HelpWindow(window)
    help_window.open("inside")
    assert "the list is made when it is built" in help_window._ui.text.toPlainText()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "r2p-field"))
    help_window.open("contents")
    help_window.open("inside")
    shown = help_window._ui.text.toPlainText()
    for words in ("Qt 6.11.3", "LGPL-3.0-only", "a_b", "MIT"):
        assert words in shown


def test_guides_are_read_in_the_help_with_their_pictures_and_found_by_words(help_window: HelpWindow) -> None:
    help_window._model.open("guides")
    help_window._ui.text.anchorClicked.emit(QUrl("guide-field-officer"))
    assert "Guide for field officers" in help_window.windowTitle()
    text = help_window._ui.text
    shown = QImage(text.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl("send.png")))
    assert 200 <= shown.width() < text.viewport().width()
    for never in ("../send.png", "file:///etc/hostname", "https://example.org/a.png", "field-officer.md"):
        assert text.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(never)) is None
    help_window._ui.query.setText("sealing stick roadblock")
    assert "guide-field-officer" in [
        one.page.id for one in help_window._model.search("sealing stick roadblock")
    ]


def test_a_guide_is_shown_to_its_end_and_its_pictures_and_tables_follow_the_window(
    help_window: HelpWindow, qtbot: QtBot
) -> None:
    text = help_window._ui.text
    help_window.resize(1366, 768)
    help_window.open("guide-security-officer")
    settle()

    def is_whole() -> bool:
        page = text.document()
        ends = page.documentLayout().blockBoundingRect(page.lastBlock()).bottom()
        shown = text.verticalScrollBar().maximum() + text.viewport().height()
        return 3_000 < ends <= shown and text.horizontalScrollBar().maximum() == 0

    for guide in ("guide-trainer", "guide-security-officer"):
        help_window._model.open(guide)
        for width in (1366, 800, 1200):
            help_window.resize(width, 700)
            qtbot.waitUntil(is_whole, timeout=2_000)
            assert len(text._seen) >= 3
            kind, first = QTextDocument.ResourceType.ImageResource.value, QUrl(next(iter(text._seen)))
            assert QImage(text.document().resource(kind, first)).width() < text.viewport().width()
