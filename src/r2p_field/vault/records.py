"""What the records say now, as people list, filter and search it.

The rows are kept by `folds.Folds`; here they are only read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

import msgspec

from r2p_field.domain.attachments import BlobRef
from r2p_field.domain.errors import R2PError
from r2p_field.domain.ids import FeedId, RecordId
from r2p_field.domain.records import observation_from
from r2p_field.ledger.clock import Hlc
from r2p_field.ledger.payload import decode_payload
from r2p_field.vault.connection import Connection
from r2p_field.vault.folds import Flag, Folds
from r2p_field.vault.projection import project
from r2p_field.vault.search import Search, query_of
from r2p_field.vault.store import Store
from r2p_field.vault.stored import Stored

__all__ = ["OBSERVATION", "Filter", "Flag", "Place", "Records", "Row", "attachments_of"]

OBSERVATION: Final = "observation"
NO_FLAGS: Final = Flag(0)


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
    flags: Flag = NO_FLAGS


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One record as a list shows it.

    `feed` and `seq` are those of its newest revision; without an `owner` it is a row of an external table.
    """

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


class Records(Folds):
    """The folded records of one open vault."""

    def __init__(self, connection: Connection, store: Store) -> None:
        super().__init__(connection, store, Search(connection, self.words_of))

    def row(self, record: RecordId) -> Row | None:
        """Return one record as a list shows it."""
        found = self._db.execute(f"{_SELECT} WHERE record = ?", (bytes.fromhex(record),)).fetchone()
        return _row(found) if found else None

    def state(self, record: RecordId) -> dict[str, Any] | None:
        """Return the folded state of a record as a value, None when it has none.

        While an erasure waits for somebody's word, its body is left out.
        """
        found = self._db.execute(
            "SELECT state, flags FROM records WHERE record = ?", (bytes.fromhex(record),)
        ).fetchone()
        return _shown(*found) if found else None

    def page(self, wanted: Filter, after: Place | None = None, limit: int = 200) -> list[Row]:
        """Return the next page of a list, newest day first; `after` is where the last page ended."""
        where, values = _where(wanted)
        if after is not None:
            where += " AND (day, n) < (?, ?)"
            values.extend(after)
        query = f"{_SELECT} {where} ORDER BY day DESC, n DESC LIMIT ?"
        return [_row(row) for row in self._db.execute(query, [*values, limit])]

    def count(self, wanted: Filter) -> int:
        """Return how many records a list would show in all."""
        where, values = _where(wanted)
        return int(self._db.value(f"{_COUNT} {where}", values))

    def each(self, wanted: Filter) -> Iterator[tuple[Row, dict[str, Any]]]:
        """Yield every record of a list with its body, for counting; incomplete ones have an empty body."""
        where, values = _where(wanted)
        for *row, state in self._db.execute(f"{_SELECT_STATE} {where} ORDER BY n", values):
            shown = _row(row)
            yield shown, _shown(state, shown.flags).get("body", {})

    def areas(self) -> list[str]:
        """Return the areas that occur, sorted."""
        rows = self._db.execute("SELECT DISTINCT area FROM records WHERE kind = 'observation' AND area <> ''")
        return sorted(row[0] for row in rows)

    def beside(self, record: RecordId, kind: str) -> list[RecordId]:
        """Return the judgements of a kind beside a record, the newest first."""
        rows = self._db.execute(
            "SELECT record FROM beside WHERE about = ? AND kind = ? ORDER BY changed DESC, record",
            (bytes.fromhex(record), kind),
        )
        return [RecordId(row[0].hex()) for row in rows]

    def counts(self) -> Mapping[str, int]:
        """Return how many observations there are, and how many records carry each flag."""
        rows = self._db.execute(
            "SELECT flags, count(*) FROM records WHERE flags <> 0 GROUP BY flags"
        ).fetchall()
        flagged = {
            flag.name.lower(): sum(count for flags, count in rows if flags & flag)
            for flag in Flag
            if flag.name
        }
        return {"observations": self.count(Filter()), **flagged}

    def own_after(self, until: Mapping[FeedId, int]) -> tuple[int, Hlc | None]:
        """Return how many observations of ours were last written after these places, and when the first was.

        `until` gives for each of our feeds its last seq that does not count. Read from an index alone: stamps
        grow along a chain.
        """
        places = [(bytes.fromhex(feed), seq) for feed, seq in until.items()]
        first = [self._db.value(_FIRST_AFTER, place) for place in places]
        count = sum(int(self._db.value(_OWN_AFTER, place)) for place in places)
        return count, min((Hlc(str(one)) for one in first if one), default=None)

    def own_until(self, until: Mapping[FeedId, int]) -> int:
        """Return how many observations of ours were last written up to these places."""
        places = [(bytes.fromhex(feed), seq) for feed, seq in until.items()]
        return sum(int(self._db.value(_OWN_UNTIL, place)) for place in places)

    def words_of(self, row: int) -> str:
        """Return the words of a record, as they are searched."""
        kind, raw, flags = self._db.execute(
            "SELECT kind, state, flags FROM records WHERE n = ?", (row,)
        ).fetchone()
        state = _shown(raw, flags)
        return project(kind, state["form"], state.get("body")).words


