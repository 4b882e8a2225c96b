"""Coordinates as people paste them come out as the same point; nothing is invented where nobody can tell."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_field.domain.coordinates import read_point, split_pair
from r2p_field.domain.errors import BadInput


@pytest.mark.parametrize(
    ("text", "lat", "lon"),
    [
        ("4.39, 18.55", "4.39", "18.55"),
        ("4,39 18,55", "4.39", "18.55"),
        ("4.39;18.55", "4.39", "18.55"),
        ("4.39,18.55", "4.39", "18.55"),
        ("-4.5 -70.25", "-4.5", "-70.25"),
        ("4°23'N 18°33'E", "4.38333", "18.55"),
        ("4° 23' 40.2\" N, 18° 33' 0\" E", "4.3945", "18.55"),
        ("18°33'E, 4°23'N", "4.38333", "18.55"),
        ("N4.39 E18.55", "4.39", "18.55"),
        ("33°52′S 151°12′E", "-33.86667", "151.2"),
        ("4.39N 18.55O", "4.39", "-18.55"),
        ("٤٫٣٩ ١٨٫٥٥", "4.39", "18.55"),
    ],
)
def test_a_pasted_pair_is_read(text: str, lat: str, lon: str) -> None:
    pair = split_pair(text)
    assert pair is not None
    point = read_point(*pair)
    assert (point.lat, point.lon) == (lat, lon)


@pytest.mark.parametrize(
    "text", ["", "4.39", "Bria", "4,39,18,55", "1 2 3", "4°23'N 5°10'N", "N4.39 E18.55 E2", "4.39 Bria"]
)
def test_what_is_no_pair_is_left_alone(text: str) -> None:
    assert split_pair(text) is None


@pytest.mark.parametrize(
    ("lat", "lon"),
    [
        ("4°23'E", "18°33'E"),
        ("4°61'N", "18"),
        ("4.5°30'N", "18"),
        ("91", "18"),
        ("4", "181°00'E"),
        ("4°N", "N"),
    ],
)
def test_what_cannot_be_is_refused(lat: str, lon: str) -> None:
    with pytest.raises(BadInput) as told:
        read_point(lat, lon)
    assert told.value.code == "bad-coordinates"


def test_a_text_that_hurts_is_a_pair_or_none(hostile_text: str) -> None:
    assert split_pair(hostile_text) is None


@given(minutes=st.integers(0, 90 * 60), seconds=st.integers(0, 59), south=st.booleans())
def test_degrees_and_minutes_are_the_same_place(minutes: int, seconds: int, south: bool) -> None:
    seconds = 0 if minutes == 90 * 60 else seconds
    side = "S" if south else "N"
    point = read_point(f"{minutes // 60}°{minutes % 60}'{seconds}\"{side}", "0")
    wanted = (minutes / 60 + seconds / 3600) * (-1 if south else 1)
    assert abs(float(point.lat) - wanted) < 0.000006
