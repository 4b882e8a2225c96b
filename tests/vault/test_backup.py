"""A backup opens elsewhere with the same secrets and goes on at once; a bad one is never called good."""

from __future__ import annotations

import dataclasses
import io
import shutil
from pathlib import Path
from typing import Any

import pytest
from tests.vault import page_reader
from tests.vault.conftest import PASSPHRASE, Home
from tests.vault.test_folds import take
from tests.vault.test_vault import contents, goes_on_elsewhere, opens, write, written_in
from tests.vault.writers import World

from r2p_field.domain.jobs import Cancelled, Silent
from r2p_field.vault import slots
from r2p_field.vault.backup import back_up, restore
from r2p_field.vault.check import check
from r2p_field.vault.connection import Connection
from r2p_field.vault.errors import VaultDamaged, VaultExists, VaultMissing
from r2p_field.vault.slots import SlotFile
from r2p_field.vault.vault import Vault

PICTURE = bytes(range(256)) * 2500


@pytest.fixture
def saved(home: Home, tmp_path: Path) -> Path:
    """A backup of a vault in which something was written."""
    vault = home.unlock()
    write(vault, 2)
    back_up(vault, tmp_path / "backup", "2026-11-23T10:00:00Z", Silent())
    assert vault.meta.get("last_backup") == "2026-11-23T10:00:00Z"
    vault.close()
    return tmp_path / "backup"


def test_a_backup_is_three_sealed_files(saved: Path, home: Home) -> None:
    assert sorted(path.name for path in saved.iterdir()) == ["blobs.db", "vault.db", "vault.slots"]
    assert {path.stat().st_mode & 0o777 for path in saved.iterdir()} == {0o600}
    assert page_reader.holds(saved / "vault.db", home.key("database"), "of our own")
    assert page_reader.holds(saved / "blobs.db", home.key("blobs"), "CREATE TABLE chunks", 16_384)
    assert b"of our own" not in b"".join(contents(saved).values())


def test_a_restored_backup_opens_with_both_secrets_and_goes_on_in_a_chain_of_its_own(
    saved: Path, home: Home, tmp_path: Path
) -> None:
    vault = home.unlock()
    feed, tip = vault.feed, vault.store.tip(vault.feed)
    vault.close()
    assert tip is not None
    before = contents(saved)
    restored = home.moved(tmp_path / "restored")
    restore(saved, restored.folder)
    assert contents(saved) == before
    assert opens(restored, PASSPHRASE)
    goes_on_elsewhere(restored, feed, tip)
    again, _ = written_in(restored)
    assert again == written_in(restored)[0] != feed
    assert written_in(home)[0] == feed


def test_a_backup_put_in_the_place_of_the_original_is_noticed_too(saved: Path, home: Home) -> None:
    vault = home.unlock()
    feed, tip = vault.feed, vault.store.tip(vault.feed)
    vault.close()
    assert tip is not None
    shutil.rmtree(home.folder)
    restore(saved, home.folder)
    goes_on_elsewhere(home, feed, tip)


def test_everything_is_in_the_backup(vault: Vault, home: Home, tmp_path: Path) -> None:
    ref, _ = vault.blobs.add(io.BytesIO(PICTURE), "image/png")
    vault.drafts.save(f'{{"photo":"{ref.id}"}}'.encode(), "2026-11-23T10:00:00Z")
    world = World("ana")
    take(vault.records, world, world["ana"].observe("of ana"))
    vault.records.search.catch_up()
    back_up(vault, tmp_path / "backup", "now", Silent())
    restored = home.moved(tmp_path / "restored")
    restore(tmp_path / "backup", restored.folder)
    opened = restored.unlock()
    assert b"".join(opened.blobs.read(ref.id)) == PICTURE
    assert list(opened.records.states()) == list(vault.records.states())
    assert opened.meta.get("backup") == ""
    assert check(opened, Silent()).sound
    opened.close()


def test_a_backup_goes_into_an_empty_folder_alone(vault: Vault, tmp_path: Path) -> None:
    (tmp_path / "backup").mkdir()
    (tmp_path / "backup" / "mine.txt").write_bytes(b"mine")
    with pytest.raises(VaultExists):
        back_up(vault, tmp_path / "backup", "now", Silent())
    assert contents(tmp_path / "backup") == {"mine.txt": b"mine"}
    assert vault.meta.get("last_backup") == ""


