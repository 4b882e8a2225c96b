"""Which certificates count, and from where to where in a feed (docs/formats.md section 5).

A certificate counts when a registrar signed it whom both the version it names and the newest version know,
with that serial number. Where two of them contradict each other neither counts, and nothing takes their place
up to the next one: falling back to an older certificate could give back rights that were taken away.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from r2p_field.crypto.signing import PublicKeys
from r2p_field.domain.ids import FeedId, ObjectId, ProgrammeId
from r2p_field.ledger.admission import Position
from r2p_field.ledger.signed import SignedObject
from r2p_field.trust.alarms import Alarm, AlarmKind
from r2p_field.trust.evidence import Evidence, Stated
from r2p_field.trust.objects import CERT, Certificate
from r2p_field.trust.policies import PolicyChain


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """From `first` (a seq) on, this certificate decides; None where two contradict each other."""

    first: int
    certificate: Certificate | None
    position: Position | None


class Certified:
    """The certificates of one feed along its course."""

    __slots__ = ("_firsts", "stretches")

    def __init__(self, stretches: Iterable[Stretch]) -> None:
        self.stretches = tuple(sorted(stretches, key=lambda one: one.first))
        self._firsts = [one.first for one in self.stretches]

    def at(self, seq: int) -> Position | None:
        """Return the position at `seq`, None before the first certificate and where two contradict."""
        place = bisect_right(self._firsts, seq)
        return self.stretches[place - 1].position if place else None

    def begins_after(self, seq: int) -> bool:
        """Whether a certificate, or a contradiction of two, begins after `seq`."""
        return bool(self._firsts) and self._firsts[-1] > seq

    def counting(self) -> Iterator[Certificate]:
        """Yield the certificates that count, in order."""
        return (one.certificate for one in self.stretches if one.certificate is not None)

    @property
    def newest(self) -> Certificate | None:
        """The last certificate that counts."""
        return next((one.certificate for one in reversed(self.stretches) if one.certificate), None)

    @property
    def last_position(self) -> Position | None:
        """The position of the last certificate that counts."""
        return next((one.position for one in reversed(self.stretches) if one.position), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateBook:
    """All certificates that count, by feed, and what is wrong with the others."""

    by_feed: Mapping[FeedId, Certified]
    signed: tuple[tuple[FeedId, int], ...]
    """Every serial number that was given, with the key id of its registrar; the void ones too."""
    alarms: tuple[Alarm, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Valid:
    id: ObjectId
    certificate: Certificate
    registrar: FeedId


def read_certificates(
    evidence: Evidence, chain: PolicyChain, programme: ProgrammeId | None
) -> CertificateBook:
    """Judge every certificate of the programme."""
    valid = list(_valid(evidence, chain, programme))
    void, alarms = _used_twice(valid)
    by_feed: dict[FeedId, dict[int, list[_Valid]]] = defaultdict(lambda: defaultdict(list))
    for one in valid:
        by_feed[one.certificate.feed][one.certificate.valid_from_seq].append(one)
    for slots in by_feed.values():
        alarms += [_contradiction(slot) for slot in slots.values() if len(slot) > 1]
    return CertificateBook(
        by_feed={
            feed: Certified(_stretch(first, slot, void, chain) for first, slot in slots.items())
            for feed, slots in by_feed.items()
        },
        signed=tuple((one.registrar, one.certificate.serial) for one in valid),
        alarms=tuple(alarms),
    )


def _valid(evidence: Evidence, chain: PolicyChain, programme: ProgrammeId | None) -> Iterator[_Valid]:
    for stated in evidence.stated(CERT, Certificate.read):
        if stated.says.programme == programme:
            registrar = _registrar(evidence, stated, chain)
            if registrar is not None:
                yield _Valid(id=stated.id, certificate=stated.says, registrar=registrar)


def as_signed(evidence: Evidence, certificate: Certificate, chain: PolicyChain) -> SignedObject | None:
    """Return a certificate that counts with a signature of its registrar."""
    registrars = _registrars(certificate, chain)
    signed = (
        one
        for stated in evidence.stated(CERT, Certificate.read)
        if stated.says == certificate
        for one in evidence.signed_alone(stated, registrars)
    )
    return next(signed, None)


def _registrar(evidence: Evidence, stated: Stated[Certificate], chain: PolicyChain) -> FeedId | None:
    """Return who signed, if the version named and the newest one both let them give this serial number."""
    return evidence.sole_signer(stated, _registrars(stated.says, chain))


def _registrars(certificate: Certificate, chain: PolicyChain) -> dict[FeedId, PublicKeys]:
    """Return who may give this serial number by the version that the certificate names and by the newest."""
    named, newest = chain.version(certificate.policy_version), chain.newest
    if named is None or newest is None:
        return {}
    then, now = (policy.registrar_keys(certificate.serial) for policy in (named, newest))
    return {feed: keys for feed, keys in then.items() if feed in now}


def _used_twice(valid: list[_Valid]) -> tuple[frozenset[ObjectId], list[Alarm]]:
    """Return the certificates whose registrar gave their number to another one too."""
    given: dict[tuple[FeedId, int], list[ObjectId]] = defaultdict(list)
    for one in valid:
        given[one.registrar, one.certificate.serial].append(one.id)
    twice = [ids for ids in given.values() if len(ids) > 1]
    alarms = [Alarm(kind=AlarmKind.SERIAL_USED_TWICE, about=tuple(sorted(ids))) for ids in twice]
    return frozenset(one for ids in twice for one in ids), alarms


def _contradiction(slot: list[_Valid]) -> Alarm:
    return Alarm(kind=AlarmKind.CERTIFICATES_VOID, about=tuple(sorted(one.id for one in slot)))


def _stretch(first: int, slot: list[_Valid], void: frozenset[ObjectId], chain: PolicyChain) -> Stretch:
    if len(slot) > 1 or slot[0].id in void:
        return Stretch(first=first, certificate=None, position=None)
    certificate = slot[0].certificate
    policy = chain.version(certificate.policy_version)
    position = Position(
        role=certificate.role,
        may=policy.may(certificate.role) if policy else frozenset(),
        committee=certificate.committee,
        policy_version=certificate.policy_version,
    )
    return Stretch(first=first, certificate=certificate, position=position)
