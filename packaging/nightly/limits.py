"""How long a campaign goes on, and what comes out of it."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field


class CannotRun(RuntimeError):
    """A campaign lacks what it needs on this machine; the text says what, and how to get it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """A number of tries, or of seconds; whichever ends first. At least one try is made."""

    count: int
    seconds: float | None = None

    def tries(self) -> Iterator[int]:
        """Yield the numbers of the tries."""
        begun = time.monotonic()
        for number in range(self.count):
            if number and self.seconds is not None and time.monotonic() - begun > self.seconds:
                return
            yield number


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How many tries were made and what went wrong, a sentence each with what is needed to try it again.

    `parts` counts the tries of each kind, where there are several kinds.
    """

    tries: int
    failures: tuple[str, ...]
    parts: Mapping[str, int] = field(default_factory=dict)
