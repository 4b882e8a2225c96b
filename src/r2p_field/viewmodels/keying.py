"""Keying in the sheets of a meeting: found by their code, once or twice, compared, and written down."""

from __future__ import annotations

import dataclasses
import secrets
from collections.abc import Callable
from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from r2p_field.domain.errors import BadInput, R2PError
from r2p_field.domain.gathering import Gathering
from r2p_field.domain.ids import ItemId, RecordId, item_id
from r2p_field.domain.session import Session
from r2p_field.services.keying import KEYED, Difference, Keyed, Paper, Side
from r2p_field.services.meetings import Closed, DraftId
from r2p_field.services.ports import Program
from r2p_field.viewmodels.jobs import AnyRunner
from r2p_field.viewmodels.reaching import Unkept
from r2p_field.viewmodels.told import Told, told

__all__ = ["Change", "Closed", "Difference", "KeyingModel", "Paper", "Side"]

DRAFT_AFTER: Final = 1000
"""Milliseconds from a change to its draft; later changes do not put it off."""
AGAIN_AFTER: Final = 4000
"""Milliseconds until a draft that could not be kept is tried again."""
Change = Callable[[Gathering], Gathering]


class KeyingModel(QObject):
    """The sheets of one meeting that are keyed in.

    Signals:
        waiting(object): titles of meetings of which something is keyed in and not written down, by record.
        opened(Paper): a meeting was found, or the other of its two sheets is keyed in now; show it anew.
        changed(Gathering): something else stands in the sheet that is keyed in.
        decided(Paper): another difference is decided, or one is open again.
        draft_kept(): what stands there is in the records, encrypted.
        draft_delayed(): it could not be kept; it is tried again.
        saved(str): the meeting is written down; its record.
        finished(Closed): the meeting is written down as it was keyed in, and all that came of it.
        thrown_away(): nothing of it is kept.
        failed(Told): something failed; everything is still here.
        busy_changed(bool): whether something is read or written.
    """

    waiting = Signal(object)
    opened = Signal(object)
    changed = Signal(Gathering)
    decided = Signal(object)
    draft_kept = Signal()
    draft_delayed = Signal()
    saved = Signal(str)
    finished = Signal(Closed)
    thrown_away = Signal()
    failed = Signal(Told)
    busy_changed = Signal(bool)

    def __init__(self, program: Program, runner: AnyRunner) -> None:
        super().__init__()
        self._program = program
        self._runner = runner
        self._paper: Paper | None = None
        self._side = Side.FIRST
        self._keyed = self._kept = Keyed()
        self._draft: DraftId | None = None
        self._keeping = self._delayed = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.keep_draft)

    # What is there

    @property
    def paper(self) -> Paper | None:
        """The meeting with what stands there now; None while none was found."""
        found = self._paper
        if found is None:
            return None
        return dataclasses.replace(found, keyed=self._keyed, draft=self._draft)

    @property
    def side(self) -> Side:
        """Which of the two sheets is keyed in."""
        return self._side

    @property
    def now(self) -> Gathering:
        """What stands in the sheet that is keyed in."""
        found = self._keyed.first if self._side is Side.FIRST else self._keyed.second
        return found or Gathering()

    @property
    def session(self) -> Session:
        """The session as it stands in that sheet."""
        return self.now.session

    @property
    def by(self) -> str:
        """Who keys it in, as a role."""
        return (self._keyed.first_by if self._side is Side.FIRST else self._keyed.second_by) or ""

    @staticmethod
    def new_id() -> ItemId:
        """Return the id of a new item."""
        return item_id(secrets.token_bytes(16))

    # Finding a meeting

    def look(self) -> None:
        """Look of which meetings something is keyed in already."""
        self._runner.job(self._program.keying.waiting).on_success(self.waiting.emit).on_error(
            R2PError, self._failed
        ).start()

    def find(self, code: str) -> None:
        """Find the meeting whose sheets carry this code."""
        self._take(lambda: self._program.keying.find(code))

    def open(self, record: RecordId) -> None:
        """Take a meeting whose sheets are at hand."""
        self._take(lambda: self._program.keying.look(record))

    def _take(self, find: Callable[[], Paper]) -> None:
        self.keep_draft(hurry=True)
        self.busy_changed.emit(True)
        self._runner.job(find).on_success(self._fill).on_error(R2PError, self._failed).finally_(
            lambda: self.busy_changed.emit(False)
        ).start()

    def _fill(self, paper: Paper) -> None:
        self._timer.stop()
        first = paper.keyed.first or paper.plan
        self._paper, self._draft = paper, paper.draft
        self._keyed = self._kept = replace(paper.keyed, first=first, plan=paper.plan)
        self._side = Side.FIRST if self._keyed.second is None else Side.SECOND
        self._delayed = False
        self.opened.emit(self.paper)

    def leave(self) -> None:
        """Show no meeting any more; what was keyed in is kept."""
        self.keep_draft(hurry=True)
        self._paper = None

    # Keying in

    def change(self, change: Change) -> None:
        """Put something into the sheet; what was decided between the two counts no more."""
        after = change(self.now)
        if after == self.now:
            return
        self._stand(replace(self._keyed, **{self._side.value: after}, taken={}))
        self.changed.emit(after)

    def put(self, **fields: object) -> None:
        """Change fields of the session in the sheet."""
        self.change(lambda now: replace(now, session=replace(now.session, **fields)))

    def put_unread(self, path: str, typed: str) -> None:
        """Keep what was typed where it cannot be read; an empty text forgets it."""

        def change(now: Gathering) -> Gathering:
            kept = {name: text for name, text in now.unread.items() if name != path}
            return replace(now, unread=kept | ({path: typed} if typed else {}))

        self.change(change)

    def put_by(self, role: str) -> None:
        """Say who keys this sheet in, as a role."""
        self._stand(replace(self._keyed, **{f"{self._side.value}_by": role.strip() or None}))

    def key_again(self) -> None:
        """Key in the same sheet a second time, from the plan on; the first is not shown meanwhile."""
        paper = self.paper
        if paper is None:
            return
        if self._keyed.second is None:
            self._stand(replace(self._keyed, second=paper.plan))
        self.turn_to(Side.SECOND)

    def turn_to(self, side: Side) -> None:
        """Show the first or the second sheet."""
        self._side = side
        self.opened.emit(self.paper)

    def decide(self, path: str, side: Side) -> None:
        """Say which of the two is right in one place."""
        self._stand(replace(self._keyed, taken={**self._keyed.taken, path: side}))
        self.decided.emit(self.paper)

    def _stand(self, keyed: Keyed) -> None:
        self._keyed = keyed
        if not self._timer.isActive():
            self._timer.start(DRAFT_AFTER)

    # Keeping

    @property
    def unkept(self) -> bool:
        """Whether something stands here that no draft holds yet."""
        return self._paper is not None and self._keyed != self._kept

    @property
    def delayed(self) -> bool:
        """Whether what stands here could not be kept when it was tried last."""
        return self._delayed and self.unkept

    def left(self) -> Unkept | None:
        """Return what stands here and is in no draft yet, for records that are opened again."""
        if self._paper is None or not self.unkept:
            return None
        self._draft = self._draft or DraftId(secrets.token_hex(16))
        body = self._program.keying.as_draft(self._keyed)
        return Unkept(body=body, draft=self._draft, record=self._paper.record, kind=KEYED)

    def stop(self) -> None:
        """Keep nothing more: these records are opened again elsewhere."""
        self._timer.stop()
        self._kept = self._keyed

    def keep_draft(self, *, hurry: bool = False) -> None:
        """Keep what stands here, now; in a hurry without waiting for an earlier answer."""
        self._timer.stop()
        paper = self.paper
        if paper is None or not self.unkept or (self._keeping and not hurry):
            return
        self._draft = self._draft or DraftId(secrets.token_hex(16))
        draft, keyed = self._draft, self._keyed
        self._keeping = True
        self._runner.job(lambda: self._program.keying.keep(paper, keyed, draft=draft)).on_success(
            lambda _: self._draft_kept(keyed)
        ).on_error(R2PError, self._draft_failed).start()

    def _draft_kept(self, keyed: Keyed) -> None:
        self._keeping = self._delayed = False
        self._kept = keyed
        self.draft_kept.emit()
        if self.unkept:
            self._timer.start(DRAFT_AFTER)

    def _draft_failed(self, error: R2PError) -> None:
        self._keeping = False
        self._timer.start(AGAIN_AFTER)
        self.draft_delayed.emit()
        if not self._delayed:
            self._delayed = True
            self._failed(error)

    def throw_away(self) -> None:
        """Forget what was keyed in of this meeting."""
        paper = self.paper
        self._close()
        if paper is not None:
            self._runner.job(lambda: self._program.keying.throw_away(paper)).on_error(
                R2PError, self._failed
            ).start()
        self.thrown_away.emit()

    # Writing down

    def finish(self) -> None:
        """Write the meeting down as it was keyed in; fails while a difference stands or a cell is unread."""
        paper = self.paper
        if paper is None:
            return
        if any(one is not None and one.unread for one in (paper.keyed.first, paper.keyed.second)):
            self._failed(_unread())
            return
        self._timer.stop()
        self.busy_changed.emit(True)
        self._runner.job(lambda: self._program.keying.finish(paper)).on_success(self._finished).on_error(
            R2PError, self._not_written
        ).finally_(lambda: self.busy_changed.emit(False)).start()

    def _finished(self, closed: Closed) -> None:
        self._close()
        self.saved.emit(closed.session)
        self.finished.emit(closed)

    def _close(self) -> None:
        self._timer.stop()
        self._paper, self._draft, self._side = None, None, Side.FIRST
        self._keyed = self._kept = Keyed()
        self._delayed = False

    def _not_written(self, error: R2PError) -> None:
        self._timer.start(AGAIN_AFTER)
        self._failed(error)

    def _failed(self, error: R2PError) -> None:
        self.failed.emit(told(error))


def _unread() -> BadInput:
    return BadInput(
        what="Some cells hold something that is no figure.",
        safe="What you keyed in is kept as it stands, and nothing was written into the meeting.",
        next_="Look for the marked cells, and write a figure or leave them empty.",
        code="unread",
    )
