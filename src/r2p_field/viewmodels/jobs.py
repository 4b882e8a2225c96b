"""Work that takes time, beside the window: three outcomes, progress and Cancel.

One thread alone works on the records, so that steps come one after the other. Jobs belong to the runner and
never to a window: a window may go away while its job runs.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from r2p_field.domain.errors import R2PError
from r2p_field.domain.jobs import Cancelled
from r2p_field.viewmodels.sentences import said
from r2p_field.viewmodels.told import Surprise, surprise

T = TypeVar("T")
E = TypeVar("E", bound=R2PError)

_SHOW_EVERY: Final = 0.05
"""Seconds between two reports of progress: more often only makes the window busy."""

CLOSE_WITHIN: Final = 10_000
"""Milliseconds for keeping the draft, signing and closing the files."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """How far a job is: `done` of `total` (0: not known), and what is being done now."""

    done: int
    total: int
    text: str


class JobProgress(QObject):
    """What a job reports to, from its own thread; the window listens and may cancel.

    Signals:
        reported(Step): how far the job is.
    """

    reported = Signal(Step)

    def __init__(self) -> None:
        super().__init__()
        self._stop = threading.Event()
        self._shown = 0.0
        self._text = ""

    def report(self, done: int, total: int, text: str) -> None:
        """Say how far it is, in English; it is shown translated.

        Raises Cancelled when the person asked to stop.
        """
        if self._stop.is_set():
            raise Cancelled
        now = time.monotonic()
        if text != self._text or now - self._shown >= _SHOW_EVERY or done == total:
            self._shown, self._text = now, text
            self.reported.emit(Step(done=done, total=total, text=said(text)))

    def cancel(self) -> None:
        """Ask the job to stop at its next step."""
        self._stop.set()


class Runner(Protocol):
    """Runs jobs: in another thread, or at once in tests."""

    def submit(self, job: Job[Any]) -> None:
        """Run a job; its outcome arrives in the window's thread."""


class Job(Generic[T]):
    """One piece of work with what is to follow each outcome. Write all of them where it starts.

    An expected failure without a handler of its own, and every surprise, goes to the runner's `unexpected`.
    """

    def __init__(self, runner: Runner, work: Callable[[], T]) -> None:
        self.work = work
        self._runner = runner
        self._success: Callable[[T], object] = _nothing
        self._errors: list[tuple[type[R2PError], Callable[[Any], object]]] = []
        self._cancelled: Callable[[], object] = _nothing
        self._finally: Callable[[], object] = _nothing

    def on_success(self, then: Callable[[T], object]) -> Job[T]:
        """Call `then` with the value."""
        self._success = then
        return self

    def on_error(self, kind: type[E], then: Callable[[E], object]) -> Job[T]:
        """Call `then` with an expected failure of that kind; the first that fits is taken."""
        self._errors.append((kind, then))
        return self

    def on_cancelled(self, then: Callable[[], object]) -> Job[T]:
        """Call `then` when the person stopped it."""
        self._cancelled = then
        return self

    def finally_(self, then: Callable[[], object]) -> Job[T]:
        """Call `then` after any outcome."""
        self._finally = then
        return self

    def start(self) -> None:
        """Begin."""
        self._runner.submit(self)

    def deliver(self, outcome: Outcome) -> BaseException | None:
        """Tell the outcome to whom it concerns; give back an error that nobody expected."""
        try:
            return self._tell(outcome)
        finally:
            self._finally()

    def _tell(self, outcome: Outcome) -> BaseException | None:
        error = outcome.error
        if error is None:
            self._success(outcome.value)
        elif isinstance(error, Cancelled):
            self._cancelled()
        else:
            return self._tell_error(error)
        return None

    def _tell_error(self, error: BaseException) -> BaseException | None:
        for kind, then in self._errors:
            if isinstance(error, kind):
                then(error)
                return None
        return error


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """A value, or the error that came instead."""

    value: Any = None
    error: BaseException | None = None


def attempt(work: Callable[[], object]) -> Outcome:
    """Do the work; the boundary at which an error becomes an outcome."""
    try:
        return Outcome(value=work())
    except Exception as error:  # noqa: BLE001  (nobody would hear of it beyond the thread)
        return Outcome(error=error)


class JobRunner(QObject):
    """Runs jobs in a thread of its own, one after the other.

    Signals:
        unexpected(Surprise): a fault of the program, or a failure that nobody was there to take.
        busy_changed(bool): whether any job is waiting or running.
    """

    unexpected = Signal(Surprise)
    busy_changed = Signal(bool)
    _done = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)
        self._running: set[Job[Any]] = set()
        self._done.connect(self._deliver)

    def job(self, work: Callable[[], T]) -> Job[T]:
        """Describe a job; `start` begins it."""
        return Job(self, work)

    def submit(self, job: Job[Any]) -> None:
        """Put a job in the queue."""
        self._running.add(job)
        if len(self._running) == 1:
            self.busy_changed.emit(True)
        self._pool.start(_Task(job, self._done))

    def wait(self, milliseconds: int) -> bool:
        """Wait until all jobs have ended; tell whether they have."""
        return self._pool.waitForDone(milliseconds)

    @property
    def busy(self) -> bool:
        """Whether any job is waiting, running, or about to tell its outcome."""
        return bool(self._running)

    @Slot(object, object)
    def _deliver(self, job: Job[Any], outcome: Outcome) -> None:
        self._running.discard(job)
        error = job.deliver(outcome)
        if error is not None:
            self.unexpected.emit(surprise(error))
        if not self._running:
            self.busy_changed.emit(False)


class ImmediateRunner(QObject):
    """Runs each job at once, in the caller's thread: for view-models under test.

    Signals:
        unexpected(Surprise), busy_changed(bool): as those of `JobRunner`.
    """

    unexpected = Signal(Surprise)
    busy_changed = Signal(bool)
    busy: Final = False

    def job(self, work: Callable[[], T]) -> Job[T]:
        """Describe a job; `start` runs it."""
        return Job(self, work)

    def submit(self, job: Job[Any]) -> None:
        """Run a job and tell its outcome."""
        error = job.deliver(attempt(job.work))
        if error is not None:
            self.unexpected.emit(surprise(error))

    def wait(self, milliseconds: int) -> bool:  # noqa: ARG002  (nothing is ever left to wait for)
        """Nothing runs here between calls."""
        return True


AnyRunner = JobRunner | ImmediateRunner
"""What view-models take."""


class _Task(QRunnable):
    def __init__(self, job: Job[Any], done: Any) -> None:
        super().__init__()
        self._job = job
        self._done = done

    def run(self) -> None:
        outcome = attempt(self._job.work)
        try:
            self._done.emit(self._job, outcome)
        except RuntimeError:  # the runner went away: the program is closing
            return


def _nothing(*_: object) -> None:
    return None
