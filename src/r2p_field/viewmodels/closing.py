"""Closing a session: who was missing, what may be told as whose, promises, and what is told back.

Everything stands in the one model of the session (`GatheringModel`); here are the steps that the closing
takes on it, so that what is typed into one field is taken back as one step.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from r2p_field.domain.absent import Absent, absent
from r2p_field.domain.commitment import OUTSTANDING, Commitment, CommitmentState, StatusEntry
from r2p_field.domain.errors import R2PError
from r2p_field.domain.gathering import Gathering, NewPromise, Reviewed
from r2p_field.domain.ids import ItemId, RecordId
from r2p_field.domain.mechanism import Mechanism
from r2p_field.domain.part import Item
from r2p_field.domain.problems import Problem
from r2p_field.domain.session import Missing, Session, ToTell
from r2p_field.services.closing import closing_of
from r2p_field.services.hints import hints_of_closing
from r2p_field.services.meetings import Closed
from r2p_field.services.next_plan import next_plan
from r2p_field.services.ports import Program
from r2p_field.viewmodels.gathering import Change, GatheringModel
from r2p_field.viewmodels.jobs import AnyRunner
from r2p_field.viewmodels.told import Told, told

PROMISES: Final = "promises"
REVIEWED: Final = "reviewed"
MISSING: Final = "missing"
CONSENSUS: Final = "consensus"
TO_TELL: Final = "to_tell"
_WAITING: Final = frozenset({PROMISES, REVIEWED})
"""Lists that are not part of the session itself."""
_PATH: Final = "closing"
"""What was typed on this page and cannot be read stands under this name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """A promise of before, and what was promised. `mine`: what is found out can be written in it."""

    record: RecordId
    promise: Commitment
    mine: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """What was there before: promises to look at, what the agenda's records are called, the body that met."""

    earlier: tuple[Earlier, ...] = ()
    titles: Mapping[RecordId, str] = field(default_factory=dict)
    body: Mechanism | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A session that was closed: what came of it, and the reference that is spoken and printed."""

    closed: Closed
    reference: str


class ClosingModel(QObject):
    """The steps of closing one session.

    Signals:
        before_read(Before): what was there before this session.
        next_planned(Session): the plan of the next meeting, as this one leaves it.
        written(Written): the session is closed.
        failed(Told): it could not be read.
    """

    before_read = Signal(Before)
    next_planned = Signal(Session)
    written = Signal(Written)
    failed = Signal(Told)

    def __init__(self, program: Program, runner: AnyRunner, gathering: GatheringModel) -> None:
        super().__init__()
        self._program = program
        self._runner = runner
        self.gathering = gathering
        self._typing: tuple[str, ...] = ()
        self._after: Gathering | None = None
        self._ids: dict[tuple[str, str], ItemId] = {}
        gathering.closed.connect(self._closed)
        gathering.began.connect(self._ids.clear)

    @property
    def day(self) -> dt.date:
        """The day on which the session was held, as far as it is known: else today."""
        when = self.gathering.session.when
        return (when.start if when else None) or self._program.journal.today()

    def read_before(self) -> None:
        """Read the promises on the agenda and those still to come, and what its records are called."""
        session, reviewed = self.gathering.session, self.gathering.now.reviewed
        named = {point.promise for point in session.agenda} | {one.promise for one in reviewed}
        others = {one for point in session.agenda for one in (point.wording, point.asked_in)}
        body = session.mechanism
        self._runner.job(lambda: self._before(named - {None}, others - {None}, body)).on_success(
            self.before_read.emit
        ).on_error(R2PError, lambda error: self.failed.emit(told(error))).start()

    def _before(self, promises: Collection[Any], others: Collection[Any], body: RecordId | None) -> Before:
        meetings = self._program.meetings
        to_come = [row.record for row in meetings.commitments() if row.type in OUTSTANDING]
        earlier: list[Earlier] = []
        titles: dict[RecordId, str] = {}
        for record in dict.fromkeys([*sorted(promises), *to_come, *sorted(others)]):
            try:
                view = meetings.get(record)
            except R2PError:
                continue  # it is named here and has not come
            titles[record] = view.row.title or view.row.reference
            if isinstance(view.said, Commitment):
                earlier.append(Earlier(record=record, promise=view.said, mine=view.mine))
        return Before(earlier=tuple(earlier), titles=titles, body=self._body(body))

    def _body(self, record: RecordId | None) -> Mechanism | None:
        try:
            said = self._program.meetings.get(record).said if record else None
        except R2PError:
            return None  # the session names a body that has not come
        return said if isinstance(said, Mechanism) else None

    def plan_next(self, last: RecordId) -> None:
        """Make the plan of the next meeting from this one, told by `next_planned`; nothing is written."""
        new_id = self.gathering.new_id
        self._runner.job(lambda: next_plan(self._program.meetings, last, new_id)).on_success(
            self.next_planned.emit
        ).on_error(R2PError, lambda error: self.failed.emit(told(error))).start()

    def hints(self) -> tuple[Problem, ...]:
        """Return what is still open; none of it keeps anybody from closing."""
        today = self._program.journal.today()
        return hints_of_closing(closing_of(self.gathering.now, today), today)

    def _closed(self, closed: Closed) -> None:
        self._runner.job(lambda: self._program.meetings.get(closed.session).row.reference).on_success(
            lambda reference: self.written.emit(Written(closed=closed, reference=reference))
        ).on_error(R2PError, lambda error: self.failed.emit(told(error))).start()

    # Items

    def items(self, name: str) -> tuple[Any, ...]:
        """Return what stands in one of the lists."""
        return _items(self.gathering.now, name)

    def add_promise(self) -> NewPromise:
        """Begin one more promise, and return it."""
        promise = NewPromise(id=self.gathering.new_id())
        self.put(PROMISES, promise)
        return promise

    def add_telling(self) -> ToTell:
        """Begin one more thing that is to be told back, and return it."""
        telling = ToTell(id=self.gathering.new_id())
        self.put(TO_TELL, telling)
        return telling

    def put(self, name: str, item: Item) -> None:
        """Let an item stand as it is now; letters typed into one field are one step."""
        before = next((one for one in self.items(name) if one.id == item.id), None)
        typing = _typed_in(name, before, item)
        self._step(typing, lambda now: _with(now, name, _placed(_items(now, name), item)))

    def drop(self, name: str, item: str) -> None:
        """Take an item away."""
        kept = tuple(one for one in self.items(name) if one.id != item)
        self._step((), lambda now: _with(now, name, kept))

    def put_field(self, name: str, value: object) -> None:
        """Let a field of the session itself hold this."""
        typing = (name,) if type(value) is str else ()
        self._step(
            typing, lambda now: replace(now, session=msgspec.structs.replace(now.session, **{name: value}))
        )

    def _step(self, typing: tuple[str, ...], change: Change) -> None:
        """Take a step; going on typing where one typed just now belongs to the step before."""
        going_on = typing and typing == self._typing and self.gathering.now == self._after
        (self.gathering.move if going_on else self.gathering.change)(change)
        self._typing, self._after = typing, self.gathering.now

    # Who was missing

    def absent(self, body: Mechanism | None) -> tuple[Absent, ...]:
        """Return who was not in the room, and those of whom something is said already."""
        return absent(self.gathering.session, body)

    def missing_of(self, one: Absent) -> tuple[Missing, ...]:
        """Return what is said of those who were missing; an empty line where nobody said a word yet."""
        return one.said or (Missing(id=self._id_of(MISSING, one.kind), kind=one.kind),)

    def put_missing(self, missing: Missing) -> None:
        """Note why a kind of group was missing; a line without reason and note is none."""
        if missing.reason is None and not missing.note and not missing.group:
            self.drop(MISSING, missing.id)
        else:
            self.put(MISSING, missing)

    # Earlier promises

    def review_of(self, promise: RecordId) -> Reviewed | None:
        """Return what was found out in this session about a promise."""
        return next((one for one in self.gathering.now.reviewed if one.promise == promise), None)

    def put_review(
        self, promise: RecordId, state: CommitmentState | None, evidence: str, said_by: str
    ) -> None:
        """Note what was found out about an earlier promise; without a state it was not looked at."""
        before = self.review_of(promise)
        own = before.id if before else self._id_of(REVIEWED, promise)
        if state is None:
            self.drop(REVIEWED, own)
            return
        found = before.found if before else StatusEntry(id=self.gathering.new_id(), state=state, on=self.day)
        found = replace(found, state=state, evidence=evidence or None, said_by=said_by or None)
        self.put(REVIEWED, Reviewed(id=own, promise=promise, found=found))

    def _id_of(self, name: str, what: str) -> ItemId:
        return self._ids.setdefault((name, what), self.gathering.new_id())

    # What may be told as whose

    def show_views(self, group: ItemId | None, *, shown: bool, reasons: bool) -> None:
        """Set whether a group's views may be shown as its own, and whether its reasons too."""
        views = tuple(
            replace(view, may_show=shown and group is not None, reason_may_show=reasons)
            if view.group == group
            else view
            for view in self.gathering.session.views
        )
        self.put_field("views", views)

    # What cannot be read yet

    def put_unread(self, place: str, text: str) -> None:
        """Keep what was typed into a field and is no day; an empty text forgets it."""
        path = f"{_PATH}.{place}"
        rest = {name: held for name, held in self.gathering.now.unread.items() if name != path}
        after = {**rest, path: text} if text else rest
        self.gathering.move(lambda now: replace(now, unread=after))

    def unread(self, place: str) -> str:
        """Return what was typed into a field and cannot be read."""
        return self.gathering.now.unread.get(f"{_PATH}.{place}", "")

    @property
    def any_unread(self) -> bool:
        """Whether something on this page cannot be read."""
        return any(path.startswith(f"{_PATH}.") for path in self.gathering.now.unread)


def _items(now: Gathering, name: str) -> tuple[Any, ...]:
    found: tuple[Any, ...] = getattr(now if name in _WAITING else now.session, name)
    return found


def _with(now: Gathering, name: str, items: tuple[Any, ...]) -> Gathering:
    if name in _WAITING:
        return msgspec.structs.replace(now, **{name: items})
    session: Session = msgspec.structs.replace(now.session, **{name: items})
    return replace(now, session=session)


def _placed(items: tuple[Any, ...], item: Item) -> tuple[Any, ...]:
    if any(one.id == item.id for one in items):
        return tuple(item if one.id == item.id else one for one in items)
    return (*items, item)


def _typed_in(name: str, before: Item | None, after: Item) -> tuple[str, ...]:
    """Return the field of an item into which letters were typed; nothing where it was another change."""
    if before is None:
        return ()
    was, now = (one.found if isinstance(one, Reviewed) else one for one in (before, after))
    changed = [
        one.name for one in msgspec.structs.fields(now) if getattr(was, one.name) != getattr(now, one.name)
    ]
    values = [getattr(one, attribute) for one in (was, now) for attribute in changed]
    letters = all(value is None or type(value) is str for value in values)
    return (name, before.id, *changed) if changed and letters else ()
