"""A new vault and one brought up to date have the same tables; an older program keeps its hands off."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from r2p_field.vault import schema
from r2p_field.vault.connection import Connection, open_store
from r2p_field.vault.errors import VaultNewer
from r2p_field.vault.schema import BLOB_MIGRATIONS, VAULT_MIGRATIONS, bring_up_to_date, migrations_seen

SETS = {"vault": VAULT_MIGRATIONS, "blobs": BLOB_MIGRATIONS}
SHAPES = {
    "vault": (
        "a45aa8dc7cb0df59",
        "e845eaf7c8b6d8c1",
        "037398265d9c71ca",
        "057dc5fb9dba4eec",
        "a21c6e163e6d6c01",
        "4f7b55adc2fdcc4b",
        "9f990df63f3a05ec",
        "8b08b80164d4a6c3",
        "2c8f1e8423794442",
        "2c8f1e8423794442",
    ),
    "blobs": ("0185366426e1d2c6",),
}
"""What is stored after each migration. A change is a new migration and one value more."""


@pytest.fixture
def begin(tmp_path: Path) -> Callable[[str], Connection]:
    return lambda name: open_store(tmp_path / name, bytearray(32), new=True)


def shape(connection: Connection) -> list[tuple[Any, ...]]:
    return connection.execute(
        "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE substr(name, 1, 1) <> '_' ORDER BY name"
    ).fetchall()


@pytest.mark.parametrize("name", SETS)
def test_made_new_equals_migrated_up_to_the_letter(name: str, begin: Callable[[str], Connection]) -> None:
    new, old = begin("new.db"), begin("old.db")
    assert bring_up_to_date(new, name, SETS[name])
    for count in range(1, len(SETS[name]) + 1):
        assert bring_up_to_date(old, name, SETS[name][:count])
    assert shape(old) == shape(new)
    assert migrations_seen(old) == migrations_seen(new) == len(SETS[name])


@pytest.mark.parametrize("name", SETS)
def test_the_shape_of_what_is_stored_does_not_change_unnoticed(
    name: str, begin: Callable[[str], Connection]
) -> None:
    made, shapes = begin("new.db"), []
    for count in range(1, len(SETS[name]) + 1):
        bring_up_to_date(made, name, SETS[name][:count])
        shapes.append(hashlib.sha256(repr(shape(made)).encode()).hexdigest()[:16])
    assert tuple(shapes) == SHAPES[name]


@pytest.mark.parametrize("name", SETS)
def test_what_is_up_to_date_is_let_be(name: str, begin: Callable[[str], Connection]) -> None:
    made = begin("new.db")
    bring_up_to_date(made, name, SETS[name])
    before = made.total_changes
    assert not bring_up_to_date(made, name, SETS[name])
    assert made.total_changes == before


def test_sessions_that_are_here_already_say_until_when_people_are_to_be_told(
    begin: Callable[[str], Connection],
) -> None:
    made = begin("old.db")
    bring_up_to_date(made, "vault", VAULT_MIGRATIONS[:9])
    plan = {"id": "0" * 32, "what": "the gate", "until": "2026-11-20"}
    state = json.dumps({"kind": "session", "form": 1, "body": {"to_tell": [plan]}}).encode()
    columns = {row[1]: row for row in made.execute("PRAGMA table_info(records)").fetchall()}
    needed = {
        name: b"" if row[2] == "BLOB" else 0 if row[2] == "INTEGER" else "" for name, row in columns.items()
    }
    values = {**needed, "n": 1, "record": bytes(16), "kind": "session", "state": state}
    marks = ", ".join("?" * len(values))
    made.execute(f"INSERT INTO records ({', '.join(values)}) VALUES ({marks})", tuple(values.values()))
    bring_up_to_date(made, "vault", VAULT_MIGRATIONS)
    assert made.execute("SELECT what, day FROM dates").fetchall() == [("telling", "2026-11-20")]


def test_every_migration_says_what_it_does_and_has_a_name_of_its_own() -> None:
    for migrations in SETS.values():
        assert all(one.__doc__ for one in migrations)
        assert len({one.__name__ for one in migrations}) == len(migrations)


def test_tables_of_a_newer_version_are_not_touched(begin: Callable[[str], Connection]) -> None:
    made = begin("new.db")
    bring_up_to_date(made, "vault", VAULT_MIGRATIONS)
    made.execute(f"PRAGMA user_version = {len(VAULT_MIGRATIONS) + 1}")
    before = shape(made)
    with pytest.raises(VaultNewer):
        bring_up_to_date(made, "vault", VAULT_MIGRATIONS)
    assert shape(made) == before


def test_a_migration_that_fails_leaves_the_tables_as_they_were(begin: Callable[[str], Connection]) -> None:
    def failing(database: Any) -> None:
        """Add a column, then fail."""
        database.execute("ALTER TABLE meta ADD COLUMN extra TEXT")
        raise ZeroDivisionError

    made = begin("new.db")
    bring_up_to_date(made, "vault", VAULT_MIGRATIONS)
    before = shape(made)
    with pytest.raises(ZeroDivisionError):
        bring_up_to_date(made, "vault", (*VAULT_MIGRATIONS, failing))
    assert shape(made) == before
    assert migrations_seen(made) == len(VAULT_MIGRATIONS)


def test_a_later_migration_runs_once(begin: Callable[[str], Connection]) -> None:
    def adding(database: Any) -> None:
        """Add a column."""
        database.execute("ALTER TABLE meta ADD COLUMN extra TEXT")

    made = begin("new.db")
    bring_up_to_date(made, "vault", VAULT_MIGRATIONS)
    assert bring_up_to_date(made, "vault", (*VAULT_MIGRATIONS, adding))
    assert not bring_up_to_date(made, "vault", (*VAULT_MIGRATIONS, adding))
    assert made.execute("SELECT extra FROM meta").fetchall() == []


@pytest.mark.parametrize(
    ("question", "index"),
    [
        (
            "SELECT n FROM records WHERE kind = 'observation' ORDER BY day DESC, n DESC LIMIT 9",
            "COVERING INDEX records_listed",
        ),
        (
            "SELECT n FROM records WHERE area = 'x' AND kind = 'observation' ORDER BY day DESC, n DESC",
            "records_by_area",
        ),
        (
            "SELECT flags, count(*) FROM records WHERE flags <> 0 GROUP BY flags",
            "COVERING INDEX records_flagged",
        ),
        ("SELECT header FROM revisions WHERE kind = 'erasure' ORDER BY n", "revisions_erasing"),
        (
            "SELECT area, month, count(*) FROM codes WHERE factor = 'x' GROUP BY area, month",
            "COVERING INDEX codes_matrix",
        ),
        ("SELECT n FROM records WHERE indexed = 0 ORDER BY n LIMIT 500", "records_unindexed"),
        ("SELECT seq FROM revisions WHERE feed = 1 ORDER BY seq DESC, id DESC LIMIT 1", "revisions_by_feed"),
        (
            "SELECT header FROM revisions WHERE id IN (SELECT unhex(value) FROM json_each('[]'))",
            "USING INDEX sqlite_autoindex_revisions_1 (id=?)",
        ),
        (
            "SELECT header FROM revisions WHERE record IN (SELECT unhex(value) FROM json_each('[]'))",
            "USING INDEX revisions_by_record (record=?)",
        ),
    ],
)
def test_no_list_reads_more_than_it_shows(database: Connection, question: str, index: str) -> None:
    plan = " / ".join(row[3] for row in database.execute(f"EXPLAIN QUERY PLAN {question}"))
    assert index in plan


def test_the_format_is_that_of_the_page() -> None:
    assert schema.FORMAT == 1


def test_days_to_be_reminded_of_are_found_in_records_that_were_there_before(
    begin: Callable[[str], Connection],
) -> None:
    made = begin("old.db")
    before = next(at for at, one in enumerate(VAULT_MIGRATIONS) if one.__name__ == "_dates")
    bring_up_to_date(made, "vault", VAULT_MIGRATIONS[:before])
    held = {"level": "red", "decision": "hold", "review": "2026-11-20"}
    for number, body in enumerate(({"what": "x", "risk": held}, {"what": "the review"}, None), 1):
        state = {"form": 1} if body is None else {"form": 1, "body": body}
        made.execute(
            "INSERT INTO records (n, record, kind, reference, feed, seq, title, type, area, place, day,"
            " day_end, precision, changed, flags, state)"
            " VALUES (?, ?, 'observation', '', 1, 0, '', '', '', '', '', '', '', '', 0, ?)",
            (number, bytes([number]) * 16, json.dumps(state).encode()),
        )
    bring_up_to_date(made, "vault", VAULT_MIGRATIONS)
    assert made.execute("SELECT * FROM dates").fetchall() == [(1, "review", "2026-11-20")]
