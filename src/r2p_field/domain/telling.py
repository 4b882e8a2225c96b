"""Telling back: what was to be told to whom, whether it was, and questions that wait for an answer."""

import datetime as dt

from r2p_field.domain.session import Question, Session, ToldBack, ToTell


def told_of(session: Session, plan: ToTell) -> tuple[ToldBack, ...]:
    """Return what was told as this plan had it, the earliest first."""
    found = [one for one in session.told_back if one.plan == plan.id]
    return tuple(sorted(found, key=lambda one: (one.on or dt.date.max, one.id)))


def untold(session: Session) -> tuple[ToTell, ...]:
    """Return what is still to be told, by its day; what has none comes last."""
    left = [plan for plan in session.to_tell if not told_of(session, plan)]
    return tuple(sorted(left, key=lambda plan: (plan.until or dt.date.max, plan.id)))


def late(plan: ToTell, today: dt.date) -> bool:
    """Tell whether the day until which something was to be told has passed."""
    return plan.until is not None and plan.until < today


def unanswered(session: Session) -> tuple[Question, ...]:
    """Return the questions that nobody answered yet."""
    return tuple(one for one in session.questions if not one.answer)
