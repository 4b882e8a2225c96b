"""Taking packets in: each one whole or not at all, with a verdict that a person understands.

The order of checks is that of docs/formats.md section 7. Who signed is judged before anything inside is read:
packets of unknown or removed signers wait, sealed as they came.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from r2p_field.bundle.errors import Check, KeptKey, NewerNeeded, Refused
from r2p_field.bundle.manifest import Manifest
from r2p_field.bundle.open_cover import Unwrapped, unwrap
from r2p_field.bundle.staging import Staging
from r2p_field.crypto.age import Identity
from r2p_field.domain.errors import BadInput, R2PError
from r2p_field.domain.ids import ObjectId, ProgrammeId, WaitingId
from r2p_field.domain.jobs import Cancelled, Progress
from r2p_field.ledger.clock import Hlc
from r2p_field.services.admissions import Admissions
from r2p_field.services.delivery import Delivery
from r2p_field.services.files import told
from r2p_field.services.import_body import Taken, take_body
from r2p_field.services.import_files import measure, packets_in
from r2p_field.services.import_results import (
    ImportReport,
    Inspection,
    Outcome,
    PacketVerdict,
    WaitingPacket,
    already,
    own,
    refused,
)
from r2p_field.services.import_waiting import Brought, WaitingRoom, newer
from r2p_field.services.journal import Journal
from r2p_field.services.packet_space import space_for
from r2p_field.services.sample import refuse_in_sample
from r2p_field.services.searchable import make_searchable
from r2p_field.trust.fingerprints import fingerprint_device
from r2p_field.trust.judge import Standing
from r2p_field.trust.requests import read_request
from r2p_field.vault.errors import VaultError
from r2p_field.vault.packets import Arrived
from r2p_field.vault.vault import Vault

__all__ = [
    "ImportReport",
    "Inspection",
    "Outcome",
    "PacketImports",
    "PacketVerdict",
    "WaitingPacket",
]

_GROUP = 64
"""Packets that are made durable together; each falls alone all the same."""


class _TakenBack(Exception):
    """Takes a step back after it was tried."""


class PacketImports:
    """Takes packets into one open vault."""

    def __init__(self, vault: Vault, admissions: Admissions, journal: Journal, delivery: Delivery) -> None:
        self._vault = vault
        self._admissions = admissions
        self._journal = journal
        self._delivery = delivery
        self._waiting = WaitingRoom(vault.packets)

    def import_paths(
        self, paths: Sequence[Path], progress: Progress, *, dry_run: bool = False
    ) -> ImportReport:
        """Take in files, and every packet in folders. Never stops at a bad one; each has its verdict.

        With `dry_run` everything is checked and nothing is kept. When the vault itself fails (a full disk)
        the packets of that moment and those after it are refused in its words, and those made durable before
        stay. Raises BadInput when this vault can open no packets at all, FileRefused for a path that is not
        there, Cancelled (packets taken before stay).
        """
        self._require_programme()
        files = packets_in(paths)
        verdicts: list[PacketVerdict] = []
        try:
            for start in range(0, len(files), _GROUP):
                group = files[start : start + _GROUP]
                verdicts += self._group(group, start, len(files), progress, dry_run=dry_run)
            if not dry_run:
                self._make_searchable(progress)
        except VaultError as error:
            verdicts += [refused(file.name, error) for file in files[len(verdicts) :]]
        finally:
            self._delivery.forget()
        return ImportReport(packets=tuple(verdicts), dry_run=dry_run)

    def _group(
        self, files: Sequence[Path], start: int, total: int, progress: Progress, *, dry_run: bool
    ) -> list[PacketVerdict]:
        """Take some packets in one durable step. A person who cancels keeps those that were taken."""
        verdicts: list[PacketVerdict] = []
        cancelled: Cancelled | None = None
        with self._vault.roomy(), self._tried() if dry_run else self._admissions.step():
            try:
                for number, file in enumerate(files, start):
                    progress.report(number, total, f"Checking packet {number + 1} of {total}")
                    verdicts.append(self._one(file))
            except Cancelled as asked:
                cancelled = asked
        if cancelled is not None:
            raise cancelled
        return verdicts

    @contextlib.contextmanager
    def _tried(self) -> Iterator[None]:
        """A step that is always taken back."""
        with contextlib.suppress(_TakenBack), self._admissions.step():
            yield
            raise _TakenBack

    def _one(self, file: Path) -> PacketVerdict:
        try:
            with told("The packet cannot be read"), file.open("rb") as source:
                size, digest = measure(source)
                return self._take(Brought(name=file.name, digest=digest, size=size, source=source))
        except VaultError:
            raise
        except R2PError as error:
            return own(file.name) if self._is_ours(file, error) else refused(file.name, error)

    def _is_ours(self, file: Path, error: R2PError) -> bool:
        """Tell whether a packet that is for somebody else bears the name of one that was made here."""
        for_others = isinstance(error, Refused) and error.check is Check.NOT_FOR_US
        return for_others and file.name in {one.name for one in self._vault.packets.sent()}

    def _take(self, brought: Brought) -> PacketVerdict:
        known = self._vault.packets.arrived(brought.digest)
        if known is not None and known.outcome == Outcome.IMPORTED:
            return already(brought.name)
        with self._admissions.step(), space_for(self._vault, brought.size) as space:
            try:
                unwrapped = self._unwrap(brought, self._vault.keyring.identities(), space)
            except NewerNeeded as error:
                verdict = self._waiting.keep_newer(brought, error, self._journal.now())
                self._note(brought.digest, Outcome.NEWER)
                return verdict
            standing = self._standing(unwrapped)
            if standing is Standing.KNOWN:
                return self._import(unwrapped, brought)
            verdict = self._waiting.keep_unknown(brought, unwrapped, standing, self._journal.now())
            self._note(brought.digest, Outcome.WAITING, unwrapped.manifest, unwrapped.bundle_id)
            return verdict

    def _unwrap(
        self, brought: Brought, keys: Sequence[Identity] | KeptKey, space: Callable[[], Staging]
    ) -> Unwrapped:
        return unwrap(brought.source, brought.size, keys, {self._require_programme()}, staging=space)

    def _standing(self, unwrapped: Unwrapped) -> Standing:
        judge = self._admissions.judge.with_objects(unwrapped.statements(), unwrapped.manifest.keys)
        return judge.verdict(unwrapped.manifest.sender).standing

    def _import(self, unwrapped: Unwrapped, brought: Brought) -> PacketVerdict:
        """Take in the packet of a known signer, and out of those that wait if it did."""
        taken = take_body(unwrapped, self._vault, self._admissions)
        self._advance_clock(taken.stamps)
        self._note(brought.digest, Outcome.IMPORTED, unwrapped.manifest, unwrapped.bundle_id, taken)
        waited = self._vault.packets.waiting_of(brought.digest)
        if waited is not None:
            self._vault.packets.drop_waiting(waited)
        return PacketVerdict(
            file=brought.name,
            outcome=Outcome.IMPORTED,
            what="The packet is whole, signed by a device you know, and taken in.",
            entries=taken.report.revisions,
            new_entries=taken.new_entries,
            records=taken.records,
            contacts=taken.contacts,
        )

    def _advance_clock(self, stamps: Iterable[Hlc]) -> None:
        """Let our clock go on after the stamps that came, unless they lie more than a day ahead."""
        clock = self._journal.clock()
        for stamp in stamps:
            clock.observe(stamp)
        self._vault.meta.set("clock", clock.last)

    def _note(
        self,
        digest: bytes,
        outcome: Outcome,
        manifest: Manifest | None = None,
        bundle: str = "",
        taken: Taken | None = None,
    ) -> None:
        counts = {"entries": taken.report.revisions, "new_entries": taken.new_entries} if taken else {}
        self._vault.packets.put_arrived(
            Arrived(
                digest=digest,
                outcome=outcome.value,
                at=self._journal.now(),
                manifest=ObjectId(bundle) if bundle else None,
                sender=manifest.sender if manifest else None,
                number=manifest.bundle_no if manifest else 0,
                counts=counts,
            )
        )

    def inspect(self, file: Path) -> Inspection:
        """Show what a packet's cover says, without taking anything in.

        Raises Refused, NewerNeeded, FileRefused.
        """
        self._require_programme()
        with self._tried(), told("The packet cannot be read"), file.open("rb") as source:
            size, digest = measure(source)
            return self._inspect(Brought(name=file.name, digest=digest, size=size, source=source))

    def _inspect(self, brought: Brought) -> Inspection:
        with space_for(self._vault, brought.size) as space:
            unwrapped = self._unwrap(brought, self._vault.keyring.identities(), space)
        manifest = unwrapped.manifest
        return Inspection(
            kind=manifest.kind,
            sender=manifest.sender,
            fingerprint=str(fingerprint_device(manifest.request)),
            role=read_request(manifest.request).role,
            standing=self._standing(unwrapped).value,
            number=manifest.bundle_no,
            entries=sum(one.last - one.first + 1 for one in manifest.ranges),
            size=brought.size,
        )

    def waiting(self) -> tuple[WaitingPacket, ...]:
        """Return the packets that wait for a person, the oldest first. Each fingerprint takes about 0.2 s."""
        return self._waiting.shown()

    def release(self, waiting: WaitingId, progress: Progress) -> PacketVerdict:
        """Run the whole import of a waiting packet again; it goes in when its signer is known by now.

        Raises NotThere when it does not wait any more, VaultError when the vault fails; nothing is kept then.
        """
        file, file_key, recipient = self._vault.packets.waiting_file(waiting)
        progress.report(0, 1, "Checking the packet")
        brought = Brought(
            name=f"waiting packet {waiting}",
            digest=hashlib.sha256(file).digest(),
            size=len(file),
            source=io.BytesIO(file),
        )
        try:
            verdict = self._try_again(waiting, brought, KeptKey(file_key=file_key, recipient=recipient))
        except VaultError:
            raise
        except R2PError as error:
            return refused(brought.name, error)
        self._delivery.forget()
        self._make_searchable(progress)
        return verdict

    def _try_again(self, waiting: WaitingId, brought: Brought, kept: KeptKey) -> PacketVerdict:
        with self._admissions.step(), space_for(self._vault, brought.size) as space:
            try:
                unwrapped = self._unwrap(brought, kept, space)
            except NewerNeeded as error:
                return newer(brought.name, error, waiting)
            standing = self._standing(unwrapped)
            if standing is Standing.KNOWN:
                return self._import(unwrapped, brought)
            return self._waiting.goes_on(brought, waiting, unwrapped, standing, self._journal.now())

    def discard(self, waiting: WaitingId) -> None:
        """Throw a waiting packet away: a person decided that it is not wanted. Raises NotThere."""
        self._vault.packets.waiting_file(waiting)
        self._vault.packets.drop_waiting(waiting)

    def _make_searchable(self, progress: Progress) -> None:
        progress.report(0, 0, "Making the records searchable")
        make_searchable(self._vault)

    def _require_programme(self) -> ProgrammeId:
        refuse_in_sample(self._vault)
        programme = self._admissions.programme
        if programme is None:
            raise BadInput(
                what="These records belong to no programme, so there is no key to open packets with.",
                safe="The packets were left as they are.",
                next_="Join a programme with its card, or create one, then import.",
                code="no-programme",
            )
        return programme
