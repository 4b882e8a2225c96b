"""A process that dies at every step of what it does, one step later each time, and looks at what it left.

`python -m tests.vault.crashes JOB FOLDER [COUNT]` says how many deaths it looked at; it fails when something
was left that is neither the old nor the new. It forks itself, which a test run with threads cannot.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import random
import shutil
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from tests.vault.conftest import PASSPHRASE, Home
from tests.vault.test_folds import take
from tests.vault.writers import World

from r2p_field.crypto import kdf
from r2p_field.domain.jobs import Silent
from r2p_field.vault import backup, check, people, slots
from r2p_field.vault import vault as vaults
from r2p_field.vault.connection import Connection
from r2p_field.vault.errors import VaultMissing, VaultUnfinished, WrongPassphrase
from r2p_field.vault.vault import Vault

NEW = "another passphrase entirely"
DEAD = 77


def cheap(secret: bytes | bytearray, salt: bytes, parameters: kdf.Argon2Parameters) -> bytearray:
    """Stretch nothing: what dies here is not the passphrase."""
    return kdf.derive(bytes(secret) + b".", "test", salt=salt)


def die_at(step: int) -> None:
    """Let the process die, without any cleaning up, before the given durable step."""
    steps = itertools.count(1)

    def before(real: Callable[..., Any], counts: Callable[..., bool]) -> Callable[..., Any]:
        def stepping(*args: Any, **kwargs: Any) -> Any:
            if counts(*args) and next(steps) == step:
                os._exit(DEAD)
            return real(*args, **kwargs)

        return stepping

    def always(*_: Any) -> bool:
        return True

    def durable(_: Connection, sql: str, *__: Any) -> bool:
        return sql.startswith(("COMMIT", "PRAGMA wal_checkpoint", "VACUUM", "DETACH"))

    os.fsync = before(os.fsync, always)
    Path.replace = before(Path.replace, always)  # type: ignore[method-assign]
    Path.unlink = before(Path.unlink, always)  # type: ignore[method-assign]
    Connection.execute = before(Connection.execute, durable)  # type: ignore[method-assign]


def deaths(folder: Path, prepare: Callable[[Path], Any], job: Callable[[Any], None]) -> Iterator[Any]:
    """Yield what `prepare` made, after `job` died on it one step later each time, until it does not die."""
    for step in itertools.count(1):
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


def create(folder: Path, _: int) -> int:
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


def passphrase(folder: Path, _: int) -> int:
    """Always one of the two passphrases opens, and after the next unlocking never the replaced one."""

    def job(home: Home) -> None:
        vaults.change_passphrase(home.folder, NEW, passphrase=PASSPHRASE, parameters=kdf.FLOOR)

    return one_of_two(folder, job)


def open_passphrase(folder: Path, _: int) -> int:
    """The same while the records are open."""

    def job(home: Home) -> None:
        vault = home.unlock()
        people.change_passphrase(vault, PASSPHRASE, NEW, kdf.FLOOR)

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


def unlock_copy(folder: Path, _: int) -> int:
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


def unlock_again(folder: Path, _: int) -> int:
    """A crash while unlocking is not taken for a copy."""
    count = 0
    for home in deaths(folder, make, lambda home: home.unlock().close()):
        count += 1
        vault = home.unlock()
        assert len(vault.store.own_feeds()) == 1
        looks_sound(vault)
    return count


def back_up(folder: Path, _: int) -> int:
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


def restore(folder: Path, _: int) -> int:
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


def save(folder: Path, count: int) -> int:
    """Whatever was acknowledged is there and whole, wherever kill -9 struck."""
    home = make(folder)
    world = World("ana")
    chance = random.Random(count)
    known = 1
    for _ in range(count):
        known += killed_while_saving(home, world, chance.uniform(0, 0.06))
        vault = home.unlock()
        vault.records.search.catch_up()
        held = vault.store.count()
        assert held in {known, known + 1}, f"{known} were acknowledged, {held} are there"
        assert sum(1 for _ in vault.records.states()) == held
        looks_sound(vault)
        known = held
    return count


def killed_while_saving(home: Home, world: World, seconds: float) -> int:
    """Let a child save until it is killed; return how many it acknowledged."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        save_for_ever(home, writing)
    os.close(writing)
    acknowledged = len(os.read(reading, 1)) - 1
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while said := os.read(reading, 4096):
        acknowledged += len(said)
    os.close(reading)
    return acknowledged


def save_for_ever(home: Home, acknowledge: int) -> None:
    vault = home.unlock()
    world = World(f"device {os.getpid()}")
    (writer,) = world.writers.values()
    os.write(acknowledge, b"!")
    while True:
        take(vault.records, world, writer.observe("words " * 50))
        os.write(acknowledge, b".")
        vault.records.search.catch_up()


JOBS = {
    job.__name__: job
    for job in (create, passphrase, open_passphrase, unlock_copy, unlock_again, back_up, restore, save)
}

if __name__ == "__main__":
    kdf.argon2id = cheap
    looked_at = JOBS[sys.argv[1]](Path(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else 0)
    sys.stdout.write(f"{looked_at}\n")
