"""A meeting is planned by keyboard: nothing typed is lost, and every step can be taken back."""

import datetime as dt

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton
from pytestqt.qtbot import QtBot
from tests.domain.dialogue import MECHANISM, WORDING, item
from tests.gui.conftest import SCREEN
from tests.gui.every_window import settle

from r2p_field.bootstrap import Program
from r2p_field.domain.commitment import Commitment
from r2p_field.domain.ids import RecordId
from r2p_field.domain.session import AgendaPoint, Presence, Question, Session, SessionState
from r2p_field.gui.app import Windows
from r2p_field.gui.dialogs.confirm import ConfirmDialog
from r2p_field.gui.main_window import MainWindow
from r2p_field.gui.pages.plan.agenda import in_order, moved
from r2p_field.gui.pages.plan.rows import language_name
from r2p_field.gui.pages.plan_page import PlanPage

ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def body(program: Program) -> RecordId:
    return program.meetings.add(MECHANISM)


@pytest.fixture
def page(main: MainWindow, body: RecordId) -> PlanPage:
    main.activateWindow()
    main.go(main.dialogue.meetings)
    main.dialogue.meetings._ui.plan.click()
    return main.dialogue.planning


def session(page: PlanPage) -> Session:
    return page._gathering.session


def type_into(text: str) -> None:
    at = QApplication.focusWidget()
    assert at is not None
    QTest.keyClicks(at, text)


def add(page: PlanPage, button: QPushButton, text: str) -> None:
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    type_into(text)


def test_a_meeting_is_planned_and_stands_on_the_page_of_meetings(
    main: MainWindow, page: PlanPage, program: Program, body: RecordId
) -> None:
    ui = page._ui
    ui.body.setCurrentIndex(ui.body.findData(body))
    ui.title.setFocus()
    type_into("The well at night")
    ui.day.setFocus()
    type_into("2026-12-03")
    ui.begins.setFocus()
    type_into("9.30")
    ui.takeGroups.click()
    add(page, ui.addLanguage, "")
    add(page, ui.addRole, "teacher of the lake school")
    add(page, ui.addRule, "nobody raises a hand")
    add(page, ui.addPoint, "who guards the well")
    QTest.keyClick(page, Qt.Key.Key_S, CONTROL)
    [row] = program.meetings.sessions()
    planned = program.meetings.get(row.record).said
    assert isinstance(planned, Session)
    assert (planned.title, planned.mechanism, planned.state) == (
        "The well at night",
        body,
        SessionState.PLANNED,
    )
    assert planned.when is not None
    assert (planned.when.start, planned.begins) == (dt.date(2026, 12, 3), "09:30")
    assert planned.where == MECHANISM.where
    assert [one.group for one in planned.attendance] == ["lake women's circle"]
    assert [one.role for one in planned.facilitators] == ["teacher of the lake school"]
    assert [one.text for one in planned.rules] == ["nobody raises a hand"]
    assert [one.topic for one in planned.agenda] == ["who guards the well"]
    assert main._ui.pages.currentWidget() is main.dialogue.meetings
    assert "The well at night" in main.dialogue.meetings._ui.list.currentItem().text()
    assert program.meetings.drafts("session") == ()


def test_one_begins_with_who_meets_also_when_the_keyboard_stood_on_the_rail(
    main: MainWindow, qtbot: QtBot
) -> None:
    main.activateWindow()
    QTest.keyClick(main, Qt.Key.Key_3, CONTROL)
    QTest.keyClick(main, Qt.Key.Key_P, ALT)
    qtbot.waitUntil(lambda: main._ui.pages.currentWidget() is main.dialogue.planning)
    assert main.dialogue.planning._ui.body.hasFocus()


def test_a_common_rule_is_ticked_in_words_and_unticked(page: PlanPage) -> None:
    box = next(iter(page._rules._boxes.values()))
    box.click()
    assert [rule.text for rule in session(page).rules] == [box.text()]
    assert page._ui.rules.rows() == ()
    box.click()
    assert session(page).rules == ()


def test_tab_reaches_the_common_rules_where_they_stand(page: PlanPage) -> None:
    ticks = page._ui.ruleTicks.findChildren(QCheckBox)
    order = []
    stop = page.nextInFocusChain()
    while stop is not None and stop is not page:
        order.append(stop)
        stop = stop.nextInFocusChain()
    places = [order.index(one) for one in ticks]
    assert places == sorted(places)
    assert order.index(page._ui.addRole) < places[0]
    assert places[-1] < order.index(page._ui.addRule)


def test_points_are_moved_by_keys_and_the_keyboard_stays_on_them(page: PlanPage) -> None:
    for words in ("first", "second", "third"):
        add(page, page._ui.addPoint, words)
    at = QApplication.focusWidget()
    assert at is not None
    QTest.keyClick(at, Qt.Key.Key_Up, ALT)
    type_into("!")
    agenda = in_order(session(page).agenda)
    assert [one.topic for one in agenda] == ["first", "third!", "second"]
    assert [one.order for one in agenda] == [1, 2, 3]


