"""What a body, a session, a promise or a wording said before, and where two versions of it stand.

A session is read with what stays in its room: the wordings and disputes of that are its own too.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from r2p_field.domain import records
from r2p_field.domain.aside import Aside
from r2p_field.domain.errors import R2PError
from r2p_field.domain.ids import RecordId, RevisionId
from r2p_field.services.asides import ASIDE, Asides
from r2p_field.services.settling import (
    ABSENT,
    Choice,
    Choices,
    changed_names,
    choices_of,
    payload_of,
    with_choices,
)
from r2p_field.vault.errors import NotThere
from r2p_field.vault.store import Stored
from r2p_field.vault.vault import Vault

_VIEWS = "views"


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """What a record said after one save: time by that device's clock, role, reason, fields that changed.

    `said` is what it said, as it stands in the record itself (a session without what stays in its room); None
    where that is not here, or cannot be read. `absent` says why, as in observations. `room`: this save is of
    what stays in the room. `current`: it is shown now. `ours`: this device wrote it.
    """

    revision: RevisionId
    at: str
    role: str
    reason: str
    changed: tuple[str, ...]
    current: bool
    ours: bool
    room: bool
    absent: str
    said: records.Record | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Versions:
    """All versions of a record, the newest first, and what is to be settled.

    A choice about what stays in the room has the record of that aside before its place.
    """

    record: RecordId
    versions: tuple[Version, ...]
    choices: tuple[Choice, ...]


class MeetingVersions:
    """The versions on the dialogue side of one open vault."""

    def __init__(self, vault: Vault, asides: Asides) -> None:
        self._vault = vault
        self._asides = asides

    def of(self, record: RecordId) -> Versions:
        """Return the versions of a record. Raises NotThere."""
        state = self._state(record)
        choices = choices_of(state)
        versions = list(self._versions(record, state))
        for aside, kept in self._asides.states(record):
            choices += [replace(one, at=(aside, *one.at)) for one in choices_of(kept)]
            versions += self._versions(aside, kept)
        versions.sort(key=lambda one: one[0], reverse=True)
        return Versions(
            record=record, versions=tuple(version for _, version in versions), choices=tuple(choices)
        )

    def settled(self, record: RecordId, choices: Choices) -> records.Record:
        """Return what a record says with what was chosen, a session as its room knows it.

        Raises NotThere, and BadRecord or NotUnderstood where that cannot be read.
        """
        state, asides = self._state(record), dict(self._asides.states(record))
        own = {at: value for at, value in choices.items() if at[0] not in asides}
        body = with_choices(state.get("body", {}), own)
        shown = {at[1] for at, value in own.items() if at[:1] == (_VIEWS,) and len(at) == 2 and value}
        kept = []
        for aside, there in asides.items():
            chosen = {at[1:]: value for at, value in choices.items() if at[0] == aside}
            kept.append(_released(with_choices(there.get("body", {}), chosen), shown))
        return self._asides.laid_over(records.from_body(state["kind"], state["form"], body), kept)

    def _versions(
        self, record: RecordId, state: Mapping[str, Any]
    ) -> Iterator[tuple[tuple[str, str], Version]]:
        own = self._vault.store.own_feeds()
        entries = self._vault.store.of_records([record])[record]
        bodies = {one.header.id: payload.body for one in entries if (payload := payload_of(one))}
        for entry in entries:
            version = _version(
                entry,
                bodies,
                current=entry.header.id in state["heads"],
                ours=entry.header.feed in own,
            )
            yield (entry.header.hlc, entry.header.id), version

    def _state(self, record: RecordId) -> dict[str, Any]:
        state = self._vault.records.state(record)
        if state is None:
            raise NotThere("This record is not here.")
        return state


def _version(
    entry: Stored, bodies: Mapping[RevisionId, Mapping[str, Any]], *, current: bool, ours: bool
) -> Version:
    payload = payload_of(entry)
    return Version(
        revision=entry.header.id,
        at=payload.at if payload else "",
        role=payload.by.role if payload else "",
        reason=(payload.reason or "") if payload else "",
        changed=_changed(payload.body, [bodies.get(one, {}) for one in entry.header.parents])
        if payload
        else (),
        current=current,
        ours=ours,
        room=entry.header.kind == ASIDE,
        absent="" if payload else ABSENT[entry.claim],
        said=_readable(entry, payload.body) if payload else None,
    )


def _changed(now: Mapping[str, Any], before: Sequence[Mapping[str, Any]]) -> tuple[str, ...]:
    """Return the fields that say something else than any of the versions before said."""
    return tuple(sorted({name for one in before or [{}] for name in changed_names(one, now)}))


def _readable(entry: Stored, body: Mapping[str, Any]) -> records.Record | None:
    try:
        return records.from_body(entry.header.kind, entry.header.form, body)
    except R2PError:
        return None


def _released(body: Mapping[str, Any], shown: set[str]) -> Aside | None:
    """Return an aside without views that a person chose to show; None where nothing can be read."""
    views = [one for one in body.get(_VIEWS, ()) if one["id"] not in shown]
    try:
        read = records.from_body(ASIDE, records.KINDS[ASIDE], {**body, _VIEWS: views})
    except R2PError:
        return None
    return read if isinstance(read, Aside) else None
