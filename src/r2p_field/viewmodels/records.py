"""Reading one observation, throwing a draft away, and what the filters offer."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec
from PySide6.QtCore import QObject, Signal

from r2p_field.domain.attachments import Attachment
from r2p_field.domain.errors import R2PError
from r2p_field.domain.ids import RecordId
from r2p_field.services.observations import Change, Difference, DraftId, ListRow, ObservationView, State
from r2p_field.services.ports import Program
from r2p_field.viewmodels.jobs import AnyRunner
from r2p_field.viewmodels.told import Told, told

__all__ = [
    "Change",
    "Difference",
    "DraftId",
    "ListRow",
    "ObservationView",
    "Offered",
    "RecordsModel",
    "State",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """What a list can be narrowed to, as far as it occurs in the records."""

    areas: tuple[str, ...]
    factors: tuple[str, ...]


class RecordsModel(QObject):
    """What stands beside the list.

    Signals:
        read(ObservationView): the observation that was asked for last.
        discarded(): a draft was thrown away.
        offered(Offered): the areas and factors that occur, for choosing.
        failed(Told): something could not be read.
    """

    read = Signal(ObservationView)
    discarded = Signal()
    offered = Signal(Offered)
    failed = Signal(Told)

    def __init__(self, program: Program, runner: AnyRunner) -> None:
        super().__init__()
        self._program = program
        self._runner = runner
        self._asked: RecordId | None = None

    @property
    def asked(self) -> RecordId | None:
        """The observation that was asked for last."""
        return self._asked

    def forget(self) -> None:
        """Tell no answer that is still on its way."""
        self._asked = None

    def show(self, record: RecordId) -> None:
        """Read one observation. When several are asked for quickly, only the last is told."""
        self._asked = record
        self._runner.job(lambda: self._program.observations.get(record)).on_success(
            lambda view: self._read(record, view)
        ).on_error(R2PError, self._failed).start()

    def look_what_occurs(self) -> None:
        """Look which areas and factors occur."""
        lists = self._program.lists
        self._runner.job(lambda: Offered(areas=lists.areas(), factors=lists.factors())).on_success(
            self.offered.emit
        ).on_error(R2PError, self._failed).start()

    def write_handling(self, record: RecordId, attachment: Attachment) -> None:
        """Write into an observation of one's own how one of its attachments was handled."""
        self._runner.job(lambda: self._write_handling(record, attachment)).on_success(
            lambda _: self.show(record)
        ).on_error(R2PError, self._failed).start()

    def _write_handling(self, record: RecordId, attachment: Attachment) -> None:
        seen = self._program.observations.get(record).observation
        if seen is None:
            return
        held = tuple(attachment if one.id == attachment.id else one for one in seen.attachments)
        self._program.observations.revise(record, msgspec.structs.replace(seen, attachments=held))

    def discard_draft(self, draft: DraftId) -> None:
        """Throw a draft away."""
        self._runner.job(lambda: self._program.observations.discard_draft(draft)).on_success(
            lambda _: self.discarded.emit()
        ).on_error(R2PError, self._failed).start()

    def _read(self, record: RecordId, view: ObservationView) -> None:
        if record == self._asked:
            self.read.emit(view)

    def _failed(self, error: R2PError) -> None:
        self.failed.emit(told(error))
