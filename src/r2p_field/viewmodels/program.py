"""What windows need of the program, as shapes: `bootstrap` builds the real ones and hands them in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from r2p_field.services.attachments import Attachments
    from r2p_field.services.devices import Devices
    from r2p_field.services.import_packets import PacketImports
    from r2p_field.services.journal import Journal
    from r2p_field.services.observations import Observations
    from r2p_field.services.programme import Programmes
    from r2p_field.services.resources import Resources
    from r2p_field.services.seal_packets import Sealing
    from r2p_field.services.summaries import Summaries
    from r2p_field.services.upkeep import Upkeep


class Program(Protocol):
    """Everything that a window does with one open set of records."""

    @property
    def resources(self) -> Resources:
        """What ships with the program."""

    @property
    def upkeep(self) -> Upkeep:
        """Counts, check, closing."""

    @property
    def journal(self) -> Journal:
        """The person's own day and hour."""

    @property
    def observations(self) -> Observations:
        """Recording, listing and finding."""

    @property
    def attachments(self) -> Attachments:
        """Photos and documents."""

    @property
    def programmes(self) -> Programmes:
        """The programme that these records belong to."""

    @property
    def devices(self) -> Devices:
        """Admitted devices, and admitting them."""

    @property
    def sealing(self) -> Sealing:
        """Packets on their way out."""

    @property
    def packets(self) -> PacketImports:
        """Packets on their way in."""

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
    """Makes and opens records."""

    @property
    def resources(self) -> Resources:
        """What ships with the program."""

    def create(self, folder: Path, passphrase: str) -> Opened:
        """Make new records in an empty folder. Raises an R2PError."""

    def unlock(self, folder: Path, *, passphrase: str | None = None, code: str | None = None) -> Program:
        """Open records. Raises an R2PError."""
