"""What a record said before: each wording with who wrote it, taking the last one back, settling two versions.

Nothing is removed: to undo is to write the wording before once more, so an undo can itself be undone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from r2p_field.domain import records
from r2p_field.domain.errors import BadInput, R2PError
from r2p_field.domain.ids import RecordId, RevisionId
from r2p_field.domain.observation import Observation
from r2p_field.ledger.payload import Payload
from r2p_field.services.journal import Entry, Journal
from r2p_field.services.observations import Observations
from r2p_field.services.settling import (
    ABSENT,
    Choice,
    Choices,
    Held,
    changed_names,
    choices_of,
    payload_of,
    with_choices,
)
from r2p_field.vault.errors import NotThere
from r2p_field.vault.records import OBSERVATION
from r2p_field.vault.store import Stored
from r2p_field.vault.vault import Vault

__all__ = ["UNDONE", "Choice", "Choices", "Held", "Histories", "History", "Wording"]

UNDONE = "Undone"
"""The reason of an entry that takes the one before it back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """What a record said after one save: time by that device's clock, role, reason, fields that changed.

    `before` and `now` are what it said; None where that is not here, or cannot be read by this version.
    `absent` says why: `erased`, `withheld`, `wanted`, or an empty text. `current`: this is shown now.
    """

    revision: RevisionId
    at: str
    role: str
    reason: str
    changed: tuple[str, ...]
    current: bool
    absent: str
    before: Observation | None
    now: Observation | None


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """All wordings, the newest first, what is to be settled, and whether the last save can be undone."""

    record: RecordId
    wordings: tuple[Wording, ...]
    choices: tuple[Choice, ...]
    undoable: bool


class Histories:
    """The histories of one open vault."""

    def __init__(self, vault: Vault, journal: Journal, observations: Observations) -> None:
        self._vault = vault
        self._journal = journal
        self._observations = observations

    def of(self, record: RecordId) -> History:
        """Return the history of an observation. Raises NotThere."""
        state, entries = self._state(record), self._entries(record)
        heads = set(state["heads"])
        bodies = {entry.header.id: payload.body for entry in entries if (payload := payload_of(entry))}
        newest = sorted(entries, key=lambda one: (one.header.hlc, one.header.id), reverse=True)
        return History(
            record=record,
            wordings=tuple(_wording(entry, bodies, current=entry.header.id in heads) for entry in newest),
            choices=tuple(choices_of(state)),
            undoable=self.undoable(record),
        )

    def undoable(self, record: RecordId) -> bool:
        """Tell whether the last save of an observation can be taken back."""
        try:
            self._before_last(record)
        except BadInput:
            return False
        return True

    def undo(self, record: RecordId) -> None:
        """Say again what the record said before its last save. Raises NotThere, BadInput."""
        before, payload = self._before_last(record)
        heads = tuple(RevisionId(head) for head in self._state(record)["heads"])
        self._journal.write(
            [
                Entry(
                    kind=OBSERVATION,
                    form=before.header.form,
                    body=payload.body,
                    record=record,
                    origin=before.header.origin,
                    parents=heads,
                    reason=UNDONE,
                )
            ]
        )

    def settle(self, record: RecordId, choices: Choices, reason: str | None = None) -> None:
        """Write one version in place of several, with what was chosen where they stand against each other.

        Places without a choice stay as they are shown. Raises NotThere, BadInput, BadRecord.
        """
        body = with_choices(self._state(record).get("body", {}), choices)
        self._observations.revise(record, records.observation_from(body), reason)

    def _before_last(self, record: RecordId) -> tuple[Stored, Payload]:
        """Return the wording before the last one. Raises NotThere, and BadInput where there is none."""
        if not self._observations.get(record).mine:
            raise _refused("not-yours")
        heads = self._state(record)["heads"]
        known = {entry.header.id: entry for entry in self._entries(record)}
        parents = known[heads[0]].header.parents if len(heads) == 1 and heads[0] in known else ()
        if len(heads) != 1 or len(parents) > 1:
            raise _refused("two-versions")
        if not parents:
            raise _refused("nothing-before")
        before = known.get(parents[0])
        payload = payload_of(before) if before is not None else None
        if before is None or payload is None:
            raise _refused("wording-gone")
        return before, payload

    def _entries(self, record: RecordId) -> Sequence[Stored]:
        return self._vault.store.of_records([record])[record]

    def _state(self, record: RecordId) -> dict[str, Any]:
        state = self._vault.records.state(record)
        if state is None:
            raise NotThere("This observation is not here.")
        return state


def _wording(entry: Stored, bodies: Mapping[RevisionId, Mapping[str, Any]], *, current: bool) -> Wording:
    payload = payload_of(entry)
    earlier = [bodies.get(parent) for parent in entry.header.parents]
    before: dict[str, Any] = {}
    for body in earlier:
        before |= body or {}
    now = payload.body if payload else {}
    return Wording(
        revision=entry.header.id,
        at=payload.at if payload else "",
        role=payload.by.role if payload else "",
        reason=(payload.reason or "") if payload else "",
        changed=changed_names(before, now) if payload else (),
        current=current,
        absent="" if payload else ABSENT[entry.claim],
        before=_readable(before) if earlier and None not in earlier else None,
        now=_readable(now) if payload else None,
    )


def _readable(body: Mapping[str, Any]) -> Observation | None:
    try:
        return records.observation_from(body)
    except R2PError:
        return None


def _refused(code: str) -> BadInput:
    what, next_ = _WHY[code]
    return BadInput(what=what, safe="Nothing was changed.", next_=next_, code=code)


_WHY = {
    "not-yours": (
        "Another person recorded this observation.",
        "Record what you know as an observation of your own and link the two.",
    ),
    "two-versions": (
        "The last save joined two versions, or two versions stand against each other.",
        "Correct the observation instead; the history shows what each version said.",
    ),
    "nothing-before": (
        "This observation was saved once only, so there is nothing before it.",
        "Correct it; or take it back whole if it must not be there at all.",
    ),
    "wording-gone": (
        "The earlier wording is not here any more: it was taken back, or it never came.",
        "Correct the observation instead.",
    ),
}
