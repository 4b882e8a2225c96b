"""A field officer without a mouse: create, record, find, join, seal, print, lock.

The plan, which a person can follow by hand:

1. Start the program. Choose a language with the arrow keys and Enter. Press Enter on "Create new records".
2. Press Alt+X for six words, write them down, type them again from the paper, press Enter.
3. Copy the twelve words, press Enter, type them back from the paper, press Enter. Press Alt+K to skip what
   to do in danger.
4. Press Ctrl+N, type what happened, go on with Tab, type where; press Tab twice, S (you saw it), Tab, B (a
   bad sign), Enter: within twelve keys beside the words, and within 90 seconds.
5. Press Ctrl+K, type a word of it: one observation is found.
6. Press Ctrl+Shift+N, type what happened, press Tab as far as "Photos and documents", then Space; go on to
   "Attach", press Space, type the path of a photo, press Enter. It says where it was taken: press Escape.
   Press Shift+Tab as far as the photo, then Space: it is shown. + comes closer, Escape leaves. Press
   Ctrl+Enter.
7. Press Ctrl+5, then Alt+J; type the path of the card, press Enter; type the fingerprint, press Enter.
8. Press Alt+F, type a folder, press Enter: the packet is written.
9. Press Alt+W, type another folder, press Enter: the same packet lies there too. Press Alt+D, type a folder,
   press Enter: a second copy of the records is there.
10. Press Ctrl+7, then Alt+S; type a file, press Enter: the PDF is there.
11. Press Ctrl+L: the records are closed.
"""

import datetime as dt
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from tests.photos import of_camera

from r2p_field.bootstrap import Opened, Starter
from r2p_field.gui.app import Windows
from r2p_field.gui.dialogs.compare import CompareDialog
from r2p_field.gui.dialogs.file_picker import FilePicker
from r2p_field.gui.dialogs.photo_says import PhotoSaysDialog
from r2p_field.gui.dialogs.photo_viewer import PhotoViewer
from r2p_field.gui.main_window import MainWindow
from r2p_field.gui.start.code_page import CodePage
from r2p_field.gui.start.contact_page import ContactPage
from r2p_field.gui.start.create_page import CreatePage
from r2p_field.gui.start.language_page import LanguagePage
from r2p_field.services.passphrases import LOW, Cost
from r2p_field.viewmodels.jobs import JobRunner

PASSPHRASE = "correct horse battery staple lamp"
PATIENCE = 20_000
"""Milliseconds after which a step has failed."""


class QuickStarter(Starter):
    """Makes records that open in a fifth of a second."""

    def create(
        self, folder: Path, passphrase: str, *, role: str = "field", cost: Cost | None = None
    ) -> Opened:
        return super().create(folder, passphrase, role=role, cost=cost or LOW)


