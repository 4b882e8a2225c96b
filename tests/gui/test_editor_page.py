"""Every field of the form reaches the record, and comes back into the form."""

import datetime as dt

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit
from tests.conftest import HOSTILE_TEXTS

from r2p_field.bootstrap import Program
from r2p_field.domain.consent import Addressee, Answer
from r2p_field.domain.counts import Cell, CountRow, Harm
from r2p_field.domain.observation import FactorSeen, ObservationType, Seen
from r2p_field.gui.controls.count_rows import CountRowEdit
from r2p_field.gui.controls.factor_rows import FactorRow
from r2p_field.gui.main_window import MainWindow
from r2p_field.gui.pages.editor.tables import CHOICES, CONSENT, DAYS, NOT_FOR, NUMBERS, TEXTS
from r2p_field.viewmodels.record_list import Column
from r2p_field.viewmodels.typed import Typed, typed_from


def type_everything(main: MainWindow) -> Typed:
    """Put something into every field of the form."""
    page, ui = main.editor, main.editor._ui
    for name in TEXTS:
        page.plain.set_text(name, f"words for {name}")
    ui.language.setText("fr")
    for name, (_, kind) in CHOICES.items():
        combo: QComboBox = getattr(ui, name)
        assert combo.count() == len(kind) + 1
        combo.setCurrentIndex(combo.count() - 1)
    for name in DAYS:
        day: QLineEdit = getattr(ui, name)
        day.setText("2026-11-20")
        day.textEdited.emit(day.text())
    for name in NUMBERS:
        getattr(ui, name).setText("3")
    ui.lat.setText("4.3947")
    ui.lon.setText("18.5582")
    ui.lon.textEdited.emit(ui.lon.text())
    for name in CONSENT:
        combo = getattr(ui, f"{name}Answer")
        combo.setCurrentIndex(combo.findData(Answer.YES.value))
        getattr(ui, f"{name}Detail").setChecked(True)
    for name in NOT_FOR:
        box: QCheckBox = getattr(ui, name)
        box.setChecked(True)
    ui.minimumForm.setChecked(True)
    return page._model.typed


def test_every_field_reaches_the_record(main: MainWindow) -> None:
    main.writing.observation()
    typed = type_everything(main)
    empty = [path for path in TEXTS.values() if not typed.get(path)]
    empty += [path for path, _ in CHOICES.values() if typed.get(path) is None]
    empty += [path for path in DAYS.values() if typed.get(path) != dt.date(2026, 11, 20)]
    empty += [path for path in NUMBERS.values() if typed.get(path) != 3]
    empty += [use for use in CONSENT.values() if not typed.get(f"consent.{use}").detail]
    assert empty == []
    assert typed.get("where.point").lat == "4.3947"
    assert typed.get("not_for") == frozenset(Addressee)
    assert typed.get("minimum_form") is True


def test_a_draft_fills_every_field_again(main: MainWindow, program: Program) -> None:
    main.writing.observation()
    typed = type_everything(main)
    model = main.editor._model
    model.keep_draft()
    [draft] = program.observations.drafts()
    model.begin()
    assert main.editor._ui.what.toPlainText() == ""
    main.writing.resume(draft.id)
    assert model.typed == typed == typed_from(draft.body)
    assert main.editor._ui.lat.text() == "4.3947"
    assert not model.unkept


def test_figures_reach_the_record_and_a_wrong_one_only_the_draft(main: MainWindow) -> None:
    main.writing.observation()
    page, model = main.editor, main.editor._model
    page.rows.add(page._ui.counts, CountRow(id=model.new_id()))
    [row] = page._ui.counts.rows()
    assert isinstance(row, CountRowEdit)
    row.harm.setCurrentIndex(row.harm.findData(Harm.KILLED.value))
    row.cells["women"].setText("10-20 (15)")
    row.cells["men"].setText("several")
    row.cells["men"].textEdited.emit("several")
    [item] = model.typed.get("counts")
    assert (item.harm, item.women, item.men) == (Harm.KILLED, Cell(min=10, max=20, best=15), None)
    assert dict(model.typed.unread) == {f"counts.{item.id}.men": "several"}
    row.remove_button.click()
    assert model.typed == Typed()


def test_a_sign_is_kept_with_its_answers(main: MainWindow) -> None:
    main.writing.observation()
    page, model = main.editor, main.editor._model
    pack = page.signs.know_catalogues().packs[0]
    indicator = pack.factors[0].indicators[0]
    page.rows.add(
        page._ui.factors,
        FactorSeen(id=model.new_id(), indicator=indicator.id, catalogue=pack.id, version=pack.version),
    )
    [row] = page._ui.factors.rows()
    assert isinstance(row, FactorRow)
    row.seen.setCurrentIndex(row.seen.findData(Seen.REPEATEDLY.value))
    assert model.typed.get("factors")[0].seen is Seen.REPEATEDLY


@pytest.mark.parametrize(
    ("kind", "header"), [(ObservationType.SPEECH, "speechHeader"), (ObservationType.RUMOUR, "rumourHeader")]
)
def test_speech_and_rumours_have_parts_of_their_own(
    main: MainWindow, kind: ObservationType, header: str
) -> None:
    main.writing.observation()
    button = getattr(main.editor._ui, header)
    assert button.isHidden()
    combo = main.editor._ui.type
    combo.setCurrentIndex(combo.findData(kind.value))
    assert not button.isHidden()


def test_hints_never_keep_anybody_from_saving(main: MainWindow, program: Program) -> None:
    main.writing.observation()
    main.editor._ui.what.setPlainText("Colonel Jean Kossi, call 70 12 34 56, was there.")
    assert main.editor._ui.advice.count() > 3
    main.editor._ui.save.click()
    assert len(program.observations.search("kossi")) == 1


def test_leaving_the_page_keeps_the_draft_and_offers_it(main: MainWindow, program: Program) -> None:
    main.writing.observation()
    main.editor._ui.what.setPlainText("Half a sentence")
    main.go(main.send)
    assert len(program.observations.drafts()) == 1
    main.go(main.records)
    assert main.records.list.data(main.records.list.index(0, Column.STATE)) == "Not finished"
    main.records.focus_list()
    main.records._ui.continueDraft.click()
    assert main.editor._ui.what.toPlainText() == "Half a sentence"


def test_hostile_words_are_shown_as_words(main: MainWindow, program: Program) -> None:
    for case in HOSTILE_TEXTS:
        main.writing.observation()
        main.editor._model.put("what", f"{case.name} {case.text[:2000]}")
        main.editor._model.save()
    main.records.focus_list()
    assert main.records.list.rowCount() == len(HOSTILE_TEXTS)
    for line in range(len(HOSTILE_TEXTS)):
        main.records._ui.table.selectRow(line)
        shown = main.records._ui.sheet.toHtml()
        assert "<img" not in shown
        assert "&lt;img" in shown or "markup" not in shown
