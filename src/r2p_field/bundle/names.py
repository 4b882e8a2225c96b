"""What a packet is called: nothing that tells who made it, where, or at what hour.

docs/formats.md section 7, "File name".
"""

from __future__ import annotations

import base64

from r2p_field.crypto.randomness import random_bytes

SUFFIX = ".r2pb"
_DAY = 86_400


def packet_name() -> str:
    """Return a fresh random name `xxxx-xxxx-xxxx.r2pb` of the letters a-z and 2-7 (60 bits)."""
    letters = base64.b32encode(random_bytes(10)).decode("ascii").lower()
    return "-".join((letters[:4], letters[4:8], letters[8:12])) + SUFFIX


def packet_day(seconds: int) -> int:
    """Return the time stamp that a packet's file gets: midnight UTC of the day of `seconds` since 1970."""
    return seconds - seconds % _DAY
