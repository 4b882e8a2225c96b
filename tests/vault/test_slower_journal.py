"""Records on a stick: one journal becomes the other, nothing old stays in it, a crash is put right."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.vault import page_reader
from tests.vault.conftest import Home

from r2p_field.crypto.randomness import random_bytes
from r2p_field.domain.jobs import Silent
from r2p_field.vault.backup import restore
from r2p_field.vault.connection import Connection, open_store, transaction
from r2p_field.vault.errors import VaultBusy
from r2p_field.vault.medium import MARKER
from r2p_field.vault.pages import PageFile, Trust
from r2p_field.vault.rehearsal import rehearse
from r2p_field.vault.rollback_journal import put_back

KEY = bytes(range(32))
PAGE = 4096


def opened(file: Path, *, on_stick: bool = True) -> Connection:
    return open_store(file, bytearray(KEY), new=not file.exists(), on_stick=on_stick)


def fill(connection: Connection, rows: int = 60) -> None:
    connection.execute("CREATE TABLE words (n INTEGER PRIMARY KEY, text BLOB)")
    with transaction(connection):
        connection.executemany("INSERT INTO words VALUES (?, ?)", [(n, bytes(3000)) for n in range(rows)])


def settings(connection: Connection) -> tuple[object, ...]:
    names = ("journal_mode", "synchronous", "locking_mode")
    return tuple(connection.value(f"PRAGMA {one}") for one in names)


def test_a_stick_has_the_slower_journal_and_a_disk_the_other(tmp_path: Path) -> None:
    for on_stick, wanted in ((True, ("delete", 3, "exclusive")), (False, ("wal", 2, "exclusive"))):
        connection = opened(tmp_path / f"{on_stick}.db", on_stick=on_stick)
        assert settings(connection) == wanted
        connection.close()


def test_what_was_written_with_one_journal_is_read_with_the_other(tmp_path: Path) -> None:
    connection = opened(tmp_path / "words.db", on_stick=False)
    fill(connection)
    shutil.copytree(tmp_path, tmp_path / "pulled")  # with its journal, as when a stick is pulled
    connection.close()
    for on_stick in (True, False, True):
        connection = opened(tmp_path / "pulled" / "words.db", on_stick=on_stick)
        assert settings(connection)[0] == ("delete" if on_stick else "wal")
        assert connection.value("SELECT count(*) FROM words") == 60
        connection.close()
    assert [one.name for one in (tmp_path / "pulled").iterdir()] == ["words.db"]


def test_nothing_old_stays_in_the_journal_after_a_step(tmp_path: Path) -> None:
    connection = opened(tmp_path / "words.db")
    fill(connection)
    connection.execute("DELETE FROM words WHERE n > 3")
    assert (tmp_path / "words.db-journal").stat().st_size == 0
    connection.close()


def test_a_second_program_is_refused(tmp_path: Path) -> None:
    connection = opened(tmp_path / "words.db")
    fill(connection)
    with pytest.raises(VaultBusy):
        opened(tmp_path / "words.db")
    connection.close()


@pytest.fixture
def interrupted(tmp_path: Path) -> Path:
    """A file in which a step was written half, with the journal that puts it right; nothing says so else."""
    connection = opened(tmp_path / "words.db")
    fill(connection)
    connection.execute("PRAGMA cache_size = 2")
    connection.execute("BEGIN IMMEDIATE")
    for n in range(80):
        connection.execute("INSERT OR REPLACE INTO words VALUES (?, ?)", (n, random_bytes(3000)))
    (tmp_path / "crashed").mkdir()
    for one in ("words.db", "words.db-journal"):
        shutil.copy(tmp_path / one, tmp_path / "crashed" / one)
    connection.execute("ROLLBACK")
    connection.close()
    return tmp_path / "crashed" / "words.db"


def test_the_pages_that_a_crash_leaves_to_be_put_back_are_those_that_sqlite_puts_back(
    interrupted: Path,
) -> None:
    journal = interrupted.with_name("words.db-journal")
    with journal.open("rb") as file:
        places = dict(put_back(file, PAGE))
    written = journal.read_bytes()
    before = {number: written[at : at + PAGE] for number, at in places.items()}
    changed = interrupted.read_bytes()
    assert any(changed[PAGE * (n - 1) : PAGE * n] != page for n, page in before.items())
    opened(interrupted).close()
    mended = interrupted.read_bytes()
    assert len(before) > 20
    assert all(mended[PAGE * (n - 1) : PAGE * n] == page for n, page in before.items())


def test_a_file_that_a_crash_left_half_written_is_sound_page_by_page(interrupted: Path) -> None:
    torn = bytearray(interrupted.read_bytes())
    with interrupted.with_name("words.db-journal").open("rb") as file:
        number = sorted(dict(put_back(file, PAGE)))[5]
    torn[PAGE * (number - 1) + 512 : PAGE * (number - 1) + 1024] = bytes(512)
    interrupted.write_bytes(torn)
    with PageFile(interrupted, bytearray(KEY), PAGE) as pages:
        page = pages.page(number)
        assert page is not None
        assert page.trust is Trust.VERIFIED


@pytest.mark.parametrize("cut", [0, 27, 511, 512, 5000, -1])
def test_a_journal_that_is_over_or_cut_short_puts_back_no_more_than_it_proves(
    interrupted: Path, cut: int, tmp_path: Path
) -> None:
    whole = interrupted.with_name("words.db-journal").read_bytes()
    (tmp_path / "cut").write_bytes(whole[:cut])
    with (tmp_path / "cut").open("rb") as file:
        found = list(put_back(file, PAGE))
    assert all(at + PAGE + 4 <= len(whole[:cut]) for _, at in found)
    (tmp_path / "cut").write_bytes(bytes(28) + whole[28:])
    with (tmp_path / "cut").open("rb") as file:
        assert list(put_back(file, PAGE)) == []
    bad = bytearray(whole)
    bad[512 + 4 + PAGE - 200] ^= 1
    (tmp_path / "cut").write_bytes(bad)
    with (tmp_path / "cut").open("rb") as file:
        assert list(put_back(file, PAGE)) == []
    with interrupted.with_name("words.db-journal").open("rb") as file:
        assert list(put_back(file, 16_384)) == []


def test_records_carried_with_the_program_are_whole_wherever_they_open(home: Home, tmp_path: Path) -> None:
    carried = tmp_path / "portable"
    carried.mkdir()
    (carried / MARKER).write_bytes(b"")
    shutil.move(home.folder, carried / "records")
    there = home.moved(carried / "records")
    vault = there.unlock()
    assert settings(vault.database)[:2] == settings(vault.blob_database)[:2] == ("delete", 3)
    vault.meta.set("last_backup", "said")
    shutil.copytree(carried / "records", tmp_path / "pulled")
    vault.close()
    assert sorted(one.name for one in there.folder.iterdir()) == sorted(
        ["blobs.db", "vault.db", "vault.slots"]
    )
    restore(tmp_path / "pulled", tmp_path / "back")
    assert rehearse(tmp_path / "pulled", tmp_path / "p", Silent(), code=home.code).observations == 0
    again = home.moved(tmp_path / "back").unlock()
    assert again.meta.get("last_backup") == "said"
    again.close()


@pytest.fixture(params=["exfat", "ntfs"])
def stick(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path]:
    """A real file system of sticks, in a file; where this machine may not mount one, the test is left out."""
    make, mount = {
        "exfat": (["mkfs.exfat"], "mount.exfat-fuse"),
        "ntfs": (["mkfs.ntfs", "-F", "-Q"], "ntfs-3g"),
    }[request.param]
    if os.geteuid() or not all(map(shutil.which, (make[0], mount, "losetup"))):
        pytest.skip("mounting a stick needs root, losetup and the tools of its file system")
    image, place = tmp_path / "stick.img", tmp_path / "stick"
    with image.open("wb") as file:
        file.truncate(64 * 1024 * 1024)
    subprocess.run([*make, str(image)], check=True, capture_output=True)
    found = subprocess.run(
        ["losetup", "-f", "--show", str(image)], check=False, capture_output=True, text=True
    )
    if found.returncode:
        pytest.skip("there is no loop device here")
    loop = found.stdout.strip()
    place.mkdir()
    try:
        if subprocess.run([mount, loop, str(place)], check=False, capture_output=True).returncode:
            pytest.skip("nothing can be mounted here")
        yield place
        subprocess.run(["umount", str(place)], check=True)
    finally:
        subprocess.run(["losetup", "-d", loop], check=False)


def test_records_on_a_real_stick_get_the_slower_journal_by_themselves(home: Home, stick: Path) -> None:
    shutil.copytree(home.folder, stick / "records")
    there = home.moved(stick / "records")
    for word in ("first", "second"):
        vault = there.unlock()
        assert settings(vault.database)[:2] == ("delete", 3)
        vault.meta.set(word, "kept")
        with pytest.raises(VaultBusy):
            there.unlock()
        vault.close()
    vault = there.unlock()
    assert (vault.meta.get("first"), vault.meta.get("second")) == ("kept", "kept")
    vault.close()


def test_what_a_reader_without_sqlcipher_finds_is_the_same(tmp_path: Path) -> None:
    connection = opened(tmp_path / "words.db")
    fill(connection)
    connection.execute("INSERT INTO words VALUES (1000, 'zqfound')")
    connection.close()
    assert page_reader.holds(tmp_path / "words.db", KEY, "zqfound")
