"""What the records say now, as people list, filter and search it.

The rows are kept by `folds.Folds`; here they are only read.
"""

from __future__ import annotations

import json
from array import array
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

import msgspec

from r2p_field.domain.attachments import BlobRef
from r2p_field.domain.errors import R2PError
from r2p_field.domain.ids import FeedId, RecordId
from r2p_field.domain.list_filter import OBSERVATION, Filter
from r2p_field.domain.records import observation_from
from r2p_field.ledger.clock import Hlc
from r2p_field.ledger.payload import decode_payload
from r2p_field.vault.connection import Connection
from r2p_field.vault.errors import VaultDamaged
from r2p_field.vault.filters import GRADE, Carried, where
from r2p_field.vault.folds import Flag, Folds
from r2p_field.vault.ordered import Ordered
from r2p_field.vault.projection import project
from r2p_field.vault.search import Search, query_of
from r2p_field.vault.store import Store
from r2p_field.vault.stored import Stored, parts

__all__ = ["OBSERVATION", "Carried", "Filter", "Flag", "Place", "Records", "Row", "attachments_of"]

_NOTHING_SENT: Final = Carried()


class Row(msgspec.Struct, frozen=True, gc=False):
    """One record as a list shows it, in the order of `_SELECT`.

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
    seq: int
    flags: Flag
    owner: FeedId | None
    feed: FeedId
    grade: str


Place = tuple[str, int]
"""Where a page of a list ended: day and row of its last record."""


class Records(Folds):
    """The folded records of one open vault."""

    def __init__(self, connection: Connection, store: Store) -> None:
        super().__init__(connection, store, Search(connection, self.words_of))
        self._ordered: tuple[object, Ordered] | None = None

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

    def rows(self, wanted: Filter, carried: Carried = _NOTHING_SENT) -> array[int]:
        """Return the rows of a whole list, the newest day first: eight bytes a record.

        Words are asked of their index, the rest of indexes that hold what lists are narrowed by; the order is
        remembered until anything is written, so that typing does not read it anew.
        Raises VaultDamaged when the index names records that are not here: part of it is of another day.
        """
        order = self._order(msgspec.structs.replace(wanted, text=""), carried)
        if not query_of(wanted.text):
            return order.rows
        try:
            return order.only(self.search.find(wanted.text))
        except IndexError:
            raise VaultDamaged("The index of words does not fit these records.") from None

    def _order(self, wanted: Filter, carried: Carried) -> Ordered:
        asked = (wanted, carried, self._db.total_changes - self.search.merged)
        if self._ordered is None or self._ordered[0] != asked:
            condition, values = where(wanted, carried)
            last = int(self._db.value("SELECT max(n) FROM records") or 0)
            found = self._db.numbers(_ROWS.format(where=condition), values)
            self._ordered = (asked, Ordered(found, last))
        return self._ordered[1]

    def lines(self, rows: Sequence[int]) -> list[tuple[Row, dict[str, Any]]]:
        """Return records by their rows, in that order, with what they say; what is gone is left out."""
        found = self._db.execute(_SELECT_ROWS, (json.dumps(list(rows)),)).fetchall()
        known = {}
        for *values, state in found:
            row = _row(values)
            known[row.n] = (row, _shown(state, row.flags).get("body", {}))
        return [known[n] for n in rows if n in known]

    def after(self, rows: Sequence[int], place: Place) -> int:
        """Return how many rows of a list stand before or at a place, be it still there or not."""

        def comes_later(at: int) -> bool:
            day = self._db.value("SELECT day FROM records WHERE n = ?", (rows[at],))
            return (str(day), rows[at]) < place

        return bisect_left(range(len(rows)), x=True, key=comes_later)

    def count(self, wanted: Filter, carried: Carried = _NOTHING_SENT) -> int:
        """Return how many records a list would show in all."""
        return len(self.rows(wanted, carried))

    def each(self, wanted: Filter) -> Iterator[tuple[Row, dict[str, Any]]]:
        """Yield every record of a list with its body, for counting; incomplete ones have an empty body."""
        for part in parts(sorted(self.rows(wanted))):
            yield from self.lines(part)

    def areas(self) -> list[str]:
        """Return the areas that occur, sorted."""
        return [row[0] for row in self._db.execute(_AREAS)]

    def factors(self) -> list[str]:
        """Return the factors of which a sign was seen, sorted."""
        return [row[0] for row in self._db.execute(_FACTORS)]

    def beside(self, record: RecordId, kind: str) -> list[RecordId]:
        """Return the judgements of a kind beside a record, the newest first."""
        rows = self._db.execute(
            "SELECT record FROM beside WHERE about = ? AND kind = ? ORDER BY changed DESC, record",
            (bytes.fromhex(record), kind),
        )
        return [RecordId(row[0].hex()) for row in rows]

    def counts(self) -> Mapping[str, int]:
        """Return how many observations there are, and how many records carry each flag.

        What stays in the room of a meeting is never whole outside it: as it should be, and not counted.
        """
        rows = self._db.execute(_FLAGGED, (Flag.INCOMPLETE,)).fetchall()
        flagged = {
            flag.name.lower(): sum(count for flags, count in rows if flags & flag)
            for flag in Flag
            if flag.name
        }
        count = "SELECT count(*) FROM records WHERE kind = ?"
        return {"observations": int(self._db.value(count, (OBSERVATION,))), **flagged}

    def flagged(self, flag: Flag) -> list[RecordId]:
        """Return the records that carry a flag, in order of their rows."""
        found = self._db.execute(
            "SELECT record FROM records WHERE flags <> 0 AND flags & ? ORDER BY n", (flag,)
        )
        return [RecordId(record.hex()) for (record,) in found.fetchall()]

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
    "record",
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
_DERIVED: Final = (
    "flags",
    "(SELECT feeds.feed FROM feeds WHERE feeds.n = records.owner)",
    "(SELECT feeds.feed FROM feeds WHERE feeds.n = records.feed)",
    GRADE,
)
_SELECT: Final = " ".join(("SELECT", ", ".join((*_PLAIN, *_DERIVED)), "FROM records"))
_SELECT_STATE: Final = ("SELECT", ", ".join((*_PLAIN, *_DERIVED, "state")), "FROM records")
_SELECT_ROWS: Final = " ".join((*_SELECT_STATE, "WHERE n IN (SELECT value FROM json_each(?))"))
_ROWS: Final = "SELECT json_group_array(n) FROM (SELECT n FROM records {where} ORDER BY day DESC, n DESC)"
_AREAS: Final = """
    WITH RECURSIVE found (area) AS (SELECT min(area) FROM records WHERE area > '' UNION ALL
        SELECT (SELECT min(area) FROM records WHERE area > found.area) FROM found WHERE area IS NOT NULL)
    SELECT area FROM found WHERE area IS NOT NULL"""
"""From one area to the next in their index; reading every row of it took a hundred times as long."""
_FACTORS: Final = """
    WITH RECURSIVE found (factor) AS (SELECT min(factor) FROM codes UNION ALL
        SELECT (SELECT min(factor) FROM codes WHERE factor > found.factor) FROM found
        WHERE factor IS NOT NULL)
    SELECT factor FROM found WHERE factor IS NOT NULL"""
_FLAGGED: Final = (
    "SELECT flags, count(*) FROM records WHERE flags <> 0 AND NOT (kind = 'aside' AND flags & ?)"
    " GROUP BY flags"
)
_OWN: Final = (
    "FROM records WHERE kind = 'observation' AND feed = (SELECT n FROM feeds WHERE feeds.feed = ?)"
    " AND (owner IS NULL OR owner IN (SELECT n FROM feeds WHERE standing > 0))"
)
"""Written last by one of our chains, and not another's record."""
_OWN_AFTER: Final = f"SELECT count(*) {_OWN} AND seq > ?"
_OWN_UNTIL: Final = f"SELECT count(*) {_OWN} AND seq <= ?"
_FIRST_AFTER: Final = f"SELECT changed {_OWN} AND seq > ? ORDER BY seq LIMIT 1"


def _row(row: Any) -> Row:
    n, record, *plain, flags, owner, feed, grade = row
    own = None if owner is None else FeedId(owner.hex())
    return Row(*(n, RecordId(record.hex()), *plain, Flag(flags), own, FeedId(feed.hex()), grade or ""))


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
