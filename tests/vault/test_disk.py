"""A disk that is full or refuses takes back the last step whole; what was saved before stays readable."""

from __future__ import annotations

import contextlib
import io
import os
import resource
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.vault.conftest import PASSPHRASE, Home
from tests.vault.test_folds import take
from tests.vault.test_vault import contents
from tests.vault.writers import World

from r2p_field.crypto import kdf
from r2p_field.domain.jobs import Silent
from r2p_field.vault import backup, check, slots
from r2p_field.vault import vault as vaults
from r2p_field.vault.errors import StorageFull, StorageRefused
from r2p_field.vault.new_passphrase import change_closed
from r2p_field.vault.vault import Vault

MOST = 6 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Disk:
    """A small disk that can be filled to its last byte and freed again."""

    folder: Path
    fill: Callable[[], None]
    free: Callable[[], None]


def mounted(folder: Path) -> bool:
    """Mount a small disk, where this person may."""
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={MOST}", "tmpfs", str(folder)]
    return os.geteuid() == 0 and subprocess.run(command, capture_output=True, check=False).returncode == 0


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    """A mounted small disk; for who may not mount one, a limit on what this process may write."""
    folder = tmp_path / "disk"
    if not mounted(folder):
        yield from limited(folder)
        return
    ballast = folder / "ballast"

    def fill() -> None:
        with contextlib.suppress(OSError), ballast.open("ab", buffering=0) as file:
            while file.write(bytes(4096)):
                pass

    try:
        yield Disk(folder=folder, fill=fill, free=lambda: ballast.unlink(missing_ok=True))
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def limited(folder: Path) -> Iterator[Disk]:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)

    def limit(size: int) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))

    yield Disk(folder=folder, fill=lambda: limit(256), free=lambda: limit(soft))
    limit(soft)


@pytest.fixture
def home_on_disk(first_home: Home, disk: Disk, tmp_path: Path) -> Home:
    shutil.copytree(first_home.folder, disk.folder / "vault")
    return Home(folder=disk.folder / "vault", profile=tmp_path / "profile", code=first_home.code)


@contextlib.contextmanager
def read_only(disk: Path, folder: Path) -> Iterator[None]:
    """Take away the right to write: the disk is remounted, or the folders lose their permission."""
    if disk.is_mount():
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    for path in (folder, disk):
        if not disk.is_mount():
            path.chmod(0o500)
    try:
        yield
    finally:
        if disk.is_mount():
            subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)
        else:
            disk.chmod(0o700)
            folder.chmod(0o700)


def say(vault: Vault, world: World, words: str) -> None:
    take(vault.records, world, world["ana"].observe(words))


def states(vault: Vault) -> list[tuple[str, bytes]]:
    return [*vault.records.states()]


def test_a_full_disk_takes_back_the_last_step_and_the_next_try_succeeds(
    home_on_disk: Home, disk: Disk, world: World
) -> None:
    vault = home_on_disk.unlock()
    say(vault, world, "before")
    before = states(vault)
    disk.fill()
    one = world["ana"].observe("much " * 20_000)
    with pytest.raises((StorageFull, StorageRefused)) as caught:
        take(vault.records, world, one)
    assert "safe" in caught.value.safe
    assert states(vault) == before
    assert vault.store.revision(one.header.id) is None

    disk.free()
    take(vault.records, world, one)
    assert len(states(vault)) == 2
    assert check.check(vault, Silent()).sound
    vault.close()
    again = home_on_disk.unlock()
    assert len(states(again)) == 2
    again.close()


def test_a_process_that_dies_on_a_full_disk_loses_nothing(
    home_on_disk: Home, disk: Disk, world: World
) -> None:
    vault = home_on_disk.unlock()
    say(vault, world, "before")
    disk.fill()
    with pytest.raises((StorageFull, StorageRefused)):
        say(vault, world, "much " * 20_000)
    vault.abandon()
    disk.free()
    again = home_on_disk.unlock()
    assert len(states(again)) == 1
    assert check.check(again, Silent()).sound
    again.close()


def test_a_photo_that_finds_no_room_is_missing_and_comes_later(
    home_on_disk: Home, disk: Disk, world: World
) -> None:
    vault = home_on_disk.unlock()
    picture = bytes(range(256)) * 4096
    disk.fill()
    with pytest.raises((StorageFull, StorageRefused)):
        vault.blobs.add(io.BytesIO(picture), "image/png")
    assert vault.blobs.whole() == []
    disk.free()
    ref, _ = vault.blobs.add(io.BytesIO(picture), "image/png")
    assert b"".join(vault.blobs.read(ref.id)) == picture
    vault.close()


def test_a_passphrase_that_finds_no_room_stays_the_old_one(home_on_disk: Home, disk: Disk) -> None:
    home_on_disk.unlock().close()
    disk.fill()
    secret = slots.Secret.of(None, home_on_disk.code)
    with pytest.raises((StorageFull, StorageRefused)):
        change_closed(home_on_disk.folder, "another passphrase", secret, parameters=kdf.FLOOR)
    disk.free()
    assert slots.unlock(home_on_disk.folder, slots.Secret(passphrase=PASSPHRASE)).name == slots.NAME
    home_on_disk.unlock().close()


@pytest.mark.parametrize("job", ["create", "back up", "restore"])
def test_what_finds_no_room_leaves_nothing_behind(job: str, home: Home, disk: Disk, tmp_path: Path) -> None:
    target = disk.folder / "target"
    vault = home.unlock()
    backup.back_up(vault, tmp_path / "backup", "now", Silent())
    disk.fill()
    jobs: dict[str, Callable[[], object]] = {
        "create": lambda: vaults.create(
            target, PASSPHRASE, profile=tmp_path, role="field", parameters=kdf.FLOOR
        ),
        "back up": lambda: backup.back_up(vault, target, "now", Silent()),
        "restore": lambda: backup.restore(tmp_path / "backup", target),
    }
    with pytest.raises((StorageFull, StorageRefused)):
        jobs[job]()
    assert not target.exists()
    disk.free()
    vault.close()


def test_a_folder_that_cannot_be_written_is_told_and_left_alone(
    home_on_disk: Home, disk: Disk, tmp_path: Path
) -> None:
    home_on_disk.unlock().close()
    before = contents(home_on_disk.folder)
    with read_only(disk.folder, home_on_disk.folder):
        with pytest.raises(StorageRefused):
            home_on_disk.unlock()
        with pytest.raises(StorageRefused):
            vaults.create(
                disk.folder / "new", PASSPHRASE, profile=tmp_path, role="field", parameters=kdf.FLOOR
            )
    assert contents(home_on_disk.folder) == before
    home_on_disk.unlock().close()
