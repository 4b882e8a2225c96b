"""Which columns of a list of places say what, in the three shapes in which such lists are handed out.

long    one area a row: `Admin Level, P-Code, Name, Parent P-Code` (OCHA's global list)
wide    one row for each of the finest areas, with all that it lies in: `ADM1_PCODE, ADM1_EN, ADM2_PCODE ...`
        (OCHA's lists of single countries, in their older and newer spelling)
tagged  wide, with HXL tags in the first or second row: `#adm1+code, #adm1+name ...`
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from r2p_field.domain.place_list import SETTLEMENT_LEVEL

_LONG: Final = {
    "level": ("adminlevel", "level"),
    "code": ("pcode", "code"),
    "name": ("name",),
    "parent": ("parentpcode", "parentcode", "parent"),
}
_LONG_EXTRA: Final = {
    "country": ("location", "country", "iso3"),
    "alternates": ("alternatenames", "othernames", "alternates"),
}
_VALID: Final = ("validfromdate", "validfrom", "validon", "date")
_VERSION: Final = ("version",)
_WIDE: Final = re.compile(r"adm(?:in)?([0-5])[ _]?(pcode|code|.+)", re.IGNORECASE)
_TOPS: Final = {"country": 0, "loc": SETTLEMENT_LEVEL}
_TAG: Final = re.compile(r"#(adm[1-5]|country|loc)((?:\+[a-z0-9_]+)*)")


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelColumns:
    """The columns of one level: its code, and its names in the order in which they are preferred."""

    level: int
    code: int
    names: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """Where everything stands: `long` names the columns of the long shape; else `levels`, widest first."""

    long: dict[str, int] = field(default_factory=dict)
    levels: tuple[LevelColumns, ...] = ()
    version: int | None = None
    valid_from: int | None = None


def is_tags(cells: Sequence[str]) -> bool:
    """Say whether a row holds HXL tags: every cell that is not empty begins with #."""
    filled = [cell.strip() for cell in cells if cell.strip()]
    return bool(filled) and all(cell.startswith("#") for cell in filled)


def by_tags(tags: Sequence[str]) -> Columns | None:
    """Find the columns by their HXL tags; None where they name no areas with codes."""
    codes: dict[int, int] = {}
    names: dict[int, list[int]] = {}
    for at, tag in enumerate(tags):
        found = _TAG.fullmatch("".join(tag.casefold().split()))
        if found is None:
            continue
        level = _TOPS[found[1]] if found[1] in _TOPS else int(found[1][3:])
        attributes = found[2].split("+")
        if "code" in attributes:
            codes.setdefault(level, at)
        elif "name" in attributes or not found[2]:
            names.setdefault(level, []).append(at)
    return _wide(codes, names, {})


def by_names(header: Sequence[str]) -> Columns | None:
    """Find the columns by their names; None where this is no list of places."""
    plain = {re.sub(r"[^a-z0-9]", "", name.casefold()): at for at, name in reversed(list(enumerate(header)))}
    long = {part: _first(plain, names) for part, names in _LONG.items()}
    if all(at is not None for at in long.values()):
        extra = {part: _first(plain, names) for part, names in _LONG_EXTRA.items()}
        return Columns(
            long={part: at for part, at in (long | extra).items() if at is not None},
            version=_first(plain, _VERSION),
            valid_from=_first(plain, _VALID),
        )
    return _by_levels(header, plain)


def _by_levels(header: Sequence[str], plain: dict[str, int]) -> Columns | None:
    codes: dict[int, int] = {}
    names: dict[int, list[int]] = {}
    for at, name in enumerate(header):
        if found := _WIDE.fullmatch(name.strip()):
            level, what = int(found[1]), found[2].casefold()
            if what in {"pcode", "code"}:
                codes.setdefault(level, at)
            elif what not in {"ref", "type", "id", "area"}:
                names.setdefault(level, []).append(at)
    return _wide(codes, names, plain)


def _wide(codes: dict[int, int], names: dict[int, list[int]], plain: dict[str, int]) -> Columns | None:
    levels = tuple(
        LevelColumns(level=level, code=codes[level], names=tuple(names[level]))
        for level in sorted(codes)
        if level in names
    )
    if not any(one.level for one in levels):
        return None
    return Columns(levels=levels, version=_first(plain, _VERSION), valid_from=_first(plain, _VALID))


def _first(plain: dict[str, int], names: tuple[str, ...]) -> int | None:
    return next((plain[name] for name in names if name in plain), None)
