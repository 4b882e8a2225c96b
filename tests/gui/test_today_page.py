"""The first page says what wants doing, and one key press begins it."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.gui.conftest import SCREEN, QuickStarter
from tests.gui.every_window import every_page, settle

from r2p_field.bootstrap import Program
from r2p_field.domain.dates import When
from r2p_field.domain.gathering import Gathering, gathering_bytes
from r2p_field.domain.ids import item_id
from r2p_field.domain.jobs import Silent
from r2p_field.domain.observation import Observation
from r2p_field.domain.session import AgendaPoint, Attendance, Session, SessionState
from r2p_field.gui.app import Windows
from r2p_field.gui.dialogs.danger import DangerDialog
from r2p_field.gui.dialogue_sheet import dialogue_sheet
from r2p_field.gui.main_window import MainWindow
from r2p_field.services.meetings import Meeting, Row
from r2p_field.viewmodels.today import CardKind


def shown(main: MainWindow) -> list[CardKind]:
    return [kind for kind, card in main.today._cards.items() if card.isVisibleTo(main.today)]


def words(main: MainWindow, kind: CardKind) -> str:
    return " ".join(label.text() for label in main.today._cards[kind].findChildren(QLabel))


def press(main: MainWindow, kind: CardKind) -> None:
    """Come to the button of a card with Tab alone, and press Space."""
    main._ui.todayButton.setFocus()
    for _ in range(60):
        at = QApplication.focusWidget()
        if isinstance(at, QPushButton) and at is main.today._cards[kind].button:
            QTest.keyClick(at, Qt.Key.Key_Space)
            return
        assert at is not None
        QTest.keyClick(at, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never comes to the card {kind}")


def test_the_program_opens_on_today_and_new_records_say_only_whom_to_reach(main: MainWindow) -> None:
    assert main._ui.pages.currentWidget() is main.today
    assert shown(main) == [CardKind.DANGER]
    assert main.today._ui.nothing.isVisible()
    assert "Ctrl+N" in main.today._ui.nothing.text()


def test_what_is_recorded_and_not_sent_leads_to_sending(main: MainWindow, program: Program) -> None:
    program.observations.add(Observation(what="Shops were marked"))
    main.go(main.today)
    assert shown(main) == [CardKind.DANGER, CardKind.UNSENT, CardKind.BACKUP_DUE]
    assert program.journal.today().isoformat() in words(main, CardKind.UNSENT)
    assert "Never" in words(main, CardKind.BACKUP_DUE)
    press(main, CardKind.UNSENT)
    assert main._ui.pages.currentWidget() is main.send


def test_a_second_copy_of_today_is_no_longer_pressing(
    main: MainWindow, program: Program, tmp_path: Path
) -> None:
    program.observations.add(Observation(what="Shops were marked"))
    program.upkeep.back_up(tmp_path / "copy", Silent())
    main.go(main.today)
    assert shown(main) == [CardKind.DANGER, CardKind.UNSENT, CardKind.BACKUP]
    assert "Today" in words(main, CardKind.BACKUP)


def test_the_newest_draft_is_continued_from_here(main: MainWindow) -> None:
    main.writing.observation()
    main.editor._ui.what.setPlainText("Half a sentence")
    main.go(main.today)
    press(main, CardKind.DRAFTS)
    assert main._ui.pages.currentWidget() is main.editor
    assert main.editor._ui.what.toPlainText() == "Half a sentence"
    assert main.windowTitle() == "Draft – R2P Field"


def test_whom_to_reach_in_danger_is_noted_here_and_stands_first(
    main: MainWindow, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    def execute(dialog: DangerDialog) -> int:
        dialog._ui.role.setText("  the duty officer in town ")
        dialog._ui.tree.setText("reach the next two, then the office")
        assert dialog._ui.warning.text() == ""
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(DangerDialog, "exec", execute)
    press(main, CardKind.DANGER)
    assert program.preferences.read().emergency_role == "the duty officer in town"
    assert "the duty officer in town\u2069 · \u2068reach the next two" in words(main, CardKind.DANGER)


@pytest.mark.parametrize("text", ["call +999 555 012 345", "ask for Anna Berger there", "mail a@b.org"])
def test_a_name_or_a_number_is_warned_of_and_never_refused(qtbot: QtBot, text: str) -> None:
    dialog = DangerDialog(None, "the duty officer", "")
    qtbot.addWidget(dialog)
    dialog._ui.tree.setText(text)
    assert "looks like a name" in dialog._ui.warning.text()
    assert dialog._ui.keep.isEnabled()


def of_the_rail(main: MainWindow) -> tuple[QWidget, ...]:
    dialogue = main.dialogue
    return (
        *(main.today, main.records, dialogue.meetings, dialogue.promises),
        *(main.send, main.inbox, main.printing),
    )


def test_every_page_says_where_one_is(main: MainWindow) -> None:
    titles = []
    for page in (*of_the_rail(main), main.editor):
        main.go(page)
        titles.append(main.windowTitle())
    names = ("Today", "Records", "Meetings", "Promises", "Send", "Inbox", "Print", "New observation")
    assert titles == [f"{name} – R2P Field" for name in names]


def test_the_keys_of_the_rail_follow_its_order(main: MainWindow) -> None:
    main.activateWindow()
    for number, (page, button) in enumerate(
        zip(of_the_rail(main), main.rail.buttons.values(), strict=True), 1
    ):
        QTest.keyClick(main, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)
        assert main._ui.pages.currentWidget() is page
        assert button.toolTip() == f"Ctrl+{number}"
        assert button.hasFocus() or page is main.records


@pytest.fixture
def sample(windows: Windows, starter: QuickStarter, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    windows.open(starter.create_sample(Silent(), tmp_path / "sample"))
    assert windows.main is not None
    windows.main.resize(*SCREEN)
    qtbot.waitExposed(windows.main)
    return windows.main


def test_invented_data_is_called_so_on_every_page_and_the_banner_cannot_be_closed(sample: MainWindow) -> None:
    for page in every_page(sample):
        sample.go(page)
        settle()
        assert sample._ui.sample.isVisible()
    assert sample._ui.sampleText.text().startswith("Invented data. Nothing here is real")
    assert sample._ui.sample.findChildren(QPushButton) == []


def test_sending_what_is_invented_is_refused_in_three_sentences_and_joining_is_not_offered(
    sample: MainWindow,
) -> None:
    press(sample, CardKind.UNSENT)
    assert len(sample.send._ui.cannotText.text().splitlines()) == 3
    assert not sample.send._ui.join.isVisible()
    assert not sample.send._ui.target.isVisible()


def test_real_records_have_no_such_banner(main: MainWindow) -> None:
    assert not main._ui.sample.isVisible()


def test_what_the_invented_country_wants_doing_stands_in_the_order_of_what_presses(
    sample: MainWindow,
) -> None:
    assert shown(sample) == [
        CardKind.DANGER,
        CardKind.REVIEW,
        CardKind.LATE,
        CardKind.TELLING,
        CardKind.UNSENT,
        CardKind.BACKUP_DUE,
        CardKind.MEETING,
    ]


def test_what_is_kept_back_opens_to_be_looked_at_again(sample: MainWindow) -> None:
    press(sample, CardKind.REVIEW)
    assert sample._ui.pages.currentWidget() is sample.records
    assert "Two boatmen have not come home" in sample.records._ui.sheet.toPlainText()


def read(main: MainWindow, page: QWidget) -> tuple[list[str], list[str]]:
    """Read every line of a page that lists, with the arrow keys alone."""
    assert main._ui.pages.currentWidget() is page
    listed, sheet = page._ui.list, page._ui.sheet  # type: ignore[attr-defined]
    lines, sheets = [], []
    while listed.currentItem().text() not in lines:
        lines.append(listed.currentItem().text())
        sheets.append(sheet.toPlainText())
        QTest.keyClick(listed, Qt.Key.Key_Down)
    return lines, sheets


def test_promises_are_read_by_keyboard_the_late_ones_first(sample: MainWindow) -> None:
    press(sample, CardKind.LATE)
    lines, sheets = read(sample, sample.dialogue.promises)
    assert "Open the complaints" in lines[0]
    assert len(set(sheets)) == len(lines) == 9
    assert "four of eleven families were paid" in "".join(sheets)


def test_the_minority_view_is_read_beside_what_was_agreed(sample: MainWindow) -> None:
    sample.go(sample.dialogue.meetings)
    sample.dialogue.meetings._ui.list.setFocus()
    lines, sheets = read(sample, sample.dialogue.meetings)
    assert len([line for line in lines if "\u2068held\u2069" in line]) == 4
    assert "What the road office answered" in lines[0]
    assert "Those who did not agree: The families of the burned stalls" in "".join(sheets)
    assert "Nobody was asked whether they disagree." in "".join(sheets)


def test_a_meeting_that_was_not_closed_is_the_first_thing_to_go_on_with(
    main: MainWindow, program: Program
) -> None:
    plan, room = Session(title="A plan"), Gathering(session=Session(title="The well"), seconds=60)
    for typed in (Gathering(session=plan), room):
        program.meetings.save_draft(gathering_bytes(typed), "session")
    program.meetings.save_draft(b"of another version", "session")
    main.go(main.today)
    assert shown(main)[:2] == [CardKind.DANGER, CardKind.ROOM]
    assert "1 meeting(s) not closed" in words(main, CardKind.ROOM)
    assert "The well" in words(main, CardKind.ROOM)
    press(main, CardKind.ROOM)
    assert main._workspace.gathering.now == room
    assert main.dialogue.holding.isVisible()
    main.dialogue.holding.close()


def test_the_next_meeting_leads_to_its_plan(main: MainWindow, program: Program) -> None:
    days = [program.today.look().day + dt.timedelta(days=days) for days in (9, 2)]
    sessions = [
        program.meetings.add(Session(title=str(day), when=When(start=day), state=SessionState.PLANNED))
        for day in days
    ]
    main.go(main.today)
    press(main, CardKind.MEETING)
    page = main.dialogue.meetings
    assert main._ui.pages.currentWidget() is page
    assert page._ui.list.currentItem().data(Qt.ItemDataRole.UserRole) == sessions[1]
    assert page._ui.change.isVisible()


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (SessionState.PLANNED, ("Agenda", "Who is expected")),
        (SessionState.HELD, ("What was spoken about", "Who was there")),
    ],
)
def test_a_plan_does_not_speak_of_what_has_not_happened(
    state: SessionState, said: tuple[str, str], program: Program
) -> None:
    point = AgendaPoint(id=item_id(bytes(16)), topic="the gate")
    came = Attendance(id=item_id(bytes(15) + b"1"), group="hill people")
    record = program.meetings.add(Session(state=state, agenda=(point,), attendance=(came,)))
    page = dialogue_sheet(program.meetings.get(record), program.resources.catalogues(), "#000000")
    lines = {"Agenda", "Who is expected", "What was spoken about", "Who was there"}
    assert {line for line in lines if line in page} == set(said)


def test_what_people_wrote_is_shown_as_they_wrote_it_and_never_obeyed(
    main: MainWindow, program: Program, hostile_text: str
) -> None:
    record = program.meetings.add(Session(title=f"x<b>{hostile_text}", account='<img src="/etc/passwd">'))
    page = dialogue_sheet(program.meetings.get(record), program.resources.catalogues(), "#000000")
    assert "<img" not in page
    assert "<b>" not in page.split("</h2>")[0]


def test_every_card_has_a_letter_of_its_own(main: MainWindow, program: Program) -> None:
    found = program.today.look()
    full = replace(found, role="x", meeting=Meeting(day=found.day, session=a_row(program)))
    steps = [
        main.today._words(kind, full).step
        for kind in CardKind
        if kind not in {CardKind.LATE, CardKind.BACKUP}
    ]
    letters = [step[step.index("&") + 1].lower() for step in (*steps, "N&ote it", "&New note")]
    assert len(set(letters)) == len(letters), letters


def a_row(program: Program) -> Row:
    program.meetings.add(Session(title="x"))
    return program.meetings.sessions()[0]
