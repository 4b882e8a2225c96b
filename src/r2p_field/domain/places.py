"""Where it happened: in words, by code, or as a point, with how exactly it is known."""

import re
from enum import StrEnum
from typing import Annotated, Final

import msgspec
from msgspec import Meta

from r2p_field.domain.errors import BadInput
from r2p_field.domain.folding import ascii_digits
from r2p_field.domain.part import Count, Part

_LATITUDE: Final = r"^-?(?:90(?:\.0{1,15})?|[1-8]?[0-9](?:\.[0-9]{1,15})?)\Z"
_LONGITUDE: Final = r"^-?(?:180(?:\.0{1,15})?|(?:1[0-7][0-9]|[1-9]?[0-9])(?:\.[0-9]{1,15})?)\Z"


class PlacePrecision(StrEnum):
    """How exactly the place is known, finest first."""

    EXACT = "exact"
    """This very spot."""
    SETTLEMENT = "settlement"
    """A known village, town or camp."""
    NEAR = "near"
    """Around a known place, within a day's walk (about 25 km)."""
    ADMIN3 = "admin3"
    ADMIN2 = "admin2"
    ADMIN1 = "admin1"
    AREA = "area"
    """A road, river, border or region without an administrative limit."""
    COUNTRY = "country"
    WIDER = "wider"
    """Beyond one country, or at sea."""
    UNKNOWN = "unknown"


class PlaceCode(Part, frozen=True, kw_only=True):
    """A place in a list of places: its code, the name of the list and that list's version."""

    code: str
    scheme: str
    version: str | None = None


class Point(Part, frozen=True, kw_only=True):
    """A point in WGS 84 decimal degrees, written as text so that no digit is invented or lost.

    `lat` is -90 to 90, `lon` -180 to 180, at most 15 digits after the point; `uncertainty` in metres.
    """

    lat: Annotated[str, Meta(pattern=_LATITUDE)]
    lon: Annotated[str, Meta(pattern=_LONGITUDE)]
    uncertainty: Count | None = None


class Where(Part, frozen=True, kw_only=True):
    """A place in a person's words, by code, or as a point; any of them, or all.

    `country`, `admin1` and `admin2` are names of areas as the source gives them, for grouping where no list
    of places is loaded; `words` is what the person would say to a neighbour.
    """

    words: str | None = None
    place: PlaceCode | None = None
    country: str | None = None
    admin1: str | None = None
    admin2: str | None = None
    precision: PlacePrecision | None = None
    point: Point | None = None


COARSE: Final = frozenset(
    {PlacePrecision.ADMIN2, PlacePrecision.ADMIN1, PlacePrecision.COUNTRY, PlacePrecision.WIDER}
)
"""Precisions no finer than the second administrative level: what records in minimum form may show."""


def point_from(lat: str, lon: str, *, uncertainty: int | None = None) -> Point:
    """Make a point of what a person typed or a table holds: digits of any script, point or comma.

    Raises BadInput, naming latitude or longitude, for anything that is not decimal degrees within range.
    """
    return Point(
        lat=_degrees(lat, _LATITUDE, "latitude", 90),
        lon=_degrees(lon, _LONGITUDE, "longitude", 180),
        uncertainty=uncertainty,
    )


def _degrees(raw: str, pattern: str, name: str, limit: int) -> str:
    plain = ascii_digits(raw).strip().replace(",", ".").replace("\u2212", "-").replace("\u066b", ".")
    plain = re.sub(r"^(-?)0*(?=[0-9])", r"\1", plain.removeprefix("+"))
    plain = plain.removesuffix(".")
    if not re.search(pattern, plain):
        raise BadInput(
            what=f"The {name} is not a number of degrees between -{limit} and {limit}.",
            safe="Nothing was changed.",
            next_="Write decimal degrees, for example 4.3947, or leave it empty and describe the place.",
            code="bad-coordinates",
        )
    return "0" if plain in {"-0", "0"} else plain


def no_finer_than_admin2(where: Where) -> bool:
    """Say whether a place may stand in a minimum form: no point, no finer words or code."""
    named = where.words is not None or where.place is not None
    return where.point is None and (where.precision in COARSE or not named)


def to_admin2(where: Where) -> Where:
    """Give the same place no finer than the second administrative level."""
    if where.precision in COARSE:
        return msgspec.structs.replace(where, point=None)
    return Where(
        country=where.country, admin1=where.admin1, admin2=where.admin2, precision=_finest_area(where)
    )


def _finest_area(where: Where) -> PlacePrecision | None:
    if where.admin2:
        return PlacePrecision.ADMIN2
    if where.admin1:
        return PlacePrecision.ADMIN1
    return PlacePrecision.COUNTRY if where.country else None
