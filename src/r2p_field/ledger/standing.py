"""Who may change a record: its owner, the owner's heirs and the owner's committee; nobody else.

docs/formats.md sections 3 and 6, rules 1 and 2. A record from an external table has no owner; there every
revision that carries its origin counts.
"""

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet

import msgspec

from r2p_field.domain.ids import FeedId, RevisionId
from r2p_field.ledger.admission import RECORD, Admission, Position
from r2p_field.ledger.entry import Entry
from r2p_field.ledger.record_ids import is_birth, is_external

_NOBODY: frozenset[FeedId] = frozenset()


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """Who may change one record. Without an `owner` its revisions wait until one is known."""

    owner: FeedId | None
    committee: str | None
    heirs: AbstractSet[FeedId]

    def may_change(self, feed: FeedId, position: Position) -> bool:
        """Whether a writer who had this position counts beside the owner."""
        if self.owner is None:
            return False
        if feed == self.owner or feed in self.heirs:
            return True
        return self.committee is not None and position.committee == self.committee


def admitted_positions(entries: Iterable[Entry], admission: Admission) -> dict[RevisionId, Position]:
    """Return the positions of those revisions that are proven and written with the right to record."""
    positions = {}
    for entry in entries:
        if position := admitted_position(entry, admission):
            positions[entry.header.id] = position
    return positions


def admitted_position(entry: Entry, admission: Admission) -> Position | None:
    """Return the position of a revision that counts at all, None for one that waits."""
    if not entry.proven:
        return None
    header = entry.header
    position = admission.position(header.feed, header.seq, header.id)
    return position if position is not None and RECORD in position.may else None


def standing_of(
    entries: Iterable[Entry], positions: Mapping[RevisionId, Position], admission: Admission
) -> Standing:
    """Find the owner among the admitted revisions of a record: the writer from whom its id follows."""
    births = [entry.header for entry in entries if entry.header.id in positions and is_birth(entry.header)]
    if not births:
        return Standing(owner=None, committee=None, heirs=_NOBODY)
    first = min(births, key=lambda header: (header.feed, header.seq, header.id))
    return Standing(
        owner=first.feed, committee=positions[first.id].committee, heirs=admission.heirs(first.feed)
    )


def eligible_entries(
    entries: Iterable[Entry], positions: Mapping[RevisionId, Position], standing: Standing
) -> dict[RevisionId, Entry]:
    """Return the admitted revisions that may shape the record."""
    return {
        entry.header.id: entry
        for entry in entries
        if (position := positions.get(entry.header.id))
        and (standing.may_change(entry.header.feed, position) or is_external(entry.header))
    }
