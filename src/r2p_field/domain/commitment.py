"""A promise: what somebody in a role said they would do, until when, and what came of it."""

import datetime as dt
from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated, Final

from msgspec import Meta

from r2p_field.domain.consent import Addressee, Consent
from r2p_field.domain.ids import RecordIdField
from r2p_field.domain.observation import Sensitivity
from r2p_field.domain.part import Item, Part
from r2p_field.domain.placed import WHERE, Placed, placed
from r2p_field.domain.places import Where


class CommitmentState(StrEnum):
    """What has come of a promise."""

    OPEN = "open"
    UNDER_WAY = "under_way"
    KEPT = "kept"
    PARTLY_KEPT = "partly_kept"
    NOT_KEPT = "not_kept"
    WITHDRAWN = "withdrawn"
    """Whoever made it took it back, or the room let them off."""


OUTSTANDING: Final = frozenset({CommitmentState.OPEN, CommitmentState.UNDER_WAY})
"""States in which something is still to come."""


_OUTCOMES: Final = (
    CommitmentState.OPEN,
    CommitmentState.UNDER_WAY,
    CommitmentState.KEPT,
    CommitmentState.WITHDRAWN,
    CommitmentState.PARTLY_KEPT,
    CommitmentState.NOT_KEPT,
)


class StatusEntry(Item, frozen=True, kw_only=True):
    """What was found out about a promise on one day, and what shows it.

    `said_by` is the role of who says so, `seen_at` the session in which the room looked at it, `observations`
    the records that bear it out.
    """

    state: CommitmentState
    on: dt.date | None = None
    evidence: str | None = None
    said_by: str | None = None
    seen_at: RecordIdField | None = None
    observations: frozenset[RecordIdField] = frozenset()


class Commitment(Part, frozen=True, kw_only=True):
    """A promise. Only what was promised is required.

    `owner_role` is who promised, as a role and never a name; `evidence_wanted` what would show that it was
    kept; `made_at` the session in which it was made,
    `review_at` the one in which it is to be looked at again, if that is planned already.
    """

    text: Annotated[str, Meta(min_length=1)]
    owner_role: str | None = None
    due: dt.date | None = None
    evidence_wanted: str | None = None
    made_on: dt.date | None = None
    made_at: RecordIdField | None = None
    review_at: RecordIdField | None = None
    history: tuple[StatusEntry, ...] = ()
    where: Where | None = None
    language: str | None = None
    sensitivity: Sensitivity | None = None
    consent: Consent | None = None
    not_for: frozenset[Addressee] = frozenset()


def status(commitment: Commitment) -> CommitmentState:
    """Return what has come of it by the newest entry; without any it is open."""
    last = newest(commitment)
    return CommitmentState.OPEN if last is None else last.state


def newest(commitment: Commitment) -> StatusEntry | None:
    """Return what was found out last.

    Of two entries of one day the outcome counts and not what was still to come, and the worse of two
    outcomes: lists have no order that a merge keeps.
    """
    return max(commitment.history, key=_age, default=None)


def _age(entry: StatusEntry) -> tuple[dt.date, int]:
    return entry.on or dt.date.min, _OUTCOMES.index(entry.state)


def overdue(commitment: Commitment, today: dt.date) -> bool:
    """Tell whether its day has passed and something is still to come."""
    return commitment.due is not None and commitment.due < today and status(commitment) in OUTSTANDING


_PLAIN: Final = ("text", "owner_role", "evidence_wanted", *WHERE)
_LISTS: Final = {"history": ("evidence", "said_by")}


def commitment_texts(commitment: Commitment) -> tuple[str, ...]:
    """Give the free text that screens and paper show: what is searched, and scanned for giveaways."""
    return tuple(one.text for one in placed_in_commitment(commitment))


def placed_in_commitment(commitment: Commitment) -> Iterator[Placed]:
    """Yield the same texts, each with where it stands."""
    return placed(commitment, _PLAIN, _LISTS)