@pytest.mark.parametrize(("by", "after"), [(-5, "cab"), (-1, "acb"), (0, "abc"), (4, "abc")])
def test_a_point_never_leaves_the_agenda_by_being_moved(by: int, after: str) -> None:
    agenda = tuple(AgendaPoint(id=item(at), topic=topic) for at, topic in enumerate("abc"))
    assert "".join(one.topic or "" for one in moved(agenda, item(2), by)) == after


def test_typing_one_word_is_one_step_back(page: PlanPage) -> None:
    page._ui.title.setFocus()
    type_into("The market")
    QTest.keyClick(page._ui.title, Qt.Key.Key_Z, CONTROL)
    assert page._ui.title.text() == ""
    QTest.keyClick(page._ui.title, Qt.Key.Key_Y, CONTROL)
    assert page._ui.title.text() == "The market"


def test_a_name_in_the_title_is_warned_of_and_never_refused(page: PlanPage, program: Program) -> None:
    page._ui.title.setFocus()
    type_into("Meeting with Anna Berger")
    assert "looks like a name" in page._ui.titleWarning.text()
    page._ui.save.click()
    assert [row.title for row in program.meetings.sessions()] == ["Meeting with Anna Berger"]


def test_a_day_that_cannot_be_read_is_not_lost_and_not_written_down_as_none(
    page: PlanPage, program: Program
) -> None:
    page._ui.day.setFocus()
    type_into("3/12")
    page._ui.save.click()
    assert program.meetings.sessions() == ()
    assert page._ui.day.text() == "3/12"
    assert "year first" in page._ui.draftState.text()
    assert page._ui.day.hasFocus()


def test_an_hour_that_cannot_be_read_is_said_and_kept_as_typed(page: PlanPage, program: Program) -> None:
    ui = page._ui
    ui.begins.setFocus()
    type_into("half past")
    ui.title.setFocus()
    assert ui.beginsWrong.isVisible()
    ui.save.click()
    assert program.meetings.sessions() == ()
    assert ui.begins.text() == "half past"
    assert ui.begins.hasFocus()
    ui.begins.selectAll()
    type_into("14:30")
    assert not ui.beginsWrong.isVisible()
    assert page._gathering.session.begins == "14:30"


def test_what_is_planned_is_kept_when_one_goes_elsewhere_and_gone_on_with(
    main: MainWindow, page: PlanPage
) -> None:
    page._ui.title.setFocus()
    type_into("Half a plan")
    main.go(main.records)
    page._gathering.begin(Session())
    meetings = main.dialogue.meetings
    main.go(meetings)
    meetings._ui.list.setCurrentRow(1)
    assert "Half a plan" in meetings._ui.list.currentItem().text()
    assert "is kept, encrypted" in meetings._ui.sheet.toPlainText()
    meetings._ui.goOn.click()
    assert main._ui.pages.currentWidget() is page
    assert page._ui.title.text() == "Half a plan"


