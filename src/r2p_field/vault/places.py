"""Lists of places inside the vault: what was loaded, searched by the beginnings of folded words.

A newer version of a list replaces what is offered. The places of the older one stay, without being offered,
so that a code in an old record can always be read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from r2p_field.domain.folding import words
from r2p_field.domain.place_list import LOCAL, Area, Placed
from r2p_field.domain.places import PlaceCode
from r2p_field.vault.connection import Connection, transaction

_STEP: Final = 1_000
_MOST_LOOKED_AT: Final = 2_000
"""Places with a word beginning as typed that are looked at: more than any two letters begin in a country."""
_LAST: Final = "\U0010ffff"
_AREA: Final = (
    "SELECT p.n, p.code, p.name, p.level, p.alternates, p.valid_from, l.scheme, l.version, l.country"
    " FROM places p JOIN place_lists l ON l.n = p.list"
)
_UPWARDS: Final = (
    "WITH RECURSIVE up (above, step) AS (SELECT ?, 0 UNION"  # noqa: S608  (put together from constants)
    " SELECT places.parent, step + 1 FROM places JOIN up ON places.n = up.above"
    " WHERE places.parent IS NOT NULL AND step < 20) "
    f"{_AREA} JOIN up ON up.above = p.n ORDER BY up.step"
)
Told = Callable[[int], None]
"""Hears how many places are kept already; raises Cancelled to take everything back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceListRow:
    """One list that was loaded, for one country: version, number of places, whether it is offered."""

    n: int
    scheme: str
    country: str
    version: str
    valid_from: str
    places: int
    deepest: int
    loaded: str
    offered: bool
    digest: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class NewList:
    """The places of one country to be kept, in any order; `digest` tells two lists apart."""

    scheme: str
    country: str
    version: str
    valid_from: str
    digest: bytes
    areas: tuple[Area, ...]


