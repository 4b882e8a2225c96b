"""Closing a meeting by keys: who was missing, promises, what is told; nothing blocks it or is lost."""

import datetime as dt

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.domain.dialogue import SESSION as FULL
from tests.domain.dialogue import item
from tests.gui.conftest import SCREEN

from r2p_field.bootstrap import Program
from r2p_field.domain.commitment import Commitment, CommitmentState
from r2p_field.domain.consent import Answer
from r2p_field.domain.counts import Cell
from r2p_field.domain.gathering import NewPromise
from r2p_field.domain.groups import GroupKind
from r2p_field.domain.ids import RecordId
from r2p_field.domain.observation import Change
from r2p_field.domain.risk import RedDecision, RiskLevel
from r2p_field.domain.session import (
    Attendance,
    Consensus,
    Missing,
    MissingReason,
    Session,
    SessionState,
    View,
)
from r2p_field.gui.pages.closing.lines import MissingRow, PromiseRow, TellingRow
from r2p_field.gui.pages.closing_page import ClosingPage
from r2p_field.viewmodels.closing import Before, ClosingModel, Earlier
from r2p_field.viewmodels.gathering import GatheringModel
from r2p_field.viewmodels.jobs import ImmediateRunner

HOSTILE = "<b onclick='x'>\u202egnirts</b>&amp; %n {count} " + "long " * 40
HELD = Session(
    title="Water at the lower well",
    attendance=(
        Attendance(id=item(1), group="herders", kind=GroupKind.COMMUNITY, men=Cell(best=6)),
        Attendance(id=item(2), group="lake women's circle", kind=GroupKind.WOMEN, women=Cell(best=4)),
    ),
    views=(
        View(id=item(3), group=item(1), direction=Change.WORSE, reason="the pump is guarded"),
        View(id=item(4), group=item(2), direction=Change.BETTER),
    ),
    consensus=(Consensus(id=item(5), statement="the well opens at dawn", agree=8, object=2),),
)


@pytest.fixture
def page(program: Program, qtbot: QtBot) -> ClosingPage:
    """The page on its own, on a meeting in which six herders and four women spoke."""
    runner = ImmediateRunner()
    gathering = GatheringModel(program, runner)
    catalogues = program.resources.catalogues()
    made = ClosingPage(ClosingModel(program, runner, gathering), catalogues)
    qtbot.addWidget(made)
    made.resize(*SCREEN)
    gathering.begin(HELD)
    made.show()
    made.activateWindow()
    made.refresh()
    qtbot.waitActive(made)
    return made


def press(page: ClosingPage, button: QWidget) -> None:
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)


def typed(field: QWidget, words: str) -> None:
    field.setFocus()
    QTest.keyClicks(field, words)


def pick(combo: QComboBox, value: str) -> None:
    """Choose with the arrow keys."""
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Home)
    for _ in range(combo.count()):
        if combo.currentData() == value:
            return
        QTest.keyClick(combo, Qt.Key.Key_Down)
    raise AssertionError(f"{value} is not offered")


def missing(page: ClosingPage, kind: GroupKind) -> MissingRow:
    rows = [row for row in page._ui.missing.rows() if isinstance(row, MissingRow)]
    return next(row for row in rows if row.item().kind is kind)


def close(page: ClosingPage, program: Program) -> Session:
    press(page, page._ui.close)
    [row] = program.meetings.sessions()
    said = program.meetings.get(row.record).said
    assert isinstance(said, Session)
    return said


def test_who_was_missing_is_asked_and_a_note_stays_on_the_laptop(page: ClosingPage, program: Program) -> None:
    kinds = {row.item().kind for row in page._ui.missing.rows() if isinstance(row, MissingRow)}
    assert GroupKind.WOMEN not in kinds
    assert {GroupKind.YOUTH, GroupKind.MINORITY, GroupKind.DISPLACED, GroupKind.VICTIMS} < kinds
    row = missing(page, GroupKind.YOUTH)
    pick(row.reason, MissingReason.UNSAFE_TO_INVITE.value)
    typed(row.note, "their elder brothers watch the road")
    met = close(page, program)
    assert [(one.kind, one.reason) for one in met.missing] == [
        (GroupKind.YOUTH, MissingReason.UNSAFE_TO_INVITE)
    ]
    stored = program.meetings._vault.records.state(program.meetings.sessions()[0].record)
    assert "watch the road" not in str(stored)
    assert met.missing[0].note == "their elder brothers watch the road"


