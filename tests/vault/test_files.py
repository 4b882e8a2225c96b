"""Small files are whole or absent, and for one person alone."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from r2p_field.vault.errors import StorageFull, StorageRefused
from r2p_field.vault.files import make_private_folder, sync_folder, translated, write_private


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EDQUOT, errno.EFBIG])
def test_a_full_disk_is_told_as_full(code: int) -> None:
    with pytest.raises(StorageFull), translated():
        raise OSError(code, "full")


@pytest.mark.parametrize("code", [errno.EACCES, errno.EROFS, errno.EIO, errno.ENOENT])
def test_every_other_refusal_is_told_as_refused(code: int) -> None:
    with pytest.raises(StorageRefused), translated():
        raise OSError(code, "no")


def test_what_is_written_is_for_this_person_alone(tmp_path: Path) -> None:
    make_private_folder(tmp_path / "a" / "b")
    write_private(tmp_path / "a" / "b" / "c", b"first and longer")
    write_private(tmp_path / "a" / "b" / "c", b"second")
    sync_folder(tmp_path / "a" / "b")
    assert (tmp_path / "a" / "b" / "c").read_bytes() == b"second"
    assert (tmp_path / "a" / "b" / "c").stat().st_mode & 0o777 == 0o600
    assert (tmp_path / "a" / "b").stat().st_mode & 0o777 == 0o700


def test_a_system_that_cannot_sync_folders_needs_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("r2p_field.vault.files.os.name", "nt")
    monkeypatch.setattr("r2p_field.vault.files.os.open", None)
    sync_folder(tmp_path)
    assert os.name == "nt"
