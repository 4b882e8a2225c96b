"""Letting an organisation's recovery key open these records, and taking that away again.

It opens them only together with this computer or a copy of the key file. Taking it away reaches neither
second copies nor key files that somebody copied before.
"""

from __future__ import annotations

from pathlib import Path

from r2p_field.crypto import kdf
from r2p_field.crypto.age import Identity, Recipient
from r2p_field.crypto.randomness import wipe
from r2p_field.domain.errors import BadInput
from r2p_field.vault import slots as slot_files
from r2p_field.vault.errors import UNCHANGED
from r2p_field.vault.escrow_notes import EscrowEvent, EscrowNotes
from r2p_field.vault.new_passphrase import NOBODY_ELSE, replace_for
from r2p_field.vault.people import open_key_file, replace_slots
from r2p_field.vault.unfinished import refuse_unfinished
from r2p_field.vault.vault import Vault, open_files

MOST_ESCROWS = 4


def let_in(  # noqa: PLR0917  (what is noted of it)
    vault: Vault, passphrase: str, recipient: Recipient, key: str, organisation: str, at: str
) -> None:
    """Let a recovery key open these records; the passphrase is asked for, `key` is how the key is told.

    The note comes first: should the power go between, it tells of a way in that is not there.
    Raises WrongPassphrase, BadInput (too many), VaultDamaged, StorageFull, StorageRefused, NotEnoughMemory.
    """
    unlocked = open_key_file(vault, slot_files.Secret(passphrase=passphrase))
    try:
        if len(unlocked.file.of_kind(slot_files.ESCROW)) >= MOST_ESCROWS:
            raise _too_many()
        fresh = slot_files.escrow_slot(unlocked.master, recipient)
        EscrowNotes(vault.meta).add(
            EscrowEvent.LET_IN, str(fresh["id"]), at, key=key, organisation=organisation
        )
        replace_slots(vault, unlocked, plus=[fresh])
    finally:
        wipe(unlocked.master)


def take_out(vault: Vault, passphrase: str, slot: str, at: str) -> None:
    """Let a recovery key open these records no more; one that is gone already stays gone.

    Raises WrongPassphrase, VaultDamaged, StorageFull, StorageRefused, NotEnoughMemory.
    """
    unlocked = open_key_file(vault, slot_files.Secret(passphrase=passphrase))
    try:
        gone = [one for one in unlocked.file.of_kind(slot_files.ESCROW) if one.get("id") == slot]
        replace_slots(vault, unlocked, without=gone)
        EscrowNotes(vault.meta).add(EscrowEvent.TAKEN_OUT, slot, at)
    finally:
        wipe(unlocked.master)


def open_with_key(
    folder: Path, identity: Identity, new: str, at: str, parameters: kdf.Argon2Parameters | None = None
) -> None:
    """Open closed records with a recovery key and put a new passphrase in place of every other.

    So it cannot be done without whoever used them noticing; it is noted inside first. The code on paper stays
    valid. Raises WrongPassphrase (this key opens nothing here), and what `vault.unlock` raises.
    """
    refuse_unfinished(folder)
    unlocked = slot_files.unlock(folder, slot_files.Secret(escrow=identity))
    try:
        vault = open_files(folder, unlocked.file.vault, unlocked.master)
        try:
            EscrowNotes(vault.meta).add(EscrowEvent.OPENED, str(unlocked.slot.get("id", "")), at)
            replace_for(vault, unlocked, new, NOBODY_ELSE, parameters=parameters)
        finally:
            vault.abandon()
    finally:
        wipe(unlocked.master)


def refuse(vault: Vault, key: str, organisation: str, at: str) -> None:
    """Note that the person does not want a recovery key in; nobody asks again for that one."""
    EscrowNotes(vault.meta).add(EscrowEvent.REFUSED, "", at, key=key, organisation=organisation)


def _too_many() -> BadInput:
    return BadInput(
        what="No more recovery keys can be let into these records.",
        safe=UNCHANGED,
        next_="Take one out first.",
        code="too-many-escrows",
    )
