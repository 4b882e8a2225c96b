"""What a record says now, from all its revisions: the only place where two people's words meet.

A pure function of headers, payloads present and admission (docs/formats.md section 6): any order, overlap,
repetition and late arrival gives the same bytes. No value vanishes, except by an erasure that counts. What a
newer version wrote is kept and never shown as something else.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Any, Final

import msgspec

from r2p_field.domain.ids import FeedId, RecordId, RevisionId
from r2p_field.ledger.admission import Admission, Rules
from r2p_field.ledger.ancestry import Headers, common_base, heads_of
from r2p_field.ledger.canonical import encode_unbounded
from r2p_field.ledger.entry import Claim, Entry
from r2p_field.ledger.erasure import NOTHING_ERASED, Erased, Erasure, judge_erasures
from r2p_field.ledger.errors import BadPayload, NotCanonical
from r2p_field.ledger.merge import MAX_STATE, Conflict, Crowded, Held, Merged, Side, merge
from r2p_field.ledger.payload import decode_payload
from r2p_field.ledger.record_ids import is_external
from r2p_field.ledger.revision import VERSION, Header
from r2p_field.ledger.standing import Standing, admitted_positions, eligible_entries, standing_of

MAX_BODIES: Final = 64
"""Different bodies that are merged: as many as one revision can name as parents to settle them."""
MAX_HEADS: Final = 256
"""Heads that are merged when not all say the same; any admitted device can add some to an external record."""


class Incomplete(StrEnum):
    """Why a record cannot be shown whole, in the order in which one reason goes before another."""

    ERASED = "erased"
    WITHHELD = "withheld"
    WANTED = "wanted"
    NEWER = "newer"
    UNREADABLE = "unreadable"
    CROWDED = "crowded"
    """More versions stand against each other than anybody could settle, or any computer should list."""


class Folded(msgspec.Struct, frozen=True, kw_only=True):
    """The state of one record, and what stands around it.

    `state` are the canonical bytes on which all computers agree; what they say is in `kind`, `form`, `heads`
    (sorted), `owner` (None for a row of an external table), `body` (None when `incomplete`) and `conflicts`.
    Beside the state: `latest` is the head with the greatest (hlc, id); `foreign` counts revisions by people
    who may not change this record; `erased` and `erasing` are the revisions whose payloads are removed, or
    hidden until somebody confirms it.
    """

    record: RecordId
    state: bytes
    kind: str
    form: int
    heads: tuple[RevisionId, ...]
    latest: RevisionId
    owner: FeedId | None
    body: Mapping[str, Any] | None
    conflicts: tuple[Conflict, ...]
    incomplete: Incomplete | None
    foreign: int
    erased: frozenset[RevisionId]
    erasing: frozenset[RevisionId]


class Stateless(msgspec.Struct, frozen=True, kw_only=True):
    """A record of which nothing counts yet: its revisions are kept and wait.

    `foreign` of them are admitted and by people who may not change this record, if its owner is known.
    """

    record: RecordId
    foreign: int
    erased: frozenset[RevisionId]
    erasing: frozenset[RevisionId]


class _Reader:
    """Reads the bodies of the revisions of one record, as far as they are here and may be read."""

    def __init__(self, rules: Rules, erased: Collection[RevisionId]) -> None:
        self._rules = rules
        self._erased = erased

    def read(self, entry: Entry) -> Mapping[str, Any] | Incomplete:
        header = entry.header
        if header.id in self._erased:
            return Incomplete.ERASED
        if entry.payload is None:
            return _ABSENCE[entry.claim]
        if header.v != VERSION or not self._rules.understood(header.kind, header.form):
            return Incomplete.NEWER
        try:
            return decode_payload(entry.payload).body
        except (NotCanonical, BadPayload):
            return Incomplete.UNREADABLE


_ABSENCE = {
    Claim.NOTHING: Incomplete.WANTED,
    Claim.WITHHELD: Incomplete.WITHHELD,
    Claim.ERASED: Incomplete.ERASED,
}
_ORDER = list(Incomplete)
_NOTHING = Merged(body={}, conflicts=())


def fold_record(
    record: RecordId,
    entries: Iterable[Entry],
    admission: Admission,
    rules: Rules,
    *,
    erasures: Iterable[Erasure] = (),
    confirmed: Collection[RevisionId] = (),
) -> Folded | Stateless:
    """Fold all stored revisions of one record.

    `entries` are all of them, proven or not, in any order. `erasures` are those that name the record or one
    of its revisions (`erasure.Erasures.naming`), `confirmed` those that a person confirmed in this vault.
    """
    stored = {entry.header.id: entry for entry in entries if entry.header.record == record}
    headers = {revision: entry.header for revision, entry in stored.items()}
    positions = admitted_positions(stored.values(), admission)
    standing = standing_of(stored.values(), positions, admission)
    eligible = eligible_entries(stored.values(), positions, standing)
    erased = _erased(list(erasures), headers, standing, admission, confirmed)
    foreign = len(positions) - len(eligible) if standing.owner or eligible else 0
    if not eligible:
        return Stateless(record=record, foreign=foreign, erased=erased.counted, erasing=erased.waiting)
    heads = _ascending(eligible if len(eligible) == 1 else heads_of(eligible, headers), headers)
    shown = _shown(heads, eligible, headers, _Reader(rules, erased.counted))
    return _folded(heads, shown, standing, foreign, erased)


def _erased(
    erasures: Sequence[Erasure],
    headers: Headers,
    standing: Standing,
    admission: Admission,
    confirmed: Collection[RevisionId],
) -> Erased:
    if not erasures:
        return NOTHING_ERASED
    return judge_erasures(
        erasures,
        headers.values(),
        standing=standing,
        external=any(is_external(header) for header in headers.values()),
        admission=admission,
        confirmed=confirmed,
    )


def _ascending(heads: Iterable[RevisionId], headers: Headers) -> list[Header]:
    return sorted((headers[head] for head in heads), key=lambda header: (header.hlc, header.id))


def _shown(
    heads: Sequence[Header], eligible: Mapping[RevisionId, Entry], headers: Headers, reader: _Reader
) -> Merged | Incomplete:
    """Say what the heads say together, or why nobody can tell."""
    read = [(head, reader.read(eligible[head.id])) for head in heads]
    missing = {body for _, body in read if isinstance(body, Incomplete)}
    if missing:
        return min(missing, key=_ORDER.index)
    sides = [Side(head=head.id, body=body) for head, body in read if not isinstance(body, Incomplete)]
    bodies = 1 if len(sides) == 1 else len({encode_unbounded(side.body) for side in sides})
    if bodies == 1:
        return Merged(body=sides[0].body, conflicts=())
    if bodies > MAX_BODIES or len(sides) > MAX_HEADS:
        return Incomplete.CROWDED
    base = common_base([head.id for head in heads], eligible, headers)
    before = Incomplete.WANTED if base is None else reader.read(eligible[base])
    try:
        return merge(sides, None if isinstance(before, Incomplete) else before)
    except Crowded:
        return Incomplete.CROWDED


def _folded(
    heads: Sequence[Header], shown: Merged | Incomplete, standing: Standing, foreign: int, erased: Erased
) -> Folded:
    latest = heads[-1]
    ids = tuple(sorted(head.id for head in heads))
    incomplete = shown if isinstance(shown, Incomplete) else None
    merged = _NOTHING if isinstance(shown, Incomplete) else shown
    state = encode_unbounded(_state(latest, ids, shown, standing.owner))
    if merged.conflicts and len(state) > MAX_STATE:
        return _folded(heads, Incomplete.CROWDED, standing, foreign, erased)
    return Folded(
        record=latest.record,
        state=state,
        kind=latest.kind,
        form=latest.form,
        heads=ids,
        latest=latest.id,
        owner=standing.owner,
        body=None if incomplete else merged.body,
        conflicts=merged.conflicts,
        incomplete=incomplete,
        foreign=foreign,
        erased=erased.counted,
        erasing=erased.waiting,
    )


def _state(
    latest: Header, heads: Sequence[RevisionId], shown: Merged | Incomplete, owner: FeedId | None
) -> dict[str, object]:
    """Put together what docs/formats.md section 6, rule 6 prescribes; absent means absent."""
    state: dict[str, object] = {
        "form": latest.form,
        "heads": heads,
        "kind": latest.kind,
        "record": latest.record,
    }
    if owner is not None:
        state["owner"] = owner
    if isinstance(shown, Incomplete):
        return state | {"incomplete": shown.value}
    if shown.conflicts:
        state["conflicts"] = [_conflict_value(conflict) for conflict in shown.conflicts]
    return state | {"body": shown.body}


def _conflict_value(conflict: Conflict) -> dict[str, object]:
    return {"at": conflict.at, "values": [_held_value(held) for held in conflict.values]}


def _held_value(held: Held) -> dict[str, object]:
    return {"heads": held.heads} | ({} if held.value is None else {"value": held.value})
