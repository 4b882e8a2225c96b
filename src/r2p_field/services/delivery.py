"""How far something recorded here has come: written, sealed into a packet, acknowledged by headquarters.

A packet for the committee's other laptops is none for headquarters, and never counts as one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from r2p_field.bundle.seal import recipient_id
from r2p_field.domain.ids import FeedId
from r2p_field.services.acknowledged import Acknowledged, acknowledged
from r2p_field.services.admissions import Admissions
from r2p_field.services.leaving import DIALOGUE
from r2p_field.vault.packets import Sent
from r2p_field.vault.records import Carried, Row
from r2p_field.vault.vault import Vault

WITHHELD = "withheld"
"""Headquarters has the heading of an entry and not its content, as it stayed behind."""


class Way(Protocol):
    """What one addressee has of this vault's chains: what sealing for it begins after."""

    @property
    def received(self) -> Acknowledged:
        """What the addressee acknowledged."""

    def received_until(self, feed: FeedId) -> int:
        """Return the seq of a feed of ours up to which the addressee has everything, -1 for none."""

    def sealed_until(self, feed: FeedId) -> int:
        """Return the last seq of a feed of ours that a packet for the addressee carried, -1 for none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Known:
    own: frozenset[FeedId]
    sealed: Mapping[FeedId, int]
    received: Acknowledged
    lacking: Mapping[tuple[FeedId, int], str]


class Delivery:
    """Compares entries with the packets made here for headquarters and the receipts that came back."""

    def __init__(self, vault: Vault, admissions: Admissions) -> None:
        self._vault = vault
        self._admissions = admissions
        self._remembered: _Known | None = None

    def forget(self) -> None:
        """Look again at the next question: a packet was made, or something came."""
        self._remembered = None

    def state_of(self, row: Row) -> str:
        """Return `theirs`, `recorded`, `sealed` or `received` for the newest entry of a record.

        A committee's laptops write each other's sessions, so there the entry alone tells whose it is.
        """
        known = self._known
        ours = row.owner is None or row.owner in known.own or row.kind in DIALOGUE
        if row.feed not in known.own or not ours:
            return "theirs"
        why = known.lacking.get((row.feed, row.seq))
        if row.seq <= known.received.until.get(row.feed, -1) and why != WITHHELD:
            return "sealed" if why else "received"
        return "sealed" if row.seq <= known.sealed.get(row.feed, -1) and why != WITHHELD else "recorded"

    @property
    def carried(self) -> Carried:
        """What packets carried so far, for a list of what none did."""
        known = self._known
        until = {
            feed: max(known.sealed.get(feed, -1), known.received.until.get(feed, -1)) for feed in known.own
        }
        again = frozenset(place for place, why in known.lacking.items() if why == WITHHELD)
        return Carried(until=until, again=again)

    def sealed_until(self, feed: FeedId) -> int:
        """Return the last seq of a feed of ours that a packet carried, -1 for none."""
        return self._known.sealed.get(feed, -1)

    def received_until(self, feed: FeedId) -> int:
        """Return the seq of a feed of ours up to which headquarters has everything, -1 for none."""
        return self._known.received.until.get(feed, -1)

    @property
    def received(self) -> Acknowledged:
        """What headquarters acknowledged."""
        return self._known.received

    @property
    def _known(self) -> _Known:
        if self._remembered is None:
            received = acknowledged(self._vault, self._admissions.judge)
            self._remembered = _Known(
                own=frozenset(self._vault.store.own_feeds()),
                sealed=self._sealed(),
                received=received,
                lacking=self._lacking(received),
            )
        return self._remembered

    def _sealed(self) -> dict[FeedId, int]:
        readers = readers_of_headquarters(self._admissions)
        return last_carried(one for one in self._vault.packets.sent() if readers.issuperset(one.to))

    def _lacking(self, received: Acknowledged) -> dict[tuple[FeedId, int], str]:
        found = ((self._vault.store.revision(one), why) for one, why in received.lacking.items())
        return {(stored.header.feed, stored.header.seq): why for stored, why in found if stored is not None}


def last_carried(packets: Iterable[Sent]) -> dict[FeedId, int]:
    """Return the last seq of each of our feeds that any of these packets carried."""
    sealed: dict[FeedId, int] = {}
    for packet in packets:
        for feed, _, last in packet.ranges:
            sealed[feed] = max(last, sealed.get(feed, -1))
    return sealed


def readers_of_headquarters(admissions: Admissions) -> frozenset[str]:
    """Return the ids of all keys that ever read for headquarters, as packets name them."""
    policies = admissions.judge.policies
    keys = (key for policy in policies for one in policy.recipients for key in one.keys)
    return frozenset(recipient_id(key) for key in keys)


def own_unsent(vault: Vault, delivery: Delivery) -> int:
    """Return how many entries of this vault no packet has carried yet."""
    tips = {feed: vault.store.tip(feed) for feed in vault.store.own_feeds()}
    return sum(tip[0] - delivery.sealed_until(feed) for feed, tip in tips.items() if tip is not None)
