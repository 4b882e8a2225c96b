"""Sealing what is new for headquarters into a packet on a stick, and telling before what goes and what stays."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from r2p_field.bundle.contents import Contents
from r2p_field.bundle.manifest import FIELD
from r2p_field.bundle.names import packet_day, packet_name
from r2p_field.bundle.seal import Cover, Sealed, recipient_id, seal
from r2p_field.bundle.staging import MemoryStaging, Staging
from r2p_field.crypto.age import Recipient
from r2p_field.crypto.signing import PublicKeys
from r2p_field.domain.errors import BadInput
from r2p_field.domain.ids import FeedId, ObjectId
from r2p_field.domain.jobs import Progress
from r2p_field.ledger.checkpoint import read_succession
from r2p_field.ledger.signed import SignedObject
from r2p_field.services.admissions import Admissions
from r2p_field.services.delivery import Delivery
from r2p_field.services.devices import Devices
from r2p_field.services.files import FileRefused, new_file, told
from r2p_field.services.journal import APP, Journal
from r2p_field.services.outgoing import Outgoing
from r2p_field.services.resources import Resources
from r2p_field.vault.packets import Sent
from r2p_field.vault.vault import Vault

_STEPS = 3
_READ = 1024 * 1024
_IN_MEMORY = 16 * 1024 * 1024
"""Bytes of content up to which a packet is made in memory; larger ones pass through the encrypted database."""

REASONS = {
    "consent": "the people concerned did not agree to it going to headquarters",
    "risk": "the risk check says that sharing the detail is dangerous",
    "not_for": "you marked it as not for headquarters",
    "compartment": "it concerns sexual violence or children and may only go to a protection officer",
    "choice": "it is not whole here",
}
"""Why an observation stays behind, in plain words, by code."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SealPreview:
    """What the next packet would hold: to whom it goes, how many observations go, how many stay and why."""

    to: str
    goes: int
    stays: tuple[tuple[str, int], ...]
    earlier_wordings: int
    attachments: int
    known_to_headquarters: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedPacket:
    """A packet that was written and read back whole."""

    path: Path
    size: int
    observations: int
    number: int
    sha256: str


