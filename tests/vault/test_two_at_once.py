"""Two processes, two people, another user of the computer, a stick that cannot be written: one at a time."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from tests.vault.conftest import PASSPHRASE, Home
from tests.vault.test_vault import contents, write

from r2p_field.crypto import kdf
from r2p_field.domain.jobs import Silent
from r2p_field.vault import people, slots, unfinished
from r2p_field.vault import vault as vaults
from r2p_field.vault.backup import back_up, restore
from r2p_field.vault.check import check
from r2p_field.vault.errors import (
    StorageRefused,
    VaultBeingMade,
    VaultBusy,
    VaultExists,
    WrongPassphrase,
)
from r2p_field.vault.new_passphrase import change_closed
from r2p_field.vault.rehearsal import rehearse
from r2p_field.vault.unfinished import MARK
from r2p_field.vault.vault import Vault

NOBODY = 65_534
THEIRS = "nine loud ravens under the bridge"

MAKER = """
import sys
from pathlib import Path
from r2p_field.vault.unfinished import making
with making(Path(sys.argv[1])):
    (Path(sys.argv[1]) / "vault.db").write_bytes(b"half a file")
    print("making", flush=True)
    sys.stdin.readline()
    (Path(sys.argv[1]) / "vault.slots").write_bytes(b"whole")
