"""A second copy that opens elsewhere with the same passphrase or paper code, and how it comes back to life.

SQLCipher writes the copy itself (`VACUUM INTO` keeps the key and writes no readable byte); it is attached
again and checked before anybody is told that it worked. A restored copy goes on in a new chain, so it never
forks the old one.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from r2p_field.crypto.randomness import wipe
from r2p_field.domain.jobs import Progress
from r2p_field.vault import slots as slot_files
from r2p_field.vault.connection import DEFAULT_PAGE, Connection
from r2p_field.vault.errors import VaultDamaged
from r2p_field.vault.files import carry, forget_cached, sync, translated, write_private
from r2p_field.vault.unfinished import BLOBS, DATABASE, making, place_key_file
from r2p_field.vault.vault import Vault, require

_STEPS: Final = 4
_MARKED: Final = "INSERT OR REPLACE INTO copy.meta (name, value) VALUES ('backup', ?)"
_BESIDE: Final = 64 * 1024
"""Bytes for the key file and the journal while the copy is marked."""
_FILES: Final = tuple(f"{name}{end}" for name in (DATABASE, BLOBS) for end in ("", "-wal", "-journal"))
"""A folder that was copied as it lay, without a clean end, has journals too; a backup has none."""


def back_up(vault: Vault, target: Path, at: str, progress: Progress) -> None:
    """Copy an open vault into an empty folder and read the copy back. `at` is noted as the last backup.

    Raises VaultExists, StorageFull, StorageRefused, VaultDamaged (the copy does not verify), Cancelled. A
    copy that was not finished is removed; one that a power cut left does not open. `at` stands in the copy
    too: a copy says when it was made.
    """
    with making(target):
        vault.checkpoint()
        progress.report(0, _STEPS, "Copying the records")
        _copy(vault.database, target / DATABASE)
        progress.report(1, _STEPS, "Copying photos and documents")
        _copy(vault.blob_database, target / BLOBS)
        progress.report(2, _STEPS, "Reading the copy back")
        _verify(vault.database, target / DATABASE, mark=at or "1")
        _verify(vault.blob_database, target / BLOBS)
        progress.report(3, _STEPS, "Copying the key file")
        with translated():
            place_key_file(target, _key_file(vault))
        progress.report(_STEPS, _STEPS, "Done")
    vault.meta.set("last_backup", at)


def size_of(vault: Vault) -> int:
    """Return about how many bytes a second copy takes."""
    files = sum(
        int(one.value("PRAGMA page_count")) * int(one.value("PRAGMA page_size"))
        for one in (vault.database, vault.blob_database)
    )
    return files + _BESIDE


def _key_file(vault: Vault) -> bytes:
    """Return the key file as it lies there, when it is whole and of these records: a copy must open.

    An emergency may be destroying it just now, or the disk lost it. Raises VaultDamaged, OSError.
    """
    data = (vault.folder / slot_files.NAME).read_bytes()
    if slot_files.SlotFile.from_bytes(data).vault != vault.id:
        raise VaultDamaged("The key file in this folder belongs to other records.")
    return data


def _copy(connection: Connection, target: Path) -> None:
    with translated():
        write_private(target, b"")
    with _page_size_of(connection):
        connection.execute("VACUUM INTO ?", (os.fspath(target),))


@contextlib.contextmanager
def _page_size_of(connection: Connection) -> Iterator[None]:
    """Let SQLCipher make and attach the copy with the page size of the original.

    It takes the size from its default, and with another one `VACUUM INTO` writes, without a word, a file that
    nobody can open (measured with SQLCipher 4.19). The default belongs to the process, so it is put back.
    """
    size = int(connection.value("PRAGMA page_size"))
    connection.execute(f"PRAGMA cipher_default_page_size = {size}")
    try:
        yield
    finally:
        connection.execute(f"PRAGMA cipher_default_page_size = {DEFAULT_PAGE}")


def _verify(connection: Connection, target: Path, *, mark: str = "") -> None:
    """Attach the copy (it has the same key), mark it as a backup of a time and check every page of it."""
    with translated(), target.open("rb+") as file:
        sync(file.fileno())
        forget_cached(file.fileno())
    with _page_size_of(connection):
        connection.execute("ATTACH DATABASE ? AS copy", (os.fspath(target),))
        try:
            if mark:
                connection.execute(
                    "INSERT OR REPLACE INTO copy.meta (name, value) VALUES ('backup', ?)", (mark,)
                )
            damage = connection.execute("PRAGMA copy.cipher_integrity_check").fetchall()
            verdict = connection.value("PRAGMA copy.integrity_check(1)")
        finally:
            connection.execute("DETACH DATABASE copy")
    if damage or verdict != "ok":
        raise VaultDamaged("The copy could not be read back whole.")
    with translated(), target.open("rb+") as file:
        sync(file.fileno())


def restore(source: Path, target: Path) -> None:
    """Put a backup into an empty folder, where `vault.unlock` opens it and goes on in a new chain.

    The backup itself is only read. Raises VaultMissing, VaultDamaged (a file of it is missing), VaultExists,
    StorageFull, StorageRefused.
    """
    require(source)
    if not all((source / name).is_file() for name in (DATABASE, BLOBS)):
        raise VaultDamaged("A file of this backup is missing.")
    with making(target), translated():
        for name in (*_FILES, slot_files.NEW, slot_files.OLD):
            if (source / name).is_file():
                carry(source / name, target / name)
        newest = next(name for name in slot_files.GENERATIONS if (source / name).is_file())
        place_key_file(target, (source / newest).read_bytes())


def try_secret(source: Path, passphrase: str | None, code: str | None) -> None:
    """Return when a passphrase or code opens a backup, so that nothing is copied for a slip of the finger.

    Raises VaultMissing, VaultDamaged, VaultNewer, WrongPassphrase, NotEnoughMemory, StorageRefused, BadCode.
    """
    wipe(slot_files.unlock(source, slot_files.Secret.of(passphrase, code)).master)
