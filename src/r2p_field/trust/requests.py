"""A device asks to be admitted: it shows its public keys and signs them with themselves."""

from __future__ import annotations

from r2p_field.crypto.errors import BadSignature
from r2p_field.crypto.randomness import random_bytes
from r2p_field.crypto.signing import Signer, SuiteVerifier
from r2p_field.domain.ids import ProgrammeId
from r2p_field.ledger.signed import SignedObject, require_sole_signer, sign_object
from r2p_field.trust.errors import NotSignedByItself
from r2p_field.trust.objects import ENROL, SALT_SIZE, Request


def make_request(
    device: Signer, *, programme: ProgrammeId, recipient: bytes, role: str, committee: str | None = None
) -> SignedObject:
    """Write a request of this device for a programme; `recipient` are the 1,216 bytes to seal for it.

    Raises UnreadableObject when role or committee is no code.
    """
    request = Request(
        programme=programme,
        keys=device.public_keys,
        recipient=recipient,
        role=role,
        committee=committee,
        nonce=random_bytes(SALT_SIZE),
    )
    signed = sign_object(ENROL, request.value(), [device])
    Request.read(signed)
    return signed


def read_request(signed: SignedObject) -> Request:
    """Read a request that its own keys, and nobody else, signed.

    Raises UnreadableObject or NotSignedByItself.
    """
    request = Request.read(signed)
    try:
        require_sole_signer(signed, request.keys, SuiteVerifier())
    except BadSignature:
        raise NotSignedByItself from None
    return request