_PLAIN: Final = (
    "n",
    "kind",
    "reference",
    "title",
    "type",
    "area",
    "place",
    "day",
    "day_end",
    "precision",
    "changed",
    "seq",
)
_COLUMNS: Final = (
    "record, flags, (SELECT feeds.feed FROM feeds WHERE feeds.n = records.owner),"
    " (SELECT feeds.feed FROM feeds WHERE feeds.n = records.feed), (SELECT label FROM beside"
    " WHERE about = records.record AND kind = 'grade' ORDER BY changed DESC, beside.record LIMIT 1)"
)
_SELECT: Final = " ".join(("SELECT", ", ".join((*_PLAIN, _COLUMNS)), "FROM records"))
_SELECT_STATE: Final = " ".join(("SELECT", ", ".join((*_PLAIN, _COLUMNS, "state")), "FROM records"))
_COUNT: Final = "SELECT count(*) FROM records"
_OWN: Final = (
    "FROM records WHERE kind = 'observation' AND feed = (SELECT n FROM feeds WHERE feeds.feed = ?)"
    " AND (owner IS NULL OR owner IN (SELECT n FROM feeds WHERE standing > 0))"
)
"""Written last by one of our chains, and not another's record."""
_OWN_AFTER: Final = f"SELECT count(*) {_OWN} AND seq > ?"
_OWN_UNTIL: Final = f"SELECT count(*) {_OWN} AND seq <= ?"
_FIRST_AFTER: Final = f"SELECT changed {_OWN} AND seq > ? ORDER BY seq LIMIT 1"


def _row(row: Any) -> Row:
    *plain, record, flags, owner, feed, grade = row
    return Row(
        **dict(zip(_PLAIN, plain, strict=True)),
        record=RecordId(record.hex()),
        flags=Flag(flags),
        owner=None if owner is None else FeedId(owner.hex()),
        feed=FeedId(feed.hex()),
        grade=grade or "",
    )


def _where(wanted: Filter) -> tuple[str, list[Any]]:
    """Return the condition of a list and its values; what people typed is always a value."""
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
    return f"WHERE {' AND '.join(where)}", values


def attachments_of(entry: Stored) -> tuple[BlobRef, ...]:
    """Return the attachments that a present and readable payload names."""
    if entry.payload is None or entry.header.kind != OBSERVATION:
        return ()
    try:
        seen = observation_from(decode_payload(entry.payload).body)
    except R2PError:
        return ()
    return tuple(item.blob for item in seen.attachments)


def _shown(state: bytes, flags: int) -> dict[str, Any]:
    """Read a state; what an erasure hides until somebody confirms it is left out."""
    value: dict[str, Any] = msgspec.json.decode(state)
    if flags & Flag.ERASING:
        value.pop("body", None)
        value.pop("conflicts", None)
    return value
