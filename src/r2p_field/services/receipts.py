"""Headquarters says what it has: a signed receipt for one device, sealed to that device alone."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from r2p_field.bundle.contents import Contents
from r2p_field.bundle.manifest import FEEDBACK
from r2p_field.bundle.names import packet_name
from r2p_field.bundle.receipt import Absent, Gap, Prefix, Receipt, Tip, make_receipt
from r2p_field.bundle.seal import Cover, recipient_id, seal
from r2p_field.crypto.age import Recipient
from r2p_field.domain.errors import BadInput
from r2p_field.domain.ids import BlobId, FeedId, ObjectId
from r2p_field.ledger.entry import Claim
from r2p_field.ledger.signed import SignedObject
from r2p_field.services.admissions import Admissions
from r2p_field.services.devices import Devices
from r2p_field.services.files import new_file
from r2p_field.services.journal import APP, Journal
from r2p_field.services.rules import RULES
from r2p_field.vault.packets import Sent
from r2p_field.vault.records import attachments_of
from r2p_field.vault.store import Stored
from r2p_field.vault.vault import Vault


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptMade:
    """A receipt packet for one device: entries held, places that never came, contents that are not here."""

    path: Path
    number: int
    held: int
    gaps: int
    absent: int


class Receipts:
    """Writes receipts from one open vault of a headquarters."""

    def __init__(self, vault: Vault, admissions: Admissions, journal: Journal, devices: Devices) -> None:
        self._vault = vault
        self._admissions = admissions
        self._journal = journal
        self._devices = devices

    def make(self, feed: FeedId, folder: Path) -> ReceiptMade:
        """Write a receipt for an admitted device into a folder, as a packet that only it can open.

        It speaks of all chains that the device ever wrote and headquarters holds. Raises BadInput when the device is
        not admitted, or this vault does not speak for headquarters.
        """
        judge = self._admissions.judge
        address = judge.recipient_of(feed)
        if address is None or not judge.speaks_for_headquarters(self._vault.feed):
            raise BadInput(
                what="A receipt can only be made by headquarters, for a device that it admitted.",
                safe="Nothing was written.",
                next_="Choose a device from the list of admitted devices.",
                code="no-receipt",
            )
        receipt = self._receipt(feed)
        signed = make_receipt(receipt, self._vault.keyring.device())
        path = folder / packet_name()
        to = (recipient_id(address),)
        last = self._vault.packets.last_sent_to(self._vault.feed, to)
        policy = judge.policies[-1]
        cover = Cover(
            kind=FEEDBACK,
            programme=policy.programme,
            epoch=policy.epoch,
            request=self._devices.request_object(),
            bundle_no=last.number + 1 if last else 1,
            prev_bundle=last.manifest if last else None,
            policy_version=policy.version,
            app=APP,
        )
        with new_file(path) as file:
            sealed = seal(
                file,
                cover,
                Contents(receipts=[signed], objects=self._certificates(feed)),
                sender=self._vault.keyring.device(),
                recipients=[Recipient(address)],
            )
        with self._vault.store.step():
            self._vault.packets.put_receipt(receipt.receiver, feed, receipt.no, signed)
            self._vault.packets.put_sent(
                Sent(
                    sender=self._vault.feed,
                    to=to,
                    number=cover.bundle_no,
                    manifest=ObjectId(sealed.bundle_id),
                    ranges=(),
                    name=path.name,
                    at=self._journal.now(),
                    observations=0,
                )
            )
        held = sum(one.seq + 1 for one in receipt.prefix)
        return ReceiptMade(
            path=path, number=receipt.no, held=held, gaps=len(receipt.gaps), absent=len(receipt.absent)
        )

    def _certificates(self, feed: FeedId) -> list[SignedObject]:
        return [
            one for one in self._vault.store.objects() if one.kind == "cert" and one.value.get("feed") == feed
        ]

    def _receipt(self, feed: FeedId) -> Receipt:
        tips: list[Tip] = []
        prefixes: list[Prefix] = []
        gaps: list[Gap] = []
        absent: list[Absent] = []
        missing: set[BlobId] = set()
        for one in self._chains_of(feed):
            held = [entry for entry in self._vault.store.of_feed(one) if entry.proven]
            if not held:
                continue
            last = held[-1].header
            tips.append(Tip(feed=one, seq=last.seq, tip=last.id))
            found = _gaps(one, [entry.header.seq for entry in held])
            gaps += found
            if held[0].header.seq == 0:
                prefixes.append(Prefix(feed=one, seq=found[0].first - 1 if found else last.seq))
            absent += [Absent(rev=entry.header.id, why=why) for entry in held if (why := _why_absent(entry))]
            missing |= {
                ref.id
                for entry in held
                for ref in attachments_of(entry)
                if not self._vault.blobs.is_whole(ref.id)
            }
        return Receipt(
            programme=self._admissions.judge.policies[-1].programme,
            receiver=self._vault.feed,
            of=feed,
            no=self._vault.packets.last_receipt_no(self._vault.feed, feed) + 1,
            tips=tuple(tips),
            prefix=tuple(prefixes),
            gaps=tuple(gaps),
            absent=tuple(absent),
            blobs_missing=tuple(sorted(missing)),
            first_received=self._last_arrival(feed),
        )

    def _chains_of(self, feed: FeedId) -> list[FeedId]:
        """The feed of a device and those that handed over to it."""
        known = self._vault.store.feeds_with_revisions()
        return sorted({feed, *(one for one in known if feed in self._admissions.judge.heirs(one))})

    def _last_arrival(self, feed: FeedId) -> str:
        came = [one.at for one in self._vault.packets.all_arrived() if one.sender == feed]
        return max(came, default=self._journal.now())


def _gaps(feed: FeedId, seqs: list[int]) -> list[Gap]:
    there = sorted(set(seqs))
    expected, found = 0, []
    for seq in there:
        if seq > expected:
            found.append(Gap(feed=feed, first=expected, last=seq - 1))
        expected = seq + 1
    return found


def _why_absent(entry: Stored) -> str:
    if entry.payload is None:
        return {Claim.WITHHELD: "withheld", Claim.ERASED: "erased", Claim.NOTHING: "wanted"}[entry.claim]
    understood = entry.header.v == 1 and RULES.understood(entry.header.kind, entry.header.form)
    return "" if understood else "not_understood"
