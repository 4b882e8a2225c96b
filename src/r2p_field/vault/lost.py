"""What damage took and nobody can bring back, remembered by the rescued records.

A chain of ours with a known hole is no damage any more: it is told once, and a check does not find it again.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import msgspec

from r2p_field.domain.ids import FeedId, RevisionId
from r2p_field.vault.meta import Meta

_NAME: Final = "lost"


class Gap(msgspec.Struct, frozen=True):
    """Entries of one of our chains that are gone, from seq `first` to `last`, both included."""

    feed: FeedId
    first: int
    last: int

    @property
    def entries(self) -> int:
        """How many they are."""
        return self.last - self.first + 1


class Lost(msgspec.Struct, frozen=True, kw_only=True):
    """The holes in our chains, and the entries whose contents are gone while their headers are here."""

    gaps: tuple[Gap, ...] = ()
    contents: tuple[RevisionId, ...] = ()

    def skips(self, feed: FeedId, seq: int) -> bool:
        """Tell whether an entry of ours is among those that are gone."""
        return any(gap.feed == feed and gap.first <= seq <= gap.last for gap in self.gaps)

    def skips_all(self, feed: FeedId, first: int, last: int) -> bool:
        """Tell whether all entries of ours from `first` to `last` are gone, however many somebody names."""
        at = first
        for gap in sorted((one for one in self.gaps if one.feed == feed), key=lambda one: one.first):
            if gap.first <= at:
                at = max(at, gap.last + 1)
        return at > last


def lost(meta: Meta) -> Lost:
    """Return what these records know to be lost."""
    kept = meta.get(_NAME)
    return msgspec.json.decode(kept, type=Lost) if kept else Lost()


def note_lost(meta: Meta, gaps: Sequence[Gap], contents: Sequence[RevisionId]) -> None:
    """Remember what is lost, beside what was lost earlier. Runs inside the caller's step or as its own."""
    before = lost(meta)
    after = Lost(
        gaps=tuple(dict.fromkeys([*before.gaps, *gaps])),
        contents=tuple(dict.fromkeys([*before.contents, *contents])),
    )
    meta.set(_NAME, msgspec.json.encode(after).decode("ascii"))
