"""What leaves a meeting as a file: pages and calendar files, under names that say nothing."""

import datetime as dt
import time
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.domain.dialogue import COMMITMENT, SESSION
from tests.gui.conftest import Chooser

from r2p_field.bootstrap import Program
from r2p_field.domain.dates import When
from r2p_field.domain.jobs import Progress
from r2p_field.domain.session import Session, SessionState
from r2p_field.gui.dialogs.at_work import AtWorkDialog
from r2p_field.gui.dialogs.invite import InviteDialog
from r2p_field.gui.dialogs.meeting_paper import MeetingPaperDialog
from r2p_field.gui.dialogs.message import MessageDialog
from r2p_field.gui.main_window import MainWindow
from r2p_field.viewmodels.jobs import JobRunner
from r2p_field.viewmodels.long_job import LongJob
from r2p_field.viewmodels.meeting_papers import Paper, Printed

PLANNED = replace(SESSION, state=SessionState.PLANNED, when=When(start=dt.date(2026, 12, 3)))


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What messages said."""
    said: list[str] = []

    def execute(dialog: MessageDialog) -> int:
        said.append(" ".join(label.text() for label in dialog.findChildren(type(dialog._ui.what))))
        return 1

    monkeypatch.setattr(MessageDialog, "exec", execute)
    return said


def stand_on(main: MainWindow, program: Program, session: Session) -> None:
    record = program.meetings.add(session)
    main.go(main.dialogue.meetings)
    main.dialogue.meetings.stand_on(record)


@pytest.mark.parametrize("paper", list(Paper))
def test_every_page_is_printed_into_the_file_that_was_chosen(
    *,
    main: MainWindow,
    program: Program,
    chooser: Chooser,
    told: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    paper: Paper,
) -> None:
    stand_on(main, program, SESSION)
    if paper is Paper.SLIPS:
        record = program.meetings.sessions()[0].record
        program.meetings.add(replace(COMMITMENT, made_at=record))

    def execute(dialog: MeetingPaperDialog) -> int:
        dialog._ui.paper.setCurrentIndex(dialog._ui.paper.findData(paper.value))
        assert dialog.language() == "sw"
        return 1

    monkeypatch.setattr(MeetingPaperDialog, "exec", execute)
    chooser.answers = [tmp_path / "page.pdf"]
    main.dialogue.meetings._ui.print.click()
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")
    assert "page(s)" in told[-1]
    [question] = chooser.asked
    assert question.name in {"notes.pdf", "slips.pdf", "sheets.pdf"}
    assert "not encrypted" in question.note


def test_a_plan_has_only_blank_sheets_to_print(qtbot: QtBot) -> None:
    dialog = MeetingPaperDialog(None, PLANNED, "en")
    qtbot.addWidget(dialog)
    offered = {dialog._ui.paper.itemData(at) for at in range(dialog._ui.paper.count())}
    assert offered == {Paper.SHEETS.value, Paper.ATTENDANCE.value}


def test_an_invitation_says_the_day_and_the_hour_and_neither_title_nor_place_of_the_meeting(
    *,
    main: MainWindow,
    program: Program,
    chooser: Chooser,
    told: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stand_on(main, program, PLANNED)

    def execute(dialog: InviteDialog) -> int:
        assert "copied to telephones" in dialog._ui.copied.text()
        dialog._ui.time.setText("14:30")
        return 1

    monkeypatch.setattr(InviteDialog, "exec", execute)
    chooser.answers = [tmp_path / "x.ics"]
    main.dialogue.meetings._ui.invite.click()
    text = (tmp_path / "x.ics").read_text("utf-8")
    assert "DTSTART:20261203T143000" in text
    for secret in ("marked doors", "fig tree", "lake", "nurse"):
        assert secret not in text
    assert "2026-12-03" in told[-1]
    assert chooser.asked[0].name == "meeting.ics"


def test_an_hour_that_is_none_keeps_the_dialog_open(qtbot: QtBot) -> None:
    dialog = InviteDialog(None, "en", has_place=False)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.with_place()
    dialog._ui.time.setText("25:00")
    dialog._ui.save.click()
    assert dialog.isVisible()
    assert dialog.focusWidget() is dialog._ui.time
    dialog._ui.time.clear()
    dialog._ui.save.click()
    assert not dialog.isVisible()


def test_the_hour_of_the_plan_is_offered_and_can_be_left_out(qtbot: QtBot) -> None:
    dialog = InviteDialog(None, "en", has_place=True, begins="09:30")
    qtbot.addWidget(dialog)
    assert dialog.time() == dt.time(9, 30)
    dialog._ui.time.clear()
    assert dialog.time() is None


def test_a_name_in_the_title_of_a_calendar_is_warned_of(qtbot: QtBot) -> None:
    dialog = InviteDialog(None, "en", has_place=True)
    qtbot.addWidget(dialog)
    dialog._ui.title.setText("Tea with Anna Berger")
    assert "looks like a name" in dialog._ui.warning.text()


class Slowly:
    """Work that goes on until somebody asks it to stop, as a large set of sheets on an old laptop does."""

    def __init__(self) -> None:
        self.reported = 0

    def __call__(self, progress: Progress) -> Printed:
        while True:
            progress.report(self.reported, 0, "")
            self.reported += 1
            time.sleep(0.01)


def test_printing_that_takes_its_time_shows_itself_and_is_stopped_with_escape(
    qtbot: QtBot, tmp_path: Path
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    job = LongJob(JobRunner())
    dialog = AtWorkDialog(page, "Save the PDF", job)
    slowly = Slowly()
    printed: list[Printed] = []
    job.run(slowly, printed.append)
    assert not dialog.isVisible()
    qtbot.waitUntil(dialog.isVisible)
    with qtbot.waitSignal(job.cancelled):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert slowly.reported
    assert printed == []
    assert not job.running


def test_pages_that_are_there_at_once_flash_no_window(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    job = LongJob(JobRunner())
    dialog = AtWorkDialog(page, "Save the PDF", job)
    with qtbot.waitSignal(job.ended):
        job.run(lambda _: 1, lambda _: None)
    qtbot.wait(600)
    assert not dialog.isVisible()
