"""Printing the situation summary into a file that the person chose."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from r2p_field.domain.errors import R2PError
from r2p_field.services.ports import Program
from r2p_field.services.summaries import SummaryMade, SummaryRequest
from r2p_field.viewmodels.jobs import AnyRunner
from r2p_field.viewmodels.long_job import LongJob
from r2p_field.viewmodels.told import Told, told

__all__ = ["PrintModel", "SummaryMade", "SummaryRequest"]


class PrintModel(QObject):
    """Prints summaries.

    Signals:
        areas_found(tuple): the areas that occur, for choosing.
        printed(SummaryMade): the file is there.
        failed(Told): the areas could not be read.
    """

    areas_found = Signal(tuple)
    printed = Signal(SummaryMade)
    failed = Signal(Told)

    def __init__(self, program: Program, runner: AnyRunner) -> None:
        super().__init__()
        self._program = program
        self._runner = runner
        self.job = LongJob(runner)

    def look(self) -> None:
        """Look which areas occur."""
        self._runner.job(self._program.observations.areas).on_success(self.areas_found.emit).on_error(
            R2PError, self._failed
        ).start()

    def print_to(self, file: Path, request: SummaryRequest) -> None:
        """Make the pages and write them into a new file."""
        today = self._program.journal.today()
        self.job.run(
            lambda progress: self._program.summaries.print_to(request, file, today, progress),
            self.printed.emit,
        )

    def _failed(self, error: R2PError) -> None:
        self.failed.emit(told(error))
