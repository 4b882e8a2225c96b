"""Folding what is stored into what the records say, and keeping that as rows: one a record.

The rows are a cache of a pure function (docs/formats.md section 6). `refold` brings those of the touched
records up to date and removes the payloads that an erasure took; folding everything anew gives the same rows.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntFlag
from typing import Any, Final

from r2p_field.domain.ids import FeedId, RecordId, RevisionId
from r2p_field.domain.reference import imported_reference, reference
from r2p_field.ledger.admission import Admission, Rules
from r2p_field.ledger.erasure import Erasures
from r2p_field.ledger.fold import Folded, Incomplete, Stateless, fold_record
from r2p_field.ledger.record_ids import is_birth, is_external
from r2p_field.vault.connection import Connection, transaction
from r2p_field.vault.projection import Projection, project
from r2p_field.vault.search import Search
from r2p_field.vault.store import Store
from r2p_field.vault.stored import Stored, parts


class Flag(IntFlag):
    """What a list shows beside a record."""

    CONFLICT = 1
    INCOMPLETE = 2
    NEWER = 4
    EXTERNAL = 8
    FOREIGN = 16
    ERASING = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class _Held:
    """What a record's row holds now: enough to see whether folding changed anything."""

    n: int
    state: bytes
    reference: str
    flags: int
    indexed: bool

    def says(self, folded: Folded, stored: Sequence[Stored]) -> bool:
        """Tell whether the row says what folding gave."""
        return (self.state, self.reference, self.flags) == (
            folded.state,
            _reference(folded, stored),
            flags_of(folded, stored),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Fresh:
    """A record that was folded, with its revisions and its row, new or held."""

    n: int
    folded: Folded
    stored: Sequence[Stored]


class Folds:
    """Brings the rows of one open vault up to date."""

    def __init__(self, connection: Connection, store: Store, search: Search) -> None:
        self._db = connection
        self._store = store
        self.search = search

    def refold(
        self, records: Sequence[RecordId], admission: Admission, rules: Rules, *, findable: bool = False
    ) -> None:
        """Bring these records, and those that erasures among them name, up to date in one step.

        When `findable`, their words go into the index in the same step; otherwise they wait for `catch_up`.
        """
        fold = self._fold_with(admission, rules)
        wanted = list(dict.fromkeys([*records, *self._named_by(records, fold.erasures)]))
        with transaction(self._db):
            erased = False
            for part in parts(wanted):
                stored = self._store.of_records(part)
                found = [fold(record, entries) for record, entries in stored.items()]
                erased |= self._keep(found, stored, findable=findable)
            if erased:
                self.search.forget_marks()

    def refold_all(self, admission: Admission, rules: Rules) -> None:
        """Fold everything anew, as after a change of who is admitted or a newer version of the program."""
        self.refold(self._store.every_record(), admission, rules)

    def agreeing(self, admission: Admission, rules: Rules) -> Iterator[bool]:
        """Tell of every record of which a revision is here whether its row says what folding gives."""
        fold = self._fold_with(admission, rules)
        for part in parts(self._store.every_record()):
            stored = self._store.of_records(part)
            held = self._held(list(stored))
            for record, entries in stored.items():
                yield _unchanged(fold(record, entries), held.get(record), entries)

    def forget_all(self) -> None:
        """Remove every row that folding makes, and all words, within the caller's step."""
        self.search.forget_all()
        for table in ("codes", "dates", "beside", "records"):
            self._db.execute(f"DELETE FROM {table}")  # noqa: S608  (four names)

    def fold_one(
        self, record: RecordId, stored: Iterable[Stored], admission: Admission, rules: Rules
    ) -> Folded | Stateless:
        """Fold some revisions of a record without keeping the result."""
        return self._fold_with(admission, rules)(record, list(stored))

    def states(self) -> Iterator[tuple[RecordId, bytes]]:
        """Yield all folded states in order of record id."""
        for raw, state in self._db.execute("SELECT record, state FROM records ORDER BY record"):
            yield RecordId(raw.hex()), state

    def states_carried(
        self, carried: Mapping[FeedId, int], admission: Admission, rules: Rules
    ) -> Iterator[bytes]:
        """Yield the states in order of record id, as they are without what no packet carried.

        `carried` gives the last seq of each of our feeds that a packet carried. This is the part of records
        in the state digest (docs/formats.md section 6).
        """
        own = self._store.own_feeds()
        changed = self._store.records_with_own_after(carried)
        fold = self._fold_with(admission, rules)
        for record, state in self.states():
            if record not in changed:
                yield state
                continue
            entries = self._store.of_records([record])[record]
            left = [
                one
                for one in entries
                if one.header.feed not in own or one.header.seq <= carried.get(one.header.feed, -1)
            ]
            if isinstance(folded := fold(record, left), Folded):
                yield folded.state

    def confirm_erasure(self, erasure: RevisionId) -> None:
        """Note that a person here agreed to an erasure of somebody else's words. The caller refolds."""
        self._db.execute("INSERT OR IGNORE INTO confirmed (erasure) VALUES (?)", (bytes.fromhex(erasure),))

    def _fold_with(self, admission: Admission, rules: Rules) -> _Fold:
        rows = self._db.execute("SELECT erasure FROM confirmed")
        confirmed = frozenset(RevisionId(row[0].hex()) for row in rows)
        index = self._store.erasing.index(rules)
        return _Fold(admission=admission, rules=rules, erasures=index, confirmed=confirmed)

    def _named_by(self, records: Iterable[RecordId], erasures: Erasures) -> Iterator[RecordId]:
        for erasure in (each for record in records for each in erasures.written_in(record)):
            if erasure.record is not None:
                yield erasure.record
            for target in erasure.targets:
                if (stored := self._store.revision(target)) is not None:
                    yield stored.header.record

    # Keeping

    def _keep(
        self,
        results: Sequence[Folded | Stateless],
        stored: Mapping[RecordId, Sequence[Stored]],
        *,
        findable: bool,
    ) -> bool:
        """Write what changed; tell whether anything was erased."""
        held = self._held([one.record for one in results])
        changed = [one for one in results if not _unchanged(one, held.get(one.record), stored[one.record])]
        self._take_out([held[one.record] for one in changed if one.record in held])
        last = int(self._db.value("SELECT max(n) FROM records") or 0)
        fresh: list[_Fresh] = []
        for one in changed:
            if isinstance(one, Folded):
                before = held.get(one.record)
                last += before is None
                number = last if before is None else before.n
                fresh.append(_Fresh(n=number, folded=one, stored=stored[one.record]))
        self._write(fresh, findable=findable)
        stateless = [(held[one.record].n,) for one in changed if not isinstance(one, Folded)]
        self._db.executemany("DELETE FROM records WHERE n = ?", stateless)
        gone = [each for one in results for each in _to_erase(one.erased, stored[one.record])]
        if gone:
            self._store.erase(gone)
        return bool(gone)

    def _held(self, records: Sequence[RecordId]) -> dict[RecordId, _Held]:
        rows = self._db.execute(
            "SELECT record, n, state, reference, flags, indexed FROM records"
            " WHERE record IN (SELECT unhex(value) FROM json_each(?))",
            (json.dumps(records),),
        )
        return {
            RecordId(raw.hex()): _Held(n=n, state=state, reference=name, flags=flags, indexed=bool(indexed))
            for raw, n, state, name, flags, indexed in rows
        }

    def _take_out(self, held: Sequence[_Held]) -> None:
        """Remove everything that hangs on rows which are about to change or go."""
        self.search.take_out([one.n for one in held if one.indexed])
        rows = [(one.n,) for one in held]
        for table in ("codes", "dates"):
            self._db.executemany(f"DELETE FROM {table} WHERE record = ?", rows)  # noqa: S608  (two names)
        self._db.executemany(
            "DELETE FROM beside WHERE record = (SELECT record FROM records WHERE n = ?)", rows
        )

    def _write(self, fresh: Sequence[_Fresh], *, findable: bool) -> None:
        latest = {one.n: _latest(one) for one in fresh}
        feeds = {header.feed for header in latest.values()}
        feeds |= {one.folded.owner for one in fresh if one.folded.owner is not None}
        numbers = self._store.numbers_of(feeds)
        taken = {one.n: _projection(one.folded) for one in fresh}
        self._db.executemany(
            _UPSERT, [(*_values(one, taken[one.n], numbers), int(findable)) for one in fresh]
        )
        if findable:
            self.search.put((number, found.words) for number, found in taken.items())
        self._db.executemany(
            "INSERT INTO beside (record, about, kind, changed, label) VALUES (?, ?, ?, ?, ?)",
            [
                (
                    bytes.fromhex(one.folded.record),
                    bytes.fromhex(taken[one.n].about),
                    one.folded.kind,
                    latest[one.n].hlc,
                    taken[one.n].label,
                )
                for one in fresh
                if taken[one.n].about
            ],
        )
        self._db.executemany(
            "INSERT INTO codes (record, factor, indicator, side, area, month) VALUES (?, ?, ?, ?, ?, ?)",
            [
                (number, code.factor, code.indicator, code.side, found.line.area, code.month)
                for number, found in taken.items()
                for code in found.codes
            ],
        )

        self._db.executemany(
            "INSERT INTO dates (record, what, day) VALUES (?, ?, ?)",
            [(number, date.of.value, date.day) for number, found in taken.items() for date in found.dates],
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Fold:
    """The fold with everything but a record's revisions filled in."""

    admission: Admission
    rules: Rules
    erasures: Erasures
    confirmed: frozenset[RevisionId]

    def __call__(self, record: RecordId, stored: Sequence[Stored]) -> Folded | Stateless:
        return fold_record(
            record,
            [one.entry() for one in stored],
            self.admission,
            self.rules,
            erasures=self.erasures.naming(record, [one.header.id for one in stored]),
            confirmed=self.confirmed,
        )


_UPSERT: Final = (
    "INSERT INTO records (n, record, kind, state, reference, owner, feed, seq, title, type, area, place, day,"
    " day_end, precision, changed, flags, indexed)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (n) DO UPDATE SET kind = excluded.kind, state = excluded.state,"
    " reference = excluded.reference, owner = excluded.owner, feed = excluded.feed, seq = excluded.seq,"
    " title = excluded.title, type = excluded.type, area = excluded.area, place = excluded.place,"
    " day = excluded.day, day_end = excluded.day_end, precision = excluded.precision,"
    " changed = excluded.changed, flags = excluded.flags, indexed = excluded.indexed"
)


def _values(one: _Fresh, taken: Projection, numbers: Mapping[FeedId, int]) -> tuple[Any, ...]:
    folded, line, latest = one.folded, taken.line, _latest(one)
    return (
        one.n,
        bytes.fromhex(folded.record),
        folded.kind,
        folded.state,
        _reference(folded, one.stored),
        None if folded.owner is None else numbers[folded.owner],
        numbers[latest.feed],
        latest.seq,
        line.title,
        line.type,
        line.area,
        line.place,
        line.day,
        line.day_end,
        line.precision,
        latest.hlc,
        flags_of(folded, one.stored),
    )


def _latest(one: _Fresh) -> Any:
    return next(entry.header for entry in one.stored if entry.header.id == one.folded.latest)


def _to_erase(erased: frozenset[RevisionId], stored: Sequence[Stored]) -> list[RevisionId]:
    return [one.header.id for one in stored if one.header.id in erased and one.payload is not None]


def _projection(folded: Folded) -> Projection:
    """Take the shown body apart; what an erasure hides until somebody confirms it is not shown."""
    shown = None if folded.body is None or folded.erasing else dict(folded.body)
    return project(folded.kind, folded.form, shown)


def _unchanged(one: Folded | Stateless, held: _Held | None, stored: Sequence[Stored]) -> bool:
    if held is None or not isinstance(one, Folded):
        return held is None and not isinstance(one, Folded)
    return held.says(one, stored)


def flags_of(folded: Folded, stored: Sequence[Stored]) -> int:
    """Return the flags of a record as a number."""
    return sum(
        flag.value
        for flag, holds in (
            (Flag.CONFLICT, bool(folded.conflicts)),
            (Flag.INCOMPLETE, folded.incomplete is not None),
            (Flag.NEWER, folded.incomplete is Incomplete.NEWER),
            (Flag.EXTERNAL, folded.owner is None and any(is_external(one.header) for one in stored)),
            (Flag.FOREIGN, folded.foreign > 0),
            (Flag.ERASING, bool(folded.erasing)),
        )
        if holds
    )


def _reference(folded: Folded, stored: Sequence[Stored]) -> str:
    births = [one.header.seq for one in stored if one.header.feed == folded.owner and is_birth(one.header)]
    if folded.owner is None or not births:
        return imported_reference(folded.record)
    return reference(folded.owner, min(births) + 1)
