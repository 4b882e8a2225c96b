"""The hour at which something begins: by the clock on the wall of the place, with no time zone beside it."""

import datetime as dt
import re
from typing import Annotated, Final

from msgspec import Meta

from r2p_field.domain.folding import ascii_digits

Hour = Annotated[str, Meta(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]\Z")]
"""An hour as it is kept: `09:30`, of 24 hours."""

_TYPED: Final = re.compile(r"([01]?\d|2[0-3])[:.h ]([0-5]\d)")


def hour_of(typed: str) -> dt.time | None:
    """Return the hour that was typed, in digits of any script; None for what is none."""
    found = _TYPED.fullmatch(ascii_digits(typed).strip())
    return dt.time(int(found.group(1)), int(found.group(2))) if found else None
