"""Keying in the sheets of a meeting: found by their code, once or twice, compared, and written down."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import Signal

from r2p_field.domain.errors import BadInput, R2PError
from r2p_field.domain.gathering import Gathering
from r2p_field.domain.ids import RecordId
from r2p_field.domain.keying import keyed_bytes
from r2p_field.domain.session import Session
from r2p_field.services.keying import KEYED, Difference, Keyed, Paper, Side
from r2p_field.services.meetings import Closed
from r2p_field.services.ports import Program
from r2p_field.viewmodels.jobs import AnyRunner
from r2p_field.viewmodels.kept import KeptModel

__all__ = ["Change", "Closed", "Difference", "KeyingModel", "Paper", "Side"]

Change = Callable[[Gathering], Gathering]


class KeyingModel(KeptModel[Keyed]):
    """The sheets of one meeting that are keyed in.

    Signals:
        waiting(object): titles of meetings of which something is keyed in and not written down, by record.
        opened(Paper): a meeting was found, or the other of its two sheets is keyed in now; show it anew.
        changed(Gathering): something else stands in the sheet that is keyed in.
        decided(Paper): another difference is decided, or one is open again.
        saved(str): the meeting is written down; its record.
        finished(Closed): the meeting is written down as it was keyed in, and all that came of it.
        thrown_away(): nothing of it is kept.
        busy_changed(bool): whether something is read or written.
    """

    waiting = Signal(object)
    opened = Signal(object)
    changed = Signal(Gathering)
    decided = Signal(object)
    saved = Signal(str)
    finished = Signal(Closed)
    thrown_away = Signal()
    busy_changed = Signal(bool)

    def __init__(self, program: Program, runner: AnyRunner) -> None:
        super().__init__(program, runner, Keyed(), KEYED, keyed_bytes)
        self._paper: Paper | None = None
        self._side = Side.FIRST

    # What is there

    @property
    def paper(self) -> Paper | None:
        """The meeting with what stands there now; None while none was found."""
        found = self._paper
        if found is None:
            return None
        return dataclasses.replace(found, keyed=self._now, draft=self._draft)

    @property
    def side(self) -> Side:
        """Which of the two sheets is keyed in."""
        return self._side

    @property
    def now(self) -> Gathering:
        """What stands in the sheet that is keyed in."""
        found = self._now.first if self._side is Side.FIRST else self._now.second
        return found or Gathering()

    @property
    def session(self) -> Session:
        """The session as it stands in that sheet."""
        return self.now.session

    @property
    def by(self) -> str:
        """Who keys it in, as a role."""
        return (self._now.first_by if self._side is Side.FIRST else self._now.second_by) or ""

    # Finding a meeting

    def look(self) -> None:
        """Look of which meetings something is keyed in already."""
        self._runner.job(self._program.keying.waiting).on_success(self.waiting.emit).on_error(
            R2PError, self._failed
        ).start()

    def find(self, code: str) -> None:
        """Find the meeting whose sheets carry this code."""
        self._ask(lambda: self._program.keying.find(code))

    def open(self, record: RecordId) -> None:
        """Take a meeting whose sheets are at hand."""
        self._ask(lambda: self._program.keying.look(record))

    def _ask(self, find: Callable[[], Paper]) -> None:
        self.keep_draft(hurry=True)
        self.busy_changed.emit(True)
        self._runner.job(find).on_success(self._fill).on_error(R2PError, self._failed).finally_(
            lambda: self.busy_changed.emit(False)
        ).start()

    def _fill(self, paper: Paper) -> None:
        first = paper.keyed.first or paper.plan
        self._paper = paper
        keyed = replace(paper.keyed, first=first, plan=paper.plan)
        self._take(keyed, record=paper.record, draft=paper.draft)
        self._side = Side.FIRST if self._now.second is None else Side.SECOND
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
        self._stand(replace(self._now, **{self._side.value: after}, taken={}))
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
        self._stand(replace(self._now, **{f"{self._side.value}_by": role.strip() or None}))

    def key_again(self) -> None:
        """Key in the same sheet a second time, from the plan on; the first is not shown meanwhile."""
        paper = self.paper
        if paper is None:
            return
        if self._now.second is None:
            self._stand(replace(self._now, second=paper.plan))
        self.turn_to(Side.SECOND)

    def turn_to(self, side: Side) -> None:
        """Show the first or the second sheet."""
        self._side = side
        self.opened.emit(self.paper)

    def decide(self, path: str, side: Side) -> None:
        """Say which of the two is right in one place."""
        self._stand(replace(self._now, taken={**self._now.taken, path: side}))
        self.decided.emit(self.paper)

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
        self._paper, self._side = None, Side.FIRST
        self._take(Keyed(), record=None, draft=None)


def _unread() -> BadInput:
    return BadInput(
        what="Some cells hold something that is no figure.",
        safe="What you keyed in is kept as it stands, and nothing was written into the meeting.",
        next_="Look for the marked cells, and write a figure or leave them empty.",
        code="unread",
    )
