"""Recipients and identities: ML-KEM-768 and X25519 together, so that both would have to fall.

Bundles are kept by whoever intercepts them, for decades; X25519 alone would open when quantum computers can
break it, ML-KEM alone if its young mathematics fails. Wrapping is HPKE (RFC 9180) with the KEM
MLKEM768-X25519, HKDF-SHA-256 and ChaCha20-Poly1305, as `cryptography` offers it.
Source: C2SP age.md, "The MLKEM768-X25519 hybrid post-quantum recipient type".
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Sequence

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)

from r2p_field.crypto.age import bech32, unpadded
from r2p_field.crypto.age.header import MOST_STANZAS, Stanza
from r2p_field.crypto.errors import AgeError, AgeFailure, BadKey
from r2p_field.crypto.randomness import random_secret, wipe

KIND = "mlkem768x25519"
"""The stanza type."""
RECIPIENT_SIZE = 1216
"""Bytes of a public key: 1,184 of ML-KEM-768 and 32 of X25519."""
IDENTITY_SIZE = 32
"""Bytes of a secret key: a seed."""
FILE_KEY_SIZE = 16

_RECIPIENT_PREFIX = "age1pq"
_IDENTITY_PREFIX = "age-secret-key-pq-"
_INFO = b"age-encryption.org/mlkem768x25519"
_MLKEM_KEY_SIZE = 1184
_MLKEM_SEED_SIZE = 64
_X25519_SIZE = 32
_ENC_SIZE = 1120
_BODY_SIZE = FILE_KEY_SIZE + 16
_SUITE = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


class Recipient:
    """A public key to which files are sealed. Compares and hashes by its bytes."""

    __slots__ = ("_key", "_raw")

    def __init__(self, raw: bytes) -> None:
        """Take the 1,216 raw bytes. Raises BadKey for a wrong length, bad ML-KEM numbers or low order."""
        if len(raw) != RECIPIENT_SIZE:
            raise BadKey(f"a recipient has {RECIPIENT_SIZE} bytes, not {len(raw)}")
        try:
            mlkem = MLKEM768PublicKey.from_public_bytes(raw[:_MLKEM_KEY_SIZE])
        except ValueError:
            raise BadKey("the ML-KEM-768 part of the recipient is not canonical") from None
        x25519 = X25519PublicKey.from_public_bytes(raw[_MLKEM_KEY_SIZE:])
        if _is_low_order(X25519PrivateKey.generate(), x25519):
            raise BadKey("the X25519 part of the recipient has low order")
        self._raw = bytes(raw)
        self._key = MLKEM768X25519PublicKey(mlkem, x25519)

    @classmethod
    def parse(cls, text: str) -> Recipient:
        """Read the text form `age1pq1...`, in lower or upper case (as QR codes have it). Raises BadKey."""
        return cls(_from_bech32(text, _RECIPIENT_PREFIX))

    @classmethod
    def decoy(cls) -> Recipient:
        """Return a recipient whose secret key is forgotten at once: nobody can open what is sealed to it."""
        identity = Identity.generate()
        identity.wipe()
        return identity.recipient

    @property
    def raw(self) -> bytes:
        """The 1,216 bytes."""
        return self._raw

    def wrap(self, file_key: bytes) -> Stanza:
        """Wrap a file key of 16 bytes for this recipient."""
        sealed = _SUITE.encrypt(file_key, self._key, info=_INFO)
        return Stanza(kind=KIND, arguments=(unpadded.encode(sealed[:_ENC_SIZE]),), body=sealed[_ENC_SIZE:])

    def __str__(self) -> str:
        return bech32.encode(_RECIPIENT_PREFIX, self._raw)

    def __repr__(self) -> str:
        return f"Recipient({str(self)[:20]}…)"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Recipient) and other._raw == self._raw

    def __hash__(self) -> int:
        return hash(self._raw)


class Identity:
    """The secret key that opens what is sealed to its recipient. Kept in the vault; wiped when it closes."""

    __slots__ = ("_key", "_recipient", "_seed", "_x25519")

    def __init__(self, seed: bytes | bytearray) -> None:
        """Take the seed of 32 bytes (it is copied). Raises BadKey for another length."""
        if len(seed) != IDENTITY_SIZE:
            raise BadKey(f"an identity has {IDENTITY_SIZE} bytes, not {len(seed)}")
        self._seed = bytearray(seed)
        expanded = bytearray(hashlib.shake_256(self._seed).digest(_MLKEM_SEED_SIZE + _X25519_SIZE))
        mlkem = MLKEM768PrivateKey.from_seed_bytes(expanded[:_MLKEM_SEED_SIZE])
        self._x25519 = X25519PrivateKey.from_private_bytes(expanded[_MLKEM_SEED_SIZE:])
        wipe(expanded)
        self._key = MLKEM768X25519PrivateKey(mlkem, self._x25519)
        self._recipient = Recipient(
            mlkem.public_key().public_bytes_raw() + self._x25519.public_key().public_bytes_raw()
        )

    @classmethod
    def generate(cls) -> Identity:
        """Make a fresh identity."""
        seed = random_secret(IDENTITY_SIZE)
        try:
            return cls(seed)
        finally:
            wipe(seed)

    @classmethod
    def parse(cls, text: str) -> Identity:
        """Read the text form `AGE-SECRET-KEY-PQ-1...`. Raises BadKey."""
        return cls(_from_bech32(text, _IDENTITY_PREFIX))

    @property
    def recipient(self) -> Recipient:
        """The public half."""
        return self._recipient

    def export(self) -> bytearray:
        """Return a copy of the 32-byte seed, for the vault or a sealed export only."""
        return bytearray(self._seed)

    def encode(self) -> str:
        """Return the text form, upper case: a secret that opens files in any age program."""
        return bech32.encode(_IDENTITY_PREFIX, bytes(self._seed)).upper()

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        """Return the file key if one of the stanzas is for this identity, else None.

        Stanzas of other types are passed over. Raises AgeError (header failure) for a stanza of this type
        that is not well formed; lengths are checked before anything is opened, so that no file can be made
        that answers for several keys at once (partitioning oracle).
        """
        sealed = [_enc(stanza) + stanza.body for stanza in stanzas if stanza.kind == KIND]
        keys = (self._open(one) for one in sealed)
        return next((key for key in keys if key is not None), None)

    def wipe(self) -> None:
        """Overwrite the seed and let go of the keys; opening files afterwards is a mistake and fails."""
        wipe(self._seed)
        del self._key, self._x25519

    def _open(self, sealed: bytes) -> bytes | None:
        share = X25519PublicKey.from_public_bytes(sealed[_ENC_SIZE - _X25519_SIZE : _ENC_SIZE])
        if _is_low_order(self._x25519, share):
            raise AgeError(AgeFailure.HEADER, "a recipient stanza holds a low-order point")
        try:
            return _SUITE.decrypt(sealed, self._key, info=_INFO)
        except InvalidTag:
            return None

    def __repr__(self) -> str:
        return "Identity(<secret>)"


def with_decoys(recipients: Sequence[Recipient]) -> tuple[Recipient, ...]:
    """Fill up to 4, 8, 16 (then 32 and so on) recipients with decoys, in random order.

    Stanzas are anonymous but their number shows; filled up, nobody sees whether a protection officer is among
    the recipients. At most 512.
    """
    size = 4
    while size < min(len(recipients), MOST_STANZAS):
        size *= 2
    filled = [*recipients, *(Recipient.decoy() for _ in range(size - len(recipients)))]
    secrets.SystemRandom().shuffle(filled)
    return tuple(filled)


def _enc(stanza: Stanza) -> bytes:
    """Return the encapsulated key of a well-formed hybrid stanza."""
    if len(stanza.arguments) != 1 or len(stanza.body) != _BODY_SIZE:
        raise AgeError(AgeFailure.HEADER, "a recipient stanza has a wrong shape")
    try:
        enc = unpadded.decode(stanza.arguments[0])
    except ValueError:
        raise AgeError(AgeFailure.HEADER, "a recipient stanza is not canonical base64") from None
    if len(enc) != _ENC_SIZE:
        raise AgeError(AgeFailure.HEADER, "a recipient stanza has a wrong length")
    return enc


def _is_low_order(secret: X25519PrivateKey, share: X25519PublicKey) -> bool:
    """Tell whether the exchange gives all zeros, which `cryptography` refuses (RFC 7748 section 6.1)."""
    try:
        secret.exchange(share)
    except ValueError:
        return True
    return False


def _from_bech32(text: str, expected: str) -> bytes:
    try:
        prefix, data = bech32.decode(text)
    except ValueError as error:
        raise BadKey(f"the text of the key is damaged ({error})") from None
    if prefix != expected:
        raise BadKey(f"the text of the key does not begin with {expected}")
    return data
