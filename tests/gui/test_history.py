"""The history is read, the last save undone and two versions settled, all by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton
from tests.gui.every_window import settle

from r2p_field.bootstrap import Program
from r2p_field.domain.dates import When
from r2p_field.domain.ids import RecordId
from r2p_field.domain.observation import Observation, ObservationType
from r2p_field.domain.places import Where
from r2p_field.gui.dialogs.history import HistoryDialog
from r2p_field.gui.dialogs.settle import SettleDialog
from r2p_field.gui.history_sheet import _PARTS, place_words, value_words
from r2p_field.gui.main_window import MainWindow
from r2p_field.services.journal import Entry


@pytest.fixture
def corrected(main: MainWindow, program: Program) -> RecordId:
    first = Observation(what="a <b>first</b> try", type=ObservationType.RUMOUR)
    record = program.observations.add(first)
    program.observations.revise(record, Observation(what="the right words"), "misheard")
    main.go(main.records)
    main.records.focus_list()
    return record


def test_the_history_shows_each_field_before_and_after_and_is_undone_by_key(
    main: MainWindow, program: Program, corrected: RecordId
) -> None:
    dialog = HistoryDialog(main, main._workspace.history, corrected, main._workspace.editor.catalogues)
    dialog.show()
    text = dialog._ui.sheet.toPlainText()
    assert "Why: misheard" in text
    assert "Before: a <b>first</b> try" in text
    assert "After: the right words" in text
    assert "Before: Rumour" in text
    assert "After: nothing" in text
    dialog._ui.undo.setFocus()
    QTest.keyClick(dialog._ui.undo, Qt.Key.Key_Space)
    settle()
    assert "Why: Undone" in dialog._ui.sheet.toPlainText()
    view = program.observations.get(corrected)
    assert view.observation is not None
    assert view.observation.what == "a <b>first</b> try"
    assert "first" in main.records._ui.sheet.toPlainText()
    dialog.close()


def test_what_cannot_be_undone_is_not_offered_and_says_why_when_asked_elsewhere(
    main: MainWindow, program: Program
) -> None:
    record = program.observations.add(Observation(what="only once"))
    dialog = HistoryDialog(main, main._workspace.history, record, main._workspace.editor.catalogues)
    assert not dialog._ui.undo.isEnabled()
    main._workspace.history.undo(record)
    assert "nothing before it" in dialog._ui.why.text()
    dialog.close()


def test_a_correction_offers_to_be_undone_at_once(
    main: MainWindow, program: Program, corrected: RecordId
) -> None:
    main.records._ui.correct.click()
    main.editor._ui.what.setPlainText("pressed too soon")
    main.editor._ui.save.click()
    notice = main._ui.notice
    assert notice.undo_button.isVisible()
    notice.undo_button.click()
    view = program.observations.get(corrected)
    assert view.observation is not None
    assert view.observation.what == "the right words"
    assert "Undone" in notice.words()
    assert not notice.undo_button.isVisible()


def test_a_new_record_offers_no_undo(main: MainWindow) -> None:
    main.writing.observation()
    main.editor._ui.what.setPlainText("new")
    main.editor._ui.save.click()
    assert not main._ui.notice.undo_button.isVisible()


def test_two_versions_are_settled_from_the_reading_pane(
    main: MainWindow, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = program.observations.add(Observation(what="base"))
    base = program.observations.get(record).heads
    for what in ("one", "other"):
        entry = Entry(kind="observation", form=1, body={"what": what}, record=record, parents=base)
        program.journal.write([entry])
    main.go(main.records)
    main.records.focus_list()
    assert main.records._ui.settle.isVisible()
    offered: list[str] = []

    def choose(dialog: SettleDialog) -> int:
        buttons = dialog.findChildren(QRadioButton)
        offered.extend(button.text().splitlines()[0] for button in buttons)
        assert buttons[0].isChecked()
        next(button for button in buttons if button.text().startswith("one")).setChecked(True)
        dialog._ui.reason.setText("asked them")
        return SettleDialog.DialogCode.Accepted

    monkeypatch.setattr(SettleDialog, "exec", choose)
    main.records._ui.settle.click()
    assert sorted(offered) == ["one", "other"]
    view = program.observations.get(record)
    assert view.conflicts == ()
    assert view.observation == Observation(what="one")
    assert not main.records._ui.settle.isVisible()


def test_what_stands_against_each_other_is_named_as_the_editor_names_it(qapp: QApplication) -> None:
    assert place_words(("where", "words")) == "Where, in words"
    assert place_words(("where", "admin2")) == "Where: District"
    assert place_words(("when", "start")) == "When: First day"
    assert value_words(("where", "precision"), "admin2") == "Within a district"
    assert value_words(("where", "precision"), "of a newer version") == "of a newer version"
    named = {name for field, name in _PARTS if field == "where"}
    assert set(Where.__struct_fields__) - named == {"place", "point"}
    assert set(When.__struct_fields__) == {name for field, name in _PARTS if field == "when"}
