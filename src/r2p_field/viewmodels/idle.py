"""When nobody works here any more: a warning, then locking; at once when the computer slept.

Two clocks are compared: one that stands still while the computer sleeps and one that goes on. Where the
system has no second one, the clock on the wall serves, and locking because somebody set it is no harm.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

TICK: Final = 1000
"""Milliseconds between two looks at the clocks."""
WARN_FOR: Final = 30.0
"""Seconds before locking in which the window says so."""
SLEPT: Final = 20.0
"""Seconds that the clocks may differ between two looks: a busy computer is not a sleeping one."""

Seconds = Callable[[], float]


def awake() -> float:
    """Return seconds that do not count sleep, where the system tells them apart."""
    return time.monotonic()


def elapsed() -> float:
    """Return seconds that go on while the computer sleeps."""
    clock: int | None = getattr(time, "CLOCK_BOOTTIME", None)  # Linux
    return time.time() if clock is None else time.clock_gettime(clock)


class IdleModel(QObject):
    """Counts the time since somebody did anything.

    Signals:
        warned(int): seconds until locking; 0 when somebody came back.
        expired(): nobody did anything for so long that the records are to be locked.
        slept(): the computer slept since the last look; lock at once.
    """

    warned = Signal(int)
    expired = Signal()
    slept = Signal()

    def __init__(self, *, minutes: int, awake: Seconds = awake, elapsed: Seconds = elapsed) -> None:
        super().__init__()
        self._awake, self._elapsed = awake, elapsed
        self.minutes = minutes
        self._told = 0
        self._timer = QTimer(self, interval=TICK)
        self._timer.timeout.connect(self.look)
        self._since = elapsed()
        self._last = (awake(), elapsed())

    def start(self) -> None:
        """Begin to watch."""
        self.touched()
        self._last = (self._awake(), self._elapsed())
        self._timer.start()

    def stop(self) -> None:
        """Watch no more: the records are being closed."""
        self._timer.stop()

    def touched(self) -> None:
        """Somebody pressed a key or moved the pointer."""
        self._since = self._elapsed()
        if self._told:
            self._told = 0
            self.warned.emit(0)

    def look(self) -> None:
        """Compare the clocks, warn or tell that it is time."""
        now = (self._awake(), self._elapsed())
        gap = (now[1] - self._last[1]) - (now[0] - self._last[0])
        self._last = now
        if gap > SLEPT:
            self.stop()
            self.slept.emit()
            return
        left = self.minutes * 60 - (now[1] - self._since)
        if left <= 0:
            self.stop()
            self.expired.emit()
        elif left <= WARN_FOR and int(left) != self._told:
            self._told = max(1, int(left))
            self.warned.emit(self._told)
