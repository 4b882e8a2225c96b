"""A facilitator with a keyboard: counts by one key, asks for dissent, pauses; the room sees its own part."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.domain.dialogue import SESSION as HELD
from tests.domain.dialogue import item
from tests.gui.conftest import PASSPHRASE, QuickStarter
from tests.gui.every_window import settle

from r2p_field.bootstrap import Program
from r2p_field.domain.counts import Cell
from r2p_field.domain.gathering import gathering_from
from r2p_field.domain.objection import objected
from r2p_field.domain.observation import Change
from r2p_field.domain.session import (
    AgendaPoint,
    Attendance,
    Dissent,
    Interpretation,
    Missing,
    MissingReason,
    Proposal,
    Session,
    SpokenLanguage,
    TallyMethod,
)
from r2p_field.gui.app import Windows
from r2p_field.gui.dialogs.confirm import Doubt
from r2p_field.gui.hold.hold_window import HoldWindow
from r2p_field.gui.hold.room_window import RoomWindow
from r2p_field.gui.main_window import MainWindow
from r2p_field.services.meetings import SESSION
from r2p_field.viewmodels.holding import STAY_OPEN

CONTROL = Qt.KeyboardModifier.ControlModifier
CONTROL_SHIFT = CONTROL | Qt.KeyboardModifier.ShiftModifier
NOTHING = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier
HILL, LAKE = item(6), item(7)
PLANNED = Session(
    title="The market",
    languages=tuple(
        SpokenLanguage(id=item(20 + at), language=tag) for at, tag in enumerate(("en", "fr", "ar"))
    ),
    agenda=(
        AgendaPoint(id=item(1), order=1, topic="who opens the market", factor="sg2013.rf4", minutes=10),
        AgendaPoint(id=item(2), order=2, topic="the well"),
    ),
    attendance=(
        Attendance(id=HILL, group="hill people", women=Cell(min=2, max=2)),
        Attendance(id=LAKE, group="lake people"),
    ),
    missing=(Missing(id=item(9), group="herders", reason=MissingReason.UNSAFE_TO_INVITE, note="at night"),),
)


@pytest.fixture
def doubts() -> list[Doubt]:
    """What was asked; each is answered with yes."""
    return []


@pytest.fixture
def hold(main: MainWindow, doubts: list[Doubt], qtbot: QtBot) -> Iterator[HoldWindow]:
    workspace = main._workspace
    workspace.gathering.begin(PLANNED)

    def yes(_: QWidget, doubt: Doubt) -> bool:
        doubts.append(doubt)
        return True

    window = HoldWindow(workspace, main, confirm=yes)
    main.dialogue.__dict__["holding"] = window
    window.resize(1366, 768)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.close()


def go(window: HoldWindow, step: int) -> None:
    """Go to a step as a person does."""
    QTest.keyClick(window, getattr(Qt.Key, f"Key_{step}"), CONTROL)
    settle()


def add(button: QPushButton) -> None:
    """Press a button that adds a row, and see the row."""
    button.click()
    settle()


def press(*keys: Qt.Key | str, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press keys where the keyboard is."""
    for key in keys:
        at = QApplication.focusWidget()
        assert at is not None
        QTest.keyClick(at, key, held)  # type: ignore[arg-type]


def directions(window: HoldWindow, group: str | None) -> dict[Change, int | None]:
    [view] = [one for one in window._model.session.views if one.group == group]
    return {lean.direction: lean.count for lean in view.leans}


def test_answers_are_counted_by_one_key_each(hold: HoldWindow) -> None:
    go(hold, 2)
    press("w", "w", "s", "2", "b", "b", "b", "0", "w")
    assert directions(hold, HILL) == {Change.WORSE: 2, Change.SAME: 1}
    assert directions(hold, LAKE) == {Change.BETTER: 3}
    assert directions(hold, None) == {Change.WORSE: 1}
    press("1", "w", Qt.Key.Key_Backspace, Qt.Key.Key_Backspace)
    assert directions(hold, HILL) == {Change.WORSE: 1, Change.SAME: 1}


