"""What can wait is done in small pieces while nobody works: indexing after an import, merging the index."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer

from r2p_field.domain.errors import R2PError
from r2p_field.services.ports import Program
from r2p_field.viewmodels.jobs import AnyRunner

AFTER: Final = 2000
"""Milliseconds without any job after which tidying begins."""
PAUSE: Final = 50
"""Milliseconds between two pieces, in which anything else may come first."""


class Tidying(QObject):
    """Tidies up behind a runner that has nothing else to do."""

    def __init__(self, program: Program, runner: AnyRunner) -> None:
        super().__init__()
        self._program = program
        self._runner = runner
        self._working = self._more = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._tidy)
        runner.busy_changed.connect(self._changed)

    def stop(self) -> None:
        """Begin nothing more: the records are about to close."""
        self._runner.busy_changed.disconnect(self._changed)
        self._timer.stop()

    def _changed(self, busy: bool) -> None:
        if busy:
            return
        if not self._working:
            self._timer.start(AFTER)
            return
        self._working = False
        if self._more:
            self._timer.start(PAUSE)

    def _tidy(self) -> None:
        if self._runner.busy:
            return
        self._working, self._more = True, False
        self._runner.job(self._program.upkeep.tidy_up).on_success(self._done).on_error(
            R2PError, lambda _: None
        ).start()

    def _done(self, more: bool) -> None:
        self._more = more
