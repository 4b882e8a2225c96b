"""Printing what came of a meeting into a file: its notes, and slips of its promises."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from r2p_field.domain.errors import R2PError
from r2p_field.domain.ids import RecordId
from r2p_field.domain.jobs import Silent
from r2p_field.domain.summary import Audience
from r2p_field.services.papers import Printed
from r2p_field.services.ports import Program
from r2p_field.viewmodels.jobs import AnyRunner
from r2p_field.viewmodels.told import Told, told

__all__ = ["MeetingPapers", "Paper", "Printed"]


class Paper(StrEnum):
    """What can be printed of a meeting."""

    NOTES = "notes"
    LONG = "long"
    SLIPS = "slips"
    SHEETS = "sheets"
    ATTENDANCE = "attendance"


class MeetingPapers(QObject):
    """Makes the pages and puts them into a new file.

    Signals:
        printed(Printed): the file is there.
        failed(Told): nothing was printed, and why.
    """

    printed = Signal(Printed)
    failed = Signal(Told)

    def __init__(self, program: Program, runner: AnyRunner) -> None:
        super().__init__()
        self._program = program
        self._runner = runner

    def minutes(self, session: RecordId, out: Path) -> None:
        """Print the notes of a meeting for those who were there: one page in large letters."""
        self._print(lambda: self._program.papers.minutes(session, Silent()), out)

    def slips(self, promises: Sequence[RecordId], out: Path) -> None:
        """Print a slip for each promise, without agenda or views."""
        self._print(lambda: self._program.papers.promise_slips(promises, Silent()), out)

    def paper(self, session: RecordId, paper: Paper, language: str, out: Path) -> None:
        """Print one page of a meeting in a language."""
        papers = self._program.papers
        make: dict[Paper, Callable[[], Printed]] = {
            Paper.NOTES: lambda: papers.minutes(session, Silent(), language=language),
            Paper.LONG: lambda: papers.minutes(session, Silent(), audience=Audience.HQ, language=language),
            Paper.SLIPS: lambda: papers.promise_slips(
                papers.of_session(session), Silent(), language=language
            ),
            Paper.SHEETS: lambda: papers.worksheet(session, Silent(), language=language),
            Paper.ATTENDANCE: lambda: papers.attendance(session, Silent(), language=language),
        }
        self._print(make[paper], out)

    def _print(self, make: Callable[[], Printed], out: Path) -> None:
        def work() -> Printed:
            paper = make()
            self._program.papers.save(paper, out)
            return paper

        self._runner.job(work).on_success(self.printed.emit).on_error(
            R2PError, lambda error: self.failed.emit(told(error))
        ).start()
