"""Putting new words into the index: after the records are safe, and never a reason for a save to fail."""

from __future__ import annotations

import contextlib

from r2p_field.vault.errors import StorageFull, StorageRefused
from r2p_field.vault.vault import Vault

BEFORE_A_LIST = 200
"""Records that are indexed on the way, so that nobody waits for them."""


def make_searchable(vault: Vault, limit: int | None = None) -> None:
    """Index at most `limit` records that wait for it. On a full disk they go on waiting, and are safe."""
    with contextlib.suppress(StorageFull, StorageRefused):
        vault.records.search.catch_up(limit)
