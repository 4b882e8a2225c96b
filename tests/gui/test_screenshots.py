"""The pictures of the documentation show the windows as they are.

With R2P_FIELD_IMAGES=write they are made anew, with the same content, size and letters. Without it each
picture must carry the fingerprint of the window's structure of now: a changed window asks for a new one.
"""

import hashlib
import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from tests.gui.conftest import SCREEN, QuickStarter
from tests.gui.every_window import of_dialogs, of_main, of_start, settle

from r2p_field.bootstrap import Program
from r2p_field.domain.jobs import Silent
from r2p_field.domain.session import Session, SessionState
from r2p_field.gui.app import Windows
from r2p_field.gui.controls.picture_view import PictureView
from r2p_field.gui.languages import ENGLISH
from r2p_field.services import passphrases

IMAGES = Path(__file__).parents[2] / "docs" / "images"
LOOKS = {"light": (1.0, False), "dark": (1.0, True), "large": (2.0, False)}
"""Size of text, and whether in dark colours. The light pictures lie in the folder itself."""
WRITING = os.environ.get("R2P_FIELD_IMAGES") == "write"
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


def picture_of(name: str, look: str) -> Path:
    return IMAGES / f"{name}.png" if look == "light" else IMAGES / look / f"{name}.png"


def commonest(picture: QImage) -> list[int]:
    """Return the 256 commonest colours: letters and icons have no more that matter."""
    pixels = memoryview(picture.convertToFormat(QImage.Format.Format_RGB32).constBits()).cast("I")
    return [colour for colour, _ in Counter(pixels[::3]).most_common(256)]


def write(file: Path, window: QWidget) -> None:
    """Make a picture anew, in few colours: windows have no more."""
    file.parent.mkdir(parents=True, exist_ok=True)
    picture = window.grab().toImage()
    if not window.findChildren(PictureView):  # a photo has many
        picture = picture.convertToFormat(QImage.Format.Format_Indexed8, commonest(picture))
    picture.setText(KEY, structure(window))
    assert picture.save(str(file), quality=0)


def compare_or_write(name: str, window: QWidget, look: str = "light") -> None:
    """Make the picture anew, or see that it is there and fresh."""
    file = picture_of(name, look)
    if WRITING:
        write(file, window)
    assert file.is_file(), f"{name}: run this test once with R2P_FIELD_IMAGES=write"
    assert file.stat().st_size <= LARGEST
    kept = QImage(str(file)).text(KEY)
    assert kept == structure(window), f"{name}: the window changed; run this test with R2P_FIELD_IMAGES=write"


@pytest.fixture
def shown(windows: Windows, home: Path, monkeypatch: pytest.MonkeyPatch) -> Windows:
    """The windows in English, with nothing on them that is another one at each run."""
    monkeypatch.setattr(passphrases, "suggest", lambda _: "abbey candle dolphin maple river window")
    windows.start.resize(*SCREEN)
    windows.languages.use(ENGLISH)
    return windows


def pages(shown: Windows, program: Program) -> Iterator[tuple[str, QWidget]]:
    """Show every page once."""
    yield from of_start(shown.start)
    shown.open(program)
    assert shown.main is not None
    shown.main.resize(*SCREEN)
    for name, window in of_main(shown.main):
        if name != "failure":
            yield name, window


@pytest.mark.parametrize("look", LOOKS)
def test_every_page_has_a_fresh_picture(
    shown: Windows, events: Program, card: tuple[Path, str], look: str
) -> None:
    events.programmes.join(*card)
    zoom, dark = LOOKS[look]
    shown.theme.set_zoom(zoom)
    shown.theme.set_dark(dark)
    seen = set()
    for name, window in pages(shown, events):
        settle()
        compare_or_write(name, window, look)
        seen.add(name)
    assert {"start", "code", "today", "note", "editor", "records", "send", "inbox", "print"} <= seen


def test_every_dialog_has_a_fresh_picture(shown: Windows, events: Program, tmp_path: Path) -> None:
    shown.open(events)
    assert shown.main is not None
    for name in ("packets-october", "packets-november"):
        (tmp_path / "stick" / name).mkdir(parents=True)
    for name, dialog in of_dialogs(shown.main, tmp_path / "stick"):
        settle()
        compare_or_write(f"dialog-{name.replace(' ', '-')}", dialog)


def test_pages_have_fresh_pictures_in_arabic(shown: Windows, events: Program) -> None:
    shown.languages.use("ar")
    shown.open(events)
    assert shown.main is not None
    shown.main.resize(*SCREEN)
    for name, window in of_main(shown.main):
        settle()
        if name in {"today", "note", "editor", "records", "send"}:
            compare_or_write(name, window, "arabic")


def test_the_invented_country_has_fresh_pictures(shown: Windows, starter: QuickStarter, home: Path) -> None:
    shown.open(starter.create_sample(Silent(), home / "R2P-Field-sample"))
    main = shown.main
    assert main is not None
    main.resize(*SCREEN)
    settle()
    compare_or_write("invented-today", main)
    meetings = main._workspace.program.meetings
    seen = [meetings.get(row.record) for row in meetings.sessions()]
    [planned] = [
        one for one in seen if isinstance(one.said, Session) and one.said.state == SessionState.PLANNED
    ]
    main.dialogue.hold(planned)
    holding = main.dialogue.holding
    holding.resize(*SCREEN)
    holding.go_to_step(1)
    settle()
    compare_or_write("invented-hold", holding)
    holding.close()


def test_no_picture_is_left_of_a_window_that_is_gone() -> None:
    """Every picture is younger than the oldest of its run would be: none without a fingerprint."""
    assert all(QImage(str(path)).text(KEY) for path in IMAGES.rglob("*.png"))
