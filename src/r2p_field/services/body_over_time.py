"""How a body did over time: its meetings, who was missing, its promises and what was said of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from r2p_field.domain.board import Timeline, body_timeline
from r2p_field.domain.commitment import Commitment
from r2p_field.domain.ids import RecordId
from r2p_field.domain.mechanism import Mechanism
from r2p_field.domain.session import Session
from r2p_field.services.meetings import COMMITMENT, SESSION, Meetings


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyOverTime:
    """A body, its timeline, and what its sessions are called."""

    record: RecordId
    body: Mechanism
    timeline: Timeline
    titles: Mapping[RecordId, str]


def body_over_time(meetings: Meetings, record: RecordId, today: dt.date) -> BodyOverTime | None:
    """Tell how a body did until `today`; None where it is not whole here. Raises NotThere."""
    body = meetings.get(record).said
    if not isinstance(body, Mechanism):
        return None
    sessions = [
        (one, said)
        for one, said in meetings.each(SESSION)
        if isinstance(said, Session) and said.mechanism == record
    ]
    made_in = {one for one, _ in sessions}
    promises = [
        said
        for _, said in meetings.each(COMMITMENT)
        if isinstance(said, Commitment) and said.made_at in made_in
    ]
    return BodyOverTime(
        record=record,
        body=body,
        timeline=body_timeline(body, sessions, promises, today),
        titles={one: said.title or "" for one, said in sessions},
    )
