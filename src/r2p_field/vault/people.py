"""Several people with a passphrase each for the same records: a committee with one laptop.

Who they are is kept as roles inside the encrypted records; the key file only shows how many there are.
Whoever is taken out may have copied the records while they could open them: only a copy into new records
with a new master key keeps such a person out of what comes later (FORMATS 6).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import msgspec

from r2p_field.crypto import kdf
from r2p_field.crypto.randomness import wipe
from r2p_field.domain.errors import BadInput
from r2p_field.vault import slots as slot_files
from r2p_field.vault.emergency import WayOut, way_out
from r2p_field.vault.errors import UNCHANGED, VaultDamaged, WrongPassphrase
from r2p_field.vault.vault import Vault

_ROLES: Final = "people"
MOST_PEOPLE: Final = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody whose passphrase opens these records: a role in a few words, and since when (ISO day)."""

    slot: str
    role: str
    since: str
    me: bool


def people(vault: Vault) -> tuple[Person, ...]:
    """Return whose passphrases open these records, as far as it was written down."""
    known = _known(vault)
    return tuple(
        Person(
            slot=name,
            role=known.get(name, ("", ""))[0],
            since=known.get(name, ("", ""))[1],
            me=name == vault.slot,
        )
        for name in vault.people
    )


def add_person(  # noqa: PLR0917  (what it takes to let somebody in)
    vault: Vault,
    secret: slot_files.Secret,
    passphrase: str,
    role: str,
    day: str,
    parameters: kdf.Argon2Parameters | None = None,
) -> None:
    """Let one more passphrase open these records; somebody who can open them already has to say theirs.

    A passphrase that opens them already is refused: whoever is taken out, or takes the own way in away, would
    still come in by the other slot. Raises WrongPassphrase, BadInput (that, or too many people),
    VaultDamaged, StorageFull, StorageRefused, NotEnoughMemory.
    """
    unlocked = open_key_file(vault, secret)
    try:
        if len(unlocked.file.of_kind(slot_files.PERSON)) >= MOST_PEOPLE:
            raise too_many()
        if _opens(unlocked.file, passphrase):
            raise _opens_already()
        fresh = slot_files.person_slot(
            unlocked.file.vault, unlocked.master, passphrase, parameters or kdf.calibrate()
        )
        note_person(vault, str(fresh["id"]), role, day)
        replace_slots(vault, unlocked, plus=[fresh])
        forget_gone(vault)
    finally:
        wipe(unlocked.master)


def remove_person(vault: Vault, secret: slot_files.Secret, slot: str) -> None:
    """Let a passphrase open these records no more; the last one cannot be taken away.

    Raises WrongPassphrase, BadInput, VaultDamaged, StorageFull, StorageRefused.
    """
    unlocked = open_key_file(vault, secret)
    try:
        present = unlocked.file.of_kind(slot_files.PERSON)
        gone = [one for one in present if one["id"] == slot]
        if not gone or len(present) == 1:
            raise _last_one()
        replace_slots(vault, unlocked, without=gone)
        forget_gone(vault)
    finally:
        wipe(unlocked.master)


def change_passphrase(
    vault: Vault, old: str, new: str, parameters: kdf.Argon2Parameters | None = None
) -> None:
    """Let a new passphrase open these records in the place of an old one, while they are open.

    Whoever the old one belongs to stays who they are, with role and day; the others' and the code on paper
    stay as they are. Backups made earlier still open with the old one. Raises WrongPassphrase, BadInput (the
    new one opens these records already), VaultDamaged, StorageFull, StorageRefused, NotEnoughMemory.
    """
    unlocked = open_key_file(vault, slot_files.Secret(passphrase=old))
    try:
        require_unused(unlocked.file, new)
        fresh = slot_files.person_slot(
            unlocked.file.vault,
            unlocked.master,
            new,
            parameters or kdf.calibrate(),
            instead=unlocked.slot,
        )
        replace_slots(vault, unlocked, without=[unlocked.slot], plus=[fresh])
    finally:
        wipe(unlocked.master)


