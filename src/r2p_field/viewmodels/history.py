"""The history of one observation: reading it, undoing the last save, settling two versions."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from r2p_field.domain.errors import R2PError
from r2p_field.domain.ids import RecordId
from r2p_field.services.history import Choice, Choices, Held, History, Wording
from r2p_field.services.ports import Program
from r2p_field.viewmodels.jobs import AnyRunner
from r2p_field.viewmodels.told import Told, told

__all__ = ["Choice", "Choices", "Held", "History", "HistoryModel", "Told", "Wording"]


class HistoryModel(QObject):
    """What was said before, and what can be done about it.

    Signals:
        read(History): the history that was asked for.
        may_undo(str): the last save of this record can be undone.
        changed(str): this record says something else now.
        failed(Told): nothing was changed, and why.
    """

    read = Signal(History)
    may_undo = Signal(str)
    changed = Signal(str)
    failed = Signal(Told)

    def __init__(self, program: Program, runner: AnyRunner) -> None:
        super().__init__()
        self._program = program
        self._runner = runner

    def look(self, record: RecordId) -> None:
        """Read the history of a record."""
        self._runner.job(lambda: self._program.histories.of(record)).on_success(self.read.emit).on_error(
            R2PError, self._failed
        ).start()

    def look_whether_undoable(self, record: RecordId) -> None:
        """Tell, by `may_undo`, whether the last save can be undone."""
        self._runner.job(lambda: self._program.histories.undoable(record)).on_success(
            lambda yes: self.may_undo.emit(record) if yes else None
        ).on_error(R2PError, lambda _: None).start()

    def undo(self, record: RecordId) -> None:
        """Say again what the record said before its last save."""
        self._runner.job(lambda: self._undo(record)).on_success(lambda _: self.changed.emit(record)).on_error(
            R2PError, self._failed
        ).start()

    def settle(self, record: RecordId, choices: Choices, reason: str) -> None:
        """Write one version with what was chosen."""
        self._runner.job(lambda: self._settle(record, choices, reason)).on_success(
            lambda _: self.changed.emit(record)
        ).on_error(R2PError, self._failed).start()

    def _undo(self, record: RecordId) -> None:
        self._program.histories.undo(record)
        self._program.upkeep.sign_tail()

    def _settle(self, record: RecordId, choices: Choices, reason: str) -> None:
        self._program.histories.settle(record, choices, reason.strip() or None)
        self._program.upkeep.sign_tail()

    def _failed(self, error: R2PError) -> None:
        self.failed.emit(told(error))
