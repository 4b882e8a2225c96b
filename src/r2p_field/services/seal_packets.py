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
from r2p_field.services.covers import Covers
from r2p_field.services.delivery import Delivery
from r2p_field.services.journal import Journal
from r2p_field.services.outgoing import Outgoing
from r2p_field.services.own_chains import checkpoint_for
from r2p_field.services.packet_files import write_packet
from r2p_field.services.packet_space import space_for
from r2p_field.services.programme import run_by
from r2p_field.services.resources import Resources
from r2p_field.services.sample import refuse_in_sample
from r2p_field.trust.judge import Standing
from r2p_field.vault.packets import Sent
from r2p_field.vault.vault import Vault

_STEPS = 3

REASONS = {
    "consent": "the people concerned did not agree to it going to headquarters",
    "risk": "the risk check says that sharing the detail is dangerous",
    "not_for": "you marked it as not for headquarters",
    "compartment": "it concerns sexual violence or children and may only go to a protection officer",
    "choice": "it is not whole here, or somebody asked to erase it",
}
"""Why an observation stays behind, in plain words, by code."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SealPreview:
    """What the next packet would hold: to whom it goes, how many observations go, how many stay and why.

    `left`: entries that one packet cannot hold any more; sealing again takes them.
    """

    to: str
    goes: int
    stays: tuple[tuple[str, int], ...]
    earlier_wordings: int
    attachments: int
    known_to_headquarters: bool
    left: int = 0


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
        resources: Resources,
    ) -> None:
        self._vault = vault
        self._admissions = admissions
        self._journal = journal
        self._delivery = delivery
        self._covers = covers
        self._resources = resources

    def preview(self, *, keep_history: bool = False) -> SealPreview:
        """Say what a packet made now would hold. Raises BadInput when there is nobody to seal for."""
        self._recipients()
        outgoing = self._outgoing(keep_history)
        goes, stays = outgoing.tally()
        policy = self._admissions.judge.policies[-1]
        who = run_by(policy.organisation.kind, state=policy.organisation.state)
        return SealPreview(
            to=f"the headquarters of your programme ({who})",
            goes=goes,
            stays=tuple((REASONS[reason], count) for reason, count in sorted(stays.items())),
            earlier_wordings=outgoing.earlier_wordings(),
            attachments=len(outgoing.attachments()),
            known_to_headquarters=self._is_known(),
            left=outgoing.left,
        )

    def seal(self, folder: Path, progress: Progress, *, keep_history: bool = False) -> SealedPacket:
        """Write a packet with everything that headquarters has not acknowledged yet, and read it back whole.

        The file has a random name and the day as its time. Until headquarters acknowledges, the same goes
        again in the next packet, so a lost stick loses nothing. Raises BadInput, CannotSeal, FileRefused,
        TargetFull, Cancelled; no half-written file is left then and nothing counts as sealed.
        """
        recipients = self._recipients()
        progress.report(0, _STEPS, "Gathering what goes")
        self._vault.checkpoint(carried=True)
        outgoing = self._outgoing(keep_history)
        goes, _ = outgoing.tally()
        progress.report(1, _STEPS, "Sealing the packet")

        def make(sink: Writable) -> Sealed:
            return self._seal(sink, outgoing, recipients)

        def written() -> None:
            progress.report(2, _STEPS, "Reading the packet back")

        path, sealed = write_packet(folder, make, self._journal.seconds(), written)
        self._covers.note(sealed, path.name, goes)
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

    def made(self) -> tuple[Sent, ...]:
        """Return the packets made here, the newest first."""
        return tuple(self._vault.packets.sent())

    def _is_known(self) -> bool:
        return self._admissions.judge.verdict(self._vault.feed).standing is Standing.KNOWN

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
