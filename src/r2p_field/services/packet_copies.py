"""The very same packet on as many sticks as wished: no second sealing, so headquarters sees one packet."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from pathlib import Path

from r2p_field.bundle.seal import Sealed
from r2p_field.domain.errors import BadInput
from r2p_field.domain.ids import RevisionId
from r2p_field.domain.jobs import Progress
from r2p_field.services.files import FileRefused
from r2p_field.services.journal import Journal
from r2p_field.services.outgoing import Outgoing
from r2p_field.services.packet_files import copy_packet, packet_pieces
from r2p_field.vault.errors import StorageFull, StorageRefused
from r2p_field.vault.kept_packet import MOST, KeptPacket
from r2p_field.vault.vault import Vault

_STEPS = 2


class PacketCopies:
    """Keeps the last packet of one open vault and writes it again."""

    def __init__(self, vault: Vault, journal: Journal) -> None:
        self._vault = vault
        self._journal = journal

    def keep(self, path: Path, sealed: Sealed, told: tuple[int, int], holds: Iterable[RevisionId]) -> None:
        """Keep a packet that lies whole on a stick; one that is large is only remembered.

        `told`: how many observations and how many other records it tells. `holds` are the entries whose
        contents are in it.

        Never a reason for sealing to fail: where there is no room, the packet can be sealed anew.
        """
        packet = KeptPacket(
            name=path.name,
            number=sealed.manifest.bundle_no,
            size=sealed.file_size,
            sha256=sealed.file_sha256,
            observations=told[0],
            others=told[1],
            whole=sealed.file_size <= MOST,
        )
        with contextlib.suppress(StorageFull, StorageRefused, FileRefused):
            self._vault.kept_packet.keep(packet, holds, packet_pieces(path))

    def last(self) -> KeptPacket | None:
        """Return the packet that was sealed last, None when it was not remembered."""
        kept, made = self._vault.kept_packet.last(), self._vault.packets.sent()
        return kept if kept and made and kept.name == made[0].name else None

    def require_all_may_go(self, outgoing: Outgoing) -> None:
        """Return when everything in the last packet may still go; otherwise forget it and raise BadInput.

        What was corrected may go on as it was; what was taken back, or must stay since, may not, and neither
        may what an alarm said before. `outgoing` keeps the history.
        """
        for revision in self._vault.kept_packet.holds():
            stored = self._vault.store.revision(revision)
            if stored is None or stored.payload is None or outgoing.reason_to_stay(stored):
                self._vault.kept_packet.forget()
                raise _must_stay()

    def write(
        self, folder: Path, progress: Progress, *, first: Path | None = None
    ) -> tuple[Path, KeptPacket]:
        """Write the last packet into another folder, byte for byte, and read it back whole.

        `first`: where it was written before, read only for one that was too large to keep. Raises BadInput
        when there is none or it lies there already, FileRefused, TargetFull, Cancelled; nothing is left then.
        """
        packet = self.last()
        if packet is None:
            raise _nothing_kept()
        path = folder / packet.name
        with contextlib.suppress(OSError):
            if path.exists():
                raise _there_already()
        progress.report(0, _STEPS, "Writing the packet")

        def written() -> None:
            progress.report(1, _STEPS, "Reading the packet back")

        pieces = self._pieces(packet, first)
        copy_packet(path, pieces, self._journal.seconds(), (packet.size, packet.sha256), written)
        progress.report(_STEPS, _STEPS, "Done")
        return path, packet

    def _pieces(self, packet: KeptPacket, first: Path | None) -> Iterable[bytes]:
        if packet.whole:
            return self._vault.kept_packet.pieces()
        if first is None or not first.is_file():
            raise BadInput(
                what="This packet is too large to be kept here, and the first stick is not in place.",
                safe="The packet on the first stick is whole, and your records are safe.",
                next_="Put the first stick in again, or seal a new packet on this one.",
                code="first-stick-gone",
            )
        return packet_pieces(first)


def _nothing_kept() -> BadInput:
    return BadInput(
        what="There is no packet here to write again.",
        safe="Your records are safe.",
        next_="Seal a packet; then the same one can go on further sticks.",
        code="no-packet",
    )


def _must_stay() -> BadInput:
    return BadInput(
        what="The last packet holds something that must stay here since.",
        safe="Nothing was written, and your records are safe.",
        next_="Seal a new packet: it leaves that out.",
        code="packet-outdated",
    )


def _there_already() -> BadInput:
    return BadInput(
        what="This packet is on that stick already.",
        safe="It was not touched.",
        next_="Choose another stick or folder.",
        code="file-exists",
    )
