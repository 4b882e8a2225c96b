"""The secret keys of a vault, kept in its encrypted database and handed out as tools, never as bytes.

A `Signer` signs, an age `Identity` opens; the bytes leave only in a sealed export with a printed code, which
is opened again before anybody is told that it worked.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from r2p_field.crypto import recovery
from r2p_field.crypto.age import Identity
from r2p_field.crypto.randomness import wipe
from r2p_field.crypto.signing import Signer, SigningKeys
from r2p_field.domain.ids import FeedId, ProgrammeId
from r2p_field.ledger import encoding, keys
from r2p_field.vault.connection import Connection, transaction
from r2p_field.vault.key_export import OfferedKeys, OfferedRecipient, OpenedExport, open_export, seal_export

__all__ = ["GENERAL", "ImportedKeys", "KeyRing", "OfferedKeys", "OfferedRecipient", "Purpose"]

GENERAL: Final = "general"
_DEVICE: Final = "device"
_SEED: Final = 32


class Purpose(StrEnum):
    """What a key of this vault is for."""

    DEVICE = "device"
    REGISTRAR = "registrar"
    ROOT = "root"
    RECIPIENT = "recipient"


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedKeys:
    """What a sealed export held: how many keys of each sort, and the signed objects beside them."""

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
        """Make signing keys and an identity for this device; earlier ones stay, no longer active.

        Returns the feed.
        """
        signing, identity = SigningKeys.generate(), Identity.generate()
        with transaction(self._connection):
            self._connection.execute(
                "UPDATE keys SET active = 0 WHERE purpose = 'device' OR compartment = 'device'"
            )
            self._put_signing(Purpose.DEVICE, signing)
            self._put_identity(identity, compartment=_DEVICE, epoch=0)
        return keys.feed_of(signing.public_keys)

    def device(self) -> Signer:
        """Return the signer of this device's feed."""
        return self._signing(_ACTIVE_DEVICE)[0]

    def signer_of(self, feed: FeedId) -> Signer | None:
        """Return the signer of a feed of ours, an earlier one too; None for anybody else's."""
        mine = self._signing(_BY_PURPOSE, Purpose.DEVICE.value)
        return next((signer for signer in mine if keys.feed_of(signer.public_keys) == feed), None)

    def device_identity(self) -> Identity:
        """Return the identity to which answers for this device are sealed."""
        return self._identities(_ACTIVE_IDENTITY)[0]

    def identities(self) -> tuple[Identity, ...]:
        """Return everything that can open packets here: the programme's identities, then this device's."""
        return self._identities(_IDENTITIES)

    def registrars(self) -> tuple[Signer, ...]:
        """Return the registrar keys held here."""
        return self._signing(_BY_PURPOSE, Purpose.REGISTRAR.value)

    def roots(self) -> tuple[Signer, ...]:
        """Return the root keys held here."""
        return self._signing(_BY_PURPOSE, Purpose.ROOT.value)

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
        sealed = seal_export(inside, code)
        open_export(sealed, recovery.format_code(code))
        return sealed

    def import_sealed(self, data: bytes, code: str, judge: Callable[[OfferedKeys], None]) -> ImportedKeys:
        """Take in the keys of a sealed export.

        `judge` is shown what it holds before anything is kept, and raises when the policy chain inside does
        not name every key in its place. Raises BadCode, BadInput, UnsealFailed and what `judge` raises.
        """
        opened = open_export(data, code)
        judge(opened.offer())
        with transaction(self._connection):
            return self._take_in(opened)

    def _take_in(self, opened: OpenedExport) -> ImportedKeys:
        for compartment, epoch, identity in opened.recipients:
            self.add_recipient(identity, epoch=epoch, compartment=compartment)
        for signing in opened.registrars:
            self.add_registrar(signing)
        for signing in opened.roots:
            self.add_root(signing)
        return ImportedKeys(
            programme=opened.programme,
            recipients=len(opened.recipients),
            registrars=len(opened.registrars),
            roots=len(opened.roots),
            objects=opened.objects,
        )

    def _put_signing(self, purpose: Purpose, signing: SigningKeys) -> None:
        one, other = signing.export()
        self._put(purpose, keys.key_object(signing.public_keys), one + other)
        wipe(one)
        wipe(other)

    def _put_identity(self, identity: Identity, *, compartment: str, epoch: int) -> None:
        self._put(Purpose.RECIPIENT, identity.recipient.raw, identity.export(), compartment, epoch)

    def _put(
        self,
        purpose: Purpose,
        public: bytes,
        secret: bytearray,
        compartment: str | None = None,
        epoch: int | None = None,
    ) -> None:
        self._connection.execute(
            "INSERT OR IGNORE INTO keys (purpose, compartment, epoch, public, secret, active)"
            " VALUES (?, ?, ?, ?, ?, 1)",
            (purpose.value, compartment, epoch, public, secret),
        )
        wipe(secret)

    def _signing(self, query: str, *values: str) -> tuple[SigningKeys, ...]:
        rows = self._connection.execute(query, values).fetchall()
        return tuple(SigningKeys(1, (row[0][:_SEED], row[0][_SEED:])) for row in rows)

    def _identities(self, query: str) -> tuple[Identity, ...]:
        return tuple(Identity(row[0]) for row in self._connection.execute(query).fetchall())

    def _exported_recipients(self) -> list[dict[str, Any]]:
        rows = self._connection.execute(
            "SELECT compartment, epoch, secret FROM keys"
            " WHERE purpose = 'recipient' AND compartment <> 'device' ORDER BY id"
        )
        return [
            {"compartment": compartment, "epoch": epoch, "secret": encoding.b64u_encode(secret)}
            for compartment, epoch, secret in rows
        ]

    def _exported(self, purpose: Purpose) -> list[dict[str, Any]]:
        rows = self._connection.execute(_BY_PURPOSE, (purpose.value,)).fetchall()
        return [
            {
                "secrets": [encoding.b64u_encode(row[0][:_SEED]), encoding.b64u_encode(row[0][_SEED:])],
                "suite": 1,
            }
            for row in rows
        ]


_ACTIVE_DEVICE: Final = "SELECT secret FROM keys WHERE purpose = 'device' AND active = 1"
_BY_PURPOSE: Final = "SELECT secret FROM keys WHERE purpose = ? ORDER BY id"
_ACTIVE_IDENTITY: Final = "SELECT secret FROM keys WHERE compartment = 'device' AND active = 1"
_IDENTITIES: Final = "SELECT secret FROM keys WHERE purpose = 'recipient' ORDER BY epoch DESC, id DESC"