def test_a_line_in_which_nobody_said_anything_is_not_written(page: ClosingPage, program: Program) -> None:
    row = missing(page, GroupKind.YOUTH)
    pick(row.reason, MissingReason.TOO_FAR.value)
    row.reason.setCurrentIndex(0)
    assert close(page, program).missing == ()


def test_a_group_says_itself_whether_its_view_is_shown_and_no_is_the_beginning(
    page: ClosingPage, program: Program
) -> None:
    herders, women = page._groups
    assert not any(box.isChecked() for line in page._groups for box in line.findChildren(QCheckBox))
    assert women.few.isVisibleTo(page)
    assert not herders.few.isVisibleTo(page)
    herders.shown.setFocus()
    QTest.keyClick(herders.shown, Qt.Key.Key_Space)
    met = close(page, program)
    assert {view.group: (view.may_show, view.reason_may_show) for view in met.views} == {
        item(1): (True, False),
        item(2): (False, False),
    }


def test_the_view_of_those_who_disagreed_is_asked_for_and_kept(page: ClosingPage, program: Program) -> None:
    [row] = page._ui.dissent.rows()
    typed(row.view, "the guards decide who drinks")  # type: ignore[attr-defined]
    met = close(page, program)
    [agreed] = met.consensus
    assert agreed.minority_view == "the guards decide who drinks"
    assert not agreed.minority_may_show
    assert agreed.object == 2


def test_three_promises_are_written_by_keys_and_one_is_taken_away_again(
    page: ClosingPage, program: Program
) -> None:
    for number in range(3):
        press(page, page._ui.addPromise)
        row = page._ui.promises.rows()[-1]
        assert isinstance(row, PromiseRow)
        assert row.text.hasFocus()
        QTest.keyClicks(row.text, f"repair pump {number}")
        typed(row.owner, "chair of the water committee")
        typed(row.due, "2026-12-24")
        typed(row.evidence, "water on two market days")
    gone = page._ui.promises.rows()[1]
    press(page, gone.remove_button)
    page._ui.close.setFocus()
    close(page, program)
    promises = [program.meetings.get(row.record).said for row in program.meetings.commitments()]
    assert sorted(one.text for one in promises if isinstance(one, Commitment)) == [
        "repair pump 0",
        "repair pump 2",
    ]
    assert all(isinstance(one, Commitment) and one.due == dt.date(2026, 12, 24) for one in promises)
    assert "2 promise(s)" in page._ui.doneText.text()


