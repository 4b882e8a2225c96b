"""The campaigns, with a sentence each and how much of them makes a night."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Campaign:
    """A campaign: its module below `nightly`, what holds when it passes, and its count for a night."""

    name: str
    sentence: str
    night: int


CAMPAIGNS = (
    Campaign(
        name="order",
        sentence="packets in any order, overlapping and repeated: every headquarters ends up with the same",
        night=500,
    ),
    Campaign(
        name="kill9",
        sentence="killed while saving and importing: nothing acknowledged is lost, nothing is half kept",
        night=10_000,
    ),
    Campaign(
        name="flips",
        sentence="one flipped bit anywhere in a packet: refused with a reason, and nothing is changed",
        night=200_000,
    ),
)


def named(name: str) -> Campaign:
    """Return the campaign of a name. Raises KeyError."""
    return {one.name: one for one in CAMPAIGNS}[name]
