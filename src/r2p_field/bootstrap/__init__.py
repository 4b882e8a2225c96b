"""The one place that builds concrete objects and hands each what it needs.

What opening a vault needs takes a third of a second to load, so it is loaded in the functions that use it:
the first window is painted before, and `Starter.prepare` loads the rest while the passphrase is typed.
"""

from __future__ import annotations

import importlib
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from r2p_field.bootstrap.portable import PROFILE, carried_folder, make_carried
from r2p_field.services.brand import brand
from r2p_field.services.resources import Resources

if TYPE_CHECKING:
    from r2p_field.crypto import kdf
    from r2p_field.domain.jobs import Progress
    from r2p_field.domain.policy import Policy
    from r2p_field.services import ports
    from r2p_field.services.attachments import Attachments
    from r2p_field.services.committee import Committee
    from r2p_field.services.contacts import Contacts
    from r2p_field.services.devices import Devices
    from r2p_field.services.erasing import Erasing
    from r2p_field.services.escrow import Escrow, MadeKey
    from r2p_field.services.events import EventImports
    from r2p_field.services.history import Histories
    from r2p_field.services.import_packets import PacketImports
    from r2p_field.services.invitations import Invitations
    from r2p_field.services.journal import Journal, Wall
    from r2p_field.services.keying import Keying
    from r2p_field.services.known_records import KnownRecords
    from r2p_field.services.lists import Lists
    from r2p_field.services.meetings import Meetings
    from r2p_field.services.observations import Observations
    from r2p_field.services.papers import Papers
    from r2p_field.services.places import Places
    from r2p_field.services.preferences import Choices
    from r2p_field.services.programme import Programmes
    from r2p_field.services.receipts import Receipts
    from r2p_field.services.recovery import Recovery
    from r2p_field.services.rescuing import Report, Verdict
    from r2p_field.services.safety import Safety, Whose
    from r2p_field.services.seal_packets import Sealing
    from r2p_field.services.second_copies import SecondCopies
    from r2p_field.services.summaries import Summaries
    from r2p_field.services.today import Today
    from r2p_field.services.trying_copies import CopyTried
    from r2p_field.services.updates import Updates
    from r2p_field.services.upkeep import Upkeep
    from r2p_field.vault.vault import Vault

PROFILE_VARIABLE = "R2P_FIELD_PROFILE"
"""Names the folder for this person's marks instead of the usual place (tests, portable use)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """Everything that can be done with one open vault. Close it with `upkeep.close()`.

    `sample` tells that everything in it is invented.
    """

    resources: Resources
    sample: bool
    upkeep: Upkeep
    copies: SecondCopies
    journal: Journal
    preferences: Choices
    recovery: Recovery
    today: Today
    policy: Policy
    escrow: Escrow
    safety: Safety
    lists: Lists
    meetings: Meetings
    invitations: Invitations
    keying: Keying
    papers: Papers
    observations: Observations
    histories: Histories
    attachments: Attachments
    erasing: Erasing
    programmes: Programmes
    devices: Devices
    committee: Committee
    contacts: Contacts
    sealing: Sealing
    packets: PacketImports
    receipts: Receipts
    events: EventImports
    places: Places
    summaries: Summaries
    updates: Callable[[], Updates]


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A new vault, open, with the code for paper: shown once and kept nowhere."""

    program: Program
    code: str


