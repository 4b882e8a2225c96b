"""A seal of integrity without secrecy: HMAC-SHA-256 under a derived key (the key slot file)."""

from __future__ import annotations

import hmac

from r2p_field.crypto.hashing import context

MAC_SIZE = 32


def mac(key: bytes | bytearray, kind: str, message: bytes) -> bytes:
    """Return HMAC-SHA-256(key, context(kind) || message), 32 bytes (docs/formats.md section 8)."""
    return hmac.digest(key, context(kind) + message, "sha256")


def mac_fits(key: bytes | bytearray, kind: str, message: bytes, given: bytes) -> bool:
    """Tell whether `given` is the MAC of the message, in constant time."""
    return hmac.compare_digest(mac(key, kind, message), given)
