"""The secret keys of a vault, kept in its encrypted database and handed out as tools, never as bytes.

A `Signer` signs, an age `Identity` opens; the bytes leave only in a sealed export with a printed code
(docs/formats.md section 8), which is opened again before anybody is told that it worked.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from r2p_field.crypto import aead, kdf, recovery
from r2p_field.crypto.age import Identity
from r2p_field.crypto.errors import CryptoError, UnsealFailed
from r2p_field.crypto.hashing import context
from r2p_field.crypto.randomness import random_bytes, wipe
from r2p_field.crypto.signing import Signer, SigningKeys
from r2p_field.domain.errors import BadInput
from r2p_field.domain.ids import FeedId, ProgrammeId
from r2p_field.ledger import canonical, encoding, keys
from r2p_field.ledger.errors import LedgerError
from r2p_field.vault.connection import Connection, transaction

GENERAL = "general"
_SEED = 32


class Purpose(StrEnum):
    """What a key of this vault is for."""

    DEVICE = "device"
    REGISTRAR = "registrar"
    ROOT = "root"
    RECIPIENT = "recipient"


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedKeys:
    """What a sealed export held: how many keys of each sort are now here, and the signed objects beside them."""

    programme: ProgrammeId
    recipients: int
    registrars: int
    roots: int
    objects: tuple[dict[str, Any], ...]


class KeyRing:
    """Hands out signers and identities of one open vault."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def new_device(self) -> FeedId:
        """Make signing keys and an identity for this device; earlier ones stay, no longer active. Returns the feed."""
        signing, identity = SigningKeys.generate(), Identity.generate()
        with transaction(self._connection):
            self._connection.execute("UPDATE keys SET active = 0 WHERE purpose = 'device'")
            self._put_signing(Purpose.DEVICE, signing)
            self._put_identity(identity, compartment="device", epoch=0)
        return keys.feed_of(signing.public_keys)

    def device(self) -> Signer:
        """Return the signer of this device's feed."""
        return self._signing("purpose = 'device' AND active = 1")[0]

    def signer_of(self, feed: FeedId) -> Signer | None:
        """Return the signer of a feed of ours, an earlier one too; None for anybody else's."""
        mine = self._signing("purpose = 'device'")
        return next((signer for signer in mine if keys.feed_of(signer.public_keys) == feed), None)

    def device_identity(self) -> Identity:
        """Return the identity to which answers for this device are sealed."""
        return self._identities("compartment = 'device' AND active = 1")[-1]

    def identities(self) -> tuple[Identity, ...]:
        """Return everything that can open packets here: the programme's identities, then this device's."""
        return self._identities("1 ORDER BY epoch DESC, id DESC")

    def registrars(self) -> tuple[Signer, ...]:
        """Return the registrar keys held here."""
        return self._signing("purpose = 'registrar'")

    def roots(self) -> tuple[Signer, ...]:
        """Return the root keys held here."""
        return self._signing("purpose = 'root'")

    def add_registrar(self, signing: SigningKeys) -> None:
        """Keep a registrar key."""
        self._put_signing(Purpose.REGISTRAR, signing)

    def add_root(self, signing: SigningKeys) -> None:
        """Keep a root key."""
        self._put_signing(Purpose.ROOT, signing)

    def add_recipient(self, identity: Identity, *, epoch: int, compartment: str = GENERAL) -> None:
        """Keep an identity to which the programme's packets of an epoch are sealed."""
        self._put_identity(identity, compartment=compartment, epoch=epoch)

    def export_sealed(
        self, programme: ProgrammeId, objects: list[dict[str, Any]], code: bytearray, *, everything: bool
    ) -> bytes:
        """Return the programme's keys sealed under a code of 16 bytes.

        Recipient keys and the given signed objects (JSON form) always; registrar and root keys only with
        `everything`. What is returned has been opened again with the code.
        """
        inside = {
            "objects": objects,
            "programme": programme,
            "recipients": self._exported_recipients(),
            "registrars": self._exported(Purpose.REGISTRAR) if everything else [],
            "roots": self._exported(Purpose.ROOT) if everything else [],
            "v": 1,
        }
        sealed = _seal_export(canonical.encode(inside), code)
        _open_export(sealed, recovery.format_code(code))
        return sealed

    def import_sealed(self, data: bytes, code: str) -> ImportedKeys:
        """Take in the keys of a sealed export. Raises BadCode, BadInput, UnsealFailed; nothing is kept then."""
        inside = _open_export(data, code)
        try:
            with transaction(self._connection):
                return self._take_in(inside)
        except (KeyError, TypeError, ValueError, LedgerError, CryptoError):
            raise _not_an_export() from None

    def _take_in(self, inside: Any) -> ImportedKeys:
        for entry in inside["recipients"]:
            identity = Identity(encoding.b64u_decode(entry["secret"]))
            self.add_recipient(identity, epoch=int(entry["epoch"]), compartment=str(entry["compartment"]))
        for purpose, name in ((Purpose.REGISTRAR, "registrars"), (Purpose.ROOT, "roots")):
            for entry in inside[name]:
                seeds = [encoding.b64u_decode(seed) for seed in entry["secrets"]]
                self._put_signing(purpose, SigningKeys(int(entry["suite"]), seeds))
        return ImportedKeys(
            programme=ProgrammeId(inside["programme"]),
            recipients=len(inside["recipients"]),
            registrars=len(inside["registrars"]),
            roots=len(inside["roots"]),
            objects=tuple(inside["objects"]),
        )

    def _put_signing(self, purpose: Purpose, signing: SigningKeys) -> None:
        one, other = signing.export()
        self._put(purpose, keys.key_object(signing.public_keys), one + other, None, None)

    def _put_identity(self, identity: Identity, *, compartment: str, epoch: int) -> None:
        if compartment == "device":
            self._connection.execute("UPDATE keys SET active = 0 WHERE compartment = 'device'")
        self._put(Purpose.RECIPIENT, identity.recipient.raw, identity.export(), compartment, epoch)

    def _put(
        self, purpose: Purpose, public: bytes, secret: bytearray, compartment: str | None, epoch: int | None
    ) -> None:
        self._connection.execute(
            "INSERT OR IGNORE INTO keys (purpose, compartment, epoch, public, secret, active) VALUES (?, ?, ?, ?, ?, 1)",
            (purpose.value, compartment, epoch, public, secret),
        )
        wipe(secret)

    def _signing(self, where: str) -> tuple[SigningKeys, ...]:
        rows = self._connection.execute(f"SELECT secret FROM keys WHERE {where} ORDER BY id").fetchall()  # noqa: S608
        return tuple(SigningKeys(1, (row[0][:_SEED], row[0][_SEED:])) for row in rows)

    def _identities(self, where: str) -> tuple[Identity, ...]:
        query = f"SELECT secret FROM keys WHERE purpose = 'recipient' AND {where}"  # noqa: S608
        return tuple(Identity(row[0]) for row in self._connection.execute(query).fetchall())

    def _exported_recipients(self) -> list[dict[str, Any]]:
        rows = self._connection.execute(
            "SELECT compartment, epoch, secret FROM keys WHERE purpose = 'recipient' AND compartment <> 'device' ORDER BY id"
        )
        return [
            {"compartment": c, "epoch": e, "secret": encoding.b64u_encode(secret)} for c, e, secret in rows
        ]

    def _exported(self, purpose: Purpose) -> list[dict[str, Any]]:
        rows = self._connection.execute(
            "SELECT secret FROM keys WHERE purpose = ? ORDER BY id", (purpose.value,)
        )
        return [
            {
                "secrets": [encoding.b64u_encode(row[0][:_SEED]), encoding.b64u_encode(row[0][_SEED:])],
                "suite": 1,
            }
            for row in rows
        ]


