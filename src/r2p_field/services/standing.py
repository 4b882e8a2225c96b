"""Whose words a record is: whether the person at this computer may write its next wording."""

from __future__ import annotations

from r2p_field.domain.ids import RecordId
from r2p_field.ledger.admission import Position
from r2p_field.ledger.standing import Standing as Changing
from r2p_field.ledger.standing import admitted_positions, standing_of
from r2p_field.services.admissions import Admissions
from r2p_field.vault.vault import Vault


class Standing:
    """Answers for one open vault what the fold will accept from it (docs/formats.md section 6, rule 2)."""

    def __init__(self, vault: Vault, admissions: Admissions) -> None:
        self._vault = vault
        self._admissions = admissions

    def may_change(self, record: RecordId) -> bool:
        """Tell whether a change by this device counts: its own records, and those of its committee."""
        standing = self._of(record)
        if standing.owner in self._vault.store.own_feeds():
            return True
        position = self._position()
        return position is not None and standing.may_change(self._vault.feed, position)

    def of_one_committee(self, record: RecordId, beside: RecordId) -> bool:
        """Tell whether another record is of whoever began this one, or of the committee that did.

        That stays so when this device comes to another committee, or to none.
        """
        one, other = self._of(record), self._of(beside)
        if one.owner is None or other.owner is None:
            return False
        by_owner = other.owner == one.owner or other.owner in one.heirs
        return by_owner or (one.committee is not None and other.committee == one.committee)

    def _of(self, record: RecordId) -> Changing:
        entries = [stored.entry() for stored in self._vault.store.of_records([record])[record]]
        return standing_of(entries, admitted_positions(entries, self._admissions), self._admissions)

    def _position(self) -> Position | None:
        """What this device is now: the position of its newest entry, or that of its first one to come."""
        tip = self._vault.store.tip(self._vault.feed)
        if tip is None:
            return self._admissions.judge.verdict(self._vault.feed).position
        return self._admissions.position(self._vault.feed, *tip)
