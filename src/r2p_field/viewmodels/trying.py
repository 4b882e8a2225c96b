"""Trying whether a second copy opens, beside open records or with none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from r2p_field.services.trying_copies import CopyTried
from r2p_field.viewmodels.jobs import AnyRunner
from r2p_field.viewmodels.long_job import LongJob

__all__ = ["CopyTried", "TryingModel"]


class TryingModel(QObject):
    """Opens a copy and reads all of it; nothing is changed.

    Signals:
        tried(CopyTried): it opened, and this is in it.
    """

    tried = Signal(CopyTried)

    def __init__(
        self, attempt: Callable[..., CopyTried], runner: AnyRunner, place: Callable[[], Path | None]
    ) -> None:
        """`attempt` tries a copy; `place` is where one was made last, if that is known and there."""
        super().__init__()
        self._attempt = attempt
        self.place = place
        self.job = LongJob(runner)

    def try_one(self, folder: Path, *, passphrase: str | None = None, code: str | None = None) -> None:
        """Try a copy, or the newest of those in a folder; `job` tells how far it is and what failed."""
        self.job.run(
            lambda progress: self._attempt(folder, progress, passphrase=passphrase, code=code),
            self.tried.emit,
        )
