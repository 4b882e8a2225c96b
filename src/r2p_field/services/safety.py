"""Who can open these records, and what an emergency does: taking the way in away within milliseconds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from r2p_field.domain.policy import Policy
from r2p_field.services.journal import Journal
from r2p_field.services.machine_policy import require_allowed
from r2p_field.services.paper_code import as_groups
from r2p_field.services.passphrases import Cost
from r2p_field.services.resources import Resources
from r2p_field.vault import emergency
from r2p_field.vault.medium import is_carried
from r2p_field.vault.new_passphrase import Whose, choose_by_code
from r2p_field.vault.people import Person, add_person, change_passphrase, people, remove_person
from r2p_field.vault.slots import Secret
from r2p_field.vault.vault import Vault

__all__ = ["Emergency", "Person", "Plan", "Safety", "Whose"]

_DESTROY_ALL = "emergency_destroys_all"


class Emergency(StrEnum):
    """What an emergency takes away."""

    MY_ACCESS = "my_access"
    """Only the passphrase of the person who sits here; the others' still open the records."""
    ALL_ACCESS = "all_access"
    """Every passphrase and the code on paper: nothing opens these records any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What would happen in an emergency now. `others`: how many other people's passphrases there are.

    `keys`: how many recovery keys of an organisation open these records. `last_backup` (ISO time, empty for
    never): a second copy is out of reach and still opens.
    """

    does: Emergency
    others: int
    last_backup: str
    keys: int = 0


class Safety:
    """The ways into one open vault."""

    def __init__(self, vault: Vault, journal: Journal, policy: Policy, resources: Resources) -> None:
        self._vault = vault
        self._journal = journal
        self._policy = policy
        self._resources = resources
        self.plan_now = self.plan()
        """What an emergency would do, as last read, after every change here: at hand while other work holds
        the records."""

    def people(self) -> tuple[Person, ...]:
        """Return whose passphrases open these records: roles, no names."""
        return people(self._vault)

    def add_person(self, mine: str, theirs: str, role: str, cost: Cost | None = None) -> None:
        """Let one more passphrase open these records; `mine` is asked for again.

        Raises WeakPassphrase, WrongPassphrase, BadInput, StorageFull, StorageRefused.
        """
        require_allowed(theirs, self._policy, self._resources)
        day = self._journal.today().isoformat()
        add_person(self._vault, Secret(passphrase=mine), theirs, role, day, cost)
        self.plan()

    def remove_person(self, mine: str, slot: str) -> None:
        """Let somebody's passphrase open these records no more.

        They may have a copy: what was here until now stays open to them there. Raises WrongPassphrase,
        BadInput, StorageFull, StorageRefused.
        """
        remove_person(self._vault, Secret(passphrase=mine), slot)
        self.plan()

    def change_passphrase(self, old: str, new: str, cost: Cost | None = None) -> None:
        """Let a new passphrase open these records in the place of an old one; nobody else's changes.

        Second copies made before still open with the old one. Raises WeakPassphrase, WrongPassphrase,
        BadInput, StorageFull, StorageRefused.
        """
        require_allowed(new, self._policy, self._resources)
        change_passphrase(self._vault, old, new, cost)
        self.plan()

    def opened_by_code(self) -> bool:
        """Tell whether who sits here came in by the code on paper, and chose no passphrase since."""
        return self._vault.by_code

    def choose_passphrase(self, code: str, new: str, whose: Whose, cost: Cost | None = None) -> None:
        """Let a new passphrase open these records, for whose was lost; the code on paper is asked for again.

        The code is typed as digits, as words, or as both halves; it stays valid. Second copies made before
        still open with what was lost. Raises WeakPassphrase, BadCode, BadWords, WrongPassphrase, BadInput,
        StorageFull, StorageRefused.
        """
        require_allowed(new, self._policy, self._resources)
        day = self._journal.today().isoformat()
        choose_by_code(self._vault, as_groups(code, self._resources), new, whose, day, cost)
        self.plan()

    def carried(self) -> bool:
        """Tell whether these records are carried about with the program."""
        return is_carried(self._vault.folder.resolve())

    def plan(self) -> Plan:
        """Read what an emergency would do now."""
        alone = self._vault.way_out.without_me is None
        self.plan_now = Plan(
            does=Emergency.ALL_ACCESS if alone or self.destroy_all_agreed() else Emergency.MY_ACCESS,
            others=self._vault.way_out.others,
            last_backup=self._vault.meta.get("last_backup"),
            keys=len(self._vault.escrows),
        )
        return self.plan_now

    def destroy_all_agreed(self) -> bool:
        """Tell whether the people who share these records agreed that an emergency destroys every way in."""
        return bool(self._vault.meta.get(_DESTROY_ALL))

    def agree_to_destroy_all(self, agreed: bool) -> None:
        """Keep what the people who share these records agreed an emergency shall do."""
        self._vault.meta.set(_DESTROY_ALL, "1" if agreed else "")
        self.plan()

    def act(self, does: Emergency) -> None:
        """Take the way in away, now. It only touches the key file, so it may run beside any other work.

        Who is alone by now takes away everything. What is about to write the key file anew does not. The
        records stay open in this process, which must end at once. Raises StorageRefused.
        """
        vault = self._vault
        with vault.key_file_turn.ending():
            if does is Emergency.ALL_ACCESS or not vault.way_out.others:
                emergency.destroy(vault.folder)
            else:
                emergency.leave(vault.folder, vault.way_out)
