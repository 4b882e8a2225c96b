"""What a registrar does: approve a device, take one out, let a part of it count after all."""

from __future__ import annotations

from r2p_field.crypto.signing import Signer
from r2p_field.domain.ids import FeedId, RevisionId
from r2p_field.ledger.checkpoint import NO_REVISION
from r2p_field.ledger.keys import feed_of
from r2p_field.ledger.signed import SignedObject, sign_object
from r2p_field.trust.errors import (
    KeyInUse,
    KeyRevoked,
    NotARegistrar,
    OtherProgramme,
    SerialsUsedUp,
    UnknownRole,
)
from r2p_field.trust.judge import Judge
from r2p_field.trust.objects import (
    CERT,
    GENERAL,
    RELEASE,
    REVOKE,
    Certificate,
    Policy,
    Registrar,
    Release,
    Request,
    Revocation,
)
from r2p_field.trust.requests import read_request


def approve(
    judge: Judge,
    request: SignedObject,
    registrar: Signer,
    *,
    role: str,
    committee: str | None = None,
    compartments: tuple[str, ...] = (GENERAL,),
    last_seq_held: int | None = None,
    continues: FeedId | None = None,
) -> SignedObject:
    """Sign a certificate for the device that made `request`.

    The first certificate of a feed holds from seq 0, a later one from after `last_seq_held` (the greatest seq
    of that feed that this vault holds), so that what was written before keeps its position. `continues` is
    the feed of the same device before, where its old keys are lost or revoked.
    Raises UnreadableObject, NotSignedByItself, OtherProgramme, KeyInUse, KeyRevoked, NotARegistrar,
    UnknownRole or SerialsUsedUp.
    """
    policy = _policy_of(judge)
    asked = read_request(request)
    _refuse_keys(judge, asked, continues)
    if not policy.knows(role):
        raise UnknownRole
    certificate = Certificate(
        programme=asked.programme,
        keys=asked.keys,
        recipient=asked.recipient,
        role=role,
        committee=committee,
        compartments=compartments,
        epoch=policy.epoch,
        serial=_next_serial(judge, policy, registrar),
        policy_version=policy.version,
        valid_from_seq=_valid_from(judge, asked.feed, last_seq_held),
        continues=continues,
    )
    signed = sign_object(CERT, certificate.value(), [registrar])
    Certificate.read(signed)
    return signed


def revoke(
    judge: Judge, feed: FeedId, registrar: Signer, *, seq: int = 0, tip: RevisionId = NO_REVISION
) -> SignedObject:
    """Take a feed out of the programme; only `tip` at `seq`, and what leads to it, goes on counting.

    Without a `tip` nothing of it counts.

    Raises NotARegistrar.
    """
    policy = _policy_of(judge)
    _ranges(policy, registrar)
    boundary = Revocation(
        programme=policy.programme, feed=feed, seq=seq, tip=tip, policy_version=policy.version
    )
    return sign_object(REVOKE, boundary.value(), [registrar])


def release(judge: Judge, feed: FeedId, registrar: Signer, *, seq: int, tip: RevisionId) -> SignedObject:
    """Let `tip` of a revoked feed, and what leads to it, count after all.

    It adds something only under a newer policy than the revocation's. Raises NotARegistrar.
    """
    policy = _policy_of(judge)
    _ranges(policy, registrar)
    boundary = Release(programme=policy.programme, feed=feed, seq=seq, tip=tip, policy_version=policy.version)
    return sign_object(RELEASE, boundary.value(), [registrar])


def _policy_of(judge: Judge) -> Policy:
    if judge.policy is None:
        raise NotARegistrar
    return judge.policy


def _refuse_keys(judge: Judge, asked: Request, continues: FeedId | None) -> None:
    """Refuse a request for another programme, with keys that were revoked, or that another device has."""
    if asked.programme != judge.programme:
        raise OtherProgramme
    if judge.is_revoked(asked.feed):
        raise KeyRevoked
    for one in judge.certificates:
        same_device = one.feed == continues or asked.feed in judge.heirs(one.feed)
        if one.feed != asked.feed and _shares_key(one, asked, same_device=same_device):
            raise KeyRevoked if judge.is_revoked(one.feed) else KeyInUse


def _shares_key(one: Certificate, asked: Request, *, same_device: bool) -> bool:
    """Tell whether two devices have a key in common; one that goes on may keep the key it is sealed for."""
    if not same_device and one.recipient == asked.recipient:
        return True
    return not set(one.keys.as_array()).isdisjoint(asked.keys.as_array())


def _ranges(policy: Policy, registrar: Signer) -> tuple[Registrar, ...]:
    mine = feed_of(registrar.public_keys)
    ranges = tuple(one for one in policy.registrars if feed_of(one.keys) == mine)
    if not ranges:
        raise NotARegistrar
    return ranges


def _next_serial(judge: Judge, policy: Policy, registrar: Signer) -> int:
    """Return the number after the greatest that this registrar gave, within its ranges."""
    mine = feed_of(registrar.public_keys)
    greatest = max((serial for giver, serial in judge.given_serials if giver == mine), default=-1)
    free = (max(one.first, greatest + 1) for one in _ranges(policy, registrar) if one.last > greatest)
    serial = min(free, default=None)
    if serial is None:
        raise SerialsUsedUp
    return serial


def _valid_from(judge: Judge, feed: FeedId, last_seq_held: int | None) -> int:
    """Return the first seq that a new certificate decides: never one where another one begins."""
    begun = [one.valid_from_seq for one in judge.certificates if one.feed == feed]
    if not begun:
        return 0
    return max(*begun, -1 if last_seq_held is None else last_seq_held) + 1
