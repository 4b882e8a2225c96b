"""Words are found however they are spelt; erased words are gone from the file, not only from the answer."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.vault import page_reader
from tests.vault.conftest import Home
from tests.vault.test_folds import take
from tests.vault.writers import KINDS, World

from r2p_field.vault.connection import Connection, open_store
from r2p_field.vault.errors import VaultDamaged
from r2p_field.vault.records import Filter, Records
from r2p_field.vault.schema import VAULT_MIGRATIONS, bring_up_to_date
from r2p_field.vault.search import query_of
from r2p_field.vault.store import Store
from r2p_field.vault.vault import Vault

PLANTED = "xyzzymarker"
KEY = bytes(range(32))


def found(records: Records, text: str) -> int:
    return records.count(Filter(text=text))


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Soldiers passed Bangassou", "bangassou"),
        ("Soldiers passed Bangassou", "soldiers bang"),
        ("Village brûlé à Bria", "brule"),
        ("القَرْيَةُ الكُبْرَى", "قرية"),
        ("人道主义危机", "主义"),
        ("人道主义危机", "机"),
        ("Des éleveurs chassés", "eleveurs chas"),
        ("أُحرقت المدرسة", "احرقت مدرسه"),
        ("ታጣቂዎች ወደ መንደሩ ገቡ", "መንደ"),
        ("गाँव के लोगों ने धमकी सुनी", "धमकी"),
        ("ชาวบ้านหนีออกจากหมู่บ้าน", "หมู่บ้าน"),
        ("ရွာသားများ ထွက်ပြေးသွားကြသည်", "ရွာသား"),
        ("on ١٢ May", "12"),
        ("RN-5 at km 12", "rn 5"),
    ],
)
def test_words_are_found_however_they_are_spelt(
    records: Records, world: World, written: str, typed: str
) -> None:
    take(records, world, world["ana"].observe(written))
    records.search.catch_up()
    assert found(records, typed) == 1
    assert found(records, f"{typed} elephant") == 0


@pytest.mark.parametrize("typed", ["", "  ", "!?", "\x00", "\ufe0f", '"', "*"])
def test_a_text_without_words_asks_nothing(typed: str) -> None:
    assert query_of(typed) == ""


def test_new_words_wait_and_are_worked_off_in_slices(records: Records, world: World) -> None:
    take(records, world, *(world["ana"].observe(f"number {n}") for n in range(7)))
    assert records.search.waiting() == 7
    assert found(records, "number") == 0
    assert records.search.catch_up(limit=3) == 3
    assert (records.search.waiting(), found(records, "number")) == (4, 3)
    assert records.search.catch_up() == 4
    assert records.search.catch_up() == 0
    records.search.tidy()
    assert found(records, "number") == 7


def test_changed_words_are_found_and_former_ones_are_not(records: Records, world: World) -> None:
    first = world["ana"].observe("a road")
    take(records, world, first)
    records.search.catch_up()
    take(records, world, world["ana"].amend("a bridge", first))
    assert (found(records, "road"), found(records, "bridge")) == (0, 0)
    records.search.catch_up()
    assert (found(records, "road"), found(records, "bridge")) == (0, 1)


def test_the_index_is_built_anew_when_words_are_folded_otherwise(
    records: Records, world: World, database: Connection
) -> None:
    take(records, world, world["ana"].observe("a road"))
    records.search.catch_up()
    records.search.begin()
    assert records.search.waiting() == 0
    database.execute("UPDATE meta SET value = '0.0' WHERE name = 'folding'")
    records.search.begin()
    assert (records.search.waiting(), found(records, "road")) == (1, 0)
    records.search.catch_up()
    assert found(records, "road") == 1


def test_an_index_of_another_day_is_told_as_damage(
    records: Records, world: World, database: Connection
) -> None:
    take(records, world, world["ana"].observe("at the bridge"))
    records.search.catch_up()
    database.execute("INSERT INTO words (rowid, text) VALUES (900, 'bridge')")

    with pytest.raises(VaultDamaged):
        records.rows(Filter(text="bridge"))


def words_in(database: Connection) -> set[str]:
    """Return every word that the index holds, whatever it answers."""
    database.execute(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab(main, 'words', 'row')"
    )
    return {row[0] for row in database.execute("SELECT term FROM temp.vocabulary")}


def test_the_index_forgets_every_word_that_no_record_says(records: Records, world: World) -> None:
    first, other = world["ana"].observe(f"alpha {PLANTED}"), world["ana"].observe("beta")
    take(records, world, first, other)
    records.search.catch_up()
    take(records, world, world["ana"].erase(record=first.header.record))
    records.search.catch_up()
    assert words_in(records._db) == {"beta"}
    records._db.execute("INSERT INTO words (words) VALUES ('integrity-check')")


def erased_in(file: Path, world: World, *, neighbours: int, secure: bool) -> Records:
    """Write planted words among others, find them in the file, erase them, and return the open records."""
    database = open_store(file, bytearray(KEY), new=True)
    bring_up_to_date(database, "vault", VAULT_MIGRATIONS)
    if not secure:
        database.execute("INSERT INTO words (words, rank) VALUES ('secure-delete', 0)")
    records = Records(database, Store(database))
    records.search.begin()
    take(records, world, *(world["ben"].observe(f"neighbour {n} by road {n * n}") for n in range(neighbours)))
    where = {"words": PLANTED, "admin1": PLANTED}
    one = world["ana"].observe(f"alpha {PLANTED} omega", title=PLANTED, where=where)
    take(records, world, one)
    records.search.catch_up()
    assert page_reader.holds(file, KEY, PLANTED)
    take(records, world, world["ana"].erase(record=one.header.record))
    records.search.catch_up()
    database.fold_journal()
    return records


@pytest.mark.parametrize("neighbours", [0, 300])
def test_erased_words_are_gone_from_the_file(tmp_path: Path, world: World, neighbours: int) -> None:
    file = tmp_path / "vault.db"
    records = erased_in(file, world, neighbours=neighbours, secure=True)
    assert not page_reader.holds(file, KEY, PLANTED)
    assert not page_reader.holds(file, KEY, PLANTED[:8])
    assert found(records, "neighbour") == neighbours
    records.refold_all(world.register, KINDS)
    records._db.close()
    assert not page_reader.holds(file, KEY, PLANTED)


def test_without_the_setting_the_words_would_still_be_there(tmp_path: Path, world: World) -> None:
    erased_in(tmp_path / "vault.db", world, neighbours=0, secure=False)
    assert page_reader.holds(tmp_path / "vault.db", KEY, PLANTED[:8])


def test_a_draft_that_was_thrown_away_is_gone_from_the_file(vault: Vault, home: Home) -> None:
    draft = vault.drafts.save(f'{{"what":"{PLANTED}"}}'.encode(), "2026-11-23T10:00:00Z")
    vault.tidy()
    key = home.key("database")
    assert page_reader.holds(home.folder / "vault.db", key, PLANTED)
    vault.drafts.discard(draft)
    vault.tidy()
    assert not page_reader.holds(home.folder / "vault.db", key, PLANTED)
