"""What is being written is kept, encrypted, a second after it changed and until it is written down."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from r2p_field.domain.errors import R2PError
from r2p_field.domain.ids import ItemId, RecordId, item_id
from r2p_field.services.meetings import DraftId
from r2p_field.services.ports import Program
from r2p_field.viewmodels.jobs import AnyRunner
from r2p_field.viewmodels.reaching import Unkept
from r2p_field.viewmodels.told import Told, told

DRAFT_AFTER: Final = 1000
"""Milliseconds from a change to its draft. Later changes do not put it off: at most so much is lost."""
AGAIN_AFTER: Final = 4000
"""Milliseconds until a draft that could not be kept is tried again."""
T = TypeVar("T")


class KeptModel(QObject, Generic[T]):
    """One thing in hand: what stands there now, what of it a draft holds, and the record it will be.

    Values of `T` never change, so that they can be compared and written down beside the interface.

    Signals:
        draft_kept(): what stands there is in the records, encrypted.
        draft_delayed(): it could not be kept; it is tried again until it can, and one can go on.
        failed(Told): keeping or writing down failed; everything is still here.
    """

    draft_kept = Signal()
    draft_delayed = Signal()
    failed = Signal(Told)

    def __init__(
        self, program: Program, runner: AnyRunner, nothing: T, kind: str, encode: Callable[[T], bytes]
    ) -> None:
        super().__init__()
        self._program = program
        self._runner = runner
        self._kind = kind
        self._encode = encode
        self._now = self._kept = nothing
        self._record: RecordId | None = None
        self._draft: DraftId | None = None
        self._keeping = self._delayed = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.keep_draft)

    @staticmethod
    def new_id() -> ItemId:
        """Return the id of a new item."""
        return item_id(secrets.token_bytes(16))

    @property
    def record(self) -> RecordId | None:
        """The record that was written down before; None for one that was not."""
        return self._record

    @property
    def unkept(self) -> bool:
        """Whether something stands here that no draft holds yet."""
        return self._now != self._kept

    @property
    def delayed(self) -> bool:
        """Whether what stands here could not be kept when it was tried last."""
        return self._delayed and self.unkept

    def left(self) -> Unkept | None:
        """Return what stands here and is in no draft yet, for records that are opened again."""
        if not self.unkept:
            return None
        body = self._encode(self._now)
        return Unkept(body=body, draft=self._named(), record=self._record, kind=self._kind)

    def stop(self) -> None:
        """Keep nothing more: these records are opened again elsewhere."""
        self._timer.stop()
        self._now = self._kept

    def keep_draft(self, *, hurry: bool = False) -> None:
        """Keep what stands here, now; in a hurry without waiting for an earlier answer."""
        self._timer.stop()
        if not self.unkept or (self._keeping and not hurry):
            return
        draft, now, record = self._named(), self._now, self._record
        self._keeping = True
        self._runner.job(
            lambda: self._program.meetings.save_draft(self._encode(now), self._kind, draft, record)
        ).on_success(lambda _: self._draft_kept(draft, now)).on_error(R2PError, self._draft_failed).start()

    def _named(self) -> DraftId:
        """Give the draft its id here, so that writing down can also remove one that is still on its way."""
        self._draft = self._draft or DraftId(secrets.token_hex(16))
        return self._draft

    def _take(self, now: T, *, record: RecordId | None, draft: DraftId | None) -> None:
        """Take another thing in hand, as it was kept."""
        self._timer.stop()
        self._now = self._kept = now
        self._record, self._draft, self._delayed = record, draft, False

    def _stand(self, now: T) -> None:
        """Let something else stand here."""
        self._now = now
        self._keep_soon()

    def _keep_soon(self) -> None:
        if not self._timer.isActive():
            self._timer.start(DRAFT_AFTER)

    def _draft_kept(self, draft: DraftId, now: T) -> None:
        self._keeping = False
        if draft == self._draft:  # or another thing was taken in hand meanwhile
            self._delayed = False
            self._kept = now
            self.draft_kept.emit()
        if self.unkept:
            self._keep_soon()

    def _draft_failed(self, error: R2PError) -> None:
        """Try again until it can be kept; told once, for the person is in the middle of a sentence."""
        self._keeping = False
        self._timer.start(AGAIN_AFTER)
        self.draft_delayed.emit()
        if not self._delayed:
            self._delayed = True
            self.failed.emit(self._not_kept(error))

    def _not_kept(self, error: R2PError) -> Told:
        return told(error)

    def _not_written(self, error: R2PError) -> None:
        """Say why; what stands here is then kept as a draft at least."""
        self._timer.start(AGAIN_AFTER)
        self._failed(error)

    def _failed(self, error: R2PError) -> None:
        self.failed.emit(told(error))
