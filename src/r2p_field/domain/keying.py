"""A sheet keyed in twice: where the two differ, and the one session once each difference is decided.

Two people who key in the same paper make different ids for the same group. So the second sheet is first laid
beside the first: the same group, point, view and rating are found again by what they are, and only then are
fields compared. What only one of them has is a difference too: nothing is dropped unseen.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

import msgspec
from msgspec.structs import replace

from r2p_field.domain.errors import BadInput
from r2p_field.domain.found_again import POINTED_AT, Body, Rows, found_again, is_rows, is_section
from r2p_field.domain.gathering import Gathering
from r2p_field.domain.keyed_figures import with_answers, without_answers
from r2p_field.domain.part import Part

_NOT_KEYED: Final = frozenset({"at", "seconds", "unread", "spent"})
"""Where a room got to is not on paper."""


class Side(StrEnum):
    """Which of the two is right."""

    FIRST = "first"
    SECOND = "second"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """On the way to a field: the list, and the row of it as one of the two has it."""

    list: str
    row: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One thing that two people read differently. None means that this one has nothing there.

    `path` names it and stays the same while the first sheet does. Without a `field` one of the two lacks the
    whole row, the last of the `trail`. Values are as they are stored; a figure is its `min`, `max`, `best`.
    """

    path: str
    trail: tuple[Step, ...]
    field: str
    first: Any
    second: Any


class Keyed(Part, frozen=True, kw_only=True):
    """What was keyed in of one session and is no record yet, by which roles, and what was decided so far.

    `plan` is the session as it was when the first was begun: what stands there and nobody keyed in is not put
    back when somebody changed it meanwhile.
    """

    plan: Gathering | None = None
    first: Gathering | None = None
    second: Gathering | None = None
    first_by: str | None = None
    second_by: str | None = None
    taken: dict[str, Side] = msgspec.field(default_factory=dict)


_ENCODER: Final = msgspec.json.Encoder(order="deterministic")
_DECODER: Final = msgspec.json.Decoder(Keyed)


def keyed_bytes(keyed: Keyed) -> bytes:
    """Write it for the drafts, exactly as it stands."""
    return _ENCODER.encode(keyed)


def keyed_from(draft: bytes) -> Keyed:
    """Read a draft again. Raises BadInput when it is none that this version can read."""
    try:
        return _DECODER.decode(draft)
    except msgspec.MsgspecError:
        raise BadInput(
            what="What was keyed in of this meeting cannot be read by this version of the program.",
            safe="It is kept as it is.",
            next_="Open it with the version that wrote it.",
            code="bad-draft",
        ) from None


def beside(first: Gathering, second: Gathering) -> Gathering:
    """Give the second sheet with the ids of the first wherever both speak of the same thing."""
    return _sheet(found_again(_body(first), _body(second), guess=True))


def laid_over(plan: Gathering, keyed: Gathering) -> Gathering:
    """Give the planned session with what was keyed in over it; what no sheet says stays as planned."""
    below = _body(plan)
    return _sheet(_over(below, found_again(below, _body(keyed))))


def put_into(now: Gathering, plan: Gathering, sheet: Gathering) -> Gathering:
    """Give the session of now with what the sheet says otherwise than its plan did, and nothing else."""
    return _sheet(_onto(_body(now), _body(plan), _body(sheet)))


def differences(first: Gathering, second: Gathering) -> tuple[Difference, ...]:
    """Give everything that the two sheets do not say alike, in the order of the sheet."""
    one = _figures(first)
    return tuple(_compared(one, found_again(one, _figures(second), guess=True), "", ()))


def joined(first: Gathering, second: Gathering, taken: Mapping[str, Side]) -> Gathering:
    """Give the one sheet, each difference as it was decided.

    A group or point at which something still points stays, whichever was taken. Raises BadInput while a
    difference stands.
    """
    if open_ := [one for one in differences(first, second) if one.path not in taken]:
        raise BadInput(
            what=f"The two do not agree yet in {len(open_)} places.",
            safe="Both are kept, and nothing was written into the meeting.",
            next_="Look at the paper and choose one of the two for each place.",
            code="differences-stand",
        )
    one = _figures(first)
    two = found_again(one, _figures(second), guess=True)
    made = _joined(one, two, "", taken)
    sheet = _sheet(_with_what_is_pointed_at(made, one, two))
    return replace(sheet, session=with_answers(sheet.session))


def _figures(sheet: Gathering) -> Body:
    """The sheet without what follows from its figures: one slip is one difference."""
    return _body(replace(sheet, session=without_answers(sheet.session)))


def _body(sheet: Gathering) -> Body:
    whole: Body = msgspec.json.decode(_ENCODER.encode(sheet))
    return {name: part for name, part in whole.items() if name not in _NOT_KEYED}


def _sheet(body: Body) -> Gathering:
    return msgspec.convert(body, Gathering)


# Comparing


