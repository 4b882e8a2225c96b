"""What the records say now: folded from the store, kept one row a record, and listed, filtered and searched.

The rows are a cache of a pure function (docs/formats.md section 6). `refold` brings those of the touched records up to
date and removes the payloads that an erasure took; folding everything anew gives the same rows.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntFlag
from typing import Any, Final

import msgspec

from r2p_field.domain.attachments import BlobRef
from r2p_field.domain.errors import R2PError
from r2p_field.domain.ids import BlobId, FeedId, RecordId, RevisionId
from r2p_field.domain.records import observation_from
from r2p_field.domain.reference import imported_reference, reference
from r2p_field.ledger.admission import Admission, Rules
from r2p_field.ledger.erasure import KIND as ERASURE
from r2p_field.ledger.erasure import Erasure, Erasures, read_erasure
from r2p_field.ledger.fold import Folded, Incomplete, Stateless, fold_record
from r2p_field.ledger.payload import decode_payload
from r2p_field.ledger.record_ids import is_birth, is_external
from r2p_field.vault.connection import Connection, transaction
from r2p_field.vault.projection import Projection, project
from r2p_field.vault.search import Search, query_of
from r2p_field.vault.store import Store, Stored, parts

OBSERVATION: Final = "observation"


class Flag(IntFlag):
    """What a list shows beside a record."""

    CONFLICT = 1
    INCOMPLETE = 2
    NEWER = 4
    EXTERNAL = 8
    FOREIGN = 16
    ERASING = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """Which records a list shows; empty values do not filter. Days are ISO dates, both included."""

    kind: str = OBSERVATION
    text: str = ""
    type: str = ""
    area: str = ""
    factor: str = ""
    since: str = ""
    until: str = ""
    flags: Flag = Flag(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One record as a list shows it. `feed` and `seq` are those of its newest revision; `owner` None: an external row."""

    n: int
    record: RecordId
    kind: str
    reference: str
    title: str
    type: str
    area: str
    place: str
    day: str
    day_end: str
    precision: str
    changed: str
    flags: Flag
    owner: FeedId | None
    feed: FeedId
    seq: int
    grade: str


Place = tuple[str, int]
"""Where a page of a list ended: day and row of its last record."""


