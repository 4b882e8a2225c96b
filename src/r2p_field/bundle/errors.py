"""What can go wrong with packets: every check of an incoming one has its own refusal.

R2PError
└── BundleError
    ├── Refused        an incoming packet failed a check (`check` says which); nothing of it is used
    ├── NewerNeeded    an incoming packet that only a newer version can read; it is kept whole
    ├── CannotSeal     an outgoing packet is larger than any packet may be
    └── BadReceipt     a receipt that cannot be read, or that its receiver did not sign
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from r2p_field.domain.errors import R2PError

_NOTHING_TAKEN = "Nothing was taken from it, and nothing here was changed."
_FRESH_COPY = "Ask the sender to make the packet again, or to copy it again."


class BundleError(R2PError):
    """Any expected failure of this package."""

    code = "packet"


class Check(Enum):
    """The checks of docs/formats.md section 7, in their order: name, what it found, what to do next."""

    FILE_SIZE = ("size", "The packet is too large, or too small, to be one")
    AGE_HEADER = ("header", "The file is not a packet, or its beginning is damaged")
    STANZAS = ("recipients", "The packet is also sealed in another, weaker way")
    NOT_FOR_US = ("not-for-us", "The packet was not sealed for you", "Give it to whom it is meant for.")
    HEADER_MAC = ("header-mac", "The beginning of the packet was changed")
    CONTENT = ("content", "The content of the packet is damaged, cut off or longer than it should be")
    PADDING = ("padding", "The packet is not filled up as it should be")
    FRAMES = ("parts", "The parts of the packet do not fit together")
    MANIFEST = ("manifest", "The cover of the packet cannot be read")
    VERSION = (
        "version",
        "The packet is written in a way that this version does not know",
        "Update this program and import the packet again.",
    )
    PROGRAMME = ("programme", "The packet belongs to another programme", "Give it to whom it is meant for.")
    TO = (
        "to",
        "The packet was meant for somebody else and sealed again for you",
        "Tell headquarters: somebody passed on what was not theirs.",
    )
    SIGNATURE = ("signature", "The signature of the packet does not fit")
    REQUEST = ("request", "The packet names its sender by a request that does not fit")
    SENDER = ("sender", "The packet names another sender than the one who signed it")
    BODY_DIGEST = ("body-digest", "The content is not the one that was signed")
    INFLATE = ("inflate", "The content does not unpack to what was signed")
    BODY_FRAMES = ("body-parts", "The content of the packet does not consist of whole parts")
    OBJECTS = ("objects", "A signed statement in the packet cannot be read")
    HEADERS = ("entry-headers", "The heading of an entry in the packet is wrong")
    CONFLICT = ("conflict", "The packet says two different things about one entry")
    CHAINS = ("chains", "The entries in the packet do not hang together")
    CHECKPOINTS = ("checkpoints", "A row of entries in the packet is not signed by its writer")
    COMMITMENTS = ("commitments", "The content of an entry is not the one that its writer fixed")

    def __init__(self, name: str, sentence: str, next_: str = _FRESH_COPY) -> None:
        self.short_name = name
        self.sentence = sentence
        self.next_ = next_

    @property
    def rank(self) -> int:
        """Place in the order of checks; of several failures the lowest names the refusal."""
        return _ORDER[self]


_ORDER = {check: place for place, check in enumerate(Check)}


class Refused(BundleError):
    """An incoming packet failed `check`. `reason` is a short technical phrase, for tests and reports."""

    def __init__(self, check: Check, reason: str) -> None:
        self.check = check
        self.reason = reason
        super().__init__(
            what=f"{check.sentence} ({reason}).",
            safe=_NOTHING_TAKEN,
            next_=check.next_,
            code=f"packet-{check.short_name}",
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptKey:
    """What opens one packet again later, even when its recipient key is gone: for the vault only.

    `file_key` are 16 secret bytes, `recipient` the hex id of the recipient key that found them.
    """

    file_key: bytes
    recipient: str

    def __repr__(self) -> str:
        return "KeptKey(<secret>)"


class NewerNeeded(BundleError):
    """Only a newer version can read this packet: keep the file whole, with `kept`, until the update."""

    def __init__(self, reason: str, kept: KeptKey) -> None:
        self.reason = reason
        self.kept = kept
        super().__init__(
            what=f"A newer version of this program is needed for the packet ({reason}).",
            safe="The packet is kept whole, and nothing of it is lost.",
            next_="Update this program; then import the packet again.",
            code="packet-newer-needed",
        )


class CannotSeal(BundleError):
    """What was chosen is more than one packet can carry."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(
            what=f"This is more than one packet can carry ({reason}).",
            safe="Your records are unchanged and nothing was written.",
            next_="Choose a shorter time, or fewer attachments, and make several packets.",
            code="packet-too-large",
        )


class BadReceipt(BundleError):
    """A receipt that cannot be read, or whose signature is not its receiver's."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(
            what=f"A receipt is not acceptable ({reason}).",
            safe="Nothing was marked as delivered because of it.",
            next_="Ask headquarters for a fresh receipt.",
            code="bad-receipt",
        )
