"""Where versions of a record stand against each other: what is to be chosen, and putting what was chosen.

Shared by observations and the dialogue side.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from r2p_field.domain.ids import RevisionId
from r2p_field.ledger.entry import Claim
from r2p_field.ledger.errors import LedgerError
from r2p_field.ledger.payload import Payload, decode_payload
from r2p_field.vault.store import Stored

Choices = Mapping[tuple[str, ...], Any]
"""The value chosen for each place where versions stand against each other; None: nothing there."""
ABSENT = {Claim.NOTHING: "wanted", Claim.WITHHELD: "withheld", Claim.ERASED: "erased"}
"""Why the words of an entry are not here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """One of the values that stand against each other, and which saves hold it."""

    value: Any
    wordings: tuple[RevisionId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A place where versions stand against each other: field, then item or name; the shown value first."""

    at: tuple[str, ...]
    shown: Any
    held: tuple[Held, ...]


def with_choices(body: Mapping[str, Any], choices: Choices) -> dict[str, Any]:
    """Return a body with what was chosen; places without a choice stay as they are."""
    chosen = dict(body)
    for at, value in choices.items():
        _put(chosen, at, value)
    return chosen


def changed_names(before: Mapping[str, Any], now: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the fields that differ, sorted."""
    return tuple(name for name in sorted({*before, *now}) if before.get(name) != now.get(name))


def payload_of(entry: Stored) -> Payload | None:
    """Return what an entry carries; None where that is not here or cannot be read."""
    if entry.payload is None:
        return None
    try:
        return decode_payload(entry.payload)
    except LedgerError:
        return None


def choices_of(state: Mapping[str, Any]) -> list[Choice]:
    """Return the places of a folded record where versions stand against each other."""
    found = []
    for conflict in state.get("conflicts", ()):
        at = tuple(conflict["at"])
        shown = _get(state.get("body", {}), at)
        held = [
            Held(value=one.get("value"), wordings=tuple(RevisionId(head) for head in one["heads"]))
            for one in conflict["values"]
        ]
        held.sort(key=lambda one: one.value != shown)
        found.append(Choice(at=at, shown=shown, held=tuple(held)))
    return found


def _get(body: Mapping[str, Any], at: Sequence[str]) -> Any:
    value: Any = body
    for name in at:
        if isinstance(value, list):
            value = next((item for item in value if item["id"] == name), None)
        else:
            value = value.get(name) if isinstance(value, Mapping) else None
    return value


def _put(body: dict[str, Any], at: Sequence[str], value: Any) -> None:
    """Put a value at a place of a body, or take what stands there away."""
    name, *rest = at
    if not rest:
        _set(body, name, value)
        return
    held = body.get(name)
    as_items = isinstance(held, list) or (held is None and isinstance(value, Mapping) and "id" in value)
    if not as_items:
        section = dict(held or {})
        _set(section, rest[0], value)
        _set(body, name, section or None)
        return
    items = {item["id"]: dict(item) for item in held or ()}
    if len(rest) == 1:
        _set(items, rest[0], value)
    elif rest[0] in items:
        _set(items[rest[0]], rest[1], value)
    _set(body, name, [items[one] for one in sorted(items)] or None)


def _set(values: dict[str, Any], name: str, value: Any) -> None:
    if value is None:
        values.pop(name, None)
    else:
        values[name] = value
