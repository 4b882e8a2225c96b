"""An organisation's recovery key in open records: offered, let in, refused, taken out; and making one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from r2p_field.crypto import recovery
from r2p_field.crypto.age import Identity, Recipient
from r2p_field.crypto.errors import BadKey
from r2p_field.crypto.hashing import digest
from r2p_field.crypto.randomness import wipe
from r2p_field.domain.errors import BadInput
from r2p_field.domain.policy import Policy
from r2p_field.services.files import read_file, write_new
from r2p_field.services.sample import is_sample
from r2p_field.vault import escrow
from r2p_field.vault.escrow_key import MOST_BYTES, open_key, seal_key
from r2p_field.vault.escrow_notes import EscrowEvent, EscrowNote, EscrowNotes
from r2p_field.vault.vault import Vault

if TYPE_CHECKING:
    from r2p_field.services.journal import Journal

__all__ = ["Escrow", "EscrowEvent", "EscrowNote", "EscrowState", "HeldKey", "MadeKey", "make_key", "read_key"]

_DIGITS, _GROUP = 20, 5


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldKey:
    """A recovery key that opens these records: `key` and `since` are empty where nobody noted it."""

    slot: str
    key: str
    organisation: str
    since: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EscrowState:
    """What there is to show. `offered`: the digits of the key that the organisation offers, empty for none.

    `asked`: whether the person has still to say yes or no to that key. `opened`: when a recovery key was used
    on these records, as far as it was noted.
    """

    organisation: str
    offered: str
    asked: bool
    held: tuple[HeldKey, ...]
    opened: tuple[str, ...]


class Escrow:
    """Recovery keys of one open vault, under the policy of this computer."""

    def __init__(self, vault: Vault, journal: Journal, policy: Policy) -> None:
        self._vault = vault
        self._journal = journal
        self._policy = policy
        self._offered = _recipient(policy.escrow)

    def state(self) -> EscrowState:
        """Return what stands now."""
        notes = EscrowNotes(self._vault.meta).all()
        held = tuple(_held(slot, notes) for slot in self._vault.escrows)
        offered = key_digits(self._offered) if self._offered else ""
        answered = {one.key for one in notes if one.what in {EscrowEvent.LET_IN, EscrowEvent.REFUSED}}
        return EscrowState(
            organisation=self._policy.organisation,
            offered=offered,
            asked=bool(offered) and offered not in answered and not is_sample(self._vault),
            held=held,
            opened=tuple(one.at for one in notes if one.what is EscrowEvent.OPENED),
        )

    def notes(self) -> tuple[EscrowNote, ...]:
        """Return everything that was noted of recovery keys, the oldest first."""
        return EscrowNotes(self._vault.meta).all()

    def let_in(self, passphrase: str) -> None:
        """Let the key that is offered open these records; the passphrase is asked for again.

        Raises WrongPassphrase, BadInput (none is offered, or too many), StorageFull, StorageRefused.
        """
        if self._offered is None:
            raise _none_offered()
        key = key_digits(self._offered)
        if all(one.key != key for one in self.state().held):
            escrow.let_in(self._vault, passphrase, self._offered, key, self._policy.organisation, self._now())

    def refuse(self) -> None:
        """Keep that the person does not want the key that is offered; it is not asked again."""
        if self._offered is not None:
            escrow.refuse(self._vault, key_digits(self._offered), self._policy.organisation, self._now())

    def take_out(self, passphrase: str, slot: str) -> None:
        """Let a recovery key open these records no more. Copies made before still open with it.

        Raises WrongPassphrase, StorageFull, StorageRefused.
        """
        escrow.take_out(self._vault, passphrase, slot, self._now())

    def _now(self) -> str:
        return self._journal.now()


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeKey:
    """A new recovery key: the public half for the policy file, its digits, and the code for paper."""

    recipient: str
    key: str
    code: str


def make_key(out: Path) -> MadeKey:
    """Make a recovery key; its secret half goes, sealed, into the new file `out`.

    The code that opens the file is returned and kept nowhere. Raises BadInput (the file is there), and what
    writing files raises.
    """
    identity, code = Identity.generate(), recovery.new_code()
    try:
        write_new(out, seal_key(identity, code))
        return MadeKey(
            recipient=str(identity.recipient),
            key=key_digits(identity.recipient),
            code=recovery.format_code(code),
        )
    finally:
        wipe(code)
        identity.wipe()


def read_key(file: Path, code: str) -> Identity:
    """Open the file of a recovery key with its code. Raises BadCode, BadInput, UnsealFailed."""
    return open_key(read_file(file, MOST_BYTES), code)


def key_digits(recipient: Recipient) -> str:
    """Return twenty digits by which people know a recovery key: enough to tell keys of their own apart.

    Not made to stand against somebody who makes a look-alike: the policy file comes from an administrator.
    """
    number = int.from_bytes(digest("recovery-key", recipient.raw), "big") % 10**_DIGITS
    digits = f"{number:0{_DIGITS}d}"
    return " ".join(digits[at : at + _GROUP] for at in range(0, _DIGITS, _GROUP))


def _recipient(text: str) -> Recipient | None:
    """Read what stands in a policy file; what is no key is no offer."""
    try:
        return Recipient.parse(text) if text else None
    except BadKey:
        return None


def _held(slot: str, notes: tuple[EscrowNote, ...]) -> HeldKey:
    note = next((one for one in notes if one.slot == slot and one.what is EscrowEvent.LET_IN), None)
    return HeldKey(
        slot=slot,
        key=note.key if note else "",
        organisation=note.organisation if note else "",
        since=note.at[:10] if note else "",
    )


def _none_offered() -> BadInput:
    return BadInput(
        what="No recovery key is offered on this computer.",
        safe="Nothing was changed.",
        next_="Ask your organisation for its policy file; an administrator puts it in place.",
        code="no-escrow-offered",
    )
