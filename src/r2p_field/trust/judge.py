"""The judge: who may speak in a programme, and where in their feed.

A pure function of the set of signed objects and of what leads to what in a feed: any order, repetition or
late arrival gives the same judge. No clock enters; what expired only warns (docs/formats.md sections 4, 5).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import cached_property
from itertools import chain as joined
from typing import Final

from r2p_field.crypto.signing import PublicKeys
from r2p_field.domain.ids import FeedId, ProgrammeId, RevisionId
from r2p_field.ledger import canonical
from r2p_field.ledger.admission import RECORD, Position
from r2p_field.ledger.checkpoint import SUCCESSION, Succession, read_succession
from r2p_field.ledger.keys import feed_of
from r2p_field.ledger.signed import SignedObject
from r2p_field.trust.alarms import Alarm, AlarmKind
from r2p_field.trust.certificates import Certified, as_signed, read_certificates
from r2p_field.trust.evidence import Evidence, Memory
from r2p_field.trust.headquarters import read_named
from r2p_field.trust.objects import CERT, ENROL, GENERAL, Boundary, Certificate, Policy, Request
from r2p_field.trust.policies import read_chain
from r2p_field.trust.revocations import Ancestry, bounds, read_limits
from r2p_field.trust.successions import Inheritance, all_after, read_successions, several_heirs

READER: Final = 1
"""What `min_reader` of a policy is compared with."""
LOCAL: Final = Position(role="local", may=frozenset({RECORD}))
"""What a vault is to itself as long as nobody admitted it."""


class Standing(Enum):
    """What the judge says about whoever signed a packet."""

    KNOWN = "known"
    UNKNOWN = "unknown"
    REVOKED = "revoked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """A standing and, for the known, what they are now (None while their certificates contradict)."""

    standing: Standing
    position: Position | None = None


class Judge:
    """Judges feeds by everything signed that is known. Implements the ledger's `Admission`.

    `programme` is None for a vault that joined none: then only its own feeds (`local`: their keys,
    predecessors included) have a position. `keys` are further public keys that were seen, for successions.
    `is_ancestor(feed, revision, tip)` tells whether a revision leads to a tip through `prev`; it is asked
    anew each time, so it may look into a store.
    """

    def __init__(
        self,
        programme: ProgrammeId | None,
        objects: Iterable[SignedObject],
        *,
        is_ancestor: Ancestry,
        local: Iterable[PublicKeys] = (),
        keys: Iterable[PublicKeys] = (),
        memory: Memory | None = None,
    ) -> None:
        self._memory = memory or Memory()
        self._evidence = Evidence(objects, self._memory)
        self._programme = programme
        self._is_ancestor = is_ancestor
        self._local = {feed_of(one): one for one in local}
        self._seen = {feed_of(one): one for one in keys} | self._local
        self._chain = read_chain(self._evidence, programme)
        self._named = read_named(self._chain)
        self._book = read_certificates(self._evidence, self._chain, programme)
        self._limits = read_limits(self._evidence, self._chain, programme)
        self._keys = self._collect_keys()
        self._successions = read_successions(self._evidence, self._keys)
        handing = [one for one in self._successions if one.feed not in self._limits]
        self._inheritance = Inheritance(
            (one for one in handing if not self._stands_alone(one.heir)),
            self._own_at,
            changing=self._named.anchored,
        )
        self._following = self._collect_heirs(handing)

    def with_objects(self, more: Iterable[SignedObject], keys: Iterable[PublicKeys] = ()) -> Judge:
        """Return a judge who knows these too; itself when they are nothing new."""
        fresh = [signed for signed in more if signed not in self._evidence]
        unseen = [one for one in keys if feed_of(one) not in self._keys]
        if not fresh and not unseen:
            return self
        return Judge(
            self._programme,
            joined(self._evidence.objects(), fresh),
            is_ancestor=self._is_ancestor,
            local=self._local.values(),
            keys=[*self._seen.values(), *unseen],
            memory=self._memory,
        )

    @property
    def programme(self) -> ProgrammeId | None:
        """The programme that is judged for."""
        return self._programme

    @property
    def genesis(self) -> SignedObject | None:
        """The beginning of the programme, if it is known."""
        return self._chain.genesis.objects[0] if self._chain.genesis else None

    @property
    def policy(self) -> Policy | None:
        """The policy in force."""
        return self._chain.newest

    @property
    def policies(self) -> tuple[Policy, ...]:
        """The chain of policies, oldest first."""
        return tuple(one.says for one in self._chain.versions)

    @property
    def policy_objects(self) -> tuple[SignedObject, ...]:
        """The chain of policies as signed, every signature list of each, oldest first."""
        return tuple(signed for one in self._chain.versions for signed in one.objects)

    @property
    def given_serials(self) -> tuple[tuple[FeedId, int], ...]:
        """Every serial number that a registrar gave, with the registrar's key id."""
        return self._book.signed

    @cached_property
    def certificates(self) -> tuple[Certificate, ...]:
        """Every certificate that counts, by feed and in the order of each feed."""
        return tuple(
            one for feed in sorted(self._book.by_feed) for one in self._book.by_feed[feed].counting()
        )

    @property
    def alarms(self) -> tuple[Alarm, ...]:
        """What people should know about."""
        found = [*self._chain.alarms, *self._book.alarms, *several_heirs(self._successions)]
        found += [
            Alarm(kind=AlarmKind.POSITIONS_DIFFER, about=(heir,))
            for heir in self._inheritance.heirs()
            if len(self._inheritance.handed(heir)) > 1
        ]
        if self.policy is not None and self.policy.min_reader > READER:
            found.append(Alarm(kind=AlarmKind.NEWER_NEEDED, about=()))
        return tuple(sorted(found, key=lambda alarm: (alarm.kind.value, alarm.about)))

    def expired(self, today: date) -> bool:
        """Tell whether the policy in force should have been renewed; that only warns."""
        return self.policy is not None and self.policy.expires < today

    def position(self, feed: FeedId, seq: int, revision: RevisionId) -> Position | None:
        """Return what the writer was at this revision, or None if nobody vouches for it."""
        limits = self._limits.get(feed)
        granted = self._granted(feed, seq, revision)
        if limits is None:
            return granted or (LOCAL if feed in self._local else None)
        return granted if granted and limits.admits(revision, self._is_ancestor) else None

    def heirs(self, feed: FeedId) -> frozenset[FeedId]:
        """Return all feeds that go on after `feed`, heirs of heirs included."""
        return all_after(feed, self._following)

    def verdict(self, feed: FeedId) -> Verdict:
        """Judge whoever signed a packet, before anything of its content is read."""
        if feed in self._limits:
            return Verdict(standing=Standing.REVOKED)
        if feed in self._named.now:
            return Verdict(standing=Standing.KNOWN, position=self._named.now[feed])
        certified = self._book.by_feed.get(feed)
        if certified is not None and certified.newest is not None:
            return Verdict(standing=Standing.KNOWN, position=certified.last_position)
        handed = self._inheritance.position(feed)
        if handed is not None:
            return Verdict(standing=Standing.KNOWN, position=handed)
        return Verdict(standing=Standing.REVOKED if self._follows_revoked(feed) else Standing.UNKNOWN)

    def is_revoked(self, feed: FeedId) -> bool:
        """Tell whether there is a valid revocation of a feed."""
        return feed in self._limits

    def speaks_for_headquarters(self, feed: FeedId) -> bool:
        """Tell whether a receipt by this feed means that headquarters has it.

        It does for a feed that the newest policy names and for its heirs, as long as there is no revocation
        and nobody went on after it.
        """
        if feed in self._limits or self.heirs(feed):
            return False
        return feed in self._named.now or any(feed in self.heirs(named) for named in self._named.now)

    def keys_of(self, feed: FeedId) -> PublicKeys | None:
        """Return the keys that write a feed, if they were ever seen."""
        return self._keys.get(feed)

    def recipients_for(self, compartment: str = GENERAL) -> tuple[bytes, ...]:
        """Return the raw keys to seal for in the epoch in force, sorted, each once."""
        policy = self.policy
        if policy is None:
            return ()
        keys = {
            key
            for one in policy.recipients
            if one.epoch == policy.epoch and one.compartment == compartment
            for key in one.keys
        }
        return tuple(sorted(keys))

    def recipient_of(self, feed: FeedId) -> bytes | None:
        """Return the raw key to seal for one device: of its last certificate, or of those it follows."""
        before = defaultdict(set)
        for one in self._successions:
            before[one.heir].add(one.feed)
        for each in (feed, *sorted(all_after(feed, before))):
            certified = self._book.by_feed.get(each)
            if certified is not None and certified.newest is not None:
                return certified.newest.recipient
        return None

    def certificate_of(self, feed: FeedId) -> SignedObject | None:
        """Return the last certificate of a feed that counts, as it was signed: for the cover of a packet.

        Never look for it among stored objects: anybody can put one there that is not signed.
        """
        certified = self._book.by_feed.get(feed)
        newest = certified.newest if certified is not None else None
        return None if newest is None else as_signed(self._evidence, newest, self._chain)

    def is_signed(self, signed: SignedObject) -> bool:
        """Tell whether a certificate, revocation or release bears the signature that it needs, by itself.

        A copy with another signature says the same as the true one, and counts where that one is known.
        """
        alone = Evidence([signed], self._memory)
        if signed.kind == CERT:
            return as_signed(alone, Certificate.read(signed), self._chain) is not None
        return bounds(alone, self._chain, self._programme)

    def handed_over_at(self, feed: FeedId) -> frozenset[tuple[int, RevisionId]]:
        """Return the places (seq and id) at which a feed's own keys handed it over."""
        return frozenset((one.seq, one.tip) for one in self._successions if one.feed == feed)

    def successions_to(self, heir: FeedId) -> tuple[SignedObject, ...]:
        """Return the successions by which feeds that are not revoked went on as this one, as signed."""
        return tuple(
            signed
            for one in self._evidence.stated(SUCCESSION, read_succession)
            if one.says.heir == heir and one.says.feed in self._keys and one.says.feed not in self._limits
            for signed in self._evidence.signed_alone(one, {one.says.feed: self._keys[one.says.feed]})
        )

    def decisions(self, feeds: Iterable[FeedId]) -> list[dict[str, canonical.Value]]:
        """Return what was decided about these feeds, in the order of the ledger's state digest."""
        return [one for feed in sorted(set(feeds)) for one in self._decisions(feed)]

    def _decisions(self, feed: FeedId) -> Iterator[dict[str, canonical.Value]]:
        named = self._named.now.get(feed)
        if named is not None:
            yield {"feed": feed, "from": 0, "role": named.role}
        else:
            yield from map(_decision, self._counting(feed))
        limits = self._limits.get(feed)
        if limits is not None:
            yield {
                "feed": feed,
                "released": _tips(limits.adding(self._is_ancestor)),
                "revoked": _tips(limits.revocations),
            }

    def _counting(self, feed: FeedId) -> Iterable[Certificate]:
        certified = self._book.by_feed.get(feed)
        return certified.counting() if certified else ()

    def _granted(self, feed: FeedId, seq: int, revision: RevisionId) -> Position | None:
        """Return the position by policy, certificate or succession; revocations are not looked at."""
        if feed in self._inheritance:
            own = self._named.formerly_at(feed, revision, self._is_ancestor)
            return own or self._inheritance.position(feed)
        return self._own(feed, seq, revision)

    def _own(self, feed: FeedId, seq: int, revision: RevisionId) -> Position | None:
        """Return the position that a feed has without anybody before it."""
        named = self._named.now.get(feed) or self._named.formerly_at(feed, revision, self._is_ancestor)
        certified: Certified | None = self._book.by_feed.get(feed)
        return named or (certified.at(seq) if certified else None)

    def _own_at(self, succession: Succession) -> Position | None:
        """Return what a feed hands on: nothing from before its last certificate.

        Otherwise a device that lost a role could sign a hand-over at an old place and win the role back.
        """
        certified = self._book.by_feed.get(succession.feed)
        if certified is not None and certified.begins_after(succession.seq):
            return None
        return self._own(succession.feed, succession.seq, succession.tip)

    def _stands_alone(self, feed: FeedId) -> bool:
        return feed in self._named.now or feed in self._book.by_feed

    def _follows_revoked(self, feed: FeedId) -> bool:
        before: dict[FeedId, set[FeedId]] = defaultdict(set)
        for one in self._successions:
            before[one.heir].add(one.feed)
        return any(each in self._limits for each in all_after(feed, before))

    def _collect_keys(self) -> Mapping[FeedId, PublicKeys]:
        """Gather every key that was seen; a key names its feed by itself, whoever showed it."""
        policies = [one.says for one in self._chain.versions]
        shown = [
            *(one.keys for policy in policies for one in policy.headquarters),
            *(one.says.keys for one in self._evidence.stated(ENROL, Request.read)),
            *(one.says.keys for one in self._evidence.stated(CERT, Certificate.read)),
        ]
        return {feed_of(keys): keys for keys in shown} | self._seen

    def _collect_heirs(self, handing: Iterable[Succession]) -> Mapping[FeedId, set[FeedId]]:
        following: dict[FeedId, set[FeedId]] = defaultdict(set)
        for succession in handing:
            following[succession.feed].add(succession.heir)
        for certificate in self.certificates:
            if certificate.continues is not None:
                following[certificate.continues].add(certificate.feed)
        return dict(following)


def _tips(boundaries: Iterable[Boundary]) -> list[canonical.Value]:
    tips: set[str] = {one.tip for one in boundaries}
    return [*sorted(tips)]


def _decision(certificate: Certificate) -> dict[str, canonical.Value]:
    decision: dict[str, canonical.Value] = {
        "feed": certificate.feed,
        "from": certificate.valid_from_seq,
        "role": certificate.role,
    }
    return decision if certificate.committee is None else decision | {"committee": certificate.committee}
