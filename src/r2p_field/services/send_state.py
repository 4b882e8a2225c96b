"""Where everything recorded here stands: not sent, on its way, or acknowledged; and the packets made here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from r2p_field.services.admissions import Admissions
from r2p_field.services.delivery import WITHHELD, Delivery, readers_of_headquarters
from r2p_field.vault.packets import Sent
from r2p_field.vault.records import OBSERVATION
from r2p_field.vault.vault import Vault


class To(StrEnum):
    """For whom a packet was made: headquarters, our committee's other laptops, one device (a receipt)."""

    HEADQUARTERS = "headquarters"
    COMMITTEE = "committee"
    DEVICE = "device"


@dataclass(frozen=True, slots=True, kw_only=True)
class MadePacket:
    """A packet made here: number, day (ISO, UTC), how many observations and others it told, its file name.

    `others` are meetings, promises, bodies and local wordings. `acknowledged`: headquarters has all of it.
    """

    number: int
    day: str
    observations: int
    name: str
    to: To
    acknowledged: bool
    others: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SendState:
    """How many observations of this device stand where.

    `unsent`: no packet carried what they say now. `on_the_way`: sealed, not acknowledged. `received`:
    headquarters says it has them. `kept_back`: it knows of them, and what they say stayed here.
    `last_receipt`: the time of the newest packet that headquarters acknowledged, by its clock.
    """

    unsent: int
    on_the_way: int
    received: int
    kept_back: int
    last_receipt: str
    packets: tuple[MadePacket, ...]


def send_state(vault: Vault, admissions: Admissions, delivery: Delivery) -> SendState:
    """Count where the observations of this device stand; takes the same time however many there are."""
    own = vault.store.own_feeds()
    everything = vault.records.own_after(dict.fromkeys(own, -1))[0]
    unsent = vault.records.own_after({feed: delivery.sealed_until(feed) for feed in own})[0]
    received = vault.records.own_until({feed: delivery.received_until(feed) for feed in own})
    readers = readers_of_headquarters(admissions)
    lacking = _lacking(vault, delivery)
    kept_back = sum(why == WITHHELD for why in lacking)
    return SendState(
        unsent=unsent,
        on_the_way=everything - unsent - received + len(lacking) - kept_back,
        received=received - len(lacking),
        kept_back=kept_back,
        last_receipt=delivery.received.last,
        packets=tuple(_made(one, readers, delivery) for one in vault.packets.sent()),
    )


def _lacking(vault: Vault, delivery: Delivery) -> list[str]:
    """Return why headquarters lacks what observations say now, of those whose entry it acknowledged."""
    found = []
    for revision, why in delivery.received.lacking.items():
        stored = vault.store.revision(revision)
        if stored is None or stored.header.kind != OBSERVATION:
            continue
        row = vault.records.row(stored.header.record)
        newest = row is not None and (row.feed, row.seq) == (stored.header.feed, stored.header.seq)
        if newest and stored.header.seq <= delivery.received_until(stored.header.feed):
            found.append(why)
    return found


def addressee_of(sent: Sent, readers: frozenset[str]) -> To:
    """Return for whom a packet was made; a receipt carries no entries."""
    if readers.issuperset(sent.to):
        return To.HEADQUARTERS
    return To.COMMITTEE if sent.ranges else To.DEVICE


def _made(sent: Sent, readers: frozenset[str], delivery: Delivery) -> MadePacket:
    to = addressee_of(sent, readers)
    received = (last <= delivery.received_until(feed) for feed, _, last in sent.ranges)
    return MadePacket(
        number=sent.number,
        day=sent.at[:10],
        observations=sent.observations,
        name=sent.name,
        to=to,
        acknowledged=to is To.HEADQUARTERS and bool(sent.ranges) and all(received),
        others=sent.others,
    )
