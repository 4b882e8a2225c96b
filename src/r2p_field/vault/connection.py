"""Opening an SQLCipher file with the settings that were measured against power cuts and seizure.

Why each setting stands there: docs/decisions/0007-vault.md. In short: WAL with synchronous FULL lost nothing
in 6,000 simulated power cuts; on a stick it is the older journal with synchronous EXTRA (0033); locking
EXCLUSIVE refuses a second process at once and writes no `-shm` file; secure_delete overwrites what is
deleted; temporary tables stay in memory. The journal is folded into the file while nobody works, so that no
save waits for it before it has grown large.

Every statement of this package goes through `Connection`, so that no error of the driver ever leaves it.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final

import msgspec
import sqlcipher3

from r2p_field.crypto.randomness import wipe
from r2p_field.vault.errors import StorageFull, StorageRefused, VaultBusy, VaultDamaged, VaultError
from r2p_field.vault.files import translated, write_private
from r2p_field.vault.journal_holes import refuse_holes

Row = tuple[Any, ...]

_NUMBERS: Final = msgspec.json.Decoder(list[int])

DEFAULT_PAGE: Final = 4096
"""Bytes of a page of `vault.db`: SQLCipher's own default."""
_BUSY_SECONDS: Final = 0.2
"""A vault is held from unlocking to locking, so waiting for it is no use."""
_JOURNAL: Final = 16 * 1024 * 1024
"""Bytes of the journal after which a step folds it into the file itself; some 130 saves."""
_BEFORE_USE: Final = (
    "PRAGMA temp_store = MEMORY",
    "PRAGMA mmap_size = 0",
    "PRAGMA locking_mode = EXCLUSIVE",
)
_ON_A_DISK: Final = ("PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL")
_ON_A_STICK: Final = (
    "PRAGMA journal_size_limit = 0",
    "PRAGMA journal_mode = DELETE",
    "PRAGMA synchronous = EXTRA",
)
"""The journal is cut to nothing and synced after each step, so that nothing old stays in it."""
_AFTER_OPENING: Final = (
    "PRAGMA fullfsync = ON",
    "PRAGMA checkpoint_fullfsync = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA foreign_keys = ON",
)

_WHILE_READING: Final = (
    "PRAGMA query_only = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
)


class Cursor:
    """The rows of one question. Raises this package's errors while they are fetched."""

    __slots__ = ("_raw",)

    def __init__(self, raw: Any) -> None:
        self._raw = raw

    def fetchone(self) -> Any:
        """Return the next row, or None."""
        with translated_sql():
            return self._raw.fetchone()

    def fetchall(self) -> list[Any]:
        """Return all rows that are left."""
        with translated_sql():
            rows: list[Any] = self._raw.fetchall()
            return rows

    def __iter__(self) -> Iterator[Any]:
        with translated_sql():
            yield from self._raw


