"""Sealing a packet: to whom, what goes, what stays and why; the same packet again; a second copy."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal

from r2p_field.domain.errors import R2PError
from r2p_field.domain.ids import RecordId
from r2p_field.domain.jobs import Progress
from r2p_field.domain.risk import RiskCheck, RiskLevel
from r2p_field.domain.session import Session
from r2p_field.services.import_results import ImportReport
from r2p_field.services.ports import Program
from r2p_field.services.seal_packets import (
    KindCount,
    MadePacket,
    PreviewLine,
    SealedPacket,
    SealPreview,
    SendState,
    To,
)
from r2p_field.services.second_copies import CopyPlan, CopyState
from r2p_field.viewmodels.jobs import AnyRunner
from r2p_field.viewmodels.long_job import LongJob
from r2p_field.viewmodels.told import Told, told

__all__ = [
    "CopyPlan",
    "CopyState",
    "Fellows",
    "ImportReport",
    "KindCount",
    "MadePacket",
    "PreviewLine",
    "SealPreview",
    "SealedPacket",
    "SendModel",
    "SendState",
    "To",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fellows:
    """Our committee: its code (empty for none) and how many other laptops of it are known here."""

    code: str = ""
    count: int = 0


class SendModel(QObject):
    """Seals packets and makes second copies.

    Signals:
        previewed(SealPreview, str): what the next packet would hold, and this device's fingerprint.
        fellows(Fellows): the other laptops of our committee.
        cannot(Told): there is nobody to seal for, or the preview failed.
        standing(SendState): where everything stands, and the packets made.
        sealed(SealedPacket): the packet is written and was read back whole.
        copied(SealedPacket): the same packet lies on a further stick, read back whole.
        heard(ImportReport): what headquarters sent was taken in.
        copies(CopyState): when the last second copy was made and tried, and where it was made.
        copy_planned(CopyPlan): where a second copy would go.
        backed_up(object): the folder of a second copy that was read back whole.
        failed(Told): something beside the long work failed.
    """

    previewed = Signal(SealPreview, str)
    fellows = Signal(Fellows)
    cannot = Signal(Told)
    standing = Signal(SendState)
    sealed = Signal(SealedPacket)
    copied = Signal(SealedPacket)
    heard = Signal(ImportReport)
    copies = Signal(CopyState)
    copy_planned = Signal(CopyPlan)
    backed_up = Signal(object)
    failed = Signal(Told)

    def __init__(self, program: Program, runner: AnyRunner) -> None:
        super().__init__()
        self._program = program
        self._runner = runner
        self._written: Path | None = None
        self._keep_history = False
        self._to = To.HEADQUARTERS
        self._asked: dict[str, str] = {}
        self.job = LongJob(runner)

    def look(self, *, keep_history: bool | None = None, to: To | None = None) -> None:
        """Work out what the next packet would hold, and where everything stands."""
        if keep_history is not None:
            self._keep_history = keep_history
        if to is not None:
            self._to = to
        kept, for_whom = self._keep_history, self._to
        self._runner.job(self._program.sealing.state).on_success(self.standing.emit).on_error(
            R2PError, self._failed
        ).start()
        self._runner.job(self._program.copies.state).on_success(self.copies.emit).on_error(
            R2PError, self._failed
        ).start()
        self._runner.job(lambda: self._preview(kept, for_whom)).on_success(
            lambda found: self._previewed(*found)
        ).on_error(R2PError, self._cannot).start()

    def seal(self, folder: Path) -> None:
        """Write the packet into a folder."""
        kept, to = self._keep_history, self._to
        self.job.run(
            lambda progress: self._program.sealing.seal(folder, progress, keep_history=kept, to=to),
            self._sealed,
        )

    def write_again(self, folder: Path) -> None:
        """Write the packet that was sealed last into a further folder, byte for byte."""
        first = self._written
        self.job.run(
            lambda progress: self._program.sealing.copy_last(folder, progress, first=first), self.copied.emit
        )

    def answer(self, answers: Mapping[str, RiskLevel]) -> None:
        """Keep answers to the risk check, each as a correction of its record."""
        self.job.run(lambda progress: self._keep_answers(answers, progress), lambda _: self.look())

    def add_fellow(self, file: Path) -> None:
        """Take in the approval of another laptop of our committee, and make packets for the committee."""
        self.job.run(lambda _: self._program.committee.add(file), lambda _: self.look(to=To.COMMITTEE))

    def hear(self, path: Path) -> None:
        """Take in what headquarters or a laptop of our committee sent: a packet, or those of a folder."""
        self.job.run(lambda progress: self._program.packets.import_paths([path], progress), self._heard)

    def plan_copy(self, folder: Path) -> None:
        """Say where a second copy would go; nothing is said of a folder that is not there."""
        self._runner.job(lambda: self._program.copies.plan(folder)).on_success(self._planned).on_error(
            R2PError, lambda _: None
        ).start()

    def back_up(self, folder: Path) -> None:
        """Make a second copy in a new folder inside this one, and read it back."""
        self.job.run(lambda progress: self._program.copies.make(folder, progress), self._backed_up)

    def _preview(self, keep_history: bool, to: To) -> tuple[SealPreview, str, Fellows]:
        """Where no other laptop of the committee is left, the packet is for headquarters again."""
        committee = self._program.committee
        found = Fellows(code=committee.code, count=len(committee.fellows()))
        to = to if found.count else To.HEADQUARTERS
        preview = self._program.sealing.preview(keep_history=keep_history, to=to)
        return preview, self._program.devices.own_fingerprint().fingerprint, found

    def _previewed(self, preview: SealPreview, fingerprint: str, found: Fellows) -> None:
        self._to = preview.addressee
        self._asked = {one.record: one.kind for one in preview.unasked}
        self.fellows.emit(found)
        self.previewed.emit(preview, fingerprint)

    def _keep_answers(self, answers: Mapping[str, RiskLevel], progress: Progress) -> None:
        for number, (record, level) in enumerate(answers.items()):
            progress.report(number, len(answers), "Keeping the answers")
            answered = RiskCheck(level=level)
            if self._asked.get(record) == "session":
                self._answer_for_meeting(RecordId(record), answered)
            else:
                self._answer_for_observation(RecordId(record), answered)

    def _answer_for_observation(self, record: RecordId, risk: RiskCheck) -> None:
        seen = self._program.observations.get(record).observation
        if seen is not None:
            self._program.observations.revise(record, msgspec.structs.replace(seen, risk=risk))

    def _answer_for_meeting(self, record: RecordId, risk: RiskCheck) -> None:
        met = self._program.meetings.get(record).said
        if isinstance(met, Session):
            self._program.meetings.revise(record, msgspec.structs.replace(met, risk=risk))

    def _planned(self, plan: CopyPlan) -> None:
        self.copy_planned.emit(plan)

    def _sealed(self, packet: SealedPacket) -> None:
        self._written = packet.path
        self.sealed.emit(packet)
        self.look()

    def _heard(self, report: ImportReport) -> None:
        self.heard.emit(report)
        self.look()

    def _backed_up(self, path: Path) -> None:
        self.backed_up.emit(path)
        self.look()

    def _cannot(self, error: R2PError) -> None:
        self.cannot.emit(told(error))

    def _failed(self, error: R2PError) -> None:
        self.failed.emit(told(error))
