"""Another observation is found by words or reference, and linked with how it bears on this one."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from r2p_field.bootstrap import Program
from r2p_field.domain.ids import RecordId
from r2p_field.domain.observation import Link, LinkType, Observation
from r2p_field.gui.controls.link_rows import LinkRow
from r2p_field.gui.dialogs.link_picker import LinkPicker
from r2p_field.gui.main_window import MainWindow
from r2p_field.services.observations import Filter


@pytest.fixture
def other(program: Program) -> RecordId:
    program.observations.add(Observation(what="Rain fell"))
    return program.observations.add(Observation(what="Shops were marked <b>red</b>"))


def answering(monkeypatch: pytest.MonkeyPatch, act: Callable[[LinkPicker], None]) -> None:
    def execute(picker: LinkPicker) -> int:
        act(picker)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(LinkPicker, "exec", execute)


def shown(picker: LinkPicker) -> list[str]:
    return [picker._ui.found.item(at).text() for at in range(picker._ui.found.count())]


def test_an_observation_is_found_by_a_word_and_linked(
    main: MainWindow, program: Program, other: RecordId, monkeypatch: pytest.MonkeyPatch
) -> None:
    def act(picker: LinkPicker) -> None:
        assert len(shown(picker)) == 2
        picker._ui.query.setText("marked")
        picker._search()
        assert len(shown(picker)) == 1
        picker._ui.type.setCurrentIndex(picker._ui.type.findData(LinkType.FOLLOWS.value))

    main.writing.observation()
    main.editor._ui.what.setPlainText("Shops were closed")
    answering(monkeypatch, act)
    main.editor._ui.addLink.click()
    [row] = main.editor._ui.links.rows()
    assert isinstance(row, LinkRow)
    assert "marked <b>red</b>" in row.name.text()
    QTest.keyClicks(row.note, "a day later")
    main.editor._ui.save.click()
    [line] = [one for one in program.observations.page(Filter()).rows if "closed" in one.row.title]
    kept = program.observations.get(line.row.record).observation
    assert kept is not None
    [link] = kept.links
    assert (link.type, link.to, link.note) == (LinkType.FOLLOWS, other, "a day later")


def test_an_observation_is_found_by_its_reference(
    main: MainWindow, program: Program, other: RecordId, monkeypatch: pytest.MonkeyPatch
) -> None:
    reference = program.observations.get(other).line.row.reference

    def act(picker: LinkPicker) -> None:
        picker._ui.query.setText(reference.lower().replace("-", " "))
        picker._search()
        assert len(shown(picker)) == 1

    main.writing.observation()
    answering(monkeypatch, act)
    main.editor._ui.addLink.click()
    assert main.editor._model.typed.get("links")[0].to == other


def test_nothing_is_linked_twice_in_the_same_way_nor_with_itself(
    main: MainWindow, program: Program, other: RecordId, monkeypatch: pytest.MonkeyPatch
) -> None:
    def act(picker: LinkPicker) -> None:
        assert not any("marked" in text for text in shown(picker))

    main.writing.correct(program.observations.get(other))
    answering(monkeypatch, act)
    main.editor._ui.addLink.click()
    main.editor._ui.addLink.click()
    assert len(main.editor._model.typed.get("links")) == 1


def test_links_are_named_again_when_a_draft_is_resumed(
    main: MainWindow, program: Program, other: RecordId
) -> None:
    main.writing.observation()
    model = main.editor._model
    model.put_item("links", Link(id=model.new_id(), type=LinkType.SAME_EVENT, to=other))
    model.put_item("links", Link(id=model.new_id(), type=LinkType.SAME_EVENT, to=RecordId("ab" * 16)))
    model.keep_draft()
    [draft] = program.observations.drafts()
    model.begin()
    main.writing.resume(draft.id)
    names = [row.name.text() for row in main.editor._ui.links.rows() if isinstance(row, LinkRow)]
    assert "marked" in names[0]
    assert names[1] == "An observation that is not here"


def test_the_arrow_down_leads_from_the_words_into_what_was_found(
    main: MainWindow, other: RecordId, qtbot: QtBot
) -> None:
    picker = LinkPicker(main, main.editor._model.linking, but=None)
    picker.show()
    picker.activateWindow()
    qtbot.waitUntil(picker._ui.query.hasFocus)
    QTest.keyClick(picker._ui.query, Qt.Key.Key_Down)
    assert picker._ui.found.hasFocus()
    assert picker.taken is not None
    picker.close()
