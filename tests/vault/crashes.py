"""A process that dies at every step of what it does, one step later each time, and looks at what it left.

`python -m tests.vault.crashes JOB FOLDER` says how many deaths it looked at; it fails when something
was left that is neither the old nor the new. It forks itself, which a test run with threads cannot.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from tests.vault.conftest import PASSPHRASE, Home
from tests.vault.test_folds import take
from tests.vault.writers import World

from nightly.kill9.steps import DEAD, die_at
from r2p_field.crypto import kdf
from r2p_field.domain.jobs import Silent
from r2p_field.vault import backup, check, people, slots
from r2p_field.vault import vault as vaults
from r2p_field.vault.errors import VaultMissing, VaultUnfinished, WrongPassphrase
from r2p_field.vault.new_passphrase import Whose, change_closed, choose_by_code
from r2p_field.vault.vault import Vault

NEW = "another passphrase entirely"


def cheap(secret: bytes | bytearray, salt: bytes, parameters: kdf.Argon2Parameters) -> bytearray:
    """Stretch nothing: what dies here is not the passphrase."""
    return kdf.derive(bytes(secret) + b".", "test", salt=salt)


def deaths(folder: Path, prepare: Callable[[Path], Any], job: Callable[[Any], None]) -> Iterator[Any]:
    """Yield what `prepare` made, after `job` died on it one step later each time, until it does not die."""
    for step in itertools.count(1):
        (folder / str(step)).mkdir(parents=True)
        made = prepare(folder / str(step))
        child = os.fork()
        if child == 0:
            die_at(step)
            with contextlib.redirect_stderr(None):
                job(made)
            os._exit(0)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        assert code in {0, DEAD}, f"step {step} ended with {code}"
        yield made
        if code == 0:
            return


def make(base: Path) -> Home:
    made = vaults.create(
        base / "vault", PASSPHRASE, profile=base / "profile", role="field", parameters=kdf.FLOOR
    )
    world = World("ana")
    take(made.vault.records, world, world["ana"].observe("kept"))
    made.vault.close()
    return Home(folder=base / "vault", profile=base / "profile", code=made.code)


def opens(home: Home, passphrase: str) -> bool:
    try:
        slots.unlock(home.folder, slots.Secret(passphrase=passphrase))
    except WrongPassphrase:
        return False
    return True


def looks_sound(vault: Vault) -> None:
    assert check.check(vault, Silent()).sound
    assert vault.feed
    vault.close()


# Jobs


def create(folder: Path) -> int:
    """Records are made wholly, or the same folder takes new ones."""

    def job(base: Path) -> None:
        vaults.create(base / "vault", PASSPHRASE, profile=base, role="field", parameters=kdf.FLOOR)

    count = 0
    for base in deaths(folder, lambda base: base, job):
        count += 1
        try:
            looks_sound(vaults.unlock(base / "vault", profile=base, passphrase=PASSPHRASE))
        except (VaultMissing, VaultUnfinished):
            made = vaults.create(base / "vault", NEW, profile=base, role="field", parameters=kdf.FLOOR)
            looks_sound(made.vault)
            assert not (base / "vault" / "vault.unfinished").exists()
    return count


def passphrase(folder: Path) -> int:
    """Always one of the two passphrases opens, and after the next unlocking never the replaced one."""

    def job(home: Home) -> None:
        change_closed(home.folder, NEW, slots.Secret(passphrase=PASSPHRASE), parameters=kdf.FLOOR)

    return one_of_two(folder, job)


def open_passphrase(folder: Path) -> int:
    """The same while the records are open."""

    def job(home: Home) -> None:
        vault = home.unlock()
        people.change_passphrase(vault, PASSPHRASE, NEW, kdf.FLOOR)

    return one_of_two(folder, job)


def by_code(folder: Path) -> int:
    """The same for who came in by the code on paper, which opens wherever it was cut short."""

    def job(home: Home) -> None:
        vault = vaults.unlock(home.folder, profile=home.profile, code=home.code)
        lost = Whose(slot=vault.people[0])
        choose_by_code(vault, home.code, NEW, lost, "2026-11-29", kdf.FLOOR)

    return one_of_two(folder, job)


def one_of_two(folder: Path, job: Callable[[Home], None]) -> int:
    count = 0
    for home in deaths(folder, make, job):
        count += 1
        assert opens(home, PASSPHRASE) or opens(home, NEW)
        vault = home.unlock()
        assert not vault.older_key_file
        looks_sound(vault)
        assert opens(home, PASSPHRASE) != opens(home, NEW)
        if opens(home, NEW):
            kept = slots.SlotFile.from_bytes((home.folder / slots.OLD).read_bytes())
            (home.folder / slots.NAME).write_bytes(kept.to_bytes(key_of(home)))
            assert not opens(home, PASSPHRASE)
    return count


def key_of(home: Home) -> bytearray:
    return slots.unlock(home.folder, slots.Secret.of(None, home.code)).master


def unlock_copy(folder: Path) -> int:
    """A copy never goes on in the chain of the original, wherever its first unlocking died."""

    def copied(base: Path) -> tuple[Home, str]:
        home = make(base)
        vault = home.unlock()
        feed = vault.feed
        vault.close()
        shutil.copytree(home.folder, base / "copy")
        return home.moved(base / "copy"), feed

    def job(made: tuple[Home, str]) -> None:
        made[0].unlock().close()

    count = 0
    for home, feed in deaths(folder, copied, job):
        count += 1
        vault = home.unlock()
        assert vault.feed != feed
        again = vault.feed
        looks_sound(vault)
        vault = home.unlock()
        assert vault.feed == again
        looks_sound(vault)
    return count


def unlock_again(folder: Path) -> int:
    """A crash while unlocking is not taken for a copy."""
    count = 0
    for home in deaths(folder, make, lambda home: home.unlock().close()):
        count += 1
        vault = home.unlock()
        assert len(vault.store.own_feeds()) == 1
        looks_sound(vault)
    return count


def back_up(folder: Path) -> int:
    """A backup is whole or does not open, and the records it was made of are unharmed."""

    def job(home: Home) -> None:
        backup.back_up(home.unlock(), home.folder.with_name("backup"), "now", Silent())

    count = 0
    for home in deaths(folder, make, job):
        count += 1
        looks_sound(home.unlock())
        restored = home.moved(home.folder.with_name("restored"))
        try:
            backup.restore(home.folder.with_name("backup"), restored.folder)
        except (VaultMissing, VaultUnfinished):
            continue
        looks_sound(restored.unlock())
    return count


def restore(folder: Path) -> int:
    """A restored folder is whole, or takes the backup again."""

    def backed_up(base: Path) -> Home:
        home = make(base)
        vault = home.unlock()
        backup.back_up(vault, base / "backup", "now", Silent())
        vault.close()
        return home.moved(base / "restored")

    def job(home: Home) -> None:
        backup.restore(home.folder.with_name("backup"), home.folder)

    count = 0
    for home in deaths(folder, backed_up, job):
        count += 1
        try:
            vault = home.unlock()
        except (VaultMissing, VaultUnfinished):
            backup.restore(home.folder.with_name("backup"), home.folder)
            vault = home.unlock()
        looks_sound(vault)
    return count


JOBS = {
    job.__name__: job
    for job in (create, passphrase, open_passphrase, by_code, unlock_copy, unlock_again, back_up, restore)
}

if __name__ == "__main__":
    kdf.argon2id = cheap
    looked_at = JOBS[sys.argv[1]](Path(sys.argv[2]))
    sys.stdout.write(f"{looked_at}\n")
