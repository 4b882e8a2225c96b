"""Two people changed one record without knowing of each other: what both said is kept, field by field.

A change on one side wins over no change; where both changed the same place, all values are kept with those
who hold them, one of them is displayed, and a person decides (docs/formats.md section 6, rule 5). Values are
compared by their canonical bytes: in Python `True == 1`.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from enum import Enum, auto
from typing import Any, Final

import msgspec

from r2p_field.domain.ids import RevisionId
from r2p_field.ledger.canonical import Value, encode_unbounded
from r2p_field.ledger.caution import most_careful

Body = Mapping[str, Any]
"""A whole record as its author holds it."""

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


class _Shape(Enum):
    ITEMS = auto()
    SET = auto()
    OBJECT = auto()
    ONE = auto()


def merge(sides: Sequence[Side], base: Body | None) -> Merged:
    """Merge the heads of a record, given from the least to the greatest (hlc, id).

    `base` is what all departed from, None where there is no such revision or its payload is not here.
    """
    merging = _Merging(sides, base)
    names = sorted({name for side in sides for name in side.body})
    body = {name: value for name in names if (value := merging.field(name)) is not None}
    conflicts = sorted(merging.conflicts, key=lambda conflict: conflict.at)
    return Merged(body=body, conflicts=tuple(conflicts))


class _Merging:
    """One merge: the heads, the base, and the conflicts met so far.

    `before` is everywhere what the base has at a place (None: absent), and empty where there is no base.
    """

    def __init__(self, sides: Sequence[Side], base: Body | None) -> None:
        self._sides = sides
        self._base = base
        self.conflicts: list[Conflict] = []

    def field(self, name: str) -> Value | None:
        """Merge one field; None when it is absent."""
        values: list[Any] = [side.body.get(name) for side in self._sides]
        before: tuple[Any, ...] = () if self._base is None else (self._base.get(name),)
        if _same(values):
            agreed: Value | None = values[0]
            return agreed
        present = [value for value in [*values, *before] if value is not None]
        shape = _shape_of(present)
        if shape is _Shape.ONE:
            return self._settle((name,), values, before)
        merged = self._parts(shape, name, values, before)
        return merged if merged or None not in values else None

    def _parts(self, shape: _Shape, name: str, values: Sequence[Any], before: tuple[Any, ...]) -> Value:
        if shape is _Shape.SET:
            return _merge_sets(name, values, before)
        if shape is _Shape.OBJECT:
            return self._objects((name,), [value or {} for value in values], [item or {} for item in before])
        return self._items(
            name, [_by_id(value or []) for value in values], [_by_id(item or []) for item in before]
        )

    def _objects(
        self,
        at: tuple[str, ...],
        values: Sequence[Mapping[str, Value]],
        before: Sequence[Mapping[str, Value]],
    ) -> dict[str, Value]:
        """Merge objects name by name; deeper values are whole."""
        merged: dict[str, Value] = {}
        for name in sorted({name for value in values for name in value}):
            sides = [value.get(name) for value in values]
            settled = self._settle((*at, name), sides, tuple(item.get(name) for item in before))
            if settled is not None:
                merged[name] = settled
        return merged

    def _items(
        self,
        field: str,
        values: Sequence[Mapping[str, dict[str, Value]]],
        before: Sequence[Mapping[str, dict[str, Value]]],
    ) -> list[Value]:
        """Merge lists of things by the ids of the things, sorted by id."""
        merged: list[Value] = []
        for key in sorted({key for value in values for key in value}):
            sides = [value.get(key) for value in values]
            held = [side for side in sides if side is not None]
            if len(held) == len(sides):
                earlier = [item.get(key, {}) for item in before]
                merged.append(self._objects((field, key), held, earlier))
                continue
            settled = self._settle(
                (field, key), sides, tuple(item.get(key) for item in before), keep_changed=True
            )
            if settled is not None:
                merged.append(settled)
        return merged

    def _settle(
        self,
        at: tuple[str, ...],
        values: Sequence[Value | None],
        before: tuple[Value | None, ...],
        *,
        keep_changed: bool = False,
    ) -> Value | None:
        """Apply the general rule to one place; `keep_changed` passes over absence in what is displayed."""
        keys = [_key(value) for value in values]
        if len(set(keys)) == 1:
            return values[0]
        changed = [index for index, key in enumerate(keys) if not before or key != _key(before[0])]
        if before and len({keys[index] for index in changed}) == 1:
            return values[changed[0]]
        self.conflicts.append(Conflict(at=at, values=self._held(keys, values)))
        careful = most_careful(at, values)
        if careful is not None:
            return values[careful]
        return [values[index] for index in changed if not (keep_changed and values[index] is None)][-1]

    def _held(self, keys: Sequence[bytes], values: Sequence[Value | None]) -> tuple[Held, ...]:
        holders: dict[bytes, list[int]] = defaultdict(list)
        for index, key in enumerate(keys):
            holders[key].append(index)
        held = [
            Held(heads=tuple(sorted(self._sides[index].head for index in holding)), value=values[holding[0]])
            for holding in holders.values()
        ]
        return tuple(sorted(held, key=lambda value: value.heads))


def _merge_sets(name: str, values: Sequence[Any], before: tuple[Any, ...]) -> Value:
    """Merge sets member by member: what all kept and what any added; without a base, all of them."""
    sides = [set(value or ()) for value in values]
    union = set[str]().union(*sides)
    if not before or name == _NOT_FOR:
        return sorted(union)
    earlier = set(before[0] or ())
    return sorted((union - earlier) | earlier.intersection(*sides))


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


def _same(values: Sequence[Value | None]) -> bool:
    first = _key(values[0])
    return all(_key(value) == first for value in values)


def _key(value: Value | None) -> bytes:
    """Give what two values are compared by; JSON has no null here, so `null` stands for absence."""
    return encode_unbounded(value)