class Impatient:
    """Somebody who presses Cancel after some steps."""

    def __init__(self, steps: int) -> None:
        self.left = steps

    def report(self, done: int, total: int, text: str) -> None:
        self.left -= 1
        if self.left < 0:
            raise Cancelled


@pytest.mark.parametrize("steps", range(5))
def test_a_backup_that_was_stopped_leaves_nothing(vault: Vault, tmp_path: Path, steps: int) -> None:
    with pytest.raises(Cancelled):
        back_up(vault, tmp_path / "backup", "now", Impatient(steps))
    assert not (tmp_path / "backup").exists()
    assert vault.database.value("PRAGMA cipher_default_page_size") == "4096"
    back_up(vault, tmp_path / "backup", "now", Silent())


@pytest.mark.parametrize("name", ["vault.db", "blobs.db"])
@pytest.mark.parametrize("place", [20, 5000, -100, -9000])
def test_a_copy_that_cannot_be_read_back_is_never_called_a_backup(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, place: int
) -> None:
    write(vault, 200)
    vault.blobs.add(io.BytesIO(PICTURE), "image/png")
    real = Connection.execute

    def spoiling(self: Connection, sql: str, parameters: Any = ()) -> object:
        told = real(self, sql, parameters)
        if sql.startswith("VACUUM") and str(parameters[0]).endswith(name):
            file = tmp_path / "backup" / name
            data = bytearray(file.read_bytes())
            data[place] ^= 1
            file.write_bytes(data)
        return told

    monkeypatch.setattr(Connection, "execute", spoiling)
    with pytest.raises(VaultDamaged):
        back_up(vault, tmp_path / "backup", "now", Silent())
    assert not (tmp_path / "backup").exists()
    assert vault.meta.get("last_backup") == ""


@pytest.mark.parametrize("name", ["vault.db", "blobs.db"])
def test_a_backup_with_a_file_missing_is_told(saved: Path, tmp_path: Path, name: str) -> None:
    (saved / name).unlink()
    with pytest.raises(VaultDamaged):
        restore(saved, tmp_path / "restored")
    assert not (tmp_path / "restored").exists()


def test_a_folder_without_keys_is_no_backup(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(VaultMissing):
        restore(tmp_path / "empty", tmp_path / "restored")


def test_nothing_is_restored_over_something(saved: Path, home: Home) -> None:
    before = contents(home.folder)
    with pytest.raises(VaultExists):
        restore(saved, home.folder)
    assert contents(home.folder) == before


def test_a_folder_copied_as_it_lay_is_restored_with_its_journal(home: Home, tmp_path: Path) -> None:
    vault = home.unlock()
    (written,) = write(vault)
    shutil.copytree(home.folder, tmp_path / "copy")
    vault.close()
    assert (tmp_path / "copy" / "vault.db-wal").stat().st_size > 0
    (tmp_path / "copy" / slots.NAME).rename(tmp_path / "copy" / slots.OLD)

    restored = home.moved(tmp_path / "restored")
    restore(tmp_path / "copy", restored.folder)
    opened = restored.unlock()
    assert opened.store.revision(written.header.id) is not None
    opened.close()


@pytest.mark.parametrize("damage", [b"noise" * 900, None])
def test_a_copy_that_nothing_would_open_is_never_called_a_backup(
    vault: Vault, home: Home, tmp_path: Path, damage: bytes | None
) -> None:
    """An emergency destroys the key file while a second copy is being made, or the disk lost it."""
    if damage is None:
        other = SlotFile.from_bytes((home.folder / slots.NAME).read_bytes())
        damage = dataclasses.replace(other, vault="0" * 32).to_bytes(bytearray(32))
    (home.folder / slots.NAME).write_bytes(damage)
    with pytest.raises(VaultDamaged):
        back_up(vault, tmp_path / "copy", "2026-11-23T10:00:00Z", Silent())
    assert vault.meta.get("last_backup") == ""
    assert not any(tmp_path.glob("copy/*"))


def test_a_folder_copied_while_its_key_file_changed_is_restored_with_the_newer_one(
    home: Home, tmp_path: Path
) -> None:
    (home.folder / slots.NAME).replace(home.folder / slots.NEW)
    (home.folder / slots.NAME).write_bytes(b"half a file")
    restored = home.moved(tmp_path / "restored")
    restore(home.folder, restored.folder)
    assert opens(restored, PASSPHRASE)
