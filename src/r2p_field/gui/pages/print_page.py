"""Printing the situation summary into a PDF file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from r2p_field.domain.summary import Audience
from r2p_field.gui._forms.ui_print_page import Ui_PrintPage
from r2p_field.gui.controls.calm import calm
from r2p_field.gui.controls.reading_width import keep_readable
from r2p_field.gui.dialogs.file_picker import Question, Wanted
from r2p_field.gui.icons import dress
from r2p_field.gui.pages.records_page import refill
from r2p_field.gui.words import word
from r2p_field.viewmodels.print_summary import PrintModel, SummaryMade, SummaryRequest
from r2p_field.viewmodels.told import Told

Ask = Callable[[QWidget, Question], Path | None]
FILE_NAME = "summary.pdf"
"""The name that is offered: it says nothing about place or time."""


class PrintPage(QWidget):
    """Prints summaries.

    Signals:
        failed(Told): nothing was printed.
    """

    failed = Signal(Told)

    def __init__(self, model: PrintModel, ask: Ask) -> None:
        super().__init__()
        self._model = model
        self._ask = ask
        self._ui = Ui_PrintPage()
        self._ui.setupUi(self)
        self._ui.done.hide()
        self._ui.progress.follow(model.job)
        self._ui.area.addItem(self.tr("All areas"), "")
        for audience in (Audience.HQ, Audience.COMMUNITY, Audience.PUBLIC):
            self._ui.audience.addItem(word(audience), audience.value)
        self._connect()
        calm(self)
        dress(self)

    def refresh(self) -> None:
        """Look again which areas occur."""
        self._model.look()

    def dress(self) -> None:
        """Draw again what depends on colours and sizes."""
        dress(self)
        keep_readable(self._ui.PrintPageColumn)

    def _connect(self) -> None:
        self._model.areas_found.connect(lambda areas: refill(self._ui.area, areas))
        self._model.printed.connect(self._show_printed)
        self._model.failed.connect(self.failed)
        self._model.job.failed.connect(self.failed)
        self._model.job.started.connect(lambda: self._ui.card.setEnabled(False))
        self._model.job.ended.connect(lambda: self._ui.card.setEnabled(True))
        self._ui.choose.clicked.connect(self._choose)
        self._ui.make.clicked.connect(self._make)
        self._ui.file.returnPressed.connect(self._make)
        for day in (self._ui.since, self._ui.until):
            day.day_typed.connect(self._can_make)
        self._ui.file.textChanged.connect(lambda _: self._can_make())
        self._can_make()

    def _can_make(self) -> None:
        readable = not self._ui.since.unread() and not self._ui.until.unread()
        self._ui.make.setEnabled(readable and bool(self._ui.file.text().strip()))
        self._ui.periodHint.setText(
            self.tr("Leave both days empty for everything.")
            if readable
            else self.tr("A day is written with the year first, such as 2026-11-23.")
        )

    def _choose(self) -> None:
        note = self.tr("The PDF is not encrypted: whoever finds it can read it.")
        question = Question(title=self.tr("Save the PDF"), wanted=Wanted.NEW_FILE, name=FILE_NAME, note=note)
        if (file := self._ask(self, question)) is not None:
            self._ui.file.setText(str(file))

    def _make(self) -> None:
        if not self._ui.make.isEnabled():
            return
        self._ui.done.hide()
        request = SummaryRequest(
            since=self._ui.since.day(),
            until=self._ui.until.day(),
            area=str(self._ui.area.currentData() or ""),
            audience=Audience(self._ui.audience.currentData()),
        )
        self._model.print_to(Path(self._ui.file.text().strip()).expanduser(), request)

    def _show_printed(self, made: SummaryMade) -> None:
        text = self.tr("The PDF is there: {pages}. Check code of the first page: {code}")
        self._ui.doneText.setText(
            text.format(
                pages=self.tr("%n page(s)", "", made.pages),
                code=f"\u2066{made.codes[0] if made.codes else ''}\u2069",
            )
        )
        self._ui.done.show()
