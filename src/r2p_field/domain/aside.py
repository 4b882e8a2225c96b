"""What was said in a room and is not to be told outside it: kept beside its session, and taken back in.

A packet carries whole records. So what a group did not agree to have shown as its own is no part of the
session at all, but a record of its own that goes no further than the committee. `split` takes a session apart
before it is written, `join` puts it together for those who were in the room; nothing is lost between them.
"""

from collections.abc import Iterable
from typing import Any, Final, TypeVar

import msgspec

from r2p_field.domain.consensus import objectors
from r2p_field.domain.consent import Addressee
from r2p_field.domain.ids import RecordId, RecordIdField
from r2p_field.domain.part import Item, Part
from r2p_field.domain.room_totals import Before, held_to, is_total, leaves_too_few, totals, without_totals
from r2p_field.domain.session import Consensus, Dissent, Missing, Session, View

NOT_OUTSIDE: Final = frozenset(Addressee) - {Addressee.LOCAL_COMMITTEE}
"""To whom nothing of it goes: everybody but the committee whose room it was."""

NOWHERE: Final = RecordId("0" * 32)
_SECRETS: Final = {
    "views": ("reason", "root_cause"),
    "consensus": ("minority_view",),
    "missing": ("note", "group"),
}
"""The words of each list that may have to stay in the room."""

I = TypeVar("I", bound=Item)  # noqa: E741  (an item)


class Aside(Part, frozen=True, kw_only=True):
    """What stays in the room of the session `of`, item by item under the ids that it has there.

    Views that the group did not agree to show stand here whole; of others only what may not be told: the
    reason and root cause, figures of the room that would give one group away, or a minority view. Why a group
    was missing is the facilitator's alone.
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


def split(session: Session, of: RecordIdField, before: Before | None = None) -> tuple[Session, Aside]:
    """Give the session as it may be told, and what stays in the room.

    `before` is what already left of it, where something did.
    """
    session, stand = held_to(before, session) if before else (session, ())
    if any(view.stays for view in session.views):
        session = without_totals(session)  # which are made anew; else its groups stand where these were made
    few = {view.id for view in session.views if leaves_too_few(session, view)}
    shown = (_shown_view(view, figures=view.id not in few) for view in session.views)
    kept = (_kept_view(view, figures=view.id in few) for view in session.views)
    told = msgspec.structs.replace(
        session,
        views=(*(view for view in shown if view is not None), *totals(session, stand)),
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

    Several asides are those of several notebooks: each adds what it has. What one of them keeps is not
    released by another: of two laptops, the one that heard a no is right until somebody asks the room again.
    """
    asides = tuple(asides)
    if any(aside.views for aside in asides):
        session = without_totals(session)  # whose figures stand here again
    for aside in asides:
        session = msgspec.structs.replace(
            session,
            views=_laid_over(session.views, map(_kept_back, aside.views)),
            consensus=_laid_over(session.consensus, map(_kept_back, aside.consensus)),
            missing=_laid_over(session.missing, map(_kept_back, aside.missing)),
        )
    return session


def tells_no_more(session: Session, asides: Iterable[Aside]) -> bool:
    """Tell whether a session, as written, says nothing outside that an aside beside it keeps in the room.

    It may where two laptops wrote at once: one took a view back into the room while the other went on
    showing it.
    """
    told, _ = split(join(session, asides), NOWHERE)
    return all(
        _told_of(one, words) <= _told_of(known.get(one.id), words)
        for name, words in _SECRETS.items()
        for known in [{one.id: one for one in getattr(told, name)}]
        for one in getattr(session, name)
    )


def _told_of(one: Item | None, words: tuple[str, ...]) -> frozenset[tuple[str, Any]]:
    """What of an item may be somebody's secret: that it is there at all, its words, a room's own figures.

    Totals are counted anew when versions are joined; that one is there must be right already.
    """
    if one is None:
        return frozenset()
    if isinstance(one, View) and one.group is None and not is_total(one):
        words = (*words, "hands", "leans")
    said = ((name, getattr(one, name)) for name in words)
    return frozenset({("id", one.id), *((name, text) for name, text in said if text)})


def _shown_view(view: View, *, figures: bool) -> View | None:
    """The whole room's view has no owner who could be asked, and is told; its reasons are somebody's.

    Its figures stay where, less those of the groups that are told, they would be those of one group.
    """
    if view.stays:
        return None
    if not figures:
        view = msgspec.structs.replace(view, hands=(), leans=())
    return view if view.reason_may_show else msgspec.structs.replace(view, reason=None, root_cause=None)


def _kept_view(view: View, *, figures: bool) -> View | None:
    if view.stays:
        return view
    kept = View(id=view.id)
    if not view.reason_may_show:
        kept = msgspec.structs.replace(kept, reason=view.reason, root_cause=view.root_cause)
    if figures:
        kept = msgspec.structs.replace(kept, hands=view.hands, leans=view.leans)
    return kept if kept != View(id=view.id) else None


def _shown_consensus(one: Consensus) -> Consensus:
    """That somebody did not agree is always told; in which words only where they were asked.

    Where their words are the only trace of them, dissent takes their place: nobody is to read "all agreed".
    """
    if one.minority_may_show:
        return one
    told = msgspec.structs.replace(one, minority_view=None)
    if objectors(one)[0] and not objectors(told)[0]:
        return msgspec.structs.replace(told, dissent=Dissent.VOICED)
    return told


def _shown_missing(one: Missing) -> Missing:
    """Which kind was missing and why is told; what was noted beside it, and its local name, are not."""
    return msgspec.structs.replace(one, note=None, group=None)


_Kept = tuple[Item, dict[str, Any]]
"""An item of an aside, and what that it stands there says about releasing it.

No more of it than `split` puts there: an aside of another program must not turn votes or statements over.
"""


def _kept_back(one: View | Consensus | Missing) -> _Kept:
    if isinstance(one, Consensus):
        return Consensus(id=one.id, minority_view=one.minority_view), {"minority_may_show": False}
    if isinstance(one, Missing):
        return one, {}
    if one.group is not None:
        return one, {"may_show": False, "reason_may_show": one.reason_may_show}
    words = {"reason_may_show": False} if one.reason or one.root_cause else {}
    kept = View(id=one.id, reason=one.reason, root_cause=one.root_cause, hands=one.hands, leans=one.leans)
    return kept, words


def _laid_over(told: tuple[I, ...], kept: Iterable[_Kept]) -> tuple[I, ...]:
    over: dict[str, Any] = {one.id: (one, released) for one, released in kept}
    joined = tuple(_over(one, *over.pop(one.id)) if one.id in over else one for one in told)
    return (*joined, *(one for one, _ in over.values()))


def _over(told: I, kept: Item, released: dict[str, Any]) -> I:
    stated: dict[str, Any] = {
        field.name: value
        for field in msgspec.structs.fields(kept)
        if field.name != "id" and (value := getattr(kept, field.name)) != field.default
    }
    return msgspec.structs.replace(told, **(stated | released))