print("made", flush=True)
"""


@contextmanager
def maker(folder: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that is making records in a folder until it is told to go on."""
    command = [sys.executable, "-c", MAKER, str(folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "making\n"
        yield process
        process.kill()


# Two processes that make something in one folder


@pytest.mark.parametrize("what", ["create", "restore", "back up"])
def test_who_comes_second_into_a_folder_is_refused_and_the_first_goes_on(
    vault: Vault, home: Home, tmp_path: Path, what: str
) -> None:
    target, copy = tmp_path / "target", tmp_path / "copy"
    back_up(vault, copy, "now", Silent())
    make: dict[str, Callable[[], object]] = {
        "create": lambda: vaults.create(
            target, PASSPHRASE, profile=home.profile, role="field", parameters=kdf.FLOOR
        ),
        "restore": lambda: restore(copy, target),
        "back up": lambda: back_up(vault, target, "now", Silent()),
    }
    with maker(target) as first:
        before = contents(target)
        started = time.monotonic()
        with pytest.raises(VaultBeingMade):
            make[what]()
        assert time.monotonic() - started < 1
        assert contents(target) == before
        said, _ = first.communicate("go on\n")
    assert said == "made\n"
    assert contents(target) == {"vault.db": b"half a file", "vault.slots": b"whole"}
    with pytest.raises(VaultExists):
        restore(copy, target)


def test_a_maker_that_was_killed_blocks_nobody(vault: Vault, home: Home, tmp_path: Path) -> None:
    back_up(vault, tmp_path / "copy", "now", Silent())
    with maker(tmp_path / "target") as first:
        first.kill()
        first.wait()
    assert (tmp_path / "target" / MARK).exists()
    restore(tmp_path / "copy", tmp_path / "target")
    home.moved(tmp_path / "target").unlock().close()


def test_of_many_who_make_records_in_one_folder_at_once_one_does(home: Home, tmp_path: Path) -> None:
    """Whoever makes them, they open; nobody removes what another made."""
    vault = home.unlock()
    back_up(vault, tmp_path / "copy", "now", Silent())
    vault.close()
    for number in range(5):
        target, outcomes = tmp_path / f"target-{number}", list[str]()
        start = threading.Barrier(4)

        def bring_back(target: Path = target, start: threading.Barrier = start) -> None:
            start.wait()
            try:
                restore(tmp_path / "copy", target)
                outcomes.append("done")  # noqa: B023  (joined below)
            except (VaultBeingMade, VaultExists):
                outcomes.append("refused")  # noqa: B023

        threads = [threading.Thread(target=bring_back) for _ in range(4)]
        for one in threads:
            one.start()
        for one in threads:
            one.join()
        assert sorted(outcomes) == ["done", "refused", "refused", "refused"]
        opened = home.moved(target).unlock()
        assert check(opened, Silent()).sound
        opened.close()


def test_without_the_lock_the_second_destroys_what_the_first_makes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The trial finds what it is for."""

    @contextmanager
    def unlocked(mark: Path) -> Iterator[None]:
        mark.touch()
        yield

    monkeypatch.setattr(unfinished, "only_one", unlocked)
    with maker(tmp_path / "target"), unfinished.making(tmp_path / "target"):
        assert not (tmp_path / "target" / "vault.db").exists()


# Two people


def let_in(mine: Vault) -> None:
    secret = slots.Secret.of(PASSPHRASE, None)
    people.add_person(mine, secret, THEIRS, "monitor", "2026-11-23", kdf.FLOOR)


def test_two_people_take_turns_and_the_one_who_comes_second_is_told(home: Home) -> None:
    mine = home.unlock()
    let_in(mine)
    written = write(mine, 1)
    started = time.monotonic()
    with pytest.raises(VaultBusy):
        vaults.unlock(home.folder, profile=home.profile, passphrase=THEIRS)
    assert time.monotonic() - started < 5  # of which nearly all is the stretching of the passphrase
    assert mine.store.tip(mine.feed) == (0, written[0].header.id)
    mine.close()
    theirs = vaults.unlock(home.folder, profile=home.profile, passphrase=THEIRS)
    assert theirs.store.tip(theirs.feed) == (0, written[0].header.id)
    theirs.close()


def test_a_passphrase_changed_while_another_is_locked_out_leaves_theirs_as_it_is(home: Home) -> None:
    mine = home.unlock()
    let_in(mine)
    mine.close()
    secret = slots.Secret(passphrase=PASSPHRASE)
    change_closed(home.folder, "a new one entirely", secret, parameters=kdf.FLOOR)
    vaults.unlock(home.folder, profile=home.profile, passphrase=THEIRS).close()
    with pytest.raises(WrongPassphrase):
        vaults.unlock(home.folder, profile=home.profile, passphrase=PASSPHRASE)


# A copy while somebody writes


def test_what_is_written_while_a_copy_is_made_is_in_it_or_not_but_never_half(
    vault: Vault, home: Home, tmp_path: Path
) -> None:
    class Typing:
        def report(self, done: int, total: int, text: str) -> None:
            write(vault, 1)

    back_up(vault, tmp_path / "copy", "now", Typing())
    found = rehearse(tmp_path / "copy", home.profile, Silent(), code=home.code, beside=vault)
    assert found.compared is not None
    assert (found.entries + found.compared.newer, found.compared.only_there) == (vault.store.count(), 0)
    assert found.entries >= 1


# Another user of the computer, and a stick that cannot be written


def test_another_user_of_the_computer_reads_nothing(home: Home, tmp_path: Path) -> None:
    home.unlock().close()
    assert home.folder.stat().st_mode & 0o077 == 0
    assert {one.stat().st_mode & 0o177 for one in home.folder.iterdir()} == {0}
    if os.name == "nt" or os.geteuid() != 0:
        pytest.skip("only root can be somebody else")
    read = subprocess.run(
        ["cat", *map(str, home.folder.iterdir())],
        user=NOBODY,
        group=NOBODY,
        extra_groups=(),
        capture_output=True,
        check=False,
    )
    assert read.returncode != 0
    assert read.stdout == b""


@pytest.fixture
def write_protected(home: Home, tmp_path: Path) -> Iterator[Path]:
    """A stick with records and with a copy of them, that cannot be written any more."""
    place = tmp_path / "stick"
    place.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "tmpfs", place], capture_output=True, check=False)
    if mounted.returncode:
        pytest.skip("nobody may mount a disk here")
    vault = home.unlock()
    write(vault, 1)
    back_up(vault, place / "copy", "now", Silent())
    vault.close()
    shutil.copytree(home.folder, place / "records")
    subprocess.run(["mount", "-o", "remount,ro", place], check=True)
    yield place
    subprocess.run(["umount", place], check=True)


def test_records_on_a_write_protected_stick_are_told_and_a_copy_there_can_be_tried_and_brought_back(
    write_protected: Path, home: Home, tmp_path: Path
) -> None:
    with pytest.raises(StorageRefused) as told:
        home.moved(write_protected / "records").unlock()
    assert "write-protected" in told.value.next_
    assert rehearse(write_protected / "copy", home.profile, Silent(), code=home.code).entries == 1
    restore(write_protected / "copy", tmp_path / "back")
    opened = home.moved(tmp_path / "back").unlock()
    assert opened.store.count() == 1
    opened.close()
