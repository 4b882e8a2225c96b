"""Taking back what an observation said before: its history keeps that there was a wording, not the words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from r2p_field.domain.errors import R2PError
from r2p_field.domain.ids import RecordId
from r2p_field.services.observations import ObservationView
from r2p_field.services.ports import Program
from r2p_field.viewmodels.jobs import AnyRunner
from r2p_field.viewmodels.told import Told, told


@dataclass(frozen=True, slots=True, kw_only=True)
class Removed:
    """Earlier wordings are gone here; the last backup, made on that day if there is one, still has them."""

    record: RecordId
    contents: int
    last_backup: str


class EarlierModel(QObject):
    """Removes earlier wordings.

    Signals:
        removed(Removed): it is done.
        failed(Told): nothing was removed.
    """

    removed = Signal(Removed)
    failed = Signal(Told)

    def __init__(self, program: Program, runner: AnyRunner) -> None:
        super().__init__()
        self._program = program
        self._runner = runner

    def remove(self, record: RecordId) -> None:
        """Remove what an observation of one's own said before what it says now."""
        self._runner.job(lambda: self._remove(record)).on_success(self.removed.emit).on_error(
            R2PError, lambda error: self.failed.emit(told(error))
        ).start()

    def _remove(self, record: RecordId) -> Removed:
        erased = self._program.erasing.earlier_wordings(record)
        self._program.upkeep.sign_tail()
        return Removed(record=record, contents=erased.contents, last_backup=erased.last_backup[:10])


def has_earlier(view: ObservationView) -> bool:
    """Say whether an observation of one's own still holds a wording from before."""
    return view.mine and any(one.present and not one.current for one in view.history)
