"""A vault without a disk: keeps what arrives, in whatever order, and folds it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from typing import Any

from r2p_field.domain.ids import FeedId, RecordId, RevisionId
from r2p_field.ledger.admission import Position
from r2p_field.ledger.checkpoint import Checkpoint
from r2p_field.ledger.entry import Claim, Entry
from r2p_field.ledger.erasure import Erasures, read_erasure
from r2p_field.ledger.feed import proves, walk_back
from r2p_field.ledger.fold import Folded, Stateless, fold_record
from r2p_field.ledger.revision import Header


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """A revision as it arrives: perhaps without its payload, perhaps with a claim about it."""

    header: Header
    payload: bytes | None = None
    claim: Claim = Claim.NOTHING


def claim_of(came: str) -> Claim:
    """Read the word by which the vectors say how a revision came."""
    return {"withheld": Claim.WITHHELD, "erased": Claim.ERASED}.get(came, Claim.NOTHING)


class Register:
    """Who is what, told by a list of positions: the one with the greatest `from` <= seq decides."""

    def __init__(self) -> None:
        self.positions: dict[FeedId, list[tuple[int, Position]]] = defaultdict(list)
        self.direct_heirs: dict[FeedId, set[FeedId]] = defaultdict(set)

    def position(self, feed: FeedId, seq: int, revision: RevisionId) -> Position | None:
        fitting = [(first, position) for first, position in self.positions[feed] if first <= seq]
        return max(fitting, key=lambda pair: pair[0])[1] if fitting else None

    def heirs(self, feed: FeedId) -> AbstractSet[FeedId]:
        found: set[FeedId] = set()
        waiting = [feed]
        while waiting:
            new = self.direct_heirs[waiting.pop()] - found
            found |= new
            waiting.extend(new)
        return found


class Kinds:
    """Which kinds and forms are understood."""

    def __init__(self, kinds: Mapping[str, Sequence[int]]) -> None:
        self.kinds = kinds

    def understood(self, kind: str, form: int) -> bool:
        return form in self.kinds.get(kind, ())


class Replica:
    """Keeps revisions, payloads and checkpoints, and forgets erased payloads if `purging`."""

    def __init__(self, register: Register, kinds: Kinds, *, purging: bool = False) -> None:
        self.register = register
        self.kinds = kinds
        self.purging = purging
        self.stored: dict[RevisionId, Stored] = {}
        self.checkpoints: set[Checkpoint] = set()
        self.confirmed: set[RevisionId] = set()

    @classmethod
    def of_vector(cls, case: Mapping[str, Any]) -> "Replica":
        """Set up the admission of one test vector, with its checkpoints and nothing else yet."""
        register = Register()
        for told in case["positions"]:
            position = Position(
                role=told["role"], may=frozenset(told["may"]), committee=told.get("committee")
            )
            register.positions[told["feed"]].append((told["from"], position))
        for feed, heirs in case["heirs"].items():
            register.direct_heirs[feed] |= set(heirs)
        replica = cls(register, Kinds(case["kinds"]))
        replica.checkpoints = {Checkpoint(**point) for point in case["checkpoints"]}
        replica.confirmed = set(case["confirmed"])
        return replica

    def store(self, arriving: Stored) -> None:
        """Take a revision, a payload that comes later, or one that was here already."""
        known = self.stored.get(arriving.header.id, arriving)
        payload = known.payload if known.payload is not None else arriving.payload
        self.stored[known.header.id] = replace(known, payload=payload, claim=max(known.claim, arriving.claim))
        if self.purging:
            self._purge()

    def fold(self, record: RecordId) -> Folded | Stateless:
        """Fold one record from all that is here."""
        proven = self.proven()
        entries = [self._entry(stored, proven) for stored in self.stored.values()]
        own = [entry for entry in entries if entry.header.record == record]
        read = (read_erasure(entry, self.kinds) for entry in entries)
        erasures = Erasures(erasure for erasure in read if erasure)
        naming = erasures.naming(record, (entry.header.id for entry in own))
        return fold_record(record, own, self.register, self.kinds, erasures=naming, confirmed=self.confirmed)

    def states(self) -> dict[RecordId, bytes]:
        """Fold everything that has a state."""
        folded = [self.fold(record) for record in sorted(self.records())]
        return {record.record: record.state for record in folded if isinstance(record, Folded)}

    def records(self) -> set[RecordId]:
        return {stored.header.record for stored in self.stored.values()}

    def proven(self) -> set[RevisionId]:
        proven: set[RevisionId] = set()
        for checkpoint in self.checkpoints:
            tip = self._header(checkpoint.tip)
            if tip is not None and proves(checkpoint, tip):
                proven.update(header.id for header in walk_back(tip.id, self._header, proven))
        return proven

    def _header(self, revision: RevisionId) -> Header | None:
        stored = self.stored.get(revision)
        return stored.header if stored else None

    def _entry(self, stored: Stored, proven: AbstractSet[RevisionId]) -> Entry:
        return Entry(
            header=stored.header,
            proven=stored.header.id in proven,
            payload=stored.payload,
            claim=stored.claim,
        )

    def _purge(self) -> None:
        for record in self.records():
            for revision in self.fold(record).erased & self.stored.keys():
                self.stored[revision] = replace(self.stored[revision], payload=None)
