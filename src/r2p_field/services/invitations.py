"""Inviting to a meeting by a calendar file without names, without an agenda, under a neutral title."""

from __future__ import annotations

import datetime as dt
import uuid
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from r2p_field.crypto.randomness import random_bytes
from r2p_field.domain.errors import BadInput
from r2p_field.domain.hours import hour_of
from r2p_field.domain.ids import RecordId
from r2p_field.domain.invitation import Invitation, calendar, neutral_title
from r2p_field.domain.session import Session
from r2p_field.domain.text import scan
from r2p_field.services.files import write_new
from r2p_field.services.journal import Journal
from r2p_field.services.meetings import Meetings

__all__ = ["COPIED", "Invitations", "Invited", "neutral_title"]

COPIED: Final = (
    "Calendars are copied to telephones and to the computers of companies, and cannot be called back."
    " The file says only the day, the title and, if you say so, the place: no names, no agenda."
)
"""What is said before a calendar file is written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Invited:
    """What stands in a calendar file; `looks_named` tells that its title looks like a person's name."""

    day: dt.date
    title: str
    place: str
    looks_named: bool


class Invitations:
    """Writes calendar files for the meetings of one open vault."""

    def __init__(self, meetings: Meetings, journal: Journal) -> None:
        self._meetings = meetings
        self._journal = journal

    def write(
        self,
        record: RecordId,
        out: Path,
        title: str = "",
        *,
        with_place: bool = False,
        time: dt.time | None = None,
        whole_day: bool = False,
    ) -> Invited:
        """Write a calendar file for the session `record` into the new file `out`.

        Without a `title` it is the word for a meeting in the session's language. `time` is the hour by the
        clock on the wall; without one it is that of the session, and none at all where `whole_day` says so.
        Raises NotThere, BadInput (no session, or one without a day), FileRefused, TargetFull.
        """
        invitation = self._invitation(record, title, with_place=with_place)
        invitation = replace(invitation, time=None if whole_day else time or invitation.time)
        write_new(out, calendar(invitation))
        return Invited(
            day=invitation.first,
            title=invitation.title,
            place=invitation.place,
            looks_named=bool(scan(invitation.title)),
        )

    def _invitation(self, record: RecordId, title: str, *, with_place: bool) -> Invitation:
        """Give what the session says of itself; its hour as it was planned."""
        met = self._meetings.get(record).said
        if not isinstance(met, Session) or met.when is None or met.when.start is None:
            raise _no_day()
        place = (met.where.words or "") if with_place and met.where else ""
        return Invitation(
            uid=uuid.UUID(bytes=random_bytes(16), version=4),
            made=self._journal.today(),
            first=met.when.start,
            last=met.when.end,
            time=hour_of(met.begins or ""),
            title=title.strip() or neutral_title(met.language),
            place=place,
        )


def _no_day() -> BadInput:
    return BadInput(
        what="This meeting has no day yet, so nobody can be invited to it.",
        safe="Nothing was written.",
        next_="Put the day into the plan of the meeting and save it, then invite.",
        code="no-day",
    )
