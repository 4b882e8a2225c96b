"""Locking by itself, from inside a dialog, when the system says so; and the emergency with its two steps."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.gui.conftest import PASSPHRASE, QuickStarter

from r2p_field.bootstrap import Program
from r2p_field.domain.errors import R2PError
from r2p_field.gui.app import Windows
from r2p_field.gui.dialogs.safety import EmergencyDialog, SafetyDialog
from r2p_field.gui.main_window import MainWindow
from r2p_field.gui.system_locks import means_away, session_path
from r2p_field.services.passphrases import LOW
from r2p_field.services.safety import Emergency

CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier
THEIRS = "window cloud paper candle lamp"


def press(window: QWidget, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    """Give a key to the window itself, as the system does."""
    handle = window.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, key, held)


def opens(starter: QuickStarter, folder: Path, **secret: str) -> str:
    try:
        program = starter.unlock(folder, **secret)
    except R2PError as error:
        return error.code
    program.upkeep.close()
    return "open"


def test_nobody_there_for_long_enough_locks(
    windows: Windows, main: MainWindow, locked: list[str], qtbot: QtBot
) -> None:
    assert windows.guard is not None
    with qtbot.waitSignal(windows.ended):
        windows.guard.idle.expired.emit()
    assert locked == ["started"]


def test_the_window_says_before_that_it_will_lock(windows: Windows, main: MainWindow) -> None:
    assert windows.guard is not None
    windows.guard.idle.warned.emit(20)
    assert main._ui.lockSoon.isVisible()
    assert "20" in main._ui.lockSoon.text()
    press(main, Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier)
    windows.guard.idle.warned.emit(0)
    assert not main._ui.lockSoon.isVisible()


def test_a_key_counts_as_somebody_being_there(windows: Windows, main: MainWindow, qtbot: QtBot) -> None:
    assert windows.guard is not None
    main.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is not None)
    seen: list[None] = []
    windows.guard._activity.seen.connect(lambda: seen.append(None))
    press(main, Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier)
    assert seen


def test_locking_works_from_inside_a_dialog(
    windows: Windows, main: MainWindow, locked: list[str], qtbot: QtBot
) -> None:
    dialog = SafetyDialog(main, main._workspace.safety)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is dialog.windowHandle())
    with qtbot.waitSignal(windows.ended):
        press(dialog, Qt.Key.Key_L, CTRL)
    assert locked == ["started"]


def test_the_same_keys_twice_take_every_way_in(
    *,
    windows: Windows,
    main: MainWindow,
    starter: QuickStarter,
    tmp_path: Path,
    locked: list[str],
    qtbot: QtBot,
) -> None:
    main.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is main.windowHandle())
    press(main, Qt.Key.Key_Delete, CTRL_SHIFT)
    dialog = main.findChild(EmergencyDialog)
    assert dialog is not None
    assert "no passphrase and no code" in dialog._ui.what.text()
    assert dialog.focusWidget() is dialog._ui.cancel
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is dialog.windowHandle())
    with qtbot.waitSignal(windows.ended):
        press(dialog, Qt.Key.Key_Delete, CTRL_SHIFT)
    assert locked == ["started"]
    assert opens(starter, tmp_path / "records", passphrase=PASSPHRASE) == "vault-damaged"


def test_once_is_never_enough(
    *, windows: Windows, main: MainWindow, starter: QuickStarter, tmp_path: Path, qtbot: QtBot
) -> None:
    assert windows.guard is not None
    windows.guard.emergency()
    dialog = main.findChild(EmergencyDialog)
    assert dialog is not None
    QTest.keyClick(dialog._ui.cancel, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    with qtbot.waitSignal(windows.ended):
        main.lock_wanted.emit()
    assert opens(starter, tmp_path / "records", passphrase=PASSPHRASE) == "open"


def test_on_shared_records_only_ones_own_way_in_goes(
    *,
    windows: Windows,
    main: MainWindow,
    program: Program,
    starter: QuickStarter,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    program.safety.add_person(PASSPHRASE, THEIRS, "secretary", LOW)
    main._workspace.safety.look()
    assert windows.guard is not None
    windows.guard.emergency()
    dialog = main.findChild(EmergencyDialog)
    assert dialog is not None
    assert dialog.plan.does is Emergency.MY_ACCESS
    with qtbot.waitSignal(windows.ended):
        windows.guard.emergency()
    assert opens(starter, tmp_path / "records", passphrase=PASSPHRASE) == "wrong-passphrase"
    assert opens(starter, tmp_path / "records", passphrase=THEIRS) == "open"


def test_the_people_who_share_may_agree_on_more(main: MainWindow, program: Program) -> None:
    program.safety.add_person(PASSPHRASE, THEIRS, "secretary", LOW)
    dialog = SafetyDialog(main, main._workspace.safety)
    dialog.show()
    assert [dialog._ui.people.item(at).text() for at in range(2)] == [
        "Who made these records (you, now)",
        f"secretary, since {program.journal.today().isoformat()}",
    ]
    dialog._ui.agreed.click()
    assert main._workspace.safety.plan.does is Emergency.ALL_ACCESS
    dialog._ui.people.setCurrentRow(1)
    assert dialog._ui.takeOut.isEnabled()
    dialog.close()


def test_the_time_until_locking_is_kept_in_the_records(
    main: MainWindow, windows: Windows, program: Program
) -> None:
    dialog = SafetyDialog(main, main._workspace.safety)
    dialog._ui.idle.setCurrentIndex(dialog._ui.idle.findData(15))
    dialog._ui.idle.activated.emit(dialog._ui.idle.currentIndex())
    assert program.preferences.read().idle_minutes == 15
    assert windows.guard is not None
    assert windows.guard.idle.minutes == 15
    dialog.deleteLater()


LISTENER = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from r2p_field.gui.system_locks import SystemLocks
app = QApplication([])
window = QWidget()
locks = SystemLocks(window)
locks.told.connect(lambda: print("told", flush=True))
locks.listening.connect(lambda: print("listening", flush=True))
locks.start()
QTimer.singleShot(60_000, app.quit)
app.exec()
"""


