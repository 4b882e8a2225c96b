"""One meeting, promise or body to read, whole."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from r2p_field.domain.errors import R2PError
from r2p_field.domain.ids import RecordId
from r2p_field.services.meetings import Dialogue, DialogueView, Row
from r2p_field.services.ports import Program
from r2p_field.viewmodels.jobs import AnyRunner
from r2p_field.viewmodels.told import Told, told

__all__ = ["Dialogue", "DialogueView", "MeetingsModel", "Row", "Shelf"]


class Shelf(StrEnum):
    """What Today leads to."""

    PROMISES = "promises"
    MEETINGS = "meetings"


class MeetingsModel(QObject):
    """What is read of the dialogue side.

    Signals:
        read(DialogueView): the record that was asked for last.
        failed(Told): something could not be read.
    """

    read = Signal(DialogueView)
    failed = Signal(Told)

    def __init__(self, program: Program, runner: AnyRunner) -> None:
        super().__init__()
        self._program = program
        self._runner = runner
        self._asked: RecordId | None = None

    def show(self, record: RecordId) -> None:
        """Read one record. When several are asked for quickly, only the last is told."""
        self._asked = record
        self._runner.job(lambda: self._program.meetings.get(record)).on_success(
            lambda view: self._read(record, view)
        ).on_error(R2PError, self._failed).start()

    def _read(self, record: RecordId, view: DialogueView) -> None:
        if record == self._asked:
            self.read.emit(view)

    def _failed(self, error: R2PError) -> None:
        self.failed.emit(told(error))
