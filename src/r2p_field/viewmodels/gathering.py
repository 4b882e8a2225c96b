"""One session being planned, held and closed: what stands there, undone and done again, kept while one works.

The plan, the room's window, the facilitator's screen and the closing all show this one model, so that they
never disagree.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar

from msgspec.structs import replace
from PySide6.QtCore import Signal

from r2p_field.domain.errors import R2PError
from r2p_field.domain.gathering import Gathering, gathering_bytes, gathering_from
from r2p_field.domain.ids import RecordId
from r2p_field.domain.left_empty import without_empty
from r2p_field.domain.session import Session
from r2p_field.services.closing import closing_of
from r2p_field.services.meetings import SESSION, Closed, Closing, DraftId
from r2p_field.services.ports import Program
from r2p_field.viewmodels.jobs import AnyRunner
from r2p_field.viewmodels.kept import KeptModel
from r2p_field.viewmodels.sentences import said
from r2p_field.viewmodels.told import Told

MOST_UNDONE: Final = 500
"""Steps that can be taken back."""
Change = Callable[[Gathering], Gathering]
T = TypeVar("T")


class GatheringModel(KeptModel[Gathering]):
    """One session that is being worked on.

    Signals:
        changed(Gathering): other content is there, by a step, an undo, or because another session was begun.
        began(): another session is being worked on; windows show it anew.
        saved(str): the session is written down as it stands; its record.
        closed(Closed): the session and all that came of it are written down.
        busy_changed(bool): whether it is being written down.
    """

    changed = Signal(Gathering)
    began = Signal()
    saved = Signal(str)
    closed = Signal(Closed)
    busy_changed = Signal(bool)

    def __init__(self, program: Program, runner: AnyRunner) -> None:
        super().__init__(program, runner, Gathering(), SESSION, gathering_bytes)
        self._begun = self._now
        self._undone: list[Gathering] = []
        self._done: list[Gathering] = []
        self._writing = False

    # What is there

    @property
    def now(self) -> Gathering:
        """What stands there."""
        return self._now

    @property
    def session(self) -> Session:
        """The session as it stands."""
        return self._now.session

    @property
    def blank(self) -> bool:
        """Whether nothing was changed since it was begun, and nothing is kept of it."""
        return self._draft is None and self._now == self._begun

    @property
    def can_undo(self) -> bool:
        """Whether a step can be taken back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether a step that was taken back can be done again."""
        return bool(self._undone)

    # Beginning

    def begin(self, session: Session, record: RecordId | None = None) -> None:
        """Work on a session: a new one, or one that was written down before."""
        self._fill(Gathering(session=session), record=record, draft=None)

    def resume(self, draft: DraftId) -> None:
        """Go on with what was kept."""
        self._runner.job(lambda: self._program.meetings.load_draft(draft)).on_success(
            lambda found: self._fill(gathering_from(found.body), record=found.record, draft=found.id)
        ).on_error(R2PError, self._failed).start()

    def _fill(self, now: Gathering, *, record: RecordId | None, draft: DraftId | None) -> None:
        self._take(now, record=record, draft=draft)
        self._begun = now
        self._done, self._undone = [], []
        self.began.emit()
        self.changed.emit(now)

    # Changing

    def change(self, change: Change) -> None:
        """Take one step that can be taken back: `change` gives what stands there after it."""
        after = change(self._now)
        if after == self._now:
            return
        self._done = [*self._done[-MOST_UNDONE + 1 :], self._now]
        self._undone = []
        self._stand(after)

    def put(self, **fields: object) -> None:
        """Change fields of the session in one step that can be taken back."""
        self.change(lambda now: replace(now, session=replace(now.session, **fields)))

    def move(self, change: Change) -> None:
        """Change where the room has got to (the point, the time): kept, and no step to be taken back."""
        after = change(self._now)
        if after != self._now:
            self._stand(after)

    def undo(self) -> None:
        """Take the last step back; where the room has got to stays."""
        if self._done:
            self._undone.append(self._now)
            self._stand(self._in_place(self._done.pop()))

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._undone:
            self._done.append(self._now)
            self._stand(self._in_place(self._undone.pop()))

    def _in_place(self, before: Gathering) -> Gathering:
        return replace(before, at=self._now.at, seconds=self._now.seconds, spent=self._now.spent)

    def _stand(self, now: Gathering) -> None:
        super()._stand(now)
        self.changed.emit(now)

    # Keeping

    def keep_draft(self, *, hurry: bool = False) -> None:
        """Keep what stands here, now; in a hurry without waiting for an earlier answer.

        Not while it is written down: a draft that came after that would be closed a second time.
        """
        if self._writing:
            self._keep_soon()
        else:
            super().keep_draft(hurry=hurry)

    def _not_kept(self, error: R2PError) -> Told:
        """Word it for a room that is in the middle of something."""
        return Told(what=said(error.what), safe=said(_STILL_HERE), next=said(_TRIED_AGAIN), code=error.code)

    def throw_away(self) -> None:
        """Forget what was not written down, and its draft."""
        draft = self._draft
        self._fill(Gathering(), record=None, draft=None)
        if draft is not None:
            self._runner.job(lambda: self._program.meetings.discard_draft(draft)).on_error(
                R2PError, self._failed
            ).start()

    def forget(self, draft: DraftId) -> None:
        """Let go of a draft that was thrown away elsewhere, where it is the one in hand."""
        if draft == self._draft:
            self._fill(Gathering(), record=None, draft=None)

    # Writing down

    def save(self) -> None:
        """Write the session down as it stands, planned or half held; its new promises wait for the closing.

        Lines that say nothing are left out. While there are promises or findings that wait, what stands here
        stays as a draft as well.
        """
        if self._writing:
            return
        self.move(lambda now: replace(now, session=without_empty(now.session)))
        session, record = self._now.session, self._record
        draft = None if self._waiting else self._draft

        def write() -> RecordId:
            if record is None:
                return self._program.meetings.add(session, draft=draft)
            self._program.meetings.revise(record, session, draft=draft)
            return record

        self._write(write, lambda made: self._saved(made, session))

    def _write(self, write: Callable[[], T], then: Callable[[T], object]) -> None:
        self._timer.stop()
        self._writing = True
        self.busy_changed.emit(True)
        self._runner.job(write).on_success(lambda made: self._written(then, made)).on_error(
            R2PError, self._not_written
        ).finally_(self._over).start()

    def _written(self, then: Callable[[T], object], made: T) -> None:
        self._writing = False
        then(made)

    def _over(self) -> None:
        self._writing = False
        self.busy_changed.emit(False)

    @property
    def _waiting(self) -> bool:
        return bool(self._now.promises or self._now.reviewed or self._now.names or self._now.seconds)

    def _saved(self, record: RecordId, session: Session) -> None:
        self._record = record
        if self._waiting:
            self._kept = Gathering()  # the draft has to learn of the record
            self.keep_draft(hurry=True)
        else:
            self._draft = None
            self._begun = self._kept = Gathering(session=session)
        self.saved.emit(record)

    def close(self) -> None:
        """Write the session down as held, with its promises, findings and local signs. Nothing blocks it.

        Pressed twice it is closed once.
        """
        if self._writing:
            return
        closing, record, draft = self._closing(), self._record, self._draft
        self._write(lambda: self._program.meetings.close(record, closing, draft=draft), self._closed)

    def _closing(self) -> Closing:
        return closing_of(self._now, self._program.journal.today())

    def _closed(self, closed: Closed) -> None:
        self._fill(Gathering(), record=None, draft=None)
        self.closed.emit(closed)

    def _not_written(self, error: R2PError) -> None:
        self._writing = False
        super()._not_written(error)


_STILL_HERE: Final = "Everything is still here on the screen, and what was kept before is safe."
_TRIED_AGAIN: Final = (
    "Go on; keeping it is tried again every few seconds. Make room on the disk or put the stick back, and do"
    " not switch off before it says that the meeting is kept."
)
