"""A second copy that opens elsewhere with the same passphrase or paper code, and how it comes back to life.

SQLCipher writes the copy itself (`VACUUM INTO` keeps the key and writes no readable byte); it is attached again and
checked before anybody is told that it worked. A restored copy goes on in a new chain, so it never forks the old one.
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator
from pathlib import Path

from r2p_field.domain.jobs import Progress
from r2p_field.vault import slots as slot_files
from r2p_field.vault.connection import DEFAULT_PAGE, Connection, translated_sql
from r2p_field.vault.errors import VaultDamaged, VaultExists
from r2p_field.vault.files import make_private_folder, sync_folder, translated, write_private
from r2p_field.vault.vault import BLOBS, DATABASE, Vault, require

_STEPS = 4


def back_up(vault: Vault, target: Path, at: str, progress: Progress) -> None:
    """Copy an open vault into an empty folder and read the copy back. `at` is noted as the last backup.

    Raises VaultExists, StorageFull, StorageRefused, VaultDamaged (the copy does not verify), Cancelled. A copy that was
    not finished is removed.
    """
    with translated():
        if target.exists() and any(target.iterdir()):
            raise VaultExists
        make_private_folder(target)
    try:
        _copy(vault, target, progress)
    except BaseException:
        shutil.rmtree(target, ignore_errors=True)
        raise
    vault.meta.set("last_backup", at)


def _copy(vault: Vault, target: Path, progress: Progress) -> None:
    vault.checkpoint()
    progress.report(0, _STEPS, "Copying the records")
    _copy_file(vault.database, target / DATABASE)
    progress.report(1, _STEPS, "Copying photos and documents")
    _copy_file(vault.blob_database, target / BLOBS)
    progress.report(2, _STEPS, "Reading the copy back")
    _verify(vault.database, target / DATABASE, mark=True)
    _verify(vault.blob_database, target / BLOBS, mark=False)
    progress.report(3, _STEPS, "Copying the key file")
    with translated():
        write_private(target / slot_files.NAME, (vault.folder / slot_files.NAME).read_bytes())
        sync_folder(target)
    progress.report(_STEPS, _STEPS, "Done")


def _copy_file(connection: Connection, target: Path) -> None:
    with translated_sql(), _page_size_of(connection):
        connection.execute("VACUUM INTO ?", (str(target),))


@contextlib.contextmanager
def _page_size_of(connection: Connection) -> Iterator[None]:
    """Let SQLCipher make and attach the copy with the page size of the original.

    It takes the size from its default, and with another one `VACUUM INTO` writes, without a word, a file that nobody
    can open (measured with SQLCipher 4.19). The default belongs to the process, so it is put back.
    """
    size = int(connection.execute("PRAGMA page_size").fetchone()[0])
    connection.execute(f"PRAGMA cipher_default_page_size = {size}")
    try:
        yield
    finally:
        connection.execute(f"PRAGMA cipher_default_page_size = {DEFAULT_PAGE}")


def _verify(connection: Connection, target: Path, *, mark: bool) -> None:
    """Attach the copy (it has the same key), mark it as a backup and check every page of it."""
    with translated_sql(), _page_size_of(connection):
        connection.execute("ATTACH DATABASE ? AS copy", (str(target),))
        try:
            if mark:
                connection.execute("INSERT OR REPLACE INTO copy.meta (name, value) VALUES ('backup', '1')")
            damage = connection.execute("PRAGMA copy.cipher_integrity_check").fetchall()
            verdict = connection.execute("PRAGMA copy.integrity_check(1)").fetchone()[0]
        finally:
            connection.execute("DETACH DATABASE copy")
    if damage or verdict != "ok":
        raise VaultDamaged("The copy could not be read back whole.")


def restore(source: Path, target: Path) -> None:
    """Put a backup into an empty folder, where `vault.unlock` opens it and goes on in a new chain.

    The backup itself is only read. Raises VaultMissing, VaultExists, StorageFull, StorageRefused.
    """
    require(source)
    with translated():
        if target.exists() and any(target.iterdir()):
            raise VaultExists
        make_private_folder(target)
    try:
        with translated():
            for name in (DATABASE, BLOBS, slot_files.NAME):
                shutil.copyfile(source / name, target / name)
                (target / name).chmod(0o600)
            sync_folder(target)
    except BaseException:
        shutil.rmtree(target, ignore_errors=True)
        raise
