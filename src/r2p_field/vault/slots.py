"""The key slots: how a passphrase, the code on paper or an escrow opens one random master key.

`vault.slots` (docs/formats.md section 8) is small, canonical JSON, whole or absent. The master key is random and never
derived; a slot only wraps it. Changing a passphrase rewraps; the database is never re-keyed.
Two generations are kept, so that every moment of a change leaves a slot that opens. After a change of secrets the file
is written twice, so that no generation still opens with the old secret.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from r2p_field.crypto import aead, kdf, mac, recovery
from r2p_field.crypto.errors import KeyCostRefused, UnsealFailed
from r2p_field.crypto.hashing import context
from r2p_field.crypto.randomness import equal, random_bytes, random_secret, wipe
from r2p_field.ledger import canonical
from r2p_field.ledger.encoding import b64u_decode, b64u_encode
from r2p_field.ledger.errors import LedgerError
from r2p_field.vault.errors import VaultDamaged, VaultMissing, VaultNewer, WrongPassphrase
from r2p_field.vault.files import sync_folder, translated, write_private

NAME = "vault.slots"
NEW, OLD = f"{NAME}.new", f"{NAME}.old"
FORMAT = 1
MOST_BYTES = 256 * 1024
MOST_SLOTS = 64
MASTER_SIZE = 32

Slot = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotFile:
    """One generation of the slot file. Slots of kinds that this version does not know are kept as they are."""

    vault: str
    generation: int
    slots: tuple[Slot, ...]
    mac: bytes = b""

    def to_bytes(self, master: bytearray) -> bytes:
        """Return the file with its MAC under the master key."""
        value = self._value()
        return canonical.encode({**value, "mac": b64u_encode(_mac(master, canonical.encode(value)))})

    def _value(self) -> dict[str, Any]:
        return {
            "format": FORMAT,
            "generation": self.generation,
            "min_reader": FORMAT,
            "slots": [dict(slot) for slot in self.slots],
            "v": 1,
            "vault": self.vault,
        }

    @classmethod
    def from_bytes(cls, data: bytes) -> SlotFile:
        """Read a slot file without opening it. Raises VaultDamaged, VaultNewer."""
        try:
            value = canonical.decode(data)
            return cls._from_value(value)
        except (LedgerError, KeyError, TypeError, ValueError):
            raise VaultDamaged("The key file of these records is damaged.") from None

    @classmethod
    def _from_value(cls, value: Any) -> SlotFile:
        if value["min_reader"] > FORMAT:
            raise VaultNewer
        slots = tuple(value["slots"])
        if len(slots) > MOST_SLOTS or not all(isinstance(slot["kind"], str) for slot in slots):
            raise ValueError
        return cls(
            vault=str(value["vault"]),
            generation=int(value["generation"]),
            slots=slots,
            mac=b64u_decode(value["mac"]),
        )

    def authenticate(self, master: bytearray) -> None:
        """Check the MAC of the whole file. Raises VaultDamaged: a slot was added, removed or changed."""
        if not equal(self.mac, _mac(master, canonical.encode(self._value()))):
            raise VaultDamaged("The key file of these records was changed by something else.")

    def open_with(self, passphrase: str) -> bytearray | None:
        """Try every person slot; return the master key or None."""
        return self._try("person", lambda slot: _passphrase_key(passphrase, slot["kdf"]))

    def open_with_code(self, code: bytearray) -> bytearray | None:
        """Try every recovery slot; return the master key or None."""
        return self._try(
            "recovery", lambda slot: kdf.derive(code, "recovery", salt=b64u_decode(slot["kdf"]["salt"]))
        )

    def _try(self, kind: str, key_for: Callable[[Slot], bytearray]) -> bytearray | None:
        for slot in self.slots:
            if slot["kind"] != kind:
                continue
            try:
                return _unwrap(self.vault, slot, key_for(slot))
            except (UnsealFailed, KeyCostRefused, LedgerError, KeyError, TypeError, ValueError):
                continue
        return None

    def with_slot(self, slot: Slot) -> SlotFile:
        """Return the next generation with one more slot."""
        return replace(self, generation=self.generation + 1, slots=(*self.slots, slot))

    def without(self, slot_ids: set[str]) -> SlotFile:
        """Return the next generation without the named slots."""
        kept = tuple(slot for slot in self.slots if slot.get("id") not in slot_ids)
        return replace(self, generation=self.generation + 1, slots=kept)

    def ids(self, kind: str) -> set[str]:
        """Return the ids of all slots of a kind."""
        return {slot["id"] for slot in self.slots if slot["kind"] == kind and "id" in slot}


def _mac(master: bytearray, data: bytes) -> bytes:
    key = kdf.derive(master, "slots")
    try:
        return mac.mac(key, "slots", data)
    finally:
        wipe(key)


def _passphrase_key(passphrase: str, settings: Mapping[str, Any]) -> bytearray:
    parameters = kdf.Argon2Parameters(
        memory_kib=settings["memory"], passes=settings["passes"], lanes=settings["lanes"]
    )
    return kdf.passphrase_key(passphrase, b64u_decode(settings["salt"]), parameters)


def _bound(vault: str, slot: Slot) -> bytes:
    """Return what a slot's sealing is bound to: the slot itself and the vault it belongs to."""
    open_part = {name: value for name, value in slot.items() if name != "sealed"}
    return context("slots") + canonical.encode({**open_part, "vault": vault})


