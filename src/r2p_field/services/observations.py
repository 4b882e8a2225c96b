"""Recording, correcting, listing and finding observations, and the drafts of those being typed.

Only what happened is required; a correction is a new entry beside the earlier one, which stays in the
history. What another person recorded is never changed here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import msgspec

from r2p_field.domain import minimum, records
from r2p_field.domain.errors import BadInput, R2PError
from r2p_field.domain.ids import RecordId, RevisionId
from r2p_field.domain.observation import Observation
from r2p_field.ledger.errors import LedgerError
from r2p_field.ledger.fold import Incomplete
from r2p_field.ledger.payload import Payload, decode_payload
from r2p_field.ledger.revision import MAX_PARENTS
from r2p_field.services.journal import Entry, Journal
from r2p_field.services.lists import Filter, ListRow, Lists, Page, Place, State
from r2p_field.services.places import with_place
from r2p_field.services.resources import Resources
from r2p_field.vault.drafts import Draft, DraftId
from r2p_field.vault.errors import NotThere
from r2p_field.vault.records import OBSERVATION, Flag, Row
from r2p_field.vault.store import Stored
from r2p_field.vault.vault import Vault

__all__ = [
    "Change",
    "Difference",
    "Draft",
    "DraftId",
    "Filter",
    "Flag",
    "ListRow",
    "ObservationView",
    "Observations",
    "Page",
    "Place",
    "Row",
    "State",
    "observation_from_json",
]

FORM = records.KINDS[OBSERVATION]


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One entry in a record's history: role, time by that device's clock, reason, and fields that changed."""

    revision: RevisionId
    at: str
    role: str
    reason: str
    changed: tuple[str, ...]
    current: bool
    present: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A place where people's words stand against each other, with all of them; the first is shown."""

    at: tuple[str, ...]
    values: tuple[Any, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ObservationView:
    """A record as a person reads it.

    `observation` is None when it cannot be shown whole; `incomplete` says why.
    """

    line: ListRow
    observation: Observation | None
    incomplete: str
    heads: tuple[RevisionId, ...]
    conflicts: tuple[Difference, ...]
    history: tuple[Change, ...]

    @property
    def mine(self) -> bool:
        """Whether this device may change it."""
        return self.line.state is not State.THEIRS


class Observations:
    """What a person does with observations in one open vault."""

    def __init__(self, vault: Vault, journal: Journal, lists: Lists, resources: Resources) -> None:
        self._vault = vault
        self._journal = journal
        self._lists = lists
        self._resources = resources
        self.page, self.search, self.areas = lists.page, lists.search, lists.areas

    def add(self, observation: Observation, *, draft: DraftId | None = None) -> RecordId:
        """Record an observation; its `draft` goes in the same step. Raises BadRecord for a wrong shape."""
        entry = Entry(kind=OBSERVATION, form=FORM, body=records.to_body(self._marked(observation)))
        return self._journal.write([entry], also=self._without(draft))[0]

    def revise(
        self,
        record: RecordId,
        observation: Observation,
        reason: str | None = None,
        *,
        draft: DraftId | None = None,
    ) -> None:
        """Put a corrected observation after what is shown now; that also settles a conflict.

        Its `draft` goes in the same step.

        What a newer version of the program wrote in it is carried on. Where more versions stand against each
        other than can be shown, it settles as many as one entry can. Raises NotThere, BadInput (not ours to
        change, or not whole here).
        """
        view, state = self.get(record), self._state(record)
        if not view.mine:
            raise _not_yours()
        if view.observation is None and view.incomplete != Incomplete.CROWDED:
            raise _not_whole()
        said = self._marked(observation)
        body = records.amend(state["body"], said) if view.observation else records.to_body(said)
        self._journal.write(
            [
                Entry(
                    kind=OBSERVATION,
                    form=state["form"],
                    body=body,
                    record=record,
                    origin=self._origin(record),
                    parents=view.heads[:MAX_PARENTS],
                    reason=reason,
                )
            ],
            also=self._without(draft),
        )

    def reference(self, record: RecordId) -> str:
        """Return the name of an observation that can be spoken. Raises NotThere."""
        row = self._vault.records.row(record)
        if row is None:
            raise NotThere("This observation is not here.")
        return row.reference

    def get(self, record: RecordId) -> ObservationView:
        """Return one observation with its history. Raises NotThere."""
        row = self._vault.records.row(record)
        if row is None or row.kind != OBSERVATION:
            raise NotThere("This observation is not here.")
        state = self._state(record)
        entries = self._vault.store.of_records([record])[record]
        heads = tuple(RevisionId(head) for head in state["heads"])
        return ObservationView(
            line=self._lists.line_of(row),
            observation=_readable(state, row),
            incomplete="erased" if row.flags & Flag.ERASING else state.get("incomplete", ""),
            heads=heads,
            conflicts=tuple(_differences(state)),
            history=tuple(_history(entries, heads)),
        )

    def save_draft(
        self, typed: bytes, draft: DraftId | None = None, record: RecordId | None = None
    ) -> DraftId:
        """Keep what was typed so far. Returns the draft's id, which goes back in at the next change."""
        return self._vault.drafts.save(typed, self._journal.now(), draft=draft, record=record)

    def drafts(self) -> tuple[Draft, ...]:
        """Return the drafts, the newest first."""
        return tuple(self._vault.drafts.of(OBSERVATION))

    def load_draft(self, draft: DraftId) -> Draft:
        """Return one draft. Raises NotThere."""
        return self._vault.drafts.load(draft)

    def discard_draft(self, draft: DraftId) -> None:
        """Remove a draft: it was saved as a record, or the person threw it away."""
        self._vault.drafts.discard(draft)

    def _without(self, draft: DraftId | None) -> Callable[[], object]:
        return lambda: None if draft is None else self._vault.drafts.discard(draft)

    def _marked(self, observation: Observation) -> Observation:
        indicators = self._resources.catalogues().minimum_form_indicators()
        return with_place(minimum.marked(observation, indicators=indicators), self._vault)

    def _state(self, record: RecordId) -> dict[str, Any]:
        state = self._vault.records.state(record)
        if state is None:
            raise NotThere("This observation is not here.")
        return state

    def _origin(self, record: RecordId) -> str | None:
        entries = self._vault.store.of_records([record])[record]
        return next((entry.header.origin for entry in entries if entry.header.origin), None)


def _readable(state: dict[str, Any], row: Row) -> Observation | None:
    if "body" not in state or row.flags & Flag.ERASING:
        return None
    try:
        return records.observation_from(state["body"])
    except R2PError:
        return None


def _differences(state: dict[str, Any]) -> Iterator[Difference]:
    for conflict in state.get("conflicts", ()):
        values = tuple(held.get("value") for held in conflict["values"])
        yield Difference(at=tuple(conflict["at"]), values=values)


def _history(entries: list[Stored], heads: tuple[RevisionId, ...]) -> Iterator[Change]:
    """Yield the entries of a record, oldest first, with the fields that differ from what was before."""
    bodies = {entry.header.id: payload.body for entry in entries if (payload := _payload(entry))}
    for entry in sorted(entries, key=lambda one: (one.header.hlc, one.header.id)):
        payload = _payload(entry)
        before: dict[str, Any] = {}
        for parent in entry.header.parents:
            before |= bodies.get(parent, {})
        now = payload.body if payload else {}
        yield Change(
            revision=entry.header.id,
            at=payload.at if payload else "",
            role=payload.by.role if payload else "",
            reason=(payload.reason or "") if payload else "",
            changed=tuple(name for name in sorted({*before, *now}) if before.get(name) != now.get(name)),
            current=entry.header.id in heads,
            present=payload is not None,
        )


def _payload(entry: Stored) -> Payload | None:
    if entry.payload is None:
        return None
    try:
        return decode_payload(entry.payload)
    except LedgerError:
        return None


def observation_from_json(text: bytes) -> Observation:
    """Read an observation that a person or script wrote as JSON. Raises BadInput or BadRecord."""
    try:
        value = msgspec.json.decode(text)
    except msgspec.MsgspecError:
        raise BadInput(
            what="This is not JSON.",
            safe="Nothing was recorded.",
            next_='Give one object, for example {"what": "what happened"}.',
            code="not-json",
        ) from None
    if not isinstance(value, dict):
        raise BadInput(
            what="This JSON is not one observation.",
            safe="Nothing was recorded.",
            next_='Give one object, for example {"what": "what happened"}.',
            code="not-an-observation",
        )
    return records.observation_from(value)


def _not_yours() -> BadInput:
    return BadInput(
        what="Another person recorded this observation.",
        safe="Nobody changes another's words; nothing was changed.",
        next_="Record what you know as an observation of your own and link the two.",
        code="not-yours",
    )


def _not_whole() -> BadInput:
    return BadInput(
        what="This observation is not whole here, so it cannot be changed.",
        safe="What is here was left as it is.",
        next_="Wait until the rest of it has come, or record what you know as a new observation.",
        code="not-whole",
    )
