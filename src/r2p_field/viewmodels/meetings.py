"""Promises and meetings to read: which there are, and one of them whole."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from r2p_field.domain.errors import R2PError
from r2p_field.domain.ids import RecordId
from r2p_field.services.meetings import Dialogue, DialogueView, Row
from r2p_field.services.ports import Program
from r2p_field.viewmodels.jobs import AnyRunner
from r2p_field.viewmodels.told import Told, told

__all__ = ["Dialogue", "DialogueView", "Listed", "MeetingsModel", "Row", "Shelf"]


class Shelf(StrEnum):
    """What is listed."""

    PROMISES = "promises"
    MEETINGS = "meetings"


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """What stands on a shelf, with the person's own day."""

    shelf: Shelf
    day: dt.date
    rows: tuple[Row, ...]


class MeetingsModel(QObject):
    """What is read of the dialogue side.

    Signals:
        listed(Listed): what there is.
        read(DialogueView): the record that was asked for last.
        failed(Told): something could not be read.
    """

    listed = Signal(Listed)
    read = Signal(DialogueView)
    failed = Signal(Told)

    def __init__(self, program: Program, runner: AnyRunner) -> None:
        super().__init__()
        self._program = program
        self._runner = runner
        self._asked: RecordId | None = None

    def look(self, shelf: Shelf) -> None:
        """Look what there is."""
        self._runner.job(lambda: self._list(shelf)).on_success(self.listed.emit).on_error(
            R2PError, self._failed
        ).start()

    def show(self, record: RecordId) -> None:
        """Read one record. When several are asked for quickly, only the last is told."""
        self._asked = record
        self._runner.job(lambda: self._program.meetings.get(record)).on_success(
            lambda view: self._read(record, view)
        ).on_error(R2PError, self._failed).start()

    def _list(self, shelf: Shelf) -> Listed:
        found = self._program.meetings
        rows = found.commitments() if shelf is Shelf.PROMISES else found.sessions()
        return Listed(shelf=shelf, day=self._program.journal.today(), rows=rows)

    def _read(self, record: RecordId, view: DialogueView) -> None:
        if record == self._asked:
            self.read.emit(view)

    def _failed(self, error: R2PError) -> None:
        self.failed.emit(told(error))
