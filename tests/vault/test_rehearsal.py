"""A rehearsal really opens the copy and reads all of it, and leaves everything as it was."""

from __future__ import annotations

import io
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.vault.conftest import PASSPHRASE, Home
from tests.vault.test_golden import GOLDEN, VERSIONS
from tests.vault.test_vault import contents, write

from r2p_field.domain.jobs import Cancelled, Silent
from r2p_field.vault import vault as vaults
from r2p_field.vault.backup import back_up, restore
from r2p_field.vault.connection import Connection
from r2p_field.vault.errors import (
    StorageRefused,
    VaultDamaged,
    VaultMissing,
    VaultNewer,
    VaultUnfinished,
    WrongPassphrase,
)
from r2p_field.vault.rehearsal import Compared, OtherRecords, Rehearsed, rehearse
from r2p_field.vault.schema import FORMAT
from r2p_field.vault.unfinished import MARK
from r2p_field.vault.vault import Vault

MADE = "2026-11-23T10:00:00Z"
PICTURE = bytes(range(256)) * 2500


def tree(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Everything below a folder, with the times at which it was written."""
    return {
        str(path.relative_to(folder)): (path.read_bytes(), path.stat().st_mtime_ns)
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.fixture
def copy(vault: Vault, tmp_path: Path) -> Path:
    """A copy of two entries and a photo."""
    write(vault, 2)
    vault.blobs.add(io.BytesIO(PICTURE), "image/png")
    back_up(vault, tmp_path / "copy", MADE, Silent())
    return tmp_path / "copy"


def tried(home: Home, copy: Path, beside: Vault | None = None) -> Rehearsed:
    return rehearse(copy, home.profile, Silent(), code=home.code, beside=beside)


def test_a_copy_says_what_is_in_it_and_what_was_written_since(vault: Vault, home: Home, copy: Path) -> None:
    same = tried(home, copy, vault)
    later = write(vault, 3)
    found = tried(home, copy, vault)

    assert (same.made, same.entries, same.compared) == (
        MADE,
        2,
        Compared(newer=0, since=None, only_there=0),
    )
    assert found.until == same.until is not None
    assert found.compared == Compared(newer=3, since=later[0].header.hlc, only_there=0)


def test_it_opens_with_the_passphrase_too_and_with_no_records_beside_it(home: Home, copy: Path) -> None:
    found = rehearse(copy, home.profile, Silent(), passphrase=PASSPHRASE)
    assert (found.entries, found.compared) == (2, None)


def test_neither_copy_nor_profile_nor_records_change(vault: Vault, home: Home, copy: Path) -> None:
    for path in (*copy.iterdir(), copy):
        path.chmod(0o500 if path.is_dir() else 0o400)
    before = tree(copy), tree(home.profile), tree(home.folder), vault.store.own_feeds()
    tried(home, copy, vault)
    assert (tree(copy), tree(home.profile), tree(home.folder), vault.store.own_feeds()) == before


def test_a_copy_that_went_on_after_these_records_is_told(vault: Vault, home: Home, tmp_path: Path) -> None:
    """Somebody brought an older copy back to life: the newer one holds what these records lack."""
    back_up(vault, tmp_path / "older", MADE, Silent())
    write(vault, 2)
    back_up(vault, tmp_path / "newer", MADE, Silent())
    again = home.moved(tmp_path / "again")
    restore(tmp_path / "older", again.folder)
    opened = again.unlock()
    write(opened, 1)

    found = tried(home, tmp_path / "newer", opened).compared

    assert found is not None
    assert (found.newer, found.only_there) == (1, 2)
    opened.close()


def test_a_folder_that_was_copied_while_open_is_read_with_its_journal(
    vault: Vault, home: Home, tmp_path: Path
) -> None:
    write(vault, 2)
    shutil.copytree(home.folder, tmp_path / "as-it-lay")
    assert (tmp_path / "as-it-lay" / "vault.db-wal").stat().st_size
    before = tree(tmp_path / "as-it-lay"), tree(home.profile)

    found = tried(home, tmp_path / "as-it-lay", vault)

    assert (found.entries, found.made) == (2, "")
    assert (tree(tmp_path / "as-it-lay"), tree(home.profile)) == before


@pytest.mark.parametrize("version", VERSIONS)
def test_a_copy_of_an_earlier_version_is_read_and_left_as_it_is(version: str, tmp_path: Path) -> None:
    facts = json.loads((GOLDEN / version / "facts.json").read_text("utf-8"))
    shutil.copytree(GOLDEN / version, tmp_path / "copy")
    before = tree(tmp_path / "copy")
    found = rehearse(tmp_path / "copy", tmp_path / "profile", Silent(), passphrase=facts["passphrase"])
    assert found.entries == facts["revisions"]
    assert tree(tmp_path / "copy") == before
    assert not any((tmp_path / "profile").iterdir())


def test_what_a_killed_trial_left_aside_goes_with_the_next(vault: Vault, home: Home, copy: Path) -> None:
    aside = home.profile / "rehearsal"
    aside.mkdir()
    (aside / "vault.db").write_bytes(b"sealed bytes")
    tried(home, copy, vault)
    assert not aside.exists()


# What is refused


def flipped(name: str, place: int) -> Callable[[Path], None]:
    def flip(copy: Path) -> None:
        data = bytearray((copy / name).read_bytes())
        data[place] ^= 1
        (copy / name).write_bytes(data)

    return flip


def shortened(copy: Path) -> None:
    with (copy / "vault.db").open("rb+") as file:
        file.truncate((copy / "vault.db").stat().st_size // 2)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda copy: (copy / "vault.db").unlink(),
        lambda copy: (copy / "blobs.db").unlink(),
        lambda copy: (copy / "blobs.db").write_bytes(b""),
        lambda copy: (copy / "vault.slots").write_bytes(b"noise" * 400),
        shortened,
        flipped("vault.db", 20),
        flipped("vault.db", 5000),
        flipped("vault.db", -100),
        flipped("blobs.db", -9000),
    ],
)
def test_a_damaged_copy_is_never_called_good(home: Home, copy: Path, spoil: Callable[[Path], None]) -> None:
    spoil(copy)
    before = tree(copy)
    with pytest.raises(VaultDamaged):
        tried(home, copy)
    assert tree(copy) == before


def changed(copy: Path, home: Home, sql: str) -> None:
    """Change something in a copy with its own keys, as an honest program would never do."""
    opened = vaults.unlock(copy, profile=home.profile / "elsewhere", code=home.code)
    opened.database.execute(sql)
    opened.close()


def test_an_entry_that_is_not_what_was_written_is_found_though_its_page_is_whole(
    home: Home, copy: Path
) -> None:
    changed(copy, home, "UPDATE revisions SET payload = CAST('{}' AS BLOB) WHERE seq = 0")
    with pytest.raises(VaultDamaged, match="opens"):
        tried(home, copy)


def test_a_copy_that_could_never_sign_again_is_no_copy(home: Home, copy: Path) -> None:
    changed(copy, home, "DELETE FROM keys")
    with pytest.raises(VaultDamaged, match="opens"):
        tried(home, copy)


@pytest.mark.parametrize(
    "sql", [f"UPDATE meta SET value = '{FORMAT + 1}' WHERE name = 'min_reader'", "PRAGMA user_version = 99"]
)
def test_a_copy_of_a_newer_version_is_left_to_that_version(home: Home, copy: Path, sql: str) -> None:
    changed(copy, home, sql)
    with pytest.raises(VaultNewer):
        tried(home, copy)


def test_a_wrong_passphrase_an_empty_folder_and_half_a_copy_are_told_apart(
    home: Home, copy: Path, tmp_path: Path
) -> None:
    with pytest.raises(WrongPassphrase):
        rehearse(copy, home.profile, Silent(), passphrase="wrong")
    (tmp_path / "empty").mkdir()
    with pytest.raises(VaultMissing):
        tried(home, tmp_path / "empty")
    (copy / "vault.slots").unlink()
    (copy / MARK).write_bytes(b"")
    with pytest.raises(VaultUnfinished):
        tried(home, copy)


def test_a_copy_of_other_records_is_told(vault: Vault, home: Home, copy: Path) -> None:
    vault.id = "0" * 32
    with pytest.raises(OtherRecords):
        tried(home, copy, vault)


def test_a_stick_that_fails_while_it_is_read_is_no_damage(
    home: Home, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Connection.execute

    def pulled(self: Connection, sql: str, parameters: object = ()) -> object:
        if sql == "PRAGMA cipher_integrity_check":
            raise StorageRefused
        return real(self, sql, parameters)

    monkeypatch.setattr(Connection, "execute", pulled)
    with pytest.raises(StorageRefused):
        tried(home, copy)


def test_a_trial_that_is_cancelled_leaves_nothing(home: Home, copy: Path) -> None:
    class Impatient:
        def report(self, done: int, total: int, text: str) -> None:
            if text.startswith("Checking"):
                raise Cancelled

    before = contents(copy), tree(home.profile)
    with pytest.raises(Cancelled):
        rehearse(copy, home.profile, Impatient(), code=home.code)
    assert (contents(copy), tree(home.profile)) == before
