"""Opening records again whose files went away while somebody wrote: a pulled stick that is back.

The open files of before are dead for good, so the passphrase is asked for and everything is opened anew, in
the same process: what stands on the screen and could not be kept goes into the drafts first.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from r2p_field.domain.errors import R2PError
from r2p_field.domain.list_filter import OBSERVATION
from r2p_field.services.ports import Program, Starter
from r2p_field.viewmodels.jobs import AnyRunner
from r2p_field.viewmodels.told import Told, told

if TYPE_CHECKING:  # the first window would wait a tenth of a second for them
    from r2p_field.domain.ids import RecordId
    from r2p_field.services.observations import DraftId

OUT_OF_REACH: Final = frozenset({"storage-refused", "vault-damaged"})
"""Codes of failures after which opening the records again may help."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unkept:
    """What stands on the screen and is in no draft yet."""

    body: bytes
    draft: DraftId
    record: RecordId | None
    kind: str = OBSERVATION


class ReachingModel(QObject):
    """Opens lost records again.

    Signals:
        reached(object): the open `Program`, with what was typed among its drafts.
        failed(Told): not yet; what was typed is still on the screen.
    """

    reached = Signal(object)
    failed = Signal(Told)

    def __init__(self, starter: Starter, runner: AnyRunner) -> None:
        super().__init__()
        self._starter = starter
        self._runner = runner

    def reach(self, lost: Program, unkept: tuple[Unkept, ...], passphrase: str) -> None:
        """Open the records again and keep what was typed."""
        self._runner.job(lambda: self._open(lost, unkept, passphrase)).on_success(self.reached.emit).on_error(
            R2PError, self._failed
        ).start()

    def _open(self, lost: Program, unkept: tuple[Unkept, ...], passphrase: str) -> Program:
        program = self._starter.open_again(lost, passphrase)
        for one in unkept:
            program.meetings.save_draft(one.body, one.kind, one.draft, one.record)
        return program

    def _failed(self, error: R2PError) -> None:
        self.failed.emit(told(error))
