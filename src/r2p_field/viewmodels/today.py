"""The first page: what wants doing today, most pressing first, and whom to reach in danger."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QObject, Signal

from r2p_field.domain.errors import R2PError
from r2p_field.domain.text import Giveaway, scan
from r2p_field.services.ports import Program
from r2p_field.services.today import DraftId, TodayFound
from r2p_field.viewmodels.jobs import AnyRunner
from r2p_field.viewmodels.told import Told, told

__all__ = ["BACKUP_AFTER", "CardKind", "DraftId", "TodayFound", "TodayModel", "cards", "giveaways"]

BACKUP_AFTER: Final = 14
"""Days after which a second copy is pressing."""


class CardKind(StrEnum):
    """What the page may speak of, most pressing first."""

    DANGER = "danger"
    BY_CODE = "by_code"
    ROOM = "room"
    PAPER = "paper"
    REVIEW = "review"
    WAITING = "waiting"
    DISPUTED = "disputed"
    INCOMPLETE = "incomplete"
    DOUBLED = "doubled"
    LATE = "late"
    TELLING = "telling"
    DRAFTS = "drafts"
    UNSENT = "unsent"
    BACKUP_DUE = "backup_due"
    PROMISES = "promises"
    MEETING = "meeting"
    RECEIVED = "received"
    BACKUP = "backup"


def cards(found: TodayFound) -> tuple[CardKind, ...]:
    """Return what there is to say, most pressing first. Whom to reach in danger is always said."""
    return tuple(sorted(_cards(found), key=list(CardKind).index))


def _cards(found: TodayFound) -> Iterator[CardKind]:
    yield CardKind.DANGER
    for kind, count in (
        (CardKind.BY_CODE, found.by_code),
        (CardKind.ROOM, len(found.rooms)),
        (CardKind.PAPER, found.recovery_due),
        (CardKind.REVIEW, found.reviews),
        (CardKind.WAITING, found.waiting),
        (CardKind.DISPUTED, found.disputed),
        (CardKind.INCOMPLETE, found.incomplete),
        (CardKind.DOUBLED, found.doubled > found.doubled_known),
        (CardKind.DRAFTS, found.drafts),
        (CardKind.UNSENT, found.sending.unsent),
        (CardKind.RECEIVED, found.sending.received),
        (CardKind.LATE if found.promises.overdue else CardKind.PROMISES, found.promises.open),
        (CardKind.TELLING, len(found.tellings)),
        (CardKind.MEETING, found.meeting is not None),
    ):
        if count:
            yield kind
    if found.observations:
        recent = found.last_backup and (found.day - found.last_backup).days <= BACKUP_AFTER
        yield CardKind.BACKUP if recent else CardKind.BACKUP_DUE


def giveaways(text: str) -> frozenset[Giveaway]:
    """Return what in a short text could lead to a person.

    A word goes before it, or two names alone would be taken for the beginning of a sentence.
    """
    return frozenset(hint.kind for hint in scan(f"to {text}"))


class TodayModel(QObject):
    """What the first page shows.

    Signals:
        found(TodayFound): what wants doing.
        failed(Told): it could not be read or kept.
    """

    found = Signal(TodayFound)
    failed = Signal(Told)

    def __init__(self, program: Program, runner: AnyRunner) -> None:
        super().__init__()
        self._program = program
        self._runner = runner

    def look(self) -> None:
        """Look what wants doing."""
        self._runner.job(self._program.today.look).on_success(self.found.emit).on_error(
            R2PError, self._failed
        ).start()

    def keep_danger(self, role: str, phone_tree: str) -> None:
        """Keep whom to reach in danger: a role and a step, without names or numbers."""
        change = self._program.preferences.change
        self._runner.job(
            lambda: change(emergency_role=role.strip(), phone_tree=phone_tree.strip())
        ).on_success(lambda _: self.look()).on_error(R2PError, self._failed).start()

    def know_doubled(self, count: int) -> None:
        """Somebody knows now that the records of so many computers went on in two places."""
        self._runner.job(lambda: self._program.today.know_doubled(count)).on_success(
            lambda _: self.look()
        ).on_error(R2PError, self._failed).start()

    def _failed(self, error: R2PError) -> None:
        self.failed.emit(told(error))