class Sealing:
    """Seals packets of one open vault."""

    def __init__(
        self,
        vault: Vault,
        admissions: Admissions,
        journal: Journal,
        delivery: Delivery,
        devices: Devices,
        resources: Resources,
    ) -> None:
        self._vault = vault
        self._admissions = admissions
        self._journal = journal
        self._delivery = delivery
        self._devices = devices
        self._resources = resources

    def preview(self, *, keep_history: bool = False) -> SealPreview:
        """Say what a packet made now would hold. Raises BadInput when there is nobody to seal for."""
        self._recipients()
        outgoing = self._outgoing(keep_history)
        goes, stays = outgoing.tally()
        policy = self._admissions.judge.policies[-1]
        state = "part of a State" if policy.organisation.state else "not part of a State"
        return SealPreview(
            to=f"the headquarters of your programme ({policy.organisation.kind}, {state})",
            goes=goes,
            stays=tuple((REASONS[reason], count) for reason, count in sorted(stays.items())),
            earlier_wordings=outgoing.earlier_wordings(),
            attachments=len({chunk.blob for chunk in outgoing.chunks()}),
            known_to_headquarters=self._certificate() is not None,
        )

    def seal(self, folder: Path, progress: Progress, *, keep_history: bool = False) -> SealedPacket:
        """Write a packet with everything that headquarters has not acknowledged yet, and read it back whole.

        The file has a random name and the day as its time. Until headquarters acknowledges, the same goes again in the
        next packet, so a lost stick loses nothing. Raises BadInput, CannotSeal, FileRefused, TargetFull, Cancelled; no
        half-written file is left then and nothing counts as sealed.
        """
        recipients = self._recipients()
        progress.report(0, _STEPS, "Gathering what goes")
        self._vault.checkpoint(carried=True)
        outgoing = self._outgoing(keep_history)
        goes, _ = outgoing.tally()
        path = folder / packet_name()
        progress.report(1, _STEPS, "Sealing the packet")
        with new_file(path) as file:
            sealed = seal(
                file,
                self._cover(outgoing, recipients),
                self._contents(outgoing),
                sender=self._vault.keyring.device(),
                recipients=recipients,
                staging=self._staging(outgoing),
            )
            file.flush()
            os.fsync(file.fileno())
            progress.report(2, _STEPS, "Reading the packet back")
            _read_back(Path(file.name), sealed)
        day = packet_day(self._journal.seconds())
        with told():
            os.utime(path, (day, day))
        self._note(sealed, path, goes)
        progress.report(_STEPS, _STEPS, "Done")
        return SealedPacket(
            path=path,
            size=sealed.file_size,
            observations=goes,
            number=sealed.manifest.bundle_no,
            sha256=sealed.file_sha256,
        )

    def made(self) -> tuple[Sent, ...]:
        """Return the packets made here, the newest first."""
        return tuple(self._vault.packets.sent())

    def _outgoing(self, keep_history: bool) -> Outgoing:
        return Outgoing(
            self._vault, self._admissions, self._delivery, self._resources, keep_history=keep_history
        )

    def _recipients(self) -> list[Recipient]:
        keys = self._admissions.judge.recipients_for()
        if not keys:
            raise BadInput(
                what="There is nobody to seal for yet: these records belong to no programme.",
                safe="Everything recorded stays here, encrypted.",
                next_="Join the programme of your headquarters with its card, then seal.",
                code="no-programme",
            )
        return [Recipient(key) for key in keys]

    def _staging(self, outgoing: Outgoing) -> Callable[[], Staging]:
        size = sum(len(one.payload or b"") for own in outgoing.entries.values() for one in own)
        if size > _IN_MEMORY or any(True for _ in outgoing.chunks()):
            return self._vault.staging
        return MemoryStaging

    def _contents(self, outgoing: Outgoing) -> Contents:
        store = self._vault.store
        checkpoints = [store.checkpoint_at(one.feed, one.last) for one in outgoing.ranges]
        return Contents(
            objects=self._own_statements(),
            checkpoints=[one for one in checkpoints if one is not None],
            revisions=outgoing.revisions(),
            payloads=outgoing.late_payloads(),
            chunks=outgoing.chunks(),
        )

    def _own_statements(self) -> list[SignedObject]:
        """Everything signed that speaks of this device: requests, certificates, successions."""
        own = set(self._vault.store.own_feeds())
        return [one for one in self._vault.store.objects() if _speaks_of(one) & own and one.kind != "policy"]

    def _cover(self, outgoing: Outgoing, recipients: list[Recipient]) -> Cover:
        judge = self._admissions.judge
        policy = judge.policies[-1]
        to = tuple(sorted({recipient_id(one.raw) for one in recipients}))
        last = self._vault.packets.last_sent_to(self._vault.feed, to)
        successions = self._successions()
        return Cover(
            kind=FIELD,
            programme=policy.programme,
            epoch=policy.epoch,
            request=self._devices.request_object(),
            certificate=self._certificate(),
            successions=tuple(successions),
            keys=self._keys_of(successions),
            bundle_no=last.number + 1 if last else 1,
            prev_bundle=last.manifest if last else None,
            ranges=outgoing.ranges,
            policy_version=policy.version,
            app=APP,
        )

    def _certificate(self) -> SignedObject | None:
        """The certificate of this chain, or of the one that handed over to it."""
        first = self._successions()
        feed = read_succession(first[0]).feed if first else self._vault.feed
        held = [
            one for one in self._vault.store.objects() if one.kind == "cert" and one.value.get("feed") == feed
        ]
        return held[-1] if held else None

    def _successions(self) -> list[SignedObject]:
        """The statements by which an admitted chain of ours handed over to the present one, oldest first."""
        judge, feed = self._admissions.judge, self._vault.feed
        admitted = {one.feed for one in judge.certificates}
        by_heir = {
            read_succession(one).heir: one for one in self._vault.store.objects() if one.kind == "succeed"
        }
        chain: list[SignedObject] = []
        while feed not in admitted and feed in by_heir and len(chain) < len(by_heir):
            chain.insert(0, by_heir[feed])
            feed = read_succession(by_heir[feed]).feed
        return chain if feed in admitted else []

    def _keys_of(self, successions: list[SignedObject]) -> tuple[PublicKeys, ...]:
        feeds = {read_succession(one).feed for one in successions}
        return tuple(keys for feed in sorted(feeds) if (keys := self._vault.store.keys_of(feed)))

    def _note(self, sealed: Sealed, path: Path, observations: int) -> None:
        manifest = sealed.manifest
        self._vault.packets.put_sent(
            Sent(
                sender=manifest.sender,
                to=manifest.to,
                number=manifest.bundle_no,
                manifest=ObjectId(sealed.bundle_id),
                ranges=tuple((one.feed, one.first, one.last) for one in manifest.ranges),
                name=path.name,
                at=self._journal.now(),
                observations=observations,
            )
        )
        self._delivery.forget()


def _speaks_of(signed: SignedObject) -> set[FeedId]:
    """Return the feeds that a statement names or that its keys make."""
    named = {signed.value.get("feed"), signed.value.get("heir")}
    if signed.kind == "enrol":
        named |= {one.by for one in signed.signatures}
    return {FeedId(feed) for feed in named if isinstance(feed, str)}


def _read_back(path: Path, sealed: Sealed) -> None:
    running, size = hashlib.sha256(), 0
    with told(), path.open("rb") as file:
        while piece := file.read(_READ):
            running.update(piece)
            size += len(piece)
    if (size, running.hexdigest()) != (sealed.file_size, sealed.file_sha256):
        raise FileRefused(
            what="The packet could not be read back as it was written.",
            safe="Your records are safe; the bad copy was removed and nothing counts as sealed.",
            next_="Use another stick or folder: this one is failing.",
        )
