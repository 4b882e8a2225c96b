"""The other laptops of our committee: which there are, how one is added, and what they were given.

Only a certificate that a registrar of our policy signed, with our committee's code, makes a laptop one of
ours. It comes with the approval file of that laptop, with a receipt of headquarters, or with its packet.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from r2p_field.bundle.seal import recipient_id
from r2p_field.crypto.age import Recipient
from r2p_field.domain.errors import BadInput
from r2p_field.domain.ids import FeedId
from r2p_field.ledger.signed import SignedObject
from r2p_field.services.acknowledged import Acknowledged
from r2p_field.services.admissions import Admissions
from r2p_field.services.delivery import last_carried
from r2p_field.services.devices import Device, Devices
from r2p_field.trust.judge import Judge
from r2p_field.trust.objects import REVOKE, Certificate
from r2p_field.vault.vault import Vault

_NOTHING: Final = Acknowledged(until={}, lacking={}, blobs=frozenset(), last="")


class Committee:
    """The committee of one open vault, as far as its laptops are known here."""

    def __init__(self, vault: Vault, admissions: Admissions, devices: Devices) -> None:
        self._vault = vault
        self._admissions = admissions
        self._devices = devices

    @property
    def code(self) -> str:
        """The code of our committee, as this device was approved for it; empty where it is of none."""
        return committee_of(self._admissions.judge, self._vault.feed)

    def fellows(self) -> tuple[Device, ...]:
        """Return the other laptops of our committee that are admitted now."""
        found = (self._fellow(feed) for feed in sorted(self._feeds()))
        return tuple(one for one in found if one is not None)

    def add(self, file: Path) -> Device:
        """Take in the approval of another laptop of our committee.

        Raises BadInput when the file is none, of another programme or committee, or our own.
        """
        return self._devices.admit(file, also=self._require_fellow)

    def recipients(self) -> list[Recipient]:
        """Return the keys to seal for. Raises BadInput when no other laptop of our committee is known."""
        keys = {key for feed in self._feeds() if (key := self._admissions.judge.recipient_of(feed))}
        if not keys:
            raise BadInput(
                what="No other laptop of your committee is known here yet.",
                safe="Everything recorded stays here, encrypted.",
                next_="Add the other laptop with the approval file that headquarters made for it, then seal.",
                code="no-fellow",
            )
        return [Recipient(key) for key in sorted(keys)]

    def way(self, recipients: Sequence[Recipient]) -> ToCommittee:
        """Return what packets for exactly these laptops carried."""
        to = tuple(sorted({recipient_id(one.raw) for one in recipients}))
        return ToCommittee(last_carried(one for one in self._vault.packets.sent() if one.to == to))

    def _feeds(self) -> set[FeedId]:
        return fellows_of(self._admissions.judge, self.code) - set(self._vault.store.own_feeds())

    def _fellow(self, feed: FeedId) -> Device | None:
        mine = (one for one in self._admissions.judge.certificates if one.feed == feed)
        newest = max(mine, key=lambda one: one.valid_from_seq, default=None)
        if newest is None:
            return None
        return Device(feed=feed, role=newest.role, committee=newest.committee or "", serial=newest.serial)

    def _require_fellow(self, found: Sequence[Certificate]) -> None:
        own = self._vault.store.own_feeds()
        if all(one.feed in own for one in found):
            raise _not_a_fellow("This is the approval of this laptop itself.")
        if not self.code:
            raise _not_a_fellow("This laptop was not approved for a committee.")
        if not {one.feed for one in found} <= self._feeds():
            raise _not_a_fellow("This approval is for a device of another committee, or of none.")


class ToCommittee:
    """What the committee's other laptops were given. They send no receipts, so everything goes each time."""

    def __init__(self, sealed: dict[FeedId, int]) -> None:
        self._sealed = sealed

    @property
    def received(self) -> Acknowledged:
        """What they acknowledged: nothing."""
        return _NOTHING

    def received_until(self, feed: FeedId) -> int:
        """Return up to where they are known to have everything: nowhere."""
        del feed
        return -1

    def sealed_until(self, feed: FeedId) -> int:
        """Return the last seq of a feed of ours that a packet for them carried, -1 for none."""
        return self._sealed.get(feed, -1)


def committee_of(judge: Judge, feed: FeedId) -> str:
    """Return the code of the committee that a device is of now, empty for none."""
    position = judge.verdict(feed).position
    return (position.committee if position else None) or ""


def fellows_of(judge: Judge, code: str) -> set[FeedId]:
    """Return the devices of a committee that are admitted now: none that was replaced or taken out."""
    certified = {one.feed for one in judge.certificates}
    return {
        feed
        for feed in certified
        if code and committee_of(judge, feed) == code and judge.heirs(feed).isdisjoint(certified)
    }


def certificates_of(judge: Judge, feed: FeedId) -> Iterator[SignedObject]:
    """Yield what shows a device who it is itself and who its committee's other laptops are."""
    for one in sorted({feed} | fellows_of(judge, committee_of(judge, feed))):
        if (signed := judge.certificate_of(one)) is not None:
            yield signed


def removals_of(judge: Judge, feed: FeedId, objects: Iterable[SignedObject]) -> Iterator[SignedObject]:
    """Yield what shows a device which laptops of its committee were taken out: it seals for them no more."""
    code = committee_of(judge, feed)
    gone = {one.feed for one in judge.certificates if code and one.committee == code}
    for one in objects:
        named = str(one.value.get("feed"))
        if one.kind == REVOKE and named in gone and judge.is_revoked(FeedId(named)):
            yield one


def _not_a_fellow(what: str) -> BadInput:
    return BadInput(
        what=what,
        safe="Nothing was changed.",
        next_="Choose the approval that headquarters made for the other laptop of your committee.",
        code="not-a-fellow",
    )
