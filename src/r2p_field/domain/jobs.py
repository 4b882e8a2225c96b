"""Long jobs say how far they are, and stop when asked: the words that services and windows share."""

from typing import Protocol


class Cancelled(Exception):
    """The person pressed Cancel. Whoever catches it leaves everything as it was before the job."""


class Progress(Protocol):
    """Told by a job how far it is; it is also where the job learns that it should stop."""

    def report(self, done: int, total: int, text: str) -> None:
        """Say that `done` of `total` steps are finished (`total` 0: not known) and what is being done now.

        Raises Cancelled when the person asked to stop.
        """


class Silent:
    """A progress that nobody watches and nobody cancels: for scripts and tests."""

    def report(self, done: int, total: int, text: str) -> None:
        """Do nothing."""
