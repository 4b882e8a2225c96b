"""Who was missing from a room: named on the facilitator's screen with why, and never on the wall.

Women's groups, minorities, youth, displaced people, victims' associations and civil society are asked about
in every room; others where the body has a seat for them, or a chair stood empty.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from r2p_field.domain.groups import GroupKind
from r2p_field.domain.mechanism import Included, Mechanism
from r2p_field.domain.session import Attendance, Missing, Presence, Session

ASKED_ABOUT: Final = (
    GroupKind.WOMEN,
    GroupKind.MINORITY,
    GroupKind.YOUTH,
    GroupKind.DISPLACED,
    GroupKind.VICTIMS,
    GroupKind.CIVIL_SOCIETY,
)
"""Kinds of group without which no room speaks for a community, in the order of the screen."""
_THERE: Final = frozenset({None, Presence.PRESENT})
"""What says that a group came; where nobody knows, it is asked about."""
_NO_KIND: Final = frozenset({None, GroupKind.OTHER, GroupKind.UNKNOWN})


@dataclass(frozen=True, slots=True, kw_only=True)
class Absent:
    """A kind of group that was not in the room, or not with all its groups.

    `groups` are the local names of those that were expected: empty chairs, and where nobody of the kind came
    also the body's members. `seat` says whether the body has a place for the kind, None where nobody asked.
    `partly` says that another group of the kind was there. `said` is what the session gives as reasons.
    """

    kind: GroupKind
    groups: tuple[str, ...]
    seat: Included | None
    partly: bool
    said: tuple[Missing, ...]


def absent(session: Session, body: Mechanism | None = None) -> tuple[Absent, ...]:
    """Say who was missing from a room, with the kinds of which something was said already.

    Groups without a kind are told by their empty chairs, under the kind `other`.
    """
    kinds = dict.fromkeys((*ASKED_ABOUT, *_expected(session, body), *(one.kind for one in session.missing)))
    found = (_absent(session, body, kind) for kind in kinds if kind not in _NO_KIND and kind is not None)
    return tuple(one for one in (*found, *_without_kind(session)) if one is not None)


def _expected(session: Session, body: Mechanism | None) -> Iterator[GroupKind | None]:
    yield from (row.kind for row in _chairs(session))
    yield from (member.kind for member in (body.members if body else ()))


def _chairs(session: Session) -> Iterator[Attendance]:
    return (row for row in session.attendance if row.presence not in _THERE)


def _absent(session: Session, body: Mechanism | None, kind: GroupKind) -> Absent | None:
    there = any(row.kind is kind and row.presence in _THERE for row in session.attendance)
    chairs = tuple(row for row in _chairs(session) if row.kind is kind)
    said = tuple(one for one in session.missing if one.kind is kind)
    if there and not chairs and not said:
        return None
    members = () if there or body is None else tuple(one for one in body.members if one.kind is kind)
    names = dict.fromkeys(one.group for one in (*chairs, *members) if one.group)
    return Absent(kind=kind, groups=tuple(names), seat=_seat(body, kind), partly=there, said=said)


def _without_kind(session: Session) -> Iterator[Absent]:
    chairs = [row for row in _chairs(session) if row.kind in _NO_KIND]
    said = tuple(one for one in session.missing if one.kind in _NO_KIND)
    if chairs or said:
        names = dict.fromkeys(row.group for row in chairs if row.group)
        yield Absent(kind=GroupKind.OTHER, groups=tuple(names), seat=None, partly=False, said=said)


def _seat(body: Mechanism | None, kind: GroupKind) -> Included | None:
    """A member of the kind is a seat, whatever the answer about the kind says."""
    if body is None:
        return None
    if any(member.kind is kind for member in body.members):
        return Included.YES
    answers = {
        GroupKind.WOMEN: body.womens_groups,
        GroupKind.VICTIMS: body.victims_associations,
        GroupKind.CIVIL_SOCIETY: body.civil_society,
    }
    return answers.get(kind)