class Connection:
    """An open encrypted file. `raw` is the driver's own connection, for sqlite-utils and for copying."""

    __slots__ = ("_erased", "raw")

    def __init__(self, raw: Any) -> None:
        self.raw = raw
        self._erased = False

    @property
    def in_transaction(self) -> bool:
        """Whether a step is open."""
        return bool(self.raw.in_transaction)

    @property
    def total_changes(self) -> int:
        """Rows changed since opening."""
        return int(self.raw.total_changes)

    def execute(self, sql: str, parameters: Any = ()) -> Cursor:
        """Run one statement."""
        try:
            return Cursor(self.raw.execute(sql, parameters))
        except sqlcipher3.DatabaseError as error:
            raise _sorted(error) from None
        except MemoryError:
            raise _no_memory() from None

    def executemany(self, sql: str, rows: Iterable[Any]) -> None:
        """Run one statement for each row."""
        with translated_sql():
            self.raw.executemany(sql, rows)

    def value(self, sql: str, parameters: Any = ()) -> Any:
        """Return the first column of the first row, None when there is no row."""
        row = self.execute(sql, parameters).fetchone()
        return row[0] if row else None

    def numbers(self, sql: str, parameters: Any = ()) -> list[int]:
        """Return the whole numbers of a question whose one row and column is a JSON list of them.

        For a hundred thousand rows: fetched one by one they cost six times as much, and each of them waits
        for the window's thread.
        """
        numbers: list[int] = _NUMBERS.decode(self.value(sql, parameters))
        return numbers

    def fold_journal(self) -> None:
        """Move the journal into the file and cut it to nothing, so that nothing old stays in it."""
        self.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()

    def fold_with_step(self) -> None:
        """Fold the journal as soon as the step under way is durable: it takes away what nobody may read."""
        self._erased = True

    def step_is_durable(self) -> None:
        """Fold the journal if the step took something away. What cannot be folded now is folded when idle."""
        if self._erased:
            self._erased = False
            with contextlib.suppress(StorageFull, StorageRefused, VaultBusy):
                self.fold_journal()

    def keep_pages(self, kib: int) -> None:
        """Keep at most so much of the file in memory."""
        self.execute(f"PRAGMA cache_size = -{int(kib)}")

    def wipe_from_now(self) -> None:
        """From now on overwrite all memory that the database gives back, in this whole process and for good.

        To be asked for when the process ends: it makes searching fifteen times slower.
        """
        self.execute("PRAGMA cipher_memory_security = ON")

    def close(self) -> None:
        """Let go of the file; a second time does nothing."""
        with translated_sql():
            self.raw.close()


def open_store(
    path: Path,
    key: bytearray,
    *,
    page_size: int = DEFAULT_PAGE,
    cache_kib: int = 16_384,
    new: bool = False,
    on_stick: bool = False,
) -> Connection:
    """Open the encrypted file at `path` with a raw key of 32 bytes, or begin it when it is `new`.

    `on_stick` chooses the slower journal, and turns the other one into it. The caller wipes `key`. The first
    page is read, so a wrong key or a damaged file is found here. An empty file would be taken for a new one,
    so it counts as damaged.
    Raises VaultBusy, VaultDamaged, StorageFull, StorageRefused.
    """
    with translated():
        if new:
            write_private(path, b"")
        else:
            _refuse_empty(path)
            refuse_holes(path)
    with translated_sql():
        connection = Connection(_connect(path))
    try:
        _begin(connection, key, page_size)
        with translated():
            _refuse_cut_short(connection, path)
        _settle(connection, page_size, cache_kib, on_stick=on_stick)
    except BaseException:
        connection.close()
        raise
    return connection


