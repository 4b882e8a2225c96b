"""Looking over a vault: every page, every header, every payload, every photo; with a verdict in plain words.

`cipher_integrity_check` reads the file and not the journal, so the journal is folded in first; all its rows
are read (docs/decisions/0007-vault.md).
"""

from __future__ import annotations

from dataclasses import dataclass

from r2p_field.domain.ids import BlobId, RevisionId
from r2p_field.domain.jobs import Progress
from r2p_field.ledger.errors import LedgerError
from r2p_field.ledger.revision import fits
from r2p_field.vault.connection import Connection
from r2p_field.vault.errors import VaultDamaged
from r2p_field.vault.vault import Vault


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What a check found: pages that do not verify, entries that do not fit, photos that cannot be read."""

    damaged_pages: int
    damaged_entries: int
    entries: int
    damaged_blobs: int = 0

    @property
    def sound(self) -> bool:
        """Whether nothing was found."""
        return not (self.damaged_pages or self.damaged_entries or self.damaged_blobs)


def check(vault: Vault, progress: Progress) -> Verdict:
    """Read everything once. Raises VaultDamaged when the files cannot be read at all, Cancelled."""
    progress.report(0, 0, "Checking the files")
    pages = sum(_damaged_pages(connection) for connection in (vault.database, vault.blob_database))
    ids = vault.database.execute("SELECT id FROM revisions ORDER BY n").fetchall()
    damaged = 0
    for done, (raw,) in enumerate(ids):
        if done % 500 == 0:
            progress.report(done, len(ids), "Checking the entries")
        damaged += not _entry_is_sound(vault, RevisionId(raw.hex()))
    return Verdict(
        damaged_pages=pages,
        damaged_entries=damaged,
        entries=len(ids),
        damaged_blobs=_damaged_blobs(vault, progress),
    )


def _damaged_pages(connection: Connection) -> int:
    connection.fold_journal()
    broken = len(connection.execute("PRAGMA cipher_integrity_check").fetchall())
    verdict = connection.execute("PRAGMA integrity_check").fetchall()
    return broken + len([row for row in verdict if row[0] != "ok"])


def _entry_is_sound(vault: Vault, revision: RevisionId) -> bool:
    try:
        entry = vault.store.revision(revision)
    except LedgerError:
        return False
    if entry is None or entry.header.id != revision:
        return False
    return entry.payload is None or fits(entry.header, entry.nonce, entry.payload)


def _damaged_blobs(vault: Vault, progress: Progress) -> int:
    held = vault.blobs.whole()
    damaged = 0
    for done, blob in enumerate(held):
        progress.report(done, len(held), "Checking photos and documents")
        damaged += not _blob_is_sound(vault, blob)
    return damaged


def _blob_is_sound(vault: Vault, blob: BlobId) -> bool:
    try:
        for _ in vault.blobs.read(blob):
            pass
    except VaultDamaged:
        return False
    return True
