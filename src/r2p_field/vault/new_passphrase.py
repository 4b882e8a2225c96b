"""A new passphrase in the place of one that was lost or is not wanted any more.

The code on paper opens for everybody, so nothing here can tell whose passphrase was lost: who comes with
the code says so (`Whose`). Every change goes through the one way of writing the key file
(`people.replace_slots`), which keeps the code's slot in every generation: at each moment the code opens.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from r2p_field.crypto import kdf
from r2p_field.crypto.randomness import wipe
from r2p_field.domain.errors import BadInput
from r2p_field.vault import slots as slot_files
from r2p_field.vault.errors import UNCHANGED
from r2p_field.vault.people import (
    MOST_PEOPLE,
    forget_gone,
    note_person,
    open_key_file,
    replace_slots,
    require_unused,
    too_many,
)
from r2p_field.vault.unfinished import refuse_unfinished
from r2p_field.vault.vault import Vault, open_files


@dataclass(frozen=True, slots=True, kw_only=True)
class Whose:
    """Whose a new passphrase is to be, as said by who comes with the code on paper.

    `slot` is the entry whose passphrase was lost: it keeps its id, role and day. Without one there is a new
    entry, with `role`. Who is `alone` lets no other passphrase open the records any more; a single entry that
    is there is then taken to be theirs. Recovery keys and the code itself stay as they are.
    """

    slot: str = ""
    role: str = ""
    alone: bool = False


NOBODY_ELSE: Final = Whose(alone=True)


def choose_by_code(  # noqa: PLR0917  (what it takes)
    vault: Vault, code: str, new: str, whose: Whose, day: str, parameters: kdf.Argon2Parameters | None = None
) -> None:
    """Let a new passphrase open these records, while they are open; the code on paper is asked for.

    Who sits here comes in by it from now on, and an emergency takes it away like any other. The code stays
    valid. Raises BadCode, WrongPassphrase, BadInput (in use already, nobody has that entry, too many people),
    VaultDamaged, StorageFull, StorageRefused, NotEnoughMemory.
    """
    secret = slot_files.Secret.of(None, code)
    try:
        unlocked = open_key_file(vault, secret)
    finally:
        wipe(secret.code or bytearray())
    try:
        replace_for(vault, unlocked, new, whose, day, parameters)
    finally:
        wipe(unlocked.master)


def change_closed(  # noqa: PLR0917  (what it takes)
    folder: Path,
    new: str,
    secret: slot_files.Secret,
    whose: Whose = NOBODY_ELSE,
    day: str = "",
    parameters: kdf.Argon2Parameters | None = None,
) -> None:
    """Replace a passphrase of closed records; the old one or the code on paper is asked for.

    Who comes with a passphrase replaces that one; who comes with the code says `whose` it is. The code stays
    valid. The key file is written twice, so that no kept generation opens with what was replaced. Backups
    made earlier still do. Raises what `unlock` raises, and BadInput.
    """
    refuse_unfinished(folder)
    unlocked = slot_files.unlock(folder, secret)
    try:
        vault = open_files(folder, unlocked.file.vault, unlocked.master)
        try:
            if secret.kind == slot_files.PERSON:
                whose = Whose(slot=str(unlocked.slot["id"]))
            replace_for(vault, unlocked, new, whose, day, parameters)
        finally:
            vault.abandon()
    finally:
        wipe(unlocked.master)


def replace_for(  # noqa: PLR0917  (what it takes)
    vault: Vault,
    unlocked: slot_files.Unlocked,
    new: str,
    whose: Whose,
    day: str = "",
    parameters: kdf.Argon2Parameters | None = None,
) -> None:
    """Write the new passphrase of somebody into an opened key file; for this package only.

    A role is noted before it is needed and forgotten after: a crash between leaves nobody without theirs.
    """
    file, mine, gone = unlocked.file, *_places(unlocked.file, whose)
    require_unused(file, new)
    fresh = slot_files.person_slot(
        file.vault, unlocked.master, new, parameters or kdf.calibrate(), instead=mine
    )
    if mine is None:
        note_person(vault, str(fresh["id"]), whose.role, day)
    replace_slots(vault, unlocked, without=gone, plus=[fresh], me=fresh)
    forget_gone(vault)


def _places(file: slot_files.SlotFile, whose: Whose) -> tuple[slot_files.Slot | None, list[slot_files.Slot]]:
    """Return the slot that is replaced, if one is, and all that go. Raises BadInput."""
    present = file.of_kind(slot_files.PERSON)
    found = [one for one in present if one["id"] == whose.slot]
    if whose.slot and not found:
        raise _not_there()
    if whose.alone:
        only = present if len(present) == 1 else []
        return next(iter(found or only), None), present
    if len(present) - len(found) >= MOST_PEOPLE:
        raise too_many()
    return next(iter(found), None), found


def _not_there() -> BadInput:
    return BadInput(
        what="Nobody here has this entry any more.",
        safe=UNCHANGED,
        next_="Look again who can open these records, and choose from the list.",
        code="no-such-person",
    )
