"""Trying whether a second copy opens: everything in it is read, and nothing is changed, there or here.

What nobody writes to is read where it lies, without a lock or a byte beside it, so a write-protected stick
will do. What has to be written before it can be read (a folder that was copied while it was open has
a journal, an earlier version left older tables) is carried, sealed as it is, into a throw-away folder. No
chain is begun and no mark in the profile is looked at (docs/decisions/0028-second-copies.md).
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from r2p_field.crypto.randomness import wipe
from r2p_field.domain.jobs import Progress
from r2p_field.ledger.clock import Hlc
from r2p_field.vault import slots as slot_files
from r2p_field.vault.check import check
from r2p_field.vault.connection import Connection
from r2p_field.vault.errors import VaultDamaged
from r2p_field.vault.files import carry, make_private_folder, translated
from r2p_field.vault.schema import BLOB_MIGRATIONS, VAULT_MIGRATIONS, migrations_seen
from r2p_field.vault.two_files import open_file, read_file
from r2p_field.vault.unfinished import BLOBS, DATABASE, refuse_unfinished
from r2p_field.vault.vault import Vault, bring_tables_up_to_date

_ASIDE: Final = "rehearsal"
_MIGRATIONS: Final = {DATABASE: len(VAULT_MIGRATIONS), BLOBS: len(BLOB_MIGRATIONS)}
_STAMP: Final = (
    "CASE WHEN json_valid(CAST(header AS TEXT)) THEN json_extract(CAST(header AS TEXT), '$.hlc') END"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """How a copy stands to the open records.

    `newer` entries here are not in the copy, the first of them written at the stamp `since`, empty for none.
    `only_there` entries are in the copy alone: then these records are the older ones.
    """

    newer: int
    since: Hlc | None
    only_there: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsed:
    """What a copy holds that opened and was read whole.

    `made`: when it was made (ISO time, UTC), empty where that was not noted in it. `until`: the stamp of its
    newest entry, None for an empty one. `compared` is None where no records were open beside it.
    """

    made: str
    observations: int
    entries: int
    until: Hlc | None
    compared: Compared | None


class OtherRecords(VaultDamaged):
    """The copy opens and is sound, but it is not a copy of the open records."""

    code = "copy-of-others"

    def __init__(self) -> None:
        super().__init__("This copy opens, but it is a copy of other records than these.")


def rehearse(
    source: Path,
    profile: Path,
    progress: Progress,
    *,
    passphrase: str | None = None,
    code: str | None = None,
    beside: Vault | None = None,
) -> Rehearsed:
    """Open a copy with what opens it, read everything in it, and compare it with the records `beside`.

    Raises VaultMissing, VaultUnfinished, WrongPassphrase, BadCode, VaultNewer, VaultDamaged (a file is
    missing, or what was read is not what was written), OtherRecords, StorageFull, StorageRefused,
    NotEnoughMemory, Cancelled.
    """
    progress.report(0, 0, "Opening the copy")
    with _opened(source, profile, slot_files.Secret.of(passphrase, code)) as copy:
        if beside is not None and copy.id != beside.id:
            raise OtherRecords
        if not check(copy, progress).sound or not _writes_on(copy):
            raise VaultDamaged("The copy opens, but part of it is not what was written.")
        made = copy.meta.get("backup")
        return Rehearsed(
            made=made if len(made) > 1 else "",
            observations=copy.records.counts()["observations"],
            entries=copy.store.count(),
            until=_newest(copy),
            compared=_compared(copy, beside) if beside is not None else None,
        )


def _writes_on(copy: Vault) -> bool:
    """Tell whether the keys are there that hand over to the chain in which a restored copy goes on."""
    return copy.keyring.signer_of(copy.feed) is not None


def _newest(copy: Vault) -> Hlc | None:
    found = copy.database.value(f"SELECT max({_STAMP}) FROM revisions")  # noqa: S608  (no input)
    return Hlc(found) if found else None


def _compared(copy: Vault, beside: Vault) -> Compared:
    there = {one for (one,) in copy.database.execute("SELECT id FROM revisions")}
    here = beside.database.execute(f"SELECT id, {_STAMP} FROM revisions").fetchall()  # noqa: S608  (no input)
    stamps = [stamp for one, stamp in here if one not in there]
    return Compared(
        newer=len(stamps),
        since=Hlc(min(filter(None, stamps))) if any(stamps) else None,
        only_there=len(there) - (len(here) - len(stamps)),
    )


@contextlib.contextmanager
def _opened(source: Path, profile: Path, secret: slot_files.Secret) -> Iterator[Vault]:
    refuse_unfinished(source)
    unlocked = slot_files.unlock(source, secret)
    try:
        with _throw_away(profile) as aside, contextlib.ExitStack() as open_files:
            connections = []
            for name in (DATABASE, BLOBS):
                connections.append(_opened_file(source, name, unlocked.master, aside))
                open_files.callback(connections[-1].close)
            wipe(unlocked.master)
            copy = Vault(source, unlocked.file.vault, *connections)
            bring_tables_up_to_date(copy, new=False)
            yield copy
    finally:
        wipe(unlocked.master)


def _opened_file(source: Path, name: str, master: bytearray, aside: Path) -> Connection:
    """Open a file where it lies, or what was carried aside of it where reading needs writing."""
    with translated():
        journals = [source / f"{name}{end}" for end in ("-wal", "-journal")]
        still = not any(one.is_file() and one.stat().st_size for one in journals)
    if still:
        found = read_file(source, name, master)
        if migrations_seen(found) >= _MIGRATIONS[name]:
            return found
        found.close()
    with translated():
        make_private_folder(aside)
        for one in (source / name, *journals):
            if one.is_file():
                carry(one, aside / one.name)
    return open_file(aside, name, master)


@contextlib.contextmanager
def _throw_away(profile: Path) -> Iterator[Path]:
    """Name a private folder for sealed bytes, not made yet; what a killed trial left there goes first."""
    folder = profile / _ASIDE
    shutil.rmtree(folder, ignore_errors=True)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