def test_ratings_are_counted_with_alt_and_with_the_arrows(hold: HoldWindow) -> None:
    go(hold, 2)
    press("4", "4", "5", held=ALT)
    press(Qt.Key.Key_Left, Qt.Key.Key_Plus, Qt.Key.Key_Down, Qt.Key.Key_Space)
    hill, lake = hold._model.session.views
    assert {hand.rating: hand.count for hand in hill.hands} == {4: 3, 5: 1}
    assert {hand.rating: hand.count for hand in lake.hands} == {4: 1}


def test_digits_of_another_script_mean_the_same(hold: HoldWindow) -> None:
    go(hold, 2)
    board = hold._ui.tally
    QApplication.sendEvent(board, QKeyEvent(QEvent.Type.KeyPress, 0x0662, NOTHING, "٢"))
    QApplication.sendEvent(board, QKeyEvent(QEvent.Type.KeyPress, 0x0664, ALT, "٤"))
    [view] = hold._model.session.views
    assert (view.group, view.rating) == (LAKE, 4)


def test_undo_and_redo_by_key_from_the_counting(hold: HoldWindow) -> None:
    go(hold, 2)
    press("w", "w")
    QTest.keyClick(hold, Qt.Key.Key_Z, CONTROL)
    assert directions(hold, HILL) == {Change.WORSE: 1}
    QTest.keyClick(hold, Qt.Key.Key_Z, CONTROL_SHIFT)
    assert directions(hold, HILL) == {Change.WORSE: 2}


def test_more_answers_than_people_get_a_sentence_and_a_mark_and_stay(hold: HoldWindow) -> None:
    go(hold, 2)
    press("w", "w")
    assert not hold._ui.odd.isVisible()
    press("s")
    assert hold._ui.odd.isVisible()
    assert "hill people" in hold._ui.odd.text()
    head = hold._ui.tally.verticalHeaderItem(0)
    assert head is not None
    assert "!" in head.text()
    assert directions(hold, HILL) == {Change.WORSE: 2, Change.SAME: 1}


def test_people_are_counted_by_one_key_and_groups_added(hold: HoldWindow) -> None:
    go(hold, 1)
    press("+", Qt.Key.Key_Right, "+", "+", "-", Qt.Key.Key_Down, Qt.Key.Key_Space)
    hill, lake = hold._model.session.attendance
    assert (hill.women, hill.men) == (Cell(min=3, max=3), Cell(min=1, max=1))
    assert lake.men == Cell(min=1, max=1)
    hold._ui.newGroup.setFocus()
    QTest.keyClicks(hold._ui.newGroup, "herders")
    press(Qt.Key.Key_Return)
    press("+")
    assert hold._model.session.attendance[-1].group == "herders"
    assert hold._model.session.attendance[-1].women == Cell(min=1, max=1)
    assert "6" in hold._ui.hereTotal.text()


def test_reasons_are_of_the_group_and_may_be_shown_only_when_it_said_so(hold: HoldWindow) -> None:
    go(hold, 2)
    press("w", "2", "b")
    QTest.keyClicks(hold._ui.reason, "the well is shared")
    assert not hold._ui.mayShow.isChecked()
    hold._ui.mayShow.click()
    hold._ui.method.setCurrentIndex(hold._ui.method.findData(TallyMethod.STONES.value))
    hold._ui.method.activated.emit(hold._ui.method.currentIndex())
    hill, lake = hold._model.session.views
    assert (lake.reason, lake.may_show, lake.method) == ("the well is shared", True, TallyMethod.STONES)
    assert (hill.reason, hill.may_show) == (None, False)
    hold._ui.tally.setFocus()
    press("1")
    assert hold._ui.reason.text() == ""
    assert not hold._ui.mayShow.isChecked()


def test_an_objection_stays_open_until_it_is_taken_back_on_purpose(
    hold: HoldWindow, doubts: list[Doubt]
) -> None:
    go(hold, 3)
    assert "Not asked" in hold._ui.minorityState.text()
    press("o", "n", Qt.Key.Key_Return)
    agreed = hold._model.consensus
    assert agreed is not None
    assert (agreed.statement, agreed.object, agreed.dissent) == ("on", None, None)
    press("a", "a", "n", "o", Qt.Key.Key_Backspace)
    agreed = hold._model.consensus
    assert agreed is not None
    assert (agreed.agree, agreed.abstain, agreed.object, agreed.dissent) == (2, 1, 0, Dissent.VOICED)
    assert "do not agree" in hold._ui.minorityState.text()
    assert not hold._ui.askedAll.isEnabled()
    hold._ui.minority.setFocus()
    QTest.keyClicks(hold._ui.minority, "shut")
    hold._ui.takeBack.click()
    assert len(doubts) == 1
    assert not objected(hold._model.consensus)
    QTest.keyClick(hold, Qt.Key.Key_Z, CONTROL)
    assert objected(hold._model.consensus)
    assert hold._ui.minority.toPlainText() == "shut"


