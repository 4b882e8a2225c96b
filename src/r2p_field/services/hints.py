"""What to look at again in something of the dialogue side: pointed out, and never in the way."""

from __future__ import annotations

import datetime as dt

from r2p_field.domain.check_body import check_commitment, check_mechanism, check_wording
from r2p_field.domain.check_session import check_session
from r2p_field.domain.commitment import Commitment
from r2p_field.domain.mechanism import Mechanism
from r2p_field.domain.problems import Problem
from r2p_field.domain.session import Session
from r2p_field.services.meetings import Closing, Dialogue

__all__ = ["Problem", "hints_of", "hints_of_closing"]


def hints_of(said: Dialogue, today: dt.date) -> tuple[Problem, ...]:
    """Return what does not add up in a record, and where somebody may be recognised."""
    if isinstance(said, Session):
        return check_session(said, today=today)
    if isinstance(said, Mechanism):
        return check_mechanism(said, today=today)
    if isinstance(said, Commitment):
        return check_commitment(said, today=today)
    return check_wording(said, today=today)


def hints_of_closing(closing: Closing, today: dt.date) -> tuple[Problem, ...]:
    """Return what to look at again in a session that is over, and in all that came of it."""
    reviewed = [record for record, _ in closing.reviewed]
    found = list(check_session(closing.session, today=today, reviewed=reviewed))
    for promise in closing.promises:
        found += check_commitment(promise, today=today)
    for _, wording in closing.wordings:
        found += check_wording(wording, today=today)
    return tuple(found)
