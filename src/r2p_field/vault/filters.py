"""The question to the database behind a filter; what people typed is always a value in it.

Searched words are not among the conditions: their own index is asked for them (`records.Records.rows`). A
plus before `n` keeps SQLite from looking every record up by its number: reading the narrow index is quicker.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from r2p_field.domain.ids import FeedId
from r2p_field.domain.list_filter import MINE, THEIRS, UNGRADED, Filter


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """What packets carried of our own feeds: the last seq of each, and the entries that are to go again."""

    until: Mapping[FeedId, int] = field(default_factory=dict)
    again: frozenset[tuple[FeedId, int]] = frozenset()


def where(wanted: Filter, carried: Carried) -> tuple[str, list[Any]]:
    """Return the condition of a list, beginning with WHERE, and its values."""
    conditions, values = ["kind = ?"], [wanted.kind]
    for condition, given in (*_plain(wanted), *_derived(wanted, carried)):
        conditions.append(condition)
        values.extend(given)
    return f"WHERE {' AND '.join(conditions)}", values


def _plain(wanted: Filter) -> list[tuple[str, tuple[Any, ...]]]:
    tests: list[tuple[str, Any]] = [
        ("type = ?", wanted.type),
        ("area = ?", wanted.area),
        ("day_end >= ?", wanted.since),
        ("day <> '' AND day <= ?", wanted.until),
        ("flags <> 0 AND flags & ?", int(wanted.flags)),
        ("+n IN (SELECT record FROM codes WHERE factor = ?)", wanted.factor),
    ]
    return [(condition, (value,)) for condition, value in tests if value]


def _derived(wanted: Filter, carried: Carried) -> list[tuple[str, tuple[Any, ...]]]:
    found: list[tuple[str, tuple[Any, ...]]] = []
    if wanted.grade:
        found.append(_graded(wanted.grade))
    if wanted.whose in {MINE, THEIRS}:
        found.append((_OURS if wanted.whose == MINE else f"NOT {_OURS}", ()))
    if wanted.unsent:
        until = json.dumps(list(carried.until.items()))
        again = json.dumps(sorted(carried.again))
        found.append((f"{_OURS} AND +n IN ({_UNSENT})", (until, wanted.kind, again, wanted.kind)))
    return found


def _graded(grade: str) -> tuple[str, tuple[Any, ...]]:
    if grade == UNGRADED:
        return f"+n NOT IN ({_GRADED} AND label <> ?)", (UNGRADED,)
    signs = "".join(f" AND substr(label, {2 if sign.isdigit() else 1}, 1) = ?" for sign in grade)
    return f"+n IN ({_GRADED} AND label <> ?{signs})", (UNGRADED, *grade)


GRADE: Final = (
    "(SELECT label FROM beside WHERE about = records.record AND beside.kind = 'grade'"
    " ORDER BY changed DESC, beside.record LIMIT 1)"
)
"""The newest grade beside a record."""
_GRADED: Final = """
    SELECT graded.n FROM (SELECT about, label, row_number() OVER (
            PARTITION BY about ORDER BY changed DESC, record) AS age
        FROM beside WHERE kind = 'grade') AS newest
    JOIN records AS graded ON graded.record = newest.about WHERE newest.age = 1"""
_OWN: Final = "(SELECT feeds.n FROM feeds WHERE standing > 0)"
_OURS: Final = f"(feed IN {_OWN} AND (owner IS NULL OR owner IN {_OWN}))"
_UNSENT: Final = """
    SELECT late.n FROM feeds LEFT JOIN json_each(?) AS sent ON feeds.feed = unhex(sent.value ->> 0)
        CROSS JOIN records AS late ON late.kind = ? AND late.feed = feeds.n
            AND late.seq > coalesce(sent.value ->> 1, -1)
        WHERE feeds.standing > 0
    UNION ALL SELECT back.n FROM json_each(?) AS one
        JOIN feeds ON feeds.feed = unhex(one.value ->> 0)
        JOIN records AS back ON back.kind = ? AND back.feed = feeds.n AND back.seq = one.value ->> 1"""