def open_key_file(vault: Vault, secret: slot_files.Secret) -> slot_files.Unlocked:
    """Open the key file that lies beside the open records; it must be theirs. The holder wipes its key.

    Raises VaultMissing, WrongPassphrase, VaultDamaged, StorageRefused, NotEnoughMemory.
    """
    unlocked = slot_files.unlock(vault.folder, secret)
    if unlocked.file.vault != vault.id:
        wipe(unlocked.master)
        raise VaultDamaged("The key file in this folder belongs to other records.")
    return unlocked


def replace_slots(
    vault: Vault,
    unlocked: slot_files.Unlocked,
    *,
    without: list[slot_files.Slot] | None = None,
    plus: list[slot_files.Slot] | None = None,
    me: slot_files.Slot | None = None,
) -> None:
    """Write the key file of an open vault anew, in both generations, and what an emergency needs with it.

    `me`: the passphrase of who sits here from now on, where they came in another way.
    Raises StorageFull, StorageRefused.
    """
    with vault.key_file_turn.changing():
        known = int(vault.meta.get("slots") or 0)
        changed = unlocked.file.changed(without=without or (), plus=plus or (), after=known)
        written = slot_files.save_and_forget_old(vault.folder, changed, unlocked.master)
        vault.meta.set("slots", str(written.generation))
        if me is not None:
            vault.slot, vault.by_code = str(me["id"]), False
        mine = next((one for one in written.slots if one.get("id") == vault.slot), None)
        vault.know_slots(written, _way_out(written, unlocked.master, mine))


def require_unused(file: slot_files.SlotFile, new: str) -> None:
    """Refuse a passphrase that opens already: whoever has it would come in although it was replaced.

    Raises BadInput, NotEnoughMemory.
    """
    if _opens(file, new):
        raise _taken_already()


def note_person(vault: Vault, slot: str, role: str, day: str) -> None:
    """Write down who gets a passphrase, before it opens: what a crash leaves over is shown nowhere."""
    _note(vault, {**_known(vault), slot: (role, day)})


def forget_gone(vault: Vault) -> None:
    """Forget what was written down of people whose passphrases open these records no more."""
    _note(vault, {slot: said for slot, said in _known(vault).items() if slot in vault.people})


def _opens(file: slot_files.SlotFile, passphrase: str) -> bool:
    try:
        master, _ = file.open_with(slot_files.Secret(passphrase=passphrase))
    except WrongPassphrase:
        return False
    wipe(master)
    return True


def _way_out(file: slot_files.SlotFile, master: bytearray, mine: slot_files.Slot | None) -> WayOut:
    if mine is None:
        return WayOut(others=len(file.of_kind(slot_files.PERSON)), without_me=None)
    return way_out(file, master, mine, file.generation)


def _known(vault: Vault) -> dict[str, tuple[str, str]]:
    kept = vault.meta.get(_ROLES)
    return msgspec.json.decode(kept, type=dict[str, tuple[str, str]]) if kept else {}


def _note(vault: Vault, known: dict[str, tuple[str, str]]) -> None:
    vault.meta.set(_ROLES, msgspec.json.encode(known, order="sorted").decode())


def too_many() -> BadInput:
    """Say that there is no room for one more."""
    return BadInput(
        what="No more people can have a passphrase for these records.",
        safe=UNCHANGED,
        next_="Take somebody out first.",
        code="too-many-people",
    )


def _opens_already() -> BadInput:
    return BadInput(
        what="This passphrase opens these records already.",
        safe=UNCHANGED,
        next_="Choose another one for them: nobody can be taken out whose passphrase somebody else has too.",
        code="passphrase-in-use",
    )


def _taken_already() -> BadInput:
    return BadInput(
        what="The new passphrase opens these records already.",
        safe=UNCHANGED,
        next_="Choose one that is not in use yet, neither by you nor by anybody else here.",
        code="passphrase-in-use",
    )


def _last_one() -> BadInput:
    return BadInput(
        what="This is the last passphrase that opens these records, or it is gone already.",
        safe=UNCHANGED,
        next_="Let somebody else in first.",
        code="last-passphrase",
    )
