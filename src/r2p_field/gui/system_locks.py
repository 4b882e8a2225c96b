"""What the computer says before it sleeps, and when its screen is locked: then the records lock too.

Linux: systemd-logind's `PrepareForSleep`, with a delay lock so that there is time to close the records, the
session's `Lock`, and the desktop's screen saver, over the message bus of the computer (a local socket, no
network). Windows: WM_POWERBROADCAST and WM_WTSSESSION_CHANGE. Elsewhere, and where nothing is told, the
clocks of `viewmodels.idle` notice that the computer slept.

Sources: systemd org.freedesktop.login1(5); Microsoft, "WM_POWERBROADCAST", "WM_WTSSESSION_CHANGE".
"""

from __future__ import annotations

import os
import sys
import threading
from typing import Any, Final

from PySide6.QtCore import SLOT, QAbstractNativeEventFilter, QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from r2p_field.services.brand import brand

_LOGIN: Final = "org.freedesktop.login1"
_LOGIN_PATH: Final = "/org/freedesktop/login1"
_SCREEN_SAVERS: Final = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.mate.ScreenSaver")
_PATIENCE: Final = 2000
"""Milliseconds for one answer of the bus."""
_POWER, _SUSPENDS = 0x0218, 0x0004
_SESSION, _LOCKED = 0x02B1, 0x0007


class SystemLocks(QObject):
    """Listens to the system as long as it lives.

    Signals:
        told(): the computer is about to sleep, or its screen was locked.
        listening(): from now on it hears what the system says.
    """

    told = Signal()
    listening = Signal()
    _connected = Signal(object, object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._held: list[object] = []
        self._connected.connect(self._listen)

    def start(self) -> None:
        """Begin to listen; a system that does not answer keeps nobody waiting."""
        if sys.platform == "win32":
            self._held.append(_WindowsMessages(self._window, self.told.emit))
        elif sys.platform.startswith("linux"):
            threading.Thread(target=self._connect, daemon=True).start()

    def _connect(self) -> None:
        """In a thread of its own, since a bus that hangs would stop the window."""
        try:
            from PySide6.QtDBus import QDBusConnection
        except ImportError:  # built without it
            return
        buses = (QDBusConnection.systemBus(), QDBusConnection.sessionBus())
        if buses[0].isConnected():
            self._held.append(_delay_lock(buses[0]))
        try:
            self._connected.emit(*buses)
        except RuntimeError:  # the window went away
            return

    @Slot(object, object)
    def _listen(self, system: Any, session: Any) -> None:
        if system.isConnected():
            system.connect(
                "",
                _LOGIN_PATH,
                f"{_LOGIN}.Manager",
                "PrepareForSleep",
                self,
                SLOT("_switched(QDBusMessage)"),
            )
            if path := session_path(os.environ.get("XDG_SESSION_ID", "")):
                system.connect("", path, f"{_LOGIN}.Session", "Lock", self, SLOT("_locked()"))
        if session.isConnected():
            for name in _SCREEN_SAVERS:
                session.connect("", "", name, "ActiveChanged", self, SLOT("_switched(QDBusMessage)"))
        self._held.append((system, session))
        self.listening.emit()

    @Slot("QDBusMessage")
    def _switched(self, message: Any) -> None:
        if message.arguments() == [True]:
            self.told.emit()

    @Slot()
    def _locked(self) -> None:
        self.told.emit()

    def let_sleep(self) -> None:
        """Let the computer sleep: the records are closed."""
        self._held.clear()


def session_path(name: str) -> str:
    """Return where logind keeps a session on the bus; empty for no session.

    Signs other than letters and digits, and a digit in the first place, are written as `_` and two hex digits
    (systemd, `bus_label_escape`).
    """
    if not name:
        return ""
    plain = "".join(
        sign
        if sign.isascii() and sign.isalnum() and not (at == 0 and sign.isdigit())
        else f"_{ord(sign):02x}"
        for at, sign in enumerate(name)
    )
    return f"{_LOGIN_PATH}/session/{plain}"


def _delay_lock(bus: Any) -> object:
    """Ask for a moment before the computer sleeps; what is returned holds it as long as it lives."""
    from PySide6.QtDBus import QDBus, QDBusMessage

    call = QDBusMessage.createMethodCall(_LOGIN, _LOGIN_PATH, f"{_LOGIN}.Manager", "Inhibit")
    call.setArguments(["sleep", brand().title, "Closes what is open before the computer sleeps", "delay"])
    return bus.call(call, QDBus.CallMode.Block, _PATIENCE)


class _WindowsMessages(QAbstractNativeEventFilter):
    """Reads the messages that Windows sends to every window. Written to its conventions; not run yet."""

    def __init__(self, window: QWidget, then: Any) -> None:
        super().__init__()
        self._then = then
        import ctypes

        ctypes.windll.wtsapi32.WTSRegisterSessionNotification(int(window.winId()), 0)  # type: ignore[attr-defined]
        app = QApplication.instance()
        if app is not None:
            app.installNativeEventFilter(self)

    def nativeEventFilter(self, _kind: Any, message: Any) -> Any:
        import ctypes.wintypes

        told = ctypes.wintypes.MSG.from_address(int(message))
        if means_away(told.message, told.wParam):
            self._then()
        return False, 0


def means_away(message: int, detail: int) -> bool:
    """Tell whether a message of Windows says that the computer sleeps or its screen is locked."""
    return (message, detail) in {(_POWER, _SUSPENDS), (_SESSION, _LOCKED)}
