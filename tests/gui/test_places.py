"""Places of the lists are offered, looked through, loaded and added; words alone are always enough."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QTreeWidgetItem
from tests.gui.conftest import Chooser

from r2p_field.bootstrap import Program
from r2p_field.domain.jobs import Silent
from r2p_field.domain.places import PlaceCode, PlacePrecision
from r2p_field.gui.dialogs.place_browser import PlaceBrowser
from r2p_field.gui.main_window import MainWindow
from r2p_field.services.places import OCHA

LIST = """Location,Admin Level,P-Code,Name,Parent P-Code,Valid from date,Version
CAF,1,CF11,Ombella M'Poko,CAF,2024-05-30,v02
CAF,1,CF52,Haute-Kotto,CAF,2024-05-30,v02
CAF,2,CF111,Bimbo,CF11,2024-05-30,v02
CAF,2,CF521,Bria,CF52,2024-05-30,v02
CAF,3,CF5211,Bria-Gbokologbo,CF521,2024-05-30,v02
"""
BRIA = PlaceCode(code="CF521", scheme=OCHA, version="v02")


@pytest.fixture
def places(tmp_path: Path) -> Path:
    file = tmp_path / "places.csv"
    file.write_text(LIST, "utf-8-sig")
    return file


@pytest.fixture
def listed(main: MainWindow, program: Program, places: Path) -> MainWindow:
    """The main window over records with a small list."""
    program.places.import_file(places, Silent())
    return main


def offers(main: MainWindow) -> list[str]:
    found = main.findChild(QListWidget, "placeOffers")
    if found is None or not found.isVisible():
        return []
    return [found.item(row).text() for row in range(found.count())]


def write_where(main: MainWindow, text: str) -> None:
    main.writing.observation()
    main.editor.sections["where"].open()
    main.editor._ui.whereWords.setFocus()
    QTest.keyClicks(main.editor._ui.whereWords, text)


def press(main: MainWindow, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(main.editor._ui.whereWords, key)


def test_a_place_is_taken_with_the_arrows_and_enter(listed: MainWindow) -> None:
    write_where(listed, "bri")
    assert offers(listed) == [
        "Bria, Haute-Kotto, Central African Republic",
        "Bria-Gbokologbo, Bria, Haute-Kotto, Central African Republic",
    ]
    press(listed, Qt.Key.Key_Down, Qt.Key.Key_Return)

    ui, typed = listed.editor._ui, listed.editor._model.typed
    assert offers(listed) == []
    assert (ui.whereWords.text(), ui.admin2.text(), ui.admin1.text()) == ("Bria", "Bria", "Haute-Kotto")
    assert typed.get("where.place") == BRIA
    assert typed.get("where.precision") is PlacePrecision.ADMIN2
    assert "CF521" in ui.placeTaken.text()


def test_words_stay_when_nothing_is_taken(listed: MainWindow) -> None:
    write_where(listed, "Bria market")
    press(listed, Qt.Key.Key_Tab)
    typed = listed.editor._model.typed
    assert (typed.get("where.words"), typed.get("where.place")) == ("Bria market", None)
    assert offers(listed) == []


def test_words_around_the_name_keep_the_place_and_other_words_let_it_go(listed: MainWindow) -> None:
    write_where(listed, "bri")
    press(listed, Qt.Key.Key_Down, Qt.Key.Key_Return)
    QTest.keyClicks(listed.editor._ui.whereWords, ", by the market")
    assert listed.editor._model.typed.get("where.place") == BRIA
    listed.editor._ui.whereWords.clear()
    QTest.keyClicks(listed.editor._ui.whereWords, "at the ferry")
    where = listed.editor._model.typed.get("where")
    assert (where.words, where.place, where.admin1, where.precision) == ("at the ferry", None, None, None)


def test_the_words_alone_can_be_kept_by_a_button(listed: MainWindow) -> None:
    write_where(listed, "bri")
    press(listed, Qt.Key.Key_Down, Qt.Key.Key_Return)
    listed.editor._ui.wordsOnly.click()
    where = listed.editor._model.typed.get("where")
    assert (where.words, where.place) == ("Bria", None)
    assert not listed.editor._ui.placeTaken.isVisible()


def test_escape_closes_the_offers_and_nothing_else(listed: MainWindow) -> None:
    listed.writing.note()
    field = listed.quick._ui.where
    field.setFocus()
    field.clear()
    QTest.keyClicks(field, "bri")
    assert offers(listed)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert offers(listed) == []
    assert listed._ui.pages.currentWidget() is listed.quick


def test_a_quick_note_takes_a_place_and_enter_still_records(listed: MainWindow, program: Program) -> None:
    listed.writing.note()
    listed.quick._ui.what.setPlainText("Shots at night")
    field = listed.quick._ui.where
    field.setFocus()
    field.clear()
    QTest.keyClicks(field, "bri")
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert listed._ui.pages.currentWidget() is listed.quick
    QTest.keyClick(field, Qt.Key.Key_Return)
    row = program.observations.search("shots")[0].row
    assert (row.place, row.area) == ("Bria", "Haute-Kotto")


def test_enter_without_a_choice_records_the_words(listed: MainWindow, program: Program) -> None:
    listed.writing.note()
    listed.quick._ui.what.setPlainText("Shots at night")
    field = listed.quick._ui.where
    field.setFocus()
    field.clear()
    QTest.keyClicks(field, "bria road")
    QTest.keyClick(field, Qt.Key.Key_Return)
    view = program.observations.get(program.observations.search("shots")[0].row.record)
    assert view.observation is not None
    assert view.observation.where is not None
    assert (view.observation.where.words, view.observation.where.place) == ("bria road", None)


def test_places_taken_before_are_offered_where_nothing_is_typed(listed: MainWindow, program: Program) -> None:
    program.places.used(BRIA)
    write_where(listed, "")
    press(listed, Qt.Key.Key_Down)
    assert offers(listed) == ["Bria, Haute-Kotto, Central African Republic"]


def test_records_in_minimum_form_are_offered_districts(listed: MainWindow) -> None:
    listed.writing.observation()
    listed.editor._ui.minimumForm.setChecked(True)
    listed.editor.sections["where"].open()
    listed.editor._ui.whereWords.setFocus()
    QTest.keyClicks(listed.editor._ui.whereWords, "gbokologbo")
    assert offers(listed) == ["Bria, Haute-Kotto, Central African Republic"]


def test_the_offers_lie_inside_the_window_in_both_directions(listed: MainWindow, qapp: object) -> None:
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        listed.setLayoutDirection(direction)
        write_where(listed, "bri")
        shown = listed.findChild(QListWidget, "placeOffers")
        assert shown is not None
        assert listed.rect().contains(shown.geometry())
        press(listed, Qt.Key.Key_Escape)
        listed.editor._model.throw_away()


def test_coordinates_pasted_in_one_go_fill_both_fields(main: MainWindow) -> None:
    main.writing.observation()
    main.editor.sections["where"].open()
    main.editor._ui.lat.setFocus()
    QTest.keyClicks(main.editor._ui.lat, "4°23'24\" N, 18.5 E")
    QTest.keyClick(main.editor._ui.lat, Qt.Key.Key_Tab)
    point = main.editor._model.typed.get("where.point")
    assert (point.lat, point.lon) == ("4.39", "18.5")


# Looking through the lists


@pytest.fixture
def browser(main: MainWindow, chooser: Chooser) -> Iterator[PlaceBrowser]:
    made = PlaceBrowser(main, main._workspace.places, chooser, minimum=False)
    made.show()
    yield made
    made.close()


def tops(browser: PlaceBrowser) -> list[QTreeWidgetItem]:
    tree = browser._ui.tree
    return [item for at in range(tree.topLevelItemCount()) if (item := tree.topLevelItem(at)) is not None]


def child(item: QTreeWidgetItem, at: int) -> QTreeWidgetItem:
    found = item.child(at)
    assert found is not None
    return found


def test_without_a_list_one_is_told_where_to_get_it(browser: PlaceBrowser) -> None:
    assert tops(browser) == []
    assert "OCHA" in browser._ui.about.text()


def test_a_list_is_looked_at_before_it_is_used(
    browser: PlaceBrowser, chooser: Chooser, places: Path, program: Program
) -> None:
    chooser.answers.append(places)
    browser._ui.load.click()
    assert browser._ui.pages.currentWidget() is browser._ui.previewPage
    item = browser._ui.lists.item(0)
    assert item is not None
    line = item.text()
    assert "level 2: 2" in line
    assert "v02" in line
    assert program.places.lists() == ()
    browser._ui.useList.click()
    assert [item.text(0) for item in tops(browser)] == ["Central African Republic"]


def test_a_list_that_is_refused_says_why_and_leaves_everything(
    browser: PlaceBrowser, chooser: Chooser, places: Path, program: Program
) -> None:
    places.write_text(f"{LIST}CAF,2,CF521,Again,CF52,,\n", "utf-8")
    chooser.answers.append(places)
    browser._ui.load.click()
    assert browser._ui.banner.isVisible()
    assert browser._ui.pages.currentWidget() is browser._ui.browsePage
    assert program.places.lists() == ()


def test_areas_open_one_below_the_other(listed: MainWindow, browser: PlaceBrowser) -> None:
    browser._refresh()
    country = tops(browser)[0]
    country.setExpanded(True)
    assert [child(country, at).text(0) for at in range(country.childCount())] == [
        "Haute-Kotto",
        "Ombella M'Poko",
    ]
    province = child(country, 0)
    province.setExpanded(True)
    browser._ui.tree.setCurrentItem(child(province, 0))
    browser._ui.take.click()
    assert browser.taken is not None
    assert browser.taken.area.place == BRIA


def test_a_place_is_found_by_typing_and_taken_by_enter(listed: MainWindow, browser: PlaceBrowser) -> None:
    QTest.keyClicks(browser._ui.query, "bimb")
    assert [item.text(0) for item in tops(browser)] == ["Bimbo, Ombella M'Poko, Central African Republic"]
    QTest.keyClick(browser._ui.query, Qt.Key.Key_Return)
    assert browser.taken is not None
    assert browser.taken.area.code == "CF111"


def test_a_settlement_is_added_where_it_lies(
    listed: MainWindow, browser: PlaceBrowser, program: Program
) -> None:
    QTest.keyClicks(browser._ui.query, "bria haute")
    browser._ui.addHere.click()
    QTest.keyClicks(browser._ui.newName, "Kpetene")
    browser._ui.others.setText("Kpétènè, Kpetene II")
    browser._ui.add.click()
    assert browser.taken is not None
    assert browser.taken.area.local
    assert program.places.search("kpetene")[0].area.alternates == ("Kpétènè", "Kpetene II")


def test_a_place_is_kept_at_hand(listed: MainWindow, browser: PlaceBrowser, program: Program) -> None:
    QTest.keyClicks(browser._ui.query, "bimbo")
    browser._ui.atHand.click()
    assert [one.area.name for one in program.places.offered_first()] == ["Bimbo"]
    browser._ui.atHand.click()
    assert program.places.offered_first() == ()


def test_nothing_finer_than_the_district_is_shown_for_the_minimum_form(
    listed: MainWindow, chooser: Chooser
) -> None:
    browser = PlaceBrowser(listed, listed._workspace.places, chooser, minimum=True)
    browser.show()
    country = tops(browser)[0]
    country.setExpanded(True)
    child(country, 0).setExpanded(True)
    district = child(child(country, 0), 0)
    assert district.text(0) == "Bria"
    assert (
        district.childIndicatorPolicy() == QTreeWidgetItem.ChildIndicatorPolicy.DontShowIndicatorWhenChildless
    )
    QTest.keyClicks(browser._ui.query, "gbokologbo")
    assert tops(browser) == [] or all("Gbokologbo" not in item.text(0) for item in tops(browser))
    browser.close()


def test_offering_takes_no_time_one_would_notice(listed: MainWindow) -> None:
    write_where(listed, "br")
    began = time.perf_counter()
    QTest.keyClicks(listed.editor._ui.whereWords, "i")
    assert time.perf_counter() - began < 0.5