def test_what_is_thrown_away_is_gone_from_the_list_and_from_the_hand(
    main: MainWindow, page: PlanPage, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    page._ui.title.setFocus()
    type_into("Half a plan")
    page._ui.later.click()
    meetings = main.dialogue.meetings
    meetings._ui.list.setCurrentRow(1)
    for answer in (False, True):
        monkeypatch.setattr(ConfirmDialog, "exec", lambda _, answer=answer: int(answer))
        meetings._ui.throwAway.click()
        assert bool(program.meetings.drafts("session")) is not answer
    assert session(page) == Session()
    main.go(main.records)
    assert program.meetings.drafts("session") == ()


def test_a_plan_is_changed_where_it_was_left(main: MainWindow, page: PlanPage, program: Program) -> None:
    words = program.meetings.add(replace(WORDING, retired=False))
    planned = Session(title="Planned", state=SessionState.PLANNED)
    record = program.meetings.add(planned)
    meetings = main.dialogue.meetings
    main.go(meetings)
    meetings.stand_on(record)
    meetings._ui.change.click()
    [action] = page._menu.actions()
    action.trigger()
    page._ui.later.click()
    meetings.stand_on(record)
    meetings._ui.change.click()
    assert [one.wording for one in session(page).agenda] == [words]
    page._ui.save.click()
    said = program.meetings.get(record).said
    assert isinstance(said, Session)
    assert [one.wording for one in said.agenda] == [words]
    assert "the drums are silent" in page._about(said.agenda[0])


def test_a_group_that_will_not_be_invited_is_said_and_not_left_out(page: PlanPage) -> None:
    add(page, page._ui.addGroup, "herders")
    [row] = page._ui.attendance.rows()
    row.presence.setCurrentIndex(1)  # type: ignore[attr-defined]
    [group] = session(page).attendance
    assert (group.group, group.presence) == ("herders", Presence.NOT_INVITED)


@pytest.mark.parametrize(
    ("tag", "name"), [("sw", "Kiswahili"), ("a tongue of the hills", "a tongue of the hills"), ("zzz", "zzz")]
)
def test_a_language_is_called_what_it_calls_itself_or_what_was_typed(tag: str, name: str) -> None:
    assert language_name(tag) == name


def test_three_languages_are_typed_one_after_the_other(page: PlanPage) -> None:
    for typed in ("f", "en", "ar"):
        page._ui.addLanguage.click()
        settle()
        at = QApplication.focusWidget()
        assert at is not None
        QTest.keyClicks(at, typed)
        settle()
    assert [one.language for one in session(page).languages] == ["fr", "en", "ar"]
    page._ui.undo.click()
    settle()
    assert len(page._ui.languages.rows()) == len(session(page).languages)


def test_a_language_that_the_program_does_not_know_is_kept_as_typed(page: PlanPage) -> None:
    page._ui.addLanguage.click()
    [row] = page._ui.languages.rows()
    row.language.setEditText("lake speech")  # type: ignore[attr-defined]
    row.language.setEditText("Kiswahili")  # type: ignore[attr-defined]
    assert [one.language for one in session(page).languages] == ["sw"]
    row.language.setEditText("lake speech")  # type: ignore[attr-defined]
    assert [one.language for one in session(page).languages] == ["lake speech"]


def test_the_agenda_begins_with_what_earlier_meetings_of_the_body_left_open(
    page: PlanPage, program: Program, body: RecordId
) -> None:
    asked = Question(id=item(3), text="who guards the well at night")
    held = Session(title="Before", mechanism=body, state=SessionState.HELD, questions=(asked,))
    before = program.meetings.add(held)
    elsewhere = program.meetings.add(Session(title="Elsewhere", state=SessionState.HELD, questions=(asked,)))
    late = program.meetings.add(Commitment(text="Mend the pump", made_at=before, due=dt.date(2026, 1, 1)))
    program.meetings.add(Commitment(text="Not of this body", made_at=elsewhere))
    page._ui.body.setCurrentIndex(page._ui.body.findData(body))
    agenda = in_order(session(page).agenda)
    assert [(one.promise, one.asked_in) for one in agenda] == [(late, None), (None, before)]
    assert [one.topic for one in agenda] == ["Mend the pump", "who guards the well at night"]
    assert [page._about(one) for one in agenda] == ["\u2068Mend the pump\u2069", "\u2068Before\u2069"]
    page._ui.fillAgenda.setFocus()
    page._ui.fillAgenda.click()
    assert len(session(page).agenda) == 2
    assert "Nothing is left" in page._ui.agendaHint.text()
    page._gathering.undo()
    assert session(page).agenda == ()


def test_hints_stand_beside_the_button_and_never_hold_it_back(
    page: PlanPage, program: Program, qtbot: QtBot
) -> None:
    add(page, page._ui.addRole, "Anna Berger")
    qtbot.waitUntil(lambda: not page._ui.hints.isHidden())
    assert "“Anna Berger”" in page._ui.hints.text()
    page._ui.save.click()
    assert len(program.meetings.sessions()) == 1


def test_minutes_that_are_no_number_stay_on_the_screen(page: PlanPage) -> None:
    add(page, page._ui.addPoint, "who guards the well")
    [row] = page._ui.agenda.rows()
    row.minutes.setFocus()  # type: ignore[attr-defined]
    type_into("20x")
    assert session(page).agenda[0].minutes is None
    assert row.minutes.text() == "20x"  # type: ignore[attr-defined]
    page._ui.save.click()
    assert row.minutes.hasFocus()  # type: ignore[attr-defined]
    assert "Nothing was lost" in page._ui.draftState.text()
    QTest.keyClick(row.minutes, Qt.Key.Key_Backspace)  # type: ignore[attr-defined]
    assert session(page).agenda[0].minutes == 20
    assert "20" in page._ui.minutesAll.text()
    type_into("x")
    row.remove_button.click()
    assert not page._steps.any_unread


def test_where_words_are_large_what_is_read_takes_the_place_of_the_list(
    main: MainWindow, windows: Windows, program: Program, body: RecordId
) -> None:
    windows.theme.set_zoom(2.0)
    main.resize(*SCREEN)
    meetings = main.dialogue.meetings
    main.go(meetings)
    meetings.stand_on(body)
    settle()
    assert not meetings._ui.sheet.isVisible()
    meetings.stand_on(program.meetings.add(Session(title="A plan", state=SessionState.PLANNED)))
    meetings.refresh()
    settle()
    for button in (meetings._ui.hold, meetings._ui.invite):
        corner = button.mapTo(main, QPoint(0, button.height()))
        assert button.isVisible()
        assert corner.y() <= main.height()
    QTest.keyClick(meetings._ui.list, Qt.Key.Key_Return)
    assert meetings._ui.sheet.hasFocus()
    assert not meetings._ui.list.isVisible()
    QTest.keyClick(meetings._ui.sheet, Qt.Key.Key_Escape)
    assert meetings._ui.list.hasFocus()


def test_the_rail_says_meetings_while_one_plans(main: MainWindow, page: PlanPage) -> None:
    assert main._ui.pages.currentWidget() is page
    assert main._ui.meetingsButton.isChecked()
