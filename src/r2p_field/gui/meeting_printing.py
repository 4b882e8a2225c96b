"""Printing what came of a meeting: asks for a file, and says what to know before the page is handed on."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QWidget

from r2p_field.domain.ids import RecordId
from r2p_field.domain.session import Session
from r2p_field.gui.dialogs.at_work import AtWorkDialog
from r2p_field.gui.dialogs.file_picker import Question, Wanted
from r2p_field.gui.dialogs.meeting_paper import MeetingPaperDialog
from r2p_field.gui.dialogs.message import MessageDialog
from r2p_field.viewmodels.meeting_papers import MeetingPapers, Paper, Printed
from r2p_field.viewmodels.meetings import DialogueView
from r2p_field.viewmodels.told import Told

Ask = Callable[[QWidget, Question], Path | None]
NOTES = "notes.pdf"
SLIPS = "slips.pdf"
SHEETS = "sheets.pdf"
_NAMES: Final[Mapping[Paper, str]] = MappingProxyType(
    {
        Paper.NOTES: NOTES,
        Paper.LONG: NOTES,
        Paper.SLIPS: SLIPS,
        Paper.SHEETS: SHEETS,
        Paper.ATTENDANCE: SHEETS,
    }
)
"""The names that are offered: they say nothing about place, time or meeting."""


class MeetingPrinting(QObject):
    """Prints notes and slips. Every file is one that the person chose."""

    def __init__(self, papers: MeetingPapers, ask: Ask, page: QWidget) -> None:
        super().__init__(page)
        self._papers = papers
        self._ask = ask
        self._page = page
        self._at_work = AtWorkDialog(page.window(), self.tr("Save the PDF"), papers.job)
        papers.printed.connect(self._printed)

    def minutes(self, session: RecordId) -> None:
        """Print the notes of a meeting, one page in large letters."""
        if (out := self._file(self.tr("Save the notes of the meeting"), NOTES)) is not None:
            self._papers.minutes(session, out)

    def slips(self, promises: Sequence[RecordId]) -> None:
        """Print a slip for each promise."""
        if (out := self._file(self.tr("Save the slips"), SLIPS)) is not None:
            self._papers.slips(promises, out)

    def ask(self, view: DialogueView) -> None:
        """Ask which page of a meeting is printed and in which language, and print it."""
        if not isinstance(view.said, Session):
            return
        language = QLocale().bcp47Name().partition("-")[0]
        dialog = MeetingPaperDialog(self._page.window(), view.said, language)
        wanted, paper, language = dialog.exec(), dialog.paper(), dialog.language()
        dialog.deleteLater()
        if wanted and (out := self._file(self.tr("Save the PDF"), _NAMES[paper])) is not None:
            self._papers.paper(view.row.record, paper, language, out)

    def _file(self, title: str, name: str) -> Path | None:
        note = self.tr("The PDF is not encrypted: whoever finds it can read it.")
        return self._ask(
            self._page.window(), Question(title=title, wanted=Wanted.NEW_FILE, name=name, note=note)
        )

    def _printed(self, paper: Printed) -> None:
        self._at_work.away()
        look = self.tr("Read it once before you hand it on. Delete the file when it is printed.")
        if paper.telling:
            words = ", ".join(paper.telling[:5])
            look = self.tr(
                "Words in it tell more than that people met: {words}. Read it once before you hand it on."
            )
            look = look.format(words=words)
        told = Told(
            what=self.tr("The PDF is there: %n page(s).", "", paper.pages),
            safe=self.tr("It can be read by anyone who holds it."),
            next=look,
            code="printed",
        )
        dialog = MessageDialog(self._page.window(), told)
        dialog.exec()
        dialog.deleteLater()
