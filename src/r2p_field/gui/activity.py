"""Tells when somebody does anything in the program, and hears two keys everywhere.

Locking and the emergency must work from inside a dialog too, where the shortcuts of the main window sleep.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication

_LOCK: Final = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_L)
_EMERGENCY: Final = QKeyCombination(
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_Delete
)
_DONE_BY_PEOPLE: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class Activity(QObject):
    """Watches what the windows of the program are given by the keyboard and the pointer.

    It listens at the windows and not at every widget: there a few events pass, and not all of them.

    Signals:
        seen(): a person did something.
        lock_pressed(): Ctrl+L, wherever the focus is.
        emergency_pressed(): Ctrl+Shift+Del, wherever the focus is.
    """

    seen = Signal()
    lock_pressed = Signal()
    emergency_pressed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        app.focusWindowChanged.connect(self._listen)
        self._listen(app.focusWindow())

    def _listen(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)  # once for each window, however often it comes to the front
            window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look at an event and let it pass."""
        if event.type() in _DONE_BY_PEOPLE:
            self.seen.emit()
        return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._heard(event)

    def _heard(self, event: QKeyEvent) -> bool:
        """Take the two keys before any window does."""
        if event.isAutoRepeat():
            return False
        pressed = event.keyCombination().toCombined()
        if pressed == _LOCK.toCombined():
            self.lock_pressed.emit()
        elif pressed == _EMERGENCY.toCombined():
            self.emergency_pressed.emit()
        else:
            return False
        return True

    def stop(self) -> None:
        """Watch no more."""
        self._app.focusWindowChanged.disconnect(self._listen)
        for window in self._app.allWindows():
            window.removeEventFilter(self)
