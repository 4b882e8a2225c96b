"""Sealing what is new for headquarters into a packet, and telling before what goes and what stays."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from r2p_field.bundle.contents import Contents
from r2p_field.bundle.manifest import FIELD
from r2p_field.bundle.seal import Sealed, seal
from r2p_field.crypto.age import Recipient
from r2p_field.crypto.age.source import Writable
from r2p_field.domain.errors import BadInput
from r2p_field.domain.jobs import Progress
from r2p_field.services.admissions import Admissions
from r2p_field.services.contacts import Contacts
from r2p_field.services.covers import Covers
from r2p_field.services.delivery import Delivery
from r2p_field.services.journal import Journal
from r2p_field.services.outgoing import Outgoing
from r2p_field.services.own_chains import checkpoint_for
from r2p_field.services.packet_copies import PacketCopies
from r2p_field.services.packet_files import write_packet
from r2p_field.services.packet_space import space_for
from r2p_field.services.resources import Resources
from r2p_field.services.sample import refuse_in_sample
from r2p_field.services.seal_preview import REASONS, PreviewLine, SealPreview, preview_of
from r2p_field.services.send_state import MadePacket, SendState, send_state
from r2p_field.vault.packets import Sent
from r2p_field.vault.vault import Vault

__all__ = [
    "REASONS",
    "MadePacket",
    "PreviewLine",
    "SealPreview",
    "SealedPacket",
    "Sealing",
    "SendState",
]

_STEPS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedPacket:
    """A packet that was written and read back whole. `left`: entries for the next one."""

    path: Path
    size: int
    observations: int
    number: int
    sha256: str
    left: int = 0


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
        resources: Resources,
    ) -> None:
        self._vault = vault
        self._admissions = admissions
        self._journal = journal
        self._delivery = delivery
        self._covers = covers
        self._contacts = contacts
        self.copies = PacketCopies(vault, journal)
        self._resources = resources

    def preview(self, *, keep_history: bool = False) -> SealPreview:
        """Say what a packet made now would hold. Raises BadInput when there is nobody to seal for."""
        self._recipients()
        outgoing = self._outgoing(keep_history)
        return preview_of(outgoing, self._vault, self._admissions, self._delivery)

    def seal(self, folder: Path, progress: Progress, *, keep_history: bool = False) -> SealedPacket:
        """Write a packet with everything that headquarters has not acknowledged yet, and read it back whole.

        The file has a random name and the day as its time. Until headquarters acknowledges, the same goes
        again in the next packet, so a lost stick loses nothing. Raises BadInput, CannotSeal, FileRefused,
        TargetFull, Cancelled; no half-written file is left then and nothing counts as sealed.
        """
        recipients = self._recipients()
        progress.report(0, _STEPS, "Gathering what goes")
        outgoing = self._gathered(keep_history)
        goes, _ = outgoing.tally()
        progress.report(1, _STEPS, "Sealing the packet")

        def make(sink: Writable) -> Sealed:
            return self._seal(sink, outgoing, recipients)

        def written() -> None:
            progress.report(2, _STEPS, "Reading the packet back")

        path, sealed = write_packet(folder, make, self._journal.seconds(), written)
        self._covers.note(sealed, path.name, goes)
        self.copies.keep(path, sealed, goes, outgoing.contents())
        self._delivery.forget()
        progress.report(_STEPS, _STEPS, "Done")
        return SealedPacket(
            path=path,
            size=sealed.file_size,
            observations=goes,
            number=sealed.manifest.bundle_no,
            sha256=sealed.file_sha256,
            left=outgoing.left,
        )

    def copy_last(self, folder: Path, progress: Progress, *, first: Path | None = None) -> SealedPacket:
        """Write the packet that was sealed last into another folder, byte for byte, and read it back whole.

        Raises what `PacketCopies.write` raises, and BadInput when something in it must stay here since.
        """
        self.copies.require_all_may_go(self._outgoing(keep_history=True))
        path, packet = self.copies.write(folder, progress, first=first)
        return SealedPacket(
            path=path,
            size=packet.size,
            observations=packet.observations,
            number=packet.number,
            sha256=packet.sha256,
        )

    def state(self) -> SendState:
        """Return where everything recorded here stands, and the packets made here, the newest first."""
        return send_state(self._vault, self._admissions, self._delivery)

    def made(self) -> tuple[Sent, ...]:
        """Return the packets made here, the newest first."""
        return tuple(self._vault.packets.sent())

    def _gathered(self, keep_history: bool) -> Outgoing:
        """Write down the alarms that go where the detail stays, and gather what goes with them."""
        outgoing = self._outgoing(keep_history)
        if self._contacts.bring_up_to_date(outgoing):
            outgoing = self._outgoing(keep_history)
        self._vault.checkpoint(carried=True)
        return outgoing

    def _outgoing(self, keep_history: bool) -> Outgoing:
        return Outgoing(self._vault, self._delivery, self._resources, keep_history=keep_history)

    def _recipients(self) -> list[Recipient]:
        refuse_in_sample(self._vault)
        keys = self._admissions.judge.recipients_for()
        if not keys:
            raise BadInput(
                what="There is nobody to seal for yet: these records belong to no programme.",
                safe="Everything recorded stays here, encrypted.",
                next_="Join the programme of your headquarters with its card, then seal.",
                code="no-programme",
            )
        return [Recipient(key) for key in keys]

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
