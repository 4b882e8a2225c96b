"""Floors that store and search: SQLCipher with three indexes and FTS5, used in the barest way.

They run in a process of their own: `cipher_memory_security`, which the program switches on as it closes,
holds for the whole process, and would make floors slower too (twice for rows, fifteen times for searches).
"""

from __future__ import annotations

import multiprocessing
import secrets
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Final

import msgspec
import sqlcipher3

from bench.timing import milliseconds
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
Cell = tuple[str, str, str, int]
"""Factor, area, month and number of observations."""


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
    """An encrypted file of its own in a process of its own. Its methods return milliseconds."""

    def __init__(self, path: Path) -> None:
        spawn = multiprocessing.get_context("spawn")
        self._pipe, theirs = spawn.Pipe()
        self._process = spawn.Process(target=_serve, args=(theirs, path), daemon=True)
        self._process.start()

    def insert(self, rows: Sequence[RawRow]) -> float:
        """Keep rows in one transaction."""
        return self._ask("insert", rows)

    def index(self, texts: Sequence[str]) -> float:
        """Make texts searchable in one transaction; row by row in the order of `insert`."""
        return self._ask("index", texts)

    def summarise(self, cells: Sequence[Cell]) -> float:
        """Keep a matrix ready-made."""
        return self._ask("summarise", cells)

    def search(self, question: str) -> float:
        """Find the newest fifty that match, with what a list shows."""
        return self._ask("search", question)

    def page(self, limit: int) -> float:
        """Read the first page of the list."""
        return self._ask("page", limit)

    def matrix(self) -> float:
        """Read all cells of the ready-made matrix."""
        return self._ask("matrix")

    def rewrite(self) -> float:
        """Read, decode, encode and write every row anew in one transaction."""
        return self._ask("rewrite")

    def close(self) -> None:
        """End the process and its file."""
        self._ask("close")
        self._process.join()

    def _ask(self, method: str, *arguments: object) -> float:
        self._pipe.send((method, arguments))
        return float(self._pipe.recv())


def _serve(pipe: Connection, path: Path) -> None:
    """Do what is asked until the store is closed."""
    store, method = _Store(path), ""
    while method != "close":
        method, arguments = pipe.recv()
        call = partial(getattr(store, method), *arguments)
        pipe.send(milliseconds(call))


def cells_of(observations: Iterable[Observation]) -> list[Cell]:
    """Count observations by factor, area and month."""
    cells: Counter[tuple[str, str, str]] = Counter()
    for one in observations:
        area = (one.where and one.where.admin1) or ""
        month = one.when.start.isoformat()[:7] if one.when and one.when.start else ""
        cells.update({(item.indicator.rpartition(".")[0], area, month) for item in one.factors})
    return [(*key, count) for key, count in cells.items()]


class _Store:
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

    def summarise(self, cells: Sequence[Cell]) -> None:
        """Keep a matrix ready-made."""
        self._many("INSERT INTO summary VALUES (?, ?, ?, ?)", cells)

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
