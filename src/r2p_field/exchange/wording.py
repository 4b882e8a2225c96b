"""Saying the parts of a row in words, for the gaps of a profile's templates."""

import datetime as dt

from r2p_field.domain.counts import Cell, CountRow
from r2p_field.domain.dates import When
from r2p_field.domain.places import Where


def out_of_order(count: CountRow) -> bool:
    """Say whether least, best and most, as far as they are stated, contradict each other."""
    cell = count.unknown or Cell()
    stated = [figure for figure in (cell.min, cell.best, cell.max) if figure is not None]
    return stated != sorted(stated)


def place_words(where: Where | None, *, short: bool) -> str:
    """Name the place from small to large, each name once; `short`: the place and its first area."""
    if where is None:
        return ""
    names = (where.words, where.admin2, where.admin1, where.country)
    distinct = list(dict.fromkeys(name for name in names if name))
    if short and where.words:
        distinct = list(dict.fromkeys((where.words, where.admin1 or where.country or where.words)))
    return ", ".join(distinct)


def date_words(when: When | None) -> str:
    """Give the day, or the first and the last day."""
    if when is None or when.start is None:
        return ""
    return _iso(when.start) if when.end in {None, when.start} else f"{_iso(when.start)} to {_iso(when.end)}"


def _iso(day: dt.date | None) -> str:
    return day.isoformat() if day else ""
