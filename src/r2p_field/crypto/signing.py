"""Signing and checking signatures: Ed25519 and ML-DSA-65 together, both must fit.

Ed25519 is trusted today; ML-DSA-65 keeps the chain of custody provable when quantum computers can forge
the first. Both sign M = context(kind) || message; ML-DSA-65 also gets context(kind) as its FIPS 204 context
string (docs/formats.md section 2). Sources: RFC 8032, FIPS 204.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA65PrivateKey, MLDSA65PublicKey

from r2p_field.crypto import ed25519_points
from r2p_field.crypto.errors import BadKey, BadSignature
from r2p_field.crypto.hashing import context
from r2p_field.crypto.randomness import random_secret, wipe

SUITE = 1
"""The only suite of this version: Ed25519 and pure ML-DSA-65."""
ED25519_KEY_SIZE = ed25519_points.KEY_SIZE
MLDSA65_KEY_SIZE = 1952
ED25519_SIGNATURE_SIZE = 64
MLDSA65_SIGNATURE_SIZE = 3309
SEED_SIZE = 32
"""Bytes of the secret seed of either algorithm (RFC 8032; FIPS 204 xi)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicKeys:
    """The public half of a signer: one key of each algorithm of the suite.

    Raises BadKey when made from a wrong suite, wrong lengths, or an Ed25519 key that is not canonical, of
    low order or no point of the curve. So a value of this type can always be used.
    """

    suite: int = SUITE
    ed25519: bytes
    mldsa65: bytes

    def __post_init__(self) -> None:
        if self.suite != SUITE:
            raise BadKey(f"suite {self.suite} is not known here")
        if reason := ed25519_points.refusal(self.ed25519):
            raise BadKey(reason)
        if len(self.mldsa65) != MLDSA65_KEY_SIZE:
            raise BadKey(f"an ML-DSA-65 key has {MLDSA65_KEY_SIZE} bytes, not {len(self.mldsa65)}")

    @classmethod
    def from_array(cls, suite: int, keys: Sequence[bytes]) -> PublicKeys:
        """Read keys in suite order, as key objects hold them. Raises BadKey."""
        if len(keys) != 2:
            raise BadKey(f"suite {SUITE} has two keys, not {len(keys)}")
        return cls(suite=suite, ed25519=keys[0], mldsa65=keys[1])

    def as_array(self) -> tuple[bytes, bytes]:
        """Return the keys in suite order."""
        return self.ed25519, self.mldsa65


class Signer(Protocol):
    """Whoever can sign: holds the secret keys, shows the public ones."""

    @property
    def public_keys(self) -> PublicKeys:
        """The public half."""

    def sign(self, kind: str, message: bytes) -> tuple[bytes, ...]:
        """Return the signatures over `message` of that kind, in suite order."""


class Verifier(Protocol):
    """Whoever can check signatures."""

    def verify(self, keys: PublicKeys, kind: str, message: bytes, signatures: Sequence[bytes]) -> None:
        """Return if every signature of the suite fits; raise BadSignature otherwise."""


class SigningKeys:
    """The secret half of a signer, a `Signer`. Kept in the vault; wiped when the vault closes."""

    __slots__ = ("_ed25519", "_mldsa65", "_public", "_seeds")

    def __init__(self, suite: int, seeds: Sequence[bytes | bytearray]) -> None:
        """Take the two 32-byte seeds in suite order (they are copied). Raises BadKey."""
        if suite != SUITE:
            raise BadKey(f"suite {suite} is not known here")
        if len(seeds) != 2 or any(len(seed) != SEED_SIZE for seed in seeds):
            raise BadKey(f"suite {SUITE} has two seeds of {SEED_SIZE} bytes")
        self._seeds = tuple(bytearray(seed) for seed in seeds)
        self._ed25519 = Ed25519PrivateKey.from_private_bytes(self._seeds[0])
        self._mldsa65 = MLDSA65PrivateKey.from_seed_bytes(self._seeds[1])
        self._public = PublicKeys(
            ed25519=self._ed25519.public_key().public_bytes_raw(),
            mldsa65=self._mldsa65.public_key().public_bytes_raw(),
        )

    @classmethod
    def generate(cls) -> SigningKeys:
        """Make fresh keys."""
        seeds = random_secret(SEED_SIZE), random_secret(SEED_SIZE)
        try:
            return cls(SUITE, seeds)
        finally:
            for seed in seeds:
                wipe(seed)

    @property
    def public_keys(self) -> PublicKeys:
        """The public half."""
        return self._public

    def export(self) -> tuple[bytearray, bytearray]:
        """Return copies of the two 32-byte seeds in suite order, for the vault or a sealed export only."""
        return bytearray(self._seeds[0]), bytearray(self._seeds[1])

    def sign(self, kind: str, message: bytes) -> tuple[bytes, ...]:
        """Sign `message` of that kind: an Ed25519 (64 bytes) and an ML-DSA-65 (3,309 bytes) signature."""
        prefix = context(kind)
        signed = prefix + message
        return self._ed25519.sign(signed), self._mldsa65.sign(signed, prefix)

    def wipe(self) -> None:
        """Overwrite the seeds and let go of the keys; signing afterwards is a mistake and fails."""
        for seed in self._seeds:
            wipe(seed)
        del self._ed25519, self._mldsa65

    def __del__(self) -> None:
        """Overwrite the seeds when nobody holds the keys any longer: each use reads them anew."""
        for seed in getattr(self, "_seeds", ()):
            seed[:] = bytes(len(seed))  # as `wipe`, whose name is gone when the interpreter ends

    def __repr__(self) -> str:
        return "SigningKeys(<secret>)"


class SuiteVerifier:
    """Checks signatures of suite 1, a `Verifier`."""

    def verify(self, keys: PublicKeys, kind: str, message: bytes, signatures: Sequence[bytes]) -> None:
        """Check both signatures over `message` of that kind. Raises BadSignature."""
        if len(signatures) != 2:
            raise BadSignature
        prefix = context(kind)
        signed = prefix + message
        try:
            Ed25519PublicKey.from_public_bytes(keys.ed25519).verify(signatures[0], signed)
            MLDSA65PublicKey.from_public_bytes(keys.mldsa65).verify(signatures[1], signed, prefix)
        except InvalidSignature:
            raise BadSignature from None
