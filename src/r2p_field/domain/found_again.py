"""Finding the same group, point, view or figure again in two sheets that two people keyed in.

Each made ids of their own, so rows are found by what they are: a group by its name however it is written, a
view by its group and point, a hand by its rating. A misspelled group is one group by its place on the sheet;
but no view is ever taken for another's.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeGuard

from r2p_field.domain.folding import fold

Body = dict[str, Any]
Rows = list[Body]
POINTED_AT: Final = ("attendance", "agenda", "to_tell")
"""Lists of a session at whose rows others point."""
_CELL: Final = frozenset({"min", "max", "best"})
_ONE_OF_EACH: Final = frozenset({"views", "consensus", "hands", "leans", "languages", "reviewed"})
"""Lists in which two rows that are of different things are never one row keyed in differently."""


def found_again(first: Body, second: Body, *, guess: bool = False) -> Body:
    """Give the second sheet with the ids of the first wherever both speak of the same thing.

    Groups and points come first, since views are found again by them. With `guess`, rows that are found again
    by nothing are taken for one row where both stand at the same place: of one sheet that two people read,
    but not of a plan, to which a group that nobody expected is simply added.
    """
    names: dict[str, str] = {}
    one, two = first.get("session", {}), second.get("session", {})
    for list_ in POINTED_AT:
        names |= _matched(list_, one.get(list_, []), two.get(list_, []), guess=guess)
    renamed: Body = _renamed(second, names)
    return _rows_beside(first, renamed, guess=guess)


def _rows_beside(first: Body, second: Body, *, guess: bool) -> Body:
    found = dict(second)
    for name, value in second.items():
        other = first.get(name)
        if is_rows(value) and is_rows(other):
            names = _matched(name, other, value, guess=guess)
            known = {row["id"]: row for row in other}
            rows = [row | {"id": names.get(row["id"], row["id"])} for row in value]
            found[name] = [_rows_beside(known.get(row["id"], {}), row, guess=guess) for row in rows]
        elif isinstance(value, dict) and isinstance(other, dict):
            found[name] = _rows_beside(other, value, guess=guess) | (
                {"id": other["id"]} if "id" in other else {}
            )
    return found


def _matched(list_: str, first: Rows, second: Rows, *, guess: bool) -> dict[str, str]:
    """Give for rows of the second list the id that the same row has in the first."""
    left = {row["id"]: row for row in first}
    right = [row for row in second if left.pop(row["id"], None) is None]
    names: dict[str, str] = {}
    for key in _keys_of(list_):
        known: dict[object, str] = {}
        for name, row in left.items():
            if (found := key(row)) is not None:
                known.setdefault(found, name)
        for row in right:
            if row["id"] not in names and (name := known.pop(key(row), None)) is not None:
                names[row["id"]] = name
                del left[name]
    if guess and list_ not in _ONE_OF_EACH:
        places = zip((row["id"] for row in second), (row["id"] for row in first), strict=False)
        rest = {row["id"] for row in right} - names.keys()
        names |= {two: one for two, one in places if two in rest and one in left}
    return names


def _renamed(value: Any, names: Mapping[str, str]) -> Any:
    if isinstance(value, dict):
        return {name: _renamed(part, names) for name, part in value.items()}
    if isinstance(value, list):
        return [_renamed(part, names) for part in value]
    return names.get(value, value) if isinstance(value, str) else value


_Key = Callable[[Body], object]


def _fields(*names: str) -> _Key:
    """A row is found again by these fields together, if any of them is there."""

    def key(row: Body) -> object:
        found = tuple(row.get(name) for name in names)
        return None if all(part is None for part in found) else found

    return key


def _words(*names: str) -> _Key:
    """A row is found again by its words, however they are written."""

    def key(row: Body) -> object:
        found = " ".join(fold(str(row.get(name, ""))) for name in names).strip()
        return found or None

    return key


_KEYS: Final[Mapping[str, tuple[_Key, ...]]] = {
    "attendance": (_words("group"),),
    "agenda": (
        _fields("promise"),
        _fields("asked_in", "question"),
        _fields("wording"),
        _fields("factor", "topic"),
        _words("topic"),
    ),
    "views": (lambda row: (row.get("group"), row.get("point")),),
    "hands": (_fields("rating"),),
    "leans": (_fields("direction"),),
    "consensus": (lambda row: row.get("point", ""),),
    "languages": (_words("language"),),
    "facilitators": (_words("role"),),
    "missing": (_fields("kind", "group"), _fields("kind")),
    "reviewed": (_fields("promise"),),
    "to_tell": (_words("what", "to"), _words("what")),
}


def _keys_of(list_: str) -> tuple[_Key, ...]:
    return _KEYS.get(list_, (_words("text"),))


def is_rows(value: object) -> TypeGuard[Rows]:
    """Tell whether this is a list of things that have ids."""
    return isinstance(value, list) and all(isinstance(row, dict) and "id" in row for row in value)


def is_section(value: object) -> TypeGuard[Body]:
    """Tell whether this is a section with fields of its own; a figure of a cell is one value."""
    return isinstance(value, dict) and not set(value) <= _CELL
