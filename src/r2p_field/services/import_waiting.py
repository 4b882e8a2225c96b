"""Packets that wait: of devices that nobody approved, or for a newer version of the program.

They are kept sealed as they came, with what opens them again; nothing in them is read. How much may wait is
bounded, so that a stranger cannot fill the disk.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import BinaryIO

from r2p_field.bundle.errors import NewerNeeded
from r2p_field.bundle.open_cover import Unwrapped
from r2p_field.domain.errors import BadInput
from r2p_field.domain.ids import WaitingId
from r2p_field.ledger.signed import object_from_bytes
from r2p_field.services.import_results import Outcome, PacketVerdict, WaitingPacket
from r2p_field.trust.fingerprints import fingerprint_device
from r2p_field.trust.judge import Standing
from r2p_field.trust.requests import read_request
from r2p_field.vault.packets import NewWaiting, Packets, Waiting

NEWER = "newer"
"""Why a packet waits that only a newer version of the program can read."""
MOST_OF_ONE = 256 * 1024 * 1024
MOST_UNSIGNED = 256 * 1024 * 1024
MOST = 1024 * 1024 * 1024
"""Bytes that may wait: of one signer, of those whose signature nobody verified yet, and in all."""

_LATER = b""
"""Read only once it is known that the file may be kept."""
_KEPT = "It is kept sealed as it came; nothing in it was read."
_BECAUSE = {
    Standing.UNKNOWN: "The packet is whole and signed, by a device that nobody here has approved.",
    Standing.REVOKED: "The packet is signed by a device that was taken out of the programme.",
}
_THEN = {
    Standing.UNKNOWN: "Compare the fingerprint with its owner by voice, then approve the device.",
    Standing.REVOKED: "Call its owner. Approve it only if it is their second copy, brought back.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Brought:
    """A file as it was brought: its name, SHA-256, size, and where its bytes are read from."""

    name: str
    digest: bytes
    size: int
    source: BinaryIO


class WaitingRoom:
    """Keeps packets that wait in one open vault."""

    def __init__(self, packets: Packets) -> None:
        self._packets = packets

    def keep_unknown(
        self, brought: Brought, unwrapped: Unwrapped, standing: Standing, at: str
    ) -> PacketVerdict:
        """Keep a packet whose signer is not known (any more).

        Raises BadInput when too much waits, UnreadableObject when nobody could ever approve what it asks for.
        """
        manifest = unwrapped.manifest
        read_request(manifest.request)
        self._keep(
            brought,
            NewWaiting(
                digest=brought.digest,
                sender=manifest.sender,
                file=_LATER,
                file_key=unwrapped.kept.file_key,
                recipient=unwrapped.kept.recipient,
                request=manifest.request,
                why=standing.value,
                at=at,
            ),
        )
        return PacketVerdict(
            file=brought.name,
            outcome=Outcome.WAITING,
            what=_BECAUSE[standing],
            safe=_KEPT,
            next=_THEN[standing],
            code=f"signer-{standing.value}",
            fingerprint=_spoken(manifest.request.to_bytes()),
            waiting=self._packets.waiting_of(brought.digest),
        )

    def keep_newer(self, brought: Brought, error: NewerNeeded, at: str) -> PacketVerdict:
        """Keep a packet that only a newer version can read. Raises BadInput when too much waits."""
        self._keep(
            brought,
            NewWaiting(
                digest=brought.digest,
                sender=None,
                file=_LATER,
                file_key=error.kept.file_key,
                recipient=error.kept.recipient,
                request=None,
                why=NEWER,
                at=at,
            ),
        )
        return newer(brought.name, error, self._packets.waiting_of(brought.digest))

    def _keep(self, brought: Brought, packet: NewWaiting) -> None:
        if self._packets.waiting_of(brought.digest) is not None:
            return
        self._refuse_flood(packet, brought.size)
        brought.source.seek(0)
        self._packets.put_waiting(replace(packet, file=brought.source.read()))

    def _refuse_flood(self, packet: NewWaiting, size: int) -> None:
        if packet.sender is None:
            too_much = self._packets.waiting_size_unsigned() + size > MOST_UNSIGNED
        else:
            too_much = self._packets.waiting_size(packet.sender) + size > MOST_OF_ONE
        if too_much or self._packets.waiting_size() + size > MOST:
            raise BadInput(
                what="Too much waits for checking already, so this packet was not kept.",
                safe="The file itself was left where it is.",
                next_="Decide about the packets that wait, then import it again.",
                code="too-much-waiting",
            )

    def goes_on(
        self, brought: Brought, waiting: WaitingId, unwrapped: Unwrapped, standing: Standing, at: str
    ) -> PacketVerdict:
        """Keep a packet that was tried again and whose signer is not known; why it waits may be new."""
        if any(one.id == waiting and one.why != standing.value for one in self._packets.waiting()):
            self._packets.drop_waiting(waiting)
        return self.keep_unknown(brought, unwrapped, standing, at)

    def shown(self) -> tuple[WaitingPacket, ...]:
        """Return what waits, the oldest first. Each fingerprint takes about 0.2 s."""
        return tuple(_shown(one) for one in self._packets.waiting())


def newer(name: str, error: NewerNeeded, waiting: WaitingId | None) -> PacketVerdict:
    """Return the verdict on a packet that only a newer version can read."""
    return PacketVerdict(
        file=name,
        outcome=Outcome.NEWER,
        what=error.what,
        safe=error.safe,
        next="Update this program; then release the packet from those that wait.",
        code=error.code,
        waiting=waiting,
    )


@lru_cache(maxsize=1024)
def _spoken(request: bytes) -> str:
    """Return the fingerprint of a request as it is read aloud; it takes 0.2 s to work out, once."""
    return str(fingerprint_device(object_from_bytes(request)))


def _shown(one: Waiting) -> WaitingPacket:
    asked = None if one.request is None else read_request(one.request)
    return WaitingPacket(
        id=one.id,
        fingerprint="" if one.request is None else _spoken(one.request.to_bytes()),
        role=asked.role if asked else "",
        committee=(asked.committee or "") if asked else "",
        size=one.size,
        at=one.at,
        why=one.why,
    )
