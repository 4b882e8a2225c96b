"""How a programme begins, and how its policy changes: one key of one works like two of three."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from r2p_field.crypto.randomness import random_bytes
from r2p_field.crypto.signing import PublicKeys, Signer
from r2p_field.domain.ids import ObjectId, ProgrammeId
from r2p_field.ledger.admission import ERASE, RECORD
from r2p_field.ledger.signed import SignedObject, sign_object
from r2p_field.trust.errors import NotEnoughRoots
from r2p_field.trust.judge import Judge
from r2p_field.trust.objects import (
    GENERAL,
    POLICY,
    PROGRAMME,
    SALT_SIZE,
    Compartment,
    Genesis,
    Headquarters,
    Organisation,
    Policy,
    Recipients,
    Registrar,
    Role,
)

REGISTER: Final = "register"
"""The right to approve devices."""
ROLES: Final = (
    Role(role="committee", may=(RECORD,)),
    Role(role="field", may=(RECORD,)),
    Role(role="headquarters", may=(ERASE, RECORD, REGISTER)),
    Role(role="protection", may=(ERASE, RECORD)),
)
"""The roles of the first version and what each may do (docs/formats.md section 5)."""
FIRST_SERIALS: Final = (1, 9999)
"""The serial numbers of the first registrar, both included; later ones get ranges after these."""
WAITING_DAYS: Final = 30
"""How old a receipt must be before anything is deleted because of it, unless the policy is changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Founded:
    """The beginning of a programme and its first policy, as signed."""

    genesis: SignedObject
    policy: SignedObject

    @property
    def programme(self) -> ProgrammeId:
        """The name of the programme: the hash of its beginning."""
        return ProgrammeId(self.genesis.id)


def found(
    *,
    roots: Sequence[Signer],
    threshold: int,
    registrar: PublicKeys,
    headquarters: PublicKeys,
    recipient: bytes,
    organisation: Organisation,
    expires: date,
    title: str = "General",
) -> Founded:
    """Begin a programme: the root holders sign version 1 of its policy.

    `headquarters` are the keys of the founder's own feed, `recipient` the 1,216 bytes that everything of
    epoch 1 is sealed for. Raises UnreadableObject for a threshold that the roots cannot meet.
    """
    public = tuple(root.public_keys for root in roots)
    genesis = sign_object(
        PROGRAMME, Genesis(roots=public, threshold=threshold, salt=random_bytes(SALT_SIZE)).value(), ()
    )
    Genesis.read(genesis)
    first, last = FIRST_SERIALS
    policy = Policy(
        programme=ProgrammeId(genesis.id),
        version=1,
        prev=None,
        roots=public,
        threshold=threshold,
        roles=ROLES,
        registrars=(Registrar(keys=registrar, first=first, last=last),),
        headquarters=(Headquarters(keys=headquarters, role="headquarters"),),
        recipients=(Recipients(epoch=1, compartment=GENERAL, keys=(recipient,)),),
        epoch=1,
        compartments=(Compartment(id=GENERAL, title=title),),
        min_reader=1,
        closed=(),
        anchors=(),
        rejects=(),
        waiting_days=WAITING_DAYS,
        organisation=organisation,
        expires=expires,
    )
    return Founded(genesis=genesis, policy=sign_policy(policy, roots))


def sign_policy(policy: Policy, roots: Iterable[Signer]) -> SignedObject:
    """Have root holders sign a policy. Raises UnreadableObject when it breaks a rule of policies."""
    signed = sign_object(POLICY, policy.value(), roots)
    Policy.read(signed)
    return signed


def follow(judge: Judge, changed: Policy, roots: Iterable[Signer]) -> SignedObject:
    """Sign the next version of the policy in force: `changed` with the right version and predecessor.

    Raises NotEnoughRoots when the signers do not reach both thresholds.
    """
    last = judge.policy_objects[-1]
    version = judge.policies[-1].version + 1
    policy = replace(changed, version=version, prev=ObjectId(last.id))
    signed = sign_policy(policy, roots)
    after = judge.with_objects([signed])
    if policy not in after.policies:
        raise NotEnoughRoots
    return signed
