"""Red, the minimum form and the alarm, as a person meets them in the editor."""

import datetime as dt
from pathlib import Path

from PySide6.QtCore import Qt
from tests.gui.conftest import Chooser

from r2p_field.bootstrap import Program
from r2p_field.domain.counts import Cell, CountRow, Harm
from r2p_field.domain.dates import When
from r2p_field.domain.observation import Known, Observation
from r2p_field.domain.places import Point, Where
from r2p_field.domain.risk import RedDecision, RiskLevel
from r2p_field.gui.main_window import MainWindow
from r2p_field.services.observations import Filter


def choose(main: MainWindow, name: str, value: str) -> None:
    combo = getattr(main.editor._ui, name)
    combo.setCurrentIndex(combo.findData(value))


def survivor(main: MainWindow) -> None:
    """Count a child who survived."""
    page = main.editor
    row = CountRow(id=page._model.new_id(), harm=Harm.INJURED, girls=Cell(min=1, max=1))
    page.rows.add(page._ui.counts, row)


def test_red_says_at_once_what_leaves_and_offers_the_decisions(main: MainWindow) -> None:
    main.writing.observation()
    main.editor.sections["risk"].open()
    ui = main.editor._ui
    assert ui.riskDecision.isHidden()
    choose(main, "riskLevel", RiskLevel.RED.value)
    assert not ui.riskDecision.isHidden()
    assert "Contact me about this area" in ui.riskWords.text()
    assert "stays on this device" in ui.riskWords.text()
    choose(main, "riskDecision", RedDecision.HOLD.value)
    assert "Nothing leaves yet" in ui.riskWords.text()
    choose(main, "riskDecision", RedDecision.SEND_WITH_MEASURES.value)
    assert "measures" in ui.riskWords.text()


def test_a_child_who_survived_brings_the_card_first(main: MainWindow) -> None:
    main.writing.observation()
    ui = main.editor._ui
    assert ui.minimumCard.isHidden()
    survivor(main)
    assert not ui.minimumCard.isHidden()
    assert "Do not interview" in ui.minimumWarning.text()
    assert not ui.minimumNoServices.isHidden()
    assert ui.attachmentsHeader.isHidden()
    assert ui.lat.isHidden()
    ui.counts.rows()[0].remove_button.click()
    assert ui.minimumCard.isHidden()
    assert not ui.attachmentsHeader.isHidden()


def test_the_list_of_services_comes_from_a_file_and_stays(
    main: MainWindow, chooser: Chooser, tmp_path: Path, program: Program
) -> None:
    (tmp_path / "list.csv").write_text("kind,offers,reach,hours\nClinic,Care,Market road,always\n", "utf-8")
    chooser.answers.append(tmp_path / "list.csv")
    main.writing.observation()
    main.editor._ui.minimumForm.setChecked(True)
    main.editor._ui.importServices.click()
    assert main.editor._ui.minimumServices.text() == "Clinic · Care · Market road · always"
    assert main.editor._ui.minimumNoServices.isHidden()
    assert len(program.preferences.read().services) == 1


def test_a_list_that_is_none_is_told_and_the_old_one_stays(
    main: MainWindow, chooser: Chooser, tmp_path: Path, program: Program
) -> None:
    (tmp_path / "list.csv").write_bytes(b"\xff\xd8\xff\xe0 a photo")
    chooser.answers.append(tmp_path / "list.csv")
    main.writing.observation()
    main.editor._ui.importServices.click()
    assert main._ui.banner.isVisible()
    assert program.preferences.read().services == ()


def test_one_button_makes_it_as_coarse_as_it_may_leave(main: MainWindow) -> None:
    seen = Observation(
        what="x",
        when=When(start=dt.date(2026, 11, 20)),
        where=Where(words="house by the well", admin2="Bria", point=Point(lat="6.5", lon="21.9")),
        known=Known(source="S-0042"),
        minimum_form=True,
    )
    main.writing.observation()
    model = main.editor._model
    model.begin(seen)
    hints = main.editor._ui.advice.count()
    main.editor._ui.makeCoarser.click()
    assert model.typed.get("where") == Where(admin2="Bria", precision=model.typed.get("where.precision"))
    assert model.typed.get("when.start") == dt.date(2026, 11, 1)
    assert model.typed.get("known.source") is None
    assert main.editor._ui.whereWords.text() == ""
    assert main.editor._ui.advice.count() < hints
    assert model.unkept


def test_in_minimum_form_the_account_may_stay_empty(main: MainWindow, program: Program) -> None:
    main.writing.observation()
    survivor(main)
    main.editor._ui.save.click()
    [line] = program.observations.page(Filter()).rows
    kept = program.observations.get(line.row.record).observation
    assert kept is not None
    assert kept.minimum_form
    assert "without an account" in kept.what


def test_the_card_is_plain_text_whatever_the_list_holds(main: MainWindow) -> None:
    assert main.editor._ui.minimumServices.textFormat() is Qt.TextFormat.PlainText
