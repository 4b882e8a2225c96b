"""Inviting to a meeting by a calendar file: no names, no agenda, a neutral title."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from r2p_field.domain.errors import R2PError
from r2p_field.domain.ids import RecordId
from r2p_field.services.invitations import COPIED, Invited, neutral_title
from r2p_field.services.ports import Program
from r2p_field.viewmodels.jobs import AnyRunner
from r2p_field.viewmodels.told import Told, told

__all__ = ["COPIED", "Invited", "InvitingModel", "neutral_title"]


class InvitingModel(QObject):
    """Writes calendar files.

    Signals:
        invited(Invited): the file is there.
        failed(Told): nothing was written, and why.
    """

    invited = Signal(Invited)
    failed = Signal(Told)

    def __init__(self, program: Program, runner: AnyRunner) -> None:
        super().__init__()
        self._program = program
        self._runner = runner

    def write(
        self, session: RecordId, out: Path, title: str, time: dt.time | None, *, with_place: bool
    ) -> None:
        """Write the file for a session; without a time it is a whole day."""
        self._runner.job(
            lambda: self._program.invitations.write(
                session, out, title, with_place=with_place, time=time, whole_day=time is None
            )
        ).on_success(self.invited.emit).on_error(
            R2PError, lambda error: self.failed.emit(told(error))
        ).start()
