"""Random bytes and the wiping of secrets.

Wiping is best effort (Python may have copied a value before we see it): it shortens the time that a key
lies in memory, and is no promise. What ends that time is that locking ends the process.
"""

from __future__ import annotations

import hmac
import secrets


def random_bytes(count: int) -> bytes:
    """Return `count` bytes from the operating system, for nonces, salts and identifiers."""
    return secrets.token_bytes(count)


def random_secret(count: int = 32) -> bytearray:
    """Return `count` random bytes in a bytearray, so that the holder can wipe them."""
    return bytearray(secrets.token_bytes(count))


def wipe(secret: bytearray) -> None:
    """Overwrite a secret with zeros in place."""
    secret[:] = bytes(len(secret))


def equal(one: bytes | bytearray, other: bytes | bytearray) -> bool:
    """Compare two secrets or tags in time that does not depend on where they differ."""
    return hmac.compare_digest(one, other)
