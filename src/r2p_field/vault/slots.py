"""The key slots: how a passphrase, the code on paper or an escrow opens one random master key.

`vault.slots` (docs/formats.md section 8) is small, canonical JSON, whole or absent. The master key is random
and never derived; a slot only wraps it. Changing a passphrase rewraps; the database is never re-keyed.
Two generations are kept, so that every moment of a change leaves a slot that opens. After a change of secrets
the file is written twice, so that no generation still opens with the old secret.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from r2p_field.crypto import aead, kdf, mac, recovery
from r2p_field.crypto.age import Identity, Recipient, open_bytes, seal_bytes
from r2p_field.crypto.errors import AgeError, KeyCostRefused, NotEnoughMemory, UnsealFailed
from r2p_field.crypto.hashing import context
from r2p_field.crypto.randomness import equal, random_bytes, random_secret, wipe
from r2p_field.ledger import canonical
from r2p_field.ledger.encoding import b64u_decode, b64u_encode, is_uuid
from r2p_field.ledger.errors import LedgerError
from r2p_field.vault.errors import (
    StorageFull,
    StorageRefused,
    VaultDamaged,
    VaultMissing,
    VaultNewer,
    WrongPassphrase,
)
from r2p_field.vault.files import sync_folder, translated, write_private

NAME: Final = "vault.slots"
NEW: Final = f"{NAME}.new"
OLD: Final = f"{NAME}.old"
GENERATIONS: Final = (NAME, NEW, OLD)
"""In the order in which a reader looks: the newest, one that a crash left half placed, the older one."""
FORMAT: Final = 1
MOST_BYTES: Final = 256 * 1024
MOST_SLOTS: Final = 64
MASTER_SIZE: Final = 32
PERSON: Final = "person"
RECOVERY: Final = "recovery"
ESCROW: Final = "escrow"
"""Opens with the recovery key that an organisation keeps away from all computers."""

Slot = Mapping[str, Any]
_DAMAGED: Final = "The key file of these records is damaged."


@dataclass(frozen=True, slots=True, kw_only=True)
class Secret:
    """What a person brings: a passphrase, the 16 bytes of the code on paper, or an organisation's key."""

    passphrase: str = ""
    code: bytearray | None = None
    escrow: Identity | None = None

    @classmethod
    def of(cls, passphrase: str | None, code: str | None) -> Secret:
        """Read what was typed. Raises BadCode: a reading mistake in the code."""
        if code is not None:
            return cls(code=recovery.parse_code(code))
        return cls(passphrase=passphrase or "")

    @property
    def kind(self) -> str:
        """The kind of slot that it opens."""
        if self.escrow is not None:
            return ESCROW
        return PERSON if self.code is None else RECOVERY

    def open(self, vault: str, slot: Slot) -> bytearray:
        """Return the master key from a slot of that kind, or raise one of many errors: it does not open."""
        if self.escrow is not None:
            return _checked(bytearray(open_bytes(b64u_decode(slot["age"]), [self.escrow])))
        return _unwrap(vault, slot, self.key(slot["kdf"]))

    def key(self, settings: Mapping[str, Any]) -> bytearray:
        """Return the key of a slot whose `kdf` are these settings."""
        if self.code is None:
            return _passphrase_key(self.passphrase, settings)
        return _code_key(self.code, settings)


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotFile:
    """One generation of the slot file.

    Slots of kinds that this version does not know, and other names that a newer one wrote (`rest`), are kept
    as they are.
    """

    vault: str
    generation: int
    slots: tuple[Slot, ...]
    mac: bytes = b""
    rest: Mapping[str, Any]

    def to_bytes(self, master: bytearray) -> bytes:
        """Return the file with its MAC under the master key."""
        value = self._value()
        return canonical.encode({**value, "mac": b64u_encode(_mac(master, value))})

    def _value(self) -> dict[str, Any]:
        slots = [dict(slot) for slot in self.slots]
        return {**self.rest, "generation": self.generation, "slots": slots, "vault": self.vault}

    @classmethod
    def from_bytes(cls, data: bytes) -> SlotFile:
        """Read a slot file without opening it. Raises VaultDamaged, VaultNewer."""
        try:
            value: Any = canonical.decode(data)
            return cls._from_value(dict(value))
        except (LedgerError, KeyError, TypeError, ValueError):
            raise VaultDamaged(_DAMAGED) from None

    @classmethod
    def _from_value(cls, rest: dict[str, Any]) -> SlotFile:
        if rest["min_reader"] > FORMAT:
            raise VaultNewer
        read = cls(
            vault=rest.pop("vault"),
            generation=rest.pop("generation"),
            slots=tuple(rest.pop("slots")),
            mac=b64u_decode(rest.pop("mac")),
            rest=rest,
        )
        whole = is_uuid(read.vault) and type(read.generation) is int and len(read.slots) <= MOST_SLOTS
        if not whole or not all(isinstance(slot["kind"], str) for slot in read.slots):
            raise ValueError
        return read

    def is_authentic(self, master: bytearray) -> bool:
        """Tell whether the MAC of the whole file fits; if not, something else added or changed a slot."""
        return equal(self.mac, _mac(master, self._value()))

    def open_with(self, secret: Secret) -> tuple[bytearray, Slot]:
        """Try every slot of the secret's kind; return the master key and the slot that opened.

        Raises WrongPassphrase; NotEnoughMemory when a slot could not be tried and no other opened.
        """
        starved: NotEnoughMemory | None = None
        for slot in self.slots:
            if slot["kind"] != secret.kind:
                continue
            try:
                return secret.open(self.vault, slot), slot
            except NotEnoughMemory as error:
                starved = error
            except (UnsealFailed, AgeError, KeyCostRefused, LedgerError, KeyError, TypeError, ValueError):
                continue
        raise starved or WrongPassphrase

    def changed(self, *, without: Sequence[Slot] = (), plus: Sequence[Slot] = (), after: int = 0) -> SlotFile:
        """Return the next generation, numbered above `after` too, without some slots and with some more."""
        kept = tuple(slot for slot in self.slots if slot not in without)
        return replace(self, generation=max(self.generation, after) + 1, slots=(*kept, *plus))

    def of_kind(self, kind: str) -> list[Slot]:
        """Return all slots of a kind."""
        return [slot for slot in self.slots if slot["kind"] == kind]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unlocked:
    """A slot file that opened: the master key (the holder wipes it), and which slot opened, in which file."""

    file: SlotFile
    master: bytearray
    slot: Slot
    name: str = NAME


