"""How long a room has met, and how long it has spoken of one point; without its pauses.

The time runs on the clock of the computer and is put into what is kept every few seconds, so that an
afternoon is not a write each second.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from r2p_field.viewmodels.gathering import GatheringModel

TICK: Final = 1000
"""Milliseconds between two looks."""
PUT_AWAY_EVERY: Final = 10.0
"""Seconds after which the time is put into what is kept: at most so much of it is lost."""


class MeetingClock(QObject):
    """Runs while the room meets.

    Signals:
        ticked(): a second went by, or the time is another one.
        running_changed(bool): the room meets, or pauses.
    """

    ticked = Signal()
    running_changed = Signal(bool)

    def __init__(self, gathering: GatheringModel, *, now: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._gathering = gathering
        self._now = now
        self._since: float | None = None
        self._timer = QTimer(self, interval=TICK)
        self._timer.timeout.connect(self._tick)
        gathering.began.connect(self._stop)

    @property
    def running(self) -> bool:
        """Whether the room meets now."""
        return self._since is not None

    @property
    def seconds(self) -> int:
        """How long the room has met."""
        return self._gathering.now.seconds + self._waiting()

    @property
    def of_point(self) -> int:
        """How long it has spoken of the point of now."""
        now = self._gathering.now
        return now.spent.get(now.at or "", 0) + self._waiting()

    @property
    def over(self) -> int:
        """By how many seconds the point of now has outrun the time that was set aside for it."""
        now = self._gathering.now
        point = next((one for one in now.session.agenda if one.id == now.at), None)
        planned = (point.minutes or 0) * 60 if point else 0
        return max(0, self.of_point - planned) if planned else 0

    def start(self) -> None:
        """Go on."""
        if self._since is None:
            self._since = self._now()
            self._timer.start()
            self.running_changed.emit(True)
            self.ticked.emit()

    def pause(self) -> None:
        """Stop until the room goes on."""
        if self._since is not None:
            self.put_away()
            self._stop()

    def toggle(self) -> None:
        """Pause, or go on."""
        if self.running:
            self.pause()
        else:
            self.start()

    def put_away(self) -> None:
        """Put the time that ran into what is kept; to be called before the point changes."""
        if self._since is None or not (ran := self._waiting()):
            return
        self._since += ran
        self._gathering.move(
            lambda now: replace(
                now,
                seconds=now.seconds + ran,
                spent={**now.spent, (now.at or ""): now.spent.get(now.at or "", 0) + ran},
            )
        )

    def _waiting(self) -> int:
        return int(self._now() - self._since) if self._since is not None else 0

    def _tick(self) -> None:
        if self._waiting() >= PUT_AWAY_EVERY:
            self.put_away()
        self.ticked.emit()

    def _stop(self) -> None:
        if self._since is not None:
            self._since = None
            self._timer.stop()
            self.running_changed.emit(False)
            self.ticked.emit()
