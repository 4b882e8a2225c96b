"""The two encrypted files of a vault: their names, page sizes and keys, opened to work in or only to read."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from r2p_field.crypto import kdf
from r2p_field.crypto.randomness import wipe
from r2p_field.vault.connection import DEFAULT_PAGE, Connection, open_store, open_to_read
from r2p_field.vault.medium import wants_slower_journal
from r2p_field.vault.unfinished import BLOBS, DATABASE

_BLOB_PAGE: Final = 16_384
PAGES: Final = {DATABASE: DEFAULT_PAGE, BLOBS: _BLOB_PAGE}
CACHES_KIB: Final = {DATABASE: 32_768, BLOBS: 8_192}
"""Enough for searching 100,000 observations; photos are read from end to end."""
LABELS: Final = {DATABASE: "database", BLOBS: "blobs"}


def open_file(folder: Path, name: str, master: bytearray, *, new: bool = False) -> Connection:
    """Open one of the files, or begin it when it is `new`. Raises what `connection.open_store` raises."""
    key = kdf.derive(master, LABELS[name])
    try:
        return open_store(
            folder / name,
            key,
            page_size=PAGES[name],
            cache_kib=CACHES_KIB[name],
            new=new,
            on_stick=wants_slower_journal(folder),
        )
    finally:
        wipe(key)


def read_file(folder: Path, name: str, master: bytearray) -> Connection:
    """Open one of the files without ever writing there. Raises what `connection.open_to_read` raises."""
    key = kdf.derive(master, LABELS[name])
    try:
        return open_to_read(folder / name, key, page_size=PAGES[name])
    finally:
        wipe(key)
