"""A session while the room meets: the point and the group of now, answers by one key, what the room sees."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Final, TypeVar

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from r2p_field.domain.counts import Cell
from r2p_field.domain.errors import R2PError
from r2p_field.domain.gathering import Gathering
from r2p_field.domain.ids import ItemId, RecordId
from r2p_field.domain.objection import (
    Stand,
    asked,
    consensus_of,
    held_against,
    objected,
    taken_back,
    voted,
    with_consensus,
)
from r2p_field.domain.observation import Basis, Known, Observation
from r2p_field.domain.part import Item
from r2p_field.domain.room_sight import RoomSight, in_order, sight_of
from r2p_field.domain.session import (
    AgendaPoint,
    Attendance,
    Concern,
    Consensus,
    Presence,
    Question,
    Session,
    View,
)
from r2p_field.domain.tally import Answer, counted, too_many, view_of, with_view
from r2p_field.domain.turnout import in_room
from r2p_field.services.ports import Program
from r2p_field.viewmodels.gathering import GatheringModel
from r2p_field.viewmodels.jobs import AnyRunner
from r2p_field.viewmodels.meeting_clock import MeetingClock
from r2p_field.viewmodels.room_words import RoomWords
from r2p_field.viewmodels.told import Told, told

STAY_OPEN: Final = 30
"""Minutes without a key after which records lock while a room meets, if the facilitator asked for that."""
I = TypeVar("I", bound=Item)  # noqa: E741  (an item)


class Face(StrEnum):
    """What the room looks at."""

    VIEWS = "views"
    AGREEMENT = "agreement"
    PROMISES = "promises"


class HoldingModel(QObject):
    """Where the room has got to, on one `GatheringModel`.

    Signals:
        changed(): something that a window shows is another one.
        group_changed(): the keyboard stands on another group or point.
        observed(str): a worry was recorded as this observation.
        failed(Told): something could not be done; nothing was changed.
        stay_changed(int): minutes without a key after which the records lock now; 0: as usual.
        locking_soon(int): seconds until they lock; 0: somebody came back.
    """

    changed = Signal()
    group_changed = Signal()
    observed = Signal(str)
    failed = Signal(Told)
    stay_changed = Signal(int)
    locking_soon = Signal(int)

    def __init__(self, program: Program, runner: AnyRunner, gathering: GatheringModel) -> None:
        super().__init__()
        self._program = program
        self._runner = runner
        self.gathering = gathering
        self.clock = MeetingClock(gathering)
        self.words = RoomWords(program, runner)
        self._group: ItemId | None = None
        self._typing: object = None
        self._recorded: dict[ItemId, tuple[str, RecordId]] = {}
        self._stay = False
        self.face = Face.VIEWS
        self.with_groups = False
        gathering.changed.connect(lambda _: self.changed.emit())
        gathering.began.connect(self._began)
        self.clock.running_changed.connect(lambda _: self._tell_stay())
        self.words.read.connect(self.changed)
        self.words.failed.connect(self.failed)

    # What is there

    @property
    def now(self) -> Gathering:
        """What stands there."""
        return self.gathering.now

    @property
    def session(self) -> Session:
        """The session as it stands."""
        return self.gathering.session

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the room by their tags; English where none is named."""
        return tuple(dict.fromkeys(one.language for one in self.session.languages)) or ("en",)

    @property
    def points(self) -> tuple[AgendaPoint, ...]:
        """The agenda in its order."""
        return in_order(self.session.agenda)

    @property
    def point(self) -> AgendaPoint | None:
        """The point of now."""
        return next((one for one in self.session.agenda if one.id == self.now.at), None)

    @property
    def groups(self) -> tuple[Attendance, ...]:
        """The groups that are in the room."""
        return in_room(self.session)

    @property
    def group(self) -> ItemId | None:
        """The group on which the keyboard stands; None is the whole room as one."""
        return self._group

    @property
    def view(self) -> View | None:
        """What that group sees in the point of now."""
        return view_of(self.session, self.now.at, self._group)

    @property
    def consensus(self) -> Consensus | None:
        """What the room agreed on about the point of now."""
        return consensus_of(self.session, self.now.at)

    @property
    def sight(self) -> RoomSight:
        """What the room may see."""
        return sight_of(self.now, with_groups=self.with_groups)

    def surplus(self, group: ItemId | None) -> int:
        """By how many the answers of a group on this point outnumber its people; 0 where nothing is odd."""
        heads = [one for one in self.groups if group in {None, one.id}]
        return too_many(view_of(self.session, self.now.at, group), heads)

    # Beginning, and where the room is

    def begin(self) -> None:
        """Show the first point where none is shown, and read the words of the languages."""
        if self.point is None and self.points:
            self.go_to(self.points[0].id)
        self._stand_on_first()
        self.words.look(self.languages)

    def _began(self) -> None:
        self._group, self._typing, self._stay = None, None, False
        self.face, self.with_groups = Face.VIEWS, False
        self._tell_stay()

    def _stand_on_first(self) -> None:
        if self._group not in {one.id for one in self.groups}:
            self._group = self.groups[0].id if self.groups else None
            self.group_changed.emit()

    def go(self, step: int) -> None:
        """Go to the next point (1) or the one before (-1)."""
        ids = [one.id for one in self.points]
        at = ids.index(self.now.at) + step if self.now.at in ids else 0
        if 0 <= at < len(ids):
            self.go_to(ids[at])

    def go_to(self, point: ItemId) -> None:
        """Speak of a point now."""
        self.clock.put_away()
        self._typing = None
        self.gathering.move(lambda now: replace(now, at=point))
        self._stand_on_first()
        self.group_changed.emit()

    def add_point(self, topic: str) -> None:
        """Put one more point at the end of the agenda, and speak of it."""
        last = max((one.order or 0 for one in self.points), default=0)
        point = AgendaPoint(id=self.gathering.new_id(), order=last + 1, topic=topic)
        self.put(agenda=(*self.session.agenda, point))
        self.go_to(point.id)

    def stand_on(self, group: ItemId | None) -> None:
        """Let the keyboard stand on a group, or on the whole room."""
        if group != self._group:
            self._group, self._typing = group, None
            self.group_changed.emit()

    def show_face(self, face: Face) -> None:
        """Let the room look at something else."""
        self.face = face
        self.changed.emit()

    def show_groups(self, shown: bool) -> None:
        """Let the room see each group apart, or only the whole room."""
        self.with_groups = shown
        self.changed.emit()

    def stay_open(self, stay: bool) -> None:
        """Let the records stay open longer while the room meets; a pause ends that until it goes on."""
        self._stay = stay
        self._tell_stay()

    def _tell_stay(self) -> None:
        self.stay_changed.emit(STAY_OPEN if self._stay and self.clock.running else 0)

    # Changing

    def put(self, typing: object = None, **fields: object) -> None:
        """Change fields of the session in one step; letters typed one after the other are one step."""
        self.change(lambda now: replace(now, session=replace(now.session, **fields)), typing)

    def change(self, change: Callable[[Gathering], Gathering], typing: object = None) -> None:
        """Take a step; with `typing` it goes on with the step before if that was typed in the same place."""
        if typing is not None and typing == self._typing:
            self.gathering.move(change)
        else:
            self.gathering.change(change)
        self._typing = typing

    def undo(self) -> None:
        """Take the last step back."""
        self._typing = None
        self.gathering.undo()

    def redo(self) -> None:
        """Do it again."""
        self._typing = None
        self.gathering.redo()

    def put_item(self, name: str, item: Item, *, of_session: bool = True) -> None:
        """Put one item into a list of the session, or of what waits for its end."""

        def change(now: Gathering) -> Gathering:
            owner = now.session if of_session else now
            held: tuple[Item, ...] = getattr(owner, name)
            known = any(one.id == item.id for one in held)
            items = tuple(item if one.id == item.id else one for one in held) if known else (*held, item)
            if of_session:
                return replace(now, session=replace(now.session, **{name: items}))
            return replace(now, **{name: items})

        self.change(change, typing=(name, item.id))

    def answered(self, question: Question) -> Question:
        """Return a question with the day of its answer, where it has one."""
        if not question.answer:
            return replace(question, answered_on=None)
        return replace(question, answered_on=question.answered_on or self._program.journal.today())

    def drop_item(self, name: str, item: str, *, of_session: bool = True) -> None:
        """Take one item out of a list."""
        owner = self.session if of_session else self.now
        kept = tuple(one for one in getattr(owner, name) if one.id != item)
        if of_session:
            self.put(**{name: kept})
        else:
            self.change(lambda now: replace(now, **{name: kept}))

    def put_unread(self, item: str, fields: dict[str, str]) -> None:
        """Keep what was typed into a promise and cannot be read, until it can."""
        start = f"promises.{item}."
        kept = {path: text for path, text in self.now.unread.items() if not path.startswith(start)}
        kept |= {start + name: text for name, text in fields.items()}
        self.gathering.move(lambda now: replace(now, unread=kept))

    # Who is there

    def count_heads(self, group: ItemId, cell: str, by: int) -> None:
        """Count one more or fewer of a group; a range becomes the figure that is counted now."""
        found = next((one for one in self.session.attendance if one.id == group), None)
        if found is not None:
            before = heads_in(getattr(found, cell)) or 0
            self.set_heads(group, cell, max(0, before + by))

    def set_heads(self, group: ItemId, cell: str, count: int | None) -> None:
        """Set how many of a group are there; None is not counted, which is not none."""
        figure = None if count is None else Cell(min=count, max=count)
        attendance = tuple(
            replace(one, presence=Presence.PRESENT, **{cell: figure}) if one.id == group else one
            for one in self.session.attendance
        )
        self.put(attendance=attendance, typing=("heads", group, cell))

    # Views

    def count(self, answer: Answer, by: int = 1) -> None:
        """Count one more answer, or one fewer, of the group on which the keyboard stands."""
        self._view(lambda view: counted(view, answer, by, self.gathering.new_id))

    def set_view(self, **fields: object) -> None:
        """Write down what else is known of a view: how it was given, a reason, what may be shown."""
        place = ("view", self.now.at, self._group, *fields)
        self._view(lambda view: replace(view, **fields), typing=place)

    def _view(self, change: Callable[[View], View], typing: object = None) -> None:
        changed = with_view(self.session, self.now.at, self._group, change, self.gathering.new_id)
        self.put(views=changed.views, typing=typing)

    # What is agreed

    def vote(self, stand: Stand, by: int = 1) -> None:
        """Count one more who agrees, abstains or objects, or one fewer."""
        self._agree(lambda one: voted(one, stand, by))

    def set_consensus(self, **fields: object) -> None:
        """Write down what is agreed, how it was found out, or whether the minority's words may be shown."""
        self._agree(lambda one: replace(one, **fields), ("consensus", self.now.at, *fields))

    def hold_against(self, words: str | None) -> None:
        """Write down what those say who do not agree."""
        self._agree(lambda one: held_against(one, words), ("minority", self.now.at))

    def asked_all(self) -> None:
        """Nobody disagreed, and everybody was asked."""
        self._agree(asked)

    def take_back_dissent(self) -> None:
        """Take every objection to this point out, on purpose; it can be undone."""
        self._agree(taken_back)

    @property
    def objected(self) -> bool:
        """Whether somebody did not agree about the point of now."""
        return objected(self.consensus)

    def _agree(self, change: Callable[[Consensus], Consensus], typing: object = None) -> None:
        changed = with_consensus(self.session, self.now.at, change, self.gathering.new_id)
        self.put(consensus=changed.consensus, typing=typing)

    # Worries

    def observe(self, concern: ItemId) -> None:
        """Record a worry as an observation. Undo takes the tie back; the observation stays."""
        found = next((one for one in self.session.concerns if one.id == concern), None)
        if found is None or not (found.text or "").strip() or found.observation is not None:
            return
        known = self._recorded.get(concern)
        if known is not None and known[0] == found.text:
            self._tie(found, known[1])
            return
        observation = _told_in(self.session, found.text or "")
        self._runner.job(lambda: self._program.observations.add(observation)).on_success(
            lambda record: self._tie(found, record)
        ).on_error(R2PError, lambda error: self.failed.emit(told(error))).start()

    def _tie(self, concern: Concern, record: RecordId) -> None:
        self._recorded[concern.id] = (concern.text or "", record)
        concerns = tuple(
            replace(one, observation=record) if one.id == concern.id else one for one in self.session.concerns
        )
        self.put(concerns=concerns)
        self.observed.emit(record)


def heads_in(cell: Cell | None) -> int | None:
    """Return the figure of a cell to count on from; None where nothing is known."""
    if cell is None:
        return None
    return next((figure for figure in (cell.best, cell.min, cell.max) if figure is not None), None)


def _told_in(met: Session, what: str) -> Observation:
    """A worry as it was told in the room: where and when the room met, and what it agreed to."""
    return Observation(
        what=what,
        when=met.when,
        where=met.where,
        language=met.language,
        sensitivity=met.sensitivity,
        known=Known(basis=Basis.PERSON_TOLD),
        consent=met.consent,
        not_for=met.not_for,
        risk=met.risk,
    )
