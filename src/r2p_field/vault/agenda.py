"""What has a day to it: promises that are still to come, meetings, and records to look at again."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from r2p_field.domain.ids import RecordId
from r2p_field.vault.connection import Connection
from r2p_field.vault.projection import DateOf
from r2p_field.vault.records import Records, Row

__all__ = ["Agenda", "DateOf", "Promises"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Promises:
    """How many promises are still to come, how many of those are late or due within a week, the next day."""

    open: int = 0
    overdue: int = 0
    soon: int = 0
    next_due: dt.date | None = None


class Agenda:
    """The days of one open vault; read from indexes, whatever else it holds."""

    def __init__(self, connection: Connection, records: Records) -> None:
        self._db = connection
        self._records = records

    def outstanding(self, states: Sequence[str], limit: int = 200) -> list[Row]:
        """Return the promises in these states, the earliest due first, those without a day last."""
        found = self._db.execute(_OUTSTANDING, (json.dumps(states), limit)).fetchall()
        rows = (self._records.row(RecordId(record.hex())) for (record,) in found)
        return [row for row in rows if row is not None]

    def promises(self, states: Sequence[str], today: dt.date) -> Promises:
        """Count the promises in these states; due within a week of `today`, today included, is soon."""
        now, soon = today.isoformat(), (today + dt.timedelta(days=_SOON)).isoformat()
        values = (now, now, soon, now, json.dumps(states))
        outstanding, overdue, due_soon, first = self._db.execute(_PROMISES, values).fetchone()
        return Promises(
            open=outstanding,
            overdue=overdue,
            soon=due_soon,
            next_due=dt.date.fromisoformat(first) if first else None,
        )

    def dated(
        self, of: DateOf, *, since: str = "", until: str = "9999-12-31", limit: int = 200
    ) -> list[tuple[str, Row]]:
        """Return the records with such a day between two days (ISO, both included), the earliest first."""
        found = self._db.execute(_DATED, (of.value, since, until, limit)).fetchall()
        rows = ((day, self._records.row(RecordId(record.hex()))) for day, record in found)
        return [(day, row) for day, row in rows if row is not None]

    def count_dated(self, of: DateOf, until: str) -> int:
        """Return how many records have such a day up to this one (ISO, included)."""
        return int(
            self._db.value("SELECT count(*) FROM dates WHERE what = ? AND day <= ?", (of.value, until))
        )


_SOON: Final = 7
"""Days within which a promise is soon due."""
_PROMISED: Final = "WHERE kind = 'commitment' AND type IN (SELECT value FROM json_each(?))"
_OUTSTANDING: Final = (
    f"SELECT record FROM records {_PROMISED}"  # noqa: S608  (constants alone)
    " ORDER BY day = '', day, n LIMIT ?"
)
_PROMISES: Final = (
    "SELECT count(*), count(*) FILTER (WHERE day <> '' AND day < ?),"  # noqa: S608
    " count(*) FILTER (WHERE day >= ? AND day <= ?), min(CASE WHEN day >= ? THEN day END)"
    f" FROM records {_PROMISED}"
)
_DATED: Final = (
    "SELECT dates.day, records.record FROM dates JOIN records ON records.n = dates.record"
    " WHERE dates.what = ? AND dates.day >= ? AND dates.day <= ? ORDER BY dates.day, records.n LIMIT ?"
)