def _compared(first: Body, second: Body, path: str, trail: tuple[Step, ...]) -> Iterator[Difference]:
    for name in _names(first, second):
        one, two = first.get(name), second.get(name)
        place = f"{path}.{name}" if path else name
        if is_rows(one) or is_rows(two):
            yield from _compared_rows(one or [], two or [], place, trail)
        elif is_section(one) or is_section(two):
            yield from _compared(one or {}, two or {}, place, trail)
        elif not _alike(one, two):
            yield Difference(path=place, trail=trail, field=name, first=one, second=two)


def _compared_rows(first: Rows, second: Rows, path: str, trail: tuple[Step, ...]) -> Iterator[Difference]:
    list_ = path.rpartition(".")[2]
    ones, twos = {row["id"]: row for row in first}, {row["id"]: row for row in second}
    for name in (*ones, *(name for name in twos if name not in ones)):
        one, two = ones.get(name), twos.get(name)
        way = (*trail, Step(list=list_, row=one or two or {}))
        place = f"{path}.{name}"
        if one is None or two is None:
            yield Difference(path=place, trail=way, field="", first=one, second=two)
        else:
            yield from _compared(one, two, place, way)


def _names(first: Body, second: Body) -> tuple[str, ...]:
    return (*first, *(name for name in second if name not in first))


def _alike(one: Any, two: Any) -> bool:
    """Spaces more or less are no difference; everything else is."""
    if isinstance(one, str) and isinstance(two, str):
        return one.split() == two.split()
    return bool(one == two)


# Joining


def _joined(first: Body, second: Body, path: str, taken: Mapping[str, Side]) -> Body:
    found: Body = {}
    for name in _names(first, second):
        one, two = first.get(name), second.get(name)
        place = f"{path}.{name}" if path else name
        if is_rows(one) or is_rows(two):
            found[name] = list(_joined_rows(one or [], two or [], place, taken))
        elif is_section(one) or is_section(two):
            found[name] = _joined(one or {}, two or {}, place, taken)
        else:
            chosen = two if taken.get(place) is Side.SECOND else one
            found |= {} if chosen is None else {name: chosen}
    return found


def _joined_rows(first: Rows, second: Rows, path: str, taken: Mapping[str, Side]) -> Iterator[Body]:
    ones, twos = {row["id"]: row for row in first}, {row["id"]: row for row in second}
    for name in (*ones, *(name for name in twos if name not in ones)):
        one, two = ones.get(name), twos.get(name)
        if one is not None and two is not None:
            yield _joined(one, two, f"{path}.{name}", taken)
        elif (row := two if taken.get(f"{path}.{name}") is Side.SECOND else one) is not None:
            yield row


def _with_what_is_pointed_at(made: Body, *sheets: Body) -> Body:
    """Put back the rows that were left out although something still points at them."""
    session: Body = dict(made.get("session", {}))
    for list_ in POINTED_AT:
        there = {row["id"] for row in session.get(list_, [])}
        pointed = set(_strings(session)) - there
        for sheet in sheets:
            missing = [row for row in sheet.get("session", {}).get(list_, []) if row["id"] in pointed]
            pointed -= {row["id"] for row in missing}
            session[list_] = [*session.get(list_, []), *missing]
    return made | {"session": session}


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for part in value.values():
            yield from _strings(part)
    elif isinstance(value, list):
        for part in value:
            yield from _strings(part)
    elif isinstance(value, str):
        yield value


def _over(below: Body, above: Body) -> Body:
    """Lay what was keyed in over what was planned, row by row."""
    found = dict(below)
    for name, value in above.items():
        under = below.get(name)
        if is_rows(value) and is_rows(under):
            rows = {row["id"]: row for row in under}
            rows |= {row["id"]: _over(rows.get(row["id"], {}), row) for row in value}
            found[name] = list(rows.values())
        elif is_section(value) and isinstance(under, dict):
            found[name] = _over(under, value)
        else:
            found[name] = value
    return found


def _onto(now: Body, plan: Body, sheet: Body) -> Body:
    """Change what the sheet changed. A row that it lacks stays; a value that it emptied goes."""
    kept = (name for name, part in now.items() if name in sheet or is_rows(part) or plan.get(name) != part)
    found = {name: now[name] for name in kept}
    for name, value in sheet.items():
        before, here = plan.get(name), now.get(name)
        if value == before:
            continue
        if is_rows(value):
            found[name] = _rows_onto(here or [], before or [], value)
        elif is_section(value) and is_section(here):
            found[name] = _onto(here, before or {}, value)
        else:
            found[name] = value
    return found


def _rows_onto(now: Rows, plan: Rows, sheet: Rows) -> Rows:
    rows, before = {row["id"]: row for row in now}, {row["id"]: row for row in plan}
    for row in sheet:
        name = row["id"]
        if row != before.get(name):
            rows[name] = _onto(rows[name], before.get(name, {}), row) if name in rows else row
    return list(rows.values())
