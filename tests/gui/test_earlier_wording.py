"""A name that was corrected away still stands in the earlier wording, until the person removes that."""

import pytest

from r2p_field.bootstrap import Program
from r2p_field.domain.ids import RecordId
from r2p_field.domain.observation import Observation
from r2p_field.gui import writing as writings
from r2p_field.gui.main_window import MainWindow


@pytest.fixture
def named(program: Program) -> RecordId:
    return program.observations.add(Observation(what="We met Jean Kossi at the well."))


def correct(main: MainWindow, program: Program, record: RecordId, words: str) -> None:
    main.writing.correct(program.observations.get(record))
    main.editor._ui.what.setPlainText(words)
    main.editor._ui.save.click()


def wordings(program: Program, record: RecordId) -> int:
    return sum(one.present for one in program.observations.get(record).history)


def test_after_a_name_was_taken_out_removing_the_earlier_wording_is_offered(
    main: MainWindow, program: Program, named: RecordId, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writings, "wants_removal", lambda _: True)
    correct(main, program, named, "We met a man at the well.")
    notice = main._ui.notice
    assert "took out" in notice.words()
    assert not notice.removal_button.isHidden()
    notice.removal_button.click()
    assert wordings(program, named) == 1
    assert "gone here" in notice.words()
    assert notice.removal_button.isHidden()
    assert not program.observations.search("Kossi")


def test_a_correction_that_takes_out_no_name_offers_nothing(
    main: MainWindow, program: Program, named: RecordId
) -> None:
    correct(main, program, named, "We met Jean Kossi at the old well.")
    assert main._ui.notice.isVisible()
    assert main._ui.notice.removal_button.isHidden()


def test_who_says_no_keeps_both_wordings(
    main: MainWindow, program: Program, named: RecordId, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writings, "wants_removal", lambda _: False)
    correct(main, program, named, "We met a man at the well.")
    main._ui.notice.removal_button.click()
    assert wordings(program, named) == 2


def test_the_reading_pane_offers_it_while_there_is_an_earlier_wording(
    main: MainWindow, program: Program, named: RecordId, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writings, "wants_removal", lambda _: True)
    main.go(main.records)
    main.records.open(named)
    assert main.records._ui.removeEarlier.isHidden()
    correct(main, program, named, "We met a man at the well.")
    main.records.open(named)
    assert not main.records._ui.removeEarlier.isHidden()
    main.records._ui.removeEarlier.click()
    assert wordings(program, named) == 1
    assert main.records._ui.removeEarlier.isHidden()
