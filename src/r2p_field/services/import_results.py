"""What became of packets that were brought: in one word, in plain sentences and in numbers."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from r2p_field.domain.errors import R2PError
from r2p_field.domain.ids import WaitingId


class Outcome(StrEnum):
    """What became of a packet."""

    IMPORTED = "imported"
    ALREADY = "already"
    OWN = "own"
    WAITING = "waiting"
    NEWER = "newer"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class PacketVerdict:
    """What became of one file: in one word, in plain sentences, and in numbers.

    `contacts`: recorders in it who ask to be contacted, as the detail stays with them.
    """

    file: str
    outcome: Outcome
    what: str
    safe: str = ""
    next: str = ""
    code: str = ""
    entries: int = 0
    new_entries: int = 0
    records: int = 0
    contacts: int = 0
    fingerprint: str = ""
    waiting: WaitingId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What became of all files, in the order in which they were taken."""

    packets: tuple[PacketVerdict, ...]
    dry_run: bool

    @property
    def totals(self) -> dict[str, int]:
        """Return how many packets had each outcome, and what they brought in all."""
        outcomes = Counter(str(one.outcome) for one in self.packets)
        counts = {str(outcome): outcomes[str(outcome)] for outcome in Outcome}
        counts["new_entries"] = sum(one.new_entries for one in self.packets)
        counts["records"] = sum(one.records for one in self.packets)
        counts["contacts"] = sum(one.contacts for one in self.packets)
        return counts


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """What the cover of a packet says, once its signature was checked. Nothing inside was read."""

    kind: str
    sender: str
    fingerprint: str
    role: str
    standing: str
    number: int
    entries: int
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingPacket:
    """A packet that waits for a person: compare the fingerprint by voice, then approve the device.

    `why` is `unknown` or `revoked`, or `newer` for one that only a newer version of the program can read:
    that one has neither fingerprint nor role, since nothing in it was verified yet.
    """

    id: WaitingId
    fingerprint: str
    role: str
    committee: str
    size: int
    at: str
    why: str


def refused(file: str, error: R2PError) -> PacketVerdict:
    """Return the verdict on a file that was not taken, in the words of the error."""
    return PacketVerdict(
        file=file,
        outcome=Outcome.REFUSED,
        what=error.what,
        safe=error.safe,
        next=error.next_,
        code=error.code,
    )


def already(file: str) -> PacketVerdict:
    """Return the verdict on a file that was taken in before."""
    return PacketVerdict(
        file=file,
        outcome=Outcome.ALREADY,
        what="This packet was taken in before.",
        safe="Nothing was changed.",
    )


def own(file: str) -> PacketVerdict:
    """Return the verdict on a packet of ours for somebody else: it lies on the stick that came back."""
    return PacketVerdict(
        file=file,
        outcome=Outcome.OWN,
        what="This packet was made here. It opens for those it was sealed for.",
        safe="Nothing was changed.",
        next="There is nothing to do.",
    )
