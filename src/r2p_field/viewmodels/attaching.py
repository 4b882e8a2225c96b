"""Taking photos and documents into the observation that is being written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from r2p_field.domain.attachments import Attachment
from r2p_field.domain.errors import R2PError
from r2p_field.domain.minimum import MinimumReason
from r2p_field.domain.pictures import NOTHING_SAID, PhotoSays
from r2p_field.services.attachments import Note, TakenIn
from r2p_field.services.ports import Program
from r2p_field.viewmodels.editor import EditorModel
from r2p_field.viewmodels.jobs import AnyRunner
from r2p_field.viewmodels.long_job import LongJob
from r2p_field.viewmodels.told import Told, told

__all__ = ["Attached", "AttachingModel", "MinimumReason", "Note", "PhotoSays"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Attached:
    """What came of the files that were chosen.

    `refused` holds the place of each refused file, from 1, and why. `says` is what photos tell of place and
    day that the record does not hold yet; it goes in only when the person says so.
    """

    attachments: tuple[Attachment, ...]
    refused: tuple[tuple[int, Told], ...]
    notes: frozenset[Note]
    says: tuple[PhotoSays, ...]


class AttachingModel(QObject):
    """Adds files to what stands in the editor.

    Signals:
        attached(Attached): the files were looked at; those taken in are in the observation and its draft.
        barred(frozenset): the reasons (MinimumReason) why no photo may be added now; empty when it may.
        originals_chosen(bool): whether originals of photos are to be kept, as chosen last.
        failed(Told): nothing was taken in.
    """

    attached = Signal(Attached)
    barred = Signal(frozenset)
    originals_chosen = Signal(bool)
    failed = Signal(Told)

    def __init__(self, program: Program, runner: AnyRunner, editor: EditorModel) -> None:
        super().__init__()
        self._program = program
        self._runner = runner
        self._editor = editor
        self._generation = 0
        self._barred: frozenset[MinimumReason] = frozenset()
        self.job = LongJob(runner)
        self.job.failed.connect(self.failed)
        editor.filled.connect(self._other_content)
        editor.advised.connect(lambda _: self._look_whether_barred())

    # The choice about originals

    def look_for_choice(self) -> None:
        """Look what was chosen last; `originals_chosen` follows."""
        self._runner.job(self._program.preferences.read).on_success(
            lambda read: self.originals_chosen.emit(read.keep_originals)
        ).start()

    def keep_originals(self, *, keep: bool) -> None:
        """Choose whether originals are kept, for now and for later."""
        self._runner.job(lambda: self._program.preferences.change(keep_originals=keep)).on_error(
            R2PError, lambda error: self.failed.emit(told(error))
        ).start()

    # Taking in

    def attach(self, files: Sequence[Path], *, keep_originals: bool) -> None:
        """Keep copies of files with the observation; the files themselves are left where they are."""
        if not files or self._barred:
            return
        generation = self._generation
        self.job.run(
            lambda progress: self._program.attachments.take_in(
                files, progress, keep_originals=keep_originals
            ),
            lambda came: self._taken_in(came, generation),
        )

    def _taken_in(self, came: TakenIn, generation: int) -> None:
        if generation != self._generation:
            self._runner.job(lambda: self._program.attachments.forget(came.taken)).start()
            self.failed.emit(_LEFT)
            return
        attachments = tuple(one.attachment for one in came.taken)
        self._editor.put_attachments(attachments)
        self.attached.emit(
            Attached(
                attachments=attachments,
                refused=tuple((one.position, told(one.error)) for one in came.refused),
                notes=frozenset(one.note for one in came.taken if one.note is not None),
                says=self._news(came),
            )
        )

    def _news(self, came: TakenIn) -> tuple[PhotoSays, ...]:
        """Leave out what the record holds already: what a person wrote is never put aside by a camera."""
        no_day = self._editor.typed.get("when.start") is None
        no_point = self._editor.typed.get("where.point") is None
        told_now = [
            PhotoSays(day=one.says.day if no_day else None, point=one.says.point if no_point else None)
            for one in came.taken
        ]
        return tuple(dict.fromkeys(one for one in told_now if one != NOTHING_SAID))

    def _other_content(self) -> None:
        self._generation += 1
        self.job.cancel()

    # The minimum form

    def _look_whether_barred(self) -> None:
        barred = self._program.attachments.reasons_against(self._editor.typed.observation)
        if barred != self._barred:
            self._barred = barred
            self.barred.emit(barred)


_LEFT: Final = Told(
    what="You went on to another observation before the photos were ready.",
    safe="They were not attached to the wrong one; the files are where they were.",
    next="Open the observation they belong to and attach them again.",
    code="left-early",
)
