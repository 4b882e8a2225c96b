"""Which part of a revoked feed goes on counting (docs/formats.md section 5).

A revocation outlives the registrar who signed it, a release does not: whatever fails, fails closed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from r2p_field.crypto.signing import PublicKeys
from r2p_field.domain.ids import FeedId, ProgrammeId, RevisionId
from r2p_field.ledger.signed import SignedObject
from r2p_field.trust.evidence import Evidence
from r2p_field.trust.objects import RELEASE, REVOKE, Boundary, Policy, Release, Revocation
from r2p_field.trust.policies import PolicyChain

Ancestry = Callable[[FeedId, RevisionId, RevisionId], bool]
"""Whether, in a feed, the first revision leads to the second through `prev` (not equal; unknown: no)."""
_B = TypeVar("_B", bound=Boundary)


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The valid revocations and releases of one feed."""

    feed: FeedId
    revocations: tuple[Revocation, ...]
    releases: tuple[Release, ...]

    def admits(self, revision: RevisionId, is_ancestor: Ancestry) -> bool:
        """Tell whether a revision keeps its position: within every revocation, or within a release."""
        if all(self._within(revision, one.tip, is_ancestor) for one in self.revocations):
            return True
        return any(self._within(revision, one.tip, is_ancestor) for one in self.adding(is_ancestor))

    def adding(self, is_ancestor: Ancestry) -> tuple[Release, ...]:
        """Return the releases that no revocation under the same or a newer policy stands against."""
        return tuple(one for one in self.releases if not self._held(one, is_ancestor))

    def _held(self, release: Release, is_ancestor: Ancestry) -> bool:
        return any(
            one.policy_version >= release.policy_version
            and not self._within(release.tip, one.tip, is_ancestor)
            for one in self.revocations
        )

    def _within(self, revision: RevisionId, tip: RevisionId, is_ancestor: Ancestry) -> bool:
        return revision == tip or is_ancestor(self.feed, revision, tip)


def read_limits(
    evidence: Evidence, chain: PolicyChain, programme: ProgrammeId | None
) -> Mapping[FeedId, Limits]:
    """Judge every revocation and release; return the limits of each feed that has a valid revocation."""
    revocations = _valid(evidence, chain, programme, REVOKE, Revocation.read, still=False)
    releases = _valid(evidence, chain, programme, RELEASE, Release.read, still=True)
    return {
        feed: Limits(feed=feed, revocations=tuple(mine), releases=tuple(releases.get(feed, ())))
        for feed, mine in revocations.items()
    }


def bounds(evidence: Evidence, chain: PolicyChain, programme: ProgrammeId | None) -> bool:
    """Tell whether there is a revocation or a release that is signed as it should be."""
    return bool(
        _valid(evidence, chain, programme, REVOKE, Revocation.read, still=False)
        or _valid(evidence, chain, programme, RELEASE, Release.read, still=True)
    )


def _valid(
    evidence: Evidence,
    chain: PolicyChain,
    programme: ProgrammeId | None,
    kind: str,
    read: Callable[[SignedObject], _B],
    *,
    still: bool,
) -> dict[FeedId, list[_B]]:
    """Return by feed what a registrar of the named version signed, who is `still` one if that is asked."""
    found: dict[FeedId, list[_B]] = defaultdict(list)
    for stated in evidence.stated(kind, read):
        named = chain.version(stated.says.policy_version)
        if stated.says.programme != programme or named is None:
            continue
        if evidence.sole_signer(stated, _registrars(named, chain, still=still)) is not None:
            found[stated.says.feed].append(stated.says)
    return found


def _registrars(named: Policy, chain: PolicyChain, *, still: bool) -> dict[FeedId, PublicKeys]:
    keys = named.registrar_keys()
    if still and chain.newest is not None:
        now = chain.newest.registrar_keys()
        return {feed: key for feed, key in keys.items() if feed in now}
    return keys
