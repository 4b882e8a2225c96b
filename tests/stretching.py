"""Stretching the same secret once is enough: each time costs a fifth of a second and 64 MiB.

Tests open the same records with the same passphrase over and over. What comes out is the real value; only
asking again for what was just computed is spared. Tests of `crypto` do without.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterator
from unittest import mock

from r2p_field.crypto import fingerprint, kdf

_known: dict[bytes, bytes] = {}
_stretch = kdf.argon2id


def _remembering(secret: bytes | bytearray, salt: bytes, parameters: kdf.Argon2Parameters) -> bytearray:
    asked = hashlib.sha256(repr((bytes(secret), bytes(salt), parameters)).encode()).digest()
    if asked not in _known:
        _known[asked] = bytes(_stretch(secret, salt, parameters))
    return bytearray(_known[asked])


@contextlib.contextmanager
def stretched_once() -> Iterator[None]:
    """Remember what a passphrase or fingerprint was stretched to."""
    with (
        mock.patch.object(kdf, "argon2id", _remembering),
        mock.patch.object(fingerprint, "argon2id", _remembering),
    ):
        yield