class Places:
    """The lists of places of one open vault."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def lists(self, *, offered: bool = True) -> tuple[PlaceListRow, ...]:
        """Return the lists that are offered, or every one that was ever loaded, by scheme and country."""
        rows = self._db.execute(
            "SELECT n, scheme, country, version, valid_from, places, deepest, loaded, offered, digest"
            " FROM place_lists WHERE offered >= ? ORDER BY scheme, country, n",
            (int(offered),),
        )
        return tuple(_list_row(row) for row in rows)

    def replace(self, lists: Sequence[NewList], at: str, told: Told) -> None:
        """Offer these lists in place of earlier ones of their scheme and country, all or none of them."""
        done = 0
        with transaction(self._db):
            for new in lists:
                old = self._retire(new)
                self._keep(new, at, lambda kept, base=done: told(base + kept))  # type: ignore[misc]
                self._move_local(old)
                done += len(new.areas)

    def add_local(self, area: Area, within: int | None, at: str) -> None:
        """Keep one settlement that no list has, below the place with the number `within`."""
        with transaction(self._db):
            number = self._local_list(at)
            self._put([(number, area, within)])

    def place(self, wanted: PlaceCode) -> tuple[int, Placed] | None:
        """Return a place by its code, its number first: of that version, else as offered, else any."""
        row = self._db.execute(
            f"{_AREA} WHERE p.code = ? AND l.scheme = ?"
            " ORDER BY l.version = ? DESC, l.offered DESC, l.n DESC LIMIT 1",
            (wanted.code, wanted.scheme, wanted.version or ""),
        ).fetchone()
        return None if row is None else (int(row[0]), self._placed(row))

    def offered(self, code: str, scheme: str) -> bool:
        """Say whether a code is among those that are offered now."""
        found = self._db.value(
            "SELECT 1 FROM places p JOIN place_lists l ON l.n = p.list"
            " WHERE p.code = ? AND l.scheme = ? AND l.offered = 1",
            (code, scheme),
        )
        return found is not None

    def inside(self, number: int | None, limit: int) -> tuple[Placed, ...]:
        """Return the places that lie in one, by name; the tops of all lists for None."""
        if number is None:
            where: tuple[str, tuple[Any, ...]] = ("p.parent IS NULL AND l.offered = 1", ())
        else:
            where = ("p.parent = ? AND l.offered = 1", (number,))
        rows = self._db.execute(
            f"{_AREA} WHERE {where[0]} ORDER BY p.folded, p.n LIMIT ?", (*where[1], limit)
        ).fetchall()
        return tuple(self._placed(row) for row in rows)

    def find(self, text: str, within: int | None, limit: int, *, near: str = "") -> tuple[Placed, ...]:
        """Return the offered places with a name or code that begins as typed, the best first.

        Those of the country `near`, and those added here, come before all others. Every further word begins
        another word of the place or of what it lies in: "market, north district" finds the market there.
        """
        asked = words(text)
        if not asked:
            return ()
        found: list[Placed] = []
        for row in self._candidates(asked, near):
            placed = self._placed(row)
            if self._fits(placed, asked[1:]) and (within is None or self._lies_in(row[0], within)):
                found.append(placed)
                if len(found) == limit:
                    break
        return tuple(found)

    def _candidates(self, asked: tuple[str, ...], near: str) -> list[Any]:
        whole = " ".join(asked)
        return self._db.execute(
            f"{_AREA} JOIN place_words w ON w.place = p.n AND w.word >= ? AND w.word < ? GROUP BY p.n"
            " ORDER BY l.country = ? OR l.scheme = ? DESC, p.folded = ? DESC,"
            " substr(p.folded, 1, ?) = ? DESC, p.level, p.folded, p.n LIMIT ?",
            (asked[0], asked[0] + _LAST, near, LOCAL, whole, len(whole), whole, _MOST_LOOKED_AT),
        ).fetchall()

    @staticmethod
    def _fits(placed: Placed, rest: tuple[str, ...]) -> bool:
        there = [word for area in (placed.area, *placed.within) for word in _words_of(area)]
        return all(any(word.startswith(part) for word in there) for part in rest)

    def _lies_in(self, number: int, within: int) -> bool:
        return any(one[0] == within for one in self._upwards(number))

    def _upwards(self, number: int) -> list[Any]:
        """Return a place and what it lies in, nearest first; a circle, which no list may have, ends."""
        return self._db.execute(_UPWARDS, (number,)).fetchall()

    def _placed(self, row: Any) -> Placed:
        chain = [_area(one) for one in self._upwards(row[0])]
        holds = self._db.value(
            "SELECT 1 FROM places p JOIN place_lists l ON l.n = p.list WHERE p.parent = ? AND l.offered = 1",
            (row[0],),
        )
        inner = tuple(
            replace(area, parent=chain[at + 1].code if at + 1 < len(chain) else "")
            for at, area in enumerate(chain)
        )
        return Placed(area=inner[0], within=inner[1:], holds_others=holds is not None)

    # Keeping

    def _retire(self, new: NewList) -> int | None:
        old = self._db.value(
            "SELECT n FROM place_lists WHERE scheme = ? AND country = ? AND offered = 1",
            (new.scheme, new.country),
        )
        if old is None:
            return None
        self._db.execute("UPDATE place_lists SET offered = 0 WHERE n = ?", (old,))
        rows = self._db.execute(f"{_AREA} WHERE p.list = ?", (old,)).fetchall()
        self._db.executemany(
            "DELETE FROM place_words WHERE word = ? AND place = ?",
            [(word, row[0]) for row in rows for word in _words_of(_area(row))],
        )
        return int(old)

    def _keep(self, new: NewList, at: str, told: Told) -> None:
        number = self._begin(new, at)
        first, ordered = self._next(), list(_widest_first(new.areas))
        numbers = {area.code: first + place for place, area in enumerate(ordered)}
        for start in range(0, len(ordered), _STEP):
            part = ordered[start : start + _STEP]
            self._put([(number, area, numbers.get(area.parent)) for area in part])
            told(start + len(part))

    def _begin(self, new: NewList, at: str) -> int:
        deepest = max((area.level for area in new.areas), default=0)
        self._db.execute(
            "INSERT INTO place_lists (scheme, country, version, valid_from, places, deepest, loaded, offered,"
            " digest) VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?)",
            (new.scheme, new.country, new.version, new.valid_from, len(new.areas), deepest, at, new.digest),
        )
        return int(self._db.value("SELECT max(n) FROM place_lists"))

    def _local_list(self, at: str) -> int:
        found = self._db.value("SELECT n FROM place_lists WHERE scheme = ?", (LOCAL,))
        if found is None:
            found = self._begin(
                NewList(scheme=LOCAL, country="", version="", valid_from="", digest=b"", areas=()), at
            )
        self._db.execute("UPDATE place_lists SET places = places + 1 WHERE n = ?", (found,))
        return int(found)

    def _put(self, rows: Sequence[tuple[int, Area, int | None]]) -> None:
        """Keep areas with the number of their list and of what they lie in, and their words."""
        first = self._next()
        self._db.executemany(
            "INSERT INTO places (n, list, code, level, parent, name, folded, alternates, valid_from)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (
                    first + place,
                    number,
                    area.code,
                    area.level,
                    within,
                    area.name,
                    " ".join(words(area.name)),
                    "\n".join(area.alternates),
                    area.valid_from,
                )
                for place, (number, area, within) in enumerate(rows)
            ],
        )
        self._db.executemany(
            "INSERT OR IGNORE INTO place_words (word, place) VALUES (?, ?)",
            [(word, first + place) for place, (_, area, _) in enumerate(rows) for word in _words_of(area)],
        )

    def find_anew(self) -> None:
        """Make the words anew by which offered places are found, within the caller's step."""
        self._db.execute("DELETE FROM place_words")
        rows = self._db.execute(f"{_AREA} WHERE l.offered = 1").fetchall()
        self._db.executemany(
            "INSERT OR IGNORE INTO place_words (word, place) VALUES (?, ?)",
            [(word, row[0]) for row in rows for word in _words_of(_area(row))],
        )

    def _next(self) -> int:
        return int(self._db.value("SELECT coalesce(max(n), 0) + 1 FROM places"))

    def _move_local(self, old: int | None) -> None:
        """Let settlements added in the field lie in the same area of the new list, where it still has it."""
        if old is None:
            return
        self._db.execute(
            "UPDATE places SET parent = moved.new FROM ("
            " SELECT was.n AS old, now.n AS new FROM places was JOIN place_lists l ON l.n = was.list"
            " JOIN places now ON now.code = was.code JOIN place_lists m ON m.n = now.list"
            " WHERE was.list = ? AND m.offered = 1 AND m.scheme = l.scheme AND m.country = l.country"
            ") AS moved"
            " WHERE places.parent = moved.old"
            " AND places.list IN (SELECT n FROM place_lists WHERE scheme = ?)",
            (old, LOCAL),
        )


