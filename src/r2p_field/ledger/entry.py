"""A revision as a vault holds it: the header always, the payload perhaps, and what carriers said about it."""

from enum import IntEnum

import msgspec

from r2p_field.ledger.revision import Header


class Claim(IntEnum):
    """What a carrier said about a payload that did not come; the numbers are those of revision frames.

    A claim gives the reason for an absence and never drops a payload. Of several claims the greatest is kept,
    so the order of arrival makes no difference.
    """

    NOTHING = 0
    WITHHELD = 1
    ERASED = 2


class Entry(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One revision of a record for the fold.

    `proven` says that a valid checkpoint reaches it; `payload` are the bytes that its commitment binds, if
    they are here.
    """

    header: Header
    proven: bool
    payload: bytes | None = None
    claim: Claim = Claim.NOTHING
