"""The chain of policies: which version is in force, which ones ever were (docs/formats.md section 5).

A policy is valid after the one before when its `prev` names it and the thresholds of both signed. That makes
a tree; where it forks, it goes on with the one branch that names every other in `rejects`, or stops.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from r2p_field.crypto.signing import PublicKeys
from r2p_field.domain.ids import FeedId, ObjectId, ProgrammeId
from r2p_field.ledger.keys import feed_of
from r2p_field.trust.alarms import Alarm, AlarmKind
from r2p_field.trust.evidence import Evidence, Stated
from r2p_field.trust.objects import POLICY, PROGRAMME, Genesis, Policy


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyChain:
    """The genesis and the versions that joined, oldest first, each with what was signed."""

    genesis: Stated[Genesis] | None
    versions: tuple[Stated[Policy], ...]
    alarms: tuple[Alarm, ...]

    @property
    def newest(self) -> Policy | None:
        """The policy in force."""
        return self.versions[-1].says if self.versions else None

    def version(self, number: int) -> Policy | None:
        """Return the version of that number if it joined."""
        return self.versions[number - 1].says if 1 <= number <= len(self.versions) else None


def read_chain(evidence: Evidence, programme: ProgrammeId | None) -> PolicyChain:
    """Walk the tree of policies from the genesis of `programme`."""
    named = (one for one in evidence.stated(PROGRAMME, Genesis.read) if programme_of(one) == programme)
    genesis = next(named, None)
    if genesis is None:
        return PolicyChain(genesis=None, versions=(), alarms=())
    tree = _Tree(evidence, genesis)
    versions, disputed = tree.walk()
    alarms = (Alarm(kind=AlarmKind.POLICY_DISPUTED, about=disputed),) if disputed else ()
    return PolicyChain(genesis=genesis, versions=versions, alarms=alarms)


class _Tree:
    """All policies of the programme, by the one they follow; what is valid is decided on the way down."""

    def __init__(self, evidence: Evidence, genesis: Stated[Genesis]) -> None:
        self._evidence = evidence
        self._genesis = genesis
        self._following: dict[ObjectId | None, list[Stated[Policy]]] = {}
        for policy in evidence.stated(POLICY, Policy.read):
            if policy.says.programme == programme_of(genesis):
                self._following.setdefault(policy.says.prev, []).append(policy)

    def walk(self) -> tuple[tuple[Stated[Policy], ...], tuple[ObjectId, ...]]:
        """Return the chain and, where it stops at a dispute, the ids of those who dispute."""
        chain: list[Stated[Policy]] = []
        while successors := self._after(chain[-1] if chain else None):
            chosen = successors[0] if len(successors) == 1 else self._undisputed(successors)
            if chosen is None:
                return tuple(chain), tuple(one.id for one in successors)
            chain.append(chosen)
        return tuple(chain), ()

    def _after(self, last: Stated[Policy] | None) -> list[Stated[Policy]]:
        """Return the valid policies after this one (None: after the genesis)."""
        before: Genesis | Policy = last.says if last else self._genesis.says
        number = last.says.version + 1 if last else 1
        candidates = self._following.get(last.id if last else None, [])
        return [one for one in candidates if one.says.version == number and self._signed(one, before)]

    def _signed(self, policy: Stated[Policy], before: Genesis | Policy) -> bool:
        return all(
            len(self._evidence.signers(policy, _by_id(asked.roots))) >= asked.threshold
            for asked in (before, policy.says)
        )

    def _undisputed(self, successors: Sequence[Stated[Policy]]) -> Stated[Policy] | None:
        """Return the one successor that rejects all the others, if exactly one does."""
        everybody = {one.id for one in successors}
        accepted = [one for one in successors if everybody - {one.id} <= self._rejected_by(one)]
        return accepted[0] if len(accepted) == 1 else None

    def _rejected_by(self, policy: Stated[Policy]) -> frozenset[ObjectId]:
        """Return what this policy or any valid one after it rejects."""
        return frozenset(rejected for one in self._branch(policy) for rejected in one.says.rejects)

    def _branch(self, policy: Stated[Policy]) -> Iterator[Stated[Policy]]:
        waiting = [policy]
        while waiting:
            one = waiting.pop()
            yield one
            waiting += self._after(one)


def programme_of(genesis: Stated[Genesis]) -> ProgrammeId:
    """Return the name of the programme that begins here: the id of its genesis."""
    return ProgrammeId(genesis.id)


def _by_id(roots: Sequence[PublicKeys]) -> dict[FeedId, PublicKeys]:
    return {feed_of(keys): keys for keys in roots}
