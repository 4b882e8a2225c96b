"""A body over time, read beside the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from r2p_field.domain.errors import R2PError
from r2p_field.domain.ids import RecordId
from r2p_field.services.body_over_time import BodyOverTime, body_over_time
from r2p_field.services.ports import Program
from r2p_field.viewmodels.jobs import AnyRunner
from r2p_field.viewmodels.told import Told, told

__all__ = ["BodyOverTime", "BodyTimeModel"]


class BodyTimeModel(QObject):
    """Reads how a body did.

    Signals:
        read(BodyOverTime): the body that was asked for.
        failed(Told): it could not be read.
    """

    read = Signal(BodyOverTime)
    failed = Signal(Told)

    def __init__(self, program: Program, runner: AnyRunner) -> None:
        super().__init__()
        self._program = program
        self._runner = runner

    def look(self, record: RecordId) -> None:
        """Read one body."""
        meetings, today = self._program.meetings, self._program.journal.today()
        self._runner.job(lambda: body_over_time(meetings, record, today)).on_success(self._read).on_error(
            R2PError, lambda error: self.failed.emit(told(error))
        ).start()

    def _read(self, found: BodyOverTime | None) -> None:
        if found is not None:
            self.read.emit(found)
