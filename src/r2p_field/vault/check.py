"""Looking over a vault: every page, every header, every payload; with a verdict in plain words.

`cipher_integrity_check` reads the file and not the journal, so the journal is folded in first; all its rows are read
(SECURITY_NOTES 2.2).
"""

from __future__ import annotations

from dataclasses import dataclass

from r2p_field.domain.ids import RevisionId
from r2p_field.domain.jobs import Progress
from r2p_field.ledger.errors import LedgerError
from r2p_field.ledger.revision import fits
from r2p_field.vault.connection import Connection, translated_sql
from r2p_field.vault.vault import Vault


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What a check found: pages that do not verify, entries that do not fit their header, entries read."""

    damaged_pages: int
    damaged_entries: int
    entries: int

    @property
    def sound(self) -> bool:
        """Whether nothing was found."""
        return not self.damaged_pages and not self.damaged_entries


def check(vault: Vault, progress: Progress) -> Verdict:
    """Read everything once. Raises VaultDamaged when the files cannot be read at all, Cancelled."""
    progress.report(0, 0, "Checking the files")
    pages = sum(_damaged_pages(connection) for connection in (vault.database, vault.blob_database))
    total = int(vault.database.execute("SELECT count(*) FROM revisions").fetchone()[0])
    damaged = 0
    rows = vault.database.execute("SELECT id FROM revisions ORDER BY n").fetchall()
    for done, (raw,) in enumerate(rows):
        if done % 500 == 0:
            progress.report(done, total, "Checking the entries")
        damaged += not _entry_is_sound(vault, RevisionId(raw.hex()))
    return Verdict(damaged_pages=pages, damaged_entries=damaged, entries=total)


def _damaged_pages(connection: Connection) -> int:
    with translated_sql():
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
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
