"""Headquarters says what it has: a signed receipt for one device, sealed to that device alone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from r2p_field.bundle.contents import Contents
from r2p_field.bundle.manifest import FEEDBACK
from r2p_field.bundle.receipt import Absent, Gap, Prefix, Receipt, Tip, make_receipt
from r2p_field.bundle.seal import Sealed, seal
from r2p_field.crypto.age import Recipient
from r2p_field.crypto.age.source import Writable
from r2p_field.domain.errors import BadInput
from r2p_field.domain.ids import BlobId, FeedId
from r2p_field.ledger.entry import Claim
from r2p_field.services.admissions import Admissions
from r2p_field.services.committee import certificates_of, removals_of
from r2p_field.services.covers import Covers
from r2p_field.services.journal import Journal
from r2p_field.services.own_chains import End, ends_of
from r2p_field.services.packet_files import write_packet
from r2p_field.services.rules import RULES
from r2p_field.services.sticks import Sticks
from r2p_field.vault.records import attachments_of
from r2p_field.vault.store import Stored
from r2p_field.vault.vault import Vault

MOST_NAMED = 6_000
"""Entries and attachments that a receipt names as missing at most, so that it stays under 1 MiB."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptMade:
    """A receipt packet for one device: entries held, places that never came, contents that are not here."""

    path: Path
    number: int
    held: int
    gaps: int
    absent: int


@dataclass(slots=True, kw_only=True)
class _Held:
    """What is held of the chains of one device, gathered for a receipt."""

    tips: list[Tip] = field(default_factory=list)
    prefixes: list[Prefix] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)
    absent: list[Absent] = field(default_factory=list)
    missing: set[BlobId] = field(default_factory=set)

    @property
    def full(self) -> bool:
        """Whether a receipt can name no more."""
        return len(self.absent) + len(self.missing) + len(self.gaps) >= MOST_NAMED


