"""What stands in the fields of an editor: an observation in the making, and what cannot be read yet.

Each field has a path such as `what` or `where.words`. An empty field is absent from the record, never empty
in it, and a section without a field is absent as a whole. Text that is no number or coordinate yet is kept
beside, as typed, so that a draft comes back exactly.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

import msgspec

from r2p_field.domain import records
from r2p_field.domain.consent import Agreement, Consent
from r2p_field.domain.coordinates import read_point
from r2p_field.domain.dates import When
from r2p_field.domain.errors import BadInput, R2PError
from r2p_field.domain.observation import Known, Observation, Response, Rumour, Speech
from r2p_field.domain.part import Item, Part
from r2p_field.domain.places import Where
from r2p_field.domain.risk import RiskCheck

SECTIONS: Final[Mapping[str, type[Part]]] = {
    "when": When,
    "where": Where,
    "known": Known,
    "response": Response,
    "speech": Speech,
    "rumour": Rumour,
    "consent": Consent,
    "risk": RiskCheck,
}
"""The parts of an observation that have fields of their own."""

_DRAFT_FORM: Final = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """The state of an editor. `unread` holds, by path, what was typed where it cannot be understood yet."""

    observation: Observation = field(default_factory=lambda: Observation(what=""))
    unread: Mapping[str, str] = field(default_factory=dict)

    def get(self, path: str) -> Any:
        """Return the value of a field; None when it is absent."""
        section, _, name = path.partition(".")
        value = getattr(self.observation, section)
        return getattr(value, name, None) if name else value

    def put(self, path: str, value: Any) -> Typed:
        """Return the state with one field changed; None or an empty text takes it out."""
        section, _, name = path.partition(".")
        if name:
            return replace(
                self, observation=_with(self.observation, section, self._section(section, name, value))
            )
        return replace(self, observation=_with(self.observation, section, _stated(section, value)))

    def put_unread(self, path: str, text: str) -> Typed:
        """Return the state with a text beside that cannot be read yet; an empty text takes it away."""
        kept = {name: value for name, value in self.unread.items() if name != path}
        return replace(self, unread={**kept, path: text} if text else kept)

    def put_item(self, name: str, item: Item) -> Typed:
        """Return the state with an item of a list put in its place, or at the end when it is new."""
        items: tuple[Item, ...] = self.get(name) or ()
        known = any(one.id == item.id for one in items)
        changed = tuple(item if one.id == item.id else one for one in items)
        return self.put(name, changed if known else (*items, item))

    def without_item(self, name: str, item: str) -> Typed:
        """Return the state without one item of a list."""
        left = tuple(one for one in self.get(name) or () if one.id != item)
        return self.put(name, left)

    def _section(self, section: str, name: str, value: Any) -> Part | None:
        kind = SECTIONS[section]
        old = getattr(self.observation, section) or kind()
        made = msgspec.structs.replace(old, **{name: _cleared(kind, name, value)})
        return None if made == kind() else made

    def to_bytes(self) -> bytes:
        """Write the state for the drafts, exactly as it stands in the fields."""
        body = msgspec.to_builtins(self.observation, order="deterministic")
        return json.dumps({"form": _DRAFT_FORM, "body": body, "unread": dict(self.unread)}).encode()


def typed_from(draft: bytes) -> Typed:
    """Read a draft again. Raises BadInput when it is none that this version can read."""
    try:
        value = json.loads(draft)
        body = value["body"]
        observation = records.observation_from({**body, "what": body.get("what") or "-"})
        unread = {str(path): str(text) for path, text in value["unread"].items()}
    except (ValueError, KeyError, TypeError, AttributeError, R2PError):
        raise BadInput(
            what="This draft cannot be read by this version of the program.",
            safe="It is kept as it is.",
            next_="Open it with the version that wrote it.",
            code="bad-draft",
        ) from None
    return Typed(observation=msgspec.structs.replace(observation, what=body.get("what") or ""), unread=unread)


def agreement(answer: Any, *, detail: bool) -> Agreement | None:
    """Return what a person agreed to, None where the question was left alone."""
    return None if answer is None else Agreement(answer=answer, detail=detail)


def point_of(lat: str, lon: str) -> Any:
    """Return the point of two typed texts, None when both are empty. Raises BadInput."""
    return read_point(lat, lon) if lat.strip() or lon.strip() else None


def _with(observation: Observation, name: str, value: Any) -> Observation:
    return msgspec.structs.replace(observation, **{name: value})


def _stated(name: str, value: Any) -> Any:
    if name == "what":
        return value or ""
    return _cleared(Observation, name, value)


def _cleared(kind: type[Part], name: str, value: Any) -> Any:
    """An empty text, and None, become the default that means "not stated"."""
    if value is None or value == "":
        known = next(one for one in msgspec.structs.fields(kind) if one.name == name)
        return None if known.default is msgspec.NODEFAULT else known.default
    return value
