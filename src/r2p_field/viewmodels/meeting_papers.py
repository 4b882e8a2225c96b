"""Printing what came of a meeting into a file: its notes, and slips of its promises."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from r2p_field.domain.ids import RecordId
from r2p_field.domain.jobs import Progress
from r2p_field.domain.summary import Audience
from r2p_field.services.papers import Printed
from r2p_field.services.ports import Program
from r2p_field.viewmodels.jobs import AnyRunner
from r2p_field.viewmodels.long_job import LongJob
from r2p_field.viewmodels.told import Told

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
        self.job = LongJob(runner)
        """The printing that runs, to be followed and cancelled."""
        self.job.failed.connect(self.failed)

    def minutes(self, session: RecordId, out: Path) -> None:
        """Print the notes of a meeting for those who were there: one page in large letters."""
        self._print(partial(self._program.papers.minutes, session), out)

    def slips(self, promises: Sequence[RecordId], out: Path) -> None:
        """Print a slip for each promise, without agenda or views."""
        self._print(partial(self._program.papers.promise_slips, promises), out)

    def paper(self, session: RecordId, paper: Paper, language: str, out: Path) -> None:
        """Print one page of a meeting in a language."""
        papers = self._program.papers
        make: dict[Paper, Callable[[Progress], Printed]] = {
            Paper.NOTES: partial(papers.minutes, session, language=language),
            Paper.LONG: partial(papers.minutes, session, audience=Audience.HQ, language=language),
            Paper.SLIPS: lambda progress: papers.promise_slips(
                papers.of_session(session), progress, language=language
            ),
            Paper.SHEETS: partial(papers.worksheet, session, language=language),
            Paper.ATTENDANCE: partial(papers.attendance, session, language=language),
        }
        self._print(make[paper], out)

    def _print(self, make: Callable[[Progress], Printed], out: Path) -> None:
        def work(progress: Progress) -> Printed:
            paper = make(progress)
            self._program.papers.save(paper, out)
            return paper

        self.job.run(work, self.printed.emit)
