"""What a command or window may ask of the program, as shapes; `bootstrap` builds the real things."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from r2p_field.domain.jobs import Progress

if TYPE_CHECKING:
    from collections.abc import Callable

    from r2p_field.domain.policy import Policy
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
    from r2p_field.services.journal import Journal
    from r2p_field.services.keying import Keying
    from r2p_field.services.known_records import KnownRecords
    from r2p_field.services.lists import Lists
    from r2p_field.services.meetings import Meetings
    from r2p_field.services.observations import Observations
    from r2p_field.services.papers import Papers
    from r2p_field.services.passphrases import Cost
    from r2p_field.services.places import Places
    from r2p_field.services.preferences import Choices
    from r2p_field.services.programme import Programmes
    from r2p_field.services.receipts import Receipts
    from r2p_field.services.recovery import Recovery
    from r2p_field.services.rescuing import Report, Verdict
    from r2p_field.services.resources import Resources
    from r2p_field.services.safety import Safety, Whose
    from r2p_field.services.seal_packets import Sealing
    from r2p_field.services.second_copies import SecondCopies
    from r2p_field.services.summaries import Summaries
    from r2p_field.services.today import Today
    from r2p_field.services.trying_copies import CopyTried
    from r2p_field.services.updates import Updates
    from r2p_field.services.upkeep import Upkeep

__all__ = ["Opened", "Program", "Starter"]


class Program(Protocol):
    """Everything that can be done with one open set of records. `upkeep.close()` ends it."""

    @property
    def resources(self) -> Resources:
        """What ships with the program."""

    @property
    def sample(self) -> bool:
        """Whether everything in it is invented, for looking around."""

    @property
    def upkeep(self) -> Upkeep:
        """Counts, checking, closing."""

    @property
    def copies(self) -> SecondCopies:
        """Second copies: made, and tried whether they open."""

    @property
    def journal(self) -> Journal:
        """The person's own day and hour."""

    @property
    def preferences(self) -> Choices:
        """What the person chose about the program itself."""

    @property
    def recovery(self) -> Recovery:
        """Whether the code on paper is kept, and a new one."""

    @property
    def today(self) -> Today:
        """What wants doing today."""

    @property
    def policy(self) -> Policy:
        """What the organisation set for this computer."""

    @property
    def escrow(self) -> Escrow:
        """Recovery keys of an organisation."""

    @property
    def safety(self) -> Safety:
        """Who can open these records, and what an emergency does."""

    @property
    def lists(self) -> Lists:
        """Which observations there are, narrowed and searched."""

    @property
    def meetings(self) -> Meetings:
        """Bodies, sessions and promises."""

    @property
    def invitations(self) -> Invitations:
        """Calendar files for meetings."""

    @property
    def keying(self) -> Keying:
        """Keying in from paper."""

    @property
    def papers(self) -> Papers:
        """The pages of meetings: notes, promise slips, blank sheets."""

    @property
    def observations(self) -> Observations:
        """Recording, correcting, listing and finding."""

    @property
    def histories(self) -> Histories:
        """What records said before, undoing, settling."""

    @property
    def attachments(self) -> Attachments:
        """Photos and documents."""

    @property
    def erasing(self) -> Erasing:
        """Taking back what one wrote."""

    @property
    def programmes(self) -> Programmes:
        """The programme that these records belong to."""

    @property
    def devices(self) -> Devices:
        """Admitted devices, and admitting them."""

    @property
    def committee(self) -> Committee:
        """The other laptops of our committee, and adding one."""

    @property
    def contacts(self) -> Contacts:
        """Recorders who ask to be contacted: the alarm where the detail stays."""

    @property
    def sealing(self) -> Sealing:
        """Packets on their way out."""

    @property
    def packets(self) -> PacketImports:
        """Packets on their way in, and those that wait for checking."""

    @property
    def receipts(self) -> Receipts:
        """What headquarters tells a device that it has."""

    @property
    def events(self) -> EventImports:
        """Event tables of agencies."""

    @property
    def places(self) -> Places:
        """Lists of places, and finding a place in them."""

    @property
    def updates(self) -> Callable[[], Updates]:
        """What updates this program and what ships with it."""

    @property
    def summaries(self) -> Summaries:
        """The printed summary."""


class Opened(Protocol):
    """New records, open, with the code for paper."""

    @property
    def program(self) -> Program:
        """The open records."""

    @property
    def code(self) -> str:
        """The code for paper, in groups; shown once."""


class Starter(Protocol):
    """Makes, opens, restores records."""

    @property
    def resources(self) -> Resources:
        """What ships with the program."""

    @property
    def profile(self) -> Path:
        """The folder for this person's marks."""

    @property
    def known(self) -> KnownRecords:
        """The records that a person can choose from here."""

    @property
    def policy(self) -> Policy:
        """What the organisation set for this computer."""

    def policy_in(self, file: Path) -> Policy:
        """Read a policy file that is not in place yet."""

    @property
    def carried(self) -> Path | None:
        """The folder in which a program that is carried about keeps everything, None for one that is not."""

    def make_carried(self) -> Path:
        """Let the built program keep everything beside itself from now on. Raises an R2PError."""

    def make_recovery_key(self, out: Path) -> MadeKey:
        """Make an organisation's recovery key in a new file. Raises an R2PError."""

    def open_with_recovery_key(
        self, folder: Path, key_file: Path, code: str, new: str, *, cost: Cost | None = None
    ) -> None:
        """Put a new passphrase in place of all others by a recovery key. Raises an R2PError."""

    def updates(self) -> Updates:
        """Return what updates this program and what ships with it, from a stick."""

    def prepare(self) -> None:
        """Load what opening records needs; to be called when there is time, in any thread."""

    def create(
        self, folder: Path, passphrase: str, *, role: str = "field", cost: Cost | None = None
    ) -> Opened:
        """Make new records in an empty folder. Raises an R2PError."""

    def create_sample(self, progress: Progress, folder: Path | None = None) -> Program:
        """Open the invented country, made first where it is not there yet. Raises an R2PError, Cancelled."""

    def unlock(self, folder: Path, *, passphrase: str | None = None, code: str | None = None) -> Program:
        """Open records. Raises an R2PError."""

    def open_again(self, lost: Program, passphrase: str) -> Program:
        """Open records anew whose files could not be reached any more. Raises an R2PError."""

    def restore(
        self, source: Path, target: Path, *, passphrase: str | None = None, code: str | None = None
    ) -> Program:
        """Bring a backup back to life in an empty folder. Raises an R2PError."""

    def try_copy(
        self, source: Path, progress: Progress, *, passphrase: str | None = None, code: str | None = None
    ) -> CopyTried:
        """Open a second copy and read everything in it; nothing is changed. Raises an R2PError, Cancelled."""

    def check(
        self, folder: Path, progress: Progress, *, passphrase: str | None = None, code: str | None = None
    ) -> Verdict:
        """Look over closed records and say what is damaged. Raises an R2PError, Cancelled."""

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
        """Save what can be saved of damaged records into an empty folder. Raises an R2PError, Cancelled."""

    def change_passphrase(
        self,
        folder: Path,
        new: str,
        *,
        passphrase: str | None = None,
        code: str | None = None,
        whose: Whose | None = None,
        cost: Cost | None = None,
    ) -> None:
        """Replace a passphrase of closed records; who has the code says whose. Raises an R2PError."""
