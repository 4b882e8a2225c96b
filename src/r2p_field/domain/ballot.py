"""The vote in two steps on signs that a community proposes: what goes on the list, and what is kept of it.

After Everyday Peace Indicators (Firchow 2018): first everybody says which signs belong on the list, then the
room chooses from it. Nothing that was proposed is dropped without being said.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from msgspec.structs import replace

from r2p_field.domain.session import Proposal


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What a vote took and what it left, each with the most votes first, and what nobody counted.

    `tied` says that more was taken than there were places, since the last ones have the same votes.
    """

    taken: tuple[Proposal, ...]
    left: tuple[Proposal, ...]
    uncounted: tuple[Proposal, ...]
    tied: bool


def shortlist(proposals: Iterable[Proposal], places: int) -> Choice:
    """Choose the list from what the room named."""
    return _choose(proposals, places, lambda one: one.named)


def kept(proposals: Iterable[Proposal], places: int) -> Choice:
    """Choose what is kept from what people chose from the list."""
    return _choose(proposals, places, lambda one: one.chosen)


def marked(proposals: Iterable[Proposal], choice: Choice) -> tuple[Proposal, ...]:
    """Return the proposals in their order, those that were taken as kept and those left as not kept.

    What nobody counted stays as it was.
    """
    taken = {one.id for one in choice.taken}
    left = {one.id for one in choice.left}
    return tuple(
        replace(one, kept=one.id in taken) if one.id in taken or one.id in left else one for one in proposals
    )


def _choose(proposals: Iterable[Proposal], places: int, votes: Callable[[Proposal], int | None]) -> Choice:
    """Take the most voted for, with all who are level with the last; what had no vote is never taken."""
    cast = [(one, votes(one)) for one in proposals]
    counted = [(one, number) for one, number in cast if number is not None]
    counted.sort(key=lambda found: (-found[1], found[0].id))
    least = max(1, counted[places - 1][1]) if 0 < places <= len(counted) else 1
    taken = tuple(one for one, number in counted if places > 0 and number >= least)
    return Choice(
        taken=taken,
        left=tuple(one for one, _ in counted[len(taken) :]),
        uncounted=tuple(one for one, number in cast if number is None),
        tied=len(taken) > max(0, places),
    )
