"""Under another name no window says the first one, in English or any other language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from tests.gui.every_window import of_start

from r2p_field.gui import branding
from r2p_field.gui.app import Windows
from r2p_field.gui.start import pages
from r2p_field.services.brand import OWN, Brand

OTHER = Brand(name="field-notes", title="Field notes", icon="file-text")


@pytest.fixture
def renamed(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (branding, pages):
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


def test_under_its_own_name_words_go_through_no_code_of_ours(windows: Windows) -> None:
    windows.languages.choose("fr")
    assert {type(one).__name__ for one in windows.languages._installed} == {"QTranslator"}
