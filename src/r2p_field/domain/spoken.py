"""Which points of an agenda a room spoke of."""

from r2p_field.domain.ids import ItemId
from r2p_field.domain.session import Consensus, Session, View
from r2p_field.domain.spread import leaning, rated


def spoken_of(session: Session) -> frozenset[ItemId]:
    """Return the points of which a group or the room said anything, by view or by agreement."""
    viewed = {view.point for view in session.views if _says(view)}
    agreed = {one.point for one in session.consensus if _settles(one)}
    return frozenset(point for point in viewed | agreed if point is not None)


def _says(view: View) -> bool:
    return bool(rated(view) or leaning(view) or view.reason or view.root_cause)


def _settles(one: Consensus) -> bool:
    counted = any(figure is not None for figure in (one.agree, one.abstain, one.object))
    return counted or bool(one.statement or one.dissent or one.minority_view)
