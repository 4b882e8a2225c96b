"""Looking over a vault: every page, header, payload, link, signature, list and photo, and what is amiss.

`cipher_integrity_check` reads the file and not the journal, so the journal is folded in first; all rows of
both checks are read (docs/decisions/0007-vault.md). A page that does not verify ends every further reading
through SQLCipher, so what was read until then is told, and that the rest was not
(docs/decisions/0027-rescue.md).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from r2p_field.crypto.signing import SuiteVerifier
from r2p_field.domain.errors import R2PError
from r2p_field.domain.ids import BlobId, FeedId, RecordId, RevisionId
from r2p_field.domain.jobs import Progress
from r2p_field.ledger.admission import Admission, Rules
from r2p_field.ledger.checkpoint import verify_checkpoint
from r2p_field.ledger.revision import fits
from r2p_field.ledger.signed import object_from_bytes
from r2p_field.vault.connection import Connection
from r2p_field.vault.errors import VaultDamaged
from r2p_field.vault.lost import lost
from r2p_field.vault.named import ref_of
from r2p_field.vault.page_map import Part
from r2p_field.vault.vault import Vault

_MOST_ROWS: Final = 1_000_000
"""Rows of `integrity_check` that are read; without a number it stops at a hundred."""
_REMADE: Final = re.compile(r"\bindex\b|fts5", re.IGNORECASE)
"""Rows about what is made anew from the tables."""
_AT_A_TIME: Final = 500


class Outcome(StrEnum):
    """What a person is told first."""

    SOUND = "sound"
    REMAKE = "remake"
    """Only what can be made anew is damaged; nothing is lost."""
    DAMAGED = "damaged"
    """Something that was written is damaged: what can be saved is to be saved into a new folder."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What was looked at and what was found.

    `damaged_pages` are places in the files that are not as written, `parts` what they belong to where that
    is known. `damaged_entries` do not fit their id or content, `broken_links` are holes in our own chains,
    `bad_signatures` signatures that do not verify, `damaged_blobs` photos or documents. `index` tells that
    what finds records is damaged, `stale` counts records whose list row is not what their entries say.
    `unread`: not everything could be read. `records` are those that damaged entries belong to. `lost` counts
    entries that an earlier rescue could not save.
    """

    damaged_pages: int = 0
    damaged_entries: int = 0
    entries: int = 0
    damaged_blobs: int = 0
    blobs: int = 0
    broken_links: int = 0
    bad_signatures: int = 0
    index: bool = False
    stale: int = 0
    unread: bool = False
    older_key_file: bool = False
    lost: int = 0
    records: tuple[RecordId, ...] = ()
    parts: Counter[Part] = field(default_factory=Counter)

    @property
    def outcome(self) -> Outcome:
        """What it comes to."""
        written = self.damaged_entries or self.damaged_blobs or self.broken_links or self.bad_signatures
        if written or self.damaged_pages or self.unread:
            return Outcome.DAMAGED
        return Outcome.REMAKE if self.index or self.stale else Outcome.SOUND

    @property
    def sound(self) -> bool:
        """Whether nothing was found."""
        return self.outcome is Outcome.SOUND

    @property
    def nothing_lost(self) -> bool:
        """Whether all damage that is known lies where nothing is lost with it."""
        if self.outcome is not Outcome.DAMAGED:
            return True
        told = self.damaged_entries or self.damaged_blobs or self.broken_links or self.bad_signatures
        return not told and bool(self.parts) and all(part.remade for part in self.parts)


def check(
    vault: Vault, progress: Progress, admission: Admission | None = None, rules: Rules | None = None
) -> Verdict:
    """Read everything once, as far as it can be read. Raises Cancelled, StorageFull, StorageRefused.

    With `admission` and `rules` every record is folded anew too, and compared with what lists show.
    """
    looked = _Look(vault, progress, admission, rules)
    for step in (looked.pages, looked.entries, looked.chains, looked.lists, looked.photos):
        try:
            step()
        except VaultDamaged:
            looked.unread = True
    return looked.verdict()


class _Look:
    """One look over a vault: what is found piece by piece."""

    def __init__(
        self, vault: Vault, progress: Progress, admission: Admission | None, rules: Rules | None
    ) -> None:
        self._vault = vault
        self._progress = progress
        self._admission = admission
        self._rules = rules
        self._records: dict[RecordId, None] = {}
        self._found: Counter[str] = Counter()
        self._index = False
        self.unread = False

    def verdict(self) -> Verdict:
        known = lost(self._vault.meta) if not self.unread else None
        return Verdict(
            **self._found,  # type: ignore[arg-type]
            index=self._index,
            unread=self.unread,
            older_key_file=self._vault.older_key_file,
            lost=sum(gap.entries for gap in known.gaps) + len(known.contents) if known else 0,
            records=tuple(self._records),
        )

    def pages(self) -> None:
        self._progress.report(0, 0, "Checking the files")
        for connection in (self._vault.database, self._vault.blob_database):
            connection.fold_journal()
            self._found["damaged_pages"] += len(
                connection.execute("PRAGMA cipher_integrity_check").fetchall()
            )
        for connection in (self._vault.database, self._vault.blob_database):
            for told in _integrity(connection):
                if _REMADE.search(told):
                    self._index = True
                else:
                    self._found["damaged_pages"] += 1

    def entries(self) -> None:
        database = self._vault.database
        ids = database.execute("SELECT id, record FROM revisions ORDER BY n").fetchall()
        self._found["entries"] = len(ids)
        for done, (raw, record) in enumerate(ids):
            if done % _AT_A_TIME == 0:
                self._progress.report(done, len(ids), "Checking the entries")
            if raw is not None and _entry_is_sound(self._vault, RevisionId(raw.hex())):
                continue
            self._found["damaged_entries"] += 1
            if record is not None:  # else a page of another day stands where its row was
                self._records[RecordId(record.hex())] = None

    def chains(self) -> None:
        known = lost(self._vault.meta)
        for feed in self._vault.store.own_feeds():
            for seq in _holes(self._vault, feed):
                self._found["broken_links"] += not known.skips(feed, seq)
        rows = self._vault.database.execute("SELECT feed, seq, tip FROM checkpoints").fetchall()
        for number, seq, tip in rows:
            self._found["bad_signatures"] += not _is_signed(self._vault, number, seq, tip)
        for (raw,) in self._vault.database.execute("SELECT object FROM objects").fetchall():
            self._found["bad_signatures"] += not _is_object(raw)

    def lists(self) -> None:
        vault = self._vault
        if not vault.records.search.is_complete():
            self._index = True
        if self._admission is None or self._rules is None:
            return
        total = len(vault.store.every_record())
        for done, agrees in enumerate(vault.records.agreeing(self._admission, self._rules)):
            if done % _AT_A_TIME == 0:
                self._progress.report(done, total, "Checking the lists")
            self._found["stale"] += not agrees

    def photos(self) -> None:
        held = self._vault.blobs.whole()
        self._found["blobs"] = len(held)
        for done, blob in enumerate(held):
            self._progress.report(done, len(held), "Checking photos and documents")
            self._found["damaged_blobs"] += not _blob_is_sound(self._vault, blob)


def _integrity(connection: Connection) -> list[str]:
    rows = connection.execute(f"PRAGMA integrity_check({_MOST_ROWS})").fetchall()
    return [str(row[0]) for row in rows if row[0] != "ok"]


def _entry_is_sound(vault: Vault, revision: RevisionId) -> bool:
    """Tell whether an entry is the one its id names, stands in its columns and fits its content."""
    try:
        entry = vault.store.revision(revision)
    except VaultDamaged:
        if vault.database.value("SELECT 1 FROM revisions WHERE id = ?", (bytes.fromhex(revision),)) is None:
            raise
        return False
    if entry is None or entry.header.id != revision or not vault.store.is_filed_right(entry):
        return False
    return entry.payload is None or fits(entry.header, entry.nonce, entry.payload)


def _holes(vault: Vault, feed: FeedId) -> Iterator[int]:
    """Yield the seqs of a chain of ours at which nothing stands that a proven entry names before it."""
    for row in vault.database.execute(_HOLES, (bytes.fromhex(feed),)).fetchall():
        yield row[0]


def _is_signed(vault: Vault, number: int, seq: int, tip: bytes) -> bool:
    """Tell whether a checkpoint verifies; of a writer whose keys are not known, whether it can be read."""
    raw = vault.database.value("SELECT feed FROM feeds WHERE n = ?", (number,))
    if raw is None:
        return False
    feed = FeedId(raw.hex())
    keys, signed = vault.store.keys_of(feed), vault.store.checkpoint_with(feed, seq, tip)
    if signed is None:
        return False
    if keys is None:
        return True
    try:
        found = verify_checkpoint(signed, keys, SuiteVerifier())
    except R2PError:
        return False
    return (found.seq, found.tip) == (seq, tip.hex())


def _is_object(raw: bytes) -> bool:
    try:
        object_from_bytes(raw)
    except R2PError:
        return False
    return True


def _blob_is_sound(vault: Vault, blob: BlobId) -> bool:
    """Tell whether a photo is the bytes that a content names, or at least opens where none names it."""
    ref = ref_of(vault.store, blob)
    if ref is not None:
        return vault.blobs.holds(ref)
    return vault.blobs.reaches_its_end(blob)


_HOLES: Final = """
    SELECT DISTINCT later.seq - 1 FROM revisions AS later WHERE feed = (SELECT n FROM feeds WHERE feed = ?)
        AND later.seq > 0 AND NOT EXISTS (SELECT 1 FROM revisions AS before
            WHERE before.id = later.prev AND before.feed = later.feed AND before.seq = later.seq - 1)"""
