"""The cover of a packet made here: who sends it, by which approval, as whose successor, and its number."""

from __future__ import annotations

from collections.abc import Sequence

from r2p_field.bundle.seal import Cover, Sealed, recipient_id
from r2p_field.crypto.age import Recipient
from r2p_field.domain.ids import FeedId, ObjectId
from r2p_field.ledger.checkpoint import Succession, read_succession
from r2p_field.ledger.feed import FeedRange
from r2p_field.ledger.keys import feed_of
from r2p_field.ledger.signed import SignedObject
from r2p_field.services.admissions import Admissions
from r2p_field.services.devices import Devices
from r2p_field.services.journal import APP, Journal
from r2p_field.vault.packets import Sent
from r2p_field.vault.vault import Vault

_LONGEST_WAY = 32
"""Chains named on a cover: 7 KiB each, so that it stays well under its 1 MiB."""
_HandedOver = tuple[SignedObject, Succession]


class Covers:
    """Makes the covers of one open vault's packets and notes the packets that were made."""

    def __init__(self, vault: Vault, admissions: Admissions, journal: Journal, devices: Devices) -> None:
        self._vault = vault
        self._admissions = admissions
        self._journal = journal
        self._devices = devices

    def cover(self, kind: str, recipients: Sequence[Recipient], ranges: tuple[FeedRange, ...] = ()) -> Cover:
        """Return the cover of the next packet to these recipients. Raises BadInput without a programme."""
        request = self._devices.request_object()
        policy = self._admissions.judge.policies[-1]
        to = tuple(sorted({recipient_id(one.raw) for one in recipients}))
        last = self._vault.packets.last_sent_to(self._vault.feed, to)
        way = self._way_here()
        signers = {one.feed for _, one in way}
        return Cover(
            kind=kind,
            programme=policy.programme,
            epoch=policy.epoch,
            request=request,
            certificate=self._admissions.judge.certificate_of(way[0][1].feed if way else self._vault.feed),
            successions=tuple(signed for signed, _ in way),
            keys=tuple(keys for feed in sorted(signers) if (keys := self._vault.store.keys_of(feed))),
            bundle_no=last.number + 1 if last else 1,
            prev_bundle=last.manifest if last else None,
            ranges=ranges,
            policy_version=policy.version,
            app=APP,
        )

    def statements_about_us(self, cover: Cover) -> list[SignedObject]:
        """Return what was signed about this vault's chains and is not on the cover already."""
        own = self._vault.store.own_feeds()
        shown = {cover.request.id, *(one.id for one in cover.successions)}
        if cover.certificate is not None:
            shown.add(cover.certificate.id)
        known = [
            *self._devices.requests_of_earlier_chains(),
            *(given for feed in own if (given := self._admissions.judge.certificate_of(feed)) is not None),
            *(one[0] for feed in own if (one := self._handed_over_to(feed)) is not None),
        ]
        return [signed for signed in known if signed.id not in shown]

    def note(self, sealed: Sealed, name: str, observations: int, others: int = 0) -> None:
        """Note a packet that lies whole at its place; from now on its entries count as sealed."""
        manifest = sealed.manifest
        self._vault.packets.put_sent(
            Sent(
                sender=manifest.sender,
                to=manifest.to,
                number=manifest.bundle_no,
                manifest=ObjectId(sealed.bundle_id),
                ranges=tuple((one.feed, one.first, one.last) for one in manifest.ranges),
                name=name,
                at=self._journal.now(),
                observations=observations,
                others=others,
            )
        )

    def _way_here(self) -> list[_HandedOver]:
        """Return how earlier chains of ours handed over to this one, oldest first, from an admitted one on.

        Where we know of none it is the whole way: headquarters may have admitted one unheard by us.
        """
        admitted, feed = self._admitted(), self._vault.feed
        way: list[_HandedOver] = []
        while feed not in admitted and len(way) < _LONGEST_WAY and (before := self._handed_over_to(feed)):
            way.insert(0, before)
            feed = before[1].feed
        return way

    def _admitted(self) -> set[FeedId]:
        judge = self._admissions.judge
        named = {feed_of(one.keys) for one in judge.policies[-1].headquarters}
        return named | {one.feed for one in judge.certificates}

    def _handed_over_to(self, heir: FeedId) -> _HandedOver | None:
        """Return what an earlier chain of ours signed to hand over to a later one."""
        own = self._vault.store.own_feeds()
        signed = self._admissions.judge.successions_to(heir)
        found = ((one, read_succession(one)) for one in signed)
        return next((one for one in found if one[1].feed in own), None)
