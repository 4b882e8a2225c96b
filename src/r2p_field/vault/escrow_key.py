"""An organisation's recovery key: its secret half in a sealed file that a code on paper opens.

docs/formats.md section 8. The public half stands in the policy of the organisation's computers as text; the
file and the paper are kept apart, by different people, and away from every computer of the field.
"""

from __future__ import annotations

from typing import Any, Final

from r2p_field.crypto import aead, kdf, recovery
from r2p_field.crypto.age import Identity
from r2p_field.crypto.errors import CryptoError, UnsealFailed
from r2p_field.crypto.hashing import context
from r2p_field.crypto.randomness import random_bytes, wipe
from r2p_field.domain.errors import BadInput
from r2p_field.ledger import canonical
from r2p_field.ledger.encoding import b64u_decode, b64u_encode
from r2p_field.ledger.errors import LedgerError

MOST_BYTES: Final = 4096
_FORMAT: Final = "r2p-recovery-key"


def seal_key(identity: Identity, code: bytearray) -> bytes:
    """Seal the secret half under a code of 16 bytes, with a new salt and nonce."""
    salt = random_bytes(kdf.SALT_SIZE)
    outside = {"format": _FORMAT, "kdf": {"name": "hkdf", "salt": b64u_encode(salt)}, "v": 1}
    key, secret = kdf.derive(code, "escrow", salt=salt), identity.export()
    try:
        return canonical.encode({**outside, "sealed": b64u_encode(aead.seal(key, secret, _bound(outside)))})
    finally:
        wipe(key)
        wipe(secret)


def open_key(data: bytes, code: str) -> Identity:
    """Open the file with its code. Raises BadCode, UnsealFailed (not this code), BadInput (no such file)."""
    secret = recovery.parse_code(code)
    try:
        return Identity(_unseal(data, secret))
    except UnsealFailed:
        raise
    except (LedgerError, CryptoError, KeyError, TypeError, AttributeError, ValueError):
        raise _not_a_key() from None
    finally:
        wipe(secret)


def _unseal(data: bytes, secret: bytearray) -> bytearray:
    value: Any = canonical.decode(data)
    sealed = b64u_decode(value.pop("sealed"))
    if (value["format"], value["v"], value["kdf"]["name"]) != (_FORMAT, 1, "hkdf"):
        raise ValueError
    key = kdf.derive(secret, "escrow", salt=b64u_decode(value["kdf"]["salt"], kdf.SALT_SIZE))
    try:
        return aead.unseal(key, sealed, _bound(value))
    finally:
        wipe(key)


def _bound(outside: dict[str, Any]) -> bytes:
    return context("recovery-key") + canonical.encode(outside)


def _not_a_key() -> BadInput:
    return BadInput(
        what="This file does not hold a recovery key, or it is damaged.",
        safe="Nothing was changed.",
        next_="Choose the file that was made with the recovery key, or another copy of it.",
        code="not-a-recovery-key",
    )
