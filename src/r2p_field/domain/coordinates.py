"""Reading coordinates as people have them: decimal, in degrees and minutes, both numbers pasted in one go."""

import re
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Final

from r2p_field.domain.folding import ascii_digits
from r2p_field.domain.places import Point, point_from

_NUMBER: Final = r"[+-]?[0-9]{1,3}(?:[.,][0-9]{1,15})?"
_PAIRS: Final = (
    re.compile(rf"({_NUMBER})\s*;\s*({_NUMBER})"),
    re.compile(rf"({_NUMBER})\s+({_NUMBER})"),
    re.compile(rf"({_NUMBER}),\s+({_NUMBER})"),
    re.compile(r"([+-]?[0-9]{1,3}(?:\.[0-9]{1,15})?),([+-]?[0-9]{1,3}(?:\.[0-9]{1,15})?)"),
)
"""`4.39, 18.55`, `4,39 18,55`, `4.39;18.55`, `4.39,18.55`; `4,39,18,55` is left alone: nobody can tell."""
_SIDE: Final = "[NSEWO]"
_PARTED: Final = re.compile(
    rf"(?P<before>{_SIDE})?\s*(?P<sign>-)?(?P<degrees>[0-9]{{1,3}}(?:[.,][0-9]{{1,15}})?)\s*(?:°|DEG|D)?\s*"
    r"(?:(?P<minutes>[0-9]{1,2}(?:[.,][0-9]{1,15})?)\s*['’]\s*"
    r"(?:(?P<seconds>[0-9]{1,2}(?:[.,][0-9]{1,15})?)\s*(?:\"|''|’’)\s*)?)?"
    rf"(?(before)|(?P<after>{_SIDE})?)"
)
_MARKS: Final = str.maketrans(
    {
        "′": "'",
        "´": "'",
        "`": "'",
        "‘": "'",
        "″": '"',
        "“": '"',
        "”": '"',
        "º": "°",
        "˚": "°",
        "−": "-",
        "٫": ".",
        "،": ",",
    }
)
_WEST: Final = frozenset("WO")
"""O is *ouest* and *oeste*."""


def read_point(lat: str, lon: str) -> Point:
    """Read two coordinates in any of the ways in which people write them.

    Decimal degrees (`4.39`, `4,39`, digits of any script), degrees with minutes and seconds (`4°23'N`,
    `18° 33' 0" E`; W and O are west). What is worked out from minutes has five digits after the point, about
    a metre. Raises BadInput, naming latitude or longitude.
    """
    return point_from(_decimal(lat, "NS"), _decimal(lon, "EWO"))


def split_pair(text: str) -> tuple[str, str] | None:
    """Take apart a latitude and longitude pasted as one text, in that order; None where it is no pair.

    With letters the order does not matter: `18°33'E 4°23'N`.
    """
    plain = _plain(text)
    for pattern in _PAIRS:
        if found := pattern.fullmatch(plain):
            return found[1].replace(",", "."), found[2].replace(",", ".")
    return _split_by_sides(plain)


def _split_by_sides(plain: str) -> tuple[str, str] | None:
    """Find two coordinates with the letters of their sides before or behind them."""
    for first in _PARTED.finditer(plain):
        rest = plain[first.end() :].lstrip(" ,;/")
        second = _PARTED.fullmatch(rest)
        if first.start() or second is None:
            return None
        sides = _side(first), _side(second)
        if sides[0] and sides[0] in "NS" and sides[1] and sides[1] not in "NS":
            return first[0].strip(), rest
        if sides[1] and sides[1] in "NS" and sides[0] and sides[0] not in "NS":
            return rest, first[0].strip()
        return None
    return None


def _side(found: re.Match[str]) -> str:
    return found["before"] or found["after"] or ""


def _plain(text: str) -> str:
    return " ".join(ascii_digits(text[:200]).translate(_MARKS).upper().split())


def _decimal(text: str, sides: str) -> str:
    """Give decimal degrees for point_from to judge; what has no side and no minutes goes as it is."""
    found = _PARTED.fullmatch(_plain(text))
    if found is None or not (_side(found) or found["minutes"] or "°" in _plain(text)):
        return text
    if _side(found) and _side(found) not in sides:
        return "?"
    return _worked_out(found)


def _worked_out(found: re.Match[str]) -> str:
    degrees, minutes, seconds = (
        Decimal((found[part] or "0").replace(",", ".")) for part in ("degrees", "minutes", "seconds")
    )
    if minutes >= 60 or seconds >= 60 or (found["minutes"] and not found["degrees"].isdecimal()):
        return "?"
    if found["minutes"] is None:
        value, digits = degrees, str(degrees)
    else:
        value = degrees + minutes / 60 + seconds / 3600
        digits = str(value.quantize(Decimal("0.00001"), ROUND_HALF_EVEN).normalize())
    digits = f"{Decimal(digits):f}"
    negative = (found["sign"] is not None) != (_side(found) in {"S", *_WEST})
    return f"-{digits}" if negative and value else digits
