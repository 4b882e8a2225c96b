"""What the fold must be told from outside: who may do what at a position, and which kinds are understood.

Who may sign is decided by the certificates of a programme, which the ledger does not know. Both answers are
pure functions of what is stored: they never depend on the order of arrival or on a clock.
"""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Final, Protocol

from r2p_field.domain.ids import FeedId, RevisionId

RECORD: Final = "record"
"""The right that makes revisions count."""
ERASE: Final = "erase"
"""The right to erase what others wrote, once a person here confirmed it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """What the writer of one revision was when writing it.

    `may` are the rights of the policy version that the certificate names, `policy_version` is None for the
    vault's own feeds (role `local`).
    """

    role: str
    may: frozenset[str]
    committee: str | None = None
    policy_version: int | None = None


class Admission(Protocol):
    """Judges positions in feeds (docs/formats.md section 5)."""

    def position(self, feed: FeedId, seq: int, revision: RevisionId) -> Position | None:
        """Return what the writer was at this revision, or None if nobody vouches for it."""

    def heirs(self, feed: FeedId) -> AbstractSet[FeedId]:
        """Return all feeds that go on after `feed`, heirs of heirs included."""


class Rules(Protocol):
    """Knows what this version of the program can read."""

    def understood(self, kind: str, form: int) -> bool:
        """Whether records of that kind and form can be read."""
