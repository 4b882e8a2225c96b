"""A small programme for tests: root holders, registrars, headquarters and devices, with fixed keys."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

from r2p_field.crypto.age import Identity
from r2p_field.crypto.hashing import digest
from r2p_field.crypto.signing import SigningKeys
from r2p_field.domain.ids import FeedId, ProgrammeId, RevisionId
from r2p_field.ledger.keys import feed_of
from r2p_field.ledger.signed import SignedObject, sign_object
from r2p_field.trust.founding import Founded, found
from r2p_field.trust.judge import Judge
from r2p_field.trust.objects import CERT, Certificate, Organisation
from r2p_field.trust.requests import make_request

EXPIRES = date(2030, 1, 1)


@cache
def keys(name: str) -> SigningKeys:
    return SigningKeys(1, (digest("keys", name.encode(), b"1"), digest("keys", name.encode(), b"2")))


@cache
def recipient(name: str) -> bytes:
    return Identity(digest("keys", name.encode(), b"3")).recipient.raw


def feed(name: str) -> FeedId:
    return feed_of(keys(name).public_keys)


def revision(name: str) -> RevisionId:
    """A revision id; `a1` leads to `a2` leads to `a3`, and `a1` also to `b2`."""
    return RevisionId(digest("keys", name.encode()).hex())


BEFORE = {"a2": "a1", "a3": "a2", "a4": "a3", "b2": "a1", "b3": "b2"}
_PREV = {revision(name): revision(earlier) for name, earlier in BEFORE.items()}


def leads(_: FeedId, first: RevisionId, tip: RevisionId) -> bool:
    earlier = _PREV.get(tip)
    while earlier is not None and earlier != first:
        earlier = _PREV.get(earlier)
    return earlier is not None


@cache
def programme(roots: tuple[str, ...] = ("root",), threshold: int = 1) -> Founded:
    return found(
        roots=[keys(one) for one in roots],
        threshold=threshold,
        registrar=keys("registrar").public_keys,
        headquarters=keys("headquarters").public_keys,
        recipient=recipient("headquarters"),
        organisation=Organisation(kind="ngo", state=False),
        expires=EXPIRES,
    )


def judge(*objects: SignedObject, founded: Founded | None = None, **options: Any) -> Judge:
    begun = founded or programme()
    options.setdefault("is_ancestor", leads)
    return Judge(begun.programme, [begun.genesis, begun.policy, *objects], **options)


@cache
def request(name: str = "device", of: ProgrammeId | None = None) -> SignedObject:
    return make_request(
        keys(name), programme=of or programme().programme, recipient=recipient(name), role="field"
    )


@cache
def certified(name: str = "device", committee: str | None = None) -> SignedObject:
    """The first certificate that the registrar gives to a device, with a number of its own."""
    serial = int.from_bytes(digest("keys", name.encode())[:1], "big") + 1
    return certificate(name, committee=committee, serial=serial)


def certificate(
    name: str = "device", *, signer: str | Iterable[str] = "registrar", **changes: Any
) -> SignedObject:
    """A certificate with anything bent in it."""
    plain = Certificate(
        programme=programme().programme,
        keys=keys(name).public_keys,
        recipient=recipient(name),
        role="field",
        committee=None,
        compartments=("general",),
        epoch=1,
        serial=1,
        policy_version=1,
        valid_from_seq=0,
        continues=None,
    )
    signers = [signer] if isinstance(signer, str) else signer
    return sign_object(CERT, replace(plain, **changes).value(), [keys(one) for one in signers])
