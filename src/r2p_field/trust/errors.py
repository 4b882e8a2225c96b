"""What can go wrong with trust, each with what happened, what is safe and what to do next.

R2PError
└── TrustError
    ├── UnreadableObject     a signed statement without the parts that its kind has
    ├── NotSignedByItself    a request that was not signed with the keys inside it
    ├── OtherProgramme       a statement of another programme than the one at hand
    ├── KeyInUse             keys that another device already has
    ├── KeyRevoked           keys that were taken out of the programme
    ├── NotARegistrar        keys that may not approve devices
    ├── SerialsUsedUp        a registrar without numbers left
    ├── UnknownRole          a role that the policy does not know
    └── NotEnoughRoots       a policy that too few holders of the programme's keys signed
"""

from __future__ import annotations

from typing import ClassVar

from r2p_field.domain.errors import R2PError


class TrustError(R2PError):
    """Any expected failure of this package."""

    code = "trust"


class _Fixed(TrustError):
    """A failure whose sentences are always the same."""

    sentences: ClassVar[tuple[str, str, str]]

    def __init__(self) -> None:
        what, safe, next_ = self.sentences
        super().__init__(what=what, safe=safe, next_=next_)


class UnreadableObject(TrustError):
    """A signed statement without the parts that its kind has. `reason` is short and holds no one's words."""

    code = "unreadable-statement"

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(
            what=f"A signed statement cannot be read: {reason}.",
            safe="Nothing was taken from it.",
            next_="Ask the sender for a fresh copy.",
        )


class NotSignedByItself(_Fixed):
    """A request whose own signature does not fit."""

    code = "request-not-signed"
    sentences = (
        "The request was not signed with the keys that it asks to admit.",
        "Nothing was admitted.",
        "Ask the device for a fresh request.",
    )


class OtherProgramme(_Fixed):
    """A statement that belongs to another programme."""

    code = "other-programme"
    sentences = (
        "This belongs to another programme.",
        "Nothing was admitted.",
        "Check with the sender which programme card the device joined.",
    )


class KeyInUse(_Fixed):
    """Keys, or one of them, that another admitted device already has."""

    code = "key-in-use"
    sentences = (
        "A device with one of these keys is admitted already.",
        "Nothing was admitted, and the other device is unchanged.",
        "If this device was restored from a backup, start it once so that it makes new keys, and ask again.",
    )


class KeyRevoked(_Fixed):
    """Keys that were taken out of the programme."""

    code = "key-revoked"
    sentences = (
        "These keys were taken out of the programme.",
        "Nothing was admitted.",
        "The device has to make new keys and ask again.",
    )


class NotARegistrar(_Fixed):
    """Keys that the newest policy does not name as a registrar."""

    code = "not-a-registrar"
    sentences = (
        "This computer may not approve devices for the programme.",
        "Nothing was admitted.",
        "Use the computer of a registrar, or have one named in the policy.",
    )


class SerialsUsedUp(_Fixed):
    """A registrar without serial numbers left in its range."""

    code = "serials-used-up"
    sentences = (
        "All numbers that this registrar may give to devices are used.",
        "Nothing was admitted.",
        "Have a new range signed into the policy.",
    )


class UnknownRole(_Fixed):
    """A role that the newest policy does not know."""

    code = "unknown-role"
    sentences = (
        "The policy of the programme does not know this role.",
        "Nothing was admitted.",
        "Choose another role, or have this one signed into the policy.",
    )


class NotEnoughRoots(_Fixed):
    """A policy that fewer root holders signed than the programme asks for."""

    code = "not-enough-roots"
    sentences = (
        "Too few holders of the programme's keys signed.",
        "The policy in force is unchanged.",
        "Have more of them sign, with the keys of the policy in force and of the new one.",
    )
