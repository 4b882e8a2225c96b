"""Coordinates are digits as somebody gave them; a place in minimum form is no finer than the district."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_field.domain.errors import BadInput, BadRecord
from r2p_field.domain.observation import Observation
from r2p_field.domain.places import (
    COARSE,
    PlaceCode,
    PlacePrecision,
    Point,
    Where,
    no_finer_than_admin2,
    point_from,
    to_admin2,
)
from r2p_field.domain.records import to_body

words = st.none() | st.text(min_size=1, max_size=10)
wheres = st.builds(
    Where,
    words=words,
    place=st.none() | st.just(PlaceCode(code="CF11", scheme="ocha")),
    country=words,
    admin1=words,
    admin2=words,
    precision=st.none() | st.sampled_from(PlacePrecision),
    point=st.none() | st.just(Point(lat="4.4", lon="18.5")),
)


@pytest.mark.parametrize(
    ("lat", "lon", "expected"),
    [
        ("5.399784", "26.486881", ("5.399784", "26.486881")),
        (" 4,3947 ", "+18.5582", ("4.3947", "18.5582")),
        ("\u22124.40", "-018.50", ("-4.40", "-18.50")),
        ("٤٫٣٩", "١٨٫٥", ("4.39", "18.5")),
        ("90", "180", ("90", "180")),
        ("-90.000", "-180.0", ("-90.000", "-180.0")),
        ("-0", "00", ("0", "0")),
        ("007", "5.", ("7", "5")),
        ("4.366666666666667", "17.123456789012345", ("4.366666666666667", "17.123456789012345")),
    ],
)
def test_a_point_keeps_the_digits_that_were_typed(lat: str, lon: str, expected: tuple[str, str]) -> None:
    point = point_from(lat, lon, uncertainty=25_000)

    assert (point.lat, point.lon, point.uncertainty) == (*expected, 25_000)
    assert to_body(Observation(what="x", where=Where(point=point)))


@pytest.mark.parametrize(
    "bad",
    ["", " ", "north", "NaN", "inf", "1e3", "4.3.2", "4°20'", "--4", "-+4", ".5", "1" * 40, "4\n5", "0x1"],
)
def test_what_is_no_number_of_degrees_is_refused_by_name(bad: str) -> None:
    with pytest.raises(BadInput, match="latitude"):
        point_from(bad, "0")
    with pytest.raises(BadInput, match="longitude") as caught:
        point_from("0", bad)
    assert caught.value.code == "bad-coordinates"


@pytest.mark.parametrize(
    ("lat", "lon"), [("90.1", "0"), ("-91", "0"), ("0", "180.0001"), ("0", "-200"), ("0", "1000")]
)
def test_a_point_off_the_globe_is_refused(lat: str, lon: str) -> None:
    with pytest.raises(BadInput):
        point_from(lat, lon)
    with pytest.raises(BadRecord):
        to_body(Observation(what="x", where=Where(point=Point(lat=lat, lon=lon))))


@given(st.decimals(-90, 90, places=6), st.decimals(-180, 180, places=6))
def test_every_point_on_the_globe_can_be_stored(lat: object, lon: object) -> None:
    point = point_from(str(lat), str(lon))

    assert to_body(Observation(what="x", where=Where(point=point)))
    assert (float(point.lat), float(point.lon)) == (float(str(lat)), float(str(lon)))


@given(wheres)
def test_made_coarse_a_place_shows_nothing_finer_than_the_district(where: Where) -> None:
    coarse = to_admin2(where)

    assert no_finer_than_admin2(coarse)
    assert to_admin2(coarse) == coarse
    assert (coarse.country, coarse.admin1, coarse.admin2) == (where.country, where.admin1, where.admin2)


@given(wheres)
def test_a_village_is_never_left_in_a_coarse_place(where: Where) -> None:
    if where.precision not in COARSE:
        assert (to_admin2(where).words, to_admin2(where).place, to_admin2(where).point) == (None, None, None)


@pytest.mark.parametrize(
    ("where", "precision"),
    [
        (Where(words="mill", admin2="Bossangoa", admin1="Ouham"), PlacePrecision.ADMIN2),
        (Where(words="mill", admin1="Ouham"), PlacePrecision.ADMIN1),
        (Where(words="mill", country="Central African Republic"), PlacePrecision.COUNTRY),
        (Where(words="mill"), None),
    ],
)
def test_a_coarse_place_says_how_coarse_it_is(where: Where, precision: PlacePrecision | None) -> None:
    assert to_admin2(where).precision is precision


def test_words_for_a_district_may_stay() -> None:
    where = Where(words="the north of the district", precision=PlacePrecision.ADMIN2)

    assert no_finer_than_admin2(where)
    assert to_admin2(where) == where


@pytest.mark.parametrize(
    "where",
    [
        Where(words="mill"),
        Where(words="mill", precision=PlacePrecision.SETTLEMENT),
        Where(place=PlaceCode(code="CF1101", scheme="ocha"), precision=PlacePrecision.ADMIN3),
        Where(precision=PlacePrecision.ADMIN1, point=Point(lat="4.4", lon="18.5")),
    ],
)
def test_a_village_or_a_point_is_finer_than_the_district(where: Where) -> None:
    assert not no_finer_than_admin2(where)
