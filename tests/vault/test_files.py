"""Small files are whole or absent, and for one person alone."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from types import SimpleNamespace

import pytest

from r2p_field.vault import files
from r2p_field.vault.errors import StorageFull, StorageRefused
from r2p_field.vault.files import (
    make_private_folder,
    sync_folder,
    sync_name,
    translated,
    write_private,
)


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


@pytest.mark.parametrize(
    ("code", "passes"), [(errno.EINVAL, True), (errno.ENOTSUP, True), (errno.EIO, False)]
)
def test_a_file_system_that_cannot_sync_folders_is_no_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, passes: bool
) -> None:
    def refuse(_: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "fsync", refuse)
    if passes:
        sync_folder(tmp_path)
    else:
        with pytest.raises(OSError, match="error"):
            sync_folder(tmp_path)


def test_a_system_that_cannot_sync_folders_needs_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("r2p_field.vault.files.os.name", "nt")
    monkeypatch.setattr("r2p_field.vault.files.os.open", None)
    sync_folder(tmp_path)
    assert os.name == "nt"


def test_the_names_of_all_folders_that_are_made_are_durable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[Path] = []
    monkeypatch.setattr("r2p_field.vault.files.sync_folder", synced.append)
    make_private_folder(tmp_path / "a" / "b")
    make_private_folder(tmp_path / "a" / "b")
    assert set(synced) == {tmp_path, tmp_path / "a"}


def test_a_folder_around_that_is_none_of_ours_stops_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError

    monkeypatch.setattr(os, "open", refuse)
    sync_name(tmp_path / "records")


@pytest.mark.parametrize(("known", "then"), [(True, [51]), (False, [51, "fsync"])])
def test_where_syncing_is_not_enough_the_disk_itself_is_told(
    known: bool, then: list[object], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []

    def told(_: int, what: int) -> None:
        asked.append(what)
        if not known:
            raise OSError(errno.ENOTSUP, "not here")

    monkeypatch.setattr(files, "fcntl", SimpleNamespace(F_FULLFSYNC=51, fcntl=told))
    monkeypatch.setattr(os, "fsync", lambda _: asked.append("fsync"))
    write_private(tmp_path / "a", b"a")
    assert asked == then
