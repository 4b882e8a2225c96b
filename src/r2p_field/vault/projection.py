"""What a list, a search and a matrix need of a record, taken out of its folded body.

These values can be made again at any time; they decide nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from r2p_field.domain.commitment import Commitment, commitment_texts, status
from r2p_field.domain.contact import Contact
from r2p_field.domain.dates import When, month_of, possible_days
from r2p_field.domain.errors import R2PError
from r2p_field.domain.grading import Grade, label
from r2p_field.domain.mechanism import Mechanism, mechanism_texts
from r2p_field.domain.observation import Observation, shown_texts
from r2p_field.domain.places import Where
from r2p_field.domain.records import Record, from_body
from r2p_field.domain.risk import look_again_on
from r2p_field.domain.session import Session, SessionState, session_texts
from r2p_field.domain.telling import untold
from r2p_field.domain.wording import Wording, wording_texts

WORDS: Final = 2
"""Raised whenever `project` gives other words for some body: the search index is built anew then."""
OPEN: Final = "open"
CLOSED: Final = "closed"
"""Whether a recorder still asks to be contacted; it stands where observations have their type."""
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


class DateOf(StrEnum):
    """What a date is of that a person is to be reminded of."""

    REVIEW = "review"
    """A record that its risk check keeps back is to be looked at again."""
    MEETING = "meeting"
    """A session is planned, or the last one named the day of the next."""
    TELLING = "telling"
    """By this day people are to be told what a session said, and were not yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Date:
    """A day (ISO) on which a person is to be reminded of a record."""

    of: DateOf
    day: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Projection:
    """Everything taken out of one body. `about` and `label` are those of a judgement beside a record."""

    line: Line
    codes: tuple[Code, ...] = ()
    dates: tuple[Date, ...] = ()
    words: str = ""
    about: str = ""
    label: str = ""


def project(kind: str, form: int, body: dict[str, Any] | None) -> Projection:
    """Take a folded body apart; an absent or unreadable one gives empty values."""
    record = _read(kind, form, body)
    if isinstance(record, Observation):
        return _observation(record)
    if isinstance(record, Session | Commitment | Mechanism | Wording):
        return _of_meetings(record)
    if isinstance(record, Grade):
        return Projection(line=Line(), about=record.of, label=label(record))
    if isinstance(record, Contact):
        return _contact(record)
    return Projection(line=Line(), about=str(getattr(record, "of", "")))


def _of_meetings(record: Session | Commitment | Mechanism | Wording) -> Projection:
    if isinstance(record, Session):
        return _session(record)
    if isinstance(record, Commitment):
        return _commitment(record)
    if isinstance(record, Wording):
        named = Line(title=_first_words(record.text), type=_wording_state(record), **_place(record.where))
        return Projection(line=named, words="\n".join(wording_texts(record)))
    line = Line(title=_first_words(record.name), type=_code_of(record.level), **_place(record.where))
    return Projection(line=line, words="\n".join(mechanism_texts(record)))


def _read(kind: str, form: int, body: dict[str, Any] | None) -> Record | None:
    if body is None:
        return None
    try:
        return from_body(kind, form, body)
    except R2PError:
        return None


def _observation(seen: Observation) -> Projection:
    line = Line(
        title=seen.title or _first_words(seen.what),
        type=_code_of(seen.type),
        **_place(seen.where),
        **_days(seen.when),
    )
    month = month_of(seen.when) or ""
    codes = {item.indicator: _code(item.indicator, month) for item in seen.factors}
    review = look_again_on(seen.risk)
    return Projection(
        line=line,
        codes=tuple(codes.values()),
        dates=(Date(of=DateOf.REVIEW, day=review.isoformat()),) if review else (),
        words="\n".join(shown_texts(seen)),
    )


def _session(met: Session) -> Projection:
    line = Line(
        title=_first_words(met.title or ""),
        type=_code_of(met.state),
        **_place(met.where),
        **_days(met.when),
    )
    planned = met.state is SessionState.PLANNED
    coming = (met.when.start if met.when else None) if planned else met.next_on
    telling = next((plan.until for plan in untold(met)), None)
    days = ((DateOf.MEETING, coming), (DateOf.TELLING, telling))
    return Projection(
        line=line,
        dates=tuple(Date(of=of, day=day.isoformat()) for of, day in days if day),
        words="\n".join(session_texts(met)),
    )


def _commitment(promised: Commitment) -> Projection:
    """A promise is listed by its due day, with what has come of it, and who promised in place of a place."""
    due = promised.due.isoformat() if promised.due else ""
    line = Line(
        title=_first_words(promised.text),
        type=status(promised).value,
        area=_place(promised.where)["area"],
        place=promised.owner_role or "",
        day=due,
        day_end=due,
    )
    return Projection(line=line, words="\n".join(commitment_texts(promised)))


def _wording_state(wording: Wording) -> str:
    return CLOSED if wording.retired else OPEN


def _place(where: Where | None) -> dict[str, str]:
    found = where or Where()
    code = found.place.code if found.place else ""
    return {
        "area": found.admin1 or found.country or "",
        "place": found.words or found.admin2 or found.admin1 or code,
    }


def _days(when: When | None) -> dict[str, str]:
    days = possible_days(when)
    return {
        "day": days.first.isoformat() if days else "",
        "day_end": days.last.isoformat() if days else "",
        "precision": _code_of(when.precision if when else None),
    }


def _code_of(choice: StrEnum | None) -> str:
    return choice.value if choice else ""


def _contact(asked: Contact) -> Projection:
    """The month stands as its first day, so that lists sort by it."""
    line = Line(
        type=CLOSED if asked.closed else OPEN,
        area=asked.admin1 or asked.country or "",
        place=asked.admin2 or asked.admin1 or asked.country or "",
        day=f"{asked.month}-01" if asked.month else "",
        day_end=f"{asked.month}-01" if asked.month else "",
    )
    return Projection(line=line, about=asked.about)


def _code(indicator: str, month: str) -> Code:
    """`sg2013.rf3.i01` belongs to factor `sg2013.rf3`; an `m` before the number marks the peace side."""
    factor, _, own = indicator.rpartition(".")
    return Code(
        factor=factor, indicator=indicator, side="mitigating" if own.startswith("m") else "risk", month=month
    )


def _first_words(what: str) -> str:
    line = " ".join(what.split())
    return line if len(line) <= _TITLE else f"{line[: _TITLE - 1]}…"
