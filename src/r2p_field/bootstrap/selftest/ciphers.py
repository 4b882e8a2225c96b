"""Ciphers with answers that are known: a wrong library is found before it seals what nobody can open."""

from __future__ import annotations

import hashlib
from importlib.resources import files

from r2p_field.bootstrap.selftest import Check
from r2p_field.crypto import aead
from r2p_field.crypto.age.file import open_bytes
from r2p_field.crypto.age.hybrid import Identity
from r2p_field.crypto.errors import BadSignature, UnsealFailed
from r2p_field.crypto.kdf import FLOOR, passphrase_key
from r2p_field.crypto.signing import SUITE, SigningKeys, SuiteVerifier

VECTOR = "opened-by-everyone.age"
_KEY = "1df1e078c905a9aebaed063154ab7101bb4eef0b20b9782b8b61a3c5d62190b7"
_SEED = bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
_PUBLIC = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
"""The first test of RFC 8032, section 7.1."""
_MLDSA_PUBLIC = "6f0eeb592fcf46bbe03ff080ed9b7db54bc6c2aed9358323873a12bfda6c796a"
"""SHA-256 of the ML-DSA-65 public key that belongs to the same seed."""


class WrongAnswer(Exception):
    """A cipher gives another answer than it must."""


def checks() -> tuple[Check, ...]:
    """Return one check for each kind of cipher."""
    return (
        Check(what="a passphrase becomes the key that it must (Argon2id)", run=_stretching),
        Check(what="a packet that others sealed is opened (age, X25519 with ML-KEM-768)", run=_opening),
        Check(what="signatures fit, and altered words are refused (Ed25519 with ML-DSA-65)", run=_signing),
        Check(what="what was sealed and altered is refused (ChaCha20-Poly1305)", run=_altering),
    )


def _stretching() -> str:
    key = passphrase_key("zebra crossing at the café", bytes(range(16)), FLOOR)
    _must(key.hex() == _KEY)
    return f"{FLOOR.memory_kib // 1024} MiB, {FLOOR.passes} passes"


def _opening() -> str:
    head, _, file = (files("r2p_field.data") / "selftest" / VECTOR).read_bytes().partition(b"\n\n")
    said = dict(line.split(": ", 1) for line in head.decode("ascii").splitlines())
    opened = open_bytes(file, [Identity.parse(said["identity"])])
    _must(hashlib.sha256(opened).hexdigest() == said["payload"])
    return f"{len(file):,} bytes"


def _signing() -> str:
    keys = SigningKeys(SUITE, (_SEED, _SEED))
    public = keys.public_keys
    _must(public.ed25519.hex() == _PUBLIC)
    _must(hashlib.sha256(public.mldsa65).hexdigest() == _MLDSA_PUBLIC)
    signatures = keys.sign("selftest", b"words")
    SuiteVerifier().verify(public, "selftest", b"words", signatures)
    try:
        SuiteVerifier().verify(public, "selftest", b"other words", signatures)
    except BadSignature:
        return f"{sum(map(len, signatures)):,} bytes"
    raise WrongAnswer


def _altering() -> str:
    key = bytes(range(32))
    sealed = aead.seal(key, b"words", b"beside")
    _must(aead.unseal(key, sealed, b"beside") == b"words")
    try:
        aead.unseal(key, sealed[:-1] + bytes([sealed[-1] ^ 1]), b"beside")
    except UnsealFailed:
        return "as it must be"
    raise WrongAnswer


def _must(right: bool) -> None:
    if not right:
        raise WrongAnswer("the answer is not the one that it must be")
