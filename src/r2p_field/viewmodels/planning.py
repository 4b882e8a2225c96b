"""What a plan is made from: the bodies, the words of their own, and what is left from the meetings before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from r2p_field.domain.check_session import check_session
from r2p_field.domain.commitment import Commitment
from r2p_field.domain.errors import R2PError
from r2p_field.domain.ids import RecordId
from r2p_field.domain.mechanism import Mechanism
from r2p_field.domain.next_agenda import prefill, subjects
from r2p_field.domain.session import AgendaPoint, Attendance, Session
from r2p_field.domain.wording import Wording
from r2p_field.services.meetings import COMMITMENT, MECHANISM, SESSION, WORDING
from r2p_field.services.ports import Program
from r2p_field.viewmodels.gathering import GatheringModel
from r2p_field.viewmodels.jobs import AnyRunner
from r2p_field.viewmodels.told import Told, told

__all__ = ["Ground", "Left", "PlanningModel"]

_SETTLED: Final = 400
"""Milliseconds without a change after which the plan is looked over again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What there is to plan with.

    `titles` says what the records are called that the agenda names. Local words that are not used any more
    are left out.
    """

    bodies: tuple[tuple[RecordId, Mechanism], ...] = ()
    wordings: tuple[tuple[RecordId, Wording], ...] = ()
    titles: Mapping[RecordId, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """Points that earlier meetings left open, and what the records are called that they name."""

    points: tuple[AgendaPoint, ...]
    titles: Mapping[RecordId, str]


class PlanningModel(QObject):
    """Reads what a plan is made from.

    Signals:
        ground_read(Ground): what there is.
        filled(Left): what earlier meetings left open and is not on the agenda yet.
        hinted(Session, tuple): what to look at again in the session as it stood a moment ago.
        failed(Told): it could not be read.
    """

    ground_read = Signal(Ground)
    filled = Signal(object)
    hinted = Signal(Session, tuple)
    failed = Signal(Told)

    def __init__(self, program: Program, runner: AnyRunner, gathering: GatheringModel) -> None:
        super().__init__()
        self._program = program
        self._runner = runner
        self.gathering = gathering
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED)
        self._settled.timeout.connect(self.look_over)

    def read(self) -> None:
        """Read it for the session in hand."""
        session = self.gathering.session
        self._runner.job(lambda: self._ground(session)).on_success(self.ground_read.emit).on_error(
            R2PError, lambda error: self.failed.emit(told(error))
        ).start()

    def _ground(self, session: Session) -> Ground:
        meetings = self._program.meetings
        bodies = [(one, said) for one, said in meetings.each(MECHANISM) if isinstance(said, Mechanism)]
        words = [(one, said) for one, said in meetings.each(WORDING) if isinstance(said, Wording)]
        return Ground(
            bodies=tuple(sorted(bodies, key=lambda one: one[1].name.casefold())),
            wordings=tuple((one, said) for one, said in words if not said.retired),
            titles=self._titles(session.agenda),
        )

    def _titles(self, agenda: tuple[AgendaPoint, ...]) -> dict[RecordId, str]:
        titles: dict[RecordId, str] = {}
        for record in _named(agenda):
            try:
                row = self._program.meetings.get(record).row
            except R2PError:
                continue  # it is named here and has not come
            titles[record] = row.title or row.reference
        return titles

    def fill(self) -> None:
        """Find what earlier meetings of the body left open; of all meetings where no body is named."""
        session, own = self.gathering.session, self.gathering.record
        self._runner.job(lambda: self._left(session, own)).on_success(self.filled.emit).on_error(
            R2PError, lambda error: self.failed.emit(told(error))
        ).start()

    def _left(self, session: Session, own: RecordId | None) -> Left:
        meetings, body = self._program.meetings, session.mechanism
        met = {
            record: said
            for record, said in meetings.each(SESSION)
            if isinstance(said, Session) and record != own and body in {None, said.mechanism}
        }
        promises = [
            (record, said)
            for record, said in meetings.each(COMMITMENT)
            if isinstance(said, Commitment) and (body is None or said.made_at in met)
        ]
        there = frozenset().union(*(subjects(point) for point in session.agenda))
        points = prefill(met.items(), promises, self.gathering.new_id)
        new = tuple(point for point in points if not subjects(point) & there)
        return Left(points=new, titles=self._titles(new))

    def look_over_soon(self) -> None:
        """Look over the plan once nothing changes for a moment."""
        self._settled.start()

    def look_over(self) -> None:
        """Look for what does not add up and for who may be recognised; nothing of it blocks."""
        session, today = self.gathering.session, self._program.journal.today()
        self._runner.job(lambda: check_session(session, today=today)).on_success(
            lambda problems: self.hinted.emit(session, problems)
        ).start()

    def groups_of(self, body: Mechanism) -> tuple[Attendance, ...]:
        """Return the groups with seats in a body that the plan does not expect yet."""
        there = {(one.group, one.kind) for one in self.gathering.session.attendance}
        return tuple(
            Attendance(id=self.gathering.new_id(), group=one.group, kind=one.kind)
            for one in body.members
            if (one.group, one.kind) not in there
        )


def _named(agenda: tuple[AgendaPoint, ...]) -> tuple[RecordId, ...]:
    named = (record for point in agenda for record in (point.wording, point.promise, point.asked_in))
    return tuple(dict.fromkeys(record for record in named if record is not None))
