"""What a plan is made from: the bodies, the words of their own, and what is left from the meetings before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from r2p_field.domain.check_session import check_session
from r2p_field.domain.errors import R2PError
from r2p_field.domain.ids import RecordId
from r2p_field.domain.mechanism import Mechanism
from r2p_field.domain.session import AgendaPoint, Attendance, Session
from r2p_field.domain.wording import Wording
from r2p_field.services.meetings import MECHANISM, WORDING
from r2p_field.services.ports import Program
from r2p_field.viewmodels.gathering import GatheringModel
from r2p_field.viewmodels.jobs import AnyRunner
from r2p_field.viewmodels.told import Told, told

__all__ = ["Ground", "PlanningModel"]

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


class PlanningModel(QObject):
    """Reads what a plan is made from.

    Signals:
        ground_read(Ground): what there is.
        hinted(Session, tuple): what to look at again in the session as it stood a moment ago.
        failed(Told): it could not be read.
    """

    ground_read = Signal(Ground)
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
        titles: dict[RecordId, str] = {}
        for record in _named(session.agenda):
            try:
                row = meetings.get(record).row
            except R2PError:
                continue  # it is named here and has not come
            titles[record] = row.title or row.reference
        return Ground(
            bodies=tuple(sorted(bodies, key=lambda one: one[1].name.casefold())),
            wordings=tuple((one, said) for one, said in words if not said.retired),
            titles=titles,
        )

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