@pytest.fixture
def listener(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """A process of ours on a message bus that stands in for the computer's."""
    address = f"unix:path={tmp_path / 'bus'}"
    names = ("DBUS_SYSTEM_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS")
    env = dict(os.environ, XDG_SESSION_ID="2", QT_QPA_PLATFORM="offscreen", **dict.fromkeys(names, address))
    daemon = ["dbus-daemon", "--session", "--nofork", f"--address={address}"]
    with subprocess.Popen(daemon, stderr=subprocess.DEVNULL) as bus:
        while not (tmp_path / "bus").exists():
            time.sleep(0.01)
        ours = [sys.executable, "-c", LISTENER]
        with subprocess.Popen(ours, env=env, stdout=subprocess.PIPE, text=True) as running:
            yield running
            running.kill()
        bus.kill()


@pytest.mark.dbus
def test_the_system_says_that_it_sleeps_or_locks(listener: subprocess.Popen[str], tmp_path: Path) -> None:
    def say(path: str, name: str, *arguments: str) -> None:
        bus = f"--bus=unix:path={tmp_path / 'bus'}"
        subprocess.run(["dbus-send", bus, "--type=signal", path, name, *arguments], check=True)

    assert listener.stdout is not None
    assert listener.stdout.readline() == "listening\n"
    saver = "org.freedesktop.ScreenSaver.ActiveChanged"
    say("/ScreenSaver", saver, "boolean:false")
    for path, name, arguments in (
        ("/org/freedesktop/login1", "org.freedesktop.login1.Manager.PrepareForSleep", ["boolean:true"]),
        ("/org/freedesktop/login1/session/_32", "org.freedesktop.login1.Session.Lock", []),
        ("/ScreenSaver", saver, ["boolean:true"]),
    ):
        say(path, name, *arguments)
        assert listener.stdout.readline() == "told\n"
    say("/org/freedesktop/login1/session/_33", "org.freedesktop.login1.Session.Lock")
    listener.kill()
    assert listener.stdout.read() == ""


def test_where_a_session_stands_on_the_bus() -> None:
    assert session_path("2") == "/org/freedesktop/login1/session/_32"
    assert session_path("c1") == "/org/freedesktop/login1/session/c1"
    assert session_path("a-b") == "/org/freedesktop/login1/session/a_2db"
    assert session_path("") == ""


def test_what_windows_says_when_it_sleeps_or_locks() -> None:
    assert means_away(0x0218, 0x0004)
    assert means_away(0x02B1, 0x0007)
    assert not means_away(0x02B1, 0x0008)
    assert not means_away(0x0218, 0x0012)
