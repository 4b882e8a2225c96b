"""Under another name no window says the first one, in English or any other language."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from tests.gui.every_window import of_dialogs, of_main, of_start

from r2p_field.bootstrap import Program
from r2p_field.gui import app, branding, icons, main_window, start_window
from r2p_field.gui.app import Windows
from r2p_field.gui.start import pages
from r2p_field.services import brand as brands
from r2p_field.services.brand import OWN, Brand
from r2p_field.services.resources import Resources

IN_THE_PICTURE = "/etc/r2p-field/policy.toml"
"""A place that one window is given to show; that of a computer follows the name (`machine_policy`)."""
OTHER = Brand(name="field-notes", title="Field notes", icon="file-text")


@pytest.fixture
def renamed(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (app, branding, brands, main_window, pages, start_window):
        monkeypatch.setattr(module, "brand", lambda: OTHER)


def words(window: QWidget) -> Iterator[str]:
    yield window.windowTitle()
    for one in window.findChildren(QWidget):
        yield from (one.accessibleName(), one.toolTip())
        if isinstance(one, QLabel | QAbstractButton):
            yield one.text()


@pytest.mark.usefixtures("renamed")
@pytest.mark.parametrize("tag", ["en", "fr", "ar"])
def test_no_page_of_the_first_window_says_the_first_name(
    windows: Windows, qapp: QApplication, tag: str
) -> None:
    windows.languages.choose(tag)
    windows.start._ui.retranslateUi(windows.start)
    said: list[str] = []
    for _, window in of_start(windows.start):
        qapp.processEvents()
        said += words(window)
    assert [one for one in said if OWN in one] == []
    assert any(OTHER.title in one for one in said)
    words_of = {"en": "Open your records", "fr": "Ouvrir", "ar": "سجل"}
    assert any(words_of[tag] in one for one in said)
    assert len({one for one in said if one}) > 90  # nothing went blank


@pytest.mark.usefixtures("renamed")
def test_no_page_dialog_or_help_page_says_the_first_name(
    windows: Windows, events: Program, qapp: QApplication, tmp_path: Path
) -> None:
    windows.languages.choose("en")
    windows.open(events)
    assert windows.main is not None
    said: list[str] = []
    for window in (one for _, one in (*of_main(windows.main), *of_dialogs(windows.main, tmp_path))):
        qapp.processEvents()
        said += words(window)
    said += [page.shown for page in Resources().help("en").pages.values()]
    said = [one.replace(IN_THE_PICTURE, "") for one in said]
    assert sorted({one for one in said if OWN in one or "r2p-field" in one}) == []
    assert len({one for one in said if one}) > 400


@pytest.mark.usefixtures("renamed")
def test_the_marks_in_the_windows_are_the_other_picture(
    windows: Windows, events: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[str] = []

    def pixmap(name: str, *rest: Any) -> QPixmap:
        drawn.append(name)
        return real(name, *rest)

    real = icons.pixmap
    for module in (main_window, start_window):
        monkeypatch.setattr(module, "pixmap", pixmap)
    windows.open(events)
    assert windows.main is not None
    windows.main._dress()
    windows.start._dress()
    assert OTHER.icon in drawn
    assert "r2p-field" not in drawn


def test_under_its_own_name_words_go_through_no_code_of_ours(windows: Windows) -> None:
    windows.languages.choose("fr")
    assert {type(one).__name__ for one in windows.languages._installed} == {"QTranslator"}