def _wrap(vault: str, slot: Slot, key: bytearray, master: bytearray) -> Slot:
    try:
        return {**slot, "sealed": b64u_encode(aead.seal(key, master, _bound(vault, slot)))}
    finally:
        wipe(key)


def _unwrap(vault: str, slot: Slot, key: bytearray) -> bytearray:
    try:
        master = aead.unseal(key, b64u_decode(slot["sealed"]), _bound(vault, slot))
    finally:
        wipe(key)
    if len(master) != MASTER_SIZE:
        raise UnsealFailed
    return master


def person_slot(vault: str, master: bytearray, passphrase: str, parameters: kdf.Argon2Parameters) -> Slot:
    """Make a slot that opens with a passphrase."""
    salt = random_bytes(kdf.SALT_SIZE)
    settings = {
        "lanes": parameters.lanes,
        "memory": parameters.memory_kib,
        "name": "argon2id",
        "passes": parameters.passes,
        "salt": b64u_encode(salt),
    }
    slot = {"id": random_bytes(16).hex(), "kdf": settings, "kind": "person"}
    return _wrap(vault, slot, _passphrase_key(passphrase, settings), master)


def recovery_slot(vault: str, master: bytearray, code: bytearray) -> Slot:
    """Make a slot that opens with a code on paper (16 random bytes need no stretching)."""
    salt = random_bytes(kdf.SALT_SIZE)
    slot = {
        "id": random_bytes(16).hex(),
        "kdf": {"name": "hkdf", "salt": b64u_encode(salt)},
        "kind": "recovery",
    }
    return _wrap(vault, slot, kdf.derive(code, "recovery", salt=salt), master)


def new_slot_file(passphrase: str, parameters: kdf.Argon2Parameters) -> tuple[SlotFile, bytearray, bytearray]:
    """Make the slots of a new vault: one person, one recovery code. Returns them, the master key and the code."""
    master, code = random_secret(MASTER_SIZE), recovery.new_code()
    vault = random_bytes(16).hex()
    slots = (person_slot(vault, master, passphrase, parameters), recovery_slot(vault, master, code))
    return SlotFile(vault=vault, generation=1, slots=slots), master, code


def save(folder: Path, slots: SlotFile, master: bytearray) -> None:
    """Put a new generation in place; a crash leaves the old or the new one. Raises StorageFull, StorageRefused."""
    with translated():
        write_private(folder / NEW, slots.to_bytes(master))
        if (folder / NAME).exists():
            os.replace(folder / NAME, folder / OLD)
            sync_folder(folder)
        os.replace(folder / NEW, folder / NAME)
        sync_folder(folder)


def save_and_forget_old(folder: Path, slots: SlotFile, master: bytearray) -> SlotFile:
    """Put a new generation in place twice, so that the kept older one opens with nothing that was removed."""
    save(folder, slots, master)
    again = replace(slots, generation=slots.generation + 1)
    save(folder, again, master)
    return again


def unlock(
    folder: Path, *, passphrase: str | None = None, code: str | None = None
) -> tuple[SlotFile, bytearray]:
    """Open the slots in `folder` with a passphrase or a typed recovery code; return them and the master key.

    Raises VaultMissing, VaultDamaged, VaultNewer, WrongPassphrase, BadCode (a reading mistake in the code).
    """
    secret = recovery.parse_code(code) if code is not None else None
    damaged: VaultDamaged | None = None
    for data in _candidates(folder):
        try:
            slots = SlotFile.from_bytes(data)
            master = slots.open_with(passphrase or "") if secret is None else slots.open_with_code(secret)
            if master is None:
                raise WrongPassphrase
            slots.authenticate(master)
        except VaultDamaged as error:
            damaged = damaged or error
            continue
        return slots, master
    raise damaged or VaultMissing


def _candidates(folder: Path) -> Iterator[bytes]:
    """Yield the generations that are there: the newest, one that a crash left half placed, the older one."""
    for name in (NAME, NEW, OLD):
        path = folder / name
        with translated():
            if not path.is_file():
                continue
            data = path.read_bytes() if path.stat().st_size <= MOST_BYTES else b""
        yield data
