"""Taking a text back: who may, what is hit, and what waits for a person to confirm it.

docs/formats.md section 6, rule 7. An erasure takes payloads and never headers. It hits what it names, now and
later, and whoever asks in whatever order gets the same answer. Erasures themselves are never erased.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Final

import msgspec

from r2p_field.domain.ids import FeedId, RecordId, RevisionId
from r2p_field.ledger.admission import ERASE, Admission, Rules
from r2p_field.ledger.encoding import is_hash, is_uuid
from r2p_field.ledger.entry import Entry
from r2p_field.ledger.errors import BadPayload, NotCanonical
from r2p_field.ledger.payload import decode_payload
from r2p_field.ledger.revision import VERSION, Header
from r2p_field.ledger.standing import Standing, admitted_position

KIND: Final = "erasure"
"""The kind of revisions that erase."""


class Erasure(msgspec.Struct, frozen=True, kw_only=True):
    """What one revision of kind `erasure` asks for: `record` with all its revisions, or `targets`."""

    entry: Entry
    record: RecordId | None
    targets: frozenset[RevisionId]


def read_erasure(entry: Entry, rules: Rules) -> Erasure | None:
    """Read what an erasure asks for; None for what is no erasure or cannot be read (yet)."""
    header = entry.header
    if header.kind != KIND or header.v != VERSION or entry.payload is None:
        return None
    if not rules.understood(header.kind, header.form):
        return None
    try:
        body = decode_payload(entry.payload).body
    except (NotCanonical, BadPayload):
        return None
    record, targets = body.get("record"), body.get("targets")
    if is_uuid(record) and targets is None:
        return Erasure(entry=entry, record=RecordId(str(record)), targets=frozenset())
    if isinstance(targets, list) and all(is_hash(target) for target in targets) and record is None:
        return Erasure(entry=entry, record=None, targets=frozenset(targets))
    return None


_ById = dict[RevisionId, Erasure]


class Erasures:
    """All erasures of a set of revisions, found by what they name."""

    def __init__(self, erasures: Iterable[Erasure] = ()) -> None:
        self._of_record: dict[RecordId, _ById] = defaultdict(dict)
        self._of_revision: dict[RevisionId, _ById] = defaultdict(dict)
        self._written_in: dict[RecordId, _ById] = defaultdict(dict)
        for erasure in erasures:
            self.add(erasure)

    def add(self, erasure: Erasure) -> None:
        """Take in one more, or one again of which more is known."""
        header = erasure.entry.header
        self._written_in[header.record][header.id] = erasure
        if erasure.record is not None:
            self._of_record[erasure.record][header.id] = erasure
        for target in erasure.targets:
            self._of_revision[target][header.id] = erasure

    def naming(self, record: RecordId, revisions: Iterable[RevisionId]) -> list[Erasure]:
        """Return the erasures that name a record or one of its revisions, each once."""
        found = dict(self._of_record.get(record, {}))
        for revision in revisions:
            found |= self._of_revision.get(revision, {})
        return list(found.values())

    def written_in(self, record: RecordId) -> list[Erasure]:
        """Return the erasures that are revisions of a record."""
        return list(self._written_in.get(record, {}).values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased:
    """What erasures mean for the revisions of one record.

    The payloads of `counted` are removed, and dropped when they arrive later. Somebody with the right to
    erase asks for those of `waiting`, and nobody confirmed it here yet: hidden and not sent until then.
    """

    counted: frozenset[RevisionId]
    waiting: frozenset[RevisionId]


NOTHING_ERASED: Final = Erased(counted=frozenset(), waiting=frozenset())


class _Reach:
    """Which revisions of one record some erasures name."""

    def __init__(self) -> None:
        self._whole = False
        self._targets: set[RevisionId] = set()

    def add(self, erasure: Erasure) -> None:
        self._whole = self._whole or erasure.record is not None
        self._targets |= erasure.targets

    def hits(self, header: Header) -> bool:
        return self._whole or header.id in self._targets


class _OwnReach:
    """Which revisions of an external record some erasures name and may hit: those of their own writers.

    Otherwise any one device could empty every imported record.
    """

    def __init__(self, admission: Admission) -> None:
        self._admission = admission
        self._whole: set[FeedId] = set()
        self._targets: dict[RevisionId, set[FeedId]] = defaultdict(set)

    def add(self, erasure: Erasure) -> None:
        writer = erasure.entry.header.feed
        if erasure.record is not None:
            self._whole.add(writer)
        for target in erasure.targets:
            self._targets[target].add(writer)

    def hits(self, header: Header) -> bool:
        writers = {header.feed, *self._admission.heirs(header.feed)}
        return not writers.isdisjoint(self._whole) or not writers.isdisjoint(
            self._targets.get(header.id, frozenset())
        )


def judge_erasures(
    erasures: Iterable[Erasure],
    headers: Collection[Header],
    *,
    standing: Standing,
    external: bool,
    admission: Admission,
    confirmed: Collection[RevisionId],
) -> Erased:
    """Decide which erasures that name a record count against which of its revisions.

    `external` says that the record comes from a table; `confirmed` are the erasures that a person confirmed
    in this vault.
    """
    counts, waits, own = _Reach(), _Reach(), _OwnReach(admission)
    for erasure in erasures:
        position = admitted_position(erasure.entry, admission)
        if position is None:
            continue
        header = erasure.entry.header
        may_erase = ERASE in position.may
        if standing.may_change(header.feed, position) or (may_erase and header.id in confirmed):
            counts.add(erasure)
            continue
        if external:
            own.add(erasure)
        if may_erase:
            waits.add(erasure)
    erasable = [header for header in headers if header.kind != KIND]
    counted = frozenset(header.id for header in erasable if counts.hits(header) or own.hits(header))
    waiting = frozenset(header.id for header in erasable if waits.hits(header))
    return Erased(counted=counted, waiting=waiting - counted)