def _seal_export(inside: bytes, code: bytearray) -> bytes:
    salt = random_bytes(kdf.SALT_SIZE)
    outside = {"format": "r2p-keys", "kdf": {"name": "hkdf", "salt": encoding.b64u_encode(salt)}, "v": 1}
    sealed = aead.seal(
        kdf.derive(code, "export", salt=salt), inside, context("keys") + canonical.encode(outside)
    )
    return canonical.encode({**outside, "sealed": encoding.b64u_encode(sealed)})


def _open_export(data: bytes, code: str) -> Any:
    secret = recovery.parse_code(code)
    try:
        value: Any = canonical.decode(data)
        sealed = encoding.b64u_decode(value.pop("sealed"))
        key = kdf.derive(secret, "export", salt=encoding.b64u_decode(value["kdf"]["salt"]))
        if value["format"] != "r2p-keys" or value["v"] != 1:
            raise _not_an_export()
        return canonical.decode(bytes(aead.unseal(key, sealed, context("keys") + canonical.encode(value))))
    except UnsealFailed:
        raise
    except (LedgerError, KeyError, TypeError, AttributeError, ValueError):
        raise _not_an_export() from None


def _not_an_export() -> BadInput:
    return BadInput(
        what="This file does not hold keys that this program exported, or it is damaged.",
        safe="Nothing was changed.",
        next_="Choose the key file that headquarters made, or make a new one there.",
        code="not-a-key-file",
    )
