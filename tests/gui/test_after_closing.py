"""What one does when a meeting is closed: print its notes and slips, plan the next one, follow it up."""

import datetime as dt
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.domain.dialogue import item
from tests.gui.conftest import Chooser
from tests.gui.test_closing_page import HELD

from r2p_field.bootstrap import Program
from r2p_field.domain.commitment import Commitment
from r2p_field.domain.groups import GroupKind
from r2p_field.domain.mechanism import Mechanism, Member
from r2p_field.domain.session import AgendaPoint, Question, SessionState
from r2p_field.gui.dialogs.message import MessageDialog
from r2p_field.gui.main_window import MainWindow
from r2p_field.gui.pages.closing.lines import PromiseRow
from r2p_field.gui.pages.closing_page import ClosingPage


@pytest.fixture
def page(main: MainWindow, program: Program) -> ClosingPage:
    """A meeting of the water committee in hand, with a point that nobody spoke of."""
    body = program.meetings.add(Mechanism(name="water committee"))
    session = replace(
        HELD,
        mechanism=body,
        agenda=(AgendaPoint(id=item(20), order=1, topic="the ferry"),),
        questions=(Question(id=item(21), text="who guards the well"),),
        next_on=program.journal.today() + dt.timedelta(days=30),
    )
    main._workspace.gathering.begin(session)
    main.dialogue.close()
    QApplication.processEvents()
    return main.dialogue.closing


def close(page: ClosingPage) -> None:
    page._ui.addPromise.setFocus()
    QTest.keyClick(page._ui.addPromise, Qt.Key.Key_Return)
    row = page._ui.promises.rows()[-1]
    assert isinstance(row, PromiseRow)
    QTest.keyClicks(row.text, "repair the pump")
    page._ui.close.setFocus()
    QTest.keyClick(page._ui.close, Qt.Key.Key_Return)


def read_message() -> list[str]:
    """Close the message that comes, and remember its words."""
    heard: list[str] = []

    def read() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, MessageDialog)
        heard.append(f"{dialog._ui.what.text()} {dialog._ui.safe.text()}")
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    QTimer.singleShot(0, read)
    return heard


def test_hints_name_what_is_open_and_block_nothing(page: ClosingPage, program: Program) -> None:
    hints = page._ui.open.text()
    assert page._ui.openCard.isVisible()
    assert "Nothing was rated" in hints
    assert "the ferry" in hints
    assert "Somebody objected" in hints
    close(page)
    assert page.finished.shown
    assert len(program.meetings.sessions()) == 1


def test_the_next_plan_holds_what_was_left_over_and_the_promise(
    page: ClosingPage, main: MainWindow, program: Program
) -> None:
    close(page)
    QTest.keyClick(page.finished.plan, Qt.Key.Key_Return)
    assert main._ui.pages.currentWidget() is main.dialogue.planning
    plan = main._workspace.gathering.session
    assert plan.state is SessionState.PLANNED
    assert [point.topic for point in plan.agenda] == ["repair the pump", "who guards the well", "the ferry"]
    assert plan.when is not None
    assert plan.when.start == program.journal.today() + dt.timedelta(days=30)
    assert [row.group for row in plan.attendance] == ["herders", "lake women's circle"]
    assert all(row.men is None and row.women is None for row in plan.attendance)
    assert (plan.views, plan.consensus, plan.account, plan.consent) == ((), (), None, None)
    assert main._workspace.gathering.record is None
    assert main._workspace.gathering.can_undo


def test_notes_and_slips_are_printed_into_the_file_that_was_chosen(
    page: ClosingPage, chooser: Chooser, tmp_path: Path
) -> None:
    close(page)
    for button, name in ((page.finished.minutes, "notes.pdf"), (page.finished.slips, "slips.pdf")):
        out = tmp_path / name
        chooser.answers = [out]
        heard = read_message()
        QTest.keyClick(button, Qt.Key.Key_Return)
        assert out.read_bytes().startswith(b"%PDF")
        assert "read by anyone" in heard[0]
        assert chooser.asked[-1].name == name
        assert "not encrypted" in chooser.asked[-1].note


def test_a_file_that_is_there_is_never_overwritten(
    page: ClosingPage, main: MainWindow, chooser: Chooser, tmp_path: Path
) -> None:
    close(page)
    out = tmp_path / "notes.pdf"
    out.write_bytes(b"mine")
    chooser.answers = [out]
    QTest.keyClick(page.finished.minutes, Qt.Key.Key_Return)
    assert out.read_bytes() == b"mine"
    assert main._ui.banner.isVisible()


def test_a_slip_is_printed_from_the_board(
    main: MainWindow, program: Program, chooser: Chooser, tmp_path: Path
) -> None:
    program.meetings.add(Commitment(text="repair the pump", owner_role="chair"))
    main.go(main.dialogue.promises)
    chooser.answers = [tmp_path / "slip.pdf"]
    read_message()
    QTest.keyClick(main.dialogue.promises._ui.slip, Qt.Key.Key_Return)
    assert (tmp_path / "slip.pdf").read_bytes().startswith(b"%PDF")


def test_empty_chairs_of_the_body_are_asked_about_by_name(main: MainWindow, program: Program) -> None:
    member = Member(id=item(1), group="net menders' youth", kind=GroupKind.YOUTH)
    body = program.meetings.add(Mechanism(name="water committee", members=(member,)))
    main._workspace.gathering.begin(replace(HELD, mechanism=body))
    main.dialogue.close()
    names = [row.reason.accessibleName() for row in main.dialogue.closing._ui.missing.rows()]  # type: ignore[attr-defined]
    assert any("net menders' youth" in name for name in names)
