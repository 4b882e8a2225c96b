"""The meetings, the bodies that meet and the words of their own: which there are, and one of them whole."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from PySide6.QtCore import Signal

from r2p_field.domain.body_draft import body_from
from r2p_field.domain.errors import R2PError
from r2p_field.domain.gathering import gathering_from, in_the_room
from r2p_field.domain.ids import RecordId
from r2p_field.domain.session import SessionState
from r2p_field.services.meetings import MECHANISM, SESSION, Draft, DraftId, Row
from r2p_field.viewmodels.meetings import MeetingsModel

__all__ = ["DraftId", "GatheringsListed", "GatheringsModel", "Row", "Unfinished"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unfinished:
    """A session or body that somebody works on: its draft, its record if it has one, what it is about.

    `body` is True for a body. `held` tells that a room has begun to speak. `readable` is False for one that
    another version of the program wrote.
    """

    draft: DraftId
    record: RecordId | None
    title: str = ""
    day: str = ""
    body: bool = False
    held: bool = False
    readable: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class GatheringsListed:
    """What the page shows, with the person's own day: planned ones by day, the others newest first.

    `untold` are sessions of our own of which people should have been told by now.
    """

    day: dt.date
    unfinished: tuple[Unfinished, ...] = ()
    planned: tuple[Row, ...] = ()
    held: tuple[Row, ...] = ()
    bodies: tuple[Row, ...] = ()
    wordings: tuple[Row, ...] = ()
    untold: frozenset[RecordId] = frozenset()

    @property
    def empty(self) -> bool:
        """Whether nothing is there at all."""
        return not (self.unfinished or self.planned or self.held or self.bodies or self.wordings)

    def draft_of(self, record: RecordId) -> DraftId | None:
        """Return what somebody works on of a session that is written down."""
        return next((one.draft for one in self.unfinished if one.record == record), None)


class GatheringsModel(MeetingsModel):
    """What the page of meetings shows.

    Signals:
        listed(GatheringsListed): what there is.
    """

    listed = Signal(GatheringsListed)

    def look(self) -> None:
        """Look what there is."""
        self._runner.job(self._list).on_success(self.listed.emit).on_error(R2PError, self._failed).start()

    def throw_away(self, draft: DraftId) -> None:
        """Forget a session that somebody worked on; what was written down of it stays."""
        self._runner.job(lambda: self._program.meetings.discard_draft(draft)).on_success(
            lambda _: self.look()
        ).on_error(R2PError, self._failed).start()

    def _list(self) -> GatheringsListed:
        found = self._program.meetings
        rows = found.sessions()
        planned = [row for row in rows if row.type == SessionState.PLANNED]
        day = self._program.journal.today()
        return GatheringsListed(
            day=day,
            untold=frozenset(self._program.today.to_tell(day)),
            unfinished=(
                *(_unfinished(draft) for draft in found.drafts(SESSION)),
                *(_unfinished_body(draft) for draft in found.drafts(MECHANISM)),
            ),
            planned=tuple(sorted(planned, key=lambda row: (row.day or "9", row.record))),
            held=tuple(row for row in rows if row.type != SessionState.PLANNED),
            bodies=found.bodies(),
            wordings=found.wordings(),
        )


def _unfinished(draft: Draft) -> Unfinished:
    try:
        now = gathering_from(draft.body)
    except R2PError:
        return Unfinished(draft=draft.id, record=draft.record, readable=False)
    session = now.session
    day = session.when.start if session.when else None
    return Unfinished(
        draft=draft.id,
        record=draft.record,
        title=session.title or "",
        day=day.isoformat() if day else "",
        held=in_the_room(now),
    )


def _unfinished_body(draft: Draft) -> Unfinished:
    try:
        body, _ = body_from(draft.body)
    except R2PError:
        return Unfinished(draft=draft.id, record=draft.record, body=True, readable=False)
    return Unfinished(draft=draft.id, record=draft.record, title=body.name, body=True)
