"""A clock that never runs backwards, for computers whose clock does (hybrid logical clock).

A stamp is 16 hex digits: 12 of milliseconds since 1970-01-01 UTC, 4 of a counter (docs/formats.md section 3;
Kulkarni et al., "Logical Physical Clocks", 2014). No stamp ever refuses a save or an import; a wrong clock
can only decide which of several shown values is shown first.
"""

from collections.abc import Callable
from typing import Final, NewType

Hlc = NewType("Hlc", str)
"""A stamp of the hybrid logical clock: 16 hex digits, ordered as text."""

FIRST: Final = Hlc("0" * 16)
"""Before any other stamp."""
CEILING: Final = Hlc("f" * 16)
"""The last stamp; there the clock stays, and ids break the ties."""
TRUST_AHEAD_MS: Final = 86_400_000
"""Milliseconds that an imported stamp may be ahead of the wall clock and still move ours: 24 hours."""

_COUNTER_BITS: Final = 16
_CEILING: Final = int(CEILING, 16)


def milliseconds(stamp: Hlc) -> int:
    """Return the wall clock part of a stamp, in milliseconds since 1970-01-01 UTC."""
    return int(stamp, 16) >> _COUNTER_BITS


class HybridClock:
    """Hands out stamps, each greater than all before and than all imported ones that can be believed."""

    def __init__(self, last: Hlc, wall: Callable[[], int]) -> None:
        """Go on after `last` (kept with the records); `wall` tells milliseconds since 1970-01-01 UTC."""
        self._last = int(last, 16)
        self._wall = wall

    @property
    def last(self) -> Hlc:
        """The greatest stamp so far, to be kept for the next start."""
        return Hlc(f"{self._last:016x}")

    def tick(self) -> Hlc:
        """Return the stamp for what is recorded now."""
        wall = self._wall() << _COUNTER_BITS
        self._last = min(max(wall, self._last + 1), _CEILING)
        return self.last

    def observe(self, stamp: Hlc) -> None:
        """Go on after a stamp that somebody else wrote, unless it lies more than a day in the future."""
        if milliseconds(stamp) <= self._wall() + TRUST_AHEAD_MS:
            self._last = max(self._last, int(stamp, 16))