def _mac(master: bytearray, value: Mapping[str, Any]) -> bytes:
    key = kdf.derive(master, "slots")
    try:
        return mac.mac(key, "slots", canonical.encode(dict(value)))
    finally:
        wipe(key)


def _passphrase_key(passphrase: str, settings: Mapping[str, Any]) -> bytearray:
    if settings["name"] != "argon2id":
        raise ValueError
    parameters = kdf.Argon2Parameters(
        memory_kib=settings["memory"], passes=settings["passes"], lanes=settings["lanes"]
    )
    return kdf.passphrase_key(passphrase, b64u_decode(settings["salt"], kdf.SALT_SIZE), parameters)


def _code_key(code: bytearray, settings: Mapping[str, Any]) -> bytearray:
    if settings["name"] != "hkdf":
        raise ValueError
    return kdf.derive(code, "recovery", salt=b64u_decode(settings["salt"], kdf.SALT_SIZE))


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
    return _checked(master)


def _checked(master: bytearray) -> bytearray:
    if len(master) != MASTER_SIZE:
        raise UnsealFailed
    return master


def person_slot(
    vault: str,
    master: bytearray,
    passphrase: str,
    parameters: kdf.Argon2Parameters,
    *,
    instead: Slot | None = None,
) -> Slot:
    """Make a slot that opens with a passphrase; `instead` of another it keeps that one's id."""
    settings = {
        "lanes": parameters.lanes,
        "memory": parameters.memory_kib,
        "name": "argon2id",
        "passes": parameters.passes,
        "salt": b64u_encode(random_bytes(kdf.SALT_SIZE)),
    }
    name = instead["id"] if instead is not None else random_bytes(16).hex()
    slot = {"id": name, "kdf": settings, "kind": PERSON}
    return _wrap(vault, slot, _passphrase_key(passphrase, settings), master)


def recovery_slot(vault: str, master: bytearray, code: bytearray) -> Slot:
    """Make a slot that opens with a code on paper (16 random bytes need no stretching)."""
    settings = {"name": "hkdf", "salt": b64u_encode(random_bytes(kdf.SALT_SIZE))}
    slot = {"id": random_bytes(16).hex(), "kdf": settings, "kind": RECOVERY}
    return _wrap(vault, slot, _code_key(code, settings), master)


