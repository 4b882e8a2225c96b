"""A record as somebody wrote it by hand or by a script: with words of their own where ids belong.

Things in lists are found by their ids, and nobody types 32 digits. So an item may come without an id, or with
a word as its id (`"id": "hill"`), and others point at it by that word (`"group": "hill"`).
"""

import functools
import re
import types
import typing
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeVar, cast

import msgspec

from r2p_field.domain import records
from r2p_field.domain.commitment import Commitment
from r2p_field.domain.errors import BadInput, BadRecord
from r2p_field.domain.ids import ItemId
from r2p_field.domain.mechanism import Mechanism
from r2p_field.domain.part import Item, Part
from r2p_field.domain.session import Session
from r2p_field.domain.wording import Wording

_P = TypeVar("_P", bound=Part)
_ID: Final = re.compile(r"[0-9a-f]{32}\Z")
_LONGEST_WORD: Final = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class _Field:
    """What a field holds: sections or items of a kind, or the id of an item; neither for plain values."""

    part: type[Part] | None = None
    points: bool = False


class HandWritten:
    """Reads what belongs together, so that one word means one item in all of it; `fresh` gives new ids."""

    def __init__(self, fresh: Callable[[], ItemId]) -> None:
        self._fresh = fresh
        self._words: dict[str, ItemId] = {}
        self._named: set[str] = set()
        self._wanted: set[str] = set()

    def read(self, value: object, kind: type[_P], *, at: str = "") -> _P:
        """Read one record or item; `at` is where it stands. Raises BadInput, and nothing is kept then."""
        whole = self._numbered(_object(value, at), kind, at)
        try:
            if issubclass(kind, Mechanism | Session | Commitment | Wording):
                name = next(name for name, known in _KINDS.items() if known is kind)
                return cast(_P, records.from_body(name, records.KINDS[name], whole))
            return msgspec.convert(whole, kind)
        except (BadRecord, msgspec.ValidationError) as error:
            raise _wrong_shape(_place(str(error.args[0]), at)) from None

    def item(self, word: object, at: str) -> ItemId:
        """Return the id that a word, or an id, stands for. Raises BadInput for what is neither."""
        return self._id(word, at, own=False)

    def finish(self) -> None:
        """Look whether everything that was pointed at is there. Raises BadInput."""
        if missing := sorted(self._wanted - self._named):
            raise BadInput(
                what=f"“{missing[0]}” is pointed at, but nothing in it has that id.",
                safe="Nothing was recorded.",
                next_="Give the group, point or proposal that is meant the same word as its id.",
                code="points-nowhere",
            )

    def _numbered(self, value: Mapping[str, Any], kind: type[Part], at: str) -> dict[str, Any]:
        fields = _fields(kind)
        found: dict[str, Any] = {}
        for name, part in value.items():
            place = f"{at}.{name}" if at else name
            if name not in fields:
                raise _unknown_field(place)
            found[name] = self._field(part, fields[name], place, own=name == "id")
        if issubclass(kind, Item) and "id" not in found:
            found["id"] = self._fresh()
        return {name: part for name, part in found.items() if part is not None}

    def _field(self, value: Any, field: _Field, at: str, *, own: bool) -> Any:
        if field.points:
            return None if value is None else self._id(value, at, own=own)
        if field.part is None:
            return value
        if isinstance(value, list):
            part = field.part
            return [
                self._numbered(_object(one, f"{at}[{place}]"), part, f"{at}[{place}]")
                for place, one in enumerate(value)
            ]
        return self._numbered(value, field.part, at) if isinstance(value, dict) else value

    def _id(self, word: object, at: str, *, own: bool) -> ItemId:
        if not isinstance(word, str) or not 0 < len(word) <= _LONGEST_WORD:
            raise _wrong_shape(at)
        if _ID.match(word):
            return ItemId(word)
        (self._named if own else self._wanted).add(word)
        return self._words.setdefault(word, self._fresh())


_KINDS: Final[Mapping[str, type[Part]]] = {
    "mechanism": Mechanism,
    "session": Session,
    "commitment": Commitment,
    "wording": Wording,
}


@functools.cache
def _fields(kind: type[Part]) -> Mapping[str, _Field]:
    return {name: _field(hint) for name, hint in typing.get_type_hints(kind, include_extras=True).items()}


def _field(hint: Any) -> _Field:
    for one in _parts(hint):
        if one is ItemId:
            return _Field(points=True)
        if isinstance(one, type) and issubclass(one, Part):
            return _Field(part=one)
    return _Field()


def _parts(hint: Any) -> Iterator[Any]:
    """Yield what a type is made of, through choices, lists and what is noted beside it."""
    origin = typing.get_origin(hint)
    if origin is None:
        yield hint
    elif origin is typing.Annotated:
        yield from _parts(typing.get_args(hint)[0])
    elif origin in (typing.Union, types.UnionType, tuple):
        for one in typing.get_args(hint):
            yield from _parts(one)


def _object(value: object, at: str) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise _wrong_shape(at)
    return value


def _place(error: str, at: str) -> str:
    """Return the place that a message of the shape names."""
    found = re.search(r"\(see ([^)]*)\)|`\$\.?([^`]*)`", error)
    inside = next(filter(None, found.groups()), "") if found else ""
    return f"{at}.{inside}" if at and inside else at or inside


def _wrong_shape(at: str) -> BadInput:
    where = f" (see {at})" if at else ""
    return BadInput(
        what=f"This does not have the shape that is expected{where}.",
        safe="Nothing was recorded.",
        next_="Mend that place; what `show` prints of a record that is there already is an example.",
        code="bad-shape",
    )


def _unknown_field(at: str) -> BadInput:
    return BadInput(
        what=f"There is no field of that name: {at}.",
        safe="Nothing was recorded, so that nothing is lost unseen.",
        next_="Look whether it is spelled right; what `show` prints of another record is an example.",
        code="unknown-field",
    )
