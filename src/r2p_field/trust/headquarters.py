"""Which feeds the policy itself names, now and earlier (docs/formats.md section 5)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from r2p_field.domain.ids import FeedId, RevisionId
from r2p_field.ledger.admission import Position
from r2p_field.ledger.keys import feed_of
from r2p_field.trust.objects import Policy
from r2p_field.trust.policies import PolicyChain
from r2p_field.trust.revocations import Ancestry


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """Feeds named under `headquarters`: in the newest policy, and formerly with what is anchored of them."""

    now: Mapping[FeedId, Position]
    formerly: Mapping[FeedId, Position]
    anchors: Mapping[FeedId, frozenset[RevisionId]]

    @property
    def anchored(self) -> frozenset[FeedId]:
        """Return the feeds that left the policy and of which it still vouches for something."""
        return frozenset(self.anchors.keys() & self.formerly.keys())

    def formerly_at(self, feed: FeedId, revision: RevisionId, is_ancestor: Ancestry) -> Position | None:
        """Return the role of a feed that left the policy, for what the policy still vouches for."""
        tips = self.anchors.get(feed, frozenset())
        if any(revision == tip or is_ancestor(feed, revision, tip) for tip in tips):
            return self.formerly.get(feed)
        return None


def read_named(chain: PolicyChain) -> Named:
    """Gather who is and who was named."""
    if chain.newest is None:
        return Named(now={}, formerly={}, anchors={})
    formerly: dict[FeedId, Position] = {}
    for version in chain.versions:
        formerly |= _named_in(version.says)
    now = _named_in(chain.newest)
    anchors: dict[FeedId, set[RevisionId]] = defaultdict(set)
    for anchor in chain.newest.anchors:
        anchors[anchor.feed].add(anchor.tip)
    return Named(
        now=now,
        formerly={feed: position for feed, position in formerly.items() if feed not in now},
        anchors={feed: frozenset(tips) for feed, tips in anchors.items()},
    )


def _named_in(policy: Policy) -> dict[FeedId, Position]:
    return {
        feed_of(one.keys): Position(role=one.role, may=policy.may(one.role), policy_version=policy.version)
        for one in policy.headquarters
    }
