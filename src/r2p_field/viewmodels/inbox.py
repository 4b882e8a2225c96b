"""Taking packets in, and the ones that wait until a person has compared a fingerprint."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Signal

from r2p_field.domain.catalogues import Catalogues
from r2p_field.domain.errors import R2PError
from r2p_field.domain.jobs import Progress
from r2p_field.services.contacts import ContactLine
from r2p_field.services.import_packets import ImportReport, Outcome, PacketVerdict, WaitingPacket
from r2p_field.services.ports import Program
from r2p_field.viewmodels.jobs import AnyRunner
from r2p_field.viewmodels.long_job import LongJob
from r2p_field.viewmodels.told import Told, told

__all__ = [
    "AskingFound",
    "ImportReport",
    "InboxModel",
    "Outcome",
    "PacketVerdict",
    "WaitingFound",
    "WaitingPacket",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingFound:
    """The packets that wait for checking, the oldest first."""

    packets: tuple[WaitingPacket, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AskingFound:
    """The recorders who ask to be contacted, and the frameworks that name what it is about."""

    asking: tuple[ContactLine, ...] = ()
    catalogues: Catalogues | None = None


class InboxModel(QObject):
    """Takes packets in.

    Signals:
        imported(ImportReport): every file has its verdict.
        released(PacketVerdict): what became of a packet that had waited.
        waiting_found(WaitingFound): what waits now.
        asking_found(AskingFound): who asks to be contacted now.
        failed(Told): the waiting ones could not be read.
    """

    imported = Signal(ImportReport)
    released = Signal(PacketVerdict)
    waiting_found = Signal(WaitingFound)
    asking_found = Signal(AskingFound)
    failed = Signal(Told)

    def __init__(self, program: Program, runner: AnyRunner) -> None:
        super().__init__()
        self._program = program
        self._runner = runner
        self.job = LongJob(runner)

    def look(self) -> None:
        """Look what waits for checking, and who asks to be contacted."""
        self._runner.job(self._program.packets.waiting).on_success(
            lambda found: self.waiting_found.emit(WaitingFound(packets=found))
        ).on_error(R2PError, self._failed).start()

        self._runner.job(self._asking).on_success(self.asking_found.emit).on_error(
            R2PError, self._failed
        ).start()

    def _asking(self) -> AskingFound:
        asking = self._program.contacts.open()
        words = self._program.resources.catalogues(QLocale().bcp47Name()) if asking else None
        return AskingFound(asking=asking, catalogues=words)

    def take_in(self, paths: Sequence[Path], *, dry_run: bool = False) -> None:
        """Take in files, and every packet in folders; with `dry_run` only check them."""
        self.job.run(
            lambda progress: self._program.packets.import_paths(paths, progress, dry_run=dry_run),
            self._imported,
        )

    def release(self, packet: WaitingPacket) -> None:
        """Try a packet that waits again: it goes in when its device is approved by now."""
        self.job.run(lambda progress: self._program.packets.release(packet.id, progress), self._released)

    def approve(self, packet: WaitingPacket, fingerprint: str) -> None:
        """Admit the device of a waiting packet with the fingerprint as heard, then take the packet in."""
        self.job.run(lambda progress: self._approve(packet, fingerprint, progress), self._released)

    def _approve(self, packet: WaitingPacket, fingerprint: str, progress: Progress) -> PacketVerdict:
        self._program.devices.approve_waiting(packet.id, fingerprint, None)
        return self._program.packets.release(packet.id, progress)

    def _imported(self, report: ImportReport) -> None:
        self.imported.emit(report)
        self.look()

    def _released(self, verdict: PacketVerdict) -> None:
        self.released.emit(verdict)
        self.look()

    def _failed(self, error: R2PError) -> None:
        self.failed.emit(told(error))
