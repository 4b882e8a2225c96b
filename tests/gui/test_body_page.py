"""A body is written down and changed: groups and figures, never people; nothing typed is lost."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from tests.domain.dialogue import MECHANISM
from tests.gui.every_window import settle

from r2p_field.bootstrap import Program
from r2p_field.domain.body_draft import NAMELESS, body_bytes, body_from
from r2p_field.domain.counts import Cell
from r2p_field.domain.errors import BadInput
from r2p_field.domain.groups import GroupKind
from r2p_field.domain.mechanism import Included, Mechanism, MechanismKind, Standing
from r2p_field.gui.main_window import MainWindow
from r2p_field.gui.pages.body_page import BodyPage


@pytest.fixture
def page(main: MainWindow) -> BodyPage:
    main.activateWindow()
    main.go(main.dialogue.meetings)
    main.dialogue.meetings._ui.newBody.click()
    return main.dialogue.body


def type_into(text: str) -> None:
    at = QApplication.focusWidget()
    assert at is not None
    QTest.keyClicks(at, text)


def only_body(program: Program) -> Mechanism:
    [row] = program.meetings.bodies()
    said = program.meetings.get(row.record).said
    assert isinstance(said, Mechanism)
    return said


def test_a_body_is_written_down_by_keyboard_and_stands_on_the_list(
    main: MainWindow, page: BodyPage, program: Program
) -> None:
    assert page._ui.name.hasFocus()
    type_into("Ferry committee")
    page._ui.sort.setCurrentIndex(page._ui.sort.findData("state_community"))
    page._ui.womensGroups.setCurrentIndex(page._ui.womensGroups.findData("no"))
    page._ui.nextDue.setFocus()
    type_into("2026-12-24")
    page._ui.addMember.setFocus()
    QTest.keyClick(page._ui.addMember, Qt.Key.Key_Return)
    type_into("boatmen")
    [row] = page._ui.members.rows()
    row.kind.setCurrentIndex(row.kind.findData("community"))  # type: ignore[attr-defined]
    row.cells["women"].setFocus()  # type: ignore[attr-defined]
    type_into("3")
    page._ui.addSituation.setFocus()
    QTest.keyClick(page._ui.addSituation, Qt.Key.Key_Return)
    type_into("2026-11-01")
    [entry] = page._ui.situation.rows()
    entry.standing.setCurrentIndex(entry.standing.findData("under_pressure"))  # type: ignore[attr-defined]
    QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    body = only_body(program)
    assert (body.name, body.sort, body.womens_groups) == (
        "Ferry committee",
        MechanismKind.STATE_COMMUNITY,
        Included.NO,
    )
    assert body.next_due == dt.date(2026, 12, 24)
    [member] = body.members
    assert (member.group, member.kind) == ("boatmen", GroupKind.COMMUNITY)
    assert member.women == Cell(min=3, max=3)
    [situation] = body.situation
    assert (situation.on, situation.standing) == (dt.date(2026, 11, 1), Standing.UNDER_PRESSURE)
    assert main._ui.pages.currentWidget() is main.dialogue.meetings
    assert "Ferry committee" in main.dialogue.meetings._ui.list.currentItem().text()
    assert program.meetings.drafts("mechanism") == ()


def test_a_body_is_changed_and_keeps_what_was_not_touched(
    main: MainWindow, page: BodyPage, program: Program
) -> None:
    record = program.meetings.add(MECHANISM)
    main.go(main.dialogue.meetings)
    main.dialogue.meetings.stand_on(record)
    main.dialogue.meetings._ui.changeBody.click()
    page._ui.mandate.setPlainText("settles quarrels")
    page._ui.save.click()
    body = only_body(program)
    assert body.mandate == "settles quarrels"
    for field in ("name", "members", "where", "situation", "consent", "not_for", "last_met"):
        assert getattr(body, field) == getattr(MECHANISM, field)


def test_who_has_no_seat_is_said_in_words(page: BodyPage) -> None:
    page._ui.womensGroups.setCurrentIndex(page._ui.womensGroups.findData("no"))
    page._ui.civilSociety.setCurrentIndex(page._ui.civilSociety.findData("yes"))
    assert page._ui.missing.text().splitlines() == [
        "Without a seat: women's group.",
        "Not known, so ask: victims' association.",
    ]


def test_a_body_called_after_a_person_is_warned_of_and_never_refused(
    page: BodyPage, program: Program
) -> None:
    type_into("Anna Berger committee")
    page._hint()
    assert not page._ui.hints.isHidden()
    page._ui.save.click()
    assert only_body(program).name == "Anna Berger committee"


def test_a_body_without_a_name_is_not_written_down_and_stays_on_the_screen(
    main: MainWindow, page: BodyPage, program: Program
) -> None:
    page._ui.mandate.setPlainText("settles quarrels")
    page._ui.save.click()
    assert program.meetings.bodies() == ()
    assert page._ui.mandate.toPlainText() == "settles quarrels"
    said = [label.text() for label in main._ui.banner.findChildren(QLabel)]
    assert any("no name yet" in text for text in said)


def test_what_was_typed_is_found_again_with_what_cannot_be_read(
    main: MainWindow, page: BodyPage, program: Program
) -> None:
    type_into("Ferry")
    page._ui.lastMet.setFocus()
    type_into("3/4/2026")
    page._ui.addMember.click()
    [row] = page._ui.members.rows()
    row.cells["men"].setFocus()  # type: ignore[attr-defined]
    type_into("many")
    main.go(main.records)
    main._workspace.body.begin()
    meetings = main.dialogue.meetings
    main.go(meetings)
    meetings._ui.list.setCurrentRow(1)
    assert "Ferry" in meetings._ui.list.currentItem().text()
    meetings._ui.goOn.click()
    assert page._ui.name.text() == "Ferry"
    assert page._ui.lastMet.text() == "3/4/2026"
    [row] = page._ui.members.rows()
    assert row.cells["men"].text() == "many"  # type: ignore[attr-defined]
    page._ui.save.click()
    assert page._ui.lastMet.hasFocus()
    assert "year first" in page._ui.draftState.text()
    page._ui.lastMet.clear()
    page._ui.lastMet.textEdited.emit("")
    page._ui.save.click()
    assert row.cells["men"].hasFocus()  # type: ignore[attr-defined]
    row.remove_button.click()
    assert not main._workspace.body.any_unread
    page._ui.save.click()
    assert [line.title for line in program.meetings.bodies()] == ["Ferry"]


@pytest.mark.parametrize("body", [NAMELESS, MECHANISM])
def test_a_draft_comes_back_as_it_was(body: Mechanism) -> None:
    assert body_from(body_bytes(body, {"last_met": "soon"})) == (body, {"last_met": "soon"})


@pytest.mark.parametrize("draft", [b"", b"{}x", b'{"rest": 3}'])
def test_a_draft_of_another_version_is_told_in_words(draft: bytes) -> None:
    with pytest.raises(BadInput):
        body_from(draft)


def test_the_page_follows_to_each_group_that_is_added(page: BodyPage) -> None:
    for name in ("hill people", "lake people", "market women", "youth"):
        page._ui.addMember.click()
        settle()
        type_into(name)
        at = QApplication.focusWidget()
        assert at is not None
        seen = page._ui.BodyPageScroll.viewport().rect()
        place = at.mapTo(page._ui.BodyPageScroll.viewport(), at.rect().center())
        assert seen.contains(place), name
