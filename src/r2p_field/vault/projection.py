"""What a list, a search and a matrix need of a record, taken out of its folded body.

These values can be made again at any time; they decide nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from r2p_field.domain.dates import month_of, possible_days
from r2p_field.domain.errors import R2PError
from r2p_field.domain.grading import Grade, label
from r2p_field.domain.observation import Observation, shown_texts
from r2p_field.domain.places import Where
from r2p_field.domain.records import Record, from_body

WORDS: Final = 1
"""Raised whenever `project` gives other words for some body: the search index is built anew then."""
_TITLE: Final = 120
"""Characters of what happened that stand in for a missing title."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One row of a list. Days are ISO dates or empty; `area` is the widest named area worth grouping by."""

    title: str = ""
    type: str = ""
    area: str = ""
    place: str = ""
    day: str = ""
    day_end: str = ""
    precision: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """One indicator of an observation, as the matrix counts it."""

    factor: str
    indicator: str
    side: str
    month: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Projection:
    """Everything taken out of one body. `about` and `label` are those of a judgement beside a record."""

    line: Line
    codes: tuple[Code, ...] = ()
    words: str = ""
    about: str = ""
    label: str = ""


def project(kind: str, form: int, body: dict[str, Any] | None) -> Projection:
    """Take a folded body apart; an absent or unreadable one gives empty values."""
    record = _read(kind, form, body)
    if isinstance(record, Observation):
        return _observation(record)
    if isinstance(record, Grade):
        return Projection(line=Line(), about=record.of, label=label(record))
    return Projection(line=Line(), about=str(getattr(record, "of", "")))


def _read(kind: str, form: int, body: dict[str, Any] | None) -> Record | None:
    if body is None:
        return None
    try:
        return from_body(kind, form, body)
    except R2PError:
        return None


def _observation(seen: Observation) -> Projection:
    days, where = possible_days(seen.when), seen.where or Where()
    line = Line(
        title=seen.title or _first_words(seen.what),
        type=seen.type.value if seen.type else "",
        area=where.admin1 or where.country or "",
        place=where.words or where.admin2 or where.admin1 or (where.place.code if where.place else ""),
        day=days.first.isoformat() if days else "",
        day_end=days.last.isoformat() if days else "",
        precision=seen.when.precision.value if seen.when and seen.when.precision else "",
    )
    month = month_of(seen.when) or ""
    codes = {item.indicator: _code(item.indicator, month) for item in seen.factors}
    return Projection(line=line, codes=tuple(codes.values()), words="\n".join(shown_texts(seen)))


def _code(indicator: str, month: str) -> Code:
    """`sg2013.rf3.i01` belongs to factor `sg2013.rf3`; an `m` before the number marks the peace side."""
    factor, _, own = indicator.rpartition(".")
    return Code(
        factor=factor, indicator=indicator, side="mitigating" if own.startswith("m") else "risk", month=month
    )


def _first_words(what: str) -> str:
    line = " ".join(what.split())
    return line if len(line) <= _TITLE else f"{line[: _TITLE - 1]}…"
