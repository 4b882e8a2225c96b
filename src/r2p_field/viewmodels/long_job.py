"""One long piece of work that a page can start, follow and cancel: sealing, taking in, printing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from r2p_field.domain.errors import R2PError
from r2p_field.viewmodels.jobs import AnyRunner, JobProgress, Step
from r2p_field.viewmodels.told import Told, told

T = TypeVar("T")


class LongJob(QObject):
    """Runs one piece of work at a time for a page.

    Signals:
        started(): the page shows progress and Cancel.
        stepped(Step): how far it is.
        cancelled(): the person stopped it; everything is as before.
        failed(Told): an expected failure.
        ended(): after any outcome.
    """

    started = Signal()
    stepped = Signal(Step)
    cancelled = Signal()
    failed = Signal(Told)
    ended = Signal()

    def __init__(self, runner: AnyRunner) -> None:
        super().__init__()
        self._runner = runner
        self._progress: JobProgress | None = None

    @property
    def running(self) -> bool:
        """Whether a piece of work is waiting or running."""
        return self._progress is not None

    def run(self, work: Callable[[JobProgress], T], then: Callable[[T], object]) -> None:
        """Start; a second piece of work while one runs is not taken."""
        if self.running:
            return
        progress = self._progress = JobProgress()
        progress.reported.connect(self.stepped)
        self.started.emit()
        self._runner.job(lambda: work(progress)).on_success(then).on_error(
            R2PError, self._failed
        ).on_cancelled(self.cancelled.emit).finally_(self._ended).start()

    def cancel(self) -> None:
        """Ask it to stop at its next step."""
        if self._progress is not None:
            self._progress.cancel()

    def _failed(self, error: R2PError) -> None:
        self.failed.emit(told(error))

    def _ended(self) -> None:
        self._progress = None
        self.ended.emit()
