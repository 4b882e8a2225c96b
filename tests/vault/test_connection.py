"""Encrypted files open with the right key alone, do whole steps or none, and tell failures in our words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlcipher3
from tests.vault import page_reader

from r2p_field.crypto.randomness import random_secret
from r2p_field.vault.connection import Connection, open_store, transaction
from r2p_field.vault.errors import StorageRefused, VaultBusy, VaultDamaged

KEY = bytes(range(32))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "words.db"


@pytest.fixture
def open_file(file: Path) -> Iterator[Connection]:
    connection = open_store(file, bytearray(KEY), new=True)
    connection.execute("CREATE TABLE words (n INTEGER PRIMARY KEY, text TEXT)")
    yield connection
    connection.close()


def texts(connection: Connection) -> list[str]:
    return [row[0] for row in connection.execute("SELECT text FROM words ORDER BY n")]


def say(connection: Connection, text: str) -> None:
    connection.execute("INSERT INTO words (text) VALUES (?)", (text,))


def say_and_fail(connection: Connection, text: str) -> None:
    with transaction(connection):
        say(connection, text)
        raise ZeroDivisionError


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("fullfsync", 1),
        ("checkpoint_fullfsync", 1),
        ("locking_mode", "exclusive"),
        ("secure_delete", 1),
        ("temp_store", 2),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("foreign_keys", 1),
        ("page_size", "4096"),
    ],
)
def test_every_setting_that_was_measured_is_in_force(
    open_file: Connection, pragma: str, value: object
) -> None:
    assert open_file.value(f"PRAGMA {pragma}") == value


def test_files_are_for_this_person_alone_and_there_is_no_shared_memory_file(
    open_file: Connection, file: Path
) -> None:
    say(open_file, "goat")
    there = {path.name: path.stat().st_mode & 0o777 for path in file.parent.iterdir()}
    assert there == {"words.db": 0o600, "words.db-wal": 0o600}


@pytest.mark.parametrize("size", [4096, 16_384])
def test_a_reader_of_its_own_opens_our_files(file: Path, size: int) -> None:
    connection = open_store(file, bytearray(KEY), new=True, page_size=size)
    connection.execute("CREATE TABLE words (text TEXT)")
    say(connection, "planted")
    assert page_reader.holds(file, KEY, "planted", size)
    connection.close()
    assert page_reader.holds(file, KEY, "planted", size)
    assert b"planted" not in file.read_bytes()
    assert open_store(file, bytearray(KEY), page_size=size).value("SELECT text FROM words") == "planted"


def test_another_key_opens_nothing(open_file: Connection, file: Path) -> None:
    open_file.close()
    with pytest.raises(VaultDamaged):
        open_store(file, random_secret())


def test_a_key_stays_with_its_holder(file: Path) -> None:
    key = bytearray(KEY)
    open_store(file, key, new=True).close()
    assert key == KEY


@pytest.mark.parametrize("data", [None, b""])
def test_a_missing_or_empty_file_is_never_taken_for_a_new_one(file: Path, data: bytes | None) -> None:
    if data is not None:
        file.write_bytes(data)
    with pytest.raises(VaultDamaged):
        open_store(file, bytearray(KEY))
    assert file.exists() == (data is not None)


def test_a_second_opening_is_refused_and_the_first_goes_on(open_file: Connection, file: Path) -> None:
    with pytest.raises(VaultBusy):
        open_store(file, bytearray(KEY))
    say(open_file, "goat")
    assert texts(open_file) == ["goat"]


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(StorageRefused):
        open_store(tmp_path / "nowhere" / "words.db", bytearray(KEY), new=True)


def test_closing_twice_does_no_harm(open_file: Connection) -> None:
    open_file.close()
    open_file.close()


# Steps


def test_a_step_that_fails_leaves_nothing(open_file: Connection) -> None:
    with pytest.raises(ZeroDivisionError):
        say_and_fail(open_file, "goat")
    assert texts(open_file) == []
    assert not open_file.in_transaction


def test_a_step_in_a_step_falls_alone(open_file: Connection) -> None:
    with transaction(open_file):
        say(open_file, "goat")
        with pytest.raises(ZeroDivisionError), transaction(open_file):
            say_and_fail(open_file, "hen")
        with transaction(open_file):
            say(open_file, "ox")
    assert texts(open_file) == ["goat", "ox"]


def test_a_step_that_cannot_be_made_durable_is_taken_back_whole(open_file: Connection) -> None:
    open_file.execute("CREATE TABLE parts (word INTEGER REFERENCES words (n) DEFERRABLE INITIALLY DEFERRED)")
    with pytest.raises(sqlcipher3.IntegrityError), transaction(open_file):
        open_file.execute("INSERT INTO parts (word) VALUES (99)")
    assert not open_file.in_transaction
    assert open_file.value("SELECT count(*) FROM parts") == 0


def test_a_step_that_the_database_took_back_by_itself_is_over(open_file: Connection) -> None:
    with pytest.raises(sqlcipher3.OperationalError), transaction(open_file), transaction(open_file):
        open_file.execute("ROLLBACK")
    assert not open_file.in_transaction


# What goes wrong


def test_mistakes_of_ours_stay_what_they_are(open_file: Connection) -> None:
    with pytest.raises(sqlcipher3.OperationalError):
        open_file.execute("SELECT nothing FROM nowhere")
    with pytest.raises(sqlcipher3.IntegrityError):
        open_file.executemany("INSERT INTO words (n) VALUES (?)", [(1,), (1,)])


def test_a_damaged_page_is_told_when_it_is_read(open_file: Connection, file: Path) -> None:
    open_file.executemany("INSERT INTO words (text) VALUES (?)", [("goat" * 200,)] * 200)
    open_file.fold_journal()
    open_file.close()
    data = bytearray(file.read_bytes())
    data[-5000] ^= 1
    file.write_bytes(data)

    again = open_store(file, bytearray(KEY))
    with pytest.raises(VaultDamaged):
        texts(again)
    again.close()


@pytest.mark.parametrize("place", [0, 20, 100, 4000])
def test_a_damaged_first_page_is_told_at_once(open_file: Connection, file: Path, place: int) -> None:
    open_file.fold_journal()
    open_file.close()
    data = bytearray(file.read_bytes())
    data[place] ^= 1
    file.write_bytes(data)
    with pytest.raises(VaultDamaged):
        open_store(file, bytearray(KEY))
    assert file.read_bytes() == data


def test_folding_the_journal_leaves_none_of_it(open_file: Connection, file: Path) -> None:
    say(open_file, "goat")
    journal = file.with_name("words.db-wal")
    assert journal.stat().st_size > 0
    open_file.fold_journal()
    assert journal.stat().st_size == 0


def test_values_and_rows(open_file: Connection) -> None:
    assert open_file.value("SELECT text FROM words") is None
    before = open_file.total_changes
    say(open_file, "goat")
    assert open_file.total_changes == before + 1
    assert open_file.value("SELECT text FROM words WHERE n = ?", (1,)) == "goat"
    assert open_file.execute("SELECT text FROM words").fetchone() == ("goat",)


def test_memory_that_the_database_does_not_get_is_told_in_our_words(open_file: Connection) -> None:
    class Starved:
        def execute(self, *_: object) -> None:
            raise MemoryError

    with pytest.raises(StorageRefused, match="memory"):
        Connection(Starved()).execute("SELECT 1")
