"""Making and opening records: what the first window asks for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from r2p_field.domain.errors import R2PError
from r2p_field.services.ports import Opened, Program, Starter
from r2p_field.viewmodels.jobs import AnyRunner
from r2p_field.viewmodels.told import Told, told

__all__ = ["Opened", "Program", "StartModel", "Starter"]


class StartModel(QObject):
    """Makes new records, or opens those that are there, beside the window.

    Signals:
        made(str): new records are there and open; the code for paper, to be shown once.
        opened(object): the open `Program`: existing records, or new ones after `code_written_down`.
        failed(Told): neither; the person can try again.
        busy_changed(bool): whether an answer is awaited.
    """

    made = Signal(str)
    opened = Signal(object)
    failed = Signal(Told)
    busy_changed = Signal(bool)

    def __init__(self, starter: Starter, runner: AnyRunner) -> None:
        super().__init__()
        self._starter = starter
        self._runner = runner
        self._new: Program | None = None

    def suggest(self) -> str:
        """Return six random words for a passphrase."""
        from r2p_field.services.upkeep import suggest_passphrase

        return suggest_passphrase(self._starter.resources)

    def create(self, folder: Path, passphrase: str) -> None:
        """Make new records; `made` tells the code for paper."""
        self.busy_changed.emit(True)
        self._runner.job(lambda: self._starter.create(folder, passphrase)).on_success(self._made).on_error(
            R2PError, self._failed
        ).finally_(self._rest).start()

    def code_written_down(self) -> None:
        """Go on into the new records: the person has the code on paper."""
        if self._new is not None:
            program, self._new = self._new, None
            self.opened.emit(program)

    def open(self, folder: Path, *, passphrase: str | None = None, code: str | None = None) -> None:
        """Open existing records by passphrase or by the code on paper."""
        self.busy_changed.emit(True)
        self._runner.job(lambda: self._starter.unlock(folder, passphrase=passphrase, code=code)).on_success(
            self.opened.emit
        ).on_error(R2PError, self._failed).finally_(self._rest).start()

    def _made(self, opened: Opened) -> None:
        self._new = opened.program
        self.made.emit(opened.code)

    def _failed(self, error: R2PError) -> None:
        self.failed.emit(told(error))

    def _rest(self) -> None:
        self.busy_changed.emit(False)
