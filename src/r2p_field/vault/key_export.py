"""A sealed file of keys, as it leaves a vault and comes into another (docs/formats.md section 8)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from r2p_field.crypto import aead, kdf, recovery
from r2p_field.crypto.age import Identity
from r2p_field.crypto.errors import CryptoError, UnsealFailed
from r2p_field.crypto.hashing import context
from r2p_field.crypto.randomness import random_bytes, wipe
from r2p_field.crypto.signing import PublicKeys, SigningKeys
from r2p_field.domain.errors import BadInput
from r2p_field.domain.ids import ProgrammeId
from r2p_field.ledger import canonical, encoding
from r2p_field.ledger.errors import LedgerError


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferedRecipient:
    """An identity in a key file: what it is for, and its public key of 1,216 bytes."""

    compartment: str
    epoch: int
    raw: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferedKeys:
    """What a key file holds, without its secrets: to be judged before anything is taken in.

    `objects` are signed objects in JSON form: the policy chain that must name every one of the keys.
    """

    programme: ProgrammeId
    objects: tuple[dict[str, Any], ...]
    recipients: tuple[OfferedRecipient, ...]
    registrars: tuple[PublicKeys, ...]
    roots: tuple[PublicKeys, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedExport:
    """The secrets of a key file, for the key ring alone."""

    programme: ProgrammeId
    objects: tuple[dict[str, Any], ...]
    recipients: tuple[tuple[str, int, Identity], ...]
    registrars: tuple[SigningKeys, ...]
    roots: tuple[SigningKeys, ...]

    def offer(self) -> OfferedKeys:
        """Return what may be shown of it."""
        return OfferedKeys(
            programme=self.programme,
            objects=self.objects,
            recipients=tuple(
                OfferedRecipient(compartment=compartment, epoch=epoch, raw=identity.recipient.raw)
                for compartment, epoch, identity in self.recipients
            ),
            registrars=tuple(one.public_keys for one in self.registrars),
            roots=tuple(one.public_keys for one in self.roots),
        )


def seal_export(inside: dict[str, Any], code: bytearray) -> bytes:
    """Seal the inner value of a key file under a code of 16 bytes, with a new salt and nonce."""
    salt = random_bytes(kdf.SALT_SIZE)
    outside = {"format": "r2p-keys", "kdf": {"name": "hkdf", "salt": encoding.b64u_encode(salt)}, "v": 1}
    key = kdf.derive(code, "export", salt=salt)
    try:
        sealed = aead.seal(key, canonical.encode(inside), _bound(outside))
    finally:
        wipe(key)
    return canonical.encode({**outside, "sealed": encoding.b64u_encode(sealed)})


def open_export(data: bytes, code: str) -> OpenedExport:
    """Open a key file with its printed code. Raises BadCode, BadInput (no key file), UnsealFailed."""
    secret = recovery.parse_code(code)
    try:
        return _read(_unseal(data, secret))
    except UnsealFailed:
        raise
    except (LedgerError, CryptoError, KeyError, TypeError, AttributeError, ValueError):
        raise _not_an_export() from None
    finally:
        wipe(secret)


def _bound(outside: dict[str, Any]) -> bytes:
    return context("keys") + canonical.encode(outside)


def _unseal(data: bytes, secret: bytearray) -> Any:
    value: Any = canonical.decode(data)
    sealed = encoding.b64u_decode(value.pop("sealed"))
    if (value["format"], value["v"], value["kdf"]["name"]) != ("r2p-keys", 1, "hkdf"):
        raise ValueError
    key = kdf.derive(secret, "export", salt=encoding.b64u_decode(value["kdf"]["salt"], kdf.SALT_SIZE))
    try:
        return canonical.decode(bytes(aead.unseal(key, sealed, _bound(value))))
    finally:
        wipe(key)


def _read(inside: Any) -> OpenedExport:
    return OpenedExport(
        programme=ProgrammeId(inside["programme"]),
        objects=tuple(inside["objects"]),
        recipients=tuple(
            (str(one["compartment"]), int(one["epoch"]), Identity(encoding.b64u_decode(one["secret"])))
            for one in inside["recipients"]
        ),
        registrars=tuple(_signing(one) for one in inside["registrars"]),
        roots=tuple(_signing(one) for one in inside["roots"]),
    )


def _signing(value: Any) -> SigningKeys:
    return SigningKeys(int(value["suite"]), [encoding.b64u_decode(seed) for seed in value["secrets"]])


def _not_an_export() -> BadInput:
    return BadInput(
        what="This file does not hold keys that this program exported, or it is damaged.",
        safe="Nothing was changed.",
        next_="Choose the key file that headquarters made, or make a new one there.",
        code="not-a-key-file",
    )
