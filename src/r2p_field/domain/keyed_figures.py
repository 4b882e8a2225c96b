"""Putting figures and words of a sheet where they belong in a session, cell by cell, as they are keyed in.

An empty cell takes out what stood there. Nothing is added up or guessed, but a group's answer: the one that
most of it chose, as where hands are counted in the room.
"""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace

from r2p_field.domain.ids import ItemId
from r2p_field.domain.objection import Stand, consensus_of, with_consensus
from r2p_field.domain.observation import Change
from r2p_field.domain.session import Consensus, Dissent, Session, View
from r2p_field.domain.tally import Answer, NewId, counted, leaning, most_say, rated, view_of, with_view

ANSWERS: Final[tuple[Answer, ...]] = (Change.WORSE, Change.SAME, Change.BETTER, Change.UNKNOWN, 1, 2, 3, 4, 5)
"""What a group may answer on a sheet, in the order of its columns."""


def figure_of(view: View | None, answer: Answer) -> int | None:
    """Return how many of a group gave an answer; None where nothing is written."""
    if view is None:
        return None
    if isinstance(answer, Change):
        return next((one.count for one in view.leans if one.direction is answer), None)
    return next((one.count for one in view.hands if one.rating == answer), None)


def with_figure(
    session: Session,
    point: ItemId,
    group: ItemId,
    answer: Answer,
    *,
    count: int | None,
    new_id: NewId,
) -> Session:
    """Return the session with so many of a group giving an answer; None or 0 takes the answer out."""

    def change(view: View) -> View:
        return counted(view, answer, (count or 0) - (figure_of(view, answer) or 0), new_id)

    return with_view(session, point, group, change, new_id)


def reason_of(session: Session, point: ItemId, group: ItemId) -> str:
    """Return why a group sees a point so, in its words."""
    view = view_of(session, point, group)
    return (view.reason or "") if view is not None else ""


def with_reason(session: Session, point: ItemId, group: ItemId, reason: str, new_id: NewId) -> Session:
    """Return the session with why a group sees a point so."""
    return with_view(session, point, group, lambda view: replace(view, reason=reason or None), new_id)


def with_stand(session: Session, point: ItemId, stand: Stand, count: int | None, new_id: NewId) -> Session:
    """Return the session with how many agree, abstain or object about a point."""

    def change(one: Consensus) -> Consensus:
        return _dissent_of(replace(one, **{stand.value: count}))

    return _without_empty(with_consensus(session, point, change, new_id), point)


def with_agreement(session: Session, point: ItemId, statement: str, new_id: NewId) -> Session:
    """Return the session with what was agreed about a point."""
    changed = with_consensus(session, point, lambda one: replace(one, statement=statement or None), new_id)
    return _without_empty(changed, point)


def with_minority(session: Session, point: ItemId, view: str, new_id: NewId) -> Session:
    """Return the session with the view of those who did not agree, in their words."""

    def change(one: Consensus) -> Consensus:
        return _dissent_of(replace(one, minority_view=view or None))

    return _without_empty(with_consensus(session, point, change, new_id), point)


def without_answers(session: Session) -> Session:
    """Return the session without what follows from its figures: sheets are compared by what was written."""
    return replace(
        session,
        views=tuple(_figures_alone(view) for view in session.views),
        consensus=tuple(replace(one, dissent=None) if _voiced(one) else one for one in session.consensus),
    )


def with_answers(session: Session) -> Session:
    """Return the session with what follows from its figures, where nothing else is said."""
    return replace(
        session,
        views=tuple(_answered(view) for view in session.views),
        consensus=tuple(_dissent_of(one) for one in session.consensus),
    )


def _figures_alone(view: View) -> View:
    direction, rating = most_say(leaning([view])), most_say(rated([view]))
    return replace(
        view,
        direction=None if view.direction is direction else view.direction,
        rating=None if view.rating == rating else view.rating,
    )


def _answered(view: View) -> View:
    return replace(
        view,
        direction=view.direction or most_say(leaning([view])),
        rating=view.rating or most_say(rated([view])),
    )


def _voiced(one: Consensus) -> bool:
    return one.dissent is Dissent.VOICED and bool(one.object or one.minority_view)


def _dissent_of(one: Consensus) -> Consensus:
    """What is keyed in says whether somebody disagreed; a slip that is taken out again leaves no trace."""
    if one.object or one.minority_view:
        return replace(one, dissent=Dissent.VOICED)
    return replace(one, dissent=None) if one.dissent is Dissent.VOICED else one


def _without_empty(session: Session, point: ItemId) -> Session:
    found = consensus_of(session, point)
    if found is None or found != Consensus(id=found.id, point=point):
        return session
    return replace(session, consensus=tuple(one for one in session.consensus if one is not found))
