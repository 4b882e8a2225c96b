"""From the table that `tomllib` gives to a `Catalogue`, refusing what breaks a rule instead of guessing.

Unknown names in a pack are ignored, as a later version may add some.
"""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any, Final, TypeVar

from r2p_field.domain.catalogue import (
    MOST_CORE,
    AskedOf,
    Catalogue,
    Confidence,
    Crime,
    Crossing,
    Entry,
    Factor,
    Indicator,
    IndicatorKind,
    Instrument,
    PolicyOption,
    SideProtocol,
    StatedBasis,
    Trigger,
    TriggerMode,
)
from r2p_field.domain.errors import BadCatalogue

Table = Mapping[str, Any]
"""A table as `tomllib` gives it."""

_Code = TypeVar("_Code", bound=StrEnum)
_Value = TypeVar("_Value", str, bool, int)

_KNOWN_TABLES: Final = frozenset(
    {"framework", "factor", "trigger", "crime", "caveats", "policy_group", "instrument", "crosswalk", "same"}
)


def parse_catalogue(table: Table) -> Catalogue:
    """Read one pack.

    Raises BadCatalogue, naming the place, when something required is missing or has the wrong shape, an id is
    used twice, is retired, or does not begin with the id of the pack.
    """
    head = _Reader(_table(table.get("framework"), "framework"), "framework")
    name = head.text("id")
    catalogue = Catalogue(
        id=name,
        title=head.text("title"),
        version=head.text("version"),
        source=head.text("source", default=""),
        factors=tuple(_factor(part) for part in _parts(table, "factor")),
        triggers=tuple(_trigger(part) for part in _parts(table, "trigger")),
        crimes=tuple(_crime(part) for part in _parts(table, "crime")),
        caveats=_entries(table.get("caveats", {}), "caveats"),
        lists=tuple(
            (key, _entries(value, key))
            for key, value in table.items()
            if key not in _KNOWN_TABLES and isinstance(value, Mapping)
        ),
        options=tuple(option for part in _parts(table, "policy_group") for option in _options(part, name)),
        instruments=tuple(_instrument(part) for part in _parts(table, "instrument")),
        crosswalk=_crosswalk(table, "crosswalk"),
        same=_crosswalk(table, "same"),
        core=head.texts("core"),
        retired=frozenset(head.texts("retired")),
    )
    _check_ids(catalogue)
    _check_core(catalogue)
    return catalogue


class _Reader:
    """One table of a pack, read field by field; `place` is what an error names."""

    def __init__(self, table: Table, place: str) -> None:
        self._table = table
        self.place = place

    def text(self, name: str, *, default: str | None = None) -> str:
        value = self._get(name, str, default)
        if default is None and not value.strip():
            raise _bad(f"{self.place}.{name}", "is empty")
        return value

    def flag(self, name: str, *, default: bool) -> bool:
        return self._get(name, bool, default)

    def year(self, name: str) -> int:
        return self._get(name, int, None)

    def day(self, name: str) -> dt.date | None:
        value = self._table.get(name)
        if value is not None and (not isinstance(value, dt.date) or isinstance(value, dt.datetime)):
            raise _bad(f"{self.place}.{name}", "is not a day")
        return value

    def code(self, name: str, codes: type[_Code], *, default: _Code) -> _Code:
        return self.code_or_none(name, codes) or default

    def code_or_none(self, name: str, codes: type[_Code]) -> _Code | None:
        if name not in self._table:
            return None
        value = self.text(name)
        if value not in set(codes):
            raise _bad(f"{self.place}.{name}", "is not a code of this field")
        return codes(value)

    def texts(self, name: str) -> tuple[str, ...]:
        return _texts(self._table.get(name, []), f"{self.place}.{name}")

    def readers(self, name: str) -> tuple["_Reader", ...]:
        return _parts(self._table, name, self.place)

    def _get(self, name: str, kind: type[_Value], default: _Value | None) -> _Value:
        value = self._table.get(name, default)
        if type(value) is not kind:
            raise _bad(f"{self.place}.{name}", "is missing" if value is None else "has the wrong type")
        return value


def _parts(table: Table, name: str, place: str = "") -> tuple[_Reader, ...]:
    """The tables of a list; errors name them by their id, or else by their position."""
    value = table.get(name, [])
    if not isinstance(value, list):
        raise _bad(f"{place}.{name}".lstrip("."), "is not a list")
    rows = [_table(row, name) for row in value]
    return tuple(_Reader(row, str(row.get("id", f"{name} {at}"))) for at, row in enumerate(rows, start=1))


def _factor(part: _Reader) -> Factor:
    asked_of = part.code("asked_of", AskedOf, default=AskedOf.FIELD)
    factor = part.text("id")
    return Factor(
        id=factor,
        title=part.text("title"),
        plain_title=part.text("plain_title"),
        guide=part.text("guide", default=""),
        official_title=part.text("official_title", default=""),
        group=part.text("group", default=""),
        conf=part.code_or_none("conf", Confidence),
        asked_of=asked_of,
        indicators=tuple(_indicator(row, factor, asked_of) for row in part.readers("indicators")),
    )


