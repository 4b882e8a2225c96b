"""How far something recorded here has come: written, sealed into a packet, acknowledged by headquarters."""

from __future__ import annotations

from r2p_field.domain.ids import FeedId
from r2p_field.services.acknowledged import acknowledged_until
from r2p_field.services.admissions import Admissions
from r2p_field.vault.records import Row
from r2p_field.vault.store import Standing
from r2p_field.vault.vault import Vault


class Delivery:
    """Compares entries with the packets made here and the receipts that came back."""

    def __init__(self, vault: Vault, admissions: Admissions) -> None:
        self._vault = vault
        self._admissions = admissions
        self._known: tuple[dict[FeedId, int], dict[FeedId, int]] | None = None

    def forget(self) -> None:
        """Look again at the next question: a packet was made or a receipt came."""
        self._known = None

    def state_of(self, row: Row) -> str:
        """Return `theirs`, `recorded`, `sealed` or `received` for the newest entry of a record."""
        if not self._ours(row):
            return "theirs"
        sealed, received = self._positions()
        if row.seq <= received.get(row.feed, -1):
            return "received"
        return "sealed" if row.seq <= sealed.get(row.feed, -1) else "recorded"

    def sealed_until(self, feed: FeedId) -> int:
        """Return the last seq of a feed of ours that a packet carried, -1 for none."""
        return self._positions()[0].get(feed, -1)

    def received_until(self, feed: FeedId) -> int:
        """Return the last seq of a feed of ours that headquarters acknowledged, -1 for none."""
        return self._positions()[1].get(feed, -1)

    def _ours(self, row: Row) -> bool:
        own = self._vault.store.own_feeds()
        return row.feed in own and (row.owner is None or row.owner in own)

    def _positions(self) -> tuple[dict[FeedId, int], dict[FeedId, int]]:
        if self._known is None:
            sealed: dict[FeedId, int] = {}
            for packet in self._vault.packets.sent():
                for feed, _, last in packet.ranges:
                    sealed[feed] = max(last, sealed.get(feed, -1))
            self._known = sealed, acknowledged_until(self._vault, self._admissions.judge)
        return self._known


def own_unsent(vault: Vault, delivery: Delivery) -> int:
    """Return how many entries of this vault no packet has carried yet."""
    total = 0
    for feed, standing in vault.store.own_feeds().items():
        tip = vault.store.tip(feed)
        if standing is not Standing.OTHER and tip is not None:
            total += tip[0] - delivery.sealed_until(feed)
    return total
