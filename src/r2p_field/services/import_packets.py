"""Taking packets in: each one whole or not at all, with a verdict that a person understands.

The order of checks is that of docs/formats.md section 7. Who signed is judged before anything inside is read: packets of
unknown or removed signers wait, sealed as they came.
"""

from __future__ import annotations

import hashlib
import io
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO

from r2p_field.bundle.errors import KeptKey, NewerNeeded
from r2p_field.bundle.manifest import Manifest
from r2p_field.bundle.open_cover import Unwrapped, unwrap
from r2p_field.bundle.seal import MAX_FILE
from r2p_field.bundle.staging import MemoryStaging
from r2p_field.crypto.age import Identity
from r2p_field.domain.errors import BadInput, R2PError
from r2p_field.domain.ids import FeedId, ObjectId, ProgrammeId
from r2p_field.domain.jobs import Progress
from r2p_field.ledger.signed import SignedObject
from r2p_field.services.admissions import Admissions
from r2p_field.services.delivery import Delivery
from r2p_field.services.files import told
from r2p_field.services.import_body import Taken, take_body
from r2p_field.services.journal import Journal
from r2p_field.trust.fingerprints import fingerprint_device
from r2p_field.trust.judge import Standing
from r2p_field.trust.requests import read_request
from r2p_field.vault.packets import Arrived, NewWaiting, WaitingId
from r2p_field.vault.vault import Vault

_MAGIC = b"age-encryption.org/v1"
_READ = 1024 * 1024
_IN_MEMORY = 32 * 1024 * 1024
_MOST_WAITING_OF_ONE = 256 * 1024 * 1024
_MOST_WAITING = 1024 * 1024 * 1024
"""Bytes that may wait of one signer and in all, so that a stranger cannot fill the disk."""
_GROUP = 64
"""Packets that are made durable together; each falls alone all the same."""


