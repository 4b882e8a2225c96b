"""The release key at rest: two seeds, sealed under a passphrase (docs/formats.md section 9).

It is made once, by few people, on a computer of its own, and lies on a stick in a safe.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from r2p_field.crypto import aead, kdf
from r2p_field.crypto.errors import CryptoError
from r2p_field.crypto.hashing import context
from r2p_field.crypto.passphrase import require_strong
from r2p_field.crypto.randomness import random_bytes
from r2p_field.crypto.signing import SEED_SIZE, SUITE, SigningKeys
from r2p_field.domain.errors import R2PError
from r2p_field.ledger import canonical
from r2p_field.ledger.encoding import b64u_decode, b64u_encode
from r2p_field.services.files import read_file, write_new

_FORMAT: Final = "r2p-release-key"
_MOST: Final = 4096
_COST: Final = kdf.Argon2Parameters(memory_kib=kdf.DEFAULT_MEMORY_KIB)


class BadReleaseKey(R2PError):
    """A file that is no release key, or that the passphrase does not open."""

    code = "release-key"


def make(path: Path, passphrase: str, cost: kdf.Argon2Parameters = _COST) -> SigningKeys:
    """Make a release key in a new file. Raises WeakPassphrase, BadInput, FileRefused."""
    require_strong(passphrase)
    keys = SigningKeys.generate()
    salt = random_bytes(kdf.SALT_SIZE)
    head: dict[str, object] = {
        "format": _FORMAT,
        "kdf": {
            "lanes": cost.lanes,
            "memory": cost.memory_kib,
            "name": "argon2id",
            "passes": cost.passes,
            "salt": b64u_encode(salt),
        },
        "v": 1,
    }
    secret = b"".join(map(bytes, keys.export()))
    sealed = aead.seal(kdf.passphrase_key(passphrase, salt, cost), secret, _aad(head))
    write_new(path, canonical.encode({**head, "sealed": b64u_encode(sealed)}))
    path.chmod(0o600)
    return keys


def read(path: Path, passphrase: str) -> SigningKeys:
    """Return the key in a file. Raises BadReleaseKey, FileRefused."""
    try:
        told = _object(canonical.decode(read_file(path, _MOST)))
        head = {name: value for name, value in told.items() if name != "sealed"}
        stretch, salt = _stretch(told["kdf"])
        key = kdf.passphrase_key(passphrase, salt, stretch)
        secret = aead.unseal(key, b64u_decode(str(told["sealed"])), _aad(head))
        return SigningKeys(SUITE, (secret[:SEED_SIZE], secret[SEED_SIZE:]))
    except (CryptoError, R2PError, KeyError, TypeError, ValueError):
        raise BadReleaseKey(
            what="This is no release key, or not its passphrase.",
            safe="Nothing was signed.",
            next_="Type the passphrase again, or name the file of the key.",
        ) from None


def _object(told: object) -> dict[str, Any]:
    if not isinstance(told, dict):
        raise TypeError("no object")
    return told


def _stretch(given: object) -> tuple[kdf.Argon2Parameters, bytes]:
    told = _object(given)
    stretch = kdf.Argon2Parameters(memory_kib=told["memory"], passes=told["passes"], lanes=told["lanes"])
    return stretch, b64u_decode(told["salt"], kdf.SALT_SIZE)


def _aad(head: Mapping[str, object]) -> bytes:
    return context("release-key") + canonical.encode(head)