class Keyboard:
    """Presses keys where the focus is, as a person does."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.pressed = 0

    def press(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        self.pressed += 1
        QTest.keyClick(self._focus(), key, held)

    def ctrl(self, key: Qt.Key) -> None:
        self.press(key, Qt.KeyboardModifier.ControlModifier)

    def alt(self, key: Qt.Key) -> None:
        self.press(key, Qt.KeyboardModifier.AltModifier)

    def write(self, text: str) -> None:
        QTest.keyClicks(self._focus(), text)

    def tab_to(self, kind: type[QWidget], name: str, key: Qt.Key = Qt.Key.Key_Tab) -> None:
        """Press Tab until the focus is where it should be."""
        for _ in range(60):
            found = self._focus()
            if isinstance(found, kind) and found.objectName() == name:
                return
            self.press(key)
        raise AssertionError(f"Tab never comes to {name}")

    def _focus(self) -> QWidget:
        self._qtbot.waitUntil(lambda: QApplication.focusWidget() is not None, timeout=PATIENCE)
        found = QApplication.focusWidget()
        assert found is not None
        return found


@contextmanager
def answering(kind: type[QDialog], act: Callable[[], None]) -> Iterator[None]:
    """Do something as soon as a dialog of that kind asks; it must ask once."""
    asked: list[QWidget] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind) and dialog.isActiveWindow() and not asked:
            asked.append(dialog)
            try:
                act()
            finally:
                if dialog.isVisible():  # or the test would wait for it for ever
                    dialog.reject()

    timer = QTimer(interval=10)
    timer.timeout.connect(look)
    timer.start()
    yield
    timer.stop()
    assert len(asked) == 1


def answer_picker(keys: Keyboard, file: Path) -> None:
    keys.tab_to(QLineEdit, "path")
    keys.ctrl(Qt.Key.Key_A)
    keys.write(str(file))
    keys.press(Qt.Key.Key_Return)


def answer_comparison(keys: Keyboard, digits: str) -> None:
    keys.tab_to(QLineEdit, "typed")
    keys.write(digits)
    keys.press(Qt.Key.Key_Return)


def create_records(keys: Keyboard, windows: Windows, qtbot: QtBot) -> None:
    """What a person does on the first start: as few keys as there can be beside the words themselves."""
    if isinstance(windows.start.page, LanguagePage):
        keys.press(Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_Return)
    page = windows.start.page
    assert isinstance(page, CreatePage)
    keys.alt(Qt.Key.Key_X)
    qtbot.waitUntil(page._ui.again.hasFocus, timeout=PATIENCE)
    keys.write(page._ui.passphrase.text())
    keys.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(windows.start.page, CodePage), timeout=PATIENCE)
    code = windows.start.page
    assert isinstance(code, CodePage)
    qtbot.waitUntil(code._ui.next.hasFocus, timeout=PATIENCE)
    [(_, words)] = code.sheets()
    keys.press(Qt.Key.Key_Return)
    keys.write(" ".join(words))
    keys.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(windows.start.page, ContactPage), timeout=PATIENCE)
    keys.alt(Qt.Key.Key_K)


def attach_and_look(keys: Keyboard, main: MainWindow, qtbot: QtBot, folder: Path) -> None:
    photo, ui = folder / "photo.jpg", main.editor._ui
    photo.write_bytes(of_camera((1600, 1200)))
    keys.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier)
    keys.write("The wall of the shop")
    keys.tab_to(QToolButton, "attachmentsHeader")
    keys.press(Qt.Key.Key_Space)
    keys.tab_to(QPushButton, "attach")
    with (
        answering(FilePicker, lambda: answer_picker(keys, photo)),
        answering(PhotoSaysDialog, lambda: keys.press(Qt.Key.Key_Escape)),
    ):
        keys.press(Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: len(ui.attachments.rows()) == 1, timeout=PATIENCE)
        qtbot.waitUntil(lambda: main.editor._model.typed.get("attachments") != (), timeout=PATIENCE)
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None, timeout=PATIENCE)
    main.activateWindow()
    qtbot.waitUntil(ui.attach.hasFocus, timeout=PATIENCE)
    assert main.editor._model.typed.get("where") is None
    keys.tab_to(QToolButton, "look", Qt.Key.Key_Backtab)
    with answering(PhotoViewer, lambda: look_closely(keys, qtbot)):
        keys.press(Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: main.editor.findChild(PhotoViewer) is None, timeout=PATIENCE)
    main.activateWindow()
    keys.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: main._ui.notice.words().startswith("Recorded as "), timeout=PATIENCE)


def look_closely(keys: Keyboard, qtbot: QtBot) -> None:
    viewer = QApplication.activeModalWidget()
    assert isinstance(viewer, PhotoViewer)
    view = viewer._ui.picture
    qtbot.waitUntil(view.hasFocus, timeout=PATIENCE)
    whole = view.scale
    keys.press(Qt.Key.Key_Plus)
    assert view.scale > whole
    keys.press(Qt.Key.Key_Escape)


@pytest.fixture
def card(tmp_path: Path) -> tuple[Path, str]:
    """The card of a programme that a second set of records runs."""
    hq = QuickStarter(profile=tmp_path / "hq-profile").create(tmp_path / "hq", PASSPHRASE).program
    hq.programmes.create("ngo", state=False, today=dt.date(2026, 11, 23))
    hq.programmes.export_card(tmp_path / "card.r2p")
    fingerprint = hq.programmes.joined_programme().fingerprint
    hq.upkeep.close()
    return tmp_path / "card.r2p", fingerprint


@pytest.fixture
def windows(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Windows]:
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    (tmp_path / "home").mkdir()
    runner = JobRunner()
    made = Windows(qapp, QuickStarter(profile=tmp_path / "profile"), runner, relaunch=lambda _: None)
    yield made
    for window in qapp.topLevelWidgets():
        window.close()
    qtbot.waitUntil(lambda: not runner.busy, timeout=PATIENCE)
    for window in qapp.topLevelWidgets():
        window.deleteLater()
    made.languages.end()
    made.languages.deleteLater()
    made.theme.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setQuitOnLastWindowClosed(True)


def test_a_field_officer_without_a_mouse(
    windows: Windows, qtbot: QtBot, card: tuple[Path, str], tmp_path: Path
) -> None:
    keys = Keyboard(qtbot)
    windows.begin(None)
    windows.start.activateWindow()
    qtbot.waitExposed(windows.start)

    # 1 to 3: create
    create_records(keys, windows, qtbot)
    qtbot.waitUntil(lambda: windows.main is not None, timeout=PATIENCE)
    main = windows.main
    assert main is not None
    main.activateWindow()
    qtbot.waitExposed(main)
    assert (tmp_path / "home" / "R2P-Field-records" / "vault.slots").is_file()

    # 4: record
    keys.pressed = 0
    begun = time.monotonic()
    keys.ctrl(Qt.Key.Key_N)
    keys.write("Shops of one group were marked with paint near the market")
    keys.press(Qt.Key.Key_Tab)
    keys.write("the market")
    keys.press(Qt.Key.Key_Tab)
    keys.press(Qt.Key.Key_Tab)
    keys.press(Qt.Key.Key_S)
    keys.press(Qt.Key.Key_Tab)
    keys.press(Qt.Key.Key_B)
    keys.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: main._ui.notice.words().startswith("Recorded as "), timeout=PATIENCE)
    assert keys.pressed <= 12
    assert time.monotonic() - begun < 90

    # 5: find
    keys.ctrl(Qt.Key.Key_K)
    keys.write("nowhere")
    qtbot.waitUntil(lambda: main.records.list.rowCount() == 0, timeout=PATIENCE)
    keys.ctrl(Qt.Key.Key_K)
    keys.write("paint mark")
    qtbot.waitUntil(lambda: main.records.list.rowCount() == 1, timeout=PATIENCE)
    keys.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "paint near the market" in main.records._ui.sheet.toPlainText(), timeout=PATIENCE)
    assert "Incident" in main.records._ui.sheet.toPlainText()

    # 6: attach and look at a photo
    attach_and_look(keys, main, qtbot, tmp_path)

    # 7: join
    keys.ctrl(Qt.Key.Key_5)
    qtbot.waitUntil(main.send._ui.join.isVisible, timeout=PATIENCE)
    with (
        answering(FilePicker, lambda: answer_picker(keys, card[0])),
        answering(CompareDialog, lambda: answer_comparison(keys, card[1])),
    ):
        keys.alt(Qt.Key.Key_J)
        qtbot.waitUntil(main.send._ui.target.isVisible, timeout=PATIENCE)

    main.activateWindow()  # what a window manager does when a dialog closes

    # 8: seal
    stick = tmp_path / "stick"
    stick.mkdir()
    keys.alt(Qt.Key.Key_F)
    keys.write(str(stick))
    keys.press(Qt.Key.Key_Return)
    qtbot.waitUntil(main.send._ui.done.isVisible, timeout=PATIENCE)
    [packet] = stick.iterdir()

    # 9: the same packet on a second stick, and a second copy of the records
    second = tmp_path / "second"
    second.mkdir()
    with answering(FilePicker, lambda: answer_picker(keys, second)):
        keys.alt(Qt.Key.Key_W)
        qtbot.waitUntil((second / packet.name).is_file, timeout=PATIENCE)
    main.activateWindow()
    assert (second / packet.name).read_bytes() == packet.read_bytes()
    qtbot.waitUntil(lambda: not main.send._model.job.running, timeout=PATIENCE)
    keys.alt(Qt.Key.Key_D)
    keys.write(str(second))
    keys.press(Qt.Key.Key_Return)
    qtbot.waitUntil(main.send._ui.backedUp.isVisible, timeout=PATIENCE)
    assert [one.name[:5] for one in second.iterdir() if one.is_dir()] == ["copy-"]

    # 10: print
    keys.ctrl(Qt.Key.Key_7)
    keys.alt(Qt.Key.Key_S)
    keys.write(str(tmp_path / "summary.pdf"))
    keys.press(Qt.Key.Key_Return)
    qtbot.waitUntil(main.printing._ui.done.isVisible, timeout=PATIENCE)
    assert (tmp_path / "summary.pdf").read_bytes().startswith(b"%PDF-")

    # 11: lock
    with qtbot.waitSignal(windows.ended, timeout=PATIENCE):
        keys.ctrl(Qt.Key.Key_L)
    assert not main.isVisible()
