"""The board of promises: what is late, what is due, what was kept, and saying what came of one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Signal

from r2p_field.domain.board import Column, column
from r2p_field.domain.commitment import StatusEntry
from r2p_field.domain.errors import R2PError
from r2p_field.domain.ids import ItemId, RecordId
from r2p_field.services.board import Promised, promised, say, take_back
from r2p_field.services.meetings import Row
from r2p_field.services.ports import Program
from r2p_field.viewmodels.gathering import GatheringModel
from r2p_field.viewmodels.jobs import AnyRunner
from r2p_field.viewmodels.told import Told, told

__all__ = ["Board", "BoardModel", "Column", "Promised", "column"]

_MEETINGS: Final = 40
"""The newest meetings in which a promise can have been looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """Everything on the board, with the person's own day and the meetings in which it can be looked at."""

    day: dt.date
    promises: tuple[Promised, ...] = ()
    meetings: tuple[Row, ...] = ()

    def bodies(self) -> tuple[tuple[RecordId, str], ...]:
        """Return the bodies that the promises come from, by name."""
        named = {one.body: one.body_name for one in self.promises if one.body}
        return tuple(sorted(((body, name) for body, name in named.items() if body), key=lambda pair: pair[1]))

    def columns(self, body: RecordId | None = None) -> tuple[tuple[Column, tuple[Promised, ...]], ...]:
        """Return the columns that hold something, of one body or of all; the nearest day first."""
        wanted = [one for one in self.promises if body is None or one.body == body]
        stands = [(where, _in(where, wanted, self.day)) for where in Column]
        return tuple((where, found) for where, found in stands if found)


def _in(where: Column, promises: Iterable[Promised], today: dt.date) -> tuple[Promised, ...]:
    found = [one for one in promises if column(one.promise, today) is where]
    return tuple(sorted(found, key=lambda one: (one.promise.due or dt.date.max, one.record)))


class BoardModel(QObject):
    """What the board shows, and what is said of a promise.

    Signals:
        read(Board): everything on it.
        changed(str): this promise says something else now.
        may_undo(bool): whether what was said last can be taken back.
        failed(Told): it could not be read or written; nothing was changed.
    """

    read = Signal(Board)
    changed = Signal(str)
    may_undo = Signal(bool)
    failed = Signal(Told)

    def __init__(self, program: Program, runner: AnyRunner) -> None:
        super().__init__()
        self._program = program
        self._runner = runner
        self._said: list[tuple[RecordId, ItemId]] = []

    @staticmethod
    def new_id() -> ItemId:
        """Return the id of a new entry."""
        return GatheringModel.new_id()

    def today(self) -> dt.date:
        """Return the person's own day."""
        return self._program.journal.today()

    def look(self) -> None:
        """Read the board anew."""
        self._runner.job(self._board).on_success(self.read.emit).on_error(R2PError, self._failed).start()

    def _board(self) -> Board:
        meetings = self._program.meetings
        return Board(
            day=self._program.journal.today(),
            promises=promised(meetings),
            meetings=meetings.sessions(_MEETINGS),
        )

    def say(self, record: RecordId, found: StatusEntry) -> None:
        """Write down what came of a promise."""
        self._runner.job(lambda: say(self._program.meetings, record, found)).on_success(
            lambda _: self._was_said(record, found.id)
        ).on_error(R2PError, self._failed).start()

    def undo(self) -> None:
        """Take back what was said last on this board; what others said meanwhile stays."""
        if not self._said:
            return
        record, entry = self._said[-1]
        self._runner.job(lambda: take_back(self._program.meetings, record, entry)).on_success(
            lambda _: self._was_undone(record, entry)
        ).on_error(R2PError, self._failed).start()

    def _was_said(self, record: RecordId, entry: ItemId) -> None:
        self._said.append((record, entry))
        self._told(record)

    def _was_undone(self, record: RecordId, entry: ItemId) -> None:
        self._said = [one for one in self._said if one != (record, entry)]
        self._told(record)

    def _told(self, record: RecordId) -> None:
        self.may_undo.emit(bool(self._said))
        self.changed.emit(record)
        self.look()

    def _failed(self, error: R2PError) -> None:
        self.failed.emit(told(error))
