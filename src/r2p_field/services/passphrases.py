"""Passphrases for people: suggested, judged while they are typed, and what one try of them costs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from r2p_field.crypto import guessing, kdf, passphrase
from r2p_field.crypto.guessing import Holds
from r2p_field.crypto.passphrase import Weakness
from r2p_field.services.resources import Resources

__all__ = ["LOW", "Cost", "Holds", "Judgement", "Weakness", "judge", "suggest"]

Cost = kdf.Argon2Parameters

LOW: Final = kdf.FLOOR
"""64 MiB and three passes, the second recommendation of RFC 9106: a fifth of a second on a laptop of 2020.

Weaker against somebody who took the computer; for machines on which the usual cost takes many seconds.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """What is to be said of a passphrase: its bits (low, or exact), how long it holds, any refusal."""

    bits: float
    holds: Holds
    exact: bool
    refused: Weakness | None


def suggest(resources: Resources) -> str:
    """Return six random words, 66 bits, for a person who wants them."""
    return passphrase.generate(resources.words())


def judge(typed: str, suggested: str, resources: Resources) -> Judgement:
    """Judge a passphrase; the one that was suggested has bits that are known, any other is estimated."""
    exact = bool(suggested) and typed == suggested
    bits = (
        float(passphrase.generated_bits(len(typed.split())))
        if exact
        else guessing.estimate(typed, resources.words())
    )
    return Judgement(bits=bits, holds=guessing.holds(bits), exact=exact, refused=passphrase.weakness(typed))