def _indicator(part: _Reader, factor: str, asked_of: AskedOf) -> Indicator:
    """What a whole factor asks of headquarters, none of its risk indicators asks of the field."""
    kind = part.code_or_none("kind", IndicatorKind)
    if kind is None:
        raise _bad(f"{part.place}.kind", "is missing")
    inherited = AskedOf.FIELD if kind is IndicatorKind.MITIGATING else asked_of
    return Indicator(
        id=part.text("id"),
        factor=factor,
        kind=kind,
        title=part.text("title"),
        guide=part.text("guide", default=""),
        basis=part.code_or_none("basis", StatedBasis),
        conf=part.code_or_none("conf", Confidence),
        enabled=part.flag("enabled", default=True),
        asked_of=part.code("asked_of", AskedOf, default=inherited),
        minimum_form=part.flag("minimum_form", default=False),
    )


def _trigger(part: _Reader) -> Trigger:
    return Trigger(
        id=part.text("id"),
        title=part.text("title"),
        guide=part.text("guide", default=""),
        mode=part.code("mode", TriggerMode, default=TriggerMode.TRIGGER),
        basis=part.code_or_none("basis", StatedBasis),
    )


def _crime(part: _Reader) -> Crime:
    return Crime(id=part.text("id"), key=part.text("key"), note=part.text("note", default=""))


def _options(group: _Reader, catalogue: str) -> Iterable[PolicyOption]:
    for part in group.readers("options"):
        yield PolicyOption(
            id=part.text("id"),
            group=group.text("title"),
            title=part.text("title"),
            mode=part.text("mode"),
            addresses=tuple(f"{catalogue}.{short}" for short in part.texts("rf")),
        )


def _instrument(part: _Reader) -> Instrument:
    extra = part.readers("extra")
    return Instrument(
        id=part.text("id"),
        title=part.text("title"),
        adopted=part.year("adopted"),
        in_force=part.day("in_force"),
        extra=tuple(
            SideProtocol(title=row.text("title"), adopted=row.year("adopted"), in_force=row.day("in_force"))
            for row in extra
        ),
    )


def _entries(value: object, place: str) -> tuple[Entry, ...]:
    reader = _Reader(_table(value, place), place)
    return tuple(Entry(id=name, text=reader.text(name)) for name in _table(value, place))


def _crosswalk(table: Table, place: str) -> tuple[Crossing, ...]:
    rows = _table(table.get(place, {}), place).items()
    return tuple(Crossing(id=name, to=_texts(to, f"{place}.{name}")) for name, to in rows)


def _texts(value: object, place: str) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(text, str) for text in value):
        raise _bad(place, "is not a list of texts")
    return tuple(value)


def _table(value: object, place: str) -> Table:
    if not isinstance(value, Mapping):
        raise _bad(place, "is missing or not a table")
    return value


def _check_ids(catalogue: Catalogue) -> None:
    """An id is used once, never after it was retired, and tells which pack it belongs to."""
    own = [
        thing.id
        for things in (catalogue.factors, catalogue.indicators, catalogue.triggers)
        for thing in things
    ]
    others = [*(thing.id for thing in catalogue.options), *(thing.id for thing in catalogue.instruments)]
    twice = [name for name, times in Counter([*own, *others]).items() if times > 1]
    foreign = [name for name in own if not name.startswith(f"{catalogue.id}.")]
    misnumbered = [
        sign.id for sign in catalogue.indicators if _is_peace_side(sign) != _numbered_as_peace_side(sign)
    ]
    for names, fault in (
        (twice, "is used twice"),
        (sorted(catalogue.retired.intersection(own)), "was retired and cannot come back"),
        (foreign, "does not begin with the id of its framework"),
        (misnumbered, "must be numbered m01, m02 if it is mitigating, and only then"),
    ):
        if names:
            raise _bad(names[0], fault)


def _check_core(catalogue: Catalogue) -> None:
    """A core set is short, names each indicator once, and only what may be answered in the field."""
    if len(catalogue.core) > MOST_CORE:
        raise _bad("framework.core", f"names more than {MOST_CORE} indicators")
    offered = {sign.id for sign in catalogue.indicators if sign.offered_in_field}
    for name, times in Counter(catalogue.core).items():
        if name not in offered:
            raise _bad(f"framework.core: {name}", "is not offered in the field")
        if times > 1:
            raise _bad(f"framework.core: {name}", "is named twice")


def _is_peace_side(sign: Indicator) -> bool:
    return sign.kind is IndicatorKind.MITIGATING


def _numbered_as_peace_side(sign: Indicator) -> bool:
    """The id alone tells the side, so that records of any version can be counted."""
    return sign.id.rpartition(".")[2].startswith("m")


def _bad(place: str, fault: str) -> BadCatalogue:
    return BadCatalogue(
        what=f"The framework file breaks a rule: {place} {fault}.",
        safe="The frameworks that are already here stay as they are.",
        next_="Ask whoever gave you the file for a corrected one.",
    )
