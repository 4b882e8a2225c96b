"""What the signed statements of a programme say: genesis, policy, request, certificate, revocation, release.

Each class reads a body (`read`) and writes one (`value`); shapes and rules of one object alone are checked
here, who may sign it is `judge`'s (docs/formats.md section 5). All raise UnreadableObject.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final, TypedDict

from r2p_field.crypto.age.hybrid import RECIPIENT_SIZE, Recipient
from r2p_field.crypto.errors import BadKey
from r2p_field.crypto.signing import SUITE, PublicKeys
from r2p_field.domain.ids import FeedId, ObjectId, ProgrammeId, RevisionId
from r2p_field.ledger.canonical import Value
from r2p_field.ledger.encoding import b64u_encode
from r2p_field.ledger.keys import feed_of, key_value
from r2p_field.ledger.signed import SignedObject
from r2p_field.trust.errors import UnreadableObject
from r2p_field.trust.fields import Fields

GENERAL: Final = "general"
"""The compartment that everybody at headquarters reads."""
PROGRAMME: Final = "programme"
POLICY: Final = "policy"
ENROL: Final = "enrol"
CERT: Final = "cert"
REVOKE: Final = "revoke"
RELEASE: Final = "release"
SALT_SIZE: Final = 16
MAX_ROOTS: Final = 16
_HEAD: Final[dict[str, Value]] = {"suite": SUITE, "v": 1}


def _open(signed: SignedObject, kind: str) -> Fields:
    """Make sure that this is a statement of that kind, in the version that is known here."""
    if signed.kind != kind:
        raise UnreadableObject(f"it is no {kind}")
    fields = Fields(signed.value)
    fields.require_version()
    return fields


def _as_value(body: Mapping[str, Value | None]) -> dict[str, Value]:
    """Leave out what is None: absent means absent (docs/formats.md section 1)."""
    return _HEAD | {name: part for name, part in body.items() if part is not None}


def _read_roots(fields: Fields) -> tuple[tuple[PublicKeys, ...], int]:
    """Read root keys and how many of them must sign."""
    roots, threshold = fields.key_array("roots"), fields.number("threshold", least=1)
    single = [key for keys in roots for key in keys.as_array()]
    if not 1 <= len(roots) <= MAX_ROOTS or len(set(single)) != len(single):
        raise UnreadableObject(f"roots are 1 to {MAX_ROOTS} keys, each once")
    if threshold > len(roots):
        raise UnreadableObject("threshold is more than there are roots")
    return roots, threshold


def _read_recipient(raw: bytes) -> bytes:
    try:
        return Recipient(raw).raw
    except BadKey as error:
        raise UnreadableObject(error.what) from error


@dataclass(frozen=True, slots=True, kw_only=True)
class Genesis:
    """The beginning of a programme: its first root keys, and how many of them must sign a policy."""

    roots: tuple[PublicKeys, ...]
    threshold: int
    salt: bytes

    @classmethod
    def read(cls, signed: SignedObject) -> Genesis:
        """Read a statement of kind `programme`; whether it was signed is not looked at."""
        fields = _open(signed, PROGRAMME)
        roots, threshold = _read_roots(fields)
        return cls(roots=roots, threshold=threshold, salt=fields.binary("salt", SALT_SIZE))

    def value(self) -> dict[str, Value]:
        """Return the body."""
        return _as_value(
            {
                "roots": [key_value(keys) for keys in self.roots],
                "salt": b64u_encode(self.salt),
                "threshold": self.threshold,
            }
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """A role and what it may do: `record`, `erase`, `register`."""

    role: str
    may: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Registrar:
    """Keys that may sign certificates with serial numbers from `first` to `last`, both included."""

    keys: PublicKeys
    first: int
    last: int

    def holds(self, serial: int) -> bool:
        """Tell whether a serial number is this registrar's to give."""
        return self.first <= serial <= self.last