class Records:
    """The folded records of one open vault."""

    def __init__(self, connection: Connection, store: Store) -> None:
        self._db = connection
        self._store = store
        self.search = Search(connection, self.words_of)

    # Folding

    def refold(self, records: Sequence[RecordId], admission: Admission, rules: Rules) -> None:
        """Bring the rows of these records, and of those that erasures among them name, up to date; one step."""
        erasures = self._erasures(rules)
        confirmed = self._confirmed()
        wanted = list(dict.fromkeys([*records, *self._named_by(records, erasures)]))
        index = Erasures(erasures)
        with transaction(self._db):
            for part in parts(wanted):
                for record, stored in self._store.of_records(part).items():
                    folded = fold_record(
                        record,
                        [entry.entry() for entry in stored],
                        admission,
                        rules,
                        erasures=index.naming(record, [entry.header.id for entry in stored]),
                        confirmed=confirmed,
                    )
                    self._keep(folded, stored)

    def refold_all(self, admission: Admission, rules: Rules) -> None:
        """Fold everything anew, as after a change of who is admitted or a newer version of the program."""
        self.refold(self._store.every_record(), admission, rules)

    def fold_one(
        self, record: RecordId, stored: Iterable[Stored], admission: Admission, rules: Rules
    ) -> Folded | Stateless:
        """Fold some revisions of a record without keeping the result."""
        entries = [entry.entry() for entry in stored]
        index = Erasures(self._erasures(rules))
        named = index.naming(record, [entry.header.id for entry in entries])
        return fold_record(record, entries, admission, rules, erasures=named, confirmed=self._confirmed())

    def confirm_erasure(self, erasure: RevisionId) -> None:
        """Note that a person here agreed to an erasure of somebody else's words. The caller refolds."""
        self._db.execute("INSERT OR IGNORE INTO confirmed (erasure) VALUES (?)", (bytes.fromhex(erasure),))

    def _confirmed(self) -> frozenset[RevisionId]:
        rows = self._db.execute("SELECT erasure FROM confirmed").fetchall()
        return frozenset(RevisionId(row[0].hex()) for row in rows)

    def _erasures(self, rules: Rules) -> list[Erasure]:
        read = (read_erasure(stored.entry(), rules) for stored in self._store.of_kind(ERASURE))
        return [erasure for erasure in read if erasure is not None]

    def _named_by(self, records: Sequence[RecordId], erasures: Sequence[Erasure]) -> Iterator[RecordId]:
        touched = set(records)
        for erasure in erasures:
            if erasure.entry.header.record not in touched:
                continue
            if erasure.record is not None:
                yield erasure.record
            for target in erasure.targets:
                if (stored := self._store.revision(target)) is not None:
                    yield stored.header.record

    def _keep(self, folded: Folded | Stateless, stored: Sequence[Stored]) -> None:
        raw = bytes.fromhex(folded.record)
        row = self._db.execute("SELECT n FROM records WHERE record = ?", (raw,)).fetchone()
        if row is not None:
            self.search.take_out([row[0]])
            self._db.execute("DELETE FROM codes WHERE record = ?", (row[0],))
        self._db.execute("DELETE FROM beside WHERE record = ?", (raw,))
        if isinstance(folded, Folded):
            self._write(folded, stored)
        elif row is not None:
            self._db.execute("DELETE FROM records WHERE n = ?", (row[0],))
        self._remove_erased(folded.erased, stored)

    def _write(self, folded: Folded, stored: Sequence[Stored]) -> None:
        hidden = bool(folded.erasing)
        body = None if hidden or folded.body is None else dict(folded.body)
        taken = project(folded.kind, folded.form, body)
        latest = next(entry.header for entry in stored if entry.header.id == folded.latest)
        line = taken.line
        self._db.execute(
            _UPSERT,
            (
                bytes.fromhex(folded.record),
                folded.kind,
                folded.state,
                _reference(folded, stored),
                None if folded.owner is None else self._store.feed_number(folded.owner),
                self._store.feed_number(latest.feed),
                latest.seq,
                line.title,
                line.type,
                line.area,
                line.place,
                line.day,
                line.day_end,
                line.precision,
                latest.hlc,
                int(_flags(folded, stored)),
            ),
        )
        self._write_beside(folded, taken, latest.hlc)

    def _write_beside(self, folded: Folded, taken: Projection, changed: str) -> None:
        raw = bytes.fromhex(folded.record)
        if taken.about:
            self._db.execute(
                "INSERT INTO beside (record, about, kind, changed, label) VALUES (?, ?, ?, ?, ?)",
                (raw, bytes.fromhex(taken.about), folded.kind, changed, taken.label),
            )
        if taken.codes:
            number = self._db.execute("SELECT n FROM records WHERE record = ?", (raw,)).fetchone()[0]
            self._db.executemany(
                "INSERT INTO codes (record, factor, indicator, side, area, month) VALUES (?, ?, ?, ?, ?, ?)",
                [
                    (number, code.factor, code.indicator, code.side, taken.line.area, code.month)
                    for code in taken.codes
                ],
            )

    def _remove_erased(self, erased: frozenset[RevisionId], stored: Sequence[Stored]) -> None:
        gone = [entry for entry in stored if entry.header.id in erased and entry.payload is not None]
        if not gone:
            return
        kept = {blob for entry in stored if entry.header.id not in erased for blob in _blobs_of(entry)}
        lost = {blob for entry in gone for blob in _blobs_of(entry)} - kept
        self._store.erase([entry.header.id for entry in gone])
        self._db.executemany("DELETE FROM blobs WHERE id = ?", [(bytes.fromhex(blob),) for blob in lost])

    # Reading

    def row(self, record: RecordId) -> Row | None:
        """Return one record as a list shows it."""
        found = self._db.execute(f"{_SELECT} WHERE record = ?", (bytes.fromhex(record),)).fetchone()
        return self._row(found) if found else None

    def state(self, record: RecordId) -> dict[str, Any] | None:
        """Return the folded state of a record as a value, None when it has none."""
        found = self._db.execute(
            "SELECT state FROM records WHERE record = ?", (bytes.fromhex(record),)
        ).fetchone()
        return _value(found[0]) if found else None

    def states(self) -> Iterator[tuple[RecordId, bytes]]:
        """Yield all folded states in order of record id."""
        for raw, state in self._db.execute("SELECT record, state FROM records ORDER BY record"):
            yield RecordId(raw.hex()), state

    def page(self, wanted: Filter, after: Place | None = None, limit: int = 200) -> list[Row]:
        """Return the next page of a list, newest day first; `after` is where the last page ended."""
        where, values = _where(wanted)
        if after is not None:
            where.append("(day, n) < (?, ?)")
            values.extend(after)
        query = f"{_SELECT} WHERE {' AND '.join(where)} ORDER BY day DESC, n DESC LIMIT ?"
        return [self._row(row) for row in self._db.execute(query, [*values, limit]).fetchall()]

    def count(self, wanted: Filter) -> int:
        """Return how many records a list would show in all."""
        where, values = _where(wanted)
        query = f"SELECT count(*) FROM records WHERE {' AND '.join(where)}"  # noqa: S608
        return int(self._db.execute(query, values).fetchone()[0])

    def each(self, wanted: Filter) -> Iterator[tuple[Row, dict[str, Any]]]:
        """Yield every record of a list with its body, for counting; incomplete ones have an empty body."""
        where, values = _where(wanted)
        query = f"{_SELECT_STATE} WHERE {' AND '.join(where)} ORDER BY n"
        for *row, state in self._db.execute(query, values):
            yield self._row(tuple(row)), _value(state).get("body", {})

    def areas(self) -> list[str]:
        """Return the areas that occur, sorted."""
        rows = self._db.execute("SELECT DISTINCT area FROM records WHERE kind = 'observation' AND area <> ''")
        return sorted(row[0] for row in rows.fetchall())

    def beside(self, record: RecordId, kind: str) -> list[RecordId]:
        """Return the judgements of a kind beside a record, the newest first."""
        rows = self._db.execute(
            "SELECT record FROM beside WHERE about = ? AND kind = ? ORDER BY changed DESC, record",
            (bytes.fromhex(record), kind),
        )
        return [RecordId(row[0].hex()) for row in rows.fetchall()]

    def counts(self) -> Mapping[str, int]:
        """Return how many observations there are, and how many records carry each flag."""
        total = self.count(Filter())
        flagged = {
            flag.name.lower(): self._db.execute(
                "SELECT count(*) FROM records WHERE flags & ?", (int(flag),)
            ).fetchone()[0]
            for flag in Flag
            if flag.name
        }
        return {"observations": total, **flagged}

    def words_of(self, row: int) -> str:
        """Return the words of a record, as they are searched."""
        kind, raw, flags = self._db.execute(
            "SELECT kind, state, flags FROM records WHERE n = ?", (row,)
        ).fetchone()
        state = _value(raw)
        hidden = bool(Flag(flags) & Flag.ERASING)
        return project(kind, state["form"], None if hidden else state.get("body")).words

    def _row(self, row: tuple[Any, ...]) -> Row:
        (
            number,
            raw,
            kind,
            name,
            title,
            type_,
            area,
            place,
            day,
            end,
            precision,
            changed,
            flags,
            owner,
            feed,
            seq,
            grade,
        ) = row
        return Row(
            n=number,
            record=RecordId(raw.hex()),
            kind=kind,
            reference=name,
            title=title,
            type=type_,
            area=area,
            place=place,
            day=day,
            day_end=end,
            precision=precision,
            changed=changed,
            flags=Flag(flags),
            owner=None if owner is None else self._store.feed_name(owner),
            feed=self._store.feed_name(feed),
            seq=seq,
            grade=grade or "",
        )


