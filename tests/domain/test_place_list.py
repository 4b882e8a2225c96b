"""Areas inside areas: what is wrong with a list is found, and a place says what it lies in."""

from hypothesis import given
from hypothesis import strategies as st

from r2p_field.domain.place_list import (
    GRAVE,
    Area,
    Fault,
    Finding,
    Placed,
    Stated,
    completed,
    findings,
    names_it,
    where_of,
)
from r2p_field.domain.places import PlacePrecision, Where

COUNTRY = Area(code="XXX", name="Farwater", level=0, country="XXX", scheme="test")
PROVINCE = Area(code="X1", name="North", level=1, parent="XXX", country="XXX", scheme="test")
DISTRICT = Area(code="X11", name="Mill", level=2, parent="X1", country="XXX", scheme="test", version="v2")
VILLAGE = Area(code="X111", name="Élan Ferry", level=4, parent="X11", alternates=("عبّارة",), scheme="test")
PLACED = Placed(area=VILLAGE, within=(DISTRICT, PROVINCE, COUNTRY))


def stated(*pairs: tuple[str, str], level: int = 2) -> list[Stated]:
    return [
        Stated(row=row, area=Area(code=code, name=code, level=level, parent=parent, country="XXX"))
        for row, (code, parent) in enumerate(pairs, 2)
    ]


def test_a_sound_list_has_no_findings() -> None:
    assert findings(stated(("X1", ""), ("X2", "X1"))) == ()


def test_a_code_that_stands_twice_is_found_with_its_rows() -> None:
    found = findings(stated(("A1", ""), ("B1", ""), ("A1", "B1")))
    assert found == (Finding(fault=Fault.DUPLICATE, code="A1", rows=(2, 4)),)


def test_places_in_a_circle_are_found_once_with_their_rows() -> None:
    found = findings(stated(("A1", "C1"), ("B1", "A1"), ("C1", "B1"), ("D1", "A1")))
    assert [(one.fault, sorted(one.rows)) for one in found] == [(Fault.CYCLE, [2, 3, 4])]


def test_a_place_that_lies_in_itself_is_a_circle() -> None:
    assert [one.fault for one in findings(stated(("A1", "A1")))] == [Fault.CYCLE]


def test_codes_that_a_spreadsheet_spoilt_are_grave() -> None:
    found = findings(stated(("1.01E+05", ""), ("101.0", ""), ("CF11", "")))
    assert [one.code for one in found if one.fault is Fault.SPOILT] == ["1.01E+05", "101.0"]
    assert Fault.SPOILT in GRAVE


def test_lost_zeros_and_missing_parents_are_told_and_no_reason_to_refuse() -> None:
    found = findings(stated(("0101", ""), ("102", ""), ("0103", "0199")))
    assert [(one.fault, one.rows) for one in found] == [(Fault.NO_PARENT, (4,)), (Fault.SHORT, (3,))]
    assert not {one.fault for one in found} & GRAVE


def test_codes_of_every_length_are_no_sign_of_anything() -> None:
    assert findings(stated(("A", ""), ("AB", ""), ("ABC", ""))) == ()


@given(st.lists(st.integers(0, 8), min_size=1, max_size=9))
def test_every_circle_and_only_circles_are_found(parents: list[int]) -> None:
    pairs = [(f"P{at}", f"P{parent}" if parent < len(parents) else "") for at, parent in enumerate(parents)]
    in_ring = set()
    for start in range(len(parents)):
        at, steps = parents[start], 0
        while at < len(parents) and at != start and steps < len(parents):
            at, steps = parents[at], steps + 1
        if at == start:
            in_ring.add(start + 2)
    found = [row for one in findings(stated(*pairs)) if one.fault is Fault.CYCLE for row in one.rows]
    assert sorted(found) == sorted(in_ring)


def test_a_place_is_said_with_what_it_lies_in() -> None:
    assert PLACED.line == "Élan Ferry, Mill, North, Farwater"


def test_a_record_gets_words_code_and_the_names_around() -> None:
    where = where_of(PLACED)
    assert (where.words, where.admin2, where.admin1, where.country) == (
        "Élan Ferry",
        "Mill",
        "North",
        "Farwater",
    )
    assert where.precision is PlacePrecision.SETTLEMENT
    assert where.place == VILLAGE.place


def test_only_what_was_not_said_is_filled_in() -> None:
    said = Where(words="by the ferry", admin1="the North as I say it", place=VILLAGE.place)
    filled = completed(said, PLACED)
    assert (filled.words, filled.admin1, filled.admin2) == ("by the ferry", "the North as I say it", "Mill")


def test_a_place_is_widened_to_the_district_or_what_is_above() -> None:
    district = PLACED.widened(2)
    assert district is not None
    assert district.line == "Mill, North, Farwater"
    hamlet = Placed(area=VILLAGE, within=(PROVINCE, COUNTRY)).widened(2)
    assert hamlet is not None
    assert hamlet.area is PROVINCE
    assert Placed(area=VILLAGE).widened(2) is None


def test_words_name_a_place_in_any_of_its_spellings() -> None:
    assert names_it("near elan ferry, north bank", VILLAGE)
    assert names_it("عبارة", VILLAGE)
    assert not names_it("elan", VILLAGE)
    assert not names_it("", VILLAGE)
