"""Photos and documents, in pieces of 256 KiB in their own encrypted file, each blob under a key of its own.

The pieces lie in `blobs.db`, the blob's key in `vault.db`: deleting the key's row makes the pieces noise. A
blob is invisible until the whole of it verifies (docs/formats.md 7). The two files are never committed
together, so every order of arrival and every crash between them must leave pieces that either fit their key
or are replaced.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import BinaryIO, Final

from r2p_field.crypto import aead
from r2p_field.crypto.errors import UnsealFailed
from r2p_field.crypto.hashing import context
from r2p_field.crypto.randomness import random_bytes
from r2p_field.domain.attachments import BlobRef
from r2p_field.domain.ids import BlobId
from r2p_field.ledger.encoding import b64u_decode, b64u_encode
from r2p_field.vault.connection import Connection, transaction
from r2p_field.vault.errors import NotThere, VaultDamaged

CHUNK: Final = 256 * 1024
"""Bytes of every piece but the last."""
_SALT: Final = 16
_NOT_WHOLE: Final = 0
"""Pieces come in packets, in any order: the rest may be on its way."""
_BEING_ADDED: Final = -1
"""All pieces are put at once, here: what is still so when records are opened was cut short."""


class Blobs:
    """The attachments of one open vault."""

    def __init__(self, vault: Connection, chunks: Connection) -> None:
        self._vault = vault
        self._chunks = chunks

    def add(self, source: BinaryIO, media_type: str) -> tuple[BlobRef, str]:
        """Keep the bytes of a seekable `source`; memory stays at one piece.

        Returns how a payload names the blob, and the plain SHA-256 of the bytes as hex. Until a draft or a
        saved record names it, the next unlocking removes it.
        """
        salt = random_bytes(_SALT)
        blob, plain, size = _named(source, salt)
        source.seek(0)
        key = self._key_of(bytes.fromhex(blob), mark=_BEING_ADDED)
        with transaction(self._chunks):
            for number, piece in enumerate(_pieces(source)):
                self._put(bytes.fromhex(blob), key, number, piece)
        ref = BlobRef(id=blob, salt=b64u_encode(salt), size=size, type=media_type)
        if not self.complete(ref):
            raise VaultDamaged("The photo or document changed while it was being read.")
        return ref, plain

    def put_chunk(self, blob: BlobId, number: int, piece: bytes) -> None:
        """Keep one piece, in any order; a piece that is there already stays, and so does a whole blob."""
        if self.is_whole(blob):
            return
        raw = bytes.fromhex(blob)
        self._put(raw, self._key_of(raw), number, piece)

    def _key_of(self, raw: bytes, *, mark: int = _NOT_WHOLE) -> bytes:
        """Return the blob's key, made when there is none.

        Pieces that lie here without one were sealed under a key that was never kept, or was destroyed.
        """
        held = self._held_key(raw)
        if held is not None:
            return held
        key = random_bytes(aead.KEY_SIZE)
        self._drop_pieces(raw)
        with transaction(self._vault):
            self._vault.execute("INSERT INTO blobs (id, key, whole) VALUES (?, ?, ?)", (raw, key, mark))
        return key

    def _held_key(self, raw: bytes) -> bytes | None:
        key: bytes | None = self._vault.value("SELECT key FROM blobs WHERE id = ?", (raw,))
        return key

    def _put(self, raw: bytes, key: bytes, number: int, piece: bytes) -> None:
        self._chunks.execute(
            "INSERT OR IGNORE INTO chunks (blob, n, sealed) VALUES (?, ?, ?)",
            (raw, number, aead.seal_numbered(key, number, piece, bound_piece(raw, number))),
        )

    def complete(self, ref: BlobRef) -> bool:
        """Check the pieces against what a payload says of the blob; from then on it can be seen.

        Pieces that are all there and do not verify are dropped with their key, so that right ones can come
        under another.
        """
        raw = bytes.fromhex(ref.id)
        if self.is_whole(ref.id):
            return True
        if not self._fills(raw, ref.size):
            return False
        if not self._verifies(raw, ref):
            self.erase(ref.id)
            return False
        with transaction(self._vault):
            self._vault.execute("UPDATE blobs SET whole = 1 WHERE id = ?", (raw,))
        return True

    def _fills(self, raw: bytes, size: int) -> bool:
        """Tell whether every piece of a blob of `size` bytes is here; pieces beyond its end are dropped."""
        wanted = -(-size // CHUNK)
        self._chunks.execute("DELETE FROM chunks WHERE blob = ? AND n >= ?", (raw, wanted))
        held = int(self._chunks.value("SELECT count(*) FROM chunks WHERE blob = ?", (raw,)))
        return held == wanted and self._held_key(raw) is not None

    def _verifies(self, raw: bytes, ref: BlobRef) -> bool:
        named, size = hashlib.sha256(context("blob") + b64u_decode(ref.salt)), 0
        try:
            for piece in self._read(raw):
                named.update(piece)
                size += len(piece)
        except VaultDamaged:
            return False
        return named.digest() == raw and size == ref.size

    def holds(self, ref: BlobRef) -> bool:
        """Tell whether every piece is here and the bytes are those that a payload names; changes nothing."""
        raw = bytes.fromhex(ref.id)
        held = int(self._chunks.value("SELECT count(*) FROM chunks WHERE blob = ?", (raw,)))
        return held == -(-ref.size // CHUNK) and self._verifies(raw, ref)

    def reaches_its_end(self, blob: BlobId) -> bool:
        """Tell whether the pieces of a blob that no payload names open, up to a last one that is shorter."""
        raw, size, last = bytes.fromhex(blob), 0, 0
        try:
            for piece in self._read(raw):
                size, last = size + CHUNK, len(piece)
        except VaultDamaged:
            return False
        numbers = self._chunks.execute("SELECT n FROM chunks WHERE blob = ? ORDER BY n", (raw,)).fetchall()
        return 0 < last < CHUNK and [number for (number,) in numbers] == list(range(size // CHUNK))

    def is_whole(self, blob: BlobId) -> bool:
        """Tell whether the blob is here and verified."""
        query = "SELECT 1 FROM blobs WHERE id = ? AND whole = 1"
        return self._vault.value(query, (bytes.fromhex(blob),)) is not None

    def whole(self) -> list[BlobId]:
        """Return every blob that is here and verified."""
        rows = self._vault.execute("SELECT id FROM blobs WHERE whole = 1 ORDER BY id").fetchall()
        return [BlobId(row[0].hex()) for row in rows]

    def read(self, blob: BlobId) -> Iterator[bytes]:
        """Yield the pieces of a whole blob, in order. Raises NotThere, VaultDamaged."""
        if not self.is_whole(blob):
            raise NotThere("This photo or document is not here yet.")
        yield from self._read(bytes.fromhex(blob))

    def keep_original(self, working: BlobId, original: BlobRef) -> None:
        """Remember that a blob is the sealed original of a working copy: it stays as long as that one does.

        No payload names it, so it never travels.
        """
        with transaction(self._vault):
            self._vault.execute(
                "INSERT INTO originals (working, original, type) VALUES (?, ?, ?)",
                (bytes.fromhex(working), bytes.fromhex(original.id), original.type),
            )

    def original_of(self, working: BlobId) -> tuple[BlobId, str] | None:
        """Return the sealed original of a working copy with its media type, None when none is kept here."""
        query = "SELECT original, type FROM originals WHERE working = ?"
        row = self._vault.execute(query, (bytes.fromhex(working),)).fetchone()
        return (BlobId(row[0].hex()), row[1]) if row else None

    def erase(self, blob: BlobId) -> None:
        """Destroy the blob's key, then its pieces; the key of its sealed original goes with it."""
        raw, original = bytes.fromhex(blob), self.original_of(blob)
        with transaction(self._vault):
            self._vault.execute("DELETE FROM blobs WHERE id = ?", (raw,))
        self._drop_pieces(raw)
        if original is not None:
            self._drop_pieces(bytes.fromhex(original[0]))

    def _drop_pieces(self, raw: bytes) -> None:
        self._chunks.execute("DELETE FROM chunks WHERE blob = ?", (raw,))

    def forget_unfinished(self) -> int:
        """Remove what a crash left half added; to be called before anything is added. Returns how many."""
        half = [
            row[0] for row in self._vault.execute("SELECT id FROM blobs WHERE whole = ?", (_BEING_ADDED,))
        ]
        for raw in half:
            self.erase(BlobId(raw.hex()))
        return len(half)

    def sweep(self) -> int:
        """Remove whole blobs that no payload and no draft names, and pieces without a key. Returns how many.

        Pieces of a blob that is not whole yet stay: the rest may be on its way.
        """
        unnamed = {row[0] for row in self._vault.execute(_UNNAMED)}
        for raw in unnamed:
            self.erase(BlobId(raw.hex()))
        keyed = {row[0] for row in self._vault.execute("SELECT id FROM blobs")}
        held = {row[0] for row in self._chunks.execute("SELECT DISTINCT blob FROM chunks")}
        without_key = held - keyed
        for raw in without_key:
            self._drop_pieces(raw)
        return len(unnamed | without_key)

    def _read(self, raw: bytes) -> Iterator[bytes]:
        key = self._held_key(raw)
        rows = self._chunks.execute("SELECT n, sealed FROM chunks WHERE blob = ? ORDER BY n", (raw,))
        for number, sealed in rows:
            try:
                yield bytes(aead.unseal_numbered(key or b"", number, sealed, bound_piece(raw, number)))
            except (UnsealFailed, ValueError):
                raise VaultDamaged("A photo or document of these records is damaged.") from None


_UNNAMED: Final = """
    SELECT id FROM blobs WHERE whole = 1 AND NOT EXISTS (SELECT 1 FROM uses WHERE uses.blob = blobs.id)
        AND NOT EXISTS (SELECT 1 FROM originals WHERE original = blobs.id)
        AND NOT EXISTS (SELECT 1 FROM drafts WHERE instr(drafts.body, CAST(lower(hex(blobs.id)) AS BLOB)))"""


def bound_piece(raw: bytes, number: int) -> bytes:
    """Return what the sealing of a piece is bound to: its blob and its number."""
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
