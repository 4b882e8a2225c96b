"""What a room agrees on, by a method with a name, and those who do not: no objection gets lost.

Once somebody objected, it stands there until a person takes it back on purpose.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from msgspec.structs import replace

from r2p_field.domain.consensus import objectors
from r2p_field.domain.ids import ItemId
from r2p_field.domain.session import Consensus, Dissent, Session
from r2p_field.domain.tally import NewId


class Stand(StrEnum):
    """Where somebody stands."""

    AGREE = "agree"
    ABSTAIN = "abstain"
    OBJECT = "object"


def consensus_of(session: Session, point: ItemId | None) -> Consensus | None:
    """Return what the room agreed on about a point; of several, one to which somebody objected.

    Two laptops that each began an agreement about one point leave two after they are joined.
    """
    found = [one for one in session.consensus if one.point == point]
    return next(filter(objected, found), found[0] if found else None)


def with_consensus(
    session: Session, point: ItemId | None, change: Callable[[Consensus], Consensus], new_id: NewId
) -> Session:
    """Return the session with what it agreed on about a point changed; begun where it was not."""
    found = consensus_of(session, point)
    if found is None:
        made = change(Consensus(id=new_id(), point=point))
        empty = made == Consensus(id=made.id, point=point)
        return session if empty else replace(session, consensus=(*session.consensus, made))
    changed = change(found)
    return replace(session, consensus=tuple(changed if one is found else one for one in session.consensus))


def figure(consensus: Consensus | None, stand: Stand) -> int | None:
    """Return how many take a stand; None where nobody counted."""
    return getattr(consensus, stand.value) if consensus is not None else None


def voted(consensus: Consensus, stand: Stand, by: int) -> Consensus:
    """Return it with one stand taken by more, or fewer; the first objection makes the dissent stand there."""
    count = max(0, (figure(consensus, stand) or 0) + by)
    changed = replace(consensus, **{stand.value: count})
    return replace(changed, dissent=Dissent.VOICED) if changed.object else changed


def held_against(consensus: Consensus, view: str | None) -> Consensus:
    """Return it with the view of those who did not agree, in their words."""
    changed = replace(consensus, minority_view=view)
    return replace(changed, dissent=Dissent.VOICED) if view and view.strip() else changed


def asked(consensus: Consensus) -> Consensus:
    """Return it as asked whether anybody disagrees; who objected before has answered that already."""
    return consensus if objected(consensus) else replace(consensus, dissent=Dissent.NONE_VOICED)


def taken_back(consensus: Consensus) -> Consensus:
    """Return it without any objection: a step that a person takes on purpose."""
    return replace(
        consensus,
        object=None if consensus.object is None else 0,
        dissent=Dissent.NONE_VOICED,
        minority_view=None,
        minority_may_show=False,
    )


def objected(consensus: Consensus | None) -> bool:
    """Say whether anybody did not agree: by word, by figure or by the view that is written down."""
    return consensus is not None and objectors(consensus)[0] > 0