def test_asking_everybody_is_written_down(hold: HoldWindow) -> None:
    go(hold, 3)
    hold._ui.askedAll.click()
    assert "nobody disagrees" in hold._ui.minorityState.text()


def test_a_worry_becomes_an_observation_by_one_key(hold: HoldWindow, program: Program) -> None:
    go(hold, 4)
    add(hold._ui.addConcern)
    press(*"strangers at the well")
    QTest.keyClick(hold, Qt.Key.Key_O, CONTROL)
    [concern] = hold._model.session.concerns
    assert concern.observation is not None
    seen = program.observations.get(concern.observation).observation
    assert seen is not None
    assert seen.what == "strangers at the well"
    assert "stays" in hold._ui.observed.text()


def test_a_word_is_typed_without_losing_the_keyboard(hold: HoldWindow) -> None:
    go(hold, 6)
    add(hold._ui.addPromise)
    press(*"pay for the doors")
    [promise] = hold._model.now.promises
    assert promise.text == "pay for the doors"
    press(Qt.Key.Key_Tab)
    press(*"town council")
    assert hold._model.now.promises[0].owner_role == "town council"
    assert hold._ui.promises.rows()[0].isVisible()


def test_a_day_that_cannot_be_read_is_kept_as_it_was_typed(hold: HoldWindow) -> None:
    go(hold, 6)
    add(hold._ui.addPromise)
    press(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    press(*"spring")
    [promise] = hold._model.now.promises
    assert promise.due is None
    assert list(hold._model.now.unread.values()) == ["spring"]


def test_the_vote_in_two_steps_keeps_what_most_chose(hold: HoldWindow) -> None:
    go(hold, 5)
    for words in ("silent drums", "children alone"):
        add(hold._ui.addProposal)
        press(*words)
    go(hold, 5)
    press("1", "+", "+", "2", "+", "1", Qt.Key.Key_Right, "+")
    assert [(one.named, one.chosen) for one in hold._model.session.proposals] == [(2, 1), (1, None)]
    hold._ui.places.setValue(1)
    hold._ui.keepMost.click()
    assert [one.kept for one in hold._model.session.proposals] == [True, False]
    assert hold._model.session.proposals[0].beside == "sg2013.rf4"


def test_words_of_a_sign_that_are_mended_after_the_vote_keep_its_votes(hold: HoldWindow) -> None:
    go(hold, 5)
    add(hold._ui.addProposal)
    press(*"drums")
    hold._ui.ballot.setFocus()
    press("+", "+")
    hold._ui.proposals.rows()[0].stops()[0].setFocus()
    press(Qt.Key.Key_End, *" at night")
    [sign] = hold._model.session.proposals
    assert (sign.text, sign.named) == ("drums at night", 2)


def test_a_worry_that_was_recorded_keeps_its_tie_and_the_keyboard(hold: HoldWindow) -> None:
    go(hold, 4)
    add(hold._ui.addConcern)
    press(*"strangers")
    QTest.keyClick(hold, Qt.Key.Key_O, CONTROL)
    settle()
    press(Qt.Key.Key_End, "!")
    [concern] = hold._model.session.concerns
    assert concern.text == "strangers!"
    assert concern.observation is not None


def test_an_answer_has_the_day_on_which_it_was_given(hold: HoldWindow, program: Program) -> None:
    go(hold, 4)
    add(hold._ui.addQuestion)
    press(*"who guards the well")
    assert hold._model.session.questions[0].answered_on is None
    press(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    press(*"both")
    [question] = hold._model.session.questions
    assert (question.answer, question.answered_on) == ("both", program.journal.today())


def test_interpretation_is_noted_for_each_language(hold: HoldWindow) -> None:
    go(hold, 1)
    how = hold._ui.languages.rows()[1].stops()[0]
    how.setFocus()
    press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert hold._model.session.languages[1].interpretation is Interpretation.IN_PARTS


def test_points_by_key_and_one_more_by_its_words(hold: HoldWindow) -> None:
    QTest.keyClick(hold, Qt.Key.Key_PageDown, CONTROL)
    assert hold._model.now.at == item(2)
    assert "2 of 2" in hold._ui.point.currentText()
    go(hold, 1)
    hold._ui.newPoint.setFocus()
    QTest.keyClicks(hold._ui.newPoint, "the school road")
    press(Qt.Key.Key_Return)
    assert "3 of 3" in hold._ui.point.currentText()
    assert "the school road" in hold.room.words()


def test_what_is_read_aloud_follows_the_step(hold: HoldWindow) -> None:
    hold._ui.scriptButton.setChecked(True)
    go(hold, 1)
    first = hold._ui.script.text()
    go(hold, 3)
    assert hold._ui.script.text() != first
    assert "against" in hold._ui.script.text()
    assert [hold._ui.scriptLanguage.itemData(at) for at in range(3)] == ["en", "fr", "ar"]


# The room


def clock_runs(hold: HoldWindow) -> bool:
    return hold._model.clock.running


def room(hold: HoldWindow) -> RoomWindow:
    """Show the room's window on a projector beside the screen on which one works."""
    hold.room.resize(1024, 768)
    hold.room.show()
    hold._show()
    settle()
    hold.activateWindow()
    settle()
    return hold.room


def test_one_key_changes_between_the_two_on_one_screen(hold: HoldWindow) -> None:
    QTest.keyClick(hold, Qt.Key.Key_F8)
    shown = hold.room
    assert shown.isVisible()
    assert shown.isFullScreen()
    QTest.keyClick(shown, Qt.Key.Key_F11)
    assert not shown.isFullScreen()
    settle()
    QTest.keyClick(shown, Qt.Key.Key_F8)
    assert not shown.isVisible()
    assert hold.isVisible()


def test_the_room_sees_the_whole_room_and_groups_only_when_shown(hold: HoldWindow) -> None:
    shown = room(hold)
    go(hold, 2)
    press("w", "w", "2", "b")
    assert "who opens the market" in shown.words()
    assert "worse 2" in shown.words()
    assert "hill people" not in shown.words()
    assert "no groups" in hold._ui.roomState.text()
    QTest.keyClick(hold, Qt.Key.Key_G, CONTROL)
    assert "hill people" in shown.words()
    assert "each group" in hold._ui.roomState.text()


def test_the_room_never_sees_what_is_the_facilitators(hold: HoldWindow) -> None:
    full = replace(HELD, missing=PLANNED.missing, account="a note of my own", title="a title of my own")
    hold._workspace.gathering.begin(full)
    shown = room(hold)
    hold._ui.withGroups.setChecked(True)
    for step in range(1, 7):
        go(hold, step)
        settle()
        seen = shown.words()
        assert seen
        for words in ("herders", "at night", "meet by day", "nurse", "a note of my own", "missing", "KD4W"):
            assert words not in seen, (step, words)


def test_dissent_is_on_the_wall_in_every_step_and_its_words_only_when_they_said_so(hold: HoldWindow) -> None:
    shown = room(hold)
    go(hold, 3)
    hold._ui.minority.setFocus()
    QTest.keyClicks(hold._ui.minority, "keep it shut")
    for step in range(1, 7):
        go(hold, step)
        assert "Some do not agree" in shown.words(), step
        assert "keep it shut" not in shown.words()
    go(hold, 3)
    hold._ui.minorityMayShow.click()
    assert "keep it shut" in shown.words()


def test_how_an_agreement_was_found_is_on_the_wall_in_the_language_of_the_room(hold: HoldWindow) -> None:
    spoken = (SpokenLanguage(id=item(40), language="fr"),)
    hold._workspace.gathering.begin(replace(HELD, languages=spoken))
    shown = room(hold)
    go(hold, 3)
    assert "à main levée" in shown.words()
    assert "show of hands" not in shown.words()


def test_figures_on_the_wall_are_written_as_the_language_of_the_room_writes_them(hold: HoldWindow) -> None:
    spoken = (SpokenLanguage(id=item(40), language="ar"),)
    hold._workspace.gathering.begin(replace(HELD, languages=spoken))
    shown = room(hold)
    go(hold, 3)
    assert "٢٠" in shown.words()
    assert "20" not in shown.words()


def test_the_minority_has_as_much_room_as_the_agreement_and_letters_as_large(hold: HoldWindow) -> None:
    shown = room(hold)
    go(hold, 3)
    QTest.keyClicks(hold._ui.statement, "the market opens with both groups at the gate")
    hold._ui.minority.setFocus()
    QTest.keyClicks(hold._ui.minority, "no " * 80)
    hold._ui.minorityMayShow.click()
    settle()
    ui = shown._ui
    assert abs(ui.agreed.width() - ui.minority.width()) <= 1
    assert abs(ui.agreed.height() - ui.minority.height()) <= 1
    assert ui.agreedWords._as_large == (ui.minorityWords,)
    assert min(ui.agreedWords.pixels, ui.minorityWords.pixels) > 12


def test_a_pause_is_calm_and_the_clock_stands(hold: HoldWindow) -> None:
    shown = room(hold)
    QTest.keyClick(hold, Qt.Key.Key_F9)
    assert clock_runs(hold)
    assert "Pause" not in shown.words()
    hold._workspace.gathering.move(lambda now: replace(now, seconds=60))
    QTest.keyClick(shown, Qt.Key.Key_F9)
    assert not clock_runs(hold)
    settle()
    words = shown.words().split()
    spoken = hold._model.session.languages
    assert "Pause" in words
    assert len(words) <= len(spoken), "nothing but one word in each language of the room"
    QTest.keyClick(shown, Qt.Key.Key_F9)
    assert "who opens the market" in shown.words()


def test_time_that_is_over_is_told_by_a_mark_and_words(hold: HoldWindow) -> None:
    shown = room(hold)
    hold._workspace.gathering.move(lambda now: replace(now, spent={item(1): 13 * 60}))
    hold._model.clock.ticked.emit()
    assert "▲ +3 min" in shown.words()
    assert "over time" in shown.words()
    assert "▲" in hold._ui.clock.text()


def test_closing_the_screen_takes_the_wall_along_and_keeps_the_session(
    hold: HoldWindow, program: Program, qtbot: QtBot
) -> None:
    shown = room(hold)
    go(hold, 2)
    press("w")
    with qtbot.waitSignal(hold.left):
        hold.close()
    assert not shown.isVisible()
    [draft] = program.meetings.drafts(SESSION)
    assert gathering_from(draft.body).session.views


def test_locking_leaves_nothing_on_the_wall_and_one_can_go_on(
    *, hold: HoldWindow, windows: Windows, starter: QuickStarter, tmp_path: object, qtbot: QtBot
) -> None:
    shown = room(hold)
    QTest.keyClick(hold, Qt.Key.Key_F9)
    go(hold, 2)
    press("w", "w")
    with qtbot.waitSignal(windows.ended):
        assert windows.guard is not None
        windows.guard.lock_wanted.emit()
    assert not shown.isVisible()
    assert not hold.isVisible()
    again = starter.unlock(tmp_path / "records", passphrase=PASSPHRASE)  # type: ignore[operator]
    [draft] = again.meetings.drafts(SESSION)
    assert gathering_from(draft.body).session.views[0].leans[0].count == 2
    again.upkeep.close()


def test_records_stay_open_longer_only_while_the_room_meets(hold: HoldWindow, windows: Windows) -> None:
    assert windows.guard is not None
    usual = windows.guard.idle.minutes
    hold._ui.stay.setChecked(True)
    assert windows.guard.idle.minutes == usual
    QTest.keyClick(hold, Qt.Key.Key_F9)
    assert windows.guard.idle.minutes == STAY_OPEN
    QTest.keyClick(hold, Qt.Key.Key_F9)
    assert windows.guard.idle.minutes == usual


def test_the_warning_before_locking_is_the_facilitators_alone(hold: HoldWindow, windows: Windows) -> None:
    shown = room(hold)
    assert windows.guard is not None
    windows.guard.idle.warned.emit(20)
    assert hold._ui.lockSoon.isVisible()
    assert "20" in hold._ui.lockSoon.text()
    assert "Locking" not in shown.words()
    windows.guard.idle.warned.emit(0)
    assert not hold._ui.lockSoon.isVisible()


def test_the_meetings_open_it_and_it_leads_to_the_closing(main: MainWindow, program: Program) -> None:
    record = program.meetings.add(PLANNED)
    main.go(main.dialogue.meetings)
    main.dialogue.stand_on(record)
    settle()
    main.dialogue.meetings._ui.hold.click()
    window = main.dialogue.holding
    assert window.isVisible()
    assert window._model.session.title == "The market"
    window._ui.close.click()
    assert not window.isVisible()
    assert main._ui.pages.currentWidget() is main.dialogue.closing


def test_letters_grow_with_the_projector(hold: HoldWindow) -> None:
    shown = hold.room
    shown.showNormal()
    sizes = []
    for size in ((1024, 768), (1920, 1080)):
        shown.resize(*size)
        hold._show()
        settle()
        sizes.append(shown._ui.item.pixels)
    assert sizes[0] >= 26, "an eighth of a hand at eight metres"
    assert sizes[1] > sizes[0]


def answers(hold: HoldWindow, row: int, column: int) -> str:
    item = hold._ui.tally.item(row, column)
    return item.text() if item is not None else ""


def test_with_one_screen_one_counts_while_the_room_looks(hold: HoldWindow) -> None:
    go(hold, 2)
    QTest.keyClick(hold, Qt.Key.Key_F8)
    settle()
    wall = hold.room
    for key in (Qt.Key.Key_2, Qt.Key.Key_W, Qt.Key.Key_W, Qt.Key.Key_B, Qt.Key.Key_Backspace, Qt.Key.Key_1):
        QTest.keyClick(wall, key)
    QTest.keyClick(wall, Qt.Key.Key_S)
    settle()
    assert [answers(hold, row, at) for row, at in ((1, 0), (1, 2), (0, 1))] == ["2", "0", "1"]
    assert "2" in wall.words()
    QTest.keyClick(wall, Qt.Key.Key_Z, CONTROL)
    settle()
    assert answers(hold, 0, 1) == "0"
    QTest.keyClick(wall, Qt.Key.Key_3, CONTROL)
    QTest.keyClick(wall, Qt.Key.Key_O)
    settle()
    assert hold._model.objected


def test_nothing_is_counted_from_the_wall_that_the_wall_does_not_show(hold: HoldWindow) -> None:
    go(hold, 1)
    QTest.keyClick(hold, Qt.Key.Key_F8)
    before = hold._model.session
    QTest.keyClick(hold.room, Qt.Key.Key_Plus)
    assert hold._model.session == before
    go(hold, 2)
    hold._model.clock.toggle()
    QTest.keyClick(hold.room, Qt.Key.Key_W)
    settle()
    answered = hold._model.session
    assert answered != before
    hold._workspace.gathering.move(lambda now: replace(now, seconds=60))
    hold._model.clock.pause()
    QTest.keyClick(hold.room, Qt.Key.Key_W)
    settle()
    assert hold._model.session.views == answered.views


def test_a_meeting_planned_since_the_last_one_begins_with_its_first_point(hold: HoldWindow) -> None:
    hold.close()
    hold._workspace.gathering.begin(Session(title="The ferry"))
    planned = AgendaPoint(id=item(31), order=1, topic="who mends the ferry")
    hold._workspace.gathering.put(agenda=(planned,), attendance=PLANNED.attendance)
    hold.show()
    settle()
    assert hold._model.now.at == planned.id
    assert "who mends the ferry" in room(hold).words()
    assert hold._ui.heads.hasFocus()


def test_letters_grow_from_within_a_meeting(hold: HoldWindow, main: MainWindow, qtbot: QtBot) -> None:
    hold.activateWindow()
    with qtbot.waitSignal(main.zoom_wanted) as wanted:
        QTest.keyClick(hold, Qt.Key.Key_Plus, CONTROL)
    assert wanted.args == [1]


def test_more_votes_for_a_sign_than_people_get_a_sentence_and_stay(hold: HoldWindow) -> None:
    goats = Proposal(id=item(41), text="goats are sold early", named=30, chosen=0)
    hold._model.put(proposals=(goats,), attendance=PLANNED.attendance[:1])
    go(hold, 5)
    assert "▲ goats are sold early: 28 more vote" in hold._ui.ballotSays.text()
    assert hold._model.session.proposals[0].named == 30
