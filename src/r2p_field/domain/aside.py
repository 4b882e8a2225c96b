"""What was said in a room and is not to be told outside it: kept beside its session, and taken back in.

A packet carries whole records. So what a group did not agree to have shown as its own is no part of the
session at all, but a record of its own that goes no further than the committee. `split` takes a session apart
before it is written, `join` puts it together for those who were in the room; nothing is lost between them.
"""

from collections.abc import Iterable
from typing import Any, Final, TypeVar

import msgspec

from r2p_field.domain.consent import Addressee
from r2p_field.domain.ids import RecordIdField
from r2p_field.domain.part import Item, Part
from r2p_field.domain.session import Consensus, Missing, Session, View

NOT_OUTSIDE: Final = frozenset(Addressee) - {Addressee.LOCAL_COMMITTEE}
"""To whom nothing of it goes: everybody but the committee whose room it was."""

I = TypeVar("I", bound=Item)  # noqa: E741  (an item)


class Aside(Part, frozen=True, kw_only=True):
    """What stays in the room of the session `of`, item by item under the ids that it has there.

    Views that the group did not agree to show stand here whole; of others only what may not be told: the
    reason and root cause, or a minority view. Why a group was missing is the facilitator's alone.
    """

    of: RecordIdField
    views: tuple[View, ...] = ()
    consensus: tuple[Consensus, ...] = ()
    missing: tuple[Missing, ...] = ()
    not_for: frozenset[Addressee] = frozenset()

    @property
    def empty(self) -> bool:
        """Whether there is nothing to keep."""
        return not (self.views or self.consensus or self.missing)


def split(session: Session, of: RecordIdField) -> tuple[Session, Aside]:
    """Give the session as it may be told, and what stays in the room."""
    shown = (_shown_view(view) for view in session.views)
    kept = (_kept_view(view) for view in session.views)
    told = msgspec.structs.replace(
        session,
        views=tuple(view for view in shown if view is not None),
        consensus=tuple(_shown_consensus(one) for one in session.consensus),
        missing=tuple(_shown_missing(one) for one in session.missing),
    )
    aside = Aside(
        of=of,
        views=tuple(view for view in kept if view is not None),
        consensus=tuple(
            Consensus(id=one.id, minority_view=one.minority_view)
            for one in session.consensus
            if one.minority_view and not one.minority_may_show
        ),
        missing=tuple(one for one in session.missing if one.note or one.group),
        not_for=NOT_OUTSIDE,
    )
    return told, aside


def join(session: Session, asides: Iterable[Aside]) -> Session:
    """Give the session as the room knows it. What an aside says of an item stands over what the session says.

    Several asides are those of several notebooks: each adds what it has.
    """
    for aside in asides:
        session = msgspec.structs.replace(
            session,
            views=_laid_over(session.views, aside.views),
            consensus=_laid_over(session.consensus, aside.consensus),
            missing=_laid_over(session.missing, aside.missing),
        )
    return session


def _shown_view(view: View) -> View | None:
    """The whole room's view has no owner who could be asked, and is told; its reasons are somebody's."""
    if view.group is not None and not view.may_show:
        return None
    return view if view.reason_may_show else msgspec.structs.replace(view, reason=None, root_cause=None)


def _kept_view(view: View) -> View | None:
    if view.group is not None and not view.may_show:
        return view
    if view.reason_may_show or not (view.reason or view.root_cause):
        return None
    return View(id=view.id, reason=view.reason, root_cause=view.root_cause)


def _shown_consensus(one: Consensus) -> Consensus:
    """That somebody did not agree is always told; in which words only where they were asked."""
    return one if one.minority_may_show else msgspec.structs.replace(one, minority_view=None)


def _shown_missing(one: Missing) -> Missing:
    """Which kind was missing and why is told; what was noted beside it, and its local name, are not."""
    return msgspec.structs.replace(one, note=None, group=None)


def _laid_over(told: tuple[I, ...], kept: tuple[I, ...]) -> tuple[I, ...]:
    over = {one.id: one for one in kept}
    joined = tuple(_over(one, over.pop(one.id)) if one.id in over else one for one in told)
    return (*joined, *over.values())


def _over(told: I, kept: I) -> I:
    stated: dict[str, Any] = {
        field.name: value
        for field in msgspec.structs.fields(kept)
        if field.name != "id" and (value := getattr(kept, field.name)) != field.default
    }
    return msgspec.structs.replace(told, **stated)
