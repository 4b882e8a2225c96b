"""The photos of rescued records: a piece counts when it opens under its key, a photo when it is whole."""

from __future__ import annotations

from collections.abc import Iterable

from r2p_field.crypto import aead
from r2p_field.crypto.errors import UnsealFailed
from r2p_field.domain.ids import BlobId
from r2p_field.vault.blobs import bound_piece
from r2p_field.vault.connection import transaction
from r2p_field.vault.named import ref_of
from r2p_field.vault.salvage import Found
from r2p_field.vault.vault import Vault


def take_pieces(vault: Vault, pages: Iterable[list[Found]]) -> None:
    """Keep the pieces whose key was saved and that open under it."""
    keys = dict(vault.database.execute("SELECT id, key FROM blobs").fetchall())
    for found in pages:
        good = [one.values for one in found if _opens(keys.get(one.values[0]), *one.values)]
        if good:
            with transaction(vault.blob_database):
                vault.blob_database.executemany(
                    "INSERT OR IGNORE INTO chunks (blob, n, sealed) VALUES (?, ?, ?)", good
                )


def _opens(key: bytes | None, blob: bytes, number: int, sealed: bytes) -> bool:
    if key is None or not 0 <= number < 1 << 32:
        return False
    try:
        aead.unseal_numbered(key, number, sealed, bound_piece(blob, number))
    except (UnsealFailed, ValueError):
        return False
    return True


def settle_photos(vault: Vault) -> tuple[int, int]:
    """Tell which photos and documents are whole; return how many are, and how many are not any more.

    One that a content names must be the very bytes that it names. Of another (of a draft, or a sealed
    original) all pieces must be there, up to a last one that is shorter.
    """
    wanted = [row[0] for row in vault.database.execute("SELECT id FROM blobs WHERE whole = 1").fetchall()]
    with transaction(vault.database):
        vault.database.executemany("UPDATE blobs SET whole = 0 WHERE id = ?", [(raw,) for raw in wanted])
    kept = sum(_settle(vault, raw) for raw in wanted)
    return kept, len(wanted) - kept


def _settle(vault: Vault, raw: bytes) -> bool:
    blob = BlobId(raw.hex())
    ref = ref_of(vault.store, blob)
    if ref is not None:
        return vault.blobs.complete(ref)
    if not vault.blobs.reaches_its_end(blob):
        return False
    with transaction(vault.database):
        vault.database.execute("UPDATE blobs SET whole = 1 WHERE id = ?", (raw,))
    return True
