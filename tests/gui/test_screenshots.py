"""The pictures of the documentation show the windows as they are.

With R2P_FIELD_IMAGES=write they are made anew, with the same content, size and letters. Without it each
picture must carry the fingerprint of the window's structure of now: a changed window asks for a new one.
"""

import hashlib
import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.gui.every_window import of_dialogs, of_main, of_start, settle

from r2p_field.bootstrap import Program
from r2p_field.gui.app import Windows
from r2p_field.gui.languages import ENGLISH

IMAGES = Path(__file__).parents[2] / "docs" / "images"
SIZE = (1280, 760)
KEY = "Structure"
LARGEST = 200_000
"""Bytes that a picture may have."""


def structure(window: QWidget) -> str:
    """Return a fingerprint of what a window is made of: its parts and the words that stay the same."""
    parts = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window) or widget.window() is not window or not widget.objectName():
            continue
        fixed = isinstance(widget, QAbstractButton) or (
            isinstance(widget, QLabel) and widget.buddy() is not None
        )
        if not widget.objectName().startswith("qt_"):
            parts.append((type(widget).__name__, widget.objectName(), widget.text() if fixed else ""))  # type: ignore[attr-defined]
    return hashlib.sha256(repr(sorted(parts)).encode()).hexdigest()


def compare_or_write(name: str, window: QWidget) -> None:
    """Make the picture anew, or see that it is there and fresh."""
    file = IMAGES / f"{name}.png"
    now = structure(window)
    if os.environ.get("R2P_FIELD_IMAGES") == "write":
        IMAGES.mkdir(parents=True, exist_ok=True)
        picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
        picture.setText(KEY, now)
        assert picture.save(str(file), quality=0)
    assert file.is_file(), f"{name}: run this test once with R2P_FIELD_IMAGES=write"
    assert file.stat().st_size <= LARGEST
    kept = QImage(str(file))
    assert kept.text(KEY) == now, f"{name}: the window changed; run this test with R2P_FIELD_IMAGES=write"


@pytest.fixture
def shown(windows: Windows) -> Windows:
    windows.start.resize(*SIZE)
    windows.languages.use(ENGLISH)
    return windows


def test_pictures_of_starting(shown: Windows, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shown.start._model, "suggest", lambda: "abbey candle dolphin maple river window")
    for name, window in of_start(shown.start):
        settle()
        compare_or_write(name, window)


def test_pictures_of_the_pages(shown: Windows, events: Program, card: tuple[Path, str]) -> None:
    events.programmes.join(*card)
    shown.open(events)
    assert shown.main is not None
    shown.main.resize(*SIZE)
    for name, window in of_main(shown.main):
        settle()
        if name not in {"drafts", "failure"}:
            compare_or_write(name, window)


def test_pictures_of_dialogs(shown: Windows, events: Program, tmp_path: Path) -> None:
    shown.open(events)
    assert shown.main is not None
    for name in ("packets-october", "packets-november"):
        (tmp_path / "stick" / name).mkdir(parents=True)
    for name, dialog in of_dialogs(shown.main, tmp_path / "stick"):
        if name in {"signs", "compare"}:
            compare_or_write(name, dialog)


def test_pictures_in_the_dark_and_from_right_to_left(
    shown: Windows, events: Program, qapp: QApplication
) -> None:
    shown.theme.set_dark(True)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shown.open(events)
    assert shown.main is not None
    shown.main.resize(*SIZE)
    for name, window in of_main(shown.main):
        settle()
        if name in {"records", "editor"}:
            compare_or_write(f"{name}-dark-rtl", window)


def test_every_picture_is_made_by_these_tests(qtbot: QtBot) -> None:
    made = {path.stem for path in IMAGES.glob("*.png") if QImage(str(path)).text(KEY)}
    assert {
        "start",
        "create",
        "records",
        "editor",
        "send",
        "inbox",
        "print",
        "signs",
        "records-dark-rtl",
    } <= made