class Outcome(StrEnum):
    """What became of a packet."""

    IMPORTED = "imported"
    ALREADY = "already"
    WAITING = "waiting"
    NEWER = "newer"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class PacketVerdict:
    """What became of one file: in one word, in plain sentences, and in numbers."""

    file: str
    outcome: Outcome
    what: str
    safe: str = ""
    next: str = ""
    code: str = ""
    entries: int = 0
    new_entries: int = 0
    records: int = 0
    fingerprint: str = ""
    waiting: WaitingId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What became of all files, in the order in which they were taken."""

    packets: tuple[PacketVerdict, ...]
    dry_run: bool

    @property
    def totals(self) -> dict[str, int]:
        """Return how many packets had each outcome, and what they brought in all."""
        outcomes = Counter(str(one.outcome) for one in self.packets)
        counts = {str(outcome): outcomes[str(outcome)] for outcome in Outcome}
        counts["new_entries"] = sum(one.new_entries for one in self.packets)
        counts["records"] = sum(one.records for one in self.packets)
        return counts


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """What the cover of a packet says, once its signature was checked. Nothing inside was read."""

    kind: str
    sender: str
    fingerprint: str
    role: str
    standing: str
    number: int
    entries: int
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingPacket:
    """A packet that waits for a person: compare the fingerprint by voice, then approve the device."""

    id: WaitingId
    fingerprint: str
    role: str
    committee: str
    size: int
    at: str
    why: str


class _DryRun(Exception):
    """Takes a step back after it was tried."""


class PacketImports:
    """Takes packets into one open vault."""

    def __init__(self, vault: Vault, admissions: Admissions, journal: Journal, delivery: Delivery) -> None:
        self._vault = vault
        self._admissions = admissions
        self._journal = journal
        self._delivery = delivery

    def import_paths(
        self, paths: Sequence[Path], progress: Progress, *, dry_run: bool = False
    ) -> ImportReport:
        """Take in files, and every packet in folders. Never stops at a bad one; each has its verdict.

        With `dry_run` everything is checked and nothing is kept. Raises BadInput when this vault can open no packets at
        all, FileRefused for a path that is not there, Cancelled (packets taken before stay).
        """
        self._require_programme()
        files = _packets_in(paths)
        verdicts: list[PacketVerdict] = []
        for start in range(0, len(files), _GROUP):
            verdicts += self._group(files[start : start + _GROUP], start, len(files), progress, dry_run)
        progress.report(0, 0, "Making the records searchable")
        if not dry_run:
            self._vault.records.search.catch_up()
        self._delivery.forget()
        return ImportReport(packets=tuple(verdicts), dry_run=dry_run)

    def _group(
        self, files: Sequence[Path], start: int, total: int, progress: Progress, dry_run: bool
    ) -> list[PacketVerdict]:
        verdicts = []
        try:
            with self._vault.store.step():
                for number, file in enumerate(files, start):
                    progress.report(number, total, f"Checking packet {number + 1} of {total}")
                    verdicts.append(self._one(file))
                if dry_run:
                    raise _DryRun
        except _DryRun:
            self._forget()
        except BaseException:
            self._forget()
            raise
        return verdicts

    def _one(self, file: Path) -> PacketVerdict:
        try:
            with told("The packet cannot be read"), file.open("rb") as source:
                return self._take(source, file)
        except R2PError as error:
            self._forget()
            return _refused(file, error)

    def _take(self, source: BinaryIO, file: Path) -> PacketVerdict:
        size, digest = _measure(source)
        known = self._vault.packets.arrived(digest)
        if known is not None and known.outcome == Outcome.IMPORTED:
            return PacketVerdict(
                file=file.name,
                outcome=Outcome.ALREADY,
                what="This packet was taken in before.",
                safe=_NOTHING_NEW,
            )
        try:
            unwrapped = self._unwrap(source, size, self._vault.keyring.identities())
        except NewerNeeded as error:
            return PacketVerdict(
                file=file.name,
                outcome=Outcome.NEWER,
                what=error.what,
                safe=_KEEP_FILE,
                next=error.next_,
                code=error.code,
            )
        standing = self._standing(unwrapped)
        if standing is Standing.KNOWN:
            return self._import(unwrapped, digest, file.name)
        return self._wait(unwrapped, source, digest, size, standing, file.name)

    def _unwrap(self, source: BinaryIO, size: int, keys: Sequence[Identity] | KeptKey) -> Unwrapped:
        staging = MemoryStaging if size <= _IN_MEMORY else self._vault.staging
        return unwrap(source, size, keys, {self._require_programme()}, staging=staging)

    def _standing(self, unwrapped: Unwrapped) -> Standing:
        judge = self._admissions.judge.with_objects(unwrapped.statements(), unwrapped.manifest.keys)
        return judge.verdict(unwrapped.manifest.sender).standing

    def _import(self, unwrapped: Unwrapped, digest: bytes, name: str) -> PacketVerdict:
        with self._vault.store.step():
            taken = take_body(unwrapped, self._vault, self._admissions)
            self._advance_clock(unwrapped)
            self._note(unwrapped, digest, Outcome.IMPORTED, taken)
        return PacketVerdict(
            file=name,
            outcome=Outcome.IMPORTED,
            what="The packet is whole, signed by a device you know, and taken in.",
            entries=taken.report.revisions,
            new_entries=taken.new_entries,
            records=taken.records,
        )

    def _advance_clock(self, unwrapped: Unwrapped) -> None:
        """Let our clock go on after the stamps that came, unless they lie more than a day ahead."""
        clock = self._journal.clock()
        for one in unwrapped.manifest.ranges:
            stored = self._vault.store.revision(one.tip)
            if stored is not None:
                clock.observe(stored.header.hlc)
        self._vault.meta.set("clock", clock.last)

    def _wait(
        self, unwrapped: Unwrapped, source: BinaryIO, digest: bytes, size: int, standing: Standing, name: str
    ) -> PacketVerdict:
        request = unwrapped.manifest.request
        self._refuse_flood(unwrapped.manifest.sender, size)
        source.seek(0)
        self._vault.packets.put_waiting(
            NewWaiting(
                digest=digest,
                sender=unwrapped.manifest.sender,
                file=source.read(),
                file_key=unwrapped.kept.file_key,
                recipient=unwrapped.kept.recipient,
                request=request,
                why=standing.value,
                at=self._journal.now(),
            )
        )
        self._note(unwrapped, digest, Outcome.WAITING, None)
        kept = next((one.id for one in self._vault.packets.waiting() if one.digest == digest), None)
        return PacketVerdict(
            file=name,
            outcome=Outcome.WAITING,
            what=_WAITING_BECAUSE[standing],
            safe="It is kept sealed as it came; nothing in it was read.",
            next="Compare the fingerprint with its owner by voice, then approve the device.",
            code=f"signer-{standing.value}",
            fingerprint=str(fingerprint_device(request)),
            waiting=kept,
        )

    def _refuse_flood(self, sender: FeedId, size: int) -> None:
        packets = self._vault.packets
        if (
            packets.waiting_size(sender) + size > _MOST_WAITING_OF_ONE
            or packets.waiting_size() + size > _MOST_WAITING
        ):
            raise BadInput(
                what="Too much waits for checking already, so this packet was not kept.",
                safe="The file itself was left where it is.",
                next_="Decide about the packets that wait, then import it again.",
                code="too-much-waiting",
            )

    def _note(self, unwrapped: Unwrapped, digest: bytes, outcome: Outcome, taken: Taken | None) -> None:
        counts = {"entries": taken.report.revisions, "new_entries": taken.new_entries} if taken else {}
        self._vault.packets.put_arrived(
            Arrived(
                digest=digest,
                outcome=outcome.value,
                at=self._journal.now(),
                manifest=ObjectId(unwrapped.bundle_id),
                sender=unwrapped.manifest.sender,
                number=unwrapped.manifest.bundle_no,
                counts=counts,
            )
        )

    def inspect(self, file: Path) -> Inspection:
        """Show what a packet's cover says, without taking anything in. Raises Refused, NewerNeeded, FileRefused."""
        self._require_programme()
        with told("The packet cannot be read"), file.open("rb") as source:
            size, _ = _measure(source)
            unwrapped = self._unwrap(source, size, self._vault.keyring.identities())
        manifest = unwrapped.manifest
        return Inspection(
            kind=manifest.kind,
            sender=manifest.sender,
            fingerprint=str(fingerprint_device(manifest.request)),
            role=read_request(manifest.request).role,
            standing=self._standing(unwrapped).value,
            number=manifest.bundle_no,
            entries=_entries_of(manifest),
            size=size,
        )

    def waiting(self) -> tuple[WaitingPacket, ...]:
        """Return the packets that wait for a person, the oldest first. Each fingerprint takes about 0.2 s."""
        return tuple(
            _waiting(one.id, one.request, one.size, one.at, one.why) for one in self._vault.packets.waiting()
        )

    def release(self, waiting: WaitingId, progress: Progress) -> PacketVerdict:
        """Run the whole import of a waiting packet again; it goes in when its signer is known by now.

        Raises NotThere when it does not wait any more.
        """
        file, file_key, recipient = self._vault.packets.waiting_file(waiting)
        progress.report(0, 1, "Checking the packet")
        source = io.BytesIO(file)
        name = f"waiting packet {waiting}"
        try:
            with self._vault.store.step():
                kept = KeptKey(file_key=file_key, recipient=recipient)
                unwrapped = self._unwrap(source, len(file), kept)
                standing = self._standing(unwrapped)
                if standing is not Standing.KNOWN:
                    return PacketVerdict(
                        file=name,
                        outcome=Outcome.WAITING,
                        what=_WAITING_BECAUSE[standing],
                        safe="It goes on waiting, sealed as it came.",
                        next="Approve the device first, after comparing its fingerprint.",
                        code=f"signer-{standing.value}",
                        waiting=waiting,
                    )
                verdict = self._import(unwrapped, hashlib.sha256(file).digest(), name)
                self._vault.packets.drop_waiting(waiting)
        except R2PError as error:
            self._forget()
            return _refused(Path(name), error)
        self._vault.records.search.catch_up()
        self._delivery.forget()
        return verdict

    def _require_programme(self) -> ProgrammeId:
        programme = self._admissions.programme
        if programme is None:
            raise BadInput(
                what="These records belong to no programme, so there is no key to open packets with.",
                safe="The packets were left as they are.",
                next_="Join a programme with its card, or create one, then import.",
                code="no-programme",
            )
        return programme

    def _forget(self) -> None:
        """After a step was taken back: what was remembered of it must go too."""
        self._vault.store.forget_cached()
        self._admissions.forget()


