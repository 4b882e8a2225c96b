"""How far a long job is, on a terminal only, and stopping it with Ctrl-C."""

from __future__ import annotations

import contextlib
import signal
import sys
import time
from collections.abc import Iterator
from types import FrameType

from r2p_field.cli.plain import cut
from r2p_field.domain.jobs import Cancelled, Progress

_EVERY_SECONDS = 0.1
_COLUMNS = 76


class _Watched:
    """Shows the newest step, and stops the job at its next step once the person asked."""

    def __init__(self, *, visible: bool) -> None:
        self._visible = visible
        self._stop = False
        self._shown_at = 0.0

    def report(self, done: int, total: int, text: str) -> None:
        """Show a step. Raises Cancelled."""
        if self._stop:
            raise Cancelled
        if self._visible and time.monotonic() - self._shown_at >= _EVERY_SECONDS:
            share = f"{100 * done // total:3d} %  " if total else "       "
            self._write(share + cut(text, _COLUMNS - 8))
            self._shown_at = time.monotonic()

    def stop(self, number: int, frame: FrameType | None) -> None:  # noqa: ARG002  (what a signal handler is given)
        """Take Ctrl-C: the first stops the job in good order, the second at once."""
        if self._stop:
            raise KeyboardInterrupt
        self._stop = True

    def clear(self) -> None:
        """Take the line away again."""
        if self._visible and self._shown_at:
            self._write("")
            sys.stderr.write("\r")
            sys.stderr.flush()

    @staticmethod
    def _write(text: str) -> None:
        sys.stderr.write(f"\r{text:<{_COLUMNS}}")
        sys.stderr.flush()


@contextlib.contextmanager
def watched() -> Iterator[Progress]:
    """Give a job its progress. Silent where no terminal shows it; Ctrl-C stops the job at its next step."""
    job = _Watched(visible=sys.stderr.isatty())
    before = signal.signal(signal.SIGINT, job.stop)
    try:
        yield job
    finally:
        signal.signal(signal.SIGINT, before)
        job.clear()
