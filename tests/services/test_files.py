"""Files that a person asked for: whole or not there, never over something else, errors without folders."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from r2p_field.bundle.manifest import Manifest
from r2p_field.bundle.seal import Sealed
from r2p_field.crypto.age.source import Writable
from r2p_field.domain.errors import BadInput
from r2p_field.services import files
from r2p_field.services.files import (
    FileRefused,
    FolderGone,
    TargetFull,
    new_file,
    read_file,
    told,
    write_new,
)
from r2p_field.services.packet_files import write_packet


def test_a_new_file_appears_whole(tmp_path: Path) -> None:
    path = tmp_path / "file"

    write_new(path, b"whole")

    assert path.read_bytes() == b"whole"
    assert [one.name for one in path.parent.iterdir()] == ["file"]


def test_what_a_killed_process_left_half_written_is_removed_by_the_next_file(tmp_path: Path) -> None:
    (tmp_path / ".0123456789ab.part").write_bytes(b"half of a packet")
    (tmp_path / ".another.part").write_bytes(b"somebody else's")

    write_new(tmp_path / "file", b"whole")

    assert {one.name for one in tmp_path.iterdir()} == {"file", ".another.part"}


def test_what_another_process_is_writing_is_left_alone(tmp_path: Path) -> None:
    with new_file(tmp_path / "slow") as slow:
        slow.write(b"who")
        write_new(tmp_path / "quick", b"whole")
        slow.write(b"le")

    assert {one.name: one.read_bytes() for one in tmp_path.iterdir()} == {"slow": b"whole", "quick": b"whole"}


@pytest.mark.parametrize("stick", ["stick", "stick/packets"])
def test_a_stick_that_is_not_there_is_told_and_no_folder_takes_its_place(tmp_path: Path, stick: str) -> None:
    with pytest.raises(FolderGone):
        write_new(tmp_path / stick / "file", b"whole")
    assert not (tmp_path / "stick").exists()


def test_nothing_is_written_over_what_is_there(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")

    with pytest.raises(BadInput) as seen:
        write_new(path, b"new")

    assert (seen.value.code, path.read_bytes()) == ("file-exists", b"old")


def test_a_file_that_fails_half_way_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError):
        _fail_half_way(tmp_path / "file")

    assert list(tmp_path.iterdir()) == []


def _fail_half_way(path: Path) -> None:
    with new_file(path) as file:
        file.write(b"half")
        raise ZeroDivisionError


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EDQUOT, errno.EFBIG])
def test_a_full_stick_is_told_as_such(tmp_path: Path, code: int) -> None:
    with pytest.raises(TargetFull), new_file(tmp_path / "file"):
        raise OSError(code, os.strerror(code), str(tmp_path))

    assert list(tmp_path.iterdir()) == []


def test_errors_name_no_folder_and_no_person(tmp_path: Path) -> None:
    with pytest.raises(FileRefused) as named, told("The card cannot be read"):
        raise PermissionError(errno.EACCES, "Permission denied", "/home/somebody/card")
    with pytest.raises(FileRefused) as bare, told():
        raise OSError("somebody")

    assert str(named.value).startswith("The card cannot be read: Permission denied.")
    assert "somebody" not in f"{named.value}{bare.value}"


def test_a_file_far_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"12345")

    with pytest.raises(BadInput) as seen:
        read_file(path, 4)

    assert seen.value.code == "file-too-large"
    assert read_file(path, 5) == b"12345"
    with pytest.raises(FileRefused):
        read_file(tmp_path / "gone", 5)


def test_a_file_that_reads_back_otherwise_is_removed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "read_bytes", lambda _: b"other")

    with pytest.raises(FileRefused):
        write_new(tmp_path / "file", b"right")

    assert list(tmp_path.iterdir()) == []


def test_a_rename_that_may_be_lost_again_does_not_count(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pulled(_: Path) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(files, "sync_folder", pulled)
    with pytest.raises(FileRefused):
        write_new(tmp_path / "file", b"x")

    assert list(tmp_path.iterdir()) == []


def test_the_name_of_a_folder_that_was_made_a_moment_ago_is_made_durable_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[Path] = []
    monkeypatch.setattr("r2p_field.vault.files.sync_folder", synced.append)
    (tmp_path / "new").mkdir()
    write_new(tmp_path / "new" / "file", b"x")
    assert tmp_path in synced


# Packets


def _sealed(data: bytes) -> Sealed:
    import hashlib

    return Sealed(
        bundle_id="",
        manifest=object.__new__(Manifest),
        manifest_bytes=b"",
        file_size=len(data),
        file_sha256=hashlib.sha256(data).hexdigest(),
    )


def _writing(data: bytes, said: bytes | None = None) -> object:
    def make(sink: Writable) -> Sealed:
        sink.write(data)
        return _sealed(data if said is None else said)

    return make


def test_a_packet_lies_whole_under_a_random_name_with_the_day_as_its_time(tmp_path: Path) -> None:
    path, _ = write_packet(tmp_path, _writing(b"packet"), 1_795_478_399)  # type: ignore[arg-type]

    assert path.read_bytes() == b"packet"
    assert path.stat().st_mtime == 1_795_392_000
    assert path.suffix == ".r2pb"
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize("said", [b"packex", b"packet longer"])
def test_a_stick_that_gives_back_something_else_keeps_no_packet(tmp_path: Path, said: bytes) -> None:
    with pytest.raises(FileRefused):
        write_packet(tmp_path, _writing(b"packet", said), 0)  # type: ignore[arg-type]

    assert list(tmp_path.iterdir()) == []


def test_a_stick_that_keeps_no_times_keeps_no_packet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr("r2p_field.services.packet_files.os.utime", refuse)
    with pytest.raises(FileRefused):
        write_packet(tmp_path, _writing(b"packet"), 0)  # type: ignore[arg-type]

    assert list(tmp_path.iterdir()) == []


def test_the_person_hears_when_it_is_read_back(tmp_path: Path) -> None:
    heard: list[int] = []

    write_packet(tmp_path, _writing(b"x"), 0, lambda: heard.append(1))  # type: ignore[arg-type]

    assert heard == [1]
