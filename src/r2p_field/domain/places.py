"""Where it happened: in words, by code, or as a point, with how exactly it is known."""

from enum import StrEnum
from typing import Annotated

from msgspec import Meta

from r2p_field.domain.part import Count, Part


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

    `lat` is -90 to 90, `lon` -180 to 180, at most nine digits after the point; `uncertainty` in metres.
    """

    lat: Annotated[str, Meta(pattern=r"^-?(?:90(?:\.0{1,9})?|[1-8]?[0-9](?:\.[0-9]{1,9})?)\Z")]
    lon: Annotated[
        str, Meta(pattern=r"^-?(?:180(?:\.0{1,9})?|(?:1[0-7][0-9]|[1-9]?[0-9])(?:\.[0-9]{1,9})?)\Z")
    ]
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
