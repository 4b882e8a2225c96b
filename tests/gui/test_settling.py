"""Two laptops wrote different things of one meeting: both are kept, and a person chooses what holds."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton
from tests.domain.dialogue import SESSION, item

from r2p_field.bootstrap import Program
from r2p_field.domain import records
from r2p_field.domain.commitment import Commitment
from r2p_field.domain.ids import RecordId
from r2p_field.domain.session import Attendance, Session, View
from r2p_field.gui.dialogs.settle import SettleDialog
from r2p_field.gui.dialogue_places import DialoguePlaces
from r2p_field.gui.main_window import MainWindow
from r2p_field.services.journal import Entry
from r2p_field.services.meetings import Dialogue

HOSTILE = "<b>\u202egnirts</b> &amp; {x}"


def written_twice(program: Program, first: Dialogue, one: Dialogue, other: Dialogue) -> RecordId:
    """Write a record and two versions of it that know nothing of one another."""
    record = program.meetings.add(first)
    state = program.meetings._vault.records.state(record)
    assert state is not None
    for said in (one, other):
        program.journal.write(
            [
                Entry(
                    kind=state["kind"],
                    form=state["form"],
                    body=records.to_body(said),
                    record=record,
                    parents=tuple(state["heads"]),
                )
            ]
        )
    return record


@pytest.fixture
def met(program: Program) -> RecordId:
    room = Session(title="Water", attendance=(Attendance(id=item(1), group="herders"),))
    return written_twice(
        program,
        room,
        replace(room, title="Water at the well"),
        replace(room, title=HOSTILE),
    )


def choose(words: str) -> list[str]:
    """Answer the dialog that comes: the value with these words, with keys alone."""
    seen: list[str] = []

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, SettleDialog)
        buttons = dialog.findChildren(QRadioButton)
        seen.extend(button.text() for button in buttons)
        wanted = next(button for button in buttons if words in button.text())
        wanted.setFocus()
        QTest.keyClick(wanted, Qt.Key.Key_Space)
        QTest.keyClick(dialog._ui.settle, Qt.Key.Key_Return)

    QTimer.singleShot(0, act)
    return seen


def test_a_meeting_is_settled_from_where_it_is_read(
    main: MainWindow, program: Program, met: RecordId
) -> None:
    main.dialogue.stand_on(met)
    button = main.dialogue.follow_up._settle
    assert button.isVisible()
    assert "Both are kept" in main.dialogue.meetings._ui.sheet.toPlainText()
    seen = choose("at the well")
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert any("gnirts</b> &&amp; {x}" in one for one in seen)
    view = program.meetings.get(met)
    assert isinstance(view.said, Session)
    assert view.said.title == "Water at the well"
    assert view.said.attendance[0].group == "herders"
    assert not view.disputed
    assert not button.isVisible()


def test_a_promise_is_settled_on_the_board(main: MainWindow, program: Program) -> None:
    first = Commitment(text="repair the pump")
    record = written_twice(
        program, first, replace(first, owner_role="chair"), replace(first, owner_role="nurse")
    )
    main.go(main.dialogue.promises)
    main.dialogue.promises.stand_on(record)
    assert main.dialogue.promises._ui.settle.isVisible()
    choose("nurse")
    QTest.keyClick(main.dialogue.promises._ui.settle, Qt.Key.Key_Return)
    said = program.meetings.get(record).said
    assert isinstance(said, Commitment)
    assert said.owner_role == "nurse"


def test_a_view_is_told_by_its_group_and_point_in_words(program: Program, tmp_path: Path) -> None:
    record = program.meetings.add(SESSION)
    view = program.meetings.get(record)
    words = DialoguePlaces(view, program.resources.catalogues())
    raw = records.to_body(SESSION)["views"][0]
    assert "hill people" in words.place(("views", item(7)))
    assert "who opens the market" in words.place(("views", item(7)))
    assert "Worse for people" in words.value(("views", item(7)), raw)
    aside = RecordId("ab" * 16)
    assert "stays in the room" in words.place((aside, "views", item(7)))
    assert words.value(("views", item(7), "may_show"), True) == "\u2068yes\u2069"
    assert words.value(("views", item(7)), None) == "Nothing"


def test_no_place_and_no_value_of_a_full_meeting_is_told_by_a_code_alone(program: Program) -> None:
    record = program.meetings.add(SESSION)
    words = DialoguePlaces(program.meetings.get(record), program.resources.catalogues())
    body = records.to_body(SESSION)
    for field, value in body.items():
        for at, held in (
            [((field, one["id"]), one) for one in value]
            if isinstance(value, list) and value and isinstance(value[0], dict)
            else [((field,), value)]
        ):
            assert words.place(at).strip("\u2068\u2069 ·")
            assert words.value(at, held).strip("\u2068\u2069 ·"), at


def test_a_value_of_another_shape_is_shown_and_not_lost(program: Program) -> None:
    record = program.meetings.add(SESSION)
    words = DialoguePlaces(program.meetings.get(record), program.resources.catalogues())
    shown = words.value(("views", item(7)), {"id": item(7), "direction": "sideways", "new": "thing"})
    assert "sideways" in shown
    assert "thing" in shown
    assert View(id=item(7)).direction is None
