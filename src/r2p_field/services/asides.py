"""What a session keeps in its room: written beside it, and taken back in for those who may read it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from r2p_field.domain import records
from r2p_field.domain.aside import Aside, join, split
from r2p_field.domain.errors import R2PError
from r2p_field.domain.ids import FeedId, RecordId, RevisionId
from r2p_field.domain.part import Item
from r2p_field.domain.room_totals import Before
from r2p_field.domain.session import Session
from r2p_field.services.journal import Entry
from r2p_field.services.standing import Standing
from r2p_field.vault.vault import Vault

ASIDE = "aside"
_LISTS = ("views", "consensus", "missing")


class Asides:
    """The asides of one open vault."""

    def __init__(self, vault: Vault, standing: Standing) -> None:
        self._vault = vault
        self._standing = standing

    def beside(self, record: RecordId) -> tuple[Aside, ...]:
        """Return what stays in the room of a session."""
        return tuple(aside for _, aside, _ in self._of(record))

    def joined(self, record: RecordId, told: Session) -> Session:
        """Return a session as its room knows it."""
        return join(told, self.beside(record))

    def ours(self, record: RecordId) -> list[RecordId]:
        """Return those records of what stays in the room of a session that this device may change."""
        return [found for found, _, _ in self._of(record) if self._standing.may_change(found)]

    def states(self, record: RecordId) -> list[tuple[RecordId, dict[str, Any]]]:
        """Return the folded records of what stays in the room of a session."""
        return [(found, state) for found, _, state in self._of(record)]

    @staticmethod
    def laid_over(said: records.Record, asides: Iterable[Aside | None]) -> records.Record:
        """Return a session with what stays in its room laid over it; any other record as it is."""
        return join(said, filter(None, asides)) if isinstance(said, Session) else said

    def disputed(self, record: RecordId) -> bool:
        """Tell whether two notebooks say different things about what stays in the room."""
        return any("conflicts" in state for _, _, state in self._of(record))

    def told(self, record: RecordId, session: Session) -> tuple[Session, list[Entry]]:
        """Return what of a session may be told, and the entries that keep the rest beside it.

        Each aside that is there already keeps the items that it has, so that nothing is said twice, and the
        first of ours takes what is new. One in which two notebooks differ is written again in any case: what
        is told now settles it.
        """
        shown, kept = split(session, record, self._before(record))
        shares: dict[RecordId, Aside] = {}
        ours = self.ours(record)
        held = {there: (aside, state) for there, aside, state in self._of(record) if there in ours}
        for there, (aside, _) in held.items():
            shares[there], kept = _parted(kept, aside)
        if held:
            first = next(iter(held))
            shares[first], kept = _both(shares[first], kept), Aside(of=record)
        changed = [
            there for there, (aside, state) in held.items() if shares[there] != aside or "conflicts" in state
        ]
        entries = [_changed(there, shares[there], held[there][1]) for there in changed]
        if not kept.empty:
            entries.append(Entry(kind=ASIDE, form=records.KINDS[ASIDE], body=records.to_body(kept)))
        return shown, entries

    def _before(self, record: RecordId) -> Before | None:
        """Return what already left of a session, None for one that no packet carried."""
        state = self._vault.records.state(record)
        if state is None or "body" not in state or not self._left(record):
            return None
        try:
            told = records.from_body(state["kind"], state["form"], state["body"])
        except R2PError:
            return None
        return Before(told=told, room=self.joined(record, told)) if isinstance(told, Session) else None

    def _left(self, record: RecordId) -> bool:
        """Tell whether a packet carried any wording of a record; another laptop's came by one."""
        own = self._vault.store.own_feeds()
        sealed: dict[FeedId, int] = {}
        for packet in self._vault.packets.sent():
            for feed, _, last in packet.ranges:
                sealed[feed] = max(last, sealed.get(feed, -1))
        return any(
            one.header.feed not in own or one.header.seq <= sealed.get(one.header.feed, -1)
            for one in self._vault.store.of_records([record])[record]
        )

    def _of(self, record: RecordId) -> Iterator[tuple[RecordId, Aside, dict[str, Any]]]:
        """Yield the asides that count: our committee's own. Anybody can write one about any session.

        Those of the committee whose session it is count also once this device is of another one: what they
        keep in the room must not leave by it then.
        """
        for found in sorted(self._vault.records.beside(record, ASIDE)):
            state = self._vault.records.state(found) or {}
            if (aside := _read(state)) is not None and self._counts(record, found):
                yield found, aside, state

    def _counts(self, record: RecordId, found: RecordId) -> bool:
        return self._standing.may_change(found) or self._standing.of_one_committee(record, found)


def _read(state: dict[str, Any]) -> Aside | None:
    try:
        read = records.from_body(ASIDE, state["form"], state["body"])
    except (KeyError, R2PError):
        return None
    return read if isinstance(read, Aside) else None


def _parted(kept: Aside, there: Aside) -> tuple[Aside, Aside]:
    """Return the part of what is kept whose items stand in an aside already, and the rest."""
    inside: dict[str, Any] = {"not_for": there.not_for}
    outside: dict[str, Any] = {}
    for name in _LISTS:
        known = {one.id for one in getattr(there, name)}
        items: tuple[Item, ...] = getattr(kept, name)
        inside[name] = tuple(one for one in items if one.id in known)
        outside[name] = tuple(one for one in items if one.id not in known)
    return msgspec.structs.replace(kept, **inside), msgspec.structs.replace(kept, **outside)


def _both(one: Aside, more: Aside) -> Aside:
    return msgspec.structs.replace(
        one, **{name: (*getattr(one, name), *getattr(more, name)) for name in _LISTS}
    )


def _changed(record: RecordId, aside: Aside, state: dict[str, Any]) -> Entry:
    return Entry(
        kind=ASIDE,
        form=state["form"],
        body=records.amend(state["body"], aside),
        record=record,
        parents=tuple(RevisionId(head) for head in state["heads"]),
    )