@dataclass(frozen=True, slots=True, kw_only=True)
class Headquarters:
    """A vault of headquarters, named by its keys, and its role."""

    keys: PublicKeys
    role: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipients:
    """Who can open what is sealed for a compartment in an epoch: raw keys of 1,216 bytes."""

    epoch: int
    compartment: str
    keys: tuple[bytes, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Compartment:
    """A closed part of the programme's records with readers of its own."""

    id: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """A revision that the programme vouches for, with all that leads to it."""

    feed: FeedId
    seq: int
    tip: RevisionId


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """What kind of organisation runs the programme, and whether it is part of a state."""

    kind: str
    state: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """What holds in a programme from this version on: who signs, who reads, which role may do what.

    `prev` is the id of the version before (absent at 1); `expires` only warns; `waiting_days` is how old a
    receipt must be before anything is deleted because of it.
    """

    programme: ProgrammeId
    version: int
    prev: ObjectId | None
    roots: tuple[PublicKeys, ...]
    threshold: int
    roles: tuple[Role, ...]
    registrars: tuple[Registrar, ...]
    headquarters: tuple[Headquarters, ...]
    recipients: tuple[Recipients, ...]
    epoch: int
    compartments: tuple[Compartment, ...]
    min_reader: int
    closed: tuple[int, ...]
    anchors: tuple[Anchor, ...]
    rejects: tuple[ObjectId, ...]
    waiting_days: int
    organisation: Organisation
    expires: date

    @classmethod
    def read(cls, signed: SignedObject) -> Policy:
        """Read a statement of kind `policy`; whether it was signed is not looked at."""
        fields = _open(signed, POLICY)
        roots, threshold = _read_roots(fields)
        version, prev = fields.number("version", least=1), fields.optional_hash("prev")
        if (version == 1) != (prev is None):
            raise UnreadableObject("prev is absent exactly at version 1")
        organisation = fields.part("organisation")
        return cls(
            programme=ProgrammeId(fields.hash("programme")),
            version=version,
            prev=None if prev is None else ObjectId(prev),
            roots=roots,
            threshold=threshold,
            roles=fields.each("roles", _read_role),
            registrars=fields.each("registrars", _read_registrar),
            headquarters=fields.each("headquarters", _read_headquarters),
            recipients=fields.each("recipients", _read_recipients),
            epoch=fields.number("epoch"),
            compartments=fields.each("compartments", _read_compartment),
            min_reader=fields.number("min_reader"),
            closed=fields.numbers("closed"),
            anchors=fields.each("anchors", _read_anchor),
            rejects=tuple(ObjectId(one) for one in fields.hashes("rejects")),
            waiting_days=fields.number("waiting_days"),
            organisation=Organisation(kind=organisation.code("kind"), state=organisation.flag("state")),
            expires=fields.day("expires"),
        )

    def value(self) -> dict[str, Value]:
        """Return the body."""
        return _as_value(
            {
                "anchors": [{"feed": one.feed, "seq": one.seq, "tip": one.tip} for one in self.anchors],
                "closed": list(self.closed),
                "compartments": [{"id": one.id, "title": one.title} for one in self.compartments],
                "epoch": self.epoch,
                "expires": self.expires.isoformat(),
                "headquarters": [
                    {"keys": key_value(one.keys), "role": one.role} for one in self.headquarters
                ],
                "min_reader": self.min_reader,
                "organisation": {"kind": self.organisation.kind, "state": self.organisation.state},
                "prev": self.prev,
                "programme": self.programme,
                "recipients": [
                    {
                        "compartment": one.compartment,
                        "epoch": one.epoch,
                        "keys": list(map(b64u_encode, one.keys)),
                    }
                    for one in self.recipients
                ],
                "registrars": [
                    {"from": one.first, "keys": key_value(one.keys), "to": one.last}
                    for one in self.registrars
                ],
                "rejects": list(self.rejects),
                "roles": [{"may": list(one.may), "role": one.role} for one in self.roles],
                "roots": [key_value(keys) for keys in self.roots],
                "threshold": self.threshold,
                "version": self.version,
                "waiting_days": self.waiting_days,
            }
        )

    def may(self, role: str) -> frozenset[str]:
        """Return what a role may do; nothing when the policy does not know it."""
        return frozenset(right for one in self.roles if one.role == role for right in one.may)

    def knows(self, role: str) -> bool:
        """Tell whether the policy has such a role."""
        return any(one.role == role for one in self.roles)

    def registrar_keys(self, serial: int | None = None) -> dict[FeedId, PublicKeys]:
        """Return the registrars, by key id: all of them, or those that may give this serial number."""
        return {feed_of(one.keys): one.keys for one in self.registrars if serial is None or one.holds(serial)}


def _read_role(fields: Fields) -> Role:
    return Role(role=fields.code("role"), may=fields.codes("may"))


def _read_registrar(fields: Fields) -> Registrar:
    return Registrar(keys=fields.keys("keys"), first=fields.number("from"), last=fields.number("to"))


def _read_headquarters(fields: Fields) -> Headquarters:
    return Headquarters(keys=fields.keys("keys"), role=fields.code("role"))


def _read_recipients(fields: Fields) -> Recipients:
    raw = fields.binaries("keys", RECIPIENT_SIZE)
    return Recipients(
        epoch=fields.number("epoch"),
        compartment=fields.code("compartment"),
        keys=tuple(_read_recipient(key) for key in raw),
    )


def _read_compartment(fields: Fields) -> Compartment:
    return Compartment(id=fields.code("id"), title=fields.text("title"))


def _read_anchor(fields: Fields) -> Anchor:
    return Anchor(
        feed=FeedId(fields.hash("feed")), seq=fields.number("seq"), tip=RevisionId(fields.hash("tip"))
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """A device asks to be admitted: its public keys and the role it hopes for."""

    programme: ProgrammeId
    keys: PublicKeys
    recipient: bytes
    role: str
    committee: str | None
    nonce: bytes

    @property
    def feed(self) -> FeedId:
        """The feed that the device writes."""
        return feed_of(self.keys)

    @classmethod
    def read(cls, signed: SignedObject) -> Request:
        """Read a statement of kind `enrol`; whether it was signed is not looked at."""
        fields = _open(signed, ENROL)
        return cls(
            programme=ProgrammeId(fields.hash("programme")),
            keys=fields.keys("keys"),
            recipient=_read_recipient(fields.binary("recipient", RECIPIENT_SIZE)),
            role=fields.code("role"),
            committee=fields.optional_code("committee"),
            nonce=fields.binary("nonce", SALT_SIZE),
        )

    def value(self) -> dict[str, Value]:
        """Return the body."""
        return _as_value(
            {
                "committee": self.committee,
                "keys": key_value(self.keys),
                "nonce": b64u_encode(self.nonce),
                "programme": self.programme,
                "recipient": b64u_encode(self.recipient),
                "role": self.role,
            }
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """A registrar admits a feed, from `valid_from_seq` on, with a role and perhaps a committee.

    `continues` names the feed of the same device before its keys were lost; its records go over to this one.
    """

    programme: ProgrammeId
    keys: PublicKeys
    recipient: bytes
    role: str
    committee: str | None
    compartments: tuple[str, ...]
    epoch: int
    serial: int
    policy_version: int
    valid_from_seq: int
    continues: FeedId | None

    @property
    def feed(self) -> FeedId:
        """The feed that is admitted."""
        return feed_of(self.keys)

    @classmethod
    def read(cls, signed: SignedObject) -> Certificate:
        """Read a statement of kind `cert`; whether it was signed is not looked at."""
        fields = _open(signed, CERT)
        keys, continues = fields.keys("keys"), fields.optional_hash("continues")
        if fields.hash("feed") != feed_of(keys):
            raise UnreadableObject("feed is not the one of the keys")
        return cls(
            programme=ProgrammeId(fields.hash("programme")),
            keys=keys,
            recipient=_read_recipient(fields.binary("recipient", RECIPIENT_SIZE)),
            role=fields.code("role"),
            committee=fields.optional_code("committee"),
            compartments=fields.codes("compartments"),
            epoch=fields.number("epoch"),
            serial=fields.number("serial"),
            policy_version=fields.number("policy_version", least=1),
            valid_from_seq=fields.number("valid_from_seq"),
            continues=None if continues is None else FeedId(continues),
        )

    def value(self) -> dict[str, Value]:
        """Return the body."""
        return _as_value(
            {
                "committee": self.committee,
                "compartments": list(self.compartments),
                "continues": self.continues,
                "epoch": self.epoch,
                "feed": self.feed,
                "keys": key_value(self.keys),
                "policy_version": self.policy_version,
                "programme": self.programme,
                "recipient": b64u_encode(self.recipient),
                "role": self.role,
                "serial": self.serial,
                "valid_from_seq": self.valid_from_seq,
            }
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Boundary:
    """What a revocation and a release have in common: a feed and the last revision that is meant."""

    programme: ProgrammeId
    feed: FeedId
    seq: int
    tip: RevisionId
    policy_version: int

    def value(self) -> dict[str, Value]:
        """Return the body."""
        return _as_value(
            {
                "feed": self.feed,
                "policy_version": self.policy_version,
                "programme": self.programme,
                "seq": self.seq,
                "tip": self.tip,
            }
        )


class _BoundaryParts(TypedDict):
    programme: ProgrammeId
    feed: FeedId
    seq: int
    tip: RevisionId
    policy_version: int


def _read_boundary(fields: Fields) -> _BoundaryParts:
    return {
        "programme": ProgrammeId(fields.hash("programme")),
        "feed": FeedId(fields.hash("feed")),
        "seq": fields.number("seq"),
        "tip": RevisionId(fields.hash("tip")),
        "policy_version": fields.number("policy_version", least=1),
    }


class Revocation(Boundary):
    """Takes a feed out of the programme: only `tip` and what leads to it go on counting."""

    __slots__ = ()

    @classmethod
    def read(cls, signed: SignedObject) -> Revocation:
        """Read a statement of kind `revoke`; whether it was signed is not looked at."""
        return cls(**_read_boundary(_open(signed, REVOKE)))


class Release(Boundary):
    """Lets `tip` of a revoked feed and what leads to it count after all."""

    __slots__ = ()

    @classmethod
    def read(cls, signed: SignedObject) -> Release:
        """Read a statement of kind `release`; whether it was signed is not looked at."""
        return cls(**_read_boundary(_open(signed, RELEASE)))