def test_ctrl_z_takes_a_removed_promise_back_and_the_letters_of_a_field_at_once(page: ClosingPage) -> None:
    press(page, page._ui.addPromise)
    [row] = page._ui.promises.rows()
    assert isinstance(row, PromiseRow)
    QTest.keyClicks(row.text, "repair the pump")
    typed(row.owner, "nurse")
    QTest.keyClick(row.owner, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    [promise] = page._gathering.now.promises
    assert (promise.text, promise.owner_role) == ("repair the pump", None)
    [row] = page._ui.promises.rows()
    assert isinstance(row, PromiseRow)
    assert row.owner.text() == ""
    now = QApplication.focusWidget()
    assert now is not None
    assert row.isAncestorOf(now)
    press(page, row.remove_button)
    assert page._ui.promises.rows() == ()
    page._ui.addTelling.setFocus()
    QTest.keyClick(page._ui.addTelling, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [one.item().text for one in page._ui.promises.rows()] == ["repair the pump"]
    QTest.keyClick(page, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert page._gathering.now.promises == ()


def test_a_name_in_place_of_a_role_is_pointed_out_and_not_refused(
    page: ClosingPage, program: Program
) -> None:
    press(page, page._ui.addPromise)
    [row] = page._ui.promises.rows()
    assert isinstance(row, PromiseRow)
    QTest.keyClicks(row.text, "repair the pump")
    assert row.warning.isHidden()
    typed(row.owner, "Amina Diallo")
    assert row.warning.isVisible()
    close(page, program)
    assert len(program.meetings.commitments()) == 1


def test_a_promise_due_before_the_meeting_is_pointed_out_before_it_is_closed(page: ClosingPage) -> None:
    gathering = page._model.gathering
    early = NewPromise(id=item(90), text="a lamp", owner_role="warden", due=dt.date(2020, 1, 1))
    gathering.change(lambda now: replace(now, promises=(early,)))

    assert "due_before_made" in {one.code for one in page._model.hints()}


def test_an_earlier_promise_is_looked_at_in_this_meeting(page: ClosingPage, program: Program) -> None:
    record = program.meetings.add(Commitment(text="clear the road", owner_role="district officer"))
    page.refresh()
    [line] = page._earlier
    pick(line._state, CommitmentState.PARTLY_KEPT.value)
    typed(line._evidence, "as far as the bridge")
    typed(line._said_by, "market warden")
    close(page, program)
    promise = program.meetings.get(record).said
    assert isinstance(promise, Commitment)
    [found] = promise.history
    assert (found.state, found.evidence, found.said_by) == (
        CommitmentState.PARTLY_KEPT,
        "as far as the bridge",
        "market warden",
    )
    assert found.on == program.journal.today()
    assert found.seen_at == program.meetings.sessions()[0].record


def test_what_is_told_back_names_a_group_and_a_day(page: ClosingPage, program: Program) -> None:
    press(page, page._ui.addTelling)
    [row] = page._ui.telling.rows()
    assert isinstance(row, TellingRow)
    QTest.keyClicks(row.what, "the well opens at dawn")
    typed(row.to, "the market")
    typed(row.until, "2026-12-01")
    [plan] = close(page, program).to_tell
    assert (plan.what, plan.to, plan.until) == (
        "the well opens at dawn",
        "the market",
        dt.date(2026, 12, 1),
    )


def test_risk_and_consent_decide_what_leaves(page: ClosingPage, program: Program) -> None:
    ui = page._ui
    pick(ui.headquarters, Answer.YES.value)
    assert ui.riskDecision.isHidden()
    pick(ui.riskLevel, RiskLevel.RED.value)
    assert "stays on this laptop" in ui.riskWords.text()
    pick(ui.riskDecision, RedDecision.SEND_WITH_MEASURES.value)
    typed(ui.measures, "meet by day")
    typed(ui.review, "2026-12-05")
    met = close(page, program)
    assert met.consent is not None
    assert met.consent.headquarters is not None
    assert met.consent.headquarters.answer is Answer.YES
    assert met.consent.partner is None
    assert met.risk is not None
    assert (met.risk.level, met.risk.decision, met.risk.measures, met.risk.review) == (
        RiskLevel.RED,
        RedDecision.SEND_WITH_MEASURES,
        "meet by day",
        dt.date(2026, 12, 5),
    )


def test_what_the_room_said_names_who_sees_what_and_how_many_were_against(page: ClosingPage) -> None:
    said = page._ui.said.text()
    assert "10 people" in said
    assert "herders" in said
    assert "Worse for people" in said
    assert "against" in said


def test_a_meeting_in_which_nothing_was_rated_closes_too(page: ClosingPage, program: Program) -> None:
    page._gathering.begin(Session())
    page.refresh()
    met = close(page, program)
    assert met.state is SessionState.HELD
    assert page.finished.shown
    assert page._ui.done.isVisible()
    assert page.finished.plan.hasFocus()
    assert program.meetings.sessions()[0].reference in page._ui.doneText.text()


def test_a_day_that_is_none_leads_back_to_its_field_and_can_be_left_out(
    page: ClosingPage, program: Program, qtbot: QtBot
) -> None:
    typed(page._ui.nextOn, "soon")

    def answer(key: Qt.Key) -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        if key is Qt.Key.Key_Return:
            button = next(one for one in dialog.findChildren(QPushButton) if one.objectName() == "accept")
            button.setFocus()
            QTest.keyClick(button, key)
        else:
            QTest.keyClick(dialog, key)

    QTimer.singleShot(0, lambda: answer(Qt.Key.Key_Escape))
    press(page, page._ui.close)
    assert page.focusWidget() is page._ui.nextOn
    assert program.meetings.sessions() == ()
    QTimer.singleShot(0, lambda: answer(Qt.Key.Key_Return))
    press(page, page._ui.close)
    assert len(program.meetings.sessions()) == 1


def test_hostile_words_stay_words_on_every_line(page: ClosingPage, program: Program, qtbot: QtBot) -> None:
    program.meetings.add(Commitment(text=HOSTILE, owner_role=HOSTILE))
    page._gathering.begin(
        replace(
            HELD,
            title=HOSTILE,
            attendance=(Attendance(id=item(1), group=HOSTILE),),
            consensus=(Consensus(id=item(5), statement=HOSTILE, minority_view=HOSTILE, object=1),),
            missing=(Missing(id=item(6), kind=GroupKind.YOUTH, note=HOSTILE[:60]),),
        )
    )
    page.refresh()
    page.resize(1000, 700)
    QApplication.processEvents()
    assert page._ui.ClosingPageScroll.horizontalScrollBar().maximum() == 0
    met = close(page, program)
    assert met.title == HOSTILE
    assert met.consensus[0].minority_view == HOSTILE


def test_a_full_session_keeps_all_that_this_page_does_not_show(page: ClosingPage, program: Program) -> None:
    page._gathering.begin(FULL)
    page.refresh()
    met = close(page, program)
    same = [name for name in Session.__struct_fields__ if getattr(met, name) == getattr(FULL, name)]
    changed = set(Session.__struct_fields__) - set(same)
    assert changed == set(), changed


def test_closing_that_fails_leaves_everything_on_the_page(page: ClosingPage, program: Program) -> None:
    page._gathering.begin(HELD, record=program.meetings.add(Commitment(text="no session")))
    page.refresh()
    press(page, page._ui.addPromise)
    [row] = page._ui.promises.rows()
    assert isinstance(row, PromiseRow)
    QTest.keyClicks(row.text, "repair the pump")
    press(page, page._ui.close)
    assert not page.finished.shown
    assert page.isEnabled()
    assert page._ui.promises.rows()[0].item().text == "repair the pump"
    assert page._gathering.left() is not None


def test_every_field_says_what_it_is(page: ClosingPage, program: Program) -> None:
    program.meetings.add(Commitment(text="clear the road"))
    page.refresh()
    for button in (page._ui.addPromise, page._ui.addTelling):
        press(page, button)
    silent = [
        field.objectName() or type(field).__name__
        for kind in (QComboBox, QLineEdit, QCheckBox)
        for field in page.findChildren(kind)
        if field.isVisibleTo(page) and not spoken(field)
    ]
    assert silent == []


def spoken(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


def test_what_was_found_out_about_a_promise_of_others_stands_in_the_notes(
    page: ClosingPage, program: Program
) -> None:
    promise = Commitment(text="clear the road", owner_role="district officer")
    earlier = Earlier(record=RecordId("ab" * 16), promise=promise, mine=False)
    page._model.before_read.emit(Before(earlier=(earlier,)))
    [line] = page._earlier
    pick(line._state, CommitmentState.NOT_KEPT.value)
    typed(line._evidence, "trees still lie there")
    met = close(page, program)
    assert met.account is not None
    assert "clear the road" in met.account
    assert "not kept" in met.account
    assert "trees still lie there" in met.account


def test_one_begins_with_who_was_missing_and_not_in_the_last_promise(
    page: ClosingPage, program: Program, qtbot: QtBot
) -> None:
    page._gathering.change(lambda now: replace(now, promises=(NewPromise(id=item(9), text="a lamp"),)))
    page.setFocus()
    page.enter()
    page.refresh()
    first = page._ui.missing.rows()[0]
    assert isinstance(first, MissingRow)
    assert first.reason.hasFocus()
    page._ui.account.setFocus()
    page.refresh()
    assert page._ui.account.hasFocus(), "only at the beginning: afterwards one stays where one is"