def escrow_slot(master: bytearray, recipient: Recipient) -> Slot:
    """Make a slot that opens with an organisation's recovery key; that key itself is not on this computer.

    It is bound to no vault: moved into another key file it would give a master key that file's MAC refuses.
    """
    sealed = seal_bytes(master, [recipient])
    return {"age": b64u_encode(sealed), "id": random_bytes(16).hex(), "kind": ESCROW}


def new_slot_file(passphrase: str, parameters: kdf.Argon2Parameters) -> tuple[SlotFile, bytearray, bytearray]:
    """Make the slots of a new vault: one person, one recovery code.

    Returns them, the master key and the code; the caller wipes both.
    """
    master, code = random_secret(MASTER_SIZE), recovery.new_code()
    vault = random_bytes(16).hex()
    slots = (person_slot(vault, master, passphrase, parameters), recovery_slot(vault, master, code))
    rest = {"format": FORMAT, "min_reader": FORMAT, "v": 1}
    return SlotFile(vault=vault, generation=1, slots=slots, rest=rest), master, code


def save(folder: Path, slots: SlotFile, master: bytearray) -> None:
    """Put a new generation in place; a crash leaves the old or the new one.

    Raises StorageFull, StorageRefused.
    """
    with translated():
        write_private(folder / NEW, slots.to_bytes(master))
        if (folder / NAME).exists():
            (folder / NAME).replace(folder / OLD)
        sync_folder(folder)
        (folder / NEW).replace(folder / NAME)
        sync_folder(folder)


def save_and_forget_old(folder: Path, slots: SlotFile, master: bytearray) -> SlotFile:
    """Put a new generation in place twice, so that the kept older one opens with nothing that was removed.

    Returns what lies there now. Raises StorageFull, StorageRefused.
    """
    save(folder, slots, master)
    again = replace(slots, generation=slots.generation + 1)
    save(folder, again, master)
    return again


def unlock(folder: Path, secret: Secret) -> Unlocked:
    """Open the slots in `folder`.

    The first generation that is whole and authentic counts. The next one is looked at only when a file is
    missing, not whole, or not authentic though a slot opened; never because a secret did not open it, or an
    old passphrase would open the old file.
    Raises VaultMissing, VaultDamaged, VaultNewer, WrongPassphrase, NotEnoughMemory, StorageRefused.
    """
    damaged: VaultDamaged | None = None
    for name, data in _generations(folder):
        try:
            return _unlock_one(name, data, secret)
        except VaultDamaged as error:
            damaged = damaged or error
    raise damaged or VaultMissing


def _unlock_one(name: str, data: bytes, secret: Secret) -> Unlocked:
    file = SlotFile.from_bytes(data)
    master, slot = file.open_with(secret)
    if not file.is_authentic(master):
        wipe(master)
        raise VaultDamaged("The key file of these records was changed by something else.")
    return Unlocked(file=file, master=master, slot=slot, name=name)


def _generations(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Yield name and bytes of the generations that are there; one that is too large is no slot file."""
    for name in GENERATIONS:
        with translated():
            if not (folder / name).is_file():
                continue
            with (folder / name).open("rb") as file:
                data = file.read(MOST_BYTES + 1)
        yield name, data if len(data) <= MOST_BYTES else b""


def finish(folder: Path, unlocked: Unlocked) -> SlotFile:
    """Complete a change that a crash or a full disk cut short. Returns what lies there now.

    Puts in place what opened, should it lie elsewhere, and takes the place of an older generation with slots
    that were removed since. What the disk refuses now is done at the next unlocking.
    """
    file = unlocked.file
    with contextlib.suppress(StorageFull, StorageRefused):
        if unlocked.name != NAME or _older_opens_more(folder, file):
            again = replace(file, generation=file.generation + 1)
            return save_and_forget_old(folder, again, unlocked.master)
        with translated():
            (folder / NEW).unlink(missing_ok=True)
    return file


def _older_opens_more(folder: Path, file: SlotFile) -> bool:
    """Tell whether the kept older generation has slots that are gone; a newer one there is left alone."""
    try:
        kept = [SlotFile.from_bytes(data) for name, data in _generations(folder) if name == OLD]
    except (VaultDamaged, VaultNewer):
        return False
    older = [one for one in kept if one.generation < file.generation]
    return any(slot not in file.slots for one in older for slot in one.slots)
