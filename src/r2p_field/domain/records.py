"""From records to what is stored and back, losing nothing that a newer version wrote.

A body is a plain value that canonical JSON can carry (FORMATS 1): objects, lists, text, whole numbers,
booleans; never null. Nothing empty is written. Reading ignores unknown fields; `amend` carries them on.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final, TypeVar, cast

import msgspec

from r2p_field.domain.aside import Aside
from r2p_field.domain.coding import Coding
from r2p_field.domain.commitment import Commitment
from r2p_field.domain.contact import Contact
from r2p_field.domain.erasure import Erasure
from r2p_field.domain.errors import BadRecord, NotUnderstood
from r2p_field.domain.grading import Grade
from r2p_field.domain.mechanism import Mechanism
from r2p_field.domain.observation import Observation
from r2p_field.domain.part import Item, Part
from r2p_field.domain.session import Session
from r2p_field.domain.text import clean
from r2p_field.domain.wording import Wording

Record = Observation | Grade | Coding | Erasure | Mechanism | Session | Aside | Commitment | Wording | Contact
"""What this version can read and write."""

Body = dict[str, Any]
"""A whole record as stored: values of canonical JSON under field names."""

KINDS: Final[Mapping[str, int]] = MappingProxyType(
    {
        "observation": 1,
        "grade": 1,
        "coding": 1,
        "erasure": 1,
        "mechanism": 1,
        "session": 1,
        "aside": 1,
        "commitment": 1,
        "wording": 1,
        "contact": 1,
    }
)
"""The highest form of each kind that this version understands. A new code or meaning raises the form."""

_TYPES: Final[Mapping[str, type[Record]]] = MappingProxyType(
    {
        "observation": Observation,
        "grade": Grade,
        "coding": Coding,
        "erasure": Erasure,
        "mechanism": Mechanism,
        "session": Session,
        "aside": Aside,
        "commitment": Commitment,
        "wording": Wording,
        "contact": Contact,
    }
)
_R = TypeVar("_R", bound=Part)
_PATH: Final = re.compile(r" - at `\$\.?([a-z0-9_.\[\]]*)`\Z")


def kind_of(record: Record) -> str:
    """Give the kind code under which this record is stored."""
    return next(kind for kind, known in _TYPES.items() if isinstance(record, known))


def form_of(record: Record) -> int:
    """Give the form in which this version writes this record."""
    return KINDS[kind_of(record)]


def understood(kind: str, form: int) -> bool:
    """Say whether this version can read records of that kind and form."""
    return 1 <= form <= KINDS.get(kind, 0)


def to_body(record: Record) -> Body:
    """Give the record as it is stored: text in NFC, sets sorted, nothing empty.

    Raises BadRecord when a value is outside its limits, so that nothing is written that cannot be read again.
    """
    body = cast(Body, _plain(msgspec.to_builtins(record, order="deterministic")))
    _read(body, type(record))
    return body


def from_body(kind: str, form: int, body: Mapping[str, Any]) -> Record:
    """Read a stored record.

    Raises NotUnderstood for a kind or form of a newer version, BadRecord when a field has the wrong shape.
    """
    if not understood(kind, form):
        raise NotUnderstood(
            what="A newer version of the program wrote this record.",
            safe="It is kept as it came and will be carried on unchanged.",
            next_="Install the newer version to see it.",
        )
    return _read(body, _TYPES[kind])


def observation_from(body: Mapping[str, Any]) -> Observation:
    """Read a stored observation of a form that this version understands. Raises BadRecord."""
    return _read(body, Observation)


def amend(body: Mapping[str, Any], record: Record) -> Body:
    """Give `record` as the successor of the stored `body`: what this version does not know is carried on.

    Unknown fields stay at every level, inside sections and inside items found again by their id. A section
    or an item that the person took away is gone with everything in it; a section in which this version sees
    nothing at all was not taken away and stays. Raises BadRecord when `body` is not a record of the same
    kind.
    """
    return _carry(body, _read(body, type(record)), to_body(record))


def _read(body: Mapping[str, Any], kind: type[_R]) -> _R:
    try:
        record = msgspec.convert(body, kind)
    except msgspec.ValidationError as error:
        found = _PATH.search(str(error))
        raise _bad_record(found.group(1) if found else "") from error
    _refuse_twins(record, "")
    return record


def _bad_record(place: str) -> BadRecord:
    where = f" (see {place})" if place else ""
    return BadRecord(
        what=f"A record does not have the shape that its form prescribes{where}.",
        safe="It is kept as it came; nothing else is touched.",
        next_="Ask whoever wrote it to save it again, or report this as a fault of the program.",
    )


def _refuse_twins(part: Part, place: str) -> None:
    """Two things under one id in one list cannot be told apart when records are merged."""
    for name in part.__struct_fields__:
        value = getattr(part, name)
        if isinstance(value, Part):
            _refuse_twins(value, f"{place}{name}.")
        elif items := _items(value):
            if len({item.id for item in items}) < len(items):
                raise _bad_record(f"{place}{name}")
            for item in items:
                _refuse_twins(item, f"{place}{name}.")


def _items(value: object) -> tuple[Item, ...]:
    if isinstance(value, tuple) and value and isinstance(value[0], Item):
        return value
    return ()


def _plain(value: Any) -> Any:
    """Lists for tuples, text in NFC, and whatever is empty left out."""
    if isinstance(value, dict):
        parts = ((name, _plain(part)) for name, part in value.items())
        return {name: part for name, part in parts if part not in ({}, [])}
    if isinstance(value, list | tuple):
        return [_plain(part) for part in value]
    return clean(value) if isinstance(value, str) else value


def _carry(stored: Mapping[str, Any], old: Part, new: Body) -> Body:
    """Put the unknown fields of `stored`, whose known ones are `old`, beside the known ones of `new`."""
    result = {name: value for name, value in stored.items() if name not in old.__struct_fields__}
    result.update(new)
    for name in old.__struct_fields__:
        value = getattr(old, name)
        if isinstance(value, Part):
            section = _carry_section(stored[name], value, new.get(name))
            result.update({name: section} if section else {})
        elif (items := _items(value)) and name in new:
            result[name] = _carry_items(stored[name], items, new[name])
    return result


def _carry_section(stored: Mapping[str, Any], old: Part, new: Body | None) -> Body | None:
    if new is not None:
        return _carry(stored, old, new)
    return None if _plain(msgspec.to_builtins(old)) else dict(stored)


def _carry_items(stored: list[Mapping[str, Any]], old: tuple[Item, ...], new: list[Body]) -> list[Body]:
    before = {item.id: (raw, item) for raw, item in zip(stored, old, strict=True)}
    return [_carry(*before[raw["id"]], raw) if raw["id"] in before else raw for raw in new]