def _widest_first(areas: Sequence[Area]) -> Iterator[Area]:
    """Yield each area after the one it lies in."""
    known = {area.code: area for area in areas}
    depth: dict[str, int] = {}
    for area in areas:
        path = []
        at: Area | None = area
        while at is not None and at.code not in depth:
            path.append(at.code)
            at = known.get(at.parent)
        start = depth[at.code] + 1 if at is not None else 0
        for step, code in enumerate(reversed(path)):
            depth[code] = start + step
    return iter(sorted(areas, key=lambda area: depth[area.code]))


def _words_of(area: Area) -> set[str]:
    """Give every folded word by which a place is found: of its names, and its code."""
    found = {word for name in (area.name, *area.alternates) for word in words(name)}
    return found | set(words(area.code))


def _area(row: Any) -> Area:
    return Area(
        code=row[1],
        name=row[2],
        level=row[3],
        alternates=tuple(row[4].split("\n")) if row[4] else (),
        valid_from=row[5],
        scheme=row[6],
        version=row[7],
        country=row[8],
    )


def _list_row(row: Any) -> PlaceListRow:
    return PlaceListRow(
        n=row[0],
        scheme=row[1],
        country=row[2],
        version=row[3],
        valid_from=row[4],
        places=row[5],
        deepest=row[6],
        loaded=row[7],
        offered=bool(row[8]),
        digest=row[9],
    )
