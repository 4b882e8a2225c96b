"""Floors that store and search: SQLCipher with three indexes and FTS5, used in the barest way."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import msgspec
import sqlcipher3

from r2p_field.domain import records
from r2p_field.domain.folding import fold
from r2p_field.domain.observation import Observation, shown_texts

_TABLES: Final = (
    "CREATE TABLE raw (n INTEGER PRIMARY KEY, id BLOB, day TEXT, area TEXT, body BLOB)",
    "CREATE UNIQUE INDEX raw_id ON raw (id)",
    "CREATE INDEX raw_newest ON raw (day DESC, n DESC)",
    "CREATE INDEX raw_area ON raw (area, day DESC)",
    "CREATE VIRTUAL TABLE words USING fts5 (text, content='', contentless_delete=1, prefix='2 3')",
    "INSERT INTO words (words, rank) VALUES ('automerge', 0)",
    "CREATE TABLE summary (factor TEXT, area TEXT, month TEXT, n INTEGER, PRIMARY KEY (factor, area, month))",
)
_INSERT: Final = "INSERT INTO raw (id, day, area, body) VALUES (?, ?, ?, ?)"
_SEARCH: Final = (
    "SELECT n, id, day, area FROM raw WHERE n IN"
    " (SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT 50)"
)
_PAGE: Final = "SELECT n, id, day, area FROM raw ORDER BY day DESC, n DESC LIMIT ?"

RawRow = tuple[bytes, str, str, bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """Observations as bare rows and bare texts, made before the clock starts."""

    rows: list[RawRow]
    texts: list[str]


def prepare(observations: Sequence[Observation]) -> Prepared:
    """Encode observations once, with random ids as records have."""
    rows, texts = [], []
    for one in observations:
        day = one.when.start.isoformat() if one.when and one.when.start else ""
        area = (one.where and one.where.admin1) or ""
        body = msgspec.json.encode(records.to_body(one), order="sorted")
        rows.append((secrets.token_bytes(16), day, area, body))
        texts.append(fold("\n".join(shown_texts(one))))
    return Prepared(rows=rows, texts=texts)


class RawStore:
    """An encrypted file of its own, with a cache that holds everything."""

    def __init__(self, path: Path) -> None:
        self._db: Any = sqlcipher3.connect(str(path), isolation_level=None)
        self._db.set_key(b"x'" + secrets.token_hex(32).encode() + b"'")
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "cache_size = -262144"):
            self._db.execute(f"PRAGMA {pragma}").fetchone()
        for table in _TABLES:
            self._db.execute(table)

    def insert(self, rows: Sequence[RawRow]) -> None:
        """Keep rows in one transaction."""
        self._many(_INSERT, rows)

    def index(self, texts: Sequence[str]) -> None:
        """Make texts searchable in one transaction; row by row in the order of `insert`."""
        first = self._db.execute("SELECT coalesce(max(rowid), 0) FROM words").fetchone()[0] + 1
        self._many("INSERT INTO words (rowid, text) VALUES (?, ?)", list(enumerate(texts, first)))

    def summarise(self, observations: Sequence[Observation]) -> None:
        """Keep the matrix ready-made."""
        cells: dict[tuple[str, str, str], int] = {}
        for one in observations:
            area = (one.where and one.where.admin1) or ""
            month = one.when.start.isoformat()[:7] if one.when and one.when.start else ""
            for item in one.factors:
                key = (item.indicator.rpartition(".")[0], area, month)
                cells[key] = cells.get(key, 0) + 1
        self._many("INSERT INTO summary VALUES (?, ?, ?, ?)", [(*key, count) for key, count in cells.items()])

    def search(self, question: str) -> list[Any]:
        """Return the newest fifty that match, with what a list shows."""
        return list(self._db.execute(_SEARCH, (question,)).fetchall())

    def page(self, limit: int) -> list[Any]:
        """Return the first page of the list."""
        return list(self._db.execute(_PAGE, (limit,)).fetchall())

    def matrix(self) -> list[Any]:
        """Return all cells of the ready-made matrix."""
        return list(self._db.execute("SELECT factor, area, month, n FROM summary").fetchall())

    def rewrite(self) -> None:
        """Read, decode, encode and write every row anew in one transaction."""
        encode, rows = msgspec.json.Encoder(order="sorted").encode, []
        for number, identity, day, area, body in self._db.execute(
            "SELECT n, id, day, area, body FROM raw"
        ).fetchall():
            rows.append((identity, day, area, encode(msgspec.json.decode(body)), number))
        self._many("UPDATE raw SET id = ?, day = ?, area = ?, body = ? WHERE n = ?", rows)

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    def _many(self, statement: str, rows: Sequence[Any]) -> None:
        self._db.execute("BEGIN IMMEDIATE")
        self._db.executemany(statement, rows)
        self._db.execute("COMMIT")