class Starter:
    """Opens vaults.

    `profile` is the folder for this person's marks, `wall` tells the time in milliseconds.
    """

    def __init__(
        self,
        *,
        profile: Path | None = None,
        wall: Wall | None = None,
        resources: Resources | None = None,
    ) -> None:
        self.carried = carried_folder()
        self.profile = profile or profile_folder(self.carried)
        self.resources = resources or Resources(packs=self._newer_files)
        self._wall = wall

    @property
    def known(self) -> KnownRecords:
        """The records that a person can choose from here."""
        from r2p_field.services.known_records import KnownRecords

        return KnownRecords(self.profile, self.carried or Path.home(), carried=self.carried is not None)

    @property
    def policy(self) -> Policy:
        """What the organisation set for this computer, read anew each time."""
        from r2p_field.services.machine_policy import policy_here

        return policy_here(self.carried)

    @staticmethod
    def policy_in(file: Path) -> Policy:
        """Read a policy file that is not in place yet, as if an administrator had put it there."""
        from r2p_field.services.machine_policy import policy_of

        return policy_of(file)

    @staticmethod
    def make_carried() -> Path:
        """Let the built program keep everything beside itself. Raises BadInput, StorageRefused."""
        return make_carried()

    @staticmethod
    def prepare() -> None:
        """Load what opening a vault needs; to be called when there is time, in any thread."""
        importlib.import_module("r2p_field.bootstrap.wiring")

    def create(
        self, folder: Path, passphrase: str, *, role: str = "field", cost: kdf.Argon2Parameters | None = None
    ) -> Opened:
        """Make new records in an empty folder.

        Raises WeakPassphrase, VaultExists, StorageFull, StorageRefused.
        """
        from r2p_field.services.machine_policy import require_allowed
        from r2p_field.vault import vault as vaults

        require_allowed(passphrase, self.policy, self.resources)
        made = vaults.create(folder, passphrase, profile=self.profile, role=role, parameters=cost)
        return Opened(program=self._program(made.vault), code=made.code)

    def create_sample(self, progress: Progress, folder: Path | None = None) -> Program:
        """Open the invented country, made first where it is not there yet.

        It lies beside the usual folder, or in `folder`. Raises BadInput when that holds other records, and
        what `create` raises; Cancelled leaves nothing behind.
        """
        from r2p_field.bootstrap.sample import open_sample
        from r2p_field.services.sample import usual_folder

        place = folder or usual_folder(self.carried or Path.home())
        return open_sample(place, progress, profile=self.profile, resources=self.resources, wall=self._wall)

    def unlock(self, folder: Path, *, passphrase: str | None = None, code: str | None = None) -> Program:
        """Open records with a passphrase or the code on paper, as digits or words.

        Raises what `vault.unlock` raises, and BadWords.
        """
        from r2p_field.vault import vault as vaults

        groups = self._groups(code)
        vault = vaults.unlock(folder, profile=self.profile, passphrase=passphrase, code=groups)
        program = self._program(vault)
        if vault.by_code:
            program.recovery.proved()
        return program

    def open_again(self, lost: ports.Program, passphrase: str) -> Program:
        """Open records anew whose files could not be reached any more: a pulled stick that is back.

        The open files of before are only let go when the passphrase is right. Raises what `unlock` raises.
        """
        from r2p_field.vault import backup

        folder = lost.upkeep.folder
        backup.try_secret(folder, passphrase, None)
        lost.upkeep.let_go()
        return self.unlock(folder, passphrase=passphrase)

    def restore(
        self, source: Path, target: Path, *, passphrase: str | None = None, code: str | None = None
    ) -> Program:
        """Bring a backup back to life in an empty folder and open it; it seals at once, in a new chain.

        `source` is the copy, or a stick with copies: then the newest. Nothing is copied for a passphrase or
        code that does not open it.
        """
        from r2p_field.services.trying_copies import newest_copy
        from r2p_field.vault import backup

        source = newest_copy(source)
        backup.try_secret(source, passphrase, self._groups(code))
        backup.restore(source, target)
        return self.unlock(target, passphrase=passphrase, code=code)

    def try_copy(
        self, source: Path, progress: Progress, *, passphrase: str | None = None, code: str | None = None
    ) -> CopyTried:
        """Open a second copy, or the newest on a stick, and read everything in it; nothing is changed.

        Raises CopyRefused, BadCode, BadWords, Cancelled.
        """
        from r2p_field.services.trying_copies import newest_copy, try_copy

        groups = self._groups(code)
        return try_copy(newest_copy(source), self.profile, progress, passphrase=passphrase, code=groups)

    def check(
        self, folder: Path, progress: Progress, *, passphrase: str | None = None, code: str | None = None
    ) -> Verdict:
        """Look over closed records: page by page first, so that nothing is written into damaged ones.

        Raises what `unlock` raises for a key file or a secret that opens nothing, and Cancelled.
        """
        from r2p_field.services.rescuing import look_at
        from r2p_field.vault.errors import VaultDamaged

        found = look_at(folder, passphrase, self._groups(code), progress)
        if not found.sound:
            return found
        try:
            program = self.unlock(folder, passphrase=passphrase, code=code)
        except VaultDamaged:
            return replace(found, unread=True)
        try:
            verdict = program.upkeep.check(progress)
            return replace(verdict, older_key_file=verdict.older_key_file or found.older_key_file)
        finally:
            program.upkeep.let_go()

    def rescue(
        self,
        source: Path,
        target: Path,
        progress: Progress,
        *,
        passphrase: str | None = None,
        code: str | None = None,
        keys_from: Path | None = None,
    ) -> Report:
        """Save what can be saved of damaged records into an empty folder; they are only read.

        `keys_from` is a second copy whose key file opens them, where their own is lost. What was saved opens
        with `unlock`, by the same passphrase and code. Raises what `unlock` raises, VaultExists, Cancelled.
        """
        from r2p_field.services.journal import milliseconds_now
        from r2p_field.services.rescuing import save_into
        from r2p_field.vault.slots import Secret

        return save_into(
            source,
            target,
            Secret.of(passphrase, self._groups(code)),
            profile=self.profile,
            wall=self._wall or milliseconds_now,
            progress=progress,
            keys_from=keys_from,
        )

    def change_passphrase(
        self,
        folder: Path,
        new: str,
        *,
        passphrase: str | None = None,
        code: str | None = None,
        whose: Whose | None = None,
        cost: kdf.Argon2Parameters | None = None,
    ) -> None:
        """Replace the passphrase of closed records. Raises WeakPassphrase, WrongPassphrase and others.

        `whose` it is counts for the code alone; without it the new one replaces every passphrase.
        """
        from r2p_field.services.journal import milliseconds_now, own_day
        from r2p_field.services.machine_policy import require_allowed
        from r2p_field.vault.new_passphrase import NOBODY_ELSE, change_closed
        from r2p_field.vault.slots import Secret

        require_allowed(new, self.policy, self.resources)
        secret = Secret.of(passphrase, self._groups(code))
        day = own_day((self._wall or milliseconds_now)() // 1000).isoformat()
        change_closed(folder, new, secret, whose or NOBODY_ELSE, day, cost)

    @staticmethod
    def make_recovery_key(out: Path) -> MadeKey:
        """Make an organisation's recovery key. Raises what `services.escrow.make_key` raises."""
        from r2p_field.services.escrow import make_key

        return make_key(out)

    def open_with_recovery_key(
        self, folder: Path, key_file: Path, code: str, new: str, *, cost: kdf.Argon2Parameters | None = None
    ) -> None:
        """Open closed records with an organisation's recovery key and put a new passphrase in place of all.

        Raises BadCode, BadWords, UnsealFailed, BadInput, WrongPassphrase, WeakPassphrase and others.
        """
        from r2p_field.services.escrow import read_key
        from r2p_field.services.journal import iso_time, milliseconds_now
        from r2p_field.services.machine_policy import require_allowed
        from r2p_field.vault.escrow import open_with_key

        require_allowed(new, self.policy, self.resources)
        identity = read_key(key_file, self._groups(code) or "")
        try:
            open_with_key(folder, identity, new, iso_time((self._wall or milliseconds_now)()), cost)
        finally:
            identity.wipe()

    def updates(self) -> Updates:
        """Return what updates this program and what ships with it, from a stick."""
        from r2p_field.bootstrap.updating import updates

        return updates(self.profile, self.resources)

    def _newer_files(self) -> Mapping[str, bytes]:
        """Return what packs lay over the program's own files; nothing is loaded where there is no pack."""
        from r2p_field.bootstrap.updating import newer_files

        return newer_files(self.profile, Resources())

    def _groups(self, code: str | None) -> str | None:
        """Return a code on paper in groups of digits, should it have been typed as words."""
        from r2p_field.services.paper_code import as_groups

        return None if code is None else as_groups(code, self.resources)

    def _program(self, vault: Vault) -> Program:
        from r2p_field.bootstrap.wiring import wire

        return wire(vault, self.resources, self._wall, profile=self.profile, policy=self.policy)


def profile_folder(carried: Path | None = None) -> Path:
    """Return the folder for this person's marks: on the stick where the program is `carried` about."""
    if carried is not None:
        return carried / PROFILE
    if named := os.environ.get(PROFILE_VARIABLE):
        return Path(named)
    from platformdirs import user_data_path

    return user_data_path(brand().name, appauthor=False)
