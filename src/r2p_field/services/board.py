"""The board of promises: those of all sessions, each with the body and the meeting in which it was made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from msgspec.structs import replace

from r2p_field.domain.commitment import Commitment, StatusEntry
from r2p_field.domain.errors import BadInput
from r2p_field.domain.ids import ItemId, RecordId
from r2p_field.domain.session import Session
from r2p_field.services.meetings import DialogueView, Meetings
from r2p_field.vault.errors import NotThere

MOST: Final = 2000
"""Promises that a board holds; those still to come are among them first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Promised:
    """One promise on the board.

    `body` is the body in whose session it was made, `body_name` what that is called, `meeting` the session
    that said last what came of it, or in which it was made. `mine`: this device may say what came of it.
    """

    record: RecordId
    reference: str
    promise: Commitment
    body: RecordId | None = None
    body_name: str = ""
    meeting: str = ""
    mine: bool = True


def promised(meetings: Meetings) -> tuple[Promised, ...]:
    """Return all promises that are whole here: those still to come by their day, then the others."""
    met: dict[RecordId, DialogueView | None] = {}
    found = []
    for row in meetings.commitments(MOST):
        view = meetings.get(row.record)
        if isinstance(view.said, Commitment):
            found.append(_promised(view, view.said, _session(meetings, met, view.said.made_at)))
    return tuple(found)


def say(meetings: Meetings, record: RecordId, found: StatusEntry) -> None:
    """Write down what came of a promise. Raises NotThere, and BadInput where it is another's or not whole."""
    promise = _whole(meetings, record)
    meetings.revise(record, replace(promise, history=(*promise.history, found)))


def take_back(meetings: Meetings, record: RecordId, entry: ItemId) -> None:
    """Take one entry back; what others said of the promise meanwhile stays. Raises as `say` does."""
    promise = _whole(meetings, record)
    meetings.revise(record, replace(promise, history=tuple(e for e in promise.history if e.id != entry)))


def _whole(meetings: Meetings, record: RecordId) -> Commitment:
    said = meetings.get(record).said
    if isinstance(said, Commitment):
        return said
    raise BadInput(
        what="This promise is not whole here, so nothing can be added to it.",
        safe="What is here was left as it is.",
        next_="Wait until the rest of it has come.",
        code="not-whole",
    )


def _session(
    meetings: Meetings, met: dict[RecordId, DialogueView | None], record: RecordId | None
) -> DialogueView | None:
    if record is None:
        return None
    if record not in met:
        try:
            met[record] = meetings.get(record)
        except NotThere:
            met[record] = None
    return met[record]


def _promised(view: DialogueView, promise: Commitment, made: DialogueView | None) -> Promised:
    body = made.said.mechanism if made is not None and isinstance(made.said, Session) else None
    looked = [entry for entry in promise.history if entry.seen_at in view.titles]
    newest = max(looked, key=lambda entry: (str(entry.on or ""), entry.id), default=None)
    said_in = (newest.seen_at if newest else None) or promise.made_at
    return Promised(
        record=view.row.record,
        reference=view.row.reference,
        promise=promise,
        body=body,
        body_name=made.titles.get(body, "") if made is not None and body else "",
        meeting=view.titles.get(said_in, "") if said_in else "",
        mine=view.mine,
    )