def open_to_read(path: Path, key: bytearray, *, page_size: int = DEFAULT_PAGE) -> Connection:
    """Open an encrypted file that nobody writes, without a lock, a journal or a byte written beside it.

    The caller wipes `key`, and has made sure that there is no journal: it would not be read.
    Raises VaultDamaged, StorageRefused.
    """
    with translated():
        _refuse_empty(path)
    with translated_sql():
        connection = Connection(_connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1"))
    try:
        _begin(connection, key, page_size)
        with translated():
            _refuse_cut_short(connection, path)
        for pragma in _WHILE_READING:
            connection.execute(pragma)
    except BaseException:
        connection.close()
        raise
    return connection


def _refuse_empty(path: Path) -> None:
    """Raise VaultDamaged for a file that SQLite would take for a new database."""
    if not path.is_file() or path.stat().st_size == 0:
        raise VaultDamaged(f"The file {path.name} of these records is missing or empty.")


def _connect(path: Path | str) -> Any:
    return sqlcipher3.connect(
        os.fspath(path),
        uri=isinstance(path, str),
        isolation_level=None,
        timeout=_BUSY_SECONDS,
        check_same_thread=False,
        cached_statements=256,
    )


def _begin(connection: Connection, key: bytearray, page_size: int) -> None:
    """Give the key and read the first page; nothing is written yet."""
    connection.execute("PRAGMA cipher_log_level = NONE")
    _give_key(connection, key)
    if page_size != DEFAULT_PAGE:
        connection.execute(f"PRAGMA cipher_page_size = {int(page_size)}")
    for pragma in _BEFORE_USE:
        connection.execute(pragma)
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()


def _refuse_cut_short(connection: Connection, path: Path) -> None:
    """Raise VaultDamaged for a file that lost its end, before anything is written into the rest.

    With a journal beside it the file may rightly be shorter than it will be.
    """
    journal = path.with_name(f"{path.name}-wal")
    if journal.exists() and journal.stat().st_size:
        return
    wanted = int(connection.value("PRAGMA page_count")) * int(connection.value("PRAGMA page_size"))
    if path.stat().st_size < wanted:
        raise VaultDamaged(f"The file {path.name} of these records was cut short.")


def _settle(connection: Connection, page_size: int, cache_kib: int, *, on_stick: bool) -> None:
    for pragma in (*(_ON_A_STICK if on_stick else _ON_A_DISK), *_AFTER_OPENING):
        connection.execute(pragma)
    connection.keep_pages(cache_kib)
    connection.execute(f"PRAGMA wal_autocheckpoint = {_JOURNAL // page_size}")


_HEX: Final = tuple(f"{value:02x}".encode("ascii") for value in range(256))


def _give_key(connection: Connection, key: bytearray) -> None:
    """Hand the key over in the written form that SQLCipher wants, without leaving a copy in memory.

    The form is put together in place: `bytes.hex` and its kin would leave text that nobody can wipe.
    """
    literal = bytearray(2 * len(key) + 3)
    literal[:2], literal[-1:] = b"x'", b"'"
    for place, value in enumerate(key):
        literal[2 + 2 * place : 4 + 2 * place] = _HEX[value]
    try:
        with translated_sql():
            connection.raw.set_key(literal)
    finally:
        wipe(literal)


@contextlib.contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """Run a block as one durable step: all of it or none. Inside another one it becomes a savepoint."""
    nested = connection.in_transaction
    connection.execute("SAVEPOINT step" if nested else "BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("RELEASE step" if nested else "COMMIT")
    except BaseException:
        _take_back(connection, nested=nested)
        raise
    if not nested:
        connection.step_is_durable()


def _take_back(connection: Connection, *, nested: bool) -> None:
    """Undo a step. A full disk may have made SQLite undo it already, savepoints and all."""
    if not connection.in_transaction:
        return
    connection.execute("ROLLBACK TO step" if nested else "ROLLBACK")
    if nested:
        connection.execute("RELEASE step")


@contextlib.contextmanager
def translated_sql() -> Iterator[None]:
    """Turn the database's errors into this package's; mistakes of ours (bad SQL) stay what they are."""
    try:
        yield
    except sqlcipher3.DatabaseError as error:
        raise _sorted(error) from None
    except MemoryError:
        raise _no_memory() from None


def _sorted(error: Any) -> Exception:
    """Return our error for one of SQLite's primary result codes, or the error itself: a mistake of ours."""
    known = _OURS.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
    original: Exception = error
    return known() if known else original


def _unreadable() -> VaultError:
    return VaultDamaged("A file of these records cannot be read: it is damaged or was replaced.")


def _no_memory() -> VaultError:
    """SQLITE_NOMEM, which the driver tells as MemoryError; also what a file that went away may lead to."""
    return StorageRefused("There is no memory left for this step, or the records cannot be reached.")


def _refused() -> VaultError:
    return StorageRefused("The folder of these records cannot be read or written.")


_OURS: Final = {
    5: VaultBusy,  # SQLITE_BUSY
    6: VaultBusy,  # SQLITE_LOCKED
    3: _refused,  # SQLITE_PERM
    8: _refused,  # SQLITE_READONLY
    10: _refused,  # SQLITE_IOERR
    14: _refused,  # SQLITE_CANTOPEN
    11: _unreadable,  # SQLITE_CORRUPT
    26: _unreadable,  # SQLITE_NOTADB
    13: StorageFull,  # SQLITE_FULL
}
