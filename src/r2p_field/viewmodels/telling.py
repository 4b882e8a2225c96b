"""The log of what people were told after a session, and of the answers to their questions."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from r2p_field.domain.errors import R2PError
from r2p_field.domain.ids import ItemId, RecordId
from r2p_field.domain.session import Question, Session, ToldBack
from r2p_field.services.meetings import Row
from r2p_field.services.ports import Program
from r2p_field.services.telling import put_question, tell, untell
from r2p_field.viewmodels.gathering import GatheringModel
from r2p_field.viewmodels.jobs import AnyRunner
from r2p_field.viewmodels.told import Told, told

__all__ = ["Log", "TellingModel", "ToldBack"]

_MEETINGS = 40
"""The newest meetings in which a question can have been answered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Log:
    """What one session says of telling back, with the person's own day and the newest meetings.

    `mine`: this device may add to it.
    """

    record: RecordId
    session: Session
    day: dt.date
    mine: bool
    meetings: tuple[Row, ...] = ()


class TellingModel(QObject):
    """Reads the log of one session and adds to it.

    Signals:
        read(Log): the log that was asked for.
        changed(str): this session says something else now.
        may_undo(bool): whether what was written last can be taken back.
        failed(Told): it could not be read or written; nothing was changed.
    """

    read = Signal(Log)
    changed = Signal(str)
    may_undo = Signal(bool)
    failed = Signal(Told)

    def __init__(self, program: Program, runner: AnyRunner) -> None:
        super().__init__()
        self._program = program
        self._runner = runner
        self._back: list[tuple[RecordId, Callable[[], None]]] = []

    @staticmethod
    def new_id() -> ItemId:
        """Return the id of a new entry."""
        return GatheringModel.new_id()

    def look(self, record: RecordId) -> None:
        """Read the log of a session."""
        self._runner.job(lambda: self._log(record)).on_success(self._read).on_error(
            R2PError, self._failed
        ).start()

    def _log(self, record: RecordId) -> Log | None:
        meetings = self._program.meetings
        view = meetings.get(record)
        if not isinstance(view.said, Session):
            return None
        return Log(
            record=record,
            session=view.said,
            day=self._program.journal.today(),
            mine=view.mine,
            meetings=meetings.sessions(_MEETINGS),
        )

    def _read(self, log: Log | None) -> None:
        if log is not None:
            self.read.emit(log)

    def tell(self, record: RecordId, told_back: ToldBack) -> None:
        """Write down that people were told."""
        meetings = self._program.meetings
        self._write(
            record,
            lambda: tell(meetings, record, told_back),
            lambda: untell(meetings, record, told_back.id),
        )

    def answer(self, record: RecordId, before: Question, after: Question) -> None:
        """Write down the answer to a question."""
        meetings = self._program.meetings
        self._write(
            record,
            lambda: put_question(meetings, record, after),
            lambda: put_question(meetings, record, before),
        )

    def undo(self) -> None:
        """Take back what was written last."""
        if self._back:
            record, back = self._back[-1]
            self._runner.job(back).on_success(lambda _: self._undone(record)).on_error(
                R2PError, self._failed
            ).start()

    def forget(self) -> None:
        """Begin anew: what was written before is not taken back from here any more."""
        self._back = []
        self.may_undo.emit(False)

    def _write(self, record: RecordId, write: Callable[[], None], back: Callable[[], None]) -> None:
        self._runner.job(write).on_success(lambda _: self._written(record, back)).on_error(
            R2PError, self._failed
        ).start()

    def _written(self, record: RecordId, back: Callable[[], None]) -> None:
        self._back.append((record, back))
        self._told(record)

    def _undone(self, record: RecordId) -> None:
        self._back.pop()
        self._told(record)

    def _told(self, record: RecordId) -> None:
        self.may_undo.emit(bool(self._back))
        self.changed.emit(record)
        self.look(record)

    def _failed(self, error: R2PError) -> None:
        self.failed.emit(told(error))
