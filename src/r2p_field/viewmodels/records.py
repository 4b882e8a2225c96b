"""Reading one observation, the drafts that wait to be finished, and what the filters offer."""

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
from r2p_field.viewmodels.typed import typed_from

__all__ = [
    "Change",
    "Difference",
    "DraftId",
    "DraftShown",
    "DraftsFound",
    "ListRow",
    "ObservationView",
    "RecordsModel",
    "State",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftShown:
    """A draft as it is offered: its first words, and when it was kept (ISO time, UTC)."""

    id: DraftId
    words: str
    changed: str
    correction: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftsFound:
    """The drafts, the newest first."""

    drafts: tuple[DraftShown, ...]


class RecordsModel(QObject):
    """What stands beside the list.

    Signals:
        read(ObservationView): the observation that was asked for last.
        drafts_found(DraftsFound): what waits to be finished.
        areas_found(tuple): the areas that occur, for choosing.
        failed(Told): something could not be read.
    """

    read = Signal(ObservationView)
    drafts_found = Signal(DraftsFound)
    areas_found = Signal(tuple)
    failed = Signal(Told)

    def __init__(self, program: Program, runner: AnyRunner) -> None:
        super().__init__()
        self._program = program
        self._runner = runner
        self._asked: RecordId | None = None

    def show(self, record: RecordId) -> None:
        """Read one observation. When several are asked for quickly, only the last is told."""
        self._asked = record
        self._runner.job(lambda: self._program.observations.get(record)).on_success(
            lambda view: self._read(record, view)
        ).on_error(R2PError, self._failed).start()

    def look_for_drafts(self) -> None:
        """Look what waits to be finished."""
        self._runner.job(self._drafts).on_success(self.drafts_found.emit).on_error(
            R2PError, self._failed
        ).start()

    def look_for_areas(self) -> None:
        """Look which areas occur."""
        self._runner.job(self._program.observations.areas).on_success(self.areas_found.emit).on_error(
            R2PError, self._failed
        ).start()

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
            lambda _: self.look_for_drafts()
        ).on_error(R2PError, self._failed).start()

    def _read(self, record: RecordId, view: ObservationView) -> None:
        if record == self._asked:
            self.read.emit(view)

    def _drafts(self) -> DraftsFound:
        found = []
        for draft in self._program.observations.drafts():
            try:
                seen = typed_from(draft.body).observation
            except R2PError:
                words = ""
            else:
                words = " ".join((seen.title or seen.what).split())
            found.append(
                DraftShown(
                    id=draft.id, words=words, changed=draft.changed, correction=draft.record is not None
                )
            )
        return DraftsFound(drafts=tuple(found))

    def _failed(self, error: R2PError) -> None:
        self.failed.emit(told(error))