class Receipts:
    """Writes receipts from one open vault of a headquarters."""

    def __init__(self, vault: Vault, admissions: Admissions, journal: Journal, covers: Covers) -> None:
        self._vault = vault
        self._admissions = admissions
        self._journal = journal
        self._covers = covers
        self._sticks = Sticks(vault)

    def make(self, feed: FeedId, folder: Path) -> ReceiptMade:
        """Write a receipt for an admitted device into a folder, as a packet that only it can open.

        With it goes who its committee's other laptops are, so that they can seal for each other, and which
        of them were taken out.

        It speaks of all chains that the device ever wrote and headquarters holds. Its number is used up
        before the file is written, so that no two receipts have the same one; it is never below the seconds
        of the clock, so that a headquarters that was put back to an earlier day does not repeat numbers,
        which would be taken for receipts of before. Raises BadInput when the device is not admitted, was
        taken out, or this vault does not speak for headquarters; FolderGone, FileRefused, TargetFull.
        """
        judge = self._admissions.judge
        address = judge.recipient_of(feed)
        speaks = judge.speaks_for_headquarters(self._vault.feed)
        if address is None or judge.is_revoked(feed) or not speaks:
            raise BadInput(
                what="A receipt can only be made by headquarters, for a device that it admitted.",
                safe="Nothing was written.",
                next_="Choose a device from the list of admitted devices.",
                code="no-receipt",
            )
        self._sticks.require_in_place(folder)
        receipt = self._receipt(feed)
        signed = make_receipt(receipt, self._vault.keyring.device())
        self._vault.packets.put_receipt(receipt.receiver, feed, receipt.no, signed)
        recipients = [Recipient(address)]
        committee = [*certificates_of(judge, feed), *removals_of(judge, feed, self._admissions.objects)]
        contents = Contents(receipts=[signed], objects=committee)

        def make(sink: Writable) -> Sealed:
            cover = self._covers.cover(FEEDBACK, recipients)
            return seal(sink, cover, contents, sender=self._vault.keyring.device(), recipients=recipients)

        path, sealed = write_packet(
            folder, make, self._journal.seconds(), lambda: self._sticks.require_in_place(folder)
        )
        self._covers.note(sealed, path.name, 0)
        return ReceiptMade(
            path=path,
            number=receipt.no,
            held=sum(one.seq + 1 for one in receipt.prefix),
            gaps=len(receipt.gaps),
            absent=len(receipt.absent),
        )

    def _receipt(self, feed: FeedId) -> Receipt:
        held = _Held()
        for one in self._chains_of(feed):
            self._add(held, one)
        return Receipt(
            programme=self._admissions.judge.policies[-1].programme,
            receiver=self._vault.feed,
            of=feed,
            no=max(self._vault.packets.last_receipt_no(self._vault.feed, feed) + 1, self._journal.seconds()),
            tips=tuple(held.tips),
            prefix=tuple(held.prefixes),
            gaps=tuple(held.gaps),
            absent=tuple(held.absent),
            blobs_missing=tuple(sorted(held.missing)),
            first_received=self._last_arrival(feed),
        )

    def _add(self, held: _Held, feed: FeedId) -> None:
        """Say what is here of one chain, as far as the receipt has room to name what is not."""
        told: list[Stored] = []
        for entry in self._vault.store.of_feed(feed):
            if held.full:
                break
            if entry.proven:
                told.append(entry)
                self._say_missing(held, entry)
        if not told:
            return
        held.tips += [Tip(feed=feed, seq=seq, tip=tip) for seq, tip in self._ends(feed, told)]
        found = _gaps(feed, [entry.header.seq for entry in told])
        held.gaps += found
        if told[0].header.seq == 0:
            last = found[0].first - 1 if found else told[-1].header.seq
            held.prefixes.append(Prefix(feed=feed, seq=last))

    def _ends(self, feed: FeedId, told: list[Stored]) -> list[End]:
        """Return the ends of a chain, and where it was handed over.

        A copy that went on from there may not have what the chain got since, and could not tell from its end
        that what the copy does have is held.
        """
        handed = self._admissions.judge.handed_over_at(feed)
        proven = {(entry.header.seq, entry.header.id) for entry in told}
        return sorted({*ends_of(told), *(handed & proven)})

    def _say_missing(self, held: _Held, entry: Stored) -> None:
        if why := self._why_absent(entry):
            held.absent.append(Absent(rev=entry.header.id, why=why))
        held.missing |= {ref.id for ref in attachments_of(entry) if not self._vault.blobs.is_whole(ref.id)}

    def _why_absent(self, entry: Stored) -> str:
        if entry.payload is not None:
            known = entry.header.v == 1 and RULES.understood(entry.header.kind, entry.header.form)
            return "" if known else "not_understood"
        if entry.claim is Claim.WITHHELD:
            return "compartment" if entry.reason == "compartment" else "withheld"
        return "erased" if entry.claim is Claim.ERASED or self._is_erased(entry) else "wanted"

    def _is_erased(self, entry: Stored) -> bool:
        """Whether an erasure that counts took the content; then nobody should send it again."""
        record = entry.header.record
        entries = self._vault.store.of_records([record])[record]
        folded = self._vault.records.fold_one(record, entries, self._admissions, RULES)
        return entry.header.id in folded.erased

    def _chains_of(self, feed: FeedId) -> list[FeedId]:
        """The feed of a device, those that handed over to it and those that it handed over to."""
        known, judge = self._vault.store.feeds_with_revisions(), self._admissions.judge
        return sorted({feed, *(one for one in known if feed in judge.heirs(one) or one in judge.heirs(feed))})

    def _last_arrival(self, feed: FeedId) -> str:
        senders = {feed, *self._admissions.judge.heirs(feed)}
        came = [one.at for one in self._vault.packets.all_arrived() if one.sender in senders]
        return max(came, default=self._journal.now())


def _gaps(feed: FeedId, seqs: Iterable[int]) -> list[Gap]:
    expected, found = 0, []
    for seq in sorted(set(seqs)):
        if seq > expected:
            found.append(Gap(feed=feed, first=expected, last=seq - 1))
        expected = seq + 1
    return found
