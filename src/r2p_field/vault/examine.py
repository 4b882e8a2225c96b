"""Looking at closed records page by page, so that what is damaged can be named even where nothing opens.

Nothing is written: a journal that a crash left is read where it lies.
"""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from r2p_field.crypto import kdf
from r2p_field.crypto.randomness import wipe
from r2p_field.domain.jobs import Progress
from r2p_field.vault import slots as slot_files
from r2p_field.vault.check import Verdict
from r2p_field.vault.page_map import Part, damaged_parts
from r2p_field.vault.pages import PageFile
from r2p_field.vault.two_files import LABELS, PAGES
from r2p_field.vault.unfinished import BLOBS, DATABASE


@contextlib.contextmanager
def readers(folder: Path, master: bytearray) -> Iterator[tuple[PageFile, PageFile]]:
    """Open `vault.db` and `blobs.db` for reading page by page; one that is not there has no pages."""
    with _reader(folder, DATABASE, master) as database, _reader(folder, BLOBS, master) as blobs:
        yield database, blobs


@contextlib.contextmanager
def _reader(folder: Path, name: str, master: bytearray) -> Iterator[PageFile]:
    key = kdf.derive(master, LABELS[name])
    try:
        with PageFile(folder / name, key, PAGES[name]) as file:
            yield file
    finally:
        wipe(key)


def examine(folder: Path, secret: slot_files.Secret, progress: Progress) -> Verdict:
    """Return which pages of closed records are damaged and what they belong to; nothing else is looked at.

    Raises VaultMissing, VaultDamaged (no key file is whole), WrongPassphrase, VaultNewer, StorageRefused,
    NotEnoughMemory, Cancelled.
    """
    progress.report(0, 0, "Checking the files")
    unlocked = slot_files.unlock(folder, secret)
    try:
        with readers(folder, unlocked.master) as (database, blobs):
            parts = all_parts(database, blobs)
    finally:
        wipe(unlocked.master)
    return Verdict(damaged_pages=parts.total(), parts=parts, older_key_file=unlocked.name != slot_files.NAME)


def all_parts(database: PageFile, blobs: PageFile) -> Counter[Part]:
    """Return how many pages of each part are damaged; `blobs.db` holds nothing but photos and documents."""
    photos = damaged_parts(blobs)
    unused = photos[Part.UNUSED] + photos[Part.LISTS]
    told = damaged_parts(database)
    told[Part.PHOTOS] += photos.total() - unused
    told[Part.UNUSED] += unused
    return +told
