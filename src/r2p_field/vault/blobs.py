"""Photos and documents, in pieces of 256 KiB in their own encrypted file, each blob under a key of its own.

The pieces lie in `blobs.db`, the blob's key in `vault.db`: deleting the key's row makes the pieces noise. A blob is
invisible until the whole of it verifies (FORMATS 5). Pieces are committed before the row that calls them whole; what is
left over after a crash is swept (SECURITY_NOTES 2.4).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import BinaryIO

from r2p_field.crypto import aead
from r2p_field.crypto.errors import UnsealFailed
from r2p_field.crypto.hashing import context
from r2p_field.crypto.randomness import random_bytes
from r2p_field.domain.attachments import BlobRef
from r2p_field.domain.ids import BlobId
from r2p_field.ledger.encoding import b64u_decode, b64u_encode
from r2p_field.vault.connection import Connection, transaction
from r2p_field.vault.errors import NotThere, VaultDamaged

CHUNK = 256 * 1024
"""Bytes of every piece but the last."""
_SALT = 16


class Blobs:
    """The attachments of one open vault."""

    def __init__(self, vault: Connection, chunks: Connection) -> None:
        self._vault = vault
        self._chunks = chunks

    def add(self, source: BinaryIO, media_type: str) -> tuple[BlobRef, str]:
        """Keep the bytes of a seekable `source`; memory stays at one piece.

        Returns how a payload names the blob, and the plain SHA-256 of the bytes as hex.
        """
        salt = random_bytes(_SALT)
        blob, plain, size = _named(source, salt)
        source.seek(0)
        for number, piece in enumerate(_pieces(source)):
            self.put_chunk(blob, number, piece)
        ref = BlobRef(id=blob, salt=b64u_encode(salt), size=size, type=media_type)
        if not self.complete(ref):
            raise VaultDamaged("The photo or document changed while it was being read.")
        return ref, plain

    def put_chunk(self, blob: BlobId, number: int, piece: bytes) -> None:
        """Keep one piece, in any order; a piece that is there already stays."""
        raw = bytes.fromhex(blob)
        with transaction(self._vault):
            self._vault.execute(
                "INSERT OR IGNORE INTO blobs (id, key, whole) VALUES (?, ?, 0)",
                (raw, random_bytes(aead.KEY_SIZE)),
            )
            key = self._key(raw)
        sealed = aead.seal_numbered(key, number, piece, _bound(raw, number))
        with transaction(self._chunks):
            self._chunks.execute(
                "INSERT OR IGNORE INTO chunks (blob, n, sealed) VALUES (?, ?, ?)", (raw, number, sealed)
            )

    def complete(self, ref: BlobRef) -> bool:
        """Check the pieces against what a payload says of the blob; from then on it can be seen.

        Whole pieces that do not verify are dropped, so that right ones can come.
        """
        raw, salt = bytes.fromhex(ref.id), b64u_decode(ref.salt)
        if self.is_whole(ref.id):
            return True
        if self._count(raw) != -(-ref.size // CHUNK):
            return False
        named = hashlib.sha256(context("blob") + salt)
        for piece in self._read(raw):
            named.update(piece)
        if named.hexdigest() != ref.id:
            self.erase(ref.id)
            return False
        with transaction(self._vault):
            self._vault.execute("UPDATE blobs SET whole = 1 WHERE id = ?", (raw,))
        return True

    def is_whole(self, blob: BlobId) -> bool:
        """Tell whether the blob is here and verified."""
        query = "SELECT 1 FROM blobs WHERE id = ? AND whole = 1"
        return self._vault.execute(query, (bytes.fromhex(blob),)).fetchone() is not None

    def read(self, blob: BlobId) -> Iterator[bytes]:
        """Yield the pieces of a whole blob, in order. Raises NotThere, VaultDamaged."""
        if not self.is_whole(blob):
            raise NotThere("This photo or document is not here yet.")
        yield from self._read(bytes.fromhex(blob))

    def erase(self, blob: BlobId) -> None:
        """Destroy the blob's key, then its pieces."""
        raw = bytes.fromhex(blob)
        with transaction(self._vault):
            self._vault.execute("DELETE FROM blobs WHERE id = ?", (raw,))
        with transaction(self._chunks):
            self._chunks.execute("DELETE FROM chunks WHERE blob = ?", (raw,))

    def sweep(self, named: frozenset[BlobId]) -> int:
        """Remove whole blobs that no present payload names, and pieces without a key. Returns how many blobs."""
        known = {BlobId(row[0].hex()) for row in self._vault.execute("SELECT id FROM blobs WHERE whole = 1")}
        held = {BlobId(row[0].hex()) for row in self._chunks.execute("SELECT DISTINCT blob FROM chunks")}
        keyed = {BlobId(row[0].hex()) for row in self._vault.execute("SELECT id FROM blobs")}
        gone = (known - named) | (held - keyed)
        for blob in gone:
            self.erase(blob)
        return len(gone)

    def _key(self, raw: bytes) -> bytes:
        key: bytes = self._vault.execute("SELECT key FROM blobs WHERE id = ?", (raw,)).fetchone()[0]
        return key

    def _count(self, raw: bytes) -> int:
        return int(self._chunks.execute("SELECT count(*) FROM chunks WHERE blob = ?", (raw,)).fetchone()[0])

    def _read(self, raw: bytes) -> Iterator[bytes]:
        key = self._key(raw)
        rows = self._chunks.execute("SELECT n, sealed FROM chunks WHERE blob = ? ORDER BY n", (raw,))
        for number, sealed in rows:
            try:
                yield bytes(aead.unseal_numbered(key, number, sealed, _bound(raw, number)))
            except UnsealFailed:
                raise VaultDamaged("A photo or document of these records is damaged.") from None


def _bound(raw: bytes, number: int) -> bytes:
    return raw + number.to_bytes(4, "big")


def _pieces(source: BinaryIO) -> Iterator[bytes]:
    while piece := source.read(CHUNK):
        yield piece


def _named(source: BinaryIO, salt: bytes) -> tuple[BlobId, str, int]:
    """Return blob id, plain SHA-256 and size of the bytes of `source`."""
    named, plain, size = hashlib.sha256(context("blob") + salt), hashlib.sha256(), 0
    for piece in _pieces(source):
        named.update(piece)
        plain.update(piece)
        size += len(piece)
    return BlobId(named.hexdigest()), plain.hexdigest(), size
