"""The language is the first question; it changes at once, and two letters are all that is remembered."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QLocale, QResource, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget
from tests.gui.conftest import QuickStarter

from r2p_field.gui import languages
from r2p_field.gui.app import Windows
from r2p_field.gui.languages import FILE, LANGUAGES, offered
from r2p_field.gui.start.choice_page import ChoicePage
from r2p_field.gui.start.language_page import LanguagePage
from r2p_field.viewmodels.jobs import ImmediateRunner

TRANSLATION = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS><TS version="2.1" language="{tag}" sourcelanguage="en"><context><name>StartChoicePage</name>
<message><source>&amp;Create new records</source><translation>{words}</translation></message>
</context></TS>"""
CREATE = {"fr": "&amp;Nouveau dossier", "ar": "سجلات جديدة"}
BASE = Path(PySide6.__file__).parent


def tool(name: str, *arguments: str) -> None:
    place = BASE if name == "lrelease" or sys.platform == "win32" else BASE / "Qt" / "libexec"
    subprocess.run([place / name, *arguments], check=True, capture_output=True)


@pytest.fixture(scope="module")
def translations(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A resource file with a sentence of French and of Arabic, as if their translations shipped."""
    folder = tmp_path_factory.mktemp("i18n")
    for tag, words in CREATE.items():
        (folder / f"{tag}.ts").write_text(TRANSLATION.format(tag=tag, words=words), "utf-8")
        tool("lrelease", str(folder / f"{tag}.ts"), "-silent", "-qm", str(folder / f"r2p_field_{tag}.qm"))
    names = "".join(f"<file>r2p_field_{tag}.qm</file>" for tag in CREATE)
    (folder / "i18n.qrc").write_text(
        f'<RCC><qresource prefix="/first-run">{names}</qresource></RCC>', "utf-8"
    )
    tool("rcc", "--binary", str(folder / "i18n.qrc"), "-o", str(folder / "i18n.rcc"))
    return folder / "i18n.rcc"


@pytest.fixture
def three(translations: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """English, French and Arabic are offered, whatever ships."""
    monkeypatch.setattr(languages, "_FOLDER", ":/first-run")
    assert QResource.registerResource(str(translations))
    yield
    QResource.unregisterResource(str(translations))


def choice(windows: Windows) -> ChoicePage:
    page = windows.start.page
    assert isinstance(page, ChoicePage)
    return page


def choose(windows: Windows, row: int) -> None:
    page = windows.start.page
    assert isinstance(page, LanguagePage)
    for _ in range(row):
        QTest.keyClick(page.first(), Qt.Key.Key_Down)
    QTest.keyClick(page.first(), Qt.Key.Key_Return)


def test_a_language_is_offered_when_its_translation_is_there(three: None) -> None:
    assert [one.tag for one in offered()] == ["en", "fr", "ar"]
    assert [one.tag for one in LANGUAGES] == ["en", "fr", "ar", "es", "sw"]


def test_the_first_start_asks_and_arrow_keys_and_enter_answer(
    three: None, windows: Windows, starter: QuickStarter
) -> None:
    windows.begin(None)
    page = windows.start.page
    assert isinstance(page, LanguagePage)
    assert isinstance(page.first(), QListWidget)
    assert windows.start.focusWidget() is page.first()
    assert not windows.start._ui.language.isVisible()
    choose(windows, 1)
    assert choice(windows)._ui.createChoice.text() == "&Nouveau dossier"
    assert windows.start._ui.language.text() == "Français"
    assert [path.name for path in starter.profile.iterdir()] == [FILE]
    assert (starter.profile / FILE).read_bytes() == b"fr"


def test_the_next_start_asks_no_more(
    three: None, windows: Windows, starter: QuickStarter, qapp: QApplication
) -> None:
    starter.profile.mkdir(parents=True)
    (starter.profile / FILE).write_text("fr")
    windows.begin(None)
    assert choice(windows)._ui.createChoice.text() == "&Nouveau dossier"


def test_another_language_is_a_button_away_and_turns_the_window_round(
    three: None, windows: Windows, qapp: QApplication
) -> None:
    windows.begin(None)
    choose(windows, 0)
    assert choice(windows)._ui.createChoice.text() == "&Create new records"
    windows.start._ui.language.click()
    choose(windows, 2)
    assert choice(windows)._ui.createChoice.text() == "سجلات جديدة"
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert windows.start.layoutDirection() is Qt.LayoutDirection.RightToLeft
    windows.start._ui.language.click()
    page = windows.start.page
    assert isinstance(page, LanguagePage)
    assert page._ui.take.text() == "&متابعة"
    QTest.keyClick(page.first(), Qt.Key.Key_Up)
    QTest.keyClick(page.first(), Qt.Key.Key_Up)
    assert page._ui.take.text() == "&Continue"
    QTest.keyClick(page.first(), Qt.Key.Key_Enter)
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert choice(windows)._ui.createChoice.text() == "&Create new records"


def test_an_open_page_changes_its_words_without_losing_what_was_typed(three: None, windows: Windows) -> None:
    windows.begin(None)
    choose(windows, 0)
    windows.languages.use("fr")
    QApplication.processEvents()
    assert choice(windows)._ui.createChoice.text() == "&Nouveau dossier"


@pytest.mark.parametrize("kept", [b"", b"xx", b"fr/../../etc", b"\xff\xfe", b"f" * 4096, b"sw"])
def test_what_is_no_offered_language_is_asked_for_again(
    three: None, windows: Windows, starter: QuickStarter, kept: bytes
) -> None:
    starter.profile.mkdir(parents=True)
    (starter.profile / FILE).write_bytes(kept)
    windows.begin(None)
    assert isinstance(windows.start.page, LanguagePage)
    assert windows.languages.tag == "en"


def test_a_folder_that_cannot_be_written_stops_nobody(
    three: None, windows: Windows, starter: QuickStarter
) -> None:
    starter.profile.write_text("a file where the folder should be")
    windows.begin(None)
    choose(windows, 1)
    assert choice(windows)._ui.createChoice.text() == "&Nouveau dossier"


def test_with_english_alone_nobody_is_asked(windows: Windows, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(languages, "_FOLDER", ":/nothing-here")
    windows.begin(None)
    assert isinstance(windows.start.page, ChoicePage)
    assert not windows.start._ui.language.isVisible()


def test_the_computers_language_is_offered_first(
    three: None, qapp: QApplication, starter: QuickStarter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("fr_CD"))
    made = Windows(qapp, starter, ImmediateRunner(), relaunch=lambda _: None)
    made.begin(None)
    page = made.start.page
    assert isinstance(page, LanguagePage)
    assert page._ui.take.text() == "&Continuer"
    monkeypatch.undo()
    made.start.close()
    made.languages.end()
