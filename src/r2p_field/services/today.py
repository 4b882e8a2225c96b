"""What wants doing today: counted from indexes, without reading the records themselves."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from r2p_field.domain.errors import BadInput
from r2p_field.domain.gathering import gathering_from, in_the_room
from r2p_field.domain.ids import RecordId
from r2p_field.domain.list_filter import OBSERVATION
from r2p_field.ledger.clock import milliseconds
from r2p_field.services.admissions import Admissions
from r2p_field.services.delivery import Delivery
from r2p_field.services.doubled import doubled
from r2p_field.services.journal import Journal, day_of, own_day
from r2p_field.services.meetings import SESSION, Meeting, Meetings, Promises
from r2p_field.services.preferences import Choices
from r2p_field.vault.agenda import DateOf
from r2p_field.vault.drafts import DraftId
from r2p_field.vault.vault import Vault

__all__ = ["DraftId", "OpenRoom", "Sending", "Today", "TodayFound"]

_KNOWN: Final = "doubled_known"
_MOST_TELLINGS: Final = 20
"""Sessions that are looked at for what was to be told, the longest due first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sending:
    """How far one's own observations have come.

    `unsent` were carried by no packet yet, the oldest of them written on `since`. Headquarters has `received`
    of them; its last receipt is of `last_receipt`. Days are the person's own; None where there is none.
    """

    unsent: int = 0
    since: dt.date | None = None
    received: int = 0
    last_receipt: dt.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenRoom:
    """A meeting that began and was not closed: its draft, and its title."""

    draft: DraftId
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayFound:
    """Everything that the first page may speak of; `day` is the person's own.

    `drafts` are unfinished, `draft` is the newest. `waiting` packets wait for checking. `disputed` records
    have two versions, `incomplete` ones are not whole here, `observations` is how many there are.
    `recovery_due`: the code on paper is to be typed back. `reviews` records are kept back by their risk check
    until a day that has come, `review` is the one that waits longest. `tellings` are sessions of which people
    should have been told by now. The records of `doubled` computers went on in two places, of which somebody
    here knows of `doubled_known`. `by_code`: who sits here came in by the code on paper. `rooms` are meetings
    that began and were not closed, the newest first.
    """

    day: dt.date
    promises: Promises
    role: str = ""
    phone_tree: str = ""
    drafts: int = 0
    draft: DraftId | None = None
    waiting: int = 0
    disputed: int = 0
    incomplete: int = 0
    observations: int = 0
    sending: Sending = Sending()
    last_backup: dt.date | None = None
    last_rehearsal: dt.date | None = None
    doubled: int = 0
    doubled_known: int = 0
    recovery_due: bool = False
    by_code: bool = False
    reviews: int = 0
    review: RecordId | None = None
    meeting: Meeting | None = None
    tellings: tuple[RecordId, ...] = ()
    rooms: tuple[OpenRoom, ...] = ()


class Today:
    """Looks over one open vault."""

    def __init__(
        self,
        vault: Vault,
        journal: Journal,
        delivery: Delivery,
        choices: Choices,
        meetings: Meetings,
        *,
        admissions: Admissions,
    ) -> None:
        self._vault = vault
        self._admissions = admissions
        self._meetings = meetings
        self._journal = journal
        self._delivery = delivery
        self._choices = choices

    def look(self) -> TodayFound:
        """Return what wants doing. Takes a few hundredths of a second for a hundred thousand records."""
        chosen, flagged = self._choices.read(), self._vault.records.counts()
        draft, day = self._vault.drafts.newest(OBSERVATION), self._journal.today()
        until = day.isoformat()
        kept_back = self._vault.agenda.dated(DateOf.REVIEW, until=until, limit=1)
        return TodayFound(
            day=day,
            role=chosen.emergency_role,
            phone_tree=chosen.phone_tree,
            drafts=self._vault.drafts.count(OBSERVATION),
            draft=draft,
            waiting=self._vault.packets.waiting_count(),
            disputed=flagged["conflict"],
            incomplete=flagged["incomplete"],
            observations=flagged["observations"],
            sending=self._sending(),
            last_backup=day_of(self._vault.meta.get("last_backup")),
            last_rehearsal=day_of(self._vault.meta.get("last_rehearsal")),
            doubled=len(doubled(self._vault, self._admissions)),
            doubled_known=int(self._vault.meta.get(_KNOWN) or 0),
            recovery_due=chosen.recovery_due is not None and chosen.recovery_due <= day,
            by_code=self._vault.by_code,
            reviews=self._vault.agenda.count_dated(DateOf.REVIEW, until),
            review=kept_back[0][1].record if kept_back else None,
            promises=self._meetings.promises(day),
            meeting=self._meetings.next_meeting(day),
            tellings=self.to_tell(day),
            rooms=tuple(self._rooms()),
        )

    def know_doubled(self, count: int) -> None:
        """Keep that somebody knows of so many computers whose records went on in two places."""
        self._vault.meta.set(_KNOWN, str(count))

    def _rooms(self) -> Iterator[OpenRoom]:
        """Yield the meetings that began and were not closed; what cannot be read stands on its own page."""
        for draft in self._meetings.drafts(SESSION):
            with suppress(BadInput):
                now = gathering_from(draft.body)
                if in_the_room(now):
                    yield OpenRoom(draft=draft.id, title=now.session.title or "")

    def to_tell(self, day: dt.date) -> tuple[RecordId, ...]:
        """Return the sessions of our own of which people should have been told before today."""
        until = (day - dt.timedelta(days=1)).isoformat()
        late = self._vault.agenda.dated(DateOf.TELLING, until=until, limit=_MOST_TELLINGS)
        return tuple(row.record for _, row in late if self._meetings.get(row.record).mine)

    def _sending(self) -> Sending:
        sealed = {feed: self._delivery.sealed_until(feed) for feed in self._vault.store.own_feeds()}
        unsent, first = self._vault.records.own_after(sealed)
        received = {feed: self._delivery.received_until(feed) for feed in sealed}
        return Sending(
            unsent=unsent,
            since=None if first is None else own_day(milliseconds(first) // 1000),
            received=self._vault.records.own_until(received),
            last_receipt=day_of(self._delivery.received.last),
        )
