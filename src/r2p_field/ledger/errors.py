"""What can be wrong with bytes that somebody else wrote.

    R2PError
    └── LedgerError
        ├── NotCanonical     bytes that are not written in the one allowed way (has a defect)
        ├── BadEncoding      text that is no b64u, or bytes whose parts do not add up
        ├── BadHeader        a revision header with a missing name or a value outside its column
        ├── BadPayload       a payload that is canonical, but no payload
        ├── BadObject        a signed object whose parts are not what they should be
        ├── BadPack          a file of signed objects that is none
        └── BrokenChain      headers that do not hang together as their range says

`crypto.errors.BadKey` and `crypto.errors.BadSignature` pass through unchanged.
"""

from enum import StrEnum

from r2p_field.domain.errors import R2PError

_SAFE = "Nothing was taken from it."
_NEXT = "Ask the sender for a fresh copy."


class LedgerError(R2PError):
    """Any expected failure of this package. `reason` is a short technical phrase for reports and tests."""

    code = "ledger"
    _sentence = "These bytes cannot be read"

    def __init__(self, reason: str) -> None:
        """Keep `reason`; it must hold nothing that a person wrote."""
        self.reason = reason
        super().__init__(what=f"{self._sentence}: {reason}.", safe=_SAFE, next_=_NEXT)


class Defect(StrEnum):
    """Which rule of canonical JSON is broken, in the order in which the rules are checked."""

    SIZE = "it is larger than 1 MiB"
    DEPTH = "it is nested deeper than 16"
    SYNTAX = "it is not JSON in UTF-8"
    VALUE = "it holds a value or a name that is not allowed"
    ORDER = "it is not written in the one canonical way"


class NotCanonical(LedgerError):
    """Bytes or a value that do not fit docs/formats.md section 1. `defect` says which rule is broken."""

    code = "not-canonical"
    _sentence = "This is not canonical"

    def __init__(self, defect: Defect) -> None:
        self.defect = defect
        super().__init__(defect.value)


class BadEncoding(LedgerError):
    """Text that is not strict base64url, or frames that do not fill their bytes exactly."""

    code = "bad-encoding"


class BadHeader(LedgerError):
    """A header on which no chain can stand: a name is missing or a value lies outside its column."""

    code = "bad-header"
    _sentence = "The heading of an entry is wrong"


class BadPayload(LedgerError):
    """A canonical payload without the parts that every payload has; it is kept and not shown."""

    code = "bad-payload"
    _sentence = "The content of an entry is not what it should be"


class BadObject(LedgerError):
    """A signed object whose kind, body or signature list is not what it should be."""

    code = "bad-object"
    _sentence = "A signed statement is not what it should be"


class BadPack(LedgerError):
    """A file that should hold signed objects, and does not."""

    code = "bad-pack"
    _sentence = "This file is no card, request or approval"


class BrokenChain(LedgerError):
    """A range of headers with a gap, a wrong link, or another end than the one that was announced."""

    code = "broken-chain"
    _sentence = "The entries do not hang together"
