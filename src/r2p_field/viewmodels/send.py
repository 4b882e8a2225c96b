"""Sealing a packet: to whom, what goes, what stays and why; then the file and its size."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from r2p_field.domain.errors import R2PError
from r2p_field.services.ports import Program
from r2p_field.services.seal_packets import SealedPacket, SealPreview
from r2p_field.viewmodels.jobs import AnyRunner
from r2p_field.viewmodels.long_job import LongJob
from r2p_field.viewmodels.told import Told, told

__all__ = ["SealPreview", "SealedPacket", "SendModel"]


class SendModel(QObject):
    """Seals packets.

    Signals:
        previewed(SealPreview, str): what the next packet would hold, and this device's fingerprint.
        cannot(Told): there is nobody to seal for, or the preview failed.
        sealed(SealedPacket): the packet is written and was read back whole.
    """

    previewed = Signal(SealPreview, str)
    cannot = Signal(Told)
    sealed = Signal(SealedPacket)

    def __init__(self, program: Program, runner: AnyRunner) -> None:
        super().__init__()
        self._program = program
        self._runner = runner
        self.job = LongJob(runner)

    def look(self) -> None:
        """Work out what the next packet would hold."""
        self._runner.job(self._preview).on_success(lambda found: self.previewed.emit(*found)).on_error(
            R2PError, self._cannot
        ).start()

    def seal(self, folder: Path) -> None:
        """Write the packet into a folder."""
        self.job.run(lambda progress: self._program.sealing.seal(folder, progress), self._sealed)

    def _preview(self) -> tuple[SealPreview, str]:
        return self._program.sealing.preview(), self._program.devices.own_fingerprint().fingerprint

    def _sealed(self, packet: SealedPacket) -> None:
        self.sealed.emit(packet)
        self.look()

    def _cannot(self, error: R2PError) -> None:
        self.cannot.emit(told(error))
