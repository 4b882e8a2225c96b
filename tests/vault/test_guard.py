"""sqlite-utils does over SQLCipher what it does over SQLite, and can never write a readable file."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3

from r2p_field.vault.connection import Connection, transaction
from r2p_field.vault.guard import helper

ANIMALS = [{"id": 1, "name": "goat", "legs": 4}, {"id": 2, "name": "hen", "legs": 2}]


@pytest.fixture
def utils(database: Connection) -> Any:
    """sqlite-utils over an encrypted file with one table in it."""
    found = helper(database)
    found["animals"].insert_all(ANIMALS, pk="id")  # type: ignore[union-attr]
    return found


def names(utils: Any) -> list[str]:
    return [row["name"] for row in utils["animals"].rows]


def altering_insert(utils: Any) -> bool:
    utils["animals"].insert({"id": 3, "name": "cow", "colour": "red"}, alter=True)
    return "colour" in utils["animals"].columns_dict


def altering_upsert(utils: Any) -> bool:
    utils["animals"].upsert({"id": 2, "sound": "cluck"}, pk="id", alter=True)
    return bool(utils["animals"].get(2)["sound"] == "cluck")


def altering_update(utils: Any) -> bool:
    utils["animals"].update(1, {"horns": 2}, alter=True)
    return bool(utils["animals"].get(1)["horns"] == 2)


def altering_batch(utils: Any) -> bool:
    rows = [{"id": 10 + n, "name": "a", **({"late": n} if n > 3 else {})} for n in range(8)]
    utils["animals"].insert_all(rows, alter=True, batch_size=2)
    return bool(utils["animals"].count == 10)


def returning(utils: Any) -> bool:
    rows = utils.query("INSERT INTO animals (id, name, legs) VALUES (9, 'ox', 4) RETURNING name")
    return [row["name"] for row in rows] == ["ox"]


def unique_index_names(utils: Any) -> bool:
    utils["animals"].create_index(["name"])
    utils["animals"].create_index(["name"], find_unique_name=True)
    return len(utils["animals"].indexes) == 2


def counts_without_their_table(utils: Any) -> bool:
    utils.use_counts_table = True
    return bool(utils["animals"].count == 2)


def upserts(utils: Any) -> bool:
    utils["animals"].upsert_all(
        [{"id": 2, "name": "hen", "legs": 3}, {"id": 5, "name": "ant", "legs": 6}], pk="id"
    )
    return [row["legs"] for row in utils["animals"].rows] == [4, 3, 6]


def replaces(utils: Any) -> bool:
    utils["animals"].insert({"id": 1, "name": "ewe", "legs": 4}, replace=True)
    return names(utils) == ["ewe", "hen"]


def ignores(utils: Any) -> bool:
    utils["animals"].insert({"id": 1, "name": "ewe", "legs": 4}, ignore=True)
    return names(utils) == ["goat", "hen"]


def transforms(utils: Any) -> bool:
    utils["animals"].transform(rename={"legs": "feet"}, drop={"name"})
    return list(utils["animals"].columns_dict) == ["id", "feet"]


def adds_columns(utils: Any) -> bool:
    utils["animals"].add_column("weight", float)
    return bool(utils["animals"].columns_dict["weight"] is float)


def adds_foreign_keys(utils: Any) -> bool:
    utils["keepers"].insert({"id": 1, "animal": 1}, pk="id")
    utils["keepers"].add_foreign_key("animal", "animals", "id")
    return len(utils["keepers"].foreign_keys) == 1


def extracts(utils: Any) -> bool:
    utils["animals"].extract("name")
    return bool(utils["name"].exists() and utils["animals"].count == 2)


def looks_up(utils: Any) -> bool:
    first = utils["kinds"].lookup({"name": "bird"})
    return bool(first == utils["kinds"].lookup({"name": "bird"}))


def many_to_many(utils: Any) -> bool:
    utils["animals"].update(1).m2m("haunts", {"name": "Bria"}, pk="id")
    return bool(utils["animals_haunts"].count == 1)


def converts(utils: Any) -> bool:
    utils["animals"].convert("name", str.upper)
    return names(utils) == ["GOAT", "HEN"]


def searches(utils: Any) -> bool:
    utils["animals"].enable_fts(["name"], create_triggers=True)
    utils["animals"].insert({"id": 3, "name": "red cow", "legs": 4})
    return [row["id"] for row in utils["animals"].search("cow")] == [3]


def rebuilds_search(utils: Any) -> bool:
    utils["animals"].enable_fts(["name"])
    utils["animals"].rebuild_fts()
    utils["animals"].disable_fts()
    return "animals_fts" not in utils.table_names()


def nested_steps(utils: Any) -> bool:
    with utils.atomic():
        utils["animals"].insert({"id": 3, "name": "cow", "legs": 4})
        with pytest.raises(sqlcipher3.IntegrityError), utils.atomic():
            utils["animals"].insert_all([{"id": 4, "name": "cat", "legs": 4}, {"id": 1, "name": "twice"}])
    return names(utils) == ["goat", "hen", "cow"]


def strict_tables(utils: Any) -> bool:
    utils["tight"].create({"id": int}, pk="id", strict=True)
    with pytest.raises(sqlcipher3.IntegrityError):
        utils["tight"].insert({"id": "x"})
    return bool(utils["tight"].strict)


def views(utils: Any) -> bool:
    utils.create_view("big", "SELECT * FROM animals WHERE legs > 2")
    return [row["name"] for row in utils["big"].rows] == ["goat"]


def deletes(utils: Any) -> bool:
    utils["animals"].delete(1)
    utils["animals"].delete_where("legs = ?", [2])
    return bool(utils["animals"].count == 0)


def json_columns(utils: Any) -> bool:
    utils["notes"].insert({"id": 1, "tags": ["a", "b"]})
    return bool(utils["notes"].get(1)["tags"] == '["a", "b"]')


def hash_ids(utils: Any) -> bool:
    utils["notes"].insert({"words": "once"}, hash_id="id")
    utils["notes"].insert({"words": "once"}, hash_id="id", ignore=True)
    return bool(utils["notes"].count == 1)


def registers_functions(utils: Any) -> bool:
    utils.register_function(lambda text: text[::-1], name="backwards")
    return bool(next(utils.query("SELECT backwards('abc') AS it"))["it"] == "cba")


def analyses(utils: Any) -> bool:
    utils.analyze()
    return bool(utils["animals"].analyze_column("legs").num_distinct == 2)


def tells_missing_rows(utils: Any) -> bool:
    from sqlite_utils.db import NotFoundError

    with pytest.raises(NotFoundError):
        utils["animals"].get(99)
    return True


def tells_the_schema(utils: Any) -> bool:
    return bool("CREATE TABLE" in utils.schema)


BEHAVIOURS = [
    altering_insert, altering_upsert, altering_update, altering_batch, returning, unique_index_names,
    counts_without_their_table, upserts, replaces, ignores, transforms, adds_columns, adds_foreign_keys,
    extracts, looks_up, many_to_many, converts, searches, rebuilds_search, nested_steps, strict_tables, views,
    deletes, json_columns, hash_ids, registers_functions, analyses, tells_missing_rows, tells_the_schema,
]  # fmt: skip


@pytest.mark.parametrize("behaviour", BEHAVIOURS, ids=lambda one: one.__name__.replace("_", "-"))
def test_sqlite_utils_behaves_over_the_cipher(utils: Any, behaviour: Callable[[Any], bool]) -> None:
    assert behaviour(utils)


def test_twenty_nine_behaviours_are_held() -> None:
    assert len(BEHAVIOURS) == 29


def test_sqlite_utils_cannot_open_a_file_of_its_own(utils: Any, tmp_path: Path) -> None:
    with pytest.raises(PermissionError):
        type(utils)(tmp_path / "plain.db")
    assert not (tmp_path / "plain.db").exists()
    type(utils)(memory=True)["notes"].insert({"id": 1})


def test_a_dump_in_plain_text_is_not_to_be_had(utils: Any) -> None:
    with pytest.raises(AttributeError):
        list(utils.iterdump())


def test_a_failing_migration_leaves_nothing(utils: Any, database: Connection) -> None:
    from sqlite_utils.migrations import Migrations

    known = Migrations("test")

    @known()
    def first(db: Any) -> None:
        db["half"].insert({"id": 1})
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError), transaction(database):
        known.apply(utils)
    assert "half" not in utils.table_names()


def test_a_library_that_came_before_its_guard_is_noticed() -> None:
    program = (
        "import sys, sqlite3, sqlite_utils, sqlcipher3\n"
        "from r2p_field.vault.connection import Connection\n"
        "from r2p_field.vault.guard import helper\n"
        "try:\n"
        "    helper(Connection(sqlcipher3.connect(':memory:')))\n"
        "except RuntimeError as error:\n"
        "    print(error)\n"
    )
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert told.stdout == "sqlite-utils was imported before its guard\n"
