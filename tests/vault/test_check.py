"""A look over the records finds every page, entry and photo that is not what it was."""

from __future__ import annotations

import io

import pytest
from tests.vault.conftest import Home
from tests.vault.test_vault import write

from r2p_field.domain.jobs import Cancelled, Silent
from r2p_field.vault.check import Outcome, Verdict, check
from r2p_field.vault.errors import VaultDamaged
from r2p_field.vault.vault import Vault


@pytest.fixture
def full_vault(vault: Vault) -> Vault:
    """A vault with entries and a photo."""
    write(vault, 5)
    ref, _ = vault.blobs.add(io.BytesIO(b"photo" * 1000), "image/png")
    vault.drafts.save(ref.id.encode(), "2026-11-23T10:00:00Z")
    return vault


def test_sound_records_are_told_as_sound(full_vault: Vault) -> None:
    verdict = check(full_vault, Silent())
    assert verdict == Verdict(entries=5, blobs=1)
    assert verdict.sound


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE revisions SET payload = CAST('other' AS BLOB) WHERE n = 2",
        "UPDATE revisions SET nonce = zeroblob(16) WHERE n = 2",
        "UPDATE revisions SET header = CAST('{}' AS BLOB) WHERE n = 2",
        "UPDATE revisions SET header = (SELECT header FROM revisions WHERE n = 3) WHERE n = 2",
    ],
)
def test_an_entry_that_is_not_what_was_signed_is_found(full_vault: Vault, statement: str) -> None:
    full_vault.database.execute(statement)
    verdict = check(full_vault, Silent())
    assert (verdict.damaged_entries, verdict.sound) == (1, False)


def test_a_photo_that_cannot_be_read_is_found(full_vault: Vault) -> None:
    full_vault.blob_database.execute("UPDATE chunks SET sealed = zeroblob(length(sealed))")
    verdict = check(full_vault, Silent())
    assert (verdict.damaged_blobs, verdict.sound) == (1, False)


def test_a_damaged_page_is_found_or_told(home: Home) -> None:
    vault = home.unlock()
    write(vault, 300)
    vault.close()
    file = home.folder / "vault.db"
    data = bytearray(file.read_bytes())
    data[len(data) // 4096 // 2 * 4096 + 100] ^= 1
    file.write_bytes(data)
    try:
        opened = home.unlock()
    except VaultDamaged:
        return
    assert not check(opened, Silent()).sound
    opened.abandon()


def test_an_index_that_does_not_fit_its_table_is_found(full_vault: Vault) -> None:
    changed = "UPDATE sqlite_schema SET sql = replace(sql, '(record)', '(kind)') WHERE name LIKE '%by_record'"
    for statement in ("PRAGMA writable_schema = ON", changed, "PRAGMA writable_schema = RESET"):
        full_vault.database.execute(statement)
    assert check(full_vault, Silent()).outcome is Outcome.REMAKE


@pytest.mark.parametrize("column", ["id", "record"])
def test_a_row_without_what_every_row_has_is_damage_and_not_an_end(full_vault: Vault, column: str) -> None:
    """Pages of another day may put the wrong bytes in the place of a row."""
    database = full_vault.database
    loosened = "UPDATE sqlite_schema SET sql = replace(sql, 'NOT NULL', '') WHERE name = 'revisions'"
    for statement in ("PRAGMA writable_schema = ON", loosened, "PRAGMA writable_schema = RESET"):
        database.execute(statement)
    database.execute(f"UPDATE revisions SET {column} = NULL WHERE n = 2")

    verdict = check(full_vault, Silent())
    assert (verdict.outcome, verdict.damaged_entries) == (Outcome.DAMAGED, 1)


def test_a_signature_of_nobody_is_found(full_vault: Vault) -> None:
    full_vault.checkpoint()
    full_vault.database.execute("PRAGMA foreign_keys = OFF")
    full_vault.database.execute("UPDATE checkpoints SET feed = 900")

    assert check(full_vault, Silent()).bad_signatures > 0


def test_somebody_who_does_not_want_to_wait_may_stop(full_vault: Vault) -> None:
    class Impatient:
        def report(self, done: int, total: int, text: str) -> None:
            if total:
                raise Cancelled

    with pytest.raises(Cancelled):
        check(full_vault, Impatient())
