"""Sealing what is new into a packet, for headquarters or for the other laptops of our committee.

Before that is told what goes and what stays.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from r2p_field.bundle.contents import Contents
from r2p_field.bundle.manifest import FIELD
from r2p_field.bundle.seal import Sealed, seal
from r2p_field.crypto.age import Recipient
from r2p_field.crypto.age.source import Writable
from r2p_field.domain.consent import Addressee
from r2p_field.domain.errors import BadInput
from r2p_field.domain.jobs import Progress
from r2p_field.services.admissions import Admissions
from r2p_field.services.asides import Asides
from r2p_field.services.before_sealing import BeforeSealing
from r2p_field.services.committee import Committee
from r2p_field.services.contacts import Contacts
from r2p_field.services.covers import Covers
from r2p_field.services.delivery import Delivery, Way, readers_of_headquarters
from r2p_field.services.journal import Journal
from r2p_field.services.leaving import DIALOGUE, Leaving
from r2p_field.services.outgoing import Outgoing
from r2p_field.services.own_chains import checkpoint_for
from r2p_field.services.packet_copies import PacketCopies
from r2p_field.services.packet_files import write_packet
from r2p_field.services.packet_space import space_for
from r2p_field.services.resources import Resources
from r2p_field.services.sample import refuse_in_sample
from r2p_field.services.seal_preview import KindCount, PreviewLine, SealPreview, preview_of
from r2p_field.services.send_state import MadePacket, SendState, To, addressee_of, send_state
from r2p_field.services.standing import Standing
from r2p_field.services.sticks import Sticks
from r2p_field.vault.packets import Sent
from r2p_field.vault.records import Row
from r2p_field.vault.vault import Vault

__all__ = [
    "KindCount",
    "MadePacket",
    "PreviewLine",
    "SealPreview",
    "SealedPacket",
    "Sealing",
    "SendState",
    "To",
]

_STEPS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedPacket:
    """A packet that was written and read back whole. `left`: entries for the next one.

    `others`: meetings, promises, bodies and local wordings in it.
    """

    path: Path
    size: int
    observations: int
    number: int
    sha256: str
    left: int = 0
    others: int = 0


class Sealing:
    """Seals packets of one open vault."""

    def __init__(  # noqa: PLR0917  (built in one place, in the order of the parts)
        self,
        vault: Vault,
        admissions: Admissions,
        journal: Journal,
        delivery: Delivery,
        covers: Covers,
        contacts: Contacts,
        committee: Committee,
        resources: Resources,
    ) -> None:
        self._vault = vault
        self._admissions = admissions
        self._journal = journal
        self._delivery = delivery
        self._covers = covers
        self._contacts = contacts
        self._committee = committee
        self.copies = PacketCopies(vault, journal)
        self._sticks = Sticks(vault)
        self._resources = resources
        standing = Standing(vault, admissions)
        self._asides = Asides(vault, standing)
        self._before = BeforeSealing(vault, journal, standing)

    def preview(self, *, keep_history: bool = False, to: To = To.HEADQUARTERS) -> SealPreview:
        """Say what a packet made now would hold. Raises BadInput when there is nobody to seal for."""
        self._recipients(to)
        outgoing = self._outgoing(keep_history, to)
        return preview_of(outgoing, self._vault, self._admissions, self._delivery, to)

    def seal(
        self, folder: Path, progress: Progress, *, keep_history: bool = False, to: To = To.HEADQUARTERS
    ) -> SealedPacket:
        """Write a packet with everything that its readers have not acknowledged yet, and read it back whole.

        The file has a random name and the day as its time. Until headquarters acknowledges, the same goes
        again in the next packet, so a lost stick loses nothing; to the committee everything goes each time.
        Raises BadInput, CannotSeal, FolderGone, FileRefused, TargetFull, Cancelled; no half-written file is
        left then and nothing counts as sealed.
        """
        recipients = self._recipients(to)
        self._sticks.require_in_place(folder)
        progress.report(0, _STEPS, "Gathering what goes")
        outgoing = self._gathered(keep_history, to)
        goes, _ = outgoing.tally()
        others = sum(outgoing.tally(kind)[0] for kind in DIALOGUE)
        progress.report(1, _STEPS, "Sealing the packet")

        def make(sink: Writable) -> Sealed:
            return self._seal(sink, outgoing, recipients)

        def written() -> None:
            self._sticks.require_in_place(folder)
            progress.report(2, _STEPS, "Reading the packet back")

        path, sealed = write_packet(folder, make, self._journal.seconds(), written)
        self._covers.note(sealed, path.name, goes, others)
        self.copies.keep(path, sealed, (goes, others), outgoing.contents())
        self._delivery.forget()
        progress.report(_STEPS, _STEPS, "Done")
        return SealedPacket(
            path=path,
            size=sealed.file_size,
            observations=goes,
            number=sealed.manifest.bundle_no,
            sha256=sealed.file_sha256,
            left=outgoing.left,
            others=others,
        )

    def copy_last(self, folder: Path, progress: Progress, *, first: Path | None = None) -> SealedPacket:
        """Write the packet that was sealed last into another folder, byte for byte, and read it back whole.

        Raises what `PacketCopies.write` raises, FolderGone, and BadInput when something must stay here since.
        """
        to = self._last_was_for()
        self.copies.require_all_may_go(self._outgoing(keep_history=True, to=to))
        self._sticks.require_in_place(folder)
        path, packet = self.copies.write(folder, progress, first=first)
        return SealedPacket(
            path=path,
            size=packet.size,
            observations=packet.observations,
            number=packet.number,
            sha256=packet.sha256,
            others=packet.others,
        )

    def _last_was_for(self) -> To:
        made = self._vault.packets.sent()
        readers = readers_of_headquarters(self._admissions)
        found = addressee_of(made[0], readers) if made else To.HEADQUARTERS
        return To.COMMITTEE if found is To.COMMITTEE else To.HEADQUARTERS

    def state(self) -> SendState:
        """Return where everything recorded here stands, and the packets made here, the newest first."""
        return send_state(self._vault, self._admissions, self._delivery)

    def state_of(self, row: Row) -> str:
        """Return `theirs`, `recorded`, `sealed` or `received`: how far the newest entry of a record came."""
        return self._delivery.state_of(row)

    def made(self) -> tuple[Sent, ...]:
        """Return the packets made here, the newest first."""
        return tuple(self._vault.packets.sent())

    def _gathered(self, keep_history: bool, to: To) -> Outgoing:
        """Write down what must be said before this packet goes, and gather what goes with it."""
        self._before.tidy()
        if to is To.HEADQUARTERS:
            self._before.join()
        outgoing = self._outgoing(keep_history, to)
        if to is To.HEADQUARTERS and self._contacts.bring_up_to_date(outgoing):
            outgoing = self._outgoing(keep_history, to)
        self._vault.checkpoint(carried=True)
        return outgoing

    def _outgoing(self, keep_history: bool, to: To = To.HEADQUARTERS) -> Outgoing:
        for_committee = to is To.COMMITTEE
        addressee = Addressee.LOCAL_COMMITTEE if for_committee else Addressee.HEADQUARTERS
        way: Way = self._delivery
        if for_committee:
            way = self._committee.way(self._committee.recipients())
        leaving = Leaving(self._vault, self._asides, self._resources, addressee)
        return Outgoing(self._vault, way, leaving, keep_history=keep_history)

    def _recipients(self, to: To) -> list[Recipient]:
        refuse_in_sample(self._vault)
        keys = self._admissions.judge.recipients_for()
        if not keys:
            raise BadInput(
                what="There is nobody to seal for yet: these records belong to no programme.",
                safe="Everything recorded stays here, encrypted.",
                next_="Join the programme of your headquarters with its card, then seal.",
                code="no-programme",
            )
        return self._committee.recipients() if to is To.COMMITTEE else [Recipient(key) for key in keys]

    def _seal(self, sink: Writable, outgoing: Outgoing, recipients: list[Recipient]) -> Sealed:
        cover = self._covers.cover(FIELD, recipients, outgoing.ranges)
        ends = {(one.feed, (one.last, one.tip)) for one in outgoing.ranges}
        contents = Contents(
            objects=self._covers.statements_about_us(cover),
            checkpoints=[checkpoint_for(self._vault, feed, end) for feed, end in sorted(ends)],
            revisions=outgoing.revisions(),
            payloads=outgoing.late_payloads(),
            chunks=outgoing.chunks(),
        )
        with self._admissions.step(), space_for(self._vault, outgoing.size()) as space:
            signer = self._vault.keyring.device()
            return seal(sink, cover, contents, sender=signer, recipients=recipients, staging=space)
