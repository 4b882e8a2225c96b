"""Who goes on after whom: a restored or copied vault writes a new feed and its old keys say so.

An heir has what its predecessor had: ownership of records, and its position as long as it has no certificate
of its own. A revoked feed hands on nothing by its own signature (docs/formats.md section 4).
"""

from __future__ import annotations

from collections import ChainMap, defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from graphlib import TopologicalSorter

from r2p_field.crypto.signing import PublicKeys
from r2p_field.domain.ids import FeedId
from r2p_field.ledger.admission import Position
from r2p_field.ledger.checkpoint import SUCCESSION, Succession, read_succession
from r2p_field.trust.alarms import Alarm, AlarmKind
from r2p_field.trust.evidence import Evidence

Predecessors = Mapping[FeedId, Sequence[Succession]]
OwnPosition = Callable[[Succession], Position | None]
"""What the predecessor in a succession has by itself where it hands on."""


def read_successions(evidence: Evidence, keys: Mapping[FeedId, PublicKeys]) -> tuple[Succession, ...]:
    """Return every succession that the old feed's keys, and nobody else, signed."""
    return tuple(
        one.says
        for one in evidence.stated(SUCCESSION, read_succession)
        if one.says.feed in keys and evidence.sole_signer(one, {one.says.feed: keys[one.says.feed]})
    )


def all_after(feed: FeedId, following: Mapping[FeedId, AbstractSet[FeedId]]) -> frozenset[FeedId]:
    """Return every feed that can be reached from this one, itself left out."""
    reached: set[FeedId] = set()
    waiting = [feed]
    while waiting:
        fresh = following.get(waiting.pop(), frozenset()) - reached
        reached |= fresh
        waiting += fresh
    return frozenset(reached - {feed})


class Inheritance:
    """Positions of feeds that have nothing but successions.

    `successions` are those that hand on and whose heir has no certificate of its own. Those that run in a
    circle hand on nothing. `own` tells what a predecessor has by itself; what it says of the feeds in
    `changing` may change while records arrive, so only what does not hang on those is remembered: anybody
    can write a very long chain, and each of its feeds is asked about again and again.
    """

    def __init__(
        self, successions: Iterable[Succession], own: OwnPosition, changing: Container[FeedId] = ()
    ) -> None:
        self._own = own
        self._before = _by_heir(_without_circles(list(successions)))
        self._links = {heir: {one.feed for one in before} for heir, before in self._before.items()}
        order = tuple(
            TopologicalSorter({heir: self._links[heir] for heir in sorted(self._links)}).static_order()
        )
        self._rank = {feed: rank for rank, feed in enumerate(order)}
        self._lasting = _lasting(order, self._links, changing)
        self._remembered: dict[FeedId, tuple[Position, ...]] = {}

    def __contains__(self, feed: FeedId) -> bool:
        return feed in self._before

    def heirs(self) -> Iterable[FeedId]:
        """Return every feed that somebody hands on to."""
        return self._before.keys()

    def position(self, feed: FeedId) -> Position | None:
        """Return what is handed on to a feed; None when nothing is, or when different positions are."""
        handed = self.handed(feed)
        return handed[0] if len(handed) == 1 else None

    def handed(self, feed: FeedId) -> tuple[Position, ...]:
        """Return the different positions that a feed is handed, from the oldest predecessors down."""
        now: dict[FeedId, tuple[Position, ...]] = {}
        known = ChainMap(now, self._remembered)
        for one in sorted(self._unknown_before(feed), key=lambda each: self._rank.get(each, -1)):
            found = tuple(_different(self._handed_to(one, known)))
            (self._remembered if one in self._lasting else now)[one] = found
        return known[feed]

    def _unknown_before(self, feed: FeedId) -> set[FeedId]:
        """Return a feed and all before it, as far as nothing is remembered of them."""
        reached: set[FeedId] = set()
        waiting = [feed]
        while waiting:
            one = waiting.pop()
            if one not in reached and one not in self._remembered:
                reached.add(one)
                waiting += self._links.get(one, ())
        return reached

    def _handed_to(self, heir: FeedId, known: Mapping[FeedId, tuple[Position, ...]]) -> Iterator[Position]:
        for succession in self._before.get(heir, ()):
            handed = known.get(succession.feed, ())
            position = self._own(succession) or (handed[0] if len(handed) == 1 else None)
            if position is not None:
                yield position


def _lasting(
    order: Iterable[FeedId], links: Mapping[FeedId, AbstractSet[FeedId]], changing: Container[FeedId]
) -> frozenset[FeedId]:
    """Return the feeds that follow none of those in `changing`; `order` has predecessors first."""
    lasting: set[FeedId] = set()
    for feed in order:
        if all(before in lasting and before not in changing for before in links.get(feed, ())):
            lasting.add(feed)
    return frozenset(lasting)


def several_heirs(successions: Iterable[Succession]) -> Iterator[Alarm]:
    """Yield an alarm for each feed that named more than one heir."""
    heirs: dict[FeedId, set[FeedId]] = defaultdict(set)
    for one in successions:
        heirs[one.feed].add(one.heir)
    for feed in sorted(heirs):
        if len(heirs[feed]) > 1:
            yield Alarm(kind=AlarmKind.SEVERAL_HEIRS, about=(feed,))


def _different(positions: Iterable[Position]) -> Iterator[Position]:
    """Yield one position of each role, committee and rights; the policy version makes no difference."""
    seen = set()
    for one in positions:
        what = (one.role, one.committee, one.may)
        if what not in seen:
            seen.add(what)
            yield one


def _by_heir(successions: Iterable[Succession]) -> dict[FeedId, list[Succession]]:
    before: dict[FeedId, list[Succession]] = defaultdict(list)
    for one in sorted(successions, key=lambda one: (one.heir, one.feed, one.seq, one.tip)):
        before[one.heir].append(one)
    return dict(before)


def _without_circles(successions: list[Succession]) -> list[Succession]:
    """Leave out every succession that leads back to where it comes from."""
    component = _components(successions)
    return [one for one in successions if component[one.feed] != component[one.heir]]


def _components(successions: Iterable[Succession]) -> dict[FeedId, FeedId]:
    """Return for each feed the one that stands for its circle (for itself, where there is none).

    Kosaraju's algorithm without recursion, since anybody can write a very long chain: feeds in the order in
    which a first walk leaves them behind, then everything that reaches them.
    """
    forward: dict[FeedId, list[FeedId]] = defaultdict(list)
    backward: dict[FeedId, list[FeedId]] = defaultdict(list)
    for one in successions:
        forward[one.feed].append(one.heir)
        backward[one.heir].append(one.feed)
    component: dict[FeedId, FeedId] = {}
    for root in reversed(_left_behind(sorted({*forward, *backward}), forward)):
        waiting = [root]
        while waiting:
            feed = waiting.pop()
            if feed not in component:
                component[feed] = root
                waiting += backward[feed]
    return component


def _left_behind(feeds: Iterable[FeedId], forward: Mapping[FeedId, Sequence[FeedId]]) -> list[FeedId]:
    """Return the feeds in the order in which a depth-first walk is finished with them."""
    finished: list[FeedId] = []
    seen: set[FeedId] = set()
    for root in feeds:
        stack = [(root, False)]
        while stack:
            feed, done = stack.pop()
            if done:
                finished.append(feed)
            elif feed not in seen:
                seen.add(feed)
                stack.append((feed, True))
                stack += [(heir, False) for heir in forward.get(feed, ())]
    return finished
