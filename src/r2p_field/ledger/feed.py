"""A device's chain of revisions: gap-free, unbroken, and signed for by its newest link.

A `prev` link counts only between headers of one feed whose `seq` differ by one; otherwise one feed's
checkpoint could prove another feed's forged header (docs/formats.md sections 3, 6 and 7).
"""

from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass

from r2p_field.domain.ids import FeedId, RevisionId
from r2p_field.ledger.checkpoint import Checkpoint
from r2p_field.ledger.errors import BrokenChain
from r2p_field.ledger.revision import Header


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedRange:
    """The revisions of one branch of a feed from seq `first` to `last`, which is the revision `tip`."""

    feed: FeedId
    first: int
    last: int
    tip: RevisionId


def links(header: Header, earlier: Header) -> bool:
    """Whether `earlier` is what stands before `header` on its branch."""
    return header.prev == earlier.id and header.feed == earlier.feed and header.seq == earlier.seq + 1


def proves(checkpoint: Checkpoint, tip: Header) -> bool:
    """Whether a checkpoint is about this revision."""
    return checkpoint.tip == tip.id and checkpoint.feed == tip.feed and checkpoint.seq == tip.seq


def walk_back(
    tip: RevisionId, lookup: Callable[[RevisionId], Header | None], stop: Container[RevisionId] = ()
) -> Iterator[Header]:
    """Go from a tip through the `prev` links that count, as far as headers are known.

    Ends before the first revision in `stop` (those already marked, for instance).
    """
    header = lookup(tip)
    while header is not None and header.id not in stop:
        yield header
        earlier = None if header.prev is None else lookup(header.prev)
        header = earlier if earlier is not None and links(header, earlier) else None


def forks(headers: Iterable[Header]) -> dict[tuple[FeedId, int], frozenset[RevisionId]]:
    """Return the places in feeds where two or more of these revisions stand; all are kept and flagged.

    Give proven revisions only: an unproven header, which anybody can write, would accuse its feed.
    """
    places: dict[tuple[FeedId, int], set[RevisionId]] = defaultdict(set)
    for header in headers:
        places[header.feed, header.seq].add(header.id)
    return {place: frozenset(ids) for place, ids in places.items() if len(ids) > 1}


def check_ranges(headers: Mapping[RevisionId, Header], ranges: Iterable[FeedRange]) -> None:
    """Return if the headers are exactly those of the ranges, each gap-free from its tip to its first.

    Ranges may share a stretch (forks): what one range walked, another jumps over, so the time grows with the
    number of headers and not with their product. Raises BrokenChain.
    """
    walked = _Walked()
    for announced in ranges:
        _check_range(headers, announced, walked)
    if walked.count < len(headers):
        raise BrokenChain("a packet holds entries outside the ranges it names")


def check_links(headers: Iterable[Header], lookup: Callable[[RevisionId], Header | None]) -> None:
    """Return if no header names as `prev` a known header that cannot stand before it. Raises BrokenChain."""
    for header in headers:
        earlier = None if header.prev is None else lookup(header.prev)
        if earlier is not None and not links(header, earlier):
            raise BrokenChain("an entry follows one of another device or another place")


class _Walked:
    """Which headers were walked, in stretches; a stretch that a later walk runs into becomes part of it."""

    def __init__(self) -> None:
        self._stretch_of: dict[RevisionId, int] = {}
        self._joined: list[int] = []
        self._bottoms: dict[int, Header] = {}

    @property
    def count(self) -> int:
        return len(self._stretch_of)

    def begin(self) -> int:
        """Start a new stretch."""
        self._joined.append(len(self._joined))
        return self._joined[-1]

    def enter(self, header: Header, stretch: int) -> Header:
        """Add a header to a stretch; return the lowest header to which the way down is known to be whole."""
        met = self._find(self._stretch_of.setdefault(header.id, stretch))
        self._joined[met] = stretch
        self._bottoms[stretch] = header if met == stretch else self._bottoms[met]
        return self._bottoms[stretch]

    def _find(self, stretch: int) -> int:
        while self._joined[stretch] != stretch:
            self._joined[stretch] = stretch = self._joined[self._joined[stretch]]
        return stretch


def _check_range(headers: Mapping[RevisionId, Header], announced: FeedRange, walked: _Walked) -> None:
    header = headers.get(announced.tip)
    if header is None or (header.feed, header.seq) != (announced.feed, announced.last):
        raise BrokenChain("a range does not end where it says")
    if not 0 <= announced.first <= announced.last:
        raise BrokenChain("a range ends before it begins")
    stretch = walked.begin()
    header = walked.enter(header, stretch)
    while header.seq > announced.first:
        header = walked.enter(_before(headers, header), stretch)


def _before(headers: Mapping[RevisionId, Header], header: Header) -> Header:
    earlier = None if header.prev is None else headers.get(header.prev)
    if earlier is None or not links(header, earlier):
        raise BrokenChain("a range has a gap")
    return earlier
