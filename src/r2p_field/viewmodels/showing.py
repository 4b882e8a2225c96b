"""Looking at photos and documents of a record, from memory, and saving readable copies of them."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from r2p_field.domain.attachments import Attachment, BlobRef
from r2p_field.domain.errors import R2PError
from r2p_field.domain.file_kinds import ending_of
from r2p_field.domain.ids import BlobId
from r2p_field.domain.pictures import Pixels
from r2p_field.services.attachments import Shown
from r2p_field.services.ports import Program
from r2p_field.viewmodels.jobs import AnyRunner
from r2p_field.viewmodels.told import Told, told

__all__ = ["Pixels", "ShowingModel", "Shown", "ShownNow", "Thumbnail", "ending_of"]

THUMBNAIL: Final = 192
"""Pixels of the longer side of a small picture: sharp on dense screens too."""
_MOST_KEPT: Final = 200
"""Small pictures that are kept in memory, 100 KB each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownNow:
    """An attachment as it can be shown, or why it cannot."""

    blob: BlobId
    shown: Shown
    failure: Told | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Thumbnail:
    """The small picture of a photo; None for what is no photo or is not here yet."""

    blob: BlobId
    picture: Pixels | None


class ShowingModel(QObject):
    """Reads attachments for the screen.

    Signals:
        shown(ShownNow): what was asked for last.
        thumbnail_made(Thumbnail): one of the small pictures that were asked for.
        copied(): a readable copy lies where the person wanted it.
        handled(Attachment): the original was saved; the attachment with that written into its custody.
        failed(Told): a copy could not be saved.
    """

    shown = Signal(ShownNow)
    thumbnail_made = Signal(Thumbnail)
    copied = Signal()
    handled = Signal(Attachment)
    failed = Signal(Told)

    def __init__(self, program: Program, runner: AnyRunner) -> None:
        super().__init__()
        self._program = program
        self._runner = runner
        self._asked: BlobId | None = None
        self._wanted: deque[BlobRef] = deque()
        self._making = False
        self._kept: dict[BlobId, Pixels] = {}

    def show(self, blob: BlobRef) -> None:
        """Read one attachment. When several are asked for quickly, only the last is told."""
        self._asked = blob.id
        self._runner.job(lambda: self._program.attachments.shown(blob)).on_success(
            lambda found: self._tell(ShownNow(blob=blob.id, shown=found))
        ).on_error(
            R2PError, lambda error: self._tell(ShownNow(blob=blob.id, shown=Shown(), failure=told(error)))
        ).start()

    def _tell(self, now: ShownNow) -> None:
        if now.blob == self._asked:
            self.shown.emit(now)

    # Small pictures, one job each, so that a save never waits for a row of them

    def want_thumbnail(self, blob: BlobRef) -> None:
        """Ask for the small picture of an attachment."""
        if blob.id in self._kept:
            self.thumbnail_made.emit(Thumbnail(blob=blob.id, picture=self._kept[blob.id]))
            return
        self._wanted.append(blob)
        self._make_next()

    def want_no_more(self) -> None:
        """Forget the small pictures that were asked for and are not made yet."""
        self._wanted.clear()

    def _make_next(self) -> None:
        if self._making or not self._wanted:
            return
        blob = self._wanted.popleft()
        self._making = True
        self._runner.job(lambda: self._program.attachments.thumbnail(blob, THUMBNAIL)).on_success(
            lambda picture: self._made(blob.id, picture)
        ).on_error(R2PError, lambda _: None).finally_(self._made_one).start()

    def _made(self, blob: BlobId, picture: Pixels | None) -> None:
        if picture is not None:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.pop(next(iter(self._kept)))
            self._kept[blob] = picture
        self.thumbnail_made.emit(Thumbnail(blob=blob, picture=picture))

    def _made_one(self) -> None:
        self._making = False
        self._make_next()

    # Readable copies

    def save_copy(self, attachment: Attachment, target: Path) -> None:
        """Write a readable copy of what the record carries into a new file; the person was warned."""
        self._runner.job(lambda: self._program.attachments.save_copy(attachment.blob, target)).on_success(
            lambda _: self.copied.emit()
        ).on_error(R2PError, self._failed).start()

    def save_original(self, attachment: Attachment, target: Path) -> None:
        """Write the sealed original into a new file; the person was warned."""
        self._runner.job(lambda: self._program.attachments.save_original(attachment, target)).on_success(
            self._original_saved
        ).on_error(R2PError, self._failed).start()

    def _original_saved(self, attachment: Attachment) -> None:
        self.copied.emit()
        self.handled.emit(attachment)

    def _failed(self, error: R2PError) -> None:
        self.failed.emit(told(error))
