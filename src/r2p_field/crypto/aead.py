"""Sealing small things under a key we hold: key slots, exports, blob chunks.

ChaCha20-Poly1305 (RFC 8439). A random nonce of 12 bytes stands before the sealed bytes; one key must not
seal more than 2^32 things that way, and ours seal a handful. Where a key belongs to one blob and seals each
numbered chunk once, the nonce is the number and is not stored.
"""

from __future__ import annotations

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from r2p_field.crypto.errors import UnsealFailed
from r2p_field.crypto.randomness import random_bytes

KEY_SIZE = 32
NONCE_SIZE = 12
TAG_SIZE = 16


def seal(key: bytes | bytearray, plaintext: bytes | bytearray, aad: bytes) -> bytes:
    """Seal under a key of 32 bytes; `aad` is bound to it without being stored. Returns nonce || sealed."""
    nonce = random_bytes(NONCE_SIZE)
    return nonce + ChaCha20Poly1305(key).encrypt(nonce, plaintext, aad)


def unseal(key: bytes | bytearray, sealed: bytes, aad: bytes) -> bytearray:
    """Open what `seal` made. Returns a bytearray that the caller can wipe. Raises UnsealFailed."""
    return _open(key, sealed[:NONCE_SIZE], sealed[NONCE_SIZE:], aad)


def seal_numbered(key: bytes | bytearray, index: int, plaintext: bytes, aad: bytes) -> bytes:
    """Seal chunk number `index` (0 to 2^32 - 1); the key belongs to one blob and seals each number once."""
    return ChaCha20Poly1305(key).encrypt(_numbered_nonce(index), plaintext, aad)


def unseal_numbered(key: bytes | bytearray, index: int, sealed: bytes, aad: bytes) -> bytearray:
    """Open what `seal_numbered` made for the same number. Raises UnsealFailed."""
    return _open(key, _numbered_nonce(index), sealed, aad)


def _numbered_nonce(index: int) -> bytes:
    return bytes(NONCE_SIZE - 4) + index.to_bytes(4, "big")


def _open(key: bytes | bytearray, nonce: bytes, sealed: bytes, aad: bytes) -> bytearray:
    if len(nonce) != NONCE_SIZE or len(sealed) < TAG_SIZE:
        raise UnsealFailed
    plaintext = bytearray(len(sealed) - TAG_SIZE)
    try:
        ChaCha20Poly1305(key).decrypt_into(nonce, sealed, aad, plaintext)
    except InvalidTag:
        raise UnsealFailed from None
    return plaintext
