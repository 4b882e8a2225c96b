"""A lost code on paper is replaced: the new one opens the records, the old one and a stranger do not."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from tests.vault.conftest import PASSPHRASE, Home

from r2p_field.crypto import kdf
from r2p_field.vault import slots
from r2p_field.vault import vault as vaults
from r2p_field.vault.errors import StorageFull, VaultDamaged, WrongPassphrase
from r2p_field.vault.new_code import replace_code, try_code
from r2p_field.vault.slots import GENERATIONS, Secret, SlotFile
from r2p_field.vault.vault import Vault


def test_the_new_code_opens_and_the_old_one_does_not(vault: Vault, home: Home) -> None:
    fresh = replace_code(vault, PASSPHRASE)
    assert fresh != home.code
    try_code(vault, fresh)
    with pytest.raises(WrongPassphrase):
        try_code(vault, home.code)
    vault.close()
    vaults.unlock(home.folder, profile=home.profile, code=fresh).close()
    again = vaults.unlock(home.folder, profile=home.profile, passphrase=PASSPHRASE)
    assert again.older_key_file is False
    again.close()


def test_no_kept_generation_opens_with_the_old_code(vault: Vault, home: Home) -> None:
    replace_code(vault, PASSPHRASE)
    old = Secret.of(None, home.code)
    kept = [home.folder / name for name in GENERATIONS if (home.folder / name).is_file()]
    assert len(kept) == 2
    for file in kept:
        with pytest.raises(WrongPassphrase):
            SlotFile.from_bytes(file.read_bytes()).open_with(old)


def test_only_the_slot_of_the_code_is_another_one(vault: Vault, home: Home) -> None:
    before = SlotFile.from_bytes((home.folder / slots.NAME).read_bytes())
    replace_code(vault, PASSPHRASE)
    after = SlotFile.from_bytes((home.folder / slots.NAME).read_bytes())
    assert after.of_kind(slots.PERSON) == before.of_kind(slots.PERSON)
    assert len(after.of_kind(slots.RECOVERY)) == 1
    assert str(after.generation) == vault.meta.get("slots")


def test_a_wrong_passphrase_replaces_nothing(vault: Vault, home: Home) -> None:
    before = (home.folder / slots.NAME).read_bytes()
    with pytest.raises(WrongPassphrase):
        replace_code(vault, "river stone lamp eight")
    assert (home.folder / slots.NAME).read_bytes() == before
    try_code(vault, home.code)


def test_a_full_disk_leaves_the_old_code(vault: Vault, home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path, data: bytes) -> None:
        raise OSError(28, "full")

    monkeypatch.setattr(slots, "write_private", full)
    with pytest.raises(StorageFull):
        replace_code(vault, PASSPHRASE)
    try_code(vault, home.code)


def test_a_key_file_of_other_records_is_not_written_over(vault: Vault, home: Home, tmp_path: Path) -> None:
    other = vaults.create(
        tmp_path / "other", PASSPHRASE, profile=home.profile, role="field", parameters=kdf.FLOOR
    )
    other.vault.close()
    shutil.copy(tmp_path / "other" / slots.NAME, home.folder / slots.NAME)
    before = (home.folder / slots.NAME).read_bytes()
    with pytest.raises(VaultDamaged, match="other records"):
        replace_code(vault, PASSPHRASE)
    with pytest.raises(VaultDamaged, match="other records"):
        try_code(vault, other.code)
    assert (home.folder / slots.NAME).read_bytes() == before