_NOTHING_NEW = "Nothing was changed."
_KEEP_FILE = "Nothing was changed; keep the file."
_WAITING_BECAUSE = {
    Standing.UNKNOWN: "The packet is whole and signed, by a device that nobody here has approved.",
    Standing.REVOKED: "The packet is signed by a device that was taken out of the programme.",
}


def _refused(file: Path, error: R2PError) -> PacketVerdict:
    return PacketVerdict(
        file=file.name,
        outcome=Outcome.REFUSED,
        what=error.what,
        safe=error.safe,
        next=error.next_,
        code=error.code,
    )


def _waiting(waiting: WaitingId, request: SignedObject, size: int, at: str, why: str) -> WaitingPacket:
    asked = read_request(request)
    return WaitingPacket(
        id=waiting,
        fingerprint=str(fingerprint_device(request)),
        role=asked.role,
        committee=asked.committee or "",
        size=size,
        at=at,
        why=why,
    )


def _entries_of(manifest: Manifest) -> int:
    return sum(one.last - one.first + 1 for one in manifest.ranges)


def _measure(source: BinaryIO) -> tuple[int, bytes]:
    """Return size and SHA-256 of a file, and go back to its beginning. A giant is not read to its end."""
    running, size = hashlib.sha256(), 0
    while size <= MAX_FILE and (piece := source.read(_READ)):
        running.update(piece)
        size += len(piece)
    source.seek(0)
    return size, running.digest()


def _packets_in(paths: Iterable[Path]) -> list[Path]:
    """Return the files named, and of folders those that begin as packets do, whatever they are called."""
    found: list[Path] = []
    for path in paths:
        with told("The file or folder cannot be read"):
            if path.is_dir():
                found += sorted(one for one in path.iterdir() if _looks_like_packet(one))
            else:
                path.stat()
                found.append(path)
    return list(dict.fromkeys(found))


def _looks_like_packet(path: Path) -> bool:
    if path.name.startswith(".") or path.name.endswith(".part") or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(len(_MAGIC)) == _MAGIC
