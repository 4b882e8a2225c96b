"""Settling what two people wrote differently of a meeting, a promise, a body or words of its own."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from r2p_field.domain.errors import R2PError
from r2p_field.domain.ids import RecordId
from r2p_field.services.meeting_versions import Versions
from r2p_field.services.meetings import DialogueView
from r2p_field.services.ports import Program
from r2p_field.services.settling import Choices
from r2p_field.viewmodels.jobs import AnyRunner
from r2p_field.viewmodels.told import Told, told

__all__ = ["Choices", "Disputed", "SettlingModel", "Versions"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Disputed:
    """A record as it is shown now, and the places at which its versions stand against each other."""

    view: DialogueView
    versions: Versions


class SettlingModel(QObject):
    """Reads what stands against each other, and writes what was chosen.

    Signals:
        read(Disputed): the record that was asked for.
        changed(str): this record says one thing now.
        failed(Told): it could not be read or written; both versions are kept.
    """

    read = Signal(Disputed)
    changed = Signal(str)
    failed = Signal(Told)

    def __init__(self, program: Program, runner: AnyRunner) -> None:
        super().__init__()
        self._program = program
        self._runner = runner

    def look(self, record: RecordId) -> None:
        """Read what stands against each other."""
        meetings = self._program.meetings
        self._runner.job(
            lambda: Disputed(view=meetings.get(record), versions=meetings.history(record))
        ).on_success(self.read.emit).on_error(R2PError, self._failed).start()

    def settle(self, record: RecordId, choices: Choices, reason: str) -> None:
        """Write one version with what was chosen."""
        why = reason.strip() or None
        self._runner.job(lambda: self._program.meetings.settle(record, choices, why)).on_success(
            lambda _: self.changed.emit(record)
        ).on_error(R2PError, self._failed).start()

    def _failed(self, error: R2PError) -> None:
        self.failed.emit(told(error))
