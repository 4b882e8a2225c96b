"""Lists of places: loaded whole or not at all, found in any spelling, old codes readable for ever."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.services.offices import Office

from r2p_field.domain.errors import BadInput
from r2p_field.domain.jobs import Cancelled, Silent
from r2p_field.domain.observation import Observation
from r2p_field.domain.places import PlaceCode, PlacePrecision, Where
from r2p_field.exchange.errors import BadTable
from r2p_field.services.places import OCHA, PlacesReport
from r2p_field.vault.errors import NotThere

HEADER = "Location,Admin Level,P-Code,Name,Parent P-Code,Valid from date,Version,Alternate names"
ROWS = """CAF,1,CF11,Ombella M'Poko,CAF,2024-05-30,v02,
CAF,1,CF52,Haute-Kotto,CAF,2024-05-30,v02,
CAF,2,CF111,Bimbo,CF11,2024-05-30,v02,
CAF,2,CF521,Bria,CF52,2024-05-30,v02,بريا;Briya
CAF,2,CF522,Yalinga,CF52,2024-05-30,v02,
CAF,3,CF5211,Samba-Boungou,CF521,2024-05-30,v02,
COD,1,CD11,Bria Nord,COD,2023-01-01,v01,
"""
BRIA = PlaceCode(code="CF521", scheme=OCHA, version="v02")


def load(office: Office, tmp_path: Path, rows: str = ROWS, *, dry_run: bool = False) -> PlacesReport:
    file = tmp_path / "places.csv"
    file.write_text(f"{HEADER}\n{rows}", "utf-8-sig")
    return office.program.places.import_file(file, Silent(), dry_run=dry_run)


def lines(office: Office, text: str, within: PlaceCode | None = None) -> list[str]:
    return [one.line for one in office.program.places.search(text, within)]


def test_a_list_is_offered_and_says_what_it_holds(field: Office, tmp_path: Path) -> None:
    report = load(field, tmp_path)
    assert (report.rows, report.taken, report.places) == (7, 9, 7)
    shown = {one.name: (one.version, dict(one.levels), one.replaces) for one in report.lists}
    assert shown["Central African Republic"] == ("v02", {0: 1, 1: 2, 2: 3, 3: 1}, None)
    assert lines(field, "bria")[:1] == ["Bria, Haute-Kotto, Central African Republic"]


@pytest.mark.parametrize("text", ["bri", "BRÏA", "بريا", "briya", "CF521", "bria, haute", "bria kotto centr"])
def test_a_place_is_found_in_any_spelling(field: Office, tmp_path: Path, text: str) -> None:
    load(field, tmp_path)
    assert "Bria, Haute-Kotto, Central African Republic" in lines(field, text)


def test_further_words_narrow_by_what_it_lies_in(field: Office, tmp_path: Path) -> None:
    load(field, tmp_path)
    assert lines(field, "bria congo") == ["Bria Nord, Democratic Republic of the Congo"]
    assert lines(field, "bria ombella") == []
    assert lines(field, "b", PlaceCode(code="CF11", scheme=OCHA)) == [
        "Bimbo, Ombella M'Poko, Central African Republic"
    ]


def test_nothing_typed_has_a_special_meaning(field: Office, tmp_path: Path, hostile_text: str) -> None:
    load(field, tmp_path)
    assert lines(field, hostile_text) == []


def test_places_of_the_country_one_works_in_come_first(field: Office, tmp_path: Path) -> None:
    load(field, tmp_path)
    field.program.places.used(PlaceCode(code="CD11", scheme=OCHA))
    assert lines(field, "bria")[0] == "Bria Nord, Democratic Republic of the Congo"
    field.program.places.used(BRIA)
    assert lines(field, "bria")[0] == "Bria, Haute-Kotto, Central African Republic"


def test_a_trial_run_keeps_nothing(field: Office, tmp_path: Path) -> None:
    report = load(field, tmp_path, dry_run=True)
    assert (report.places, report.taken) == (7, 0)
    assert lines(field, "bria") == []
    assert field.program.places.lists() == ()


def test_the_same_list_again_changes_nothing(field: Office, tmp_path: Path) -> None:
    load(field, tmp_path)
    before = field.vault.database.total_changes
    report = load(field, tmp_path)
    assert report.taken == 0
    assert all(one.same for one in report.lists)
    assert field.vault.database.total_changes == before


def test_a_list_that_is_refused_changes_nothing(field: Office, tmp_path: Path) -> None:
    load(field, tmp_path)
    with pytest.raises(BadTable, match="CF521"):
        load(field, tmp_path, ROWS.replace("v02", "v03") + "CAF,2,CF521,Again,CF52,,v03,\n")
    assert field.program.places.search("bria")[0].area.version == "v02"


def test_stopping_leaves_the_list_that_was_there(field: Office, tmp_path: Path) -> None:
    class Stopping(Silent):
        def report(self, done: int, total: int, text: str) -> None:
            if text == "Keeping the places":
                raise Cancelled

    load(field, tmp_path)
    (tmp_path / "newer.csv").write_text(f"{HEADER}\n{ROWS.replace('v02', 'v03')}", "utf-8")
    with pytest.raises(Cancelled):
        field.program.places.import_file(tmp_path / "newer.csv", Stopping())
    assert {one.version for one in field.program.places.lists()} == {"v01", "v02"}
    assert field.program.places.search("bria, haute")[0].area.version == "v02"


def test_a_newer_list_replaces_what_is_offered_and_old_codes_stay_readable(
    field: Office, tmp_path: Path
) -> None:
    load(field, tmp_path)
    newer = ROWS.replace("v02", "v03").replace("2024-05-30", "2026-01-01")
    newer = newer.replace("CAF,2,CF521,Bria,", "CAF,2,CF529,Bria,").replace("Boungou,CF521", "Boungou,CF529")
    report = load(field, tmp_path, newer)
    places = field.program.places

    assert [one.replaces for one in report.lists] == ["v02", "v01"]
    assert [one.area.code for one in places.search("bria, haute")] == ["CF529"]
    assert [area.name for area in places.chain(BRIA)] == ["Bria", "Haute-Kotto", "Central African Republic"]
    assert places.chain(PlaceCode(code="CF522", scheme=OCHA))[0].version == "v03"
    assert places.chain(PlaceCode(code="CF522", scheme=OCHA, version="v02"))[0].version == "v02"
    assert [one.area.name for one in places.children(PlaceCode(code="CF52", scheme=OCHA))] == [
        "Bria",
        "Yalinga",
    ]


def test_an_older_or_shallower_list_is_named_as_such(field: Office, tmp_path: Path) -> None:
    load(field, tmp_path)
    older = ROWS.replace("v02", "v01").replace("2024-05-30", "2020-01-01").replace("CAF,3,", "CAF,2,")
    shown = load(field, tmp_path, older, dry_run=True).lists[0]
    assert (shown.older, shown.shallower) == (True, True)


def test_places_are_looked_through_from_the_top(field: Office, tmp_path: Path) -> None:
    load(field, tmp_path)
    tops = field.program.places.children()
    assert [one.area.name for one in tops] == ["Central African Republic", "Democratic Republic of the Congo"]
    inside = field.program.places.children(tops[0].area.place)
    assert [(one.area.name, one.holds_others) for one in inside] == [
        ("Haute-Kotto", True),
        ("Ombella M'Poko", True),
    ]


def test_a_settlement_that_no_list_has_is_added_and_found(field: Office, tmp_path: Path) -> None:
    load(field, tmp_path)
    added = field.program.places.add_local("Kpétènè", BRIA, ["Kpetene II", "Kpétènè"])
    assert added.area.local
    assert added.area.code.startswith("CF521.")
    assert lines(field, "kpetene") == ["Kpétènè, Bria, Haute-Kotto, Central African Republic"]
    assert added.area.alternates == ("Kpetene II",)


def test_two_people_who_add_the_same_village_give_it_the_same_code(
    field: Office, other: Office, tmp_path: Path
) -> None:
    codes = set()
    for office, name in ((field, "Kpétènè"), (other, " KPETENE ")):
        load(office, tmp_path)
        codes.add(office.program.places.add_local(name, BRIA).area.code)
    assert len(codes) == 1


def test_the_same_village_is_not_added_twice_nor_one_without_a_name(field: Office, tmp_path: Path) -> None:
    load(field, tmp_path)
    field.program.places.add_local("Kpétènè", BRIA)
    for name in ("kpetene", "", " \u202e "):
        with pytest.raises(BadInput):
            field.program.places.add_local(name, BRIA)
    with pytest.raises(NotThere):
        field.program.places.add_local("Kpétènè", PlaceCode(code="XX", scheme=OCHA))


def test_an_added_settlement_moves_along_into_the_newer_list(field: Office, tmp_path: Path) -> None:
    load(field, tmp_path)
    added = field.program.places.add_local("Kpétènè", BRIA)
    load(field, tmp_path, ROWS.replace("v02", "v03").replace("Haute-Kotto", "Upper Kotto"))
    chain = field.program.places.chain(added.area.place)
    assert [one.name for one in chain] == ["Kpétènè", "Bria", "Upper Kotto", "Central African Republic"]
    assert lines(field, "kpetene") != []


def test_an_added_settlement_stays_readable_where_the_newer_list_lost_its_area(
    field: Office, tmp_path: Path
) -> None:
    load(field, tmp_path)
    added = field.program.places.add_local("Kpétènè", PlaceCode(code="CF5211", scheme=OCHA))
    load(field, tmp_path, ROWS.replace("v02", "v03").replace("CAF,3,CF5211", "CAF,3,CF5219"))
    assert field.program.places.chain(added.area.place)[1].name == "Samba-Boungou"


def test_a_record_carries_the_names_around_its_place(field: Office, tmp_path: Path) -> None:
    load(field, tmp_path)
    record = field.record(
        "seen", where=Where(words="by the mill", place=PlaceCode(code="CF5211", scheme=OCHA))
    )
    view = field.program.observations.get(record)
    assert view.observation is not None
    where = view.observation.where
    assert where is not None
    assert (where.words, where.admin1, where.admin2) == ("by the mill", "Haute-Kotto", "Bria")
    assert view.line.row.area == "Haute-Kotto"
    field.program.observations.revise(record, Observation(what="seen", where=Where(place=BRIA)))
    assert field.program.observations.areas() == ("Haute-Kotto",)


def test_a_code_that_nobody_knows_is_kept_as_it_is(field: Office) -> None:
    record = field.record("seen", where=Where(place=PlaceCode(code="ZZ9", scheme="elsewhere")))
    view = field.program.observations.get(record)
    assert view.observation is not None
    assert view.observation.where == Where(place=PlaceCode(code="ZZ9", scheme="elsewhere"))


def test_a_record_in_minimum_form_names_the_district_at_most(field: Office, tmp_path: Path) -> None:
    load(field, tmp_path)
    fine = Where(words="Samba", place=PlaceCode(code="CF5211", scheme=OCHA), precision=PlacePrecision.ADMIN2)
    record = field.record("seen", where=fine, minimum_form=True)
    view = field.program.observations.get(record)
    assert view.observation is not None
    where = view.observation.where
    assert where is not None
    assert (where.words, where.place) == ("Bria", BRIA)
    assert field.program.places.where(PlaceCode(code="CF5211", scheme=OCHA), minimum=True) == where


def test_places_at_hand_and_those_taken_last_are_offered_first(field: Office, tmp_path: Path) -> None:
    load(field, tmp_path)
    places = field.program.places
    yalinga, bimbo = (PlaceCode(code=code, scheme=OCHA, version="v02") for code in ("CF522", "CF111"))
    places.used(BRIA)
    places.used(yalinga)
    places.pin(bimbo, on=True)
    assert [one.area.name for one in places.offered_first()] == ["Bimbo", "Yalinga", "Bria"]
    places.pin(bimbo, on=False)
    assert places.pinned() == frozenset()
    assert [one.area.name for one in places.offered_first()] == ["Yalinga", "Bria"]
