"""The code on paper of an open vault: trying whether one opens it, and replacing it by a new one."""

from __future__ import annotations

from r2p_field.crypto import recovery
from r2p_field.crypto.randomness import wipe
from r2p_field.vault import slots as slot_files
from r2p_field.vault.people import open_key_file, replace_slots
from r2p_field.vault.vault import Vault


def try_code(vault: Vault, code: str) -> None:
    """Return when a code (in groups of digits) opens these records.

    Raises BadCode, WrongPassphrase, VaultDamaged, StorageRefused.
    """
    wipe(open_key_file(vault, slot_files.Secret.of(None, code)).master)


def replace_code(vault: Vault, passphrase: str) -> str:
    """Make a new code on paper and let the one before open nothing any more; the passphrase is asked for.

    Returns the code in groups of digits; it is kept nowhere. The key file is written twice, so that no kept
    generation opens with the old code; backups made earlier still do. A crash leaves the old or the new one.
    Raises WrongPassphrase, VaultDamaged, StorageFull, StorageRefused, NotEnoughMemory.
    """
    unlocked = open_key_file(vault, slot_files.Secret.of(passphrase, None))
    file, code = unlocked.file, recovery.new_code()
    try:
        fresh = slot_files.recovery_slot(file.vault, unlocked.master, code)
        replace_slots(vault, unlocked, without=file.of_kind(slot_files.RECOVERY), plus=[fresh])
        return recovery.format_code(code)
    finally:
        wipe(unlocked.master)
        wipe(code)