_COLUMNS: Final = (
    "n, record, kind, reference, title, type, area, place, day, day_end, precision, changed, flags, owner, feed, seq,"
    " (SELECT label FROM beside WHERE about = records.record AND kind = 'grade' ORDER BY changed DESC LIMIT 1)"
)
_SELECT: Final = f"SELECT {_COLUMNS} FROM records"
_SELECT_STATE: Final = f"SELECT {_COLUMNS}, state FROM records"
_UPSERT: Final = (
    "INSERT INTO records (record, kind, state, reference, owner, feed, seq, title, type, area, place, day, day_end,"
    " precision, changed, flags) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (record) DO UPDATE SET kind = excluded.kind, state = excluded.state, reference = excluded.reference,"
    " owner = excluded.owner, feed = excluded.feed, seq = excluded.seq, title = excluded.title, type = excluded.type,"
    " area = excluded.area, place = excluded.place, day = excluded.day, day_end = excluded.day_end,"
    " precision = excluded.precision, changed = excluded.changed, flags = excluded.flags"
)


def _where(wanted: Filter) -> tuple[list[str], list[Any]]:
    where, values = ["kind = ?"], [wanted.kind]
    tests: list[tuple[str, Any]] = [
        ("type = ?", wanted.type),
        ("area = ?", wanted.area),
        ("day_end >= ?", wanted.since),
        ("day <> '' AND day <= ?", wanted.until),
        ("flags & ?", int(wanted.flags)),
        ("n IN (SELECT record FROM codes WHERE factor = ?)", wanted.factor),
        ("n IN (SELECT rowid FROM words WHERE words MATCH ?)", query_of(wanted.text)),
    ]
    for test, value in tests:
        if value:
            where.append(test)
            values.append(value)
    return where, values


def _flags(folded: Folded, stored: Sequence[Stored]) -> Flag:
    flags = Flag(0)
    for flag, holds in (
        (Flag.CONFLICT, bool(folded.conflicts)),
        (Flag.INCOMPLETE, folded.incomplete is not None),
        (Flag.NEWER, folded.incomplete is Incomplete.NEWER),
        (Flag.EXTERNAL, folded.owner is None and any(is_external(entry.header) for entry in stored)),
        (Flag.FOREIGN, folded.foreign > 0),
        (Flag.ERASING, bool(folded.erasing)),
    ):
        flags |= flag if holds else Flag(0)
    return flags


def _reference(folded: Folded, stored: Sequence[Stored]) -> str:
    births = [
        entry.header.seq for entry in stored if entry.header.feed == folded.owner and is_birth(entry.header)
    ]
    if folded.owner is None or not births:
        return imported_reference(folded.record)
    return reference(folded.owner, min(births) + 1)


def attachments_of(entry: Stored) -> tuple[BlobRef, ...]:
    """Return the attachments that a present and readable payload names."""
    if entry.payload is None or entry.header.kind != OBSERVATION:
        return ()
    try:
        seen = observation_from(decode_payload(entry.payload).body)
    except R2PError:
        return ()
    return tuple(item.blob for item in seen.attachments)


def _blobs_of(entry: Stored) -> set[BlobId]:
    return {ref.id for ref in attachments_of(entry)}


def _value(state: bytes) -> dict[str, Any]:
    value: dict[str, Any] = msgspec.json.decode(state)
    return value
