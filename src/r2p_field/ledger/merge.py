"""Two people changed one record without knowing of each other: what both said is kept, field by field.

A change on one side wins over no change; where both changed the same place, all values are kept with those
who hold them, one of them is displayed, and a person decides (docs/formats.md section 6, rule 5). Values are
compared by their canonical bytes: in Python `True == 1`.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from enum import Enum, auto
from typing import Any, Final, TypeAlias, TypeVar

import msgspec

from r2p_field.domain.ids import RevisionId
from r2p_field.ledger.canonical import MAX_SIZE, Value, encode_unbounded
from r2p_field.ledger.caution import most_careful

Body = Mapping[str, Any]
"""A whole record as its author holds it."""

_V = TypeVar("_V")
_ByHead: TypeAlias = Mapping[int, _V]
"""What the heads that have a value hold, by the index of the head."""

MAX_STATE: Final = 8 * MAX_SIZE
"""Bytes of the state of a merged record. Each conflict lists every head, so small bodies can make a giant."""
_ID_SIZE: Final = 64
_ABSENT: Final = b""
"""Stands for absence among the canonical bytes by which values are compared."""
_NOT_FOR: Final = "not_for"
"""A set that only grows in a merge: whoever is left out by one side is left out."""


class Side(msgspec.Struct, frozen=True, kw_only=True):
    """One head of a record, with what it says."""

    head: RevisionId
    body: Body


class Held(msgspec.Struct, frozen=True, kw_only=True):
    """One of several values of a place and the heads that hold it, sorted. `value` is None where absent."""

    heads: tuple[RevisionId, ...]
    value: Value | None


class Conflict(msgspec.Struct, frozen=True, kw_only=True):
    """A place that several people changed: field, then name or item, then name; all its values."""

    at: tuple[str, ...]
    values: tuple[Held, ...]


class Merged(msgspec.Struct, frozen=True, kw_only=True):
    """The body that is displayed, and what a person still has to decide, sorted by place."""

    body: Body
    conflicts: tuple[Conflict, ...]


class Crowded(Exception):
    """The state would be longer than `MAX_STATE`: nobody could settle so much, and few computers list it."""


class _Shape(Enum):
    ITEMS = auto()
    SET = auto()
    OBJECT = auto()
    ONE = auto()


def merge(sides: Sequence[Side], base: Body | None) -> Merged:
    """Merge the heads of a record, given from the least to the greatest (hlc, id).

    `base` is what all departed from, None where there is no such revision or its payload is not here.
    Raises Crowded as soon as the conflicts alone are longer than a state may be.
    """
    merging = _Merging([side.head for side in sides])
    before = () if base is None else (base,)
    body = merging.fields({index: side.body for index, side in enumerate(sides)}, before)
    conflicts = sorted(merging.conflicts, key=lambda conflict: conflict.at)
    return Merged(body=body, conflicts=tuple(conflicts))


class _Merging:
    """One merge: the heads, and the conflicts met so far.

    Values of a place are given by the index of the head that has one, so that the time grows with what people
    wrote and not with the number of people times the number of places. `before` is everywhere what the base
    has at a place (None: absent), and empty where there is no base.
    """

    def __init__(self, heads: Sequence[RevisionId]) -> None:
        self._heads = heads
        self._size = 0
        self.conflicts: list[Conflict] = []

    def fields(self, bodies: _ByHead[Body], before: Sequence[Body]) -> dict[str, Value]:
        """Merge whole bodies, field by field."""
        merged: dict[str, Value] = {}
        for name, values in sorted(_by_name(bodies).items()):
            value = self._field(name, values, [body.get(name) for body in before])
            if value is not None:
                merged[name] = value
        return merged

    def _field(self, name: str, values: _ByHead[Any], before: Sequence[Any]) -> Value | None:
        everywhere = len(values) == len(self._heads)
        if everywhere and len({_key(value) for value in values.values()}) == 1:
            agreed: Value = values[0]
            return agreed
        present = [*values.values(), *(value for value in before if value is not None)]
        shape = _shape_of(present)
        if shape is _Shape.ONE:
            return self._settle((name,), values, before)
        merged = self._parts(shape, name, values, before)
        return merged if merged or everywhere else None

    def _parts(self, shape: _Shape, name: str, values: _ByHead[Any], before: Sequence[Any]) -> Value:
        if shape is _Shape.SET:
            return self._sets(name, values, before)
        if shape is _Shape.OBJECT:
            return self._objects((name,), values, [value or {} for value in before])
        return self._items(
            name,
            {index: _by_id(value) for index, value in values.items()},
            [_by_id(value or []) for value in before],
        )

    def _sets(self, name: str, values: _ByHead[list[str]], before: Sequence[list[str] | None]) -> list[Value]:
        """Merge sets member by member: what all kept and what any added; without a base, all of them."""
        sides = [set(value) for value in values.values()]
        union = set[str]().union(*sides)
        if not before or name == _NOT_FOR:
            return [*sorted(union)]
        earlier = set(before[0] or ())
        kept = earlier.intersection(*sides) if len(sides) == len(self._heads) else set[str]()
        return [*sorted((union - earlier) | kept)]

    def _objects(
        self, at: tuple[str, ...], values: _ByHead[Mapping[str, Value]], before: Sequence[Mapping[str, Value]]
    ) -> dict[str, Value]:
        """Merge objects name by name; deeper values are whole."""
        merged: dict[str, Value] = {}
        for name, held in sorted(_by_name(values).items()):
            settled = self._settle((*at, name), held, [value.get(name) for value in before])
            if settled is not None:
                merged[name] = settled
        return merged

    def _items(
        self,
        field: str,
        values: _ByHead[Mapping[str, dict[str, Value]]],
        before: Sequence[Mapping[str, dict[str, Value]]],
    ) -> list[Value]:
        """Merge lists of things by the ids of the things, sorted by id."""
        merged: list[Value] = []
        for key, held in sorted(_by_name(values).items()):
            if len(held) == len(self._heads):
                merged.append(self._objects((field, key), held, [things.get(key, {}) for things in before]))
                continue
            earlier = [things.get(key) for things in before]
            settled = self._settle((field, key), held, earlier, keep_changed=True)
            if settled is not None:
                merged.append(settled)
        return merged

    def _settle(
        self,
        at: tuple[str, ...],
        values: _ByHead[Value],
        before: Sequence[Value | None],
        *,
        keep_changed: bool = False,
    ) -> Value | None:
        """Apply the general rule to one place; `keep_changed` passes over absence in what is displayed."""
        by_key: dict[bytes, Value | None] = {_key(value): value for value in values.values()}
        if len(values) < len(self._heads):
            by_key[_ABSENT] = None
        changed = by_key.keys() - {_key(value) for value in before}
        if len(by_key) == 1 or (before and len(changed) == 1):
            return by_key[min(changed or by_key)]
        everybody = [values.get(index) for index in range(len(self._heads))]
        self._note(at, everybody)
        careful = most_careful(at, everybody)
        if careful is not None:
            return everybody[careful]
        shown = changed - {_ABSENT} if keep_changed else changed
        return [value for value in everybody if _key(value) in shown][-1]

    def _note(self, at: tuple[str, ...], values: Sequence[Value | None]) -> None:
        holders: dict[bytes, list[int]] = defaultdict(list)
        for index, value in enumerate(values):
            holders[_key(value)].append(index)
        self._bound(at, holders)
        held = [
            Held(heads=tuple(sorted(self._heads[index] for index in holding)), value=values[holding[0]])
            for holding in holders.values()
        ]
        self.conflicts.append(Conflict(at=at, values=tuple(sorted(held, key=lambda value: value.heads))))

    def _bound(self, at: tuple[str, ...], values: Iterable[bytes]) -> None:
        """Count what a conflict adds to the state at the very least."""
        self._size += len(self._heads) * _ID_SIZE + sum(map(len, at)) + sum(map(len, values))
        if self._size > MAX_STATE:
            raise Crowded


def _shape_of(values: Sequence[Any]) -> _Shape:
    """Say how the values of one field, in the base and all heads that have it, are compared."""
    if all(isinstance(value, dict) for value in values):
        return _Shape.OBJECT
    if not all(isinstance(value, list) for value in values) or not any(values):
        return _Shape.ONE
    if all(_is_items(value) for value in values):
        return _Shape.ITEMS
    if all(_is_set(value) for value in values):
        return _Shape.SET
    return _Shape.ONE


def _is_items(values: Sequence[Any]) -> bool:
    keys = [value.get("id") if isinstance(value, dict) else None for value in values]
    return all(isinstance(key, str) for key in keys) and len(set(keys)) == len(keys)


def _is_set(values: Sequence[Any]) -> bool:
    return all(isinstance(value, str) for value in values) and len(set(values)) == len(values)


def _by_id(items: Iterable[Any]) -> dict[str, dict[str, Value]]:
    return {item["id"]: item for item in items}


def _by_name(objects: _ByHead[Mapping[str, _V]]) -> dict[str, dict[int, _V]]:
    """Turn what each head says about every name into what is said about each name by every head."""
    turned: dict[str, dict[int, _V]] = defaultdict(dict)
    for index, value in objects.items():
        for name, item in value.items():
            turned[name][index] = item
    return turned


def _key(value: Value | None) -> bytes:
    """Give what two values are compared by."""
    return _ABSENT if value is None else encode_unbounded(value)
